//! The letter to a payer about how a mandate stands: above all that it has ended or is to end.

mod ended;
mod text;

use super::{
    BuildError, Known, Scope, Sender, extract, masked_drawn, masked_number, text as shared,
};
use crate::{
    core::{Choice, Lang},
    registers::mandates::MandateState,
    report::{Document, FactRow},
    store::Store,
};

/// The letter about the mandate of `scope`.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let id = scope.mandate.ok_or(BuildError::NoMandate)?;
    let known = Known::read(store, id)?;
    let sender = Sender::of(store)?;
    let letter = Letter { scope, sender: &sender, known: &known };
    let mandate = &known.mandate;
    let document = match mandate.state() {
        MandateState::Rejected => letter.of_rejected(),
        MandateState::Cancelled => ended::add(&letter, store)?,
        _ if mandate.ending.is_some() => ended::add(&letter, store)?,
        it if it.is_in_force() => letter.of_approved(),
        MandateState::Draft => letter.of_unsigned(),
        _ => letter.of_waiting(),
    };
    let lang = scope.lang;
    Ok(document.text(extract::rights_in_short(&sender, lang)))
}

/// What every part of the letter reads.
struct Letter<'a> {
    scope: &'a Scope,
    sender: &'a Sender,
    known: &'a Known,
}

impl Letter<'_> {
    fn lang(&self) -> Lang {
        self.scope.lang
    }

    fn opening(&self, title: &str) -> Document {
        let Known { id, payer, .. } = self.known;
        let reference = format!("{}-{}", self.scope.kind.reference(self.scope.date), id.raw());
        let company = &self.sender.company.name;
        let mut document = self
            .sender
            .document(self.scope, &reference)
            .subtitle(text::subtitle(company, self.lang()))
            .recipient(payer.address_lines());
        title.clone_into(&mut document.title);
        document
    }

    /// Which mandate it is, with masked numbers, and `more` about it.
    fn which(&self, more: impl IntoIterator<Item = (String, String)>) -> Vec<FactRow> {
        let lang = self.lang();
        let mandate = &self.known.mandate;
        let rows =
            [(shared::NUMBER, masked_number(mandate)), (shared::DRAWN, masked_drawn(mandate))];
        let rows = rows.map(|(label, value)| (label.in_lang(lang).to_owned(), value));
        let told = rows.into_iter().chain(more).filter(|(_, value)| !value.trim().is_empty());
        told.map(Into::into).collect()
    }

    fn of_approved(&self) -> Document {
        let lang = self.lang();
        let mandate = &self.known.mandate;
        let company = &self.sender.company.name;
        let since = mandate.confirmed().map(|it| it.on.to_string()).unwrap_or_default();
        let first = mandate.first_debit_on.map(|it| it.to_string()).unwrap_or_default();
        let more = [(text::SINCE, since), (text::FIRST_DEBIT, first)]
            .map(|(label, value)| (label.in_lang(lang).to_owned(), value));
        self.opening(text::APPROVED.in_lang(lang))
            .text(text::in_force(company, lang))
            .facts(self.which(more))
            .section(text::HOW_TO_STOP.in_lang(lang))
            .list([text::STOP, text::REVOKE, text::CLAIM].map(|it| it.in_lang(lang)))
            .section(text::MORE.in_lang(lang))
    }

    /// Why it was refused, in the words of Bankgirot's codes.
    fn of_rejected(&self) -> Document {
        let lang = self.lang();
        let last = self.known.mandate.last_step();
        let on = last.map(|it| it.on.to_string()).unwrap_or_default();
        let why = last.map(|it| it.detail.trim().to_owned()).unwrap_or_default();
        let more = [(text::REJECTED_ON, on), (text::REASON, why)]
            .map(|(label, value)| (label.in_lang(lang).to_owned(), value));
        self.opening(text::REJECTED.in_lang(lang))
            .text(text::NO_DEBITS.in_lang(lang))
            .facts(self.which(more))
            .section(text::WHAT_NOW.in_lang(lang))
            .text(text::NEW_FORM.in_lang(lang))
            .section(text::MORE.in_lang(lang))
    }

    /// Nothing has been handed in yet, and nothing is said to have been.
    fn of_unsigned(&self) -> Document {
        let lang = self.lang();
        self.opening(text::UNSIGNED.in_lang(lang))
            .text(text::NOT_SIGNED.in_lang(lang))
            .facts(self.which([]))
            .section(text::WHAT_NOW.in_lang(lang))
            .text(text::SIGN.in_lang(lang))
            .section(text::MORE.in_lang(lang))
    }

    fn of_waiting(&self) -> Document {
        let lang = self.lang();
        let state = self.known.mandate.state().text().in_lang(lang).to_owned();
        let more = [(shared::STATE.in_lang(lang).to_owned(), state)];
        self.opening(text::WAITING.in_lang(lang))
            .text(text::NOT_YET.in_lang(lang))
            .facts(self.which(more))
            .section(text::MORE.in_lang(lang))
    }
}
