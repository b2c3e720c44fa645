//! One step of a mandate's life, and what caused it.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::text;
use crate::{
    autogiro::EMandateKind,
    core::{Choice, Lang},
};

/// How far a mandate has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum MandateState {
    /// Being written down; nobody has signed it.
    #[default]
    Draft,
    /// Signed by the payer, and with us.
    Signed,
    /// Given in the internet bank, and not answered by us (TM 5.2).
    Received(EMandateKind),
    /// With Bankgirot, which has not answered.
    Sent,
    /// The payer's bank is asked about the account (TM 8.8).
    UnderInquiry,
    /// In force: it may be debited.
    Approved,
    /// In force, and Bankgirot is asked to change its payer number.
    ChangeSent,
    /// Bankgirot is asked to take it away, and has not answered.
    CancellationSent,
    /// Refused by Bankgirot, by the payer's bank, or by us.
    Rejected,
    /// No longer in force.
    Cancelled,
}

impl MandateState {
    /// Its name in the record and in exported data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "signed",
            Self::Received(EMandateKind::New) => "received",
            Self::Received(EMandateKind::FirstReminder) => "received-reminder-1",
            Self::Received(EMandateKind::SecondReminder) => "received-reminder-2",
            Self::Sent => "sent",
            Self::UnderInquiry => "under-inquiry",
            Self::Approved => "approved",
            Self::ChangeSent => "change-sent",
            Self::CancellationSent => "cancellation-sent",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether it may be debited.
    pub fn is_in_force(self) -> bool {
        matches!(self, Self::Approved | Self::ChangeSent)
    }

    /// Whether it is over.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Rejected | Self::Cancelled)
    }

    /// Whether an answer from Bankgirot is awaited.
    pub fn is_waiting(self) -> bool {
        matches!(self, Self::Sent | Self::UnderInquiry | Self::ChangeSent | Self::CancellationSent)
    }

    /// Whether Bankgirot has heard of it from us, or told us of it.
    pub fn is_known_at_bankgirot(self) -> bool {
        !matches!(self, Self::Draft | Self::Signed)
    }

    /// Whether it is Bankgirot's to say.
    pub fn is_bankgirots(self) -> bool {
        matches!(self, Self::UnderInquiry | Self::Approved | Self::Rejected | Self::Cancelled)
    }
}

/// A word that is no state.
#[derive(Debug, thiserror::Error)]
#[error("there is no such state of a mandate")]
pub struct UnknownState;

impl TryFrom<String> for MandateState {
    type Error = UnknownState;

    fn try_from(word: String) -> Result<Self, UnknownState> {
        Self::ALL.iter().copied().find(|it| it.word() == word).ok_or(UnknownState)
    }
}

impl From<MandateState> for String {
    fn from(state: MandateState) -> Self {
        state.word().to_owned()
    }
}

/// What made a mandate take a step. A confirmation by Bankgirot has one of two causes: a file that was
/// read, or somebody who wrote down why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Cause {
    /// The payer's signature came to us.
    Form,
    /// A record of a file from Bankgirot.
    File {
        /// The file's name, without its folder.
        #[serde(default)]
        name: String,
        /// SHA-256 of the file, which is kept in the binder.
        #[serde(default)]
        sha256: String,
        /// The record's line, counted from 1; 0 where it is that the file has none.
        line: usize,
    },
    /// Somebody decided it.
    Hand {
        /// Why: where it was seen, or what was done.
        #[serde(default)]
        reason: String,
    },
    /// A file to Bankgirot was written.
    Sent {
        /// SHA-256 of the file, which is kept in the binder.
        #[serde(default)]
        sha256: String,
    },
    /// It ended before Bankgirot ever heard of it.
    Unsent,
}

/// The kinds of [`Cause`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the causes")]
pub enum CauseKind {
    Form,
    File,
    Hand,
    Sent,
    Unsent,
}

impl Cause {
    /// Which kind it is.
    pub fn kind(&self) -> CauseKind {
        match self {
            Self::Form => CauseKind::Form,
            Self::File { .. } => CauseKind::File,
            Self::Hand { .. } => CauseKind::Hand,
            Self::Sent { .. } => CauseKind::Sent,
            Self::Unsent => CauseKind::Unsent,
        }
    }

    /// Whether it can tell what is so at Bankgirot.
    pub fn confirms(&self) -> bool {
        match self {
            Self::File { .. } => true,
            Self::Hand { reason } => !reason.trim().is_empty(),
            Self::Form | Self::Sent { .. } | Self::Unsent => false,
        }
    }

    /// The cause in words.
    pub fn line(&self, lang: Lang) -> String {
        text::cause(self, lang)
    }
}

/// A step of a mandate's life. Steps are added and never altered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The state it led to.
    pub to: MandateState,
    /// On which day.
    pub on: Date,
    /// What caused it.
    pub cause: Cause,
    /// What else was said, such as the words of Bankgirot's codes.
    #[serde(default)]
    pub detail: String,
    /// Who wrote it in the binder.
    #[serde(default)]
    pub logged_by: String,
    /// When it was written in the binder.
    pub logged_at: Timestamp,
}

impl Step {
    /// The step in a line: day, state, cause, detail.
    pub fn line(&self, lang: Lang) -> String {
        text::step_line(self, lang)
    }

    /// Whether it tells what is so at Bankgirot.
    pub fn confirms(&self) -> bool {
        self.to.is_bankgirots() && self.cause.confirms()
    }
}
