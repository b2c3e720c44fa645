//! The columns of a table of disclosures.

use super::text;
use crate::{
    core::{Field, Text},
    registers::disclosures::DisclosureField as F,
};

/// A column of the table, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisclosureColumn {
    /// A field of the disclosure.
    Fact(F),
    /// The identity number of the person whom it is about.
    Identity,
    /// Their customer number.
    CustomerNumber,
    /// Their e-mail address.
    Email,
}

use DisclosureColumn::{CustomerNumber, Email, Fact, Identity};

impl DisclosureColumn {
    /// Every column, left to right.
    pub const ALL: [Self; 16] = [
        Fact(F::Person),
        Identity,
        CustomerNumber,
        Email,
        Fact(F::AboutOthers),
        Fact(F::Recipient),
        Fact(F::RecipientKind),
        Fact(F::What),
        Fact(F::DisclosedOn),
        Fact(F::Basis),
        Fact(F::Support),
        Fact(F::Requested),
        Fact(F::Channel),
        Fact(F::HandedOutBy),
        Fact(F::Activity),
        Fact(F::Note),
    ];

    /// The heading under which it is exported.
    pub fn heading(self) -> Text {
        match self {
            Fact(field) => field.label(),
            Identity => text::IDENTITY,
            CustomerNumber => text::CUSTOMER_NUMBER,
            Email => text::EMAIL,
        }
    }

    /// Every heading under which it is recognised; case and signs do not matter.
    pub(super) fn aliases(self) -> Vec<&'static str> {
        let Text { sv, en } = self.heading();
        [sv, en].into_iter().chain(text::other_headings(self).iter().copied()).collect()
    }
}
