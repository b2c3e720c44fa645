//! The person's autogiro mandates, step by step (GDPR 15.1, 15.3; R-55).

mod text;

use super::Letter;
use crate::{
    core::{Choice, Field, Id, Lang, Record},
    law::deadline::in_sweden,
    registers::{
        Register,
        autogiro_terms::AutogiroTerms,
        mandates::{Mandate, MandateField as F, Step},
    },
    report::{Column, Document, HeadingLevel, Table},
    reports::sender::fiscal_year,
    store::Result,
};

/// Adds the section to `document`: every mandate with all that happened to it; nothing where there is none.
pub(super) fn add(letter: &Letter<'_>, mut document: Document) -> Result<Document> {
    let lang = letter.lang();
    let found = letter.store.mandates_of(letter.id)?;
    if found.is_empty() {
        return Ok(document);
    }
    let terms = letter.store.autogiro_terms()?;
    document = document.section(text::MANDATES.in_lang(lang)).text(text::INTRO.in_lang(lang));
    for (n, (id, mandate)) in found.iter().enumerate() {
        let payee = mandate.payee.as_ref().map(ToString::to_string).unwrap_or_default();
        document = document.heading(HeadingLevel::Part, text::named(n + 1, &payee, lang));
        document = one(letter, &terms, mandate, document);
        document = files(letter, *id, document)?;
    }
    Ok(document)
}

fn one(
    letter: &Letter<'_>,
    terms: &AutogiroTerms,
    mandate: &Mandate,
    document: Document,
) -> Document {
    let lang = letter.lang();
    // Steps stand in a table; who shredded the form and who saw it are data about others (GDPR 15.4).
    let facts = mandate.facts(lang).into_iter();
    let told = facts
        .filter(|(field, value)| !matches!(field, F::Steps | F::Shredded) && !value.is_missing());
    let told = told.map(|(field, value)| (field.label().in_lang(lang), value.to_text()));
    let year = fiscal_year(&letter.sender.company);
    let kept = mandate.ended().map(|it| terms.kept_for.keep_through(it, year).to_string());
    let kept = kept.map(|it| (text::KEPT_THROUGH.in_lang(lang), it));
    let shredded = mandate.shredded.as_ref().map(|it| it.on.to_string());
    let shredded = shredded.map(|it| (text::SHREDDED_ON.in_lang(lang), it));
    let source = (text::KEPT_FOR.in_lang(lang), terms.kept_for.source().in_lang(lang).to_owned());
    let document =
        document.facts(told.chain(shredded).chain(kept).chain([source]).collect::<Vec<_>>());
    if mandate.steps.is_empty() {
        return document;
    }
    let columns = [
        Column::new(text::WHEN.in_lang(lang)).weight(2),
        Column::new(text::WHAT.in_lang(lang)).weight(4),
        Column::new(text::CAUSE.in_lang(lang)).weight(5),
        Column::new(text::LOGGED.in_lang(lang)).weight(3),
    ];
    document.table(Table::new(columns).rows(mandate.steps.iter().map(|it| step(it, lang))))
}

/// When it happened, what, what caused it, and when it was written down.
fn step(it: &Step, lang: Lang) -> Vec<String> {
    let cause = [it.cause.line(lang), it.detail.trim().to_owned()];
    let cause: Vec<String> = cause.into_iter().filter(|it| !it.is_empty()).collect();
    let logged = in_sweden(it.logged_at).date().to_string();
    vec![
        it.on.to_string(),
        it.to.text().in_lang(lang).to_owned(),
        cause.join("\n"),
        text::logged(&logged, it.logged_by.trim(), lang),
    ]
}

/// The scan of the form, and what else is kept with the mandate.
fn files(letter: &Letter<'_>, id: Id<Mandate>, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let files = letter.store.attachments(Register::Mandates.name(), id.raw())?;
    if files.is_empty() {
        return Ok(document);
    }
    let named = files.into_iter().map(|(_, it)| it.name);
    Ok(document
        .heading(HeadingLevel::Detail, text::FILES.in_lang(lang))
        .list(named)
        .text(super::text::FILES_ON_REQUEST.in_lang(lang)))
}
