//! The register as a table of any length, in alphabetical order of the counterparties.

use super::Agreement;
use crate::{
    core::Id,
    registers::{
        long::{Chip, Long},
        persons::Person,
    },
    store::{Result, Store},
};

/// The filter chips of the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum AgreementFilter {
    /// Every agreement.
    #[default]
    All,
    /// Those with somebody who processes for the company.
    Suppliers,
    /// Those with somebody for whom the company processes.
    Customers,
    /// Those that not everybody has signed.
    Unsigned,
    /// Those to be gone through by today.
    ToReview,
    /// Those that are no longer in force.
    Over,
}

impl Chip for AgreementFilter {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Suppliers => "suppliers",
            Self::Customers => "customers",
            Self::Unsigned => "unsigned",
            Self::ToReview => "to_review",
            Self::Over => "over",
        }
    }
}

impl Long for Agreement {
    type Filter = AgreementFilter;

    const COUNTS: &'static str = include_str!("sql/counts.sql");
    const ROWS: &'static str = include_str!("sql/rows.sql");
    const ROW: &'static str = include_str!("sql/row.sql");

    fn unnamed(&self) -> Option<&str> {
        self.counterparty.is_none().then_some("")
    }

    fn of_person(store: &Store, person: Id<Person>) -> Result<Vec<(Id<Self>, Self)>> {
        store.agreements_with(person)
    }
}
