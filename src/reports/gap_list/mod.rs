//! The gap list: what the law asks for and the binder does not yet say.

mod text;

use super::{Scope, due::due, sender::Sender};
use crate::{
    core::Choice,
    registers::{
        RecordGap, Register,
        persons::{Person, PersonFilter, PersonRow},
    },
    report::{Document, HeadingLevel},
    store::{Result, Store},
};

/// Persons gone through one by one; the rest are counted.
const PERSONS: usize = 256;

/// The report, register by register.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (sender, lang) = (Sender::of(store)?, scope.lang);
    let mut document =
        sender.document(scope, &scope.kind.reference(scope.date)).text(text::INTRO.in_lang(lang));
    let mut n_gaps = 0;
    for register in Register::ALL {
        let gaps = match register {
            Register::Persons => persons(store, scope)?,
            _ => register.gaps(store, scope.date)?,
        };
        n_gaps += gaps.len();
        document = section(document, *register, &gaps, scope);
    }
    let n_persons = store.n_persons(PersonFilter::All)?;
    if n_persons > PERSONS {
        document = document.text(text::more_persons(PERSONS, n_persons, lang));
    }
    let late = due(store, scope.date, 0, lang)?;
    if late.is_empty() && n_gaps == 0 {
        return Ok(document.note(text::NOTHING.in_lang(lang)));
    }
    if !late.is_empty() {
        let lines = late.iter().map(|it| {
            let what = it.what.in_lang(lang);
            format!("{}: {what} {}. {}", it.on, it.title, it.because)
        });
        document = document.section(text::LATE.in_lang(lang)).list(lines);
    }
    Ok(document)
}

fn section(
    mut document: Document,
    register: Register,
    gaps: &[RecordGap],
    scope: &Scope,
) -> Document {
    let lang = scope.lang;
    if gaps.is_empty() {
        return document;
    }
    document = document.section(register.text().in_lang(lang));
    for of_one in gaps.chunk_by(|a, b| a.record == b.record) {
        let title = match of_one[0].title.trim() {
            "" => text::UNNAMED.in_lang(lang),
            title => title,
        };
        let rows = of_one
            .iter()
            .map(|it| (it.gap.field.in_lang(lang), it.gap.says.in_lang(lang), it.gap.cite));
        document = document.heading(HeadingLevel::Part, title).gaps(rows);
    }
    document
}

fn persons(store: &Store, scope: &Scope) -> Result<Vec<RecordGap>> {
    let mut listing = PersonFilter::All.listing();
    let mut gaps = Vec::new();
    for page in 0..PERSONS / crate::store::PAGE {
        for row in listing.page(store.db(), page, PersonRow::read)? {
            let Some(person) = store.get::<Person>(row.id)? else { continue };
            gaps.extend(RecordGap::of(Register::Persons, row.id, &person, scope.date));
        }
    }
    Ok(gaps)
}
