//! The form of where data are: a card for each country, with its ground outside the EU/EEA.

mod text;

use super::{
    data_place::DataPlace,
    desk::FormContext,
    transfer_ground::{Destination, GroundField, ground_ui},
};
use crate::{
    core::{Field, Gap, Lang},
    law::{Country, transfer::TransferGround},
    ui::{form::Form, hits::Hit},
};

/// Countries shown under the field that finds them.
const AT_MOST: usize = 5;

/// The fields of a [`DataPlace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceField {
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
    form.items::<DataPlace, PlaceField>(field, places, |form, it| place_ui(form, it, cx));
}

fn place_ui(form: &mut Form<'_, PlaceField>, place: &mut DataPlace, cx: FormContext<'_>) {
    let (decisions, on) = (&*cx.names.decisions, cx.today);
    let to = Destination { country: place.country, about_staff: false, decisions, on };
    let lacking = to.gaps(&place.ground).into_iter();
    let in_form = |Gap { field, says, cite }| Gap { field: PlaceField::Ground(field), says, cite };
    form.lacks(lacking.map(in_form).collect());
    country_ui(form, PlaceField::Ground(GroundField::Country), &mut place.country, cx.lang);
    form.text(PlaceField::What, &mut place.what);
    form.flag(PlaceField::IsRemote, &mut place.is_remote);
    if place.country.is_some_and(Country::is_eea) {
        place.ground = TransferGround::default();
    } else if place.country.is_some() {
        ground_ui(form, PlaceField::Ground, &mut place.ground, to);
    }
}

/// The country, found by its name or its code.
pub(super) fn country_ui<F: Field>(
    form: &mut Form<'_, F>,
    field: F,
    country: &mut Option<Country>,
    lang: Lang,
) {
    let told = |it: Country| {
        let line = if it.is_eea() { text::INSIDE } else { text::OUTSIDE };
        let name = it.name().in_lang(lang).to_owned();
        Hit { thing: it, name, line: line.in_lang(lang).to_owned() }
    };
    let find = |typed: &str| Country::search(typed).into_iter().take(AT_MOST).map(told).collect();
    let hint = text::FIND_COUNTRY.in_lang(lang);
    form.found(field, country, hint, |it| told(*it), find);
}
