//! The connection to the database: how it is keyed, set up and handed to the store.
//!
//! All that the binder asks of the store stands in this file.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::{BinderError, Damage, files, key::Key, pages};
use crate::store::{self, Store, StoreError};

/// `TRUNCATE` under an exclusive lock leaves no earlier version of a page on disk, and a copy of the
/// file made at any moment is whole; `FULL` survives a power cut.
const SETTINGS: &str = "
    PRAGMA cipher_log_level = NONE;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    BEGIN EXCLUSIVE;
    COMMIT;
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA synchronous = FULL;";

/// The database at `path`, keyed, set up and locked; an empty file becomes a database.
pub(super) fn connect(path: &Path, key: &Key) -> Result<Connection, BinderError> {
    let failed = |error| BinderError::from_database(error, path, 0);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let db = Connection::open_with_flags(path, flags).map_err(failed)?;
    db.busy_timeout(Duration::ZERO).map_err(failed)?;
    let literal = key.literal();
    let keying = Zeroizing::new(format!("PRAGMA key = \"{}\"", *literal));
    db.execute_batch(&keying).map_err(failed)?;
    match db.execute_batch(SETTINGS) {
        Ok(()) => Ok(db),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            drop(db);
            Err(pages::diagnose(path, key))
        }
        Err(error) => Err(failed(error)),
    }
}

/// What is to be done before the store is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Nothing: the file is of today's format.
    Current,
    /// A backup: opening it brings the file to today's format.
    Older,
}

/// The format of a binder, read without writing; refuses what is newer or not a binder at all.
pub(super) fn format(db: &Connection, path: &Path) -> Result<Format, BinderError> {
    let id: i32 = db
        .query_row("PRAGMA application_id", [], |row| row.get(0))
        .map_err(|error| BinderError::from_database(error, path, 0))?;
    if id != store::APPLICATION_ID {
        return Err(BinderError::NotABinder);
    }
    match store::pending_migrations(db) {
        Ok(0) => Ok(Format::Current),
        Ok(_) => Ok(Format::Older),
        Err(error) => Err(from_store(error, path)),
    }
}

/// The store of an empty database.
pub(super) fn create(db: Connection, path: &Path) -> Result<Store, BinderError> {
    Store::create(db).map_err(|error| from_store(error, path))
}

/// The store of a binder's database, brought to today's format.
pub(super) fn open(db: Connection, path: &Path) -> Result<Store, BinderError> {
    Store::open(db).map_err(|error| from_store(error, path))
}

/// Closes the file, and takes away the empty journal beside it.
pub(super) fn close(store: Store, path: &Path) -> Result<(), BinderError> {
    close_database(store.into_connection(), path)
}

fn close_database(db: Connection, path: &Path) -> Result<(), BinderError> {
    db.close().map_err(|(_, error)| BinderError::from_database(error, path, 0))?;
    let journal = files::journal_of(path);
    if journal.metadata().is_ok_and(|journal| journal.len() == 0) {
        std::fs::remove_file(journal).map_err(|error| BinderError::from_io(error, path, 0))?;
    }
    Ok(())
}

/// Whether every page bears its signature and the store finds itself sound.
pub(super) fn verify(store: &Store, path: &Path) -> Result<(), BinderError> {
    verify_signatures(store.db(), path)?;
    let report = store.check().map_err(|error| from_store(error, path))?;
    if report.is_sound() { Ok(()) } else { Err(BinderError::Damaged(Damage::Pages)) }
}

/// Opens the file at `path`, checks all of it and closes it again. A file of an older format is not
/// brought to today's: its tables and references are checked as they are.
pub(super) fn verify_file(path: &Path, key: &Key) -> Result<(), BinderError> {
    let db = connect(path, key)?;
    match format(&db, path)? {
        Format::Current => {
            let store = open(db, path)?;
            verify(&store, path)?;
            close(store, path)
        }
        Format::Older => {
            verify_signatures(&db, path)?;
            says_nothing(&db, "PRAGMA integrity_check", path)?;
            says_nothing(&db, "PRAGMA foreign_key_check", path)?;
            close_database(db, path)
        }
    }
}

fn verify_signatures(db: &Connection, path: &Path) -> Result<(), BinderError> {
    says_nothing(db, "PRAGMA cipher_integrity_check", path)
}

/// Whether a check has nothing but "ok" to say.
fn says_nothing(db: &Connection, check: &str, path: &Path) -> Result<(), BinderError> {
    let failed = |error| BinderError::from_database(error, path, 0);
    let mut query = db.prepare(check).map_err(failed)?;
    let mut rows = query.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        if row.get_ref(0).map_err(failed)?.as_str().ok() != Some("ok") {
            return Err(BinderError::Damaged(Damage::Pages));
        }
    }
    Ok(())
}

fn from_store(error: StoreError, path: &Path) -> BinderError {
    match error {
        StoreError::TooNew { .. } => BinderError::TooNew,
        StoreError::NotABinder(_) => BinderError::NotABinder,
        StoreError::DiskFull => BinderError::full(path, path.metadata().map_or(0, |it| it.len())),
        StoreError::Database(error) => BinderError::from_database(error, path, 0),
        error => BinderError::other(error),
    }
}
