//! The register as a table of any length.

use super::Recording;
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
pub enum RecordingFilter {
    /// Every recording.
    #[default]
    All,
    /// Those that must be gone.
    ToErase,
    /// Those that are not erased.
    Kept,
    /// Those that are.
    Erased,
}

impl Chip for RecordingFilter {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ToErase => "to_erase",
            Self::Kept => "kept",
            Self::Erased => "erased",
        }
    }
}

impl Long for Recording {
    type Filter = RecordingFilter;

    const COUNTS: &'static str = include_str!("sql/counts.sql");
    const ROWS: &'static str = include_str!("sql/rows.sql");
    const ROW: &'static str = include_str!("sql/row.sql");

    fn unnamed(&self) -> Option<&str> {
        self.person.is_none().then_some(&*self.agreement)
    }

    fn of_person(store: &Store, person: Id<Person>) -> Result<Vec<(Id<Self>, Self)>> {
        store.recordings_of(person)
    }
}
