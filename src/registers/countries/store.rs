//! The list of countries in the database: one row, with number 1.

use rusqlite::{Connection, Row, named_params};

use super::CountryList;
use crate::{
    core::{Id, Record},
    store::{By, Json, Result, Searchable, Store, Stored, json},
};

impl CountryList {
    /// The number of the only record.
    pub const ONLY: Id<Self> = Id::new(1);
}

impl Stored for CountryList {
    const REGISTER: &'static str = "country_list";
    const CODE: u8 = 16;
    const GET: &'static str = "SELECT body FROM country_list WHERE id = :id";
    const DELETE: &'static str = "DELETE FROM country_list WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    /// Writes the only record, whatever the id: there cannot be another.
    fn put(&self, db: &Connection, _id: Option<i64>) -> rusqlite::Result<i64> {
        let parameters = named_params! {":name": self.title(), ":body": Json(self)};
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(parameters, |row| row.get("id"))
    }

    fn searchable(&self) -> Searchable {
        Searchable::default()
    }
}

impl Store {
    /// The list; where none has been saved, an empty one.
    pub fn country_list(&self) -> Result<CountryList> {
        Ok(self.get(CountryList::ONLY)?.unwrap_or_default())
    }

    /// Saves the list, the first time and every time.
    pub fn set_country_list(&mut self, by: &By, list: &CountryList) -> Result<()> {
        self.save_only(by, CountryList::ONLY, list)
    }
}
