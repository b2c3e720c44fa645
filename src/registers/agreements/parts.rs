//! The parts of an agreement.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::{AgreementField as F, Change, text};
use crate::{
    core::{Choice, Fact, Id, Lang, dashed},
    registers::{agreements::Agreement, sub_processors::SubProcessor},
};

/// How many days before a change of processor the program proposes that the controller is told. The parties
/// agree on it: the law says no number (GDPR 28.2).
pub const USUAL_OBJECTION_DAYS: u32 = 30;

/// What an agreement was written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// The company's own, as this program draws it up.
    Ours,
    /// The counterparty's own.
    Theirs,
    /// The Commission's standard contractual clauses between controllers and processors, (EU) 2021/915.
    Commission,
    /// That of Sveriges Kommuner och Regioner.
    Skr,
    /// Another one.
    Other,
}

/// What is processed, and why: what GDPR 28.3, first paragraph, asks the agreement to set out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// The subject-matter.
    pub matter: String,
    /// The duration.
    pub duration: String,
    /// The nature of the processing.
    pub nature: String,
    /// The purpose.
    pub purpose: String,
    /// The types of personal data.
    pub data: Vec<String>,
    /// The categories of data subjects.
    pub subjects: Vec<String>,
}

impl About {
    pub(super) fn facts(&self) -> Vec<Fact<F>> {
        let Self { matter, duration, nature, purpose, data, subjects } = self;
        vec![
            (F::Matter, matter.into()),
            (F::Duration, duration.into()),
            (F::Nature, nature.into()),
            (F::Purpose, purpose.into()),
            (F::Data, data.clone().into()),
            (F::Subjects, subjects.clone().into()),
        ]
    }
}

/// The controller's documented instructions (GDPR 28.3 a).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Instructions {
    /// What the processor is to do, and not to do.
    pub what: String,
    /// Which version.
    pub version: String,
    /// The day they were given.
    pub given_on: Option<Date>,
}

/// Whom to reach at the counterparty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contacts {
    /// Who is told of a personal data breach (GDPR 33.2).
    pub incidents: String,
    /// Its data protection officer (GDPR 30.2 a).
    pub data_protection_officer: String,
    /// Its representative in the union, where it has one (GDPR 27, 30.2 a).
    pub representative: String,
}

/// Somebody of the company's staff who may see the customer's data (GDPR 28.3 b, 32.4; R-65).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffAccess {
    /// A name or a role.
    pub who: String,
    /// What they may see, and why.
    pub what: String,
    /// From this day.
    pub from: Option<Date>,
    /// Through this day; `None` as long as the agreement lasts.
    pub to: Option<Date>,
}

impl StaffAccess {
    /// The person or role, what they see and when, as it is read.
    pub fn line(&self, lang: Lang) -> String {
        dashed(&[&self.who, &self.what, &text::period(self.from, self.to, lang)])
    }
}

/// What becomes of the data when the services end (GDPR 28.3 g).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AtEnd {
    /// They are given back, and the copies erased.
    Return,
    /// They are erased.
    Erase,
}

/// The end of the processing (GDPR 28.3 g).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Leaving {
    /// What is agreed.
    pub choice: Option<AtEnd>,
    /// Within how many days of the last day; 0 for at once.
    pub within_days: u32,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// Who did it.
    pub done_by: String,
    /// How, such as by which certificate of erasure.
    pub how: String,
}

impl Leaving {
    /// The last day to do it, where the agreement ends on `end`.
    pub fn due_on(&self, end: Date) -> Date {
        end.saturating_add(i64::from(self.within_days).days())
    }
}

/// A supplier whom the company engages for a customer (GDPR 28.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engaged {
    /// The supplier's agreement.
    pub supplier: Id<Agreement>,
    /// From this day; `None` since the customer's agreement began.
    #[serde(default)]
    pub since: Option<Date>,
}

impl Engaged {
    /// The supplier of a row in which none is chosen yet; it is never kept.
    pub const NOBODY: Id<Agreement> = Id::new(0);
}

impl Default for Engaged {
    fn default() -> Self {
        Self { supplier: Self::NOBODY, since: None }
    }
}

/// What a customer answered about another processor (GDPR 28.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerAnswer {
    /// It has given its authorisation, or nothing against it.
    Accepted,
    /// It objected.
    Objected,
}

/// What a customer has been told of a processor that the company engages for it (GDPR 28.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The agreement of the supplier.
    pub supplier: Id<Agreement>,
    /// The processor below it, where it is not the supplier itself.
    #[serde(default)]
    pub sub_processor: Option<Id<SubProcessor>>,
    /// Its name, as it was told.
    #[serde(default)]
    pub name: String,
    /// What was going to happen.
    pub change: Change,
    /// The day of the letter.
    pub told_on: Date,
    /// The last day to object.
    #[serde(default)]
    pub object_by: Option<Date>,
    /// What the customer answered.
    #[serde(default)]
    pub answer: Option<CustomerAnswer>,
    /// When.
    #[serde(default)]
    pub answered_on: Option<Date>,
    /// What became of its objection.
    #[serde(default)]
    pub settled: Option<Settled>,
}

/// What was decided when a customer had objected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// The day.
    pub on: Date,
    /// What was decided.
    pub how: String,
}

impl Told {
    /// The letter and its answer, as they are read.
    pub fn line(&self, lang: Lang) -> String {
        let answer = self.answer.map_or("", |it| it.text().in_lang(lang));
        let answered = self.answered_on.map(|it| it.to_string()).unwrap_or_default();
        let settled = self.settled.as_ref().map(|it| format!("{} {}", it.how.trim(), it.on));
        dashed(&[
            &self.told_on.to_string(),
            &self.name,
            self.change.text().in_lang(lang),
            &[answer, &answered].join(" "),
            &settled.unwrap_or_default(),
        ])
    }
}
