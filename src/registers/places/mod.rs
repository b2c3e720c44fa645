//! The form of where data are: a card for each country, with its ground outside the EU/EEA.

mod text;

use super::{
    data_place::DataPlace,
    desk::FormContext,
    transfer_ground::{Destination, GroundField, ground_ui},
};
use crate::{
    core::Field,
    law::{Country, transfer::TransferGround},
    ui::form::Form,
};

/// The fields of a [`DataPlace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PlaceField {
    What,
    IsRemote,
    Ground(GroundField),
}

/// The places in `field`. Where data on the company's own staff are among them is not known here.
pub(super) fn places_ui<F: Field>(
    form: &mut Form<'_, F>,
    field: F,
    places: &mut Vec<DataPlace>,
    cx: FormContext<'_>,
) {
    let decisions = cx.once(form.ui(), "adequacy", cx.today, |store| {
        store.country_list().unwrap_or_default().all()
    });
    form.items(field, places, |form, it: &mut DataPlace| {
        let country = it.country;
        let to = Destination { country, about_staff: false, decisions: &decisions, on: cx.today };
        form.lacks(gaps(it, to));
        form.choice(PlaceField::Ground(GroundField::Country), &mut it.country);
        form.text(PlaceField::What, &mut it.what);
        form.flag(PlaceField::IsRemote, &mut it.is_remote);
        if it.country.is_some_and(Country::is_eea) {
            it.ground = TransferGround::default();
        } else if it.country.is_some() {
            ground_ui(form, PlaceField::Ground, &mut it.ground, to);
        }
    });
}

fn gaps(it: &DataPlace, to: Destination<'_>) -> Vec<crate::core::Gap<PlaceField>> {
    let lacking = to.gaps(&it.ground).into_iter();
    lacking
        .map(|gap| crate::core::Gap {
            field: PlaceField::Ground(gap.field),
            says: gap.says,
            cite: gap.cite,
        })
        .collect()
}
