//! The register as a table of any length.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use super::{Person, PersonKind, PersonName, SubjectGroup, store::read_identity};
use crate::{
    core::Id,
    law::Identity,
    registers::address::Address,
    store::{Listing, Result, Store, Stored, from_code, json},
};

/// The filter chips of the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum PersonFilter {
    #[default]
    All,
    Natural,
    SoleTrader,
    Company,
    Restricted,
}

impl PersonFilter {
    /// The persons it lets through, in alphabetical order.
    pub fn listing(self) -> Listing {
        Listing::new(match self {
            Self::All => include_str!("sql/rows_all.sql"),
            Self::Natural => include_str!("sql/rows_natural.sql"),
            Self::SoleTrader => include_str!("sql/rows_sole_trader.sql"),
            Self::Company => include_str!("sql/rows_company.sql"),
            Self::Restricted => include_str!("sql/rows_restricted.sql"),
        })
    }
}

/// What a row of the register shows of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Whose row it is.
    pub id: Id<Person>,
    /// Human being, sole trader or company.
    pub kind: PersonKind,
    /// The family name first, as sorted.
    pub name: String,
    /// Shown masked.
    pub identity: Option<Identity>,
    /// Their customer number.
    pub customer_number: String,
    /// The town of the first address.
    pub town: String,
    /// The groups they belong to.
    pub groups: Vec<SubjectGroup>,
    /// The contract's last day.
    pub contract_to: Option<Date>,
    /// Whether the restriction mark stands.
    pub is_restricted: bool,
    /// Protected identity.
    pub is_protected: bool,
}

impl PersonRow {
    /// Reads a row of one of the listings.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let addresses: Vec<Address> = json(row, "addresses")?;
        Ok(Self {
            id: Id::new(row.get("id")?),
            kind: from_code(row, "kind")?.unwrap_or_default(),
            name: PersonName::read(row)?.listed(),
            identity: read_identity(row)?,
            customer_number: row.get("customer_number")?,
            town: addresses.into_iter().next().map(|it| it.town).unwrap_or_default(),
            groups: json(row, "groups")?,
            contract_to: row.get("contract_to")?,
            is_restricted: row.get("is_restricted")?,
            is_protected: row.get("protected")?,
        })
    }
}

impl PersonRow {
    /// What tells the person from others of the same name: number, customer number, town.
    pub fn line(&self) -> String {
        let number = self.identity.as_ref().map(Identity::masked).unwrap_or_default();
        let parts = [&*number, &*self.customer_number, &*self.town];
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

impl Store {
    /// How many persons the filter lets through: from counters, whatever the number.
    pub fn n_persons(&self, filter: PersonFilter) -> Result<usize> {
        let sql = match filter {
            PersonFilter::All => {
                "SELECT coalesce(sum(n), 0) AS n FROM counter
                 WHERE name IN ('natural', 'sole_trader', 'company')"
            }
            PersonFilter::Natural => "SELECT n FROM counter WHERE name = 'natural'",
            PersonFilter::SoleTrader => "SELECT n FROM counter WHERE name = 'sole_trader'",
            PersonFilter::Company => "SELECT n FROM counter WHERE name = 'company'",
            PersonFilter::Restricted => {
                "SELECT count(*) AS n FROM person WHERE restriction IS NOT NULL"
            }
        };
        let n = self.db().prepare_cached(sql)?.query_row([], |row| row.get("n")).optional()?;
        Ok(n.unwrap_or_default())
    }

    /// The persons that `typed` finds by name or by any number, `at_most` of them, and whether there are
    /// more. Those that it names stand first.
    pub fn find_persons(
        &self,
        typed: &str,
        today: Date,
        at_most: usize,
    ) -> Result<(Vec<PersonRow>, bool)> {
        let mut ids: Vec<i64> =
            self.persons_called(typed, today)?.iter().map(|it| it.raw()).collect();
        let found = self.search_in(Person::CODE, typed)?;
        let others: Vec<i64> = found.records.into_iter().filter(|it| !ids.contains(it)).collect();
        ids.extend(others);
        let has_more = ids.len() > at_most;
        let mut rows = Vec::new();
        for id in ids.into_iter().take(at_most) {
            rows.extend(self.person_row(id)?);
        }
        let words = typed.to_lowercase();
        rows.sort_by_key(|it: &PersonRow| !it.name.to_lowercase().contains(&words));
        Ok((rows, has_more))
    }

    /// One person's row, such as for a search hit.
    pub fn person_row(&self, id: i64) -> Result<Option<PersonRow>> {
        let mut query = self.db().prepare_cached(include_str!("sql/row.sql"))?;
        Ok(query.query_row(named_params! {":id": id}, PersonRow::read).optional()?)
    }
}
