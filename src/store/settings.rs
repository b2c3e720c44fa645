//! Settings that belong to the binder and travel with it.

use rusqlite::{OptionalExtension, named_params};

use super::{Result, Store};

/// The binder's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The name of the person at the desk, as the journal shows it.
    Actor,
    /// Minutes without a key or a click before the binder locks itself.
    IdleLock,
    /// The folder of the automatic backups, where it is not the usual one.
    BackupFolder,
    /// The state of the chain at the last verified backup.
    BackedUpSeq,
}

impl Setting {
    const fn key(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::IdleLock => "idle_lock_minutes",
            Self::BackupFolder => "backup_folder",
            Self::BackedUpSeq => "backed_up_seq",
        }
    }
}

impl Store {
    /// What a setting is set to.
    pub fn setting(&self, setting: Setting) -> Result<Option<String>> {
        let mut query = self.db.prepare_cached("SELECT value FROM setting WHERE key = :key")?;
        Ok(query
            .query_row(named_params! {":key": setting.key()}, |row| row.get("value"))
            .optional()?)
    }

    /// Sets a setting. Settings are about the program and not about data subjects: they are not journalled.
    pub fn set(&mut self, setting: Setting, value: &str) -> Result<()> {
        self.db
            .prepare_cached(
                "INSERT INTO setting (key, value) VALUES (:key, :value)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute(named_params! {":key": setting.key(), ":value": value})?;
        self.revision += 1; // whoever has read the setting reads it anew
        Ok(())
    }

    /// The number of the last change; 0 in a new binder.
    pub fn last_change(&self) -> Result<i64> {
        Ok(super::journal::head(&self.db)?.0)
    }
}
