//! The files that are handed to the desktop's own viewer, gone when the binder is closed.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::binder::files;

const PREFIX: &str = "parmen-print-";
const LOCK: &str = "lock";

/// A private folder with what was opened for printing. Dropping it removes the files.
#[derive(Debug, Default)]
pub struct Papers {
    folder: Option<(TempDir, File)>,
}

impl Papers {
    /// Removes what a program that was killed had opened for printing.
    pub fn forget_leftovers() {
        forget_leftovers(&base());
    }

    /// Writes `bytes` as a file that only this user can read, and gives its path.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let (folder, _) = match &mut self.folder {
            Some(folder) => folder,
            empty => {
                let base = base();
                forget_leftovers(&base);
                empty.insert(private_folder(&base)?)
            }
        };
        let path = folder.path().join(name);
        files::replace(&path, bytes)?;
        Ok(path)
    }
}

/// Memory rather than disk where the desktop has it: the folder of the session.
fn base() -> PathBuf {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    session.filter(|it| it.is_dir()).unwrap_or_else(std::env::temp_dir)
}

fn private_folder(base: &Path) -> io::Result<(TempDir, File)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    let folder = builder.tempdir_in(base)?;
    let lock = File::create(folder.path().join(LOCK))?;
    lock.lock()?;
    Ok((folder, lock))
}

/// Removes the folders of a program that ended without doing so: nobody holds their lock.
fn forget_leftovers(base: &Path) {
    for folder in fs::read_dir(base).into_iter().flatten().flatten() {
        let is_ours = folder.file_name().to_string_lossy().starts_with(PREFIX);
        let lock = is_ours.then(|| File::open(folder.path().join(LOCK)).ok()).flatten();
        if lock.is_some_and(|it| it.try_lock().is_ok()) {
            _ = fs::remove_dir_all(folder.path()); // another user's, or gone already
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_opened_is_private_and_gone_afterwards() {
        let mut papers = Papers::default();
        let path = papers.put("utdrag.pdf", b"%PDF").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"%PDF");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let folder = path.parent().unwrap().metadata().unwrap();
            assert_eq!(folder.permissions().mode() & 0o777, 0o700);
        }
        drop(papers);
        assert!(!path.parent().unwrap().exists());
    }

    #[test]
    fn leftovers_go_and_what_is_in_use_stays() {
        let base = tempfile::tempdir().unwrap();
        let (in_use, _lock) = private_folder(base.path()).unwrap();
        let (left, lock) = private_folder(base.path()).unwrap();
        drop(lock);
        forget_leftovers(base.path());
        assert!(in_use.path().exists() && !left.path().exists());
    }
}
