//! A table of mandates as it was read: what can be entered, and what cannot.

use std::collections::{HashMap, HashSet};

use super::text;
use crate::{
    core::{Lang, Text},
    exchange::Refusal,
    registers::mandates::{Mandate, MandateFault},
};

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the headings in `text`")]
pub enum MandateColumn {
    Payer,
    CustomerNumber,
    Identity,
    Payee,
    Account,
    AccountReason,
    Bankgiro,
    Number,
    Origin,
    SignedOn,
    ReceivedOn,
    Binder,
    Tab,
    State,
    StateReason,
    FirstDebit,
    LastDebit,
    Edition,
    Note,
}

impl MandateColumn {
    /// Every column, in the order of a template.
    pub const ALL: [Self; 19] = [
        Self::Payer,
        Self::CustomerNumber,
        Self::Identity,
        Self::Payee,
        Self::Account,
        Self::AccountReason,
        Self::Bankgiro,
        Self::Number,
        Self::Origin,
        Self::SignedOn,
        Self::ReceivedOn,
        Self::Binder,
        Self::Tab,
        Self::State,
        Self::StateReason,
        Self::FirstDebit,
        Self::LastDebit,
        Self::Edition,
        Self::Note,
    ];

    /// The heading over it in a template.
    pub fn heading(self) -> Text {
        text::heading(self)
    }
}

/// A row that can be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateRead {
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// The payer.
    pub name: String,
    /// What it says.
    pub mandate: Mandate,
}

impl MandateRead {
    /// The state, our bankgiro, the payer number and what is drawn on, numbers masked.
    pub fn told(&self, lang: Lang) -> String {
        text::told(&self.mandate, lang)
    }
}

/// What a table of mandates says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MandateSheet {
    /// The mandates that can be entered, in the file's order.
    pub mandates: Vec<MandateRead>,
    /// The rows that cannot, and why; a row may be named several times.
    pub refusals: Vec<Refusal>,
    /// Accounts that are entered although a check fails or is not known, each a gap of its mandate.
    pub doubts: Vec<Refusal>,
    /// Who pays in the refused rows, where that could be read.
    pub names: HashMap<usize, String>,
    /// The headings that were not recognised, as written.
    pub unknown: Vec<String>,
}

impl MandateSheet {
    /// How many rows are refused.
    pub fn n_refused(&self) -> usize {
        self.refusals.iter().map(|it| it.line).collect::<HashSet<_>>().len()
    }
}

/// Whether the row was refused because another mandate, in the binder or an earlier row, has its number.
pub fn is_number_taken(refusal: &Refusal) -> bool {
    refusal.reason == MandateFault::NumberTaken.text()
}
