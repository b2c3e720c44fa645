//! What a register supplies so that the store can keep its records.

use rusqlite::Connection;
use serde::{Serialize, de::DeserializeOwned};

use super::Searchable;

/// A record with a table of its own. Nested lists live in it as JSON, links in link tables.
///
/// Its serde form is what the journal keeps, so a field that a later release adds needs `serde(default)`
/// on the struct, and a renamed variant needs an alias.
pub trait Stored: Serialize + DeserializeOwned {
    /// The register's name in the journal; also the table's.
    const REGISTER: &'static str;

    /// The register's number in the search index, 0 to 15; never given to another.
    const CODE: u8;

    /// Reads one record.
    fn get(db: &Connection, id: i64) -> rusqlite::Result<Option<Self>>;

    /// Writes the record over the one with this id, or as a new one, and returns its id.
    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64>;

    /// Takes the record away.
    fn delete(db: &Connection, id: i64) -> rusqlite::Result<()>;

    /// What the search finds it by.
    fn searchable(&self) -> Searchable;
}
