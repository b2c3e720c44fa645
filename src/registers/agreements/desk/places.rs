//! The form of the places that data are in, or are reached from, each with what allows it.

use crate::{
    core::{Field, Gap, Text},
    law::{Country, transfer::Decision},
    registers::{
        data_place::DataPlace,
        desk::FormContext,
        transfer_ground::{Destination, GroundField, ground_ui},
    },
    ui::{form::Form, hits::Hit},
};

use super::super::text;

/// Countries shown under the field that finds them.
const AT_MOST: usize = 5;

/// The fields of a [`DataPlace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum PlaceField {
    Ground(GroundField),
    What,
    IsRemote,
}

impl Field for PlaceField {
    fn label(self) -> Text {
        match self {
            Self::Ground(field) => field.label(),
            Self::What => text::PLACE_WHAT,
            Self::IsRemote => text::PLACE_IS_REMOTE,
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Ground(GroundField::Country) | Self::IsRemote => Text::EMPTY,
            Self::Ground(field) => field.help(),
            Self::What => text::PLACE_WHAT_HELP,
        }
    }
}

/// The places of `field`, each in a card.
pub(super) fn places_ui<F: Field>(
    form: &mut Form<'_, F>,
    field: F,
    places: &mut Vec<DataPlace>,
    cx: FormContext<'_>,
) {
    let decisions: Vec<Decision> =
        cx.once(form.ui(), "decisions", (), |store| store.country_list().unwrap_or_default().all());
    form.items::<DataPlace, PlaceField>(field, places, |form, it| {
        place_ui(form, it, &decisions, cx);
    });
}

fn place_ui(
    form: &mut Form<'_, PlaceField>,
    place: &mut DataPlace,
    decisions: &[Decision],
    cx: FormContext<'_>,
) {
    let to = |country| Destination { country, about_staff: false, decisions, on: cx.today };
    let lacking = to(place.country).gaps(&place.ground).into_iter();
    let in_form = |Gap { field, says, cite }| Gap { field: PlaceField::Ground(field), says, cite };
    form.lacks(lacking.map(in_form).collect());
    let told = |it: Country| {
        let line = if it.is_eea() { text::INSIDE } else { text::OUTSIDE };
        let name = it.name().in_lang(cx.lang).to_owned();
        Hit { thing: it, name, line: line.in_lang(cx.lang).to_owned() }
    };
    let find = |typed: &str| Country::search(typed).into_iter().take(AT_MOST).map(told).collect();
    let hint = text::FIND_COUNTRY.in_lang(cx.lang);
    form.found(
        PlaceField::Ground(GroundField::Country),
        &mut place.country,
        hint,
        |it| told(*it),
        find,
    );
    form.text(PlaceField::What, &mut place.what);
    form.flag(PlaceField::IsRemote, &mut place.is_remote);
    ground_ui(form, PlaceField::Ground, &mut place.ground, to(place.country));
}
