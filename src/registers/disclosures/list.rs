//! The log as a table of any length, by recipient.

use jiff::{ToSpan, civil::Date};

use super::Disclosure;
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
pub enum DisclosureFilter {
    /// Every disclosure.
    #[default]
    All,
    /// Those of the latest year.
    LatestYear,
}

impl Chip for DisclosureFilter {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::LatestYear => "latest_year",
        }
    }
}

impl Long for Disclosure {
    type Filter = DisclosureFilter;

    const COUNTS: &'static str = include_str!("sql/counts.sql");
    const ROWS: &'static str = include_str!("sql/rows.sql");
    const ROW: &'static str = include_str!("sql/row.sql");

    /// The first day of the latest year.
    fn day(today: Date) -> Date {
        today.saturating_sub(1.year())
    }

    fn unnamed(&self) -> Option<&str> {
        self.person.is_none().then_some(&*self.about_others)
    }

    fn of_person(store: &Store, person: Id<Person>) -> Result<Vec<(Id<Self>, Self)>> {
        store.disclosures_of(person)
    }
}
