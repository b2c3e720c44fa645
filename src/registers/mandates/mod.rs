//! Autogiro mandates: from the signed form to the shredder.
//!
//! "TM" is Bankgirot's technical manual for Autogiro (August 2014).

mod acts;
mod dates;
mod derived;
mod desk;
mod drawn;
mod ending;
pub mod exchange;
pub(in crate::registers) mod export;
mod fault;
pub mod files;
mod finding;
mod gaps;
mod list;
mod log;
mod own_range;
mod parts;
#[cfg(test)]
mod properties;
mod standing;
mod step;
mod store;
#[cfg(test)]
mod tests;
pub mod text;
pub mod transition;
mod written;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::persons::Person;
use crate::{
    autogiro::PayerNumber,
    core::{Choice, Fact, Gap, Id, Lang, Record, Value},
    law::Bankgiro,
};

pub use super::paper::Paper;
pub use acts::{Decision, Log, Signature};
pub use dates::{Deadlines, KeptThrough};
pub use drawn::{Answer, Drawn, Origin, payer_number};
pub use ending::{AtOnce, EndedBy, Ending, Shredding};
pub use fault::{MandateError, MandateFault};
pub use finding::{Finding, FindingKind, Settled};
pub use list::{MandateFilter, MandateRow, MandateScope};
pub use parts::{RequiredPart, required_parts};
pub use standing::{Ask, Difference, Wanted};
pub use step::{Cause, CauseKind, MandateState, Step};
pub use store::Numbered;

/// A payer's leave to draw payments from an account or a bankgiro.
///
/// Steps and findings are added and never altered: [`Stored::allows`](crate::store::Stored::allows) refuses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mandate {
    /// Who pays.
    pub payer: Id<Person>,
    /// Which of our bankgiros draws the payments.
    pub payee: Option<Bankgiro>,
    /// The number that tells it from our other mandates: unique per payee while it is not over (TM 5.1).
    pub payer_number: Option<PayerNumber>,
    /// What it is drawn on.
    pub drawn: Option<Drawn>,
    /// The payer's bank, where the clearing number does not tell it.
    pub bank: String,
    /// How it came.
    pub origin: Option<Origin>,
    /// The edition of the mandate's text, counted from 1; 0 where it is not known.
    pub edition: u32,
    /// The day of the signature.
    pub signed_on: Option<Date>,
    /// Where it was signed.
    pub signed_at: String,
    /// The day on which it came to us.
    pub received_on: Option<Date>,
    /// Where the paper is.
    pub paper: Paper,
    /// The first due date.
    pub first_debit_on: Option<Date>,
    /// The latest due date.
    pub last_debit_on: Option<Date>,
    /// How we answer it, where it came from the internet bank.
    pub answer: Option<Answer>,
    /// The payer number that it is to have instead.
    pub next_number: Option<PayerNumber>,
    /// How it is to end, or ended.
    pub ending: Option<Ending>,
    /// What happened to it, in the order in which it was logged.
    pub steps: Vec<Step>,
    /// Where Bankgirot says something else, in the order in which it was logged.
    pub findings: Vec<Finding>,
    /// How the paper was destroyed.
    pub shredded: Option<Shredding>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`Mandate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum MandateField {
    Payer,
    Payee,
    PayerNumber,
    Drawn,
    AccountNote,
    Bank,
    Origin,
    Edition,
    SignedOn,
    SignedAt,
    ReceivedOn,
    PaperBinder,
    PaperTab,
    FirstDebitOn,
    LastDebitOn,
    State,
    Answer,
    NextNumber,
    Ending,
    Steps,
    Findings,
    Shredded,
    Note,
}

impl Default for Mandate {
    fn default() -> Self {
        Self {
            payer: Id::new(0),
            payee: None,
            payer_number: None,
            drawn: None,
            bank: String::new(),
            origin: None,
            edition: 0,
            signed_on: None,
            signed_at: String::new(),
            received_on: None,
            paper: Paper::default(),
            first_debit_on: None,
            last_debit_on: None,
            answer: None,
            next_number: None,
            ending: None,
            steps: Vec::new(),
            findings: Vec::new(),
            shredded: None,
            note: String::new(),
        }
    }
}

impl Mandate {
    /// A draft, before anything is known but who pays.
    pub fn of(payer: Id<Person>) -> Self {
        Self { payer, ..Self::default() }
    }

    /// The payer's bank: as the clearing number tells, or as somebody wrote it.
    pub fn bank(&self) -> &str {
        let told = self.drawn.as_ref().and_then(Drawn::account).map_or("", |it| it.bank());
        if told.is_empty() { self.bank.trim() } else { told }
    }

    /// Whether there is a paper form that has not been shredded.
    pub fn has_paper(&self) -> bool {
        let is_on_paper = self.origin == Some(Origin::PaperForm) || !self.paper.is_empty();
        is_on_paper && self.shredded.is_none()
    }

    /// Whether it may have been debited, so that it proves something.
    pub fn is_proof(&self) -> bool {
        self.last_debit_on.is_some() || self.steps.iter().any(|it| it.to.is_in_force())
    }
}

impl Record for Mandate {
    type Field = MandateField;

    /// The payer number: who pays stands in another register.
    fn title(&self) -> String {
        let number = self.payer_number.map(|it| payer_number(it).to_masked_text());
        number.unwrap_or_default()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<MandateField>> {
        use MandateField as F;
        let Self { payer: _, payee, payer_number: number, drawn, bank: _, origin, edition, .. } =
            self;
        let Self { signed_on, signed_at, received_on, paper, first_debit_on, .. } = self;
        let Self { last_debit_on, answer, next_number, ending, steps, findings, .. } = self;
        let Self { shredded, note, .. } = self;
        let words = |text: crate::core::Text| Value::Text(text.in_lang(lang).to_owned());
        let of_number = |it: Option<PayerNumber>| it.map_or(Value::Missing, payer_number);
        let account_note = match drawn {
            Some(Drawn::Account { note, .. }) => note.into(),
            _ => Value::Missing,
        };
        let edition = if *edition == 0 { String::new() } else { edition.to_string() };
        let lines = |lines: Vec<String>| Value::from(lines);
        vec![
            (F::Payee, payee.as_ref().map_or(Value::Missing, |it| Value::Text(it.to_string()))),
            (F::PayerNumber, of_number(*number)),
            (F::Drawn, drawn.as_ref().map_or(Value::Missing, Drawn::value)),
            (F::AccountNote, account_note),
            (F::Bank, (&self.bank().to_owned()).into()),
            (F::Origin, origin.map_or(Value::Missing, |it| words(it.text()))),
            (F::Edition, (&edition).into()),
            (F::SignedOn, signed_on.into()),
            (F::SignedAt, signed_at.into()),
            (F::ReceivedOn, received_on.into()),
            (F::PaperBinder, (&paper.binder).into()),
            (F::PaperTab, (&paper.tab).into()),
            (F::FirstDebitOn, first_debit_on.into()),
            (F::LastDebitOn, last_debit_on.into()),
            (F::State, words(self.state().text())),
            (F::Answer, answer.map_or(Value::Missing, |it| words(it.text()))),
            (F::NextNumber, of_number(*next_number)),
            (F::Ending, lines(ending.iter().map(|it| text::ending_line(it, lang)).collect())),
            (F::Steps, lines(steps.iter().map(|it| it.line(lang)).collect())),
            (F::Findings, lines(findings.iter().map(|it| it.line(lang)).collect())),
            (
                F::Shredded,
                lines(shredded.iter().map(|it| text::shredding_line(it, lang)).collect()),
            ),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, today: Date) -> Vec<Gap<MandateField>> {
        gaps::of(self, today)
    }
}
