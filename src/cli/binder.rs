//! Commands about the file: made, examined, backed up, restored.

use std::{io, path::Path};

use tempfile::TempPath;

use super::{CliError, Desk, Result, store, text};
use crate::binder::{Backups, Binder, BinderError, Damage, Why, restore};

impl Desk {
    pub(super) fn new_binder(&self, path: &Path) -> Result<()> {
        if path.exists() {
            return Err(BinderError::Exists.into());
        }
        Binder::create(path, &self.new_passphrase()?, self.at())?.lock()?;
        self.say(|lang| text::made(lang, path));
        Ok(())
    }

    pub(super) fn check(&self, path: &Path) -> Result<()> {
        let binder = self.open(path)?;
        let report = store(&binder)?
            .check_all()
            .map_err(|_| CliError::Binder(BinderError::Damaged(Damage::Pages)))?;
        for finding in &report.findings {
            self.say(|lang| text::finding(lang, finding));
        }
        binder.lock()?;
        if report.is_sound() { Ok(()) } else { Err(CliError::Unsound) }
    }

    pub(super) fn back_up(&self, path: &Path, out: &Path) -> Result<()> {
        let folder = match out.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        if out.exists() {
            return Err(CliError::file(out)(io::ErrorKind::AlreadyExists.into()));
        }
        let binder = self.open(path)?;
        // It is written and verified in a folder of its own on the same disk, and then gets its name.
        let beside = tempfile::tempdir_in(folder).map_err(CliError::file(out))?;
        let backups = Backups::in_folder(beside.path());
        let copy = binder.back_up(&backups, self.at(), Why::Asked).map_err(|it| match it {
            BinderError::DiskFull { megabytes, .. } => {
                BinderError::DiskFull { folder: folder.to_owned(), megabytes }
            }
            other => other,
        })?;
        TempPath::try_from_path(copy)
            .and_then(|copy| copy.persist_noclobber(out).map_err(|it| it.error))
            .map_err(CliError::file(out))?;
        binder.lock()?;
        self.say(|lang| text::backed_up(lang, out));
        Ok(())
    }

    pub(super) fn restore(&self, backup: &Path, path: &Path) -> Result<()> {
        if !backup.exists() {
            return Err(BinderError::Missing.into());
        }
        let kept = restore(backup, path, &self.passphrase()?, self.at())?;
        self.say(|lang| text::restored(lang, path));
        if let Some(kept) = kept {
            self.say(|lang| text::kept(lang, &kept));
        }
        Ok(())
    }
}
