//! The cards of the overview.

use std::collections::HashSet;

use egui::{RichText, Ui};
use jiff::civil::{Date, DateTime};

use super::{
    found::{Found, Progress},
    row::{Row, progress_row_ui},
    text,
};
use crate::{
    app::{Place, PolicyPage, journal::event_row_ui, shell},
    core::{Choice, Lang},
    registers::{Register, months::MonthCount},
    reports::due::Due,
    ui::{
        bars::bars_ui,
        button,
        chip::Tone,
        icon, layout,
        theme::{self, tokens},
    },
};

/// Rows shown before somebody asks for all.
const AT_FIRST: usize = 8;
/// The age of a backup from which it is told as a lack.
const OLD: i32 = 7;

fn card(ui: &mut Ui, title: &str, add_contents: impl FnOnce(&mut Ui)) {
    layout::card(ui, |ui| {
        layout::section_heading(ui, title);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            add_contents(ui);
        });
    });
    ui.add_space(theme::GRID * 3.0);
}

/// What is to be done, by date, then what is missing.
pub(super) fn duties_ui(
    ui: &mut Ui,
    lang: Lang,
    found: &Found,
    today: Date,
    shows_all: &mut bool,
) -> Option<Place> {
    let mut to = None;
    card(ui, text::TO_DO.in_lang(lang), |ui| {
        let lacking: Vec<&Progress> = found.progress.iter().filter(|it| it.n_gaps > 0).collect();
        if found.due.is_empty() && lacking.is_empty() && found.n_contradictions == 0 {
            return calm_ui(ui, lang);
        }
        let n = if *shows_all { found.due.len() } else { AT_FIRST };
        for due in first(&found.due, n) {
            let row = Row {
                tone: if due.on < today { Tone::Bad } else { Tone::Warn },
                title: &text::duty(due, lang),
                line: &due.because,
                when: &text::when(due.on, today, lang),
            };
            if row.ui(ui).clicked() {
                to = Some(place_of(due.register, due.record));
            }
        }
        if found.due.len() > n {
            let name = text::show_all(found.due.len(), lang);
            if button::quiet(ui, icon::CARET_DOWN, &name).clicked() {
                *shows_all = true;
            }
        }
        if let Some(place) = lacks_ui(ui, lang, found.n_contradictions, &lacking) {
            to = Some(place);
        }
    });
    to
}

fn calm_ui(ui: &mut Ui, lang: Lang) {
    ui.horizontal(|ui| {
        let glyph = RichText::new(icon::CHECK_CIRCLE).font(theme::icon());
        ui.label(glyph.color(tokens(ui).good));
        ui.label(text::ALL_CALM.in_lang(lang));
    });
}

/// What the policy promises and the registers deny, and what each register lacks.
fn lacks_ui(
    ui: &mut Ui,
    lang: Lang,
    n_contradictions: usize,
    lacking: &[&Progress],
) -> Option<Place> {
    let mut to = None;
    if n_contradictions > 0 {
        let row = Row {
            tone: Tone::Bad,
            title: &text::contradictions(n_contradictions, lang),
            line: text::CONTRADICTIONS_LINE.in_lang(lang),
            when: "",
        };
        if row.ui(ui).clicked() {
            to = Some(Place::Contradictions);
        }
    }
    for it in lacking {
        let row = Row {
            tone: Tone::Warn,
            title: &text::n_missing(it.n_gaps, lang),
            line: it.register.text().in_lang(lang),
            when: "",
        };
        if row.ui(ui).clicked() {
            to = Some(place_of_register(it.register));
        }
    }
    to
}

/// The earliest `n` by date; first of all the earliest of each kind, so that many of one hide no other.
fn first(dues: &[Due], n: usize) -> Vec<&Due> {
    let mut kinds = HashSet::new();
    let is_first = |it: &&Due| kinds.insert(std::mem::discriminant(&it.what));
    let (mut picked, others): (Vec<&Due>, Vec<&Due>) = dues.iter().partition(is_first);
    picked.extend(others);
    picked.truncate(n);
    picked.sort_by_key(|it| (it.on, &it.title));
    picked
}

fn place_of(register: Register, record: i64) -> Place {
    match register {
        Register::Company => Place::Settings,
        register => Place::Register(register, Some(record)),
    }
}

fn place_of_register(register: Register) -> Place {
    match register {
        Register::Company => Place::Settings,
        Register::Policy => Place::Policy(PolicyPage::Start),
        register => Place::Register(register, None),
    }
}

/// How far each register has come.
pub(super) fn progress_ui(ui: &mut Ui, lang: Lang, found: &Found) -> Option<Place> {
    let mut to = None;
    card(ui, text::PROGRESS.in_lang(lang), |ui| {
        for it in &found.progress {
            let (told, share) = match it.complete {
                Some(complete) => {
                    let share = complete as f32 / it.total as f32;
                    (text::complete(complete, it.total, lang), Some(share))
                }
                None => (text::in_all(it.total, lang), None),
            };
            let (picture, name) = (shell::icon_of(it.register), it.register.text().in_lang(lang));
            if progress_row_ui(ui, picture, name, &told, share).clicked() {
                to = Some(place_of_register(it.register));
            }
        }
    });
    to
}

/// The small charts, of what there is.
pub(super) fn charts_ui(ui: &mut Ui, lang: Lang, found: &Found) {
    let charts = [(text::ENDING, &found.ending), (text::CHANGES, &found.changes)];
    for (title, months) in charts {
        if months.iter().filter(|it| it.1 > 0).count() > 1 {
            let title = title.in_lang(lang);
            card(ui, title, |ui| bars_ui(ui, title, 132.0, &bars(months, lang)));
        }
    }
}

fn bars(months: &[MonthCount], lang: Lang) -> Vec<(String, usize)> {
    months.iter().map(|(first, n)| (text::month(*first, lang).to_owned(), *n)).collect()
}

/// The latest events, each with its record.
pub(super) fn events_ui(ui: &mut Ui, lang: Lang, found: &Found) -> Option<Place> {
    let mut to = None;
    if found.events.is_empty() {
        return None;
    }
    card(ui, text::EVENTS.in_lang(lang), |ui| {
        for event in &found.events {
            if event_row_ui(ui, event, lang) {
                to = event.place;
            }
            ui.add_space(theme::GRID * 2.0);
        }
        if button::quiet(ui, icon::CLOCK_COUNTER_CLOCKWISE, text::JOURNAL.in_lang(lang)).clicked() {
            to = Some(Place::Journal);
        }
    });
    to
}

/// How old the latest backup is.
pub(super) fn backup_ui(
    ui: &mut Ui,
    lang: Lang,
    taken_at: Option<DateTime>,
    today: Date,
) -> Option<Place> {
    let days = taken_at.and_then(|it| today.since(it.date()).ok()).map(|it| it.get_days());
    let is_fresh = days.is_some_and(|days| days <= OLD);
    let row = Row {
        tone: if is_fresh { Tone::Good } else { Tone::Warn },
        title: text::BACKUP.in_lang(lang),
        line: &text::backup(taken_at, days, lang),
        when: "",
    };
    let shown = layout::card(ui, |ui| row.ui(ui).clicked());
    shown.inner.then_some(Place::Settings)
}
