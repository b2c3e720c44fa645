//! The life of the file: it is made, opened, locked, backed up and restored here.
//!
//! A binder is one SQLCipher database, `Name.parm`. Its key is made of the passphrase and of the
//! file's own first sixteen bytes, so that no second file is needed to open it. This is the only
//! module that sees a passphrase.

mod backup;
mod copy;
mod error;
pub mod files;
mod key;
mod lock;
mod open;
mod pages;
mod restore;
mod strength;
pub mod text;
mod thin;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use self::{key::Key, lock::Lock, open::Format};
use crate::store::{Setting, Store};

pub use self::{
    backup::{Backup, Backups, Why},
    error::{BinderError, Damage},
    key::Passphrase,
    lock::Holder,
    restore::restore,
    strength::{Strength, strength},
    thin::{due, thin},
};

/// An open binder. While it lives, nobody else can open the file.
///
/// A long piece of work takes the [`Store`] with it and puts it back; until then there is none here.
pub struct Binder {
    store: Option<Store>, // closed before the lock below is let go
    path: PathBuf,
    passphrase: Passphrase,
    _lock: Lock,
}

impl Binder {
    /// Makes an empty binder at `path`, where no file may be, and opens it.
    ///
    /// The file gets its name when it is whole, and is readable by its owner alone.
    pub fn create(
        path: &Path,
        passphrase: &Passphrase,
        at: Timestamp,
    ) -> Result<Self, BinderError> {
        let failed = |error| BinderError::from_io(error, path, 0);
        let path = files::absolute(path).map_err(failed)?;
        let failed = |error| BinderError::from_io(error, &path, 0);
        if path.symlink_metadata().is_ok() {
            return Err(BinderError::Exists);
        }
        let lock = Lock::take(&path, at)?;
        let key = Key::fresh(passphrase)?;
        let file = files::beside(&path).map_err(failed)?;
        open::close(open::create(open::connect(&file, &key)?, &file)?, &file)?;
        open::verify_file(&file, &key)?;
        files::sync(&file).map_err(failed)?;
        files::name_anew(file, &path).map_err(failed)?;

        let store = open::open(open::connect(&path, &key)?, &path)?;
        Ok(Self { store: Some(store), passphrase: passphrase.clone(), _lock: lock, path })
    }

    /// Opens the binder at `path`. One of an older format is backed up first, and then brought to
    /// today's.
    pub fn open(
        path: &Path,
        passphrase: &Passphrase,
        at: Timestamp,
        backups: &Backups,
    ) -> Result<Self, BinderError> {
        let path = files::absolute(path).map_err(|error| BinderError::from_io(error, path, 0))?;
        let lock = Lock::take(&path, at)?;
        let key = Key::derive(passphrase, pages::salt(&path)?)?;
        pages::check(&path, &key)?;
        let db = open::connect(&path, &key)?;
        if open::format(&db, &path)? == Format::Older {
            backups.take(&db, &path, passphrase, at, Why::BeforeUpgrade)?;
        }
        let store = open::open(db, &path)?;
        // What a killed program left behind; a folder that cannot be swept does no harm.
        _ = files::sweep(&path);
        Ok(Self { store: Some(store), passphrase: passphrase.clone(), _lock: lock, path })
    }

    /// Where the file lies, links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The store, unless a job has it.
    pub fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// The store, unless a job has it.
    pub fn store_mut(&mut self) -> Option<&mut Store> {
        self.store.as_mut()
    }

    /// Gives the whole binder to a job, which brings it back; what stays here until then knows its path
    /// alone.
    #[must_use]
    pub fn lend(&mut self) -> Self {
        let hollow = Self {
            store: None,
            path: self.path.clone(),
            passphrase: Passphrase::new(""),
            _lock: Lock::none(),
        };
        std::mem::replace(self, hollow)
    }

    /// Checks every page of the file, and all that the store knows to check.
    pub fn verify(&self) -> Result<(), BinderError> {
        open::verify(self.present()?, &self.path)
    }

    /// Where its backups lie: the folder of its settings, or the usual one beside it.
    pub fn backups(&self) -> Backups {
        let folder = self.store().and_then(|it| it.setting(Setting::BackupFolder).ok().flatten());
        let folder = folder.filter(|it| !it.is_empty());
        folder.map_or_else(|| Backups::beside(&self.path), Backups::in_folder)
    }

    /// Makes a backup, verifies it and thins out the old ones. Gives its path.
    pub fn back_up(
        &self,
        backups: &Backups,
        at: Timestamp,
        why: Why,
    ) -> Result<PathBuf, BinderError> {
        let db = self.present()?.db();
        backups.take(db, &self.path, &self.passphrase, at, why)
    }

    /// Closes the file; passphrase and key leave the memory.
    pub fn lock(mut self) -> Result<(), BinderError> {
        self.store.take().map_or(Ok(()), |store| open::close(store, &self.path))
    }

    /// Puts the file under another passphrase: a copy is written under a new key, verified, and takes
    /// the file's place in one step. Whatever fails, the file opens with one of the two.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<(), BinderError> {
        if *old != self.passphrase {
            return Err(BinderError::WrongPassphrase);
        }
        let key = Key::fresh(new)?;
        let copy = copy::write(self.present()?.db(), &self.path, &key)?;
        let Some(store) = self.store.take() else { return Err(BinderError::InUse(None)) };
        open::close(store, &self.path)?;

        let swapped = files::name_over(copy, &self.path);
        if pages::salt(&self.path)? == *key.salt() {
            self.passphrase = new.clone();
        }
        self.reopen()?;
        swapped.map_err(|error| BinderError::from_io(error, &self.path, 0))
    }

    fn reopen(&mut self) -> Result<(), BinderError> {
        let key = Key::derive(&self.passphrase, pages::salt(&self.path)?)?;
        self.store = Some(open::open(open::connect(&self.path, &key)?, &self.path)?);
        Ok(())
    }

    /// The store, which a job has otherwise.
    fn present(&self) -> Result<&Store, BinderError> {
        self.store.as_ref().ok_or(BinderError::InUse(None))
    }
}

impl fmt::Debug for Binder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binder").finish_non_exhaustive()
    }
}

/// The time of day in Sweden, where the binder is kept.
fn local(at: Timestamp) -> DateTime {
    at.to_zoned(TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC)).datetime()
}
