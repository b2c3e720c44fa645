//! What a register supplies so that the store can keep its records.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Serialize, de::DeserializeOwned};

use super::{Result, Searchable};

/// A record with a table of its own. Nested lists live in it as JSON, links in link tables.
///
/// Its serde form is what the journal keeps, so a field that a later release adds needs `serde(default)`
/// on the struct, and a renamed variant needs an alias.
pub trait Stored: Serialize + DeserializeOwned {
    /// The register's name in the journal; also the table's.
    const REGISTER: &'static str;

    /// The register's number in the search index, 0 to 63; never given to another.
    const CODE: u8;

    /// The statement that reads the record numbered `:id`.
    const GET: &'static str;

    /// The statement that takes away the record numbered `:id`.
    const DELETE: &'static str;

    /// The record in a row of [`Stored::GET`] or of a list with the same columns.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self>;

    /// Reads one record.
    fn get(db: &Connection, id: i64) -> rusqlite::Result<Option<Self>> {
        let mut query = db.prepare_cached(Self::GET)?;
        query.query_row(named_params! {":id": id}, Self::read).optional()
    }

    /// Writes the record over the one with this id, or as a new one, and returns its id.
    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64>;

    /// Writes the record over `earlier`, which stands under `id`. One of which little changes at a time may write
    /// that alone, and leave the indexes of the rest as they are.
    fn put_over(&self, db: &Connection, id: i64, _earlier: &Self) -> rusqlite::Result<()> {
        self.put(db, Some(id)).map(drop)
    }

    /// Takes the record away.
    fn delete(db: &Connection, id: i64) -> rusqlite::Result<()> {
        db.prepare_cached(Self::DELETE)?.execute(named_params! {":id": id}).map(drop)
    }

    /// What the search finds it by.
    fn searchable(&self) -> Searchable;

    /// Whether the record may become `next`. Undoing a change asks nobody.
    ///
    /// # Errors
    /// [`StoreError::Frozen`](super::StoreError::Frozen) where `next` alters what must stay as it was.
    fn allows(&self, _next: &Self) -> Result<()> {
        Ok(())
    }
}
