//! The adequacy decisions that count, each with its source and the day it was read (GDPR 45.3).

use egui::{Label, Layout, RichText, Ui};
use jiff::civil::Date;

use super::text;
use crate::{
    app::Context,
    core::{Choice, Lang, Text},
    law::{Country, transfer::Decision},
    registers::countries::CountryList,
    reports::transfers,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout, theme,
    },
};

/// What the button beside a decision takes.
const ROOM_FOR_BUTTON: f32 = 56.0;

/// The decisions by country; the one that is to be changed.
pub(super) fn decisions_ui(ui: &mut Ui, cx: &Context<'_>, list: &CountryList) -> Option<Decision> {
    let lang = cx.lang;
    let mut all = list.all();
    all.sort_by_key(|it| name_of(it, lang).to_lowercase());
    let mut amended = None;
    layout::card(ui, |ui| {
        layout::section_heading(ui, text::DECISIONS.in_lang(lang));
        let help = theme::help(ui, text::DECISIONS_HELP.in_lang(lang));
        layout::readable(ui, |ui| ui.add(Label::new(help).wrap()));
        ui.add_space(theme::GRID * 2.0);
        for (at, it) in all.iter().enumerate() {
            let is_pressed = ui.push_id(at, |ui| row_ui(ui, cx, it, list)).inner;
            if is_pressed {
                amended = Some(it.clone());
            }
        }
    });
    amended
}

/// One decision; whether it is to be changed.
fn row_ui(ui: &mut Ui, cx: &Context<'_>, it: &Decision, list: &CountryList) -> bool {
    let lang = cx.lang;
    let is_own = list.amends(it.country);
    ui.horizontal(|ui| {
        let width = (ui.available_width() - ROOM_FOR_BUTTON).min(theme::READABLE);
        ui.allocate_ui_with_layout(
            egui::vec2(width, 0.0),
            Layout::top_down(egui::Align::Min),
            |ui| {
                ui.set_min_width(width);
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.horizontal_wrapped(|ui| {
                    ui.label(RichText::new(name_of(it, lang)).font(theme::strong()));
                    for (tone, mark) in marks(it, is_own, cx.today) {
                        chip::status(ui, tone, mark.in_lang(lang));
                    }
                });
                ui.add(Label::new(theme::help(ui, line(it, lang))).wrap());
            },
        );
        let name = text::change(name_of(it, lang), lang);
        !is_own && button::icon_button(ui, icon::PENCIL_SIMPLE, &name).clicked()
    })
    .inner
}

fn name_of(it: &Decision, lang: Lang) -> &'static str {
    it.country.map_or(Text::EMPTY, Country::name).in_lang(lang)
}

/// What tells a decision from the others.
fn marks(it: &Decision, is_own: bool, today: Date) -> Vec<(Tone, Text)> {
    let has_ended = it.until.is_some_and(|until| until < today);
    let marks = [
        (is_own, Tone::Accent, text::ENTERED_BY_US),
        (has_ended, Tone::Bad, text::ENDED),
        (it.needs_check && !has_ended, Tone::Warn, text::LOOK_UP),
    ];
    marks.into_iter().filter(|it| it.0).map(|(_, tone, mark)| (tone, mark)).collect()
}

/// "Alla mottagare · från 2010-10-19 · 2010/625/EU · läst 2026-08-05".
fn line(it: &Decision, lang: Lang) -> String {
    let read = it.checked_on.map(|on| text::read_on(on, lang)).unwrap_or_default();
    let parts = [
        it.covers.text().in_lang(lang),
        it.scope.trim(),
        &transfers::period(it.since, it.until, lang),
        it.source.trim(),
        &read,
    ];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}
