//! From an older format to today's. The list only grows, and a file from the future is left untouched.

use rusqlite::{Connection, TransactionBehavior};

use super::{Result, StoreError};

/// Written in the file's header, so that other tools know a binder: "PÄRM" in Latin-1.
pub const APPLICATION_ID: i32 = 0x50C4_524D;

/// One script a format, oldest first. A released script is never changed.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_binder.sql"),
    include_str!("migrations/0002_consents.sql"),
    include_str!("migrations/0003_mandates.sql"),
    include_str!("migrations/0004_agreements_and_policy.sql"),
];

/// The format this release writes.
#[expect(clippy::cast_possible_wrap, reason = "a handful of scripts")]
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// How many migrations a database lacks. Reads only.
///
/// # Errors
/// [`StoreError::TooNew`] for a file from a newer release, [`StoreError::NotABinder`] for another program's.
pub fn pending_migrations(db: &Connection) -> Result<usize> {
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i64 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let is_empty: bool =
        db.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?;
    if !is_empty && application != i64::from(APPLICATION_ID) {
        return Err(StoreError::NotABinder(application));
    }
    let too_new = || StoreError::TooNew { found, newest: SCHEMA_VERSION };
    let done = usize::try_from(found).map_err(|_| too_new())?;
    MIGRATIONS.len().checked_sub(done).ok_or_else(too_new)
}

/// Runs what is pending, all in one transaction.
pub(super) fn migrate(db: &mut Connection) -> Result<()> {
    let pending = pending_migrations(db)?;
    if pending == 0 {
        return Ok(());
    }
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for script in &MIGRATIONS[MIGRATIONS.len() - pending..] {
        tx.execute_batch(script)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(tx.commit()?)
}
