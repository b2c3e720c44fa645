//! Systems in the database.

use rusqlite::{Connection, Row, named_params};

use super::System;
use crate::{
    core::Id,
    store::{Result, Searchable, Store, Stored, code, from_code, sort_key},
};

impl Stored for System {
    const REGISTER: &'static str = "system";
    const CODE: u8 = 2;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM system WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            kind: from_code(row, "kind")?,
            holds: row.get("holds")?,
            supplier: row.get("supplier")?,
            place: row.get("place")?,
            country: row.get("country")?,
            access: row.get("access")?,
            review_on: row.get("review_on")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":kind": code(self.kind), ":holds": self.holds, ":supplier": self.supplier,
                ":place": self.place, ":country": self.country, ":access": self.access,
                ":review_on": self.review_on, ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        Searchable {
            title: self.name.clone(),
            subtitle: self.supplier.clone(),
            words: [&*self.holds, &*self.supplier, &*self.place, &*self.access, &*self.note]
                .join(" "),
        }
    }
}

impl Store {
    /// Every system, by name.
    pub fn systems(&self) -> Result<Vec<(Id<System>, System)>> {
        self.list(include_str!("sql/list.sql"))
    }
}
