//! The three groups as rows of a table, numbers masked.

use super::{extract::Kept, text};
use crate::{
    core::{Choice, Lang},
    registers::mandates::{
        files::{EnteredPayer, OnlyThere, Ours, Unlike},
        payer_number, text as words,
    },
    ui::{
        chip::Tone,
        table::{Cell, Column},
    },
};

/// A narrower table does without what the detail tells too.
const ROOM_FOR_NUMBERS: f32 = 640.0;
const ROOM_FOR_ALL: f32 = 820.0;

pub(super) fn here_columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::share(text::PAYER.in_lang(lang), 1.4),
        Column::fixed(text::STATE.in_lang(lang), 190.0),
        Column::fixed(text::NUMBER.in_lang(lang), 150.0),
        Column::share(text::DRAWN.in_lang(lang), 1.0).from(ROOM_FOR_NUMBERS),
        Column::fixed(text::PAYEE.in_lang(lang), 118.0).from(ROOM_FOR_ALL),
        Column::fixed(text::NOTED.in_lang(lang), 118.0).from(ROOM_FOR_NUMBERS),
    ]
}

pub(super) fn here_cells(it: &Ours, lang: Lang) -> Vec<Cell> {
    vec![
        Cell::Strong(it.name.clone()),
        Cell::Status(it.state.tone(), it.state.text().in_lang(lang).to_owned()),
        Cell::Number(number(it)),
        Cell::Number(drawn(it)),
        Cell::Muted(it.payee.as_ref().map(ToString::to_string).unwrap_or_default()),
        noted(it, lang),
    ]
}

pub(super) fn there_columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::fixed(text::LINE.in_lang(lang), 64.0).from(ROOM_FOR_ALL),
        Column::share(text::PAYER.in_lang(lang), 1.2),
        Column::fixed(text::NUMBER.in_lang(lang), 150.0),
        Column::fixed(text::IDENTITY.in_lang(lang), 160.0).from(ROOM_FOR_ALL),
        Column::share(text::DRAWN.in_lang(lang), 0.8).from(ROOM_FOR_NUMBERS),
        Column::fixed(text::WHAT_TO_DO.in_lang(lang), 170.0),
    ]
}

pub(super) fn there_cells(it: &OnlyThere, kept: &Kept, lang: Lang) -> Vec<Cell> {
    let theirs = &it.registered;
    let (tone, does) = if kept.left.contains(&it.line) {
        (Tone::Neutral, text::SKIPPED)
    } else {
        (Tone::Good, text::ENTERED_AS)
    };
    let told = theirs.id.map(|it| it.masked()).unwrap_or_default();
    vec![
        Cell::Muted(it.line.to_string()),
        Cell::Strong(payer_name(it, kept, lang)),
        Cell::Number(payer_number(theirs.payer_number).to_masked_text()),
        Cell::Number(told),
        Cell::Number(drawn_there(it)),
        Cell::Status(tone, does.in_lang(lang).to_owned()),
    ]
}

pub(super) fn unlike_columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::fixed(text::LINE.in_lang(lang), 64.0).from(ROOM_FOR_ALL),
        Column::share(text::PAYER.in_lang(lang), 1.0),
        Column::fixed(text::NUMBER.in_lang(lang), 150.0).from(ROOM_FOR_NUMBERS),
        Column::share(text::AT_BANKGIROT.in_lang(lang), 1.8),
        Column::fixed(text::NOTED.in_lang(lang), 118.0),
    ]
}

pub(super) fn unlike_cells(it: &Unlike, lang: Lang) -> Vec<Cell> {
    let whats = words::unlike_whats(it, lang).join(", ");
    vec![
        Cell::Muted(it.line.to_string()),
        Cell::Strong(it.ours.name.clone()),
        Cell::Number(number(&it.ours)),
        Cell::Status(Tone::Warn, text::capital(&whats)),
        noted(&it.ours, lang),
    ]
}

fn noted(it: &Ours, lang: Lang) -> Cell {
    if it.is_noted {
        Cell::Status(Tone::Accent, text::TO_DECIDE.in_lang(lang).to_owned())
    } else {
        Cell::Muted(text::NOT_NOTED.in_lang(lang).to_owned())
    }
}

/// Who is to pay a mandate that is entered.
pub(super) fn payer_name(it: &OnlyThere, kept: &Kept, lang: Lang) -> String {
    let known = it.person.as_ref();
    match kept.payers.get(&it.line) {
        Some(EnteredPayer::Known(id)) => kept.names.get(&id.raw()).cloned().unwrap_or_default(),
        Some(EnteredPayer::New(name)) if !name.trim().is_empty() => name.trim().to_owned(),
        None if known.is_some() => known.map(|(_, name)| name.clone()).unwrap_or_default(),
        _ => text::NEW_PAYER.in_lang(lang).to_owned(),
    }
}

pub(super) fn number(it: &Ours) -> String {
    it.payer_number.map(|it| payer_number(it).to_masked_text()).unwrap_or_default()
}

pub(super) fn drawn(it: &Ours) -> String {
    it.drawn.as_ref().map(|it| it.value().to_masked_text()).unwrap_or_default()
}

/// What a mandate of the extract is drawn on: an account, or the bankgiro that is its payer number (TM 5.3).
pub(super) fn drawn_there(it: &OnlyThere) -> String {
    match it.registered.account {
        Some(account) => account.account().masked(),
        None => it.registered.payer_number.bankgiro().map(|it| it.to_string()).unwrap_or_default(),
    }
}
