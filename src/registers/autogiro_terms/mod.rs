//! The company's agreement on Autogiro: its bankgiros, the editions of its mandate's text, and how long what
//! has ended is kept. There is one in the binder.

mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    autogiro::CustomerNumber,
    core::{Choice, Fact, Gap, Lang, Record, Value},
    law::{Bankgiro, OwnRange, autogiro::KeptFor},
};

/// A bankgiro of ours that draws payments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payee {
    /// The number.
    pub bankgiro: Bankgiro,
    /// Our customer number at Bankgirot, which the files need (TM 7.2).
    #[serde(default)]
    pub customer_number: Option<CustomerNumber>,
    /// What it is called here.
    #[serde(default)]
    pub name: String,
}

/// An edition of the text that payers sign. From the day it is in use it stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edition {
    /// What it is called.
    pub name: String,
    /// The Swedish text.
    pub sv: String,
    /// The English text; may be empty.
    pub en: String,
    /// The first day of its use; `None` for a draft.
    pub since: Option<Date>,
    /// Who wrote or approved it.
    pub source: String,
}

/// How long the paper form of a mandate is kept after its end. What has been promised the payers is that the
/// paper goes when the mandate ends; who chooses to keep it longer is shown on what that rests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKept {
    /// Until the end: a scan is the proof.
    #[default]
    UntilEnd,
    /// As long as the record: the paper is the proof.
    WithRecord,
}

/// What the company has agreed and decided on Autogiro.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutogiroTerms {
    /// Our bankgiros, the usual one first.
    pub payees: Vec<Payee>,
    /// The editions of the mandate's text; the first has number 1.
    pub editions: Vec<Edition>,
    /// What an ended mandate is kept for. No rule of Bankgirot on it is known: the choice is the company's.
    pub kept_for: KeptFor,
    /// On what the company rests that choice, in its own words.
    pub kept_for_source: String,
    /// How long the paper is kept.
    pub paper: PaperKept,
    /// Ranges of clearing numbers that the table does not have.
    pub clearing_ranges: Vec<OwnRange>,
}

/// The fields of the [`AutogiroTerms`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum TermsField {
    Payees,
    Editions,
    KeptFor,
    KeptForSource,
    Paper,
    ClearingRanges,
}

impl AutogiroTerms {
    /// The bankgiro that a new mandate starts with.
    pub fn usual(&self) -> Option<&Payee> {
        self.payees.first()
    }

    /// One of our bankgiros.
    pub fn payee(&self, bankgiro: &Bankgiro) -> Option<&Payee> {
        self.payees.iter().find(|it| it.bankgiro == *bankgiro)
    }

    /// The edition with this number, counted from 1.
    pub fn edition(&self, number: u32) -> Option<&Edition> {
        self.editions.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// The number of the edition in use on the day `day`; 0 where there is none.
    pub fn edition_on(&self, day: Date) -> u32 {
        let in_use = |it: &Edition| it.since.is_some_and(|since| since <= day);
        let newest = (0_u32..).zip(&self.editions).filter(|(_, it)| in_use(it));
        newest.max_by_key(|(at, it)| (it.since, *at)).map_or(0, |(at, _)| at + 1)
    }

    /// Whether the record may become `next`: an edition in use stays as it is, at its number.
    pub(super) fn keeps_editions(&self, next: &Self) -> bool {
        let is_kept = |(at, it): (usize, &Edition)| {
            let next = next.editions.get(at);
            it.since.map_or(next.is_some(), |_| next == Some(it))
        };
        let last_used = self.editions.iter().rposition(|it| it.since.is_some());
        let used = last_used.map_or(&[][..], |last| &self.editions[..=last]);
        used.iter().enumerate().all(is_kept)
    }
}

impl Record for AutogiroTerms {
    type Field = TermsField;

    fn title(&self) -> String {
        self.usual().map(|it| it.bankgiro.to_string()).unwrap_or_default()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<TermsField>> {
        use TermsField as F;
        let Self { payees, editions, kept_for, kept_for_source, paper, clearing_ranges } = self;
        let ranges = clearing_ranges.iter().map(|it| text::range_line(it, lang));
        let words = |text: crate::core::Text| Value::Text(text.in_lang(lang).to_owned());
        vec![
            (F::Payees, payees.iter().map(text::payee_line).collect::<Vec<_>>().into()),
            (
                F::Editions,
                editions.iter().map(|it| text::edition_line(it, lang)).collect::<Vec<_>>().into(),
            ),
            (F::KeptFor, words(kept_for.text())),
            (F::KeptForSource, kept_for_source.into()),
            (F::Paper, words(paper.text())),
            (F::ClearingRanges, ranges.collect::<Vec<_>>().into()),
        ]
    }

    /// Nothing: a company without Autogiro needs none of it. What a mandate lacks stands with the mandate.
    fn gaps(&self, _today: Date) -> Vec<Gap<TermsField>> {
        let lacks = self.payees.iter().any(|it| it.customer_number.is_none());
        let gap = Gap {
            field: TermsField::Payees,
            says: text::NO_CUSTOMER_NUMBER,
            cite: "Bankgirot, manual 7.2",
        };
        lacks.then_some(gap).into_iter().collect()
    }
}
