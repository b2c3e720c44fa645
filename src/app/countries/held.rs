//! Whether "no transfers" is true, and the records that say so or otherwise.

use egui::{Label, Ui};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Context, Place},
    core::{Choice, Lang},
    law::transfer::Standing,
    registers::{
        Register,
        agreements::{ContradictedActivity, NoTransfers, PlaceHeld},
    },
    reports::transfers,
    store::{Result, Store},
    ui::{
        button,
        chip::{self, Tone},
        layout, theme,
    },
};

/// What the registers say of places.
#[derive(Debug, Default)]
pub(super) struct Held {
    verdict: Option<NoTransfers>,
    n_places: usize,
    stated: Vec<ContradictedActivity>,
}

impl Held {
    pub fn read(store: &Store, today: Date) -> Result<Self> {
        Ok(Self {
            verdict: Some(store.no_transfers(today)?),
            n_places: store.places_held(today)?.len(),
            stated: store.contradicted_activities(today)?,
        })
    }
}

/// The verdict in a card, and each place that speaks against it, a way there.
pub(super) fn held_ui(ui: &mut Ui, cx: &mut Context<'_>, held: &Held) {
    let (lang, Some(verdict)) = (cx.lang, &held.verdict) else { return };
    layout::card(ui, |ui| {
        layout::section_heading(ui, text::NO_TRANSFERS.in_lang(lang));
        let (tone, told, places) = match verdict {
            NoTransfers::Proven => (Tone::Good, text::PROVEN, &[][..]),
            NoTransfers::Contradicted(it) => (Tone::Bad, text::CONTRADICTED, &**it),
            NoTransfers::Unknown(it) => (Tone::Warn, text::UNKNOWN, &**it),
        };
        chip::status(ui, tone, told.in_lang(lang));
        let statement = transfers::statement(verdict, held.n_places, cx.today, lang);
        layout::readable(ui, |ui| ui.add(Label::new(statement).wrap()));
        ui.add_space(theme::GRID);
        for (at, it) in places.iter().enumerate() {
            ui.push_id(at, |ui| place_ui(ui, cx, it));
        }
        if !held.stated.is_empty() {
            ui.add_space(theme::GRID * 2.0);
            let says = text::STATED.in_lang(lang);
            layout::readable(ui, |ui| layout::message(ui, Tone::Bad, says));
            for it in &held.stated {
                ui.push_id(it.activity.raw(), |ui| {
                    if button::link(ui, &it.title).clicked() {
                        let record = Some(it.activity.raw());
                        *cx.go = Some(Place::Register(Register::Activities, record));
                    }
                });
            }
        }
    });
}

/// A place: the record that tells of it, the country, and how it stands.
pub(super) fn place_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &PlaceHeld) {
    let lang = cx.lang;
    let (register, record) = it.at.record();
    ui.horizontal_wrapped(|ui| {
        if button::link(ui, text::named(&it.title, lang)).clicked() {
            *cx.go = Some(Place::Register(register, Some(record)));
        }
        ui.label(theme::help(ui, register.text().in_lang(lang)));
        ui.label(told(it, lang));
        let (tone, told) = match it.standing {
            _ if it.country.is_none() => (Tone::Warn, text::NO_COUNTRY),
            Standing::Inside => (Tone::Good, text::INSIDE),
            Standing::Allowed { .. } => (Tone::Good, text::HAS_GROUND),
            Standing::Missing(_) => (Tone::Bad, text::NO_GROUND),
        };
        chip::status(ui, tone, told.in_lang(lang));
    });
}

/// "Indien, på distans – Support".
fn told(it: &PlaceHeld, lang: Lang) -> String {
    let name = it.country.map_or(&*it.country_name, |it| it.name().in_lang(lang));
    let place = if it.is_remote { transfers::remote(name, lang) } else { name.to_owned() };
    let parts = [place.trim(), it.what.trim()].into_iter().filter(|it| !it.is_empty());
    parts.collect::<Vec<_>>().join(" – ")
}
