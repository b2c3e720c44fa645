//! What Bankgirot says of a mandate that is not what the register says, until somebody has decided.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Cause, text};
use crate::{
    autogiro::PayerNumber,
    core::{Lang, Text},
    law::Account,
};

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum FindingKind {
    /// Bankgirot has no such mandate (03/04, 05/04; or it is not in the register extract).
    MissingAtBankgirot,
    /// Bankgirot had it already, or is asking about it (04/10, 05/10).
    AlreadyThere,
    /// Bankgirot did not do what it was asked; the mandate stands as before.
    NotDone,
    /// Bankgirot says something that the mandate's state does not lead to.
    OutOfTurn,
    /// Bankgirot has another account: the payer may have changed it in the bank.
    Account {
        /// The one it has; `None` where the payer pays from a bankgiro.
        account: Option<Account>,
    },
    /// Bankgirot has the same payer and account under another payer number.
    PayerNumber {
        /// The one it has.
        number: PayerNumber,
    },
    /// Bankgirot has another identity number.
    Identity {
        /// The one it has, masked: the number itself stands in the kept file.
        masked: String,
    },
}

/// A difference between the register and Bankgirot. It is kept, with what was decided about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What differs.
    pub kind: FindingKind,
    /// The day on which Bankgirot said it.
    pub on: Date,
    /// The record that says it.
    pub cause: Cause,
    /// What Bankgirot's codes say, in words.
    #[serde(default)]
    pub detail: String,
    /// What was decided; `None` while nobody has.
    #[serde(default)]
    pub settled: Option<Settled>,
}

/// What somebody decided about a [`Finding`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// The day.
    pub on: Date,
    /// Who.
    #[serde(default)]
    pub by: String,
    /// What, and why.
    #[serde(default)]
    pub how: String,
}

impl FindingKind {
    /// What differs, in one sentence.
    pub fn text(&self) -> Text {
        text::finding(self)
    }

    /// Whether what Bankgirot has can be taken over by a decision.
    pub fn can_be_taken(&self) -> bool {
        matches!(self, Self::Account { .. } | Self::PayerNumber { .. })
    }
}

impl Finding {
    /// Whether somebody must decide about it.
    pub fn is_open(&self) -> bool {
        self.settled.is_none()
    }

    /// The finding in a line: day, what differs, what was decided.
    pub fn line(&self, lang: Lang) -> String {
        text::finding_line(self, lang)
    }

    /// Whether `next` is it, as it was or with a decision that it lacked.
    pub(super) fn may_become(&self, next: &Self) -> bool {
        let settled = next.settled.clone();
        let is_kept = self.settled.is_none() || self.settled == next.settled;
        is_kept && Self { settled, ..self.clone() } == *next
    }
}
