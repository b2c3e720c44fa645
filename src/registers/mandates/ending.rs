//! How a mandate ends, and what becomes of its paper.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::law::autogiro::{ends_after_notice, first_stopped};

/// Who ended a mandate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    /// The payer, who may at any time (the mandate's text).
    Customer,
    /// The payer's bank or Bankgirot.
    Bank,
    /// We did: 30 days after the payer was told, or at once for a reason (the mandate's text).
    Us,
}

/// Why we may end a mandate at once (the mandate's text).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AtOnce {
    /// The payer lacked funds again and again.
    LackedFunds,
    /// The account is closed.
    AccountClosed,
    /// We judge that the payer should not take part for another reason.
    NotSuitable,
}

/// The end of a mandate, as somebody wanted it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Who ended it.
    pub by: EndedBy,
    /// The day on which the other side was told.
    pub told_on: Date,
    /// The day on which it ends.
    pub ends_on: Date,
    /// Why it ends without 30 days' notice, where we end it at once.
    #[serde(default)]
    pub at_once: Option<AtOnce>,
    /// Anything else that was said.
    #[serde(default)]
    pub reason: String,
}

impl Ending {
    /// The payer ends it, and tells us on `told_on`: it ends that day.
    pub fn by_customer(told_on: Date) -> Self {
        let (ends_on, at_once, reason) = (told_on, None, String::new());
        Self { by: EndedBy::Customer, told_on, ends_on, at_once, reason }
    }

    /// We end it, and tell the payer on `told_on`: it ends 30 days later.
    pub fn by_us(told_on: Date) -> Self {
        let (ends_on, at_once, reason) = (ends_after_notice(told_on), None, String::new());
        Self { by: EndedBy::Us, told_on, ends_on, at_once, reason }
    }

    /// The payer's bank or Bankgirot ended it on `on`.
    pub fn by_bank(on: Date) -> Self {
        Self { by: EndedBy::Bank, ..Self::by_customer(on) }
    }

    /// The earliest day on which it may end.
    pub fn earliest(&self) -> Date {
        let needs_notice = self.by == EndedBy::Us && self.at_once.is_none();
        if needs_notice { ends_after_notice(self.told_on) } else { self.told_on }
    }

    /// The first due date that may no longer be debited: 5 bank days after the payer told us, and for us and
    /// the bank the day after the end.
    pub fn first_stopped(&self) -> Date {
        match self.by {
            EndedBy::Customer => first_stopped(self.told_on).max(self.day_after()),
            EndedBy::Bank | EndedBy::Us => self.day_after(),
        }
    }

    fn day_after(&self) -> Date {
        self.ends_on.tomorrow().unwrap_or(Date::MAX)
    }
}

/// How the paper form was destroyed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shredding {
    /// The day.
    pub on: Date,
    /// Who did it.
    #[serde(default)]
    pub by: String,
    /// Who saw it; may be nobody.
    #[serde(default)]
    pub witness: String,
    /// In which way: a shredder, a locked container.
    #[serde(default)]
    pub how: String,
}
