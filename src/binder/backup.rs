//! Backups: whole, verified copies of the binder in a folder of their own.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, civil::DateTime, fmt::strtime};
use rusqlite::Connection;

use super::{BinderError, Passphrase, copy, files, key::Key, local, text, thin};

/// What a backup is made for; its name tells the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The one of the day.
    Daily,
    /// The person asked for it.
    Asked,
    /// The file is about to be brought to the format of a newer release.
    BeforeUpgrade,
    /// Much is about to be read in.
    BeforeImport,
}

/// A backup of a binder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// When it was made, as its name says, to the minute.
    pub taken_at: DateTime,
    /// Where it lies.
    pub path: PathBuf,
}

/// The folder that the backups of a binder lie in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    folder: PathBuf,
}

impl Backups {
    /// The folder beside `binder` that is named after it.
    pub fn beside(binder: &Path) -> Self {
        Self { folder: binder.with_file_name(text::backup_folder(&name_of(binder))) }
    }

    /// A folder of the person's choice, such as one on another disk.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Where the backups lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The backups of `binder`, oldest first. A folder that is not there holds none.
    pub fn list(&self, binder: &Path) -> io::Result<Vec<Backup>> {
        let name = name_of(binder);
        let files = match self.folder.read_dir() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            files => files?,
        };
        let mut backups = Vec::new();
        for file in files {
            let path = file?.path();
            backups.extend(taken_at(&path, &name).map(|taken_at| Backup { taken_at, path }));
        }
        backups.sort_unstable_by(|a, b| (a.taken_at, &a.path).cmp(&(b.taken_at, &b.path)));
        Ok(backups)
    }

    /// The newest backup of `binder`.
    pub fn latest(&self, binder: &Path) -> io::Result<Option<Backup>> {
        Ok(self.list(binder)?.pop())
    }

    /// Makes a backup of the open database `db`, verifies it, and only then thins out older ones.
    pub(super) fn take(
        &self,
        db: &Connection,
        binder: &Path,
        passphrase: &Passphrase,
        at: Timestamp,
        why: Why,
    ) -> Result<PathBuf, BinderError> {
        let failed = |error| BinderError::from_io(error, &self.folder, 0);
        make_folder(&self.folder).map_err(failed)?;
        let target = self.free_name(&text::backup_name(&name_of(binder), local(at), why));
        let unfinished = self.folder.join(binder.file_name().unwrap_or_default());
        files::sweep(&unfinished).map_err(failed)?;
        let copy = copy::write(db, &unfinished, &Key::fresh(passphrase)?)?;
        files::name_anew(copy, &target).map_err(failed)?;
        self.thin_out(binder, local(at)).map_err(failed)?;
        Ok(target)
    }

    /// Two backups of one minute get different names.
    fn free_name(&self, name: &str) -> PathBuf {
        let numbered = (2..).map(|number| format!("{name} ({number}).parm"));
        std::iter::once(format!("{name}.parm"))
            .chain(numbered)
            .map(|name| self.folder.join(name))
            .find(|path| !path.exists())
            .unwrap_or_default()
    }

    fn thin_out(&self, binder: &Path, now: DateTime) -> io::Result<()> {
        let backups = self.list(binder)?;
        let taken: Vec<DateTime> = backups.iter().map(|backup| backup.taken_at).collect();
        let kept = thin::thin(&taken, now);
        for backup in backups.iter().filter(|backup| !kept.contains(&backup.taken_at)) {
            fs::remove_file(&backup.path)?;
        }
        Ok(())
    }
}

/// The binder's name as people say it, without `.parm`.
pub(super) fn name_of(binder: &Path) -> String {
    binder.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// When the backup at `path` was made; nothing for a file that is no backup of the binder `name`.
fn taken_at(path: &Path, name: &str) -> Option<DateTime> {
    const LENGTH: usize = "2026-03-01 0914".len();
    let written = path.file_name()?.to_str()?.strip_suffix(".parm")?;
    let written = written.strip_prefix(name)?.strip_prefix(' ')?;
    let (stamp, rest) = written.split_at_checked(LENGTH)?;
    if !rest.is_empty() && !rest.starts_with(' ') {
        return None;
    }
    strtime::parse("%Y-%m-%d %H%M", stamp).ok()?.to_datetime().ok()
}

/// The folder above must be there: a disk that is not plugged in is not to be made up.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_folder_stands_beside_the_binder_under_its_name() {
        let backups = Backups::beside(Path::new("/hem/Åkessons Bageri.parm"));
        assert_eq!(backups.folder(), Path::new("/hem/Åkessons Bageri – säkerhetskopior"));
    }

    #[track_caller]
    fn check(name: &str, expected: Option<DateTime>) {
        assert_eq!(taken_at(Path::new(name), "Firman"), expected, "{name}");
    }

    #[test]
    fn only_backups_of_this_binder_are_found_by_name() {
        let taken_at = Some(date(2026, 3, 1).at(9, 14, 0, 0));
        check("Firman 2026-03-01 0914.parm", taken_at);
        check("Firman 2026-03-01 0914 (2).parm", taken_at);
        check("Firman 2026-03-01 0914 före import.parm", taken_at);
        check("Firman 2 2026-03-01 0914.parm", None);
        check("Firman 2026-03-01 09145.parm", None);
        check("Firman 2026-02-30 0914.parm", None);
        check("Firman (före återställning 2026-03-01 091400).parm", None);
        check("Firman.parm", None);
    }
}
