//! Files attached to records: kept whole inside the binder, with their SHA-256.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{By, Result, Searchable, Store, StoreError, Stored, Verb, Writer};
use crate::core::Id;

/// The largest file that can be attached: 50 MB, a long scan.
pub const MAX_ATTACHMENT: i64 = 50_000_000;

/// A file attached to a record. Its bytes lie in a table of their own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attachment {
    /// The journal name of the register it belongs to.
    pub register: String,
    /// The record it belongs to.
    pub record: i64,
    /// The file's name without its folder.
    pub name: String,
    /// Its size in bytes.
    pub size: i64,
    /// SHA-256 of its bytes, as 64 hexadecimal figures: the key of the bytes' table.
    pub sha256: String,
    /// When it was attached.
    pub added_at: Timestamp,
}

/// An attachment with its number.
pub type AttachmentMeta = (Id<Attachment>, Attachment);

impl Stored for Attachment {
    const REGISTER: &'static str = "attachment";
    const CODE: u8 = 15;
    const GET: &'static str =
        "SELECT id, register, record, name, size, sha256, added_at FROM attachment WHERE id = :id";
    const DELETE: &'static str = "DELETE FROM attachment WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            register: row.get("register")?,
            record: row.get("record")?,
            name: row.get("name")?,
            size: row.get("size")?,
            sha256: row.get("sha256")?,
            added_at: row.get("added_at")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(
            "INSERT INTO attachment (id, register, record, name, size, sha256, added_at)
             VALUES (:id, :register, :record, :name, :size, :sha256, :added_at) RETURNING id",
        )?
        .query_row(
            named_params! {
                ":id": id, ":register": self.register, ":record": self.record, ":name": self.name,
                ":size": self.size, ":sha256": self.sha256, ":added_at": self.added_at,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        Searchable { title: self.name.clone(), ..Searchable::default() }
    }
}

impl Store {
    /// The attachments of one record, oldest first.
    pub fn attachments(&self, register: &str, record: i64) -> Result<Vec<AttachmentMeta>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, register, record, name, size, sha256, added_at FROM attachment
             WHERE register = :register AND record = :record ORDER BY id",
        )?;
        let found = query
            .query_map(named_params! {":register": register, ":record": record}, |row| {
                Ok((Id::new(row.get("id")?), Attachment::read(row)?))
            })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Keeps a file with a record.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] above [`MAX_ATTACHMENT`].
    pub fn attach(
        &mut self,
        by: &By,
        (register, record): (&str, i64),
        name: &str,
        bytes: &[u8],
    ) -> Result<Id<Attachment>> {
        let (of, at) = ((register, record), by.at);
        self.change(by.op(Verb::Attached), |writer| writer.attach(of, name, bytes, at))
    }

    /// Takes an attachment away; its bytes stay for as long as undo may want them back.
    pub fn detach(&mut self, by: &By, id: Id<Attachment>) -> Result<()> {
        self.change(by.op(Verb::Detached), |writer| writer.remove(id))
    }

    /// The bytes of an attached file.
    pub fn content(&self, sha256: &str) -> Result<Vec<u8>> {
        let mut query = self.db.prepare_cached("SELECT bytes FROM content WHERE sha256 = :sha")?;
        query
            .query_row(named_params! {":sha": sha256}, |row| row.get("bytes"))
            .optional()?
            .ok_or(StoreError::Gone)
    }
}

impl Writer<'_> {
    /// Keeps a file with a record, as a part of a larger change.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] above [`MAX_ATTACHMENT`].
    pub fn attach(
        &self,
        (register, record): (&str, i64),
        name: &str,
        bytes: &[u8],
        added_at: Timestamp,
    ) -> Result<Id<Attachment>> {
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        if size > MAX_ATTACHMENT {
            return Err(StoreError::TooLarge(size));
        }
        let attachment = Attachment {
            register: register.to_owned(),
            record,
            name: name.to_owned(),
            size,
            sha256: sha256_hex(bytes),
            added_at,
        };
        self.db()
            .prepare_cached("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (:sha, :bytes)")?
            .execute(named_params! {":sha": attachment.sha256, ":bytes": bytes})?;
        self.add(&attachment)
    }
}

/// SHA-256 as 64 hexadecimal figures.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}"); // writing to a string cannot fail
        hex
    })
}
