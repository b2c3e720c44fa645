//! A register of any length, most of whose records concern somebody: its table, a page at a time.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, named_params};

use super::persons::{Person, PersonName};
use crate::{
    core::{Choice, Id},
    store::{Found, Listing, Result, Store, Stored},
};

/// The filter chips of a register; the default one lets every record through.
pub trait Chip: Choice + Default {
    /// Its word in the statements.
    fn word(self) -> &'static str;
}

/// A register too long to be listed whole.
pub trait Long: Stored + 'static {
    /// Its chips.
    type Filter: Chip;

    /// How many records each chip lets through on the day `:day`: a column `n_` and its word for each.
    const COUNTS: &'static str;

    /// The [`Listing`] of those that the chip `:filter` lets through on the day `:day`.
    const ROWS: &'static str;

    /// The row numbered `:id`, with the columns of [`Long::ROWS`].
    const ROW: &'static str;

    /// The day that the chips ask about.
    fn day(today: Date) -> Date {
        today
    }

    /// What tells the record where it names no person.
    fn unnamed(&self) -> Option<&str>;

    /// The records that name `person`.
    fn of_person(store: &Store, person: Id<Person>) -> Result<Vec<(Id<Self>, Self)>>;

    /// The records that `filter` lets through on the day `today`, in the order of the table.
    fn listing(filter: Self::Filter, today: Date) -> Listing {
        Listing::new(Self::ROWS)
            .with(":filter", filter.word().to_owned())
            .with(":day", Self::day(today).to_string())
    }
}

/// What a row of a long register shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongRow<R> {
    /// Whose row it is.
    pub id: Id<R>,
    /// The record.
    pub record: R,
    /// The person, family name first; else what tells the record.
    pub name: String,
}

impl<R: Long> LongRow<R> {
    /// Reads a row of the listing.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let record = R::read(row)?;
        let name = match record.unnamed() {
            Some(words) => words.to_owned(),
            None => PersonName::read(row)?.listed(),
        };
        Ok(Self { id: Id::new(row.get("id")?), record, name })
    }
}

/// How many records each chip lets through, from a row with a column `n_` and its word for each.
pub fn counts<F: Chip>(row: &Row<'_>) -> rusqlite::Result<Vec<(F, usize)>> {
    let count = |chip: &F| Ok((*chip, row.get(&*format!("n_{}", chip.word()))?));
    F::ALL.iter().map(count).collect()
}

impl Store {
    /// How many records each chip lets through on the day `today`, in the order of the chips.
    pub fn n_each<R: Long>(&self, today: Date) -> Result<Vec<usize>> {
        let mut query = self.db().prepare_cached(R::COUNTS)?;
        let each = query.query_row(named_params! {":day": R::day(today)}, counts::<R::Filter>)?;
        Ok(each.into_iter().map(|(_, n)| n).collect())
    }

    /// One record's row, such as for a search hit.
    pub fn row<R: Long>(&self, id: i64) -> Result<Option<LongRow<R>>> {
        let mut query = self.db().prepare_cached(R::ROW)?;
        Ok(query.query_row(named_params! {":id": id}, LongRow::read).optional()?)
    }

    /// The records found by their own words, or by the name or number of the person.
    pub fn find_in<R: Long>(&self, typed: &str) -> Result<Found> {
        let own = self.search_in(R::CODE, typed)?;
        self.with_those_of_persons(own, typed, R::of_person)
    }

    /// What was `found`, and after it every other record `of_person`, of those whom `typed` finds.
    pub(super) fn with_those_of_persons<R>(
        &self,
        mut found: Found,
        typed: &str,
        of_person: impl Fn(&Self, Id<Person>) -> Result<Vec<(Id<R>, R)>>,
    ) -> Result<Found> {
        for person in self.search_in(Person::CODE, typed)?.records {
            let of_person = of_person(self, Id::new(person))?.into_iter().map(|(id, _)| id.raw());
            let others: Vec<i64> = of_person.filter(|it| !found.records.contains(it)).collect();
            found.records.extend(others);
        }
        Ok(found)
    }
}
