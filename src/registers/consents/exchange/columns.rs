//! The columns of a table of consents: one row for each event.

use super::text;
use crate::core::Text;

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the heading that its text spells out")]
pub enum ConsentColumn {
    /// Any number or address by which a person is known.
    Person,
    CustomerNumber,
    Identity,
    Email,
    /// Told when exporting; nobody is found by it.
    Name,
    Purpose,
    Version,
    Event,
    Day,
    Time,
    Channel,
    ReceivedBy,
    EvidencePlace,
    Recording,
    ValidUntil,
    ExpressedBy,
    ExpressedByName,
    Reason,
    Language,
    /// Told when exporting; the events decide it.
    State,
}

impl ConsentColumn {
    /// Every column, left to right.
    pub const ALL: [Self; 20] = [
        Self::Person,
        Self::CustomerNumber,
        Self::Identity,
        Self::Email,
        Self::Name,
        Self::Purpose,
        Self::Version,
        Self::Event,
        Self::Day,
        Self::Time,
        Self::Channel,
        Self::ReceivedBy,
        Self::EvidencePlace,
        Self::Recording,
        Self::ValidUntil,
        Self::ExpressedBy,
        Self::ExpressedByName,
        Self::Reason,
        Self::Language,
        Self::State,
    ];

    /// The columns of an empty table to fill in.
    pub const TEMPLATE: [Self; 15] = [
        Self::Person,
        Self::Purpose,
        Self::Event,
        Self::Day,
        Self::Time,
        Self::Channel,
        Self::ReceivedBy,
        Self::EvidencePlace,
        Self::Recording,
        Self::ValidUntil,
        Self::ExpressedBy,
        Self::ExpressedByName,
        Self::Reason,
        Self::Version,
        Self::Language,
    ];

    /// The columns of an exported table: every one but [`Self::Person`], which may hold any of the next three.
    pub const EXPORTED: &[Self] = Self::ALL.split_at(1).1;

    /// The heading under which it is exported.
    pub fn heading(self) -> Text {
        text::heading(self)
    }

    /// Every heading under which it is recognised; case and signs do not matter.
    pub fn aliases(self) -> Vec<&'static str> {
        let Text { sv, en } = self.heading();
        [sv, en].into_iter().chain(text::other_headings(self).iter().copied()).collect()
    }
}
