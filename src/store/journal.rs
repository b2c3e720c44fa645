//! The journal: who did what and when, in a chain that shows if anything was altered.
//!
//! A change holds one [`Touched`] per record. What stands in the chain is only a commitment,
//! SHA-256 over a salt and the record's new state. Salt and the state it replaced lie in a table of
//! their own: destroy them, as erasure does, and the chain still verifies while the content is gone.
//! The newest state is the record itself, so the journal also vouches for the registers: a record that
//! differs from its last commitment was altered behind the program's back.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Result, Store, from_code, sql::code};

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the verb that its text spells out")]
pub enum Verb {
    Added,
    Changed,
    Removed,
    Imported,
    Restored,
    Undone,
    Attached,
    Detached,
    SetUp,
    Logged,
    Ended,
}

/// What is to be journalled about a change: its kind, who makes it and when.
#[derive(Debug, Clone)]
pub struct Op {
    /// The kind of change.
    pub verb: Verb,
    /// Who makes it.
    pub actor: String,
    /// When.
    pub at: Timestamp,
    /// The change that this one takes back, if it is an undoing.
    pub undoes: Option<i64>,
}

impl Entry {
    /// Who made it, as it is shown; a dash where nobody had given a name.
    pub fn who(&self) -> &str {
        if self.actor.is_empty() { "–" } else { &self.actor }
    }
}

/// A change as the journal tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number, counted from 1 without holes.
    pub seq: i64,
    /// When it was made.
    pub at: Timestamp,
    /// Who made it.
    pub actor: String,
    /// What kind it is.
    pub verb: Verb,
    /// The change it takes back, if any.
    pub undoes: Option<i64>,
    /// How many records it touched.
    pub n_records: i64,
}

/// One record's part in a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The register's name.
    pub register: String,
    /// The record's number.
    pub record: i64,
    /// The state before the change as JSON; `None` where the record was new.
    pub replaced: Option<String>,
}

/// One version in a record's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The change that ended in this state.
    pub entry: Entry,
    /// The state as JSON; `None` where it was removed.
    pub state: Option<String>,
}

/// The chain's start.
pub(super) const GENESIS: [u8; 32] = [0; 32];

/// SHA-256 over the salt and the state; an absent state (a removal) counts as the empty text.
pub(super) fn commitment(salt: &[u8], state: Option<&str>) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(state.unwrap_or_default().as_bytes());
    hash.finalize().into()
}

/// The link of the chain that `op` makes: everything the journal tells, and the link before.
pub(super) fn link(previous: &[u8], seq: i64, op: &Op, records: &Sha256) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(seq.to_le_bytes());
    hash.update(op.at.as_microsecond().to_le_bytes());
    hash.update(op.undoes.unwrap_or_default().to_le_bytes());
    hash.update(code(Some(op.verb)).unwrap_or_default().as_bytes());
    hash.update([0]);
    hash.update(op.actor.as_bytes());
    hash.update([0]);
    hash.update(records.clone().finalize());
    hash.finalize().into()
}

/// Adds one touched record to the running hash of a change.
pub(super) fn absorb(records: &mut Sha256, register: &str, record: i64, commitment: &[u8]) {
    records.update(register.as_bytes());
    records.update([0]);
    records.update(record.to_le_bytes());
    records.update(commitment);
}

/// The last link of the chain and its number.
pub(super) fn head(db: &Connection) -> rusqlite::Result<(i64, Vec<u8>)> {
    let head = db
        .query_row("SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get("seq")?, row.get("hash")?))
        })
        .optional()?;
    Ok(head.unwrap_or((0, GENESIS.to_vec())))
}

impl Store {
    /// The latest changes, newest first.
    pub fn latest_changes(&self, at_most: usize) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT seq, at, actor, verb, undoes, n_records FROM change ORDER BY seq DESC LIMIT :n",
        )?;
        Ok(query.query_map(named_params! {":n": at_most}, entry)?.collect::<Result<_, _>>()?)
    }

    /// The change numbered `newest` and those before it, newest first.
    pub fn changes_from(&self, newest: i64, at_most: usize) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT seq, at, actor, verb, undoes, n_records FROM change
             WHERE seq <= :newest ORDER BY seq DESC LIMIT :n",
        )?;
        let parameters = named_params! {":newest": newest, ":n": at_most};
        Ok(query.query_map(parameters, entry)?.collect::<Result<_, _>>()?)
    }

    /// The records that a change touched, in its order.
    pub fn touched(&self, change: i64) -> Result<Vec<Touched>> {
        self.first_touched(change, usize::MAX >> 1)
    }

    /// The first records that a change touched, in its order.
    pub fn first_touched(&self, change: i64, at_most: usize) -> Result<Vec<Touched>> {
        let mut query = self.db.prepare_cached(
            "SELECT register, record, replaced
             FROM change_record LEFT JOIN change_payload USING (touch)
             WHERE change = :change ORDER BY touch LIMIT :n",
        )?;
        let parameters = named_params! {":change": change, ":n": at_most};
        let touched = query.query_map(parameters, |row| {
            Ok(Touched {
                register: row.get("register")?,
                record: row.get("record")?,
                replaced: row.get("replaced")?,
            })
        })?;
        Ok(touched.collect::<Result<_, _>>()?)
    }

    /// The versions of one record, newest first; `current` is its state today.
    pub fn history(
        &self,
        register: &str,
        record: i64,
        current: Option<String>,
    ) -> Result<Vec<Version>> {
        let mut query = self.db.prepare_cached(
            "SELECT seq, at, actor, verb, undoes, n_records, replaced
             FROM change_record JOIN change ON seq = change LEFT JOIN change_payload USING (touch)
             WHERE register = :register AND record = :record ORDER BY touch DESC",
        )?;
        let mut state = current;
        let mut versions = Vec::new();
        let mut rows = query.query(named_params! {":register": register, ":record": record})?;
        while let Some(row) = rows.next()? {
            let replaced = row.get("replaced")?;
            versions.push(Version { entry: entry(row)?, state: state.take() });
            state = replaced;
        }
        Ok(versions)
    }

    /// The change that Ctrl+Z takes back: the latest that is neither an undoing nor undone.
    pub fn undoable(&self) -> Result<Option<Entry>> {
        self.one_entry(include_str!("undoable.sql"))
    }

    /// The undoing that Ctrl+Shift+Z takes back: the latest, unless something new was done since.
    pub fn redoable(&self) -> Result<Option<Entry>> {
        self.one_entry(include_str!("redoable.sql"))
    }

    fn one_entry(&self, sql: &str) -> Result<Option<Entry>> {
        Ok(self.db.prepare_cached(sql)?.query_row([], entry).optional()?)
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        verb: from_code(row, "verb")?.unwrap_or(Verb::Changed),
        undoes: row.get("undoes")?,
        n_records: row.get("n_records")?,
    })
}
