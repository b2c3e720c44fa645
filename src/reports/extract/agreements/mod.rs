//! The agreements on personal data that the person has with the company, as part of the copy (GDPR 15.3; R-60).

mod text;

use super::Letter;
use crate::{
    core::{Choice, Field, Record},
    registers::{
        agreements::{Agreement, AgreementField as F},
        persons::PersonKind,
    },
    report::{Document, HeadingLevel},
    store::Result,
};

/// Adds the section to `document` where a human being, with or without a firm, is the counterparty of some
/// agreement. Of a company's agreements the letter says nothing: they are no personal data.
pub(super) fn add(letter: &Letter<'_>, mut document: Document) -> Result<Document> {
    let lang = letter.lang();
    if letter.person.kind == PersonKind::Company {
        return Ok(document);
    }
    let found = letter.store.agreements_with(letter.id)?;
    if found.is_empty() {
        return Ok(document);
    }
    document = document.section(text::AGREEMENTS.in_lang(lang)).text(text::INTRO.in_lang(lang));
    for (n, (_, agreement)) in found.iter().enumerate() {
        let state = agreement.state(letter.scope.date).text().in_lang(lang);
        let rows = facts(agreement, letter).into_iter();
        let state = (text::STATE.in_lang(lang), state.to_owned());
        document = document
            .heading(HeadingLevel::Part, text::named(n + 1, &agreement.number, lang))
            .facts(std::iter::once(state).chain(rows));
    }
    Ok(document)
}

/// What is recorded of it. Who at the company signed, checked, may see the data or erased them, and whom the controllers
/// behind it have, is data about others (GDPR 15.4); how far it has come, its state tells.
fn facts(it: &Agreement, letter: &Letter<'_>) -> Vec<(&'static str, String)> {
    let is_about_others = |field: F| {
        matches!(field, F::SignedByUs | F::CheckedBy | F::Staff | F::LeftBy | F::Controllers)
    };
    let is_theirs = |field: F| field != F::Stage && !is_about_others(field);
    let facts = it.facts(letter.lang()).into_iter();
    let told = facts.filter(|(field, value)| is_theirs(*field) && !value.is_missing());
    told.map(|(field, value)| (field.label().in_lang(letter.lang()), value.to_text())).collect()
}
