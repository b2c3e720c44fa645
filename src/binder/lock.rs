//! The note beside an open binder that says who has it.
//!
//! The database's own lock is what keeps the second one out; this note lets the message name the
//! computer. It also keeps the same program from touching the file a second time, which on Unix would
//! undo the lock of the first. A note that was left behind by a crash is not locked and does no harm.

use std::{
    env,
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
};

use jiff::Timestamp;

use super::{BinderError, files};

/// Who has the binder open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The name of the computer, empty where it has none.
    pub computer: String,
    /// The name that the person logged in with, empty where it is not known.
    pub user: String,
    /// Since when.
    pub since_at: Timestamp,
}

impl Holder {
    fn here(at: Timestamp) -> Self {
        Self { computer: computer(), user: env_text(&["USER", "USERNAME"]), since_at: at }
    }

    fn read(path: &Path) -> Option<Self> {
        let text = fs::read_to_string(path).ok()?;
        let mut lines = text.lines().map(str::to_owned);
        let since_at = lines.next()?.parse().ok()?;
        Some(Self { since_at, computer: lines.next()?, user: lines.next()? })
    }
}

/// Held while the binder is open, and removed when it closes.
pub(super) struct Lock {
    note: Option<(PathBuf, File)>,
}

impl Lock {
    /// No lock at all, for what only knows a binder's path.
    pub(super) fn none() -> Self {
        Self { note: None }
    }

    /// Takes the lock of the binder at `path`, an absolute path without links.
    pub(super) fn take(path: &Path, at: Timestamp) -> Result<Self, BinderError> {
        let folder = files::folder_of(path);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let note = folder.join(format!(".{name}.lock"));
        let file = match open(&note) {
            Ok(file) => file,
            // On a full disk the binder can still be read.
            Err(error) if error.kind() == io::ErrorKind::StorageFull => {
                return Ok(Self { note: None });
            }
            Err(error) => return Err(BinderError::from_io(error, folder, 0)),
        };
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            return Err(BinderError::InUse(Holder::read(&note)));
        }
        let lock = Self { note: Some((note, file)) };
        lock.sign(&Holder::here(at));
        Ok(lock)
    }

    /// Writes who has it; the note serves without the names where they cannot be written.
    fn sign(&self, holder: &Holder) {
        let Some((_, file)) = &self.note else { return };
        let Holder { computer, user, since_at } = holder;
        let text = format!("{since_at}\n{computer}\n{user}\n");
        let mut file = file;
        _ = file.set_len(0).and_then(|()| file.write_all(text.as_bytes()));
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some((path, file)) = self.note.take() {
            _ = fs::remove_file(path);
            drop(file);
        }
    }
}

fn open(note: &Path) -> io::Result<File> {
    if note.symlink_metadata().is_ok_and(|note| note.is_symlink()) {
        fs::remove_file(note)?;
    }
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(note)
}

fn computer() -> String {
    let name = env_text(&["COMPUTERNAME", "HOSTNAME"]);
    if !name.is_empty() {
        return name;
    }
    let name = ["/proc/sys/kernel/hostname", "/etc/hostname"].map(fs::read_to_string);
    let name = name.into_iter().flatten().next().unwrap_or_default();
    name.trim().to_owned()
}

/// The first of the variables that says something, on one line.
fn env_text(names: &[&str]) -> String {
    let text = names.iter().filter_map(|name| env::var(name).ok()).find(|text| !text.is_empty());
    text.unwrap_or_default().replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nine_fourteen() -> Timestamp {
        "2026-03-02T08:14:00Z".parse().unwrap()
    }

    #[test]
    fn the_second_is_told_who_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("A.parm");
        let _held = Lock::take(&path, nine_fourteen()).unwrap();
        let Err(BinderError::InUse(Some(holder))) = Lock::take(&path, Timestamp::UNIX_EPOCH) else {
            panic!("taken twice")
        };
        assert_eq!(holder, Holder::here(nine_fourteen()));
    }

    #[test]
    fn a_note_left_behind_is_harmless_and_a_closed_binder_leaves_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("A.parm");
        files::replace(&folder.path().join(".A.parm.lock"), b"left by a crash").unwrap();
        drop(Lock::take(&path, nine_fourteen()).unwrap());
        drop(Lock::take(&path, nine_fourteen()).unwrap());
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_the_note_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let precious = folder.path().join("precious");
        files::replace(&precious, b"keep me").unwrap();
        std::os::unix::fs::symlink(&precious, folder.path().join(".A.parm.lock")).unwrap();
        let _held = Lock::take(&folder.path().join("A.parm"), nine_fourteen()).unwrap();
        assert_eq!(fs::read(&precious).unwrap(), b"keep me");
    }
}
