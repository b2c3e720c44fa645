//! The days of a mandate as they are read: what, when, and on what each rests.

use egui::{Label, RichText, Ui};
use jiff::civil::Date;

use super::{reading::Known, text};
use crate::{
    core::{Lang, Text},
    law::autogiro::KeptFor,
    registers::mandates::{Deadlines, EndedBy, Mandate, MandateState},
    ui::{
        layout,
        theme::{self, tokens},
    },
};

/// A day, what it is, and on what it rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Day {
    pub what: Text,
    pub on: Date,
    /// The rule or its source; empty where somebody decided it.
    pub source: String,
}

/// The room for a day.
const DAY: f32 = 100.0;

/// Draws the days of the next debit, of the end, and of what is kept.
pub(super) fn days_ui(ui: &mut Ui, lang: Lang, known: &Known, today: Date) {
    let groups = [
        (text::DAYS_OF_DEBIT, debit(&known.it, lang)),
        (text::DAYS_OF_END, end(&known.it, lang)),
        (text::DAYS_KEPT, kept(known, lang)),
    ];
    for (heading, days) in groups {
        if days.is_empty() {
            continue;
        }
        layout::section(ui, heading.in_lang(lang), |ui| {
            for day in &days {
                day_ui(ui, lang, day, today);
            }
        });
    }
}

fn day_ui(ui: &mut Ui, lang: Lang, day: &Day, today: Date) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let colour = if day.on < today { tokens(ui).muted } else { tokens(ui).text };
        let on = RichText::new(day.on.to_string()).font(theme::strong()).color(colour);
        ui.allocate_ui(egui::vec2(DAY, 20.0), |ui| {
            ui.set_width(DAY);
            ui.add(Label::new(on).extend());
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_max_width(ui.available_width().min(theme::READABLE));
            ui.add(Label::new(day.what.in_lang(lang)).wrap());
            if !day.source.is_empty() {
                ui.add(Label::new(theme::help(ui, &day.source)).wrap());
            }
        });
    });
    ui.add_space(theme::GRID);
}

/// Those of the debit that comes next: the first, as it is written or as it is estimated.
pub(super) fn debit(it: &Mandate, lang: Lang) -> Vec<Day> {
    if it.state().is_over() || it.state() == MandateState::Draft {
        return Vec::new();
    }
    let day = |what, on, source: Text| Day { what, on, source: source.in_lang(lang).to_owned() };
    let estimate = it.earliest_debit();
    let earliest = estimate.map(|it| day(text::EARLIEST_DEBIT, it.on, it.source));
    let written = it.first_debit_on.map(|on| day(text::FIRST_DEBIT, on, Text::EMPTY));
    let mut days: Vec<Day> = earliest.into_iter().chain(written).collect();
    let Some(due_on) = days.first().map(|it| it.on) else { return days };
    let of = Deadlines::of(due_on);
    days.extend([
        day(text::NOTICE_BY, of.notice, text::TEXT_NOTICE),
        day(text::FILE_BY, of.file, text::BANKGIROT_FILE),
        day(text::REVOKE_AT_US_BY, of.revocation_at_payee, text::TEXT_REVOKE),
        day(text::STOP_AT_US_BY, of.stop_at_payee, text::TEXT_STOP),
        day(text::STOP_AT_BANK_BY, of.stop_at_bank, text::TEXT_STOP),
    ]);
    days.sort_by_key(|it| it.on);
    days
}

/// When it ends, and which debits may then no longer be made.
pub(super) fn end(it: &Mandate, lang: Lang) -> Vec<Day> {
    let Some(ending) = &it.ending else { return Vec::new() };
    let source = |it: Text| it.in_lang(lang).to_owned();
    let by_payer = ending.by == EndedBy::Customer;
    let notice = if ending.earliest() > ending.told_on { text::TEXT_END } else { Text::EMPTY };
    vec![
        Day { what: text::TOLD_ON, on: ending.told_on, source: String::new() },
        Day { what: text::ENDS_ON, on: ending.ends_on, source: source(notice) },
        Day {
            what: text::FIRST_STOPPED,
            on: ending.first_stopped(),
            source: source(if by_payer { text::TEXT_REVOKE } else { Text::EMPTY }),
        },
    ]
}

/// How long what is there can be claimed and is kept: both times, whichever the company has chosen.
pub(super) fn kept(known: &Known, lang: Lang) -> Vec<Day> {
    let it = &known.it;
    let mut days = Vec::new();
    if let Some(debited_on) = it.last_debit_on {
        let of = Deadlines::of(debited_on);
        let claims = [
            (text::REFUND_BY, of.refund, text::LAW_REFUND),
            (text::CLAIM_BY, of.claim, text::LAW_CLAIM),
        ];
        days.extend(claims.map(|(what, on, source)| Day {
            what,
            on,
            source: source.in_lang(lang).to_owned(),
        }));
    }
    let year = known.fiscal_year();
    if let Some(kept) = it.kept_through(year) {
        let chosen = known.terms.kept_for;
        for (kept_for, through, what) in [
            (KeptFor::Claims, kept.claims, text::ERASE_AFTER_CLAIMS),
            (KeptFor::Bookkeeping, kept.bookkeeping, text::ERASE_AFTER_BOOKS),
        ] {
            let on = through.tomorrow().unwrap_or(through);
            let own = Some(known.terms.kept_for_source.trim()).filter(|_| kept_for == chosen);
            let source = text::kept_source(kept_for, kept_for == chosen, own, lang);
            days.push(Day { what, on, source });
        }
    }
    if let Some(on) = known.shred_from() {
        let source = text::paper_source(known.terms.paper, lang);
        days.push(Day { what: text::SHRED_FROM, on, source });
    }
    days
}
