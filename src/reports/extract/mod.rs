//! The extract: a letter to somebody who has asked what the company knows about them (GDPR 15; R-73).

mod agreements;
mod consents;
mod copy;
mod disclosures;
mod mandates;
mod nothing;
mod recordings;
mod rights;
mod text;
mod uses;

pub(super) use rights::in_short as rights_in_short;

use super::{Scope, sender::Sender, text as shared};
use crate::{
    core::{Id, Lang},
    law::IdentityKind,
    registers::persons::{Person, PersonKind},
    report::Document,
    store::{Result, Store, StoreError},
};

/// The letter to the person of `scope`, or the letter that nothing is held.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let sender = Sender::of(store)?;
    let Some(id) = scope.person else { return Ok(nothing::letter(&sender, scope)) };
    let person = store.get(id)?.ok_or(StoreError::Gone)?;
    let letter = Letter { store, sender: &sender, scope, id, person: &person };
    let document = letter.opening();
    let document = copy::add(&letter, document)?;
    let document = consents::add(&letter, document)?;
    let document = mandates::add(&letter, document)?;
    let document = agreements::add(&letter, document)?;
    let document = uses::add(&letter, document)?;
    let document = disclosures::add(&letter, document)?;
    Ok(rights::add(&sender, scope.lang, document))
}

/// What every part of the letter reads.
struct Letter<'a> {
    store: &'a Store,
    sender: &'a Sender,
    scope: &'a Scope,
    id: Id<Person>,
    person: &'a Person,
}

impl Letter<'_> {
    fn lang(&self) -> Lang {
        self.scope.lang
    }

    fn opening(&self) -> Document {
        let (lang, person) = (self.lang(), self.person);
        let reference = format!("{}-{}", self.scope.kind.reference(self.scope.date), self.id.raw());
        let company = &self.sender.company.name;
        let mut document = self
            .sender
            .document(self.scope, &reference)
            .subtitle(text::SUBTITLE.in_lang(lang))
            .recipient(person.address_lines());
        if let Some(restriction) = &person.restriction {
            document = document.note(text::restricted(restriction, lang));
        }
        document = document
            .text(text::WHAT_THIS_IS.in_lang(lang))
            .text(text::who_answers(company, &self.sender.contact(lang), lang))
            .text(text::as_of(self.scope.date, lang));
        if person.kind == PersonKind::Company {
            document = document.text(text::ABOUT_A_COMPANY.in_lang(lang));
        }
        let kind = person.identity.as_ref().map(crate::law::Identity::kind);
        if kind.is_some_and(IdentityKind::needs_ground) {
            document = document.note(text::KEEP_IT_SAFE.in_lang(lang));
        }
        document
    }
}
