//! The register as a table of any length.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, named_params};

use super::Recording;
use crate::{
    core::{Choice, Id},
    registers::persons::{Person, PersonName},
    store::{Found, Listing, Result, Store, Stored},
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

/// What a row of the register shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingRow {
    /// Whose row it is.
    pub id: Id<Recording>,
    /// The recording.
    pub recording: Recording,
    /// The person, family name first; else the agreement.
    pub concerns: String,
}

impl RecordingFilter {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ToErase => "to_erase",
            Self::Kept => "kept",
            Self::Erased => "erased",
        }
    }
}

/// The recordings that a filter lets through on the day `today`, by reference.
pub fn listing(filter: RecordingFilter, today: Date) -> Listing {
    Listing::new(include_str!("sql/rows.sql"))
        .with(":filter", filter.word().to_owned())
        .with(":today", today.to_string())
}

impl RecordingRow {
    /// Reads a row of the listing.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let recording = Recording::read(row)?;
        let concerns = match recording.person {
            Some(_) => PersonName::read(row)?.listed(),
            None => recording.agreement.clone(),
        };
        Ok(Self { id: Id::new(row.get("id")?), recording, concerns })
    }
}

impl Store {
    /// How many recordings each filter lets through on the day `today`, in the order of the filters.
    pub fn n_recordings(&self, today: Date) -> Result<Vec<usize>> {
        let mut query = self.db().prepare_cached(include_str!("sql/counts.sql"))?;
        let counts = query.query_row(named_params! {":today": today}, |row| {
            let count = |filter: &RecordingFilter| row.get(&*format!("n_{}", filter.word()));
            RecordingFilter::ALL.iter().map(count).collect::<rusqlite::Result<_>>()
        })?;
        Ok(counts)
    }

    /// How many recordings stand before this one in the whole register.
    pub fn n_recordings_before(&self, id: Id<Recording>) -> Result<usize> {
        let mut query = self.db().prepare_cached(include_str!("sql/n_before.sql"))?;
        Ok(query.query_row(named_params! {":id": id.raw()}, |row| row.get("n"))?)
    }

    /// One recording's row, such as for a search hit.
    pub fn recording_row(&self, id: i64) -> Result<Option<RecordingRow>> {
        let mut query = self.db().prepare_cached(include_str!("sql/row.sql"))?;
        Ok(query.query_row(named_params! {":id": id}, RecordingRow::read).optional()?)
    }

    /// The recordings found by their own words, or by the name or number of the person.
    pub fn find_recordings(&self, typed: &str) -> Result<Found> {
        let mut found = self.search_in(Recording::CODE, typed)?;
        for person in self.search_in(Person::CODE, typed)?.records {
            let of_person = self.recordings_of(Id::new(person))?;
            let of_person = of_person.into_iter().map(|(id, _)| id.raw());
            let others: Vec<i64> = of_person.filter(|it| !found.records.contains(it)).collect();
            found.records.extend(others);
        }
        Ok(found)
    }
}
