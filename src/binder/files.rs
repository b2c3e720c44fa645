//! Writing a file so that it is either the old one or the new one, never half of each.

use std::{
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, TempPath};

/// Writes `bytes` to `path`: on disk before it gets its name, and readable by its owner alone.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = begin(path)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    sync_folder(folder_of(path))
}

/// The folder that `path` lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// An empty file beside `path` that is to become it; it goes away unless it gets that name.
pub(super) fn beside(path: &Path) -> io::Result<TempPath> {
    begin(path).map(tempfile::NamedTempFile::into_temp_path)
}

fn begin(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    Builder::new().prefix(&unfinished(path)).suffix(UNFINISHED).tempfile_in(folder_of(path))
}

/// A copy of `from`, on disk, that is to become `target`.
pub(super) fn copy(from: &Path, target: &Path) -> io::Result<TempPath> {
    let mut copy = begin(target)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    copy.as_file().sync_all()?;
    Ok(copy.into_temp_path())
}

/// Gives the finished `file` the name `path`, which no file may have, and waits until it has it.
pub(super) fn name_anew(file: TempPath, path: &Path) -> io::Result<()> {
    if let Err(refused) = file.persist_noclobber(path) {
        if path.symlink_metadata().is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        // USB sticks and some network disks can only rename.
        refused.path.persist(path)?;
    }
    sync_folder(folder_of(path))
}

/// Gives the finished `file` the name `path` in place of the file that has it.
pub(super) fn name_over(file: TempPath, path: &Path) -> io::Result<()> {
    file.persist(path)?;
    sync_folder(folder_of(path))
}

/// `path` from the root, links followed; the file itself need not exist.
pub(super) fn absolute(path: &Path) -> io::Result<PathBuf> {
    if cfg!(windows) {
        return std::path::absolute(path); // SQLite does not know Windows' canonical spelling
    }
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let name = path.file_name().ok_or(error)?;
            Ok(folder_of(path).canonicalize()?.join(name))
        }
        found => found,
    }
}

/// Removes what a program that was killed left behind of files that were to become `path`.
pub(super) fn sweep(path: &Path) -> io::Result<()> {
    let prefix = unfinished(path);
    for found in folder_of(path).read_dir()? {
        let found = found?.path();
        let Some(name) = found.file_name().and_then(|name| name.to_str()) else { continue };
        let tail = name.strip_prefix(&prefix).unwrap_or_default();
        if tail.ends_with(UNFINISHED) || tail.ends_with(UNFINISHED_JOURNAL) {
            std::fs::remove_file(&found)?;
        }
    }
    Ok(())
}

const UNFINISHED: &str = ".tmp";
const UNFINISHED_JOURNAL: &str = ".tmp-journal";

fn unfinished(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    format!(".{}.", name.to_string_lossy())
}

/// Waits until the bytes of `path` are on disk.
pub(super) fn sync(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// Waits until the names in `folder` are on disk. Windows keeps them there by itself.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network disks cannot be asked.
        Err(error) if is_unsupported(&error) => Ok(()),
        done => done,
    }
}

fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

/// The rollback journal that SQLite keeps beside the database at `path`.
pub(super) fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_file_has_the_new_bytes_and_no_companions() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Ort åäö.toml");
        replace(&path, b"old").unwrap();
        replace(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_replaced_file_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        replace(&path, b"x").unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_sweep_takes_the_unfinished_files_of_this_name_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("A.parm"), folder.path().join("B.parm"));
        for path in [&path, &other] {
            beside(path).unwrap().keep().unwrap();
        }
        replace(&path, b"binder").unwrap();
        sweep(&path).unwrap();
        let mut left: Vec<_> =
            folder.path().read_dir().unwrap().map(|it| it.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left.len(), 2, "{left:?}");
        assert!(left.contains(&"A.parm".into()), "{left:?}");
    }
}
