//! Recordings of calls and meetings: on which ground each was made, and when it is to be erased.

mod desk;
mod erase;
pub mod export;
mod gaps;
mod list;
mod store;
#[cfg(test)]
mod tests;
pub mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{consents::Consent, persons::Person, systems::System};
use crate::{
    core::{Choice, Fact, Gap, Id, Lang, Record, Value},
    law::{FiscalYear, LawfulBasis, Retention, RetentionRule, StartEvent},
};

pub(in crate::registers) use erase::mark;
pub use list::RecordingFilter;

/// What was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum RecordingKind {
    Call,
    Meeting,
    Other,
}

/// A recording that lies somewhere outside the binder: which one, of whom, by what right, for how long.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recording {
    /// Which recording it is: the file's name or its number in the system.
    pub reference: String,
    /// What was recorded.
    pub kind: Option<RecordingKind>,
    /// The day it was made.
    pub recorded_on: Option<Date>,
    /// The customer that it concerns.
    pub person: Option<Id<Person>>,
    /// The agreement that it concerns, in words.
    pub agreement: String,
    /// Who is heard or seen.
    pub participants: String,
    /// How they were told that it was recorded, and why (GDPR 13).
    pub informed: String,
    /// The system it lies in.
    pub system: Option<Id<System>>,
    /// Where in it, or in which folder.
    pub place: String,
    /// What it is for (GDPR 5.1 b).
    pub purpose: String,
    /// By what right it was made and is kept (GDPR 6.1).
    pub basis: Option<LawfulBasis>,
    /// Which law, contract or interest that is, in words; empty for a consent.
    pub support: String,
    /// Which consent that is, where the right is one.
    pub consent: Option<Id<Consent>>,
    /// How long it is kept (GDPR 5.1 e).
    pub retention: Option<Retention>,
    /// The day the period counts from, where that is not the day of the recording.
    pub counted_from: Option<Date>,
    /// The day it was erased.
    pub erased_on: Option<Date>,
    /// Who erased it.
    pub erased_by: String,
    /// Anything else.
    pub note: String,
    /// What its consent covers. It follows from the consent, so it is no part of the record's state.
    #[serde(skip)]
    pub cover: Cover,
}

/// What the consent behind a recording covers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cover {
    /// Whether it held on the day of the recording, on a wording that counted then.
    pub held_then: bool,
    /// The first day on which it no longer holds; `None` where it never did.
    pub to: Option<Date>,
}

/// The fields of a [`Recording`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum RecordingField {
    Reference,
    Kind,
    RecordedOn,
    Person,
    Agreement,
    Participants,
    Informed,
    System,
    Place,
    Purpose,
    Basis,
    Support,
    Consent,
    Retention,
    CountedFrom,
    EraseOn,
    ErasedOn,
    ErasedBy,
    Note,
}

impl Recording {
    /// Whether it is kept on the strength of a consent.
    pub fn is_by_consent(&self) -> bool {
        self.basis == Some(LawfulBasis::Consent)
    }

    /// The first day on which it must be gone, where its rule and its days tell one.
    ///
    /// Bookkeeping counts from a financial year and a rule in own words from nothing, so neither does.
    pub fn erase_on(&self) -> Option<Date> {
        let retention = self.retention.as_ref().filter(|it| !it.is_open())?;
        if retention.rule == RetentionRule::Bookkeeping {
            return None;
        }
        let from = if self.counts_from_itself() { self.recorded_on } else { self.counted_from };
        retention.erase_from(from?, FiscalYear::CALENDAR)
    }

    /// Whether the period counts from the day of the recording.
    pub fn counts_from_itself(&self) -> bool {
        self.retention.as_ref().is_none_or(|it| it.event == StartEvent::Collected)
    }

    /// Whether it must be gone on the day `today`, and is not.
    pub fn is_late(&self, today: Date) -> bool {
        self.erased_on.is_none() && self.erase_on().is_some_and(|on| on <= today)
    }
}

impl Record for Recording {
    type Field = RecordingField;

    fn title(&self) -> String {
        self.reference.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<RecordingField>> {
        use RecordingField as F;
        let Self { reference, kind, recorded_on, person: _, agreement, participants, .. } = self;
        let Self { informed, system: _, place, purpose, basis, support, consent: _, .. } = self;
        let Self { retention, counted_from, erased_on, erased_by, note, cover: _, .. } = self;
        let words = |text: crate::core::Text| Value::Text(text.in_lang(lang).to_owned());
        let retention =
            retention.as_ref().map_or(Value::Missing, |it| Value::Text(it.describe(lang)));
        vec![
            (F::Reference, reference.into()),
            (F::Kind, kind.map_or(Value::Missing, |it| words(it.text()))),
            (F::RecordedOn, recorded_on.into()),
            (F::Agreement, agreement.into()),
            (F::Participants, participants.into()),
            (F::Informed, informed.into()),
            (F::Place, place.into()),
            (F::Purpose, purpose.into()),
            (F::Basis, basis.map_or(Value::Missing, |it| words(it.text()))),
            (F::Support, support.into()),
            (F::Retention, retention),
            (F::CountedFrom, counted_from.into()),
            (F::EraseOn, (&self.erase_on()).into()),
            (F::ErasedOn, erased_on.into()),
            (F::ErasedBy, erased_by.into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, today: Date) -> Vec<Gap<RecordingField>> {
        gaps::of(self, today)
    }
}
