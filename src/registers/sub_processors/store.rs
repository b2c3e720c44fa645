//! Sub-processors in the database.

use rusqlite::{Connection, Row, named_params};

use super::SubProcessor;
use crate::{
    core::Id,
    store::{Json, Result, Searchable, Store, Stored, code, from_code, json, sort_key},
};

impl Stored for SubProcessor {
    const REGISTER: &'static str = "sub_processor";
    const CODE: u8 = 13;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM sub_processor WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            agreement: row.get::<_, Option<i64>>("agreement")?.map(Id::new),
            parent: row.get::<_, Option<i64>>("parent")?.map(Id::new),
            name: row.get("name")?,
            organisation_number: row.get("organisation_number")?,
            service: row.get("service")?,
            data: row.get("data")?,
            places: json(row, "places")?,
            authorisation: from_code(row, "authorisation")?,
            notice_on: row.get("notice_on")?,
            object_by: row.get("object_by")?,
            decision: from_code(row, "decision")?,
            decided_on: row.get("decided_on")?,
            starts_on: row.get("starts_on")?,
            ends_on: row.get("ends_on")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":agreement": self.agreement.map(Id::raw),
                ":parent": self.parent.map(Id::raw), ":name": self.name,
                ":sort_key": sort_key(&self.name),
                ":organisation_number": self.organisation_number, ":service": self.service,
                ":data": self.data, ":places": Json(&self.places),
                ":authorisation": code(self.authorisation), ":notice_on": self.notice_on,
                ":object_by": self.object_by, ":decision": code(self.decision),
                ":decided_on": self.decided_on, ":starts_on": self.starts_on,
                ":ends_on": self.ends_on, ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        let words = [&*self.organisation_number, &*self.service, &*self.data, &*self.note];
        Searchable {
            title: self.name.clone(),
            subtitle: self.service.clone(),
            words: words.join(" "),
        }
    }
}

impl Store {
    /// Every sub-processor, by name.
    pub fn sub_processors(&self) -> Result<Vec<(Id<SubProcessor>, SubProcessor)>> {
        self.list(include_str!("sql/list.sql"))
    }
}
