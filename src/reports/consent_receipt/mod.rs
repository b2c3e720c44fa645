//! What somebody has agreed to, or that it has ended, to hand over (GDPR 7.1, 7.3; ).

mod ended;
mod text;

use super::{BuildError, Scope, extract, sender::Sender, text as shared, wording};
use crate::{
    core::{Id, Lang},
    registers::{
        consent_texts::ConsentText,
        consents::{Consent, ConsentEvent, ConsentState, text as consents},
        persons::Person,
    },
    report::{Document, FactRow},
    store::{Store, StoreError},
};

/// The edition of the standard for consent records and receipts.
const RECORD_STANDARD: &str = "ISO/IEC TS\u{a0}27560:2023";

/// The receipt of the consent of `scope`: how it stands at the end of its day.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let id = scope.consent.ok_or(BuildError::NoConsent)?;
    let consent = store.get(id)?.ok_or(StoreError::Gone)?;
    let person = store.get(consent.person)?.ok_or(StoreError::Gone)?;
    let about = store.get(consent.text)?.ok_or(StoreError::Gone)?;
    let state = consent.state(scope.date, about.needed(scope.date));
    let sender = Sender::of(store)?;
    let receipt =
        Receipt { scope, sender: &sender, id, consent: &consent, person: &person, about: &about };
    Ok(match state {
        ConsentState::Valid | ConsentState::Outdated => receipt.of_yes(state),
        ConsentState::Asked | ConsentState::Deferred => receipt.of_question(state),
        _ => ended::add(&receipt, store, state)?,
    })
}

/// What every part of the receipt reads.
struct Receipt<'a> {
    scope: &'a Scope,
    sender: &'a Sender,
    id: Id<Consent>,
    consent: &'a Consent,
    person: &'a Person,
    about: &'a ConsentText,
}

impl Receipt<'_> {
    fn lang(&self) -> Lang {
        self.scope.lang
    }

    /// The last event up to the day, and the last yes among them.
    fn last(&self) -> (Option<&ConsentEvent>, Option<&ConsentEvent>) {
        let events = self.consent.in_order();
        let mut until = events.into_iter().filter(|it| it.on <= self.scope.date).rev();
        let last = until.next();
        (last, last.filter(|it| it.kind.is_yes()).or_else(|| until.find(|it| it.kind.is_yes())))
    }

    fn opening(&self, title: &str, subtitle: String) -> Document {
        let reference = self.scope.kind.reference(self.scope.date);
        let reference = format!("{reference}-{}", self.id.raw());
        let mut document = self.sender.document(self.scope, &reference).subtitle(subtitle);
        title.clone_into(&mut document.title);
        document
    }

    fn of_yes(&self, state: ConsentState) -> Document {
        let lang = self.lang();
        let name = self.about.name.trim();
        let mut document = self.opening(text::RECEIPT.in_lang(lang), text::yes_to(name, lang));
        document = document.text(text::THANKS.in_lang(lang));
        if state == ConsentState::Outdated {
            document = document.note(text::OUTDATED.in_lang(lang));
        }
        let (_, yes) = self.last();
        if let Some(yes) = yes {
            document = document.section(text::WHAT_YOU_SAID.in_lang(lang)).facts(self.said(yes));
            document = self.agreed(yes, document);
        }
        let (how, rights) =
            (self.how_to_withdraw(yes), extract::rights_in_short(self.sender, lang));
        document.together(|it| it.section(text::WITHDRAW.in_lang(lang)).text(how).text(rights))
    }

    fn of_question(&self, state: ConsentState) -> Document {
        let lang = self.lang();
        let name = self.about.name.trim();
        let mut document = self.opening(text::QUESTION.in_lang(lang), name.to_owned());
        let (last, _) = self.last();
        document = document.text(text::not_answered(state, lang));
        if let Some(last) = last {
            document = document.facts(self.said(last));
            document = self.agreed(last, document);
        }
        document.text(extract::rights_in_short(self.sender, lang))
    }

    /// One event: what, when, how, who, received by whom, shown by what (GDPR 7.1); and the number of the record
    /// with the edition of the standard that it follows.
    fn said(&self, event: &ConsentEvent) -> Vec<FactRow> {
        let lang = self.lang();
        let who = consents::expressed_by(&event.expressed_by, lang);
        let name = self.person.full_name();
        let who = if who.is_empty() { name } else { text::in_place_of(&who, &name, lang) };
        let evidence = [&event.evidence.place, &event.evidence.recording, &event.reason];
        let evidence: Vec<&str> =
            evidence.into_iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
        let edition = (event.version > 0)
            .then(|| shared::sentence(&wording::edition(event.version, event.lang, lang)));
        let validity = event
            .kind
            .is_yes()
            .then(|| shared::sentence(&consents::validity(&event.validity, lang)));
        let rows = [
            (text::WHAT, Some(text::answer(event, lang))),
            (text::WHO, Some(who)),
            (text::RECEIVED_BY, Some(event.received_by.trim().to_owned())),
            (text::EVIDENCE, Some(evidence.join(", "))),
            (text::VALIDITY, validity),
            (text::WORDING, edition),
            (text::REFERENCE, Some(format!("{} ({RECORD_STANDARD})", self.consent.reference))),
        ];
        let told = rows.into_iter().filter_map(|(label, value)| Some((label, value?)));
        let told = told.filter(|(_, value)| !value.is_empty());
        told.map(|(label, value)| (label.in_lang(lang), value).into()).collect()
    }

    /// The whole wording that was shown, in the language in which it was.
    fn agreed(&self, event: &ConsentEvent, document: Document) -> Document {
        let lang = self.lang();
        let Some(version) = self.about.version(event.version) else { return document };
        let said = version.wording(event.lang);
        let mut rows = vec![(
            text::STATEMENT.in_lang(lang).to_owned(),
            text::quoted(said.statement.trim(), lang),
        )];
        rows.extend(wording::rows(version, said, lang));
        document.together(|it| it.section(text::WHAT_WAS_SHOWN.in_lang(lang)).facts(rows))
    }

    fn how_to_withdraw(&self, yes: Option<&ConsentEvent>) -> String {
        let lang = self.lang();
        let version = yes.and_then(|it| self.about.version(it.version));
        let said = version.map(|version| version.wording(lang).withdrawal.as_str());
        let said = shared::sentence(said.unwrap_or_default());
        format!("{said} {}", text::ANY_TIME.in_lang(lang)).trim().to_owned()
    }
}
