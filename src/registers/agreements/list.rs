//! The register as a table of any length.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, named_params};

use super::{Agreement, AgreementState};
use crate::{
    core::{Choice, Id},
    registers::persons::{Person, PersonName},
    store::{Found, Listing, Result, Store, Stored},
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

/// Which agreements a table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementScope {
    /// Those that the chip lets through.
    pub filter: AgreementFilter,
    /// As things stand on this day.
    pub today: Date,
}

/// What a row of the register shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRow {
    /// Whose row it is.
    pub id: Id<Agreement>,
    /// The counterparty, family name first; empty where there is none yet.
    pub name: String,
    /// The agreement.
    pub agreement: Agreement,
}

impl AgreementFilter {
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

impl AgreementScope {
    /// The agreements in alphabetical order of the counterparties.
    pub fn listing(self) -> Listing {
        Listing::new(include_str!("sql/rows.sql"))
            .with(":filter", self.filter.word().to_owned())
            .with(":today", self.today.to_string())
    }
}

impl AgreementRow {
    /// Reads a row of the listing.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let agreement = Agreement::read(row)?;
        let name = match agreement.counterparty {
            Some(_) => PersonName::read(row)?.listed(),
            None => String::new(),
        };
        Ok(Self { id: Id::new(row.get("id")?), name, agreement })
    }

    /// How it stands on the day `today`.
    pub fn state(&self, today: Date) -> AgreementState {
        self.agreement.state(today)
    }
}

impl Store {
    /// How many agreements each filter lets through on the day `today`, in the order of the filters.
    pub fn n_agreements(&self, today: Date) -> Result<Vec<usize>> {
        let mut query = self.db().prepare_cached(include_str!("sql/counts.sql"))?;
        let counts = query.query_row(named_params! {":today": today}, |row| {
            let count = |filter: &AgreementFilter| row.get(&*format!("n_{}", filter.word()));
            AgreementFilter::ALL.iter().map(count).collect::<rusqlite::Result<_>>()
        })?;
        Ok(counts)
    }

    /// How many agreements stand before this one in the whole register.
    pub fn n_agreements_before(&self, id: Id<Agreement>) -> Result<usize> {
        let mut query = self.db().prepare_cached(
            "SELECT count(*) AS n FROM agreement
             WHERE (sort_key, id) < (SELECT it.sort_key, it.id FROM agreement AS it WHERE it.id = :id)",
        )?;
        Ok(query.query_row(named_params! {":id": id.raw()}, |row| row.get("n"))?)
    }

    /// One agreement's row, such as for a search hit.
    pub fn agreement_row(&self, id: i64) -> Result<Option<AgreementRow>> {
        let mut query = self.db().prepare_cached(
            "SELECT it.id, it.body, person.given_name, person.name
             FROM agreement AS it LEFT JOIN person ON person.id = it.counterparty WHERE it.id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id}, AgreementRow::read).optional()?)
    }

    /// The agreements found by their own words, or by the name or number of the counterparty.
    pub fn find_agreements(&self, typed: &str) -> Result<Found> {
        let mut found = self.search_in(Agreement::CODE, typed)?;
        for person in self.search_in(Person::CODE, typed)?.records {
            let with = self.agreements_with(Id::new(person))?.into_iter().map(|(id, _)| id.raw());
            let others: Vec<i64> = with.filter(|it| !found.records.contains(it)).collect();
            found.records.extend(others);
        }
        Ok(found)
    }
}
