//! The database inside the binder: migrate, read, change, journal, search, attach. Knows no register.
//!
//! Reading goes through [`Store::db`]; writing only through [`Store::change`], which hands out the one
//! [`Writer`] that can. What a register adds is a [`Stored`] record with its SQL.

mod attachments;
mod canonical;
mod check;
mod error;
mod journal;
mod migrate;
mod page;
mod search;
mod settings;
mod sort_key;
mod sql;
mod stored;
#[cfg(test)]
mod tests;
mod text;
mod writer;

use jiff::Timestamp;
use rusqlite::{Connection, Row};

pub use attachments::{Attachment, AttachmentMeta, MAX_ATTACHMENT, sha256_hex};
pub use canonical::canonical;
pub use check::{CheckReport, Finding, StateOf, shortened};
pub use error::{Result, StoreError};
pub use journal::{Entry, Op, Touched, Verb, Version};
pub use migrate::{APPLICATION_ID, SCHEMA_VERSION, pending_migrations};
pub use page::{Listing, PAGE};
pub use search::{Found, Hit, Searchable};
pub use settings::Setting;
pub use sort_key::sort_key;
pub use sql::{InOrder, Json, code, from_code, json};
pub use stored::Stored;
pub use writer::{Spelled, Writer};

use crate::core::Id;

/// An opened binder's registers. There is one, and it has the one connection.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    revision: u64,
}

impl Store {
    /// Lays down the tables in an empty, keyed database.
    pub fn create(db: Connection) -> Result<Self> {
        Self::open(db)
    }

    /// Opens a keyed database, running the migrations it lacks in one transaction.
    pub fn open(mut db: Connection) -> Result<Self> {
        migrate::migrate(&mut db)?;
        db.set_prepared_statement_cache_capacity(64);
        Ok(Self { db, revision: 0 })
    }

    /// An empty store in memory, for tests and trials.
    pub fn in_memory() -> Result<Self> {
        Self::open(Connection::open_in_memory()?)
    }

    /// The connection, for reading. Only [`Store::change`] writes.
    pub fn db(&self) -> &Connection {
        &self.db
    }

    /// Gives the connection back, for whoever opened it.
    pub fn into_connection(self) -> Connection {
        self.db
    }

    /// Grows by one with each change: what was read at an older revision may be out of date.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes one change as a whole: records, journal and search index are written together, or nothing is.
    pub fn change<T>(&mut self, op: Op, write: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        let writer = Writer::begin(&mut self.db, op)?;
        let value = write(&writer)?; // an error drops the transaction, which undoes it
        writer.commit()?;
        self.revision += 1;
        Ok(value)
    }

    /// Reads one record; `None` where it has been removed.
    pub fn get<R: Stored>(&self, id: Id<R>) -> Result<Option<R>> {
        Ok(R::get(&self.db, id.raw())?)
    }

    /// Reads the records that `sql` selects, with their numbers, in its order.
    pub fn list<R: Stored>(&self, sql: &str) -> Result<Vec<(Id<R>, R)>> {
        let mut query = self.db.prepare_cached(sql)?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("id")?), R::read(row)?));
        Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
    }

    /// Adds one record as a change of its own.
    pub fn add<R: Stored>(&mut self, by: &By, record: &R) -> Result<Id<R>> {
        self.change(by.op(Verb::Added), |writer| writer.add(record))
    }

    /// Saves one record as a change of its own.
    pub fn save<R: Stored>(&mut self, by: &By, id: Id<R>, record: &R) -> Result<()> {
        self.change(by.op(Verb::Changed), |writer| writer.save(id, record))
    }

    /// Saves the only record of a register, numbered `id`, the first time and every time.
    pub fn save_only<R: Stored>(&mut self, by: &By, id: Id<R>, record: &R) -> Result<()> {
        match self.get(id)? {
            Some(_) => self.save(by, id, record),
            None => self.add(by, record).map(drop),
        }
    }

    /// Removes one record as a change of its own; its history stays, so that it can be undone.
    pub fn remove<R: Stored>(&mut self, by: &By, id: Id<R>) -> Result<()> {
        self.change(by.op(Verb::Removed), |writer| writer.remove(id))
    }
}

/// Who is at the desk, and when.
#[derive(Debug, Clone)]
pub struct By {
    /// The name that the journal shows; empty where nobody has given one.
    pub actor: String,
    /// The instant of the change.
    pub at: Timestamp,
}

impl By {
    /// A change of the kind `verb`, by this person at this instant.
    pub fn op(&self, verb: Verb) -> Op {
        Op { verb, actor: self.actor.clone(), at: self.at, undoes: None }
    }
}
