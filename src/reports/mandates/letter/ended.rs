//! The confirmation that a mandate has ended or is to end: since when, which debits stop, and what is kept.

use super::{Letter, text};
use crate::{
    core::{Choice, Text},
    law::autogiro::MandateEnd,
    registers::{
        autogiro_terms::PaperKept,
        mandates::{EndedBy, Ending, Mandate, MandateState},
    },
    report::Document,
    reports::sender::fiscal_year,
    store::{Result, Store},
};

/// The confirmation.
pub(super) fn add(letter: &Letter<'_>, store: &Store) -> Result<Document> {
    let lang = letter.lang();
    let mandate = &letter.known.mandate;
    let is_over = mandate.ended().is_some();
    let title = if is_over { text::ENDED } else { text::ENDS };
    let document = letter.opening(title.in_lang(lang));
    let document = match &mandate.ending {
        Some(ending) => document.text(text::because(ending, lang)),
        None => document.text(text::BY_BANKGIROT.in_lang(lang)),
    };
    let document = document.facts(letter.which(days(letter)));
    let document = document
        .section(text::WHAT_FOLLOWS.in_lang(lang))
        .list(text::FOLLOWS.into_iter().chain([text::CLAIM]).map(|it| it.in_lang(lang)));
    kept(letter, store, document.section(text::MORE.in_lang(lang)))
}

/// When it was said, when it ends, the first debit that stops, and what Bankgirot has confirmed.
fn days(letter: &Letter<'_>) -> Vec<(String, String)> {
    let lang = letter.lang();
    let mandate = &letter.known.mandate;
    let confirmed = mandate.confirmed().filter(|it| it.to == MandateState::Cancelled);
    let told = mandate.ending.as_ref().map(|it: &Ending| {
        let at_once = it.at_once.filter(|_| it.by == EndedBy::Us);
        let why = at_once.map(|it| it.text().in_lang(lang)).unwrap_or_default();
        let told_on = if it.told_on == it.ends_on { String::new() } else { it.told_on.to_string() };
        [
            (text::TOLD_ON, told_on),
            (text::ENDS_ON, it.ends_on.to_string()),
            (text::AT_ONCE, why.to_owned()),
            (text::FIRST_STOPPED, it.first_stopped().to_string()),
        ]
    });
    let last = mandate.last_step().filter(|it| mandate.ending.is_none() && it.to.is_over());
    let ended = last.map(|it| (text::ENDS_ON, it.on.to_string()));
    let confirmed = confirmed.map(|it| (text::CONFIRMED_ON, it.on.to_string()));
    let rows = told.into_iter().flatten().chain(ended).chain(confirmed);
    rows.map(|(label, value): (Text, String)| (label.in_lang(lang).to_owned(), value)).collect()
}

/// For how long the mandate is kept, on what ground, and what becomes of the paper (GDPR 13.2 a).
fn kept(letter: &Letter<'_>, store: &Store, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let mandate = &letter.known.mandate;
    let (terms, year) = (store.autogiro_terms()?, fiscal_year(&letter.sender.company));
    let planned =
        |it: &Ending| MandateEnd { cancelled_on: it.ends_on, last_debit_on: mandate.last_debit_on };
    let Some(end) = mandate.ended().or_else(|| mandate.ending.as_ref().map(planned)) else {
        return Ok(document);
    };
    let through = terms.kept_for.keep_through(end, year);
    let mut told = vec![text::kept(through, terms.kept_for, lang)];
    told.extend(paper(mandate, terms.paper).map(|it| text::paper(it, lang)));
    Ok(document.text(told.join(" ")))
}

/// What becomes of the paper, where there is one.
fn paper(mandate: &Mandate, kept: PaperKept) -> Option<text::PaperFate> {
    match &mandate.shredded {
        Some(it) => Some(text::PaperFate::Shredded(it.on)),
        // Without a debit it proves nothing, and goes at once.
        None if mandate.has_paper() && !mandate.is_proof() => {
            Some(text::PaperFate::Kept(PaperKept::UntilEnd))
        }
        None if mandate.has_paper() => Some(text::PaperFate::Kept(kept)),
        None => None,
    }
}
