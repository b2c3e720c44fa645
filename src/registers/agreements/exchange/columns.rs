//! The columns of a table of agreements.

use super::text;
use crate::{
    core::{Field, Text},
    registers::agreements::AgreementField as F,
};

/// A column of the table, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementColumn {
    /// A field of the agreement.
    Fact(F),
    /// The counterparty's organisation number.
    CounterpartyNumber,
}

use AgreementColumn::{CounterpartyNumber, Fact};

impl AgreementColumn {
    /// Every column, left to right.
    pub const ALL: [Self; 50] = [
        Fact(F::Counterparty),
        CounterpartyNumber,
        Fact(F::Role),
        Fact(F::Number),
        Fact(F::Template),
        Fact(F::Version),
        Fact(F::Stage),
        Fact(F::SignedOn),
        Fact(F::SignedByUs),
        Fact(F::SignedByThem),
        Fact(F::ValidFrom),
        Fact(F::ValidTo),
        Fact(F::NoticeMonths),
        Fact(F::NoticeOn),
        Fact(F::EndedOn),
        Fact(F::ReviewOn),
        Fact(F::PaperBinder),
        Fact(F::PaperTab),
        Fact(F::Matter),
        Fact(F::Duration),
        Fact(F::Nature),
        Fact(F::Purpose),
        Fact(F::Data),
        Fact(F::Subjects),
        Fact(F::Instructions),
        Fact(F::InstructionVersion),
        Fact(F::InstructedOn),
        Fact(F::Checklist),
        Fact(F::CheckedOn),
        Fact(F::CheckedBy),
        Fact(F::Places),
        Fact(F::IncidentContact),
        Fact(F::DataProtectionOfficer),
        Fact(F::Representative),
        Fact(F::Authorisation),
        Fact(F::ObjectionDays),
        Fact(F::Controllers),
        Fact(F::Categories),
        Fact(F::Staff),
        Fact(F::AtEnd),
        Fact(F::AtEndDays),
        Fact(F::LeftOn),
        Fact(F::LeftBy),
        Fact(F::LeftHow),
        Fact(F::Systems),
        Fact(F::Activities),
        Fact(F::Measures),
        Fact(F::Suppliers),
        Fact(F::Told),
        Fact(F::Note),
    ];

    /// The heading under which it is exported.
    pub fn heading(self) -> Text {
        match self {
            Fact(field) => field.label(),
            CounterpartyNumber => text::COUNTERPARTY_NUMBER,
        }
    }

    /// Every heading under which it is recognised; case and signs do not matter.
    pub(super) fn aliases(self) -> Vec<&'static str> {
        let Text { sv, en } = self.heading();
        [sv, en].into_iter().chain(text::other_headings(self).iter().copied()).collect()
    }
}
