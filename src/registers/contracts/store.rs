//! The company's own PUB-avtal in the database.

use rusqlite::{Connection, Row, named_params};

use super::Contract;
use crate::{
    core::Id,
    registers::agreements::Agreement,
    store::{Json, Result, Searchable, Store, StoreError, Stored, code, from_code, json},
};

impl Stored for Contract {
    const REGISTER: &'static str = "contract";
    const CODE: u8 = 20;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM contract WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            agreement: Id::new(row.get("agreement")?),
            number: row.get("number")?,
            lang: from_code(row, "language")?.unwrap_or_default(),
            drawn_up_on: row.get("drawn_up_on")?,
            objection_days: row.get("objection_days")?,
            signed_on: row.get("signed_on")?,
            signed_by_us: row.get("signed_by_us")?,
            signed_by_them: row.get("signed_by_them")?,
            content: json(row, "content")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":agreement": self.agreement.raw(), ":number": self.number,
                ":language": code(Some(self.lang)), ":drawn_up_on": self.drawn_up_on,
                ":objection_days": self.objection_days, ":signed_on": self.signed_on, ":signed_by_us": self.signed_by_us,
                ":signed_by_them": self.signed_by_them, ":content": Json(&self.content),
                ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    /// Nothing: it is found through its agreement.
    fn searchable(&self) -> Searchable {
        Searchable::default()
    }

    /// What was signed says the same for ever.
    fn allows(&self, next: &Self) -> Result<()> {
        if self.keeps_content(next) { Ok(()) } else { Err(StoreError::Frozen) }
    }
}

impl Store {
    /// The versions of an agreement's text, the first one first.
    pub fn contracts_of(&self, agreement: Id<Agreement>) -> Result<Vec<(Id<Contract>, Contract)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_agreement.sql"))?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("id")?), Contract::read(row)?));
        let found = query.query_map(named_params! {":agreement": agreement.raw()}, read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
