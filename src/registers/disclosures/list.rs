//! The log as a table of any length.

use jiff::{ToSpan, civil::Date};
use rusqlite::{OptionalExtension, Row, named_params};

use super::Disclosure;
use crate::{
    core::Id,
    registers::persons::{Person, PersonName},
    store::{Found, Listing, Result, Store, Stored},
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

/// What a row of the register shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisclosureRow {
    /// Whose row it is.
    pub id: Id<Disclosure>,
    /// The disclosure.
    pub disclosure: Disclosure,
    /// The person, family name first; else those it is about, in words.
    pub about: String,
}

/// The disclosures that a filter lets through on the day `today`, by recipient.
pub fn listing(filter: DisclosureFilter, today: Date) -> Listing {
    let word = if filter == DisclosureFilter::All { "all" } else { "latest_year" };
    Listing::new(include_str!("sql/rows.sql"))
        .with(":filter", word.to_owned())
        .with(":since", year_ago(today).to_string())
}

fn year_ago(today: Date) -> Date {
    today.saturating_sub(1.year())
}

impl DisclosureRow {
    /// Reads a row of the listing.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let disclosure = Disclosure::read(row)?;
        let about = match disclosure.person {
            Some(_) => PersonName::read(row)?.listed(),
            None => disclosure.about_others.clone(),
        };
        Ok(Self { id: Id::new(row.get("id")?), disclosure, about })
    }
}

impl Store {
    /// How many disclosures each filter lets through on the day `today`, in the order of the filters.
    pub fn n_disclosures(&self, today: Date) -> Result<Vec<usize>> {
        let mut query = self.db().prepare_cached(
            "SELECT count(*) AS n_all, count(*) FILTER (WHERE disclosed_on >= :since) AS n_latest
             FROM disclosure",
        )?;
        let parameters = named_params! {":since": year_ago(today)};
        Ok(query.query_row(parameters, |row| Ok(vec![row.get("n_all")?, row.get("n_latest")?]))?)
    }

    /// How many disclosures stand before this one in the whole register.
    pub fn n_disclosures_before(&self, id: Id<Disclosure>) -> Result<usize> {
        let mut query = self.db().prepare_cached(
            "SELECT count(*) AS n FROM disclosure
             WHERE (sort_key, id) < (SELECT it.sort_key, it.id FROM disclosure AS it WHERE it.id = :id)",
        )?;
        Ok(query.query_row(named_params! {":id": id.raw()}, |row| row.get("n"))?)
    }

    /// One disclosure's row, such as for a search hit.
    pub fn disclosure_row(&self, id: i64) -> Result<Option<DisclosureRow>> {
        let mut query = self.db().prepare_cached(include_str!("sql/row.sql"))?;
        Ok(query.query_row(named_params! {":id": id}, DisclosureRow::read).optional()?)
    }

    /// The disclosures found by their own words, or by the name or number of the person.
    pub fn find_disclosures(&self, typed: &str) -> Result<Found> {
        let mut found = self.search_in(Disclosure::CODE, typed)?;
        for person in self.search_in(Person::CODE, typed)?.records {
            let of_person = self.disclosures_of(Id::new(person))?;
            let of_person = of_person.into_iter().map(|(id, _)| id.raw());
            let others: Vec<i64> = of_person.filter(|it| !found.records.contains(it)).collect();
            found.records.extend(others);
        }
        Ok(found)
    }
}
