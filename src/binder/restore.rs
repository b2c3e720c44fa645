//! Putting a backup in the binder's place.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::Timestamp;

use super::{
    BinderError, Passphrase, backup::name_of, files, key::Key, local, lock::Lock, open, pages, text,
};

/// Verifies `backup` and puts a copy of it at `target`. A file that is there already is kept beside
/// it under the name that is given back, so that a restore can be undone.
pub fn restore(
    backup: &Path,
    target: &Path,
    passphrase: &Passphrase,
    at: Timestamp,
) -> Result<Option<PathBuf>, BinderError> {
    let target =
        &files::absolute(target).map_err(|error| BinderError::from_io(error, target, 0))?;
    let _lock = Lock::take(target, at)?;
    let key = Key::derive(passphrase, pages::salt(backup)?)?;
    pages::check(backup, &key)?;
    let size = backup.metadata().map_or(0, |file| file.len());
    let failed = |error| BinderError::from_io(error, target, size);

    let copy = files::copy(backup, target).map_err(failed)?;
    open::verify_file(&copy, &key)?;
    let kept = if target.try_exists().map_err(failed)? {
        Some(set_aside(target, at).map_err(failed)?)
    } else {
        None
    };
    if let Err(error) = copy.persist(target) {
        if let Some(kept) = &kept {
            give_back_journal(target, kept);
        }
        return Err(failed(error.error));
    }
    files::sync_folder(files::folder_of(target)).map_err(failed)?;
    Ok(kept)
}

/// Puts an interrupted change's journal back beside the file that was not replaced after all, which needs
/// it to be whole.
fn give_back_journal(target: &Path, kept: &Path) {
    _ = fs::rename(files::journal_of(kept), files::journal_of(target)); // mostly there is none
}

/// Gives the file at `target` a second name, where it stays with the journal that belongs to it: an
/// interrupted change must not be rolled back into another file.
fn set_aside(target: &Path, at: Timestamp) -> io::Result<PathBuf> {
    let name = text::replaced_name(&name_of(target), local(at));
    let kept = target.with_file_name(format!("{name}.parm"));
    if let Err(error) = fs::hard_link(target, &kept) {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return Err(error);
        }
        // Disks such as USB sticks know no second names.
        files::name_anew(files::copy(target, &kept)?, &kept)?;
    }
    match fs::rename(files::journal_of(target), files::journal_of(&kept)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(kept),
    }
}
