//! Consent texts in the database: each version is a row of its own, so that a consent can point to it.

use jiff::civil::Date;
use rusqlite::{Connection, Row, named_params};

use super::ConsentText;
use crate::{
    core::Id,
    store::{Json, Result, Searchable, Store, StoreError, Stored, json, sort_key},
};

impl Stored for ConsentText {
    const REGISTER: &'static str = "consent_text";
    const CODE: u8 = 7;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM consent_text WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            activity: row.get::<_, Option<i64>>("activity")?.map(Id::new),
            systems: json(row, "systems")?,
            recipients: json(row, "recipients")?,
            is_for_children: row.get("is_for_children")?,
            versions: json(row, "versions")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let id = db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":activity": self.activity.map(Id::raw), ":recipients": Json(&self.recipients),
                ":is_for_children": self.is_for_children, ":note": self.note,
            },
            |row| row.get("id"),
        )?;
        link(self, db, id)?;
        Ok(id)
    }

    fn searchable(&self) -> Searchable {
        let newest = self.versions.last();
        let purposes = newest.map(|it| [&*it.sv.purpose, &*it.en.purpose]).unwrap_or_default();
        let words: Vec<&str> = purposes.into_iter().chain([&*self.note]).collect();
        Searchable { title: self.name.clone(), subtitle: String::new(), words: words.join(" ") }
    }

    /// Approved versions stay as they are; others may come after them.
    fn allows(&self, next: &Self) -> Result<()> {
        let kept = self.versions.iter().take_while(|it| it.is_approved());
        let is_kept = kept.enumerate().all(|(at, it)| next.versions.get(at) == Some(it));
        if is_kept { Ok(()) } else { Err(StoreError::Frozen) }
    }
}

impl Store {
    /// Every consent text, by name.
    pub fn consent_texts(&self) -> Result<Vec<(Id<ConsentText>, ConsentText)>> {
        self.list(include_str!("sql/list.sql"))
    }

    /// How many consent on each version of a text on a day, the versions that nobody does left out.
    pub fn n_on_versions(&self, text: Id<ConsentText>, day: Date) -> Result<Vec<(u32, usize)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/n_on_versions.sql"))?;
        let read = |row: &Row<'_>| Ok((row.get("version")?, row.get("n")?));
        let counts = query.query_map(named_params! {":text": text.raw(), ":day": day}, read)?;
        Ok(counts.collect::<Result<_, _>>()?)
    }
}

fn link(it: &ConsentText, db: &Connection, id: i64) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM consent_text_system WHERE text = :id")?
        .execute(named_params! {":id": id})?;
    for (position, system) in it.systems.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO consent_text_system (text, system, position)
             VALUES (:id, :system, :position)",
        )?
        .execute(named_params! {":id": id, ":system": system.raw(), ":position": position})?;
    }
    db.prepare_cached("DELETE FROM consent_version WHERE text = :id AND version > :n")?
        .execute(named_params! {":id": id, ":n": it.versions.len()})?;
    for (version, number) in it.versions.iter().zip(1..) {
        db.prepare_cached(include_str!("sql/put_version.sql"))?.execute(named_params! {
            ":text": id, ":version": number, ":body": Json(version),
            ":in_use_from": version.in_use_from, ":asks_again": version.asks_again,
        })?;
    }
    Ok(())
}
