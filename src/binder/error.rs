//! What can go wrong in the life of a binder.

use std::{
    error::Error,
    io,
    path::{Path, PathBuf},
};

use rusqlite::ErrorCode;

use super::{files, lock::Holder, text};
use crate::core::{Explain, Lang, Message};

/// Why a binder could not be made, opened or saved. `Display` is for the log and names no person.
#[derive(Debug, thiserror::Error)]
pub enum BinderError {
    /// There is no such file.
    #[error("the file does not exist")]
    Missing,
    /// A file is there already, and is left as it is.
    #[error("the file exists already")]
    Exists,
    /// The file was made by another program.
    #[error("the file is not a binder")]
    NotABinder,
    /// The file was a binder, and has been damaged.
    #[error("the file is damaged: {0:?}")]
    Damaged(Damage),
    /// The passphrase belongs to another file, or was mistyped.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Somebody has it open.
    #[error("the binder is open elsewhere")]
    InUse(Option<Holder>),
    /// It was last used with a later release of the program. It has not been touched.
    #[error("the binder's format is newer than this program")]
    TooNew,
    /// This file, or this folder, may not be written.
    #[error("no permission to write")]
    NotWritable(PathBuf),
    /// No room is left.
    #[error("the disk is full, {megabytes} MB are needed")]
    DiskFull {
        /// The folder that should have received the file.
        folder: PathBuf,
        /// How much has to be made free, in millions of bytes.
        megabytes: u64,
    },
    /// The disk or the database answered something else.
    #[error("the disk or the database failed")]
    Other(#[source] Box<dyn Error + Send + Sync>),
}

/// How a file is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Nothing is left of it but its name.
    Empty,
    /// Its end is missing.
    Truncated,
    /// Part of what it holds has changed.
    Pages,
}

impl BinderError {
    pub(super) fn other(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Other(error.into())
    }

    /// The meaning of `error` for the file or folder `path`, where `bytes` were to be written.
    pub(super) fn from_io(error: io::Error, path: &Path, bytes: u64) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::IsADirectory => Self::NotABinder,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotWritable(path.to_owned())
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::full(path, bytes),
            _ => Self::other(error),
        }
    }

    /// The meaning of `error` for the database at `path`, where `bytes` were to be written.
    pub(super) fn from_database(error: rusqlite::Error, path: &Path, bytes: u64) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::full(path, bytes),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse(None),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::NotWritable(path.to_owned())
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(Damage::Pages)
            }
            _ => Self::other(error),
        }
    }

    /// There is no room for `bytes` more where `path` is.
    pub(super) fn full(path: &Path, bytes: u64) -> Self {
        let folder = if path.is_dir() { path } else { files::folder_of(path) };
        Self::DiskFull { folder: folder.to_owned(), megabytes: bytes.div_ceil(1_000_000) + 1 }
    }
}

impl Explain for BinderError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::Missing => (text::MISSING, text::LOOK_FOR_IT),
            Self::Exists => (text::EXISTS, text::CHOOSE_ANOTHER_NAME),
            Self::NotABinder => (text::NOT_A_BINDER, text::CHOOSE_ANOTHER_FILE),
            Self::Damaged(damage) => (damage.text(), text::RESTORE_A_BACKUP),
            Self::WrongPassphrase => (text::WRONG_PASSPHRASE, text::TRY_AGAIN),
            Self::TooNew => (text::TOO_NEW, text::UPDATE_THE_PROGRAM),
            Self::Other(_) => (text::DISK_FAILED, text::CHECK_THE_DISK),
            Self::InUse(Some(holder)) if !holder.computer.is_empty() => {
                let advice = text::CLOSE_IT_THERE.in_lang(lang).to_owned();
                return Message { what: text::in_use_by(lang, holder), advice };
            }
            Self::InUse(_) => (text::IN_USE, text::CLOSE_IT_THERE),
            Self::NotWritable(path) => {
                let advice = text::CHOOSE_A_WRITABLE_FOLDER.in_lang(lang).to_owned();
                return Message { what: text::not_writable(lang, path), advice };
            }
            Self::DiskFull { folder, megabytes } => {
                let advice = text::make_room(lang, *megabytes);
                return Message { what: text::disk_full(lang, folder), advice };
            }
        };
        Message::new(lang, what, advice)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    fn answer(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    fn a_full_disk_is_named_with_the_room_it_needs() {
        let path = Path::new("/media/usb/A.parm");
        for error in [
            BinderError::from_database(answer(ffi::SQLITE_FULL), path, 12_500_000),
            BinderError::from_io(io::ErrorKind::StorageFull.into(), path, 12_500_000),
        ] {
            let Message { what, advice } = error.message(Lang::Sv);
            assert!(what.contains("/media/usb"), "{what}");
            assert!(advice.contains("14 MB"), "{advice}");
        }
    }

    #[track_caller]
    fn check(code: i32, expected: &str) {
        let error = BinderError::from_database(answer(code), Path::new("A.parm"), 0);
        assert_eq!(format!("{error:?}"), expected);
    }

    #[test]
    fn the_answers_of_the_database_are_told_apart() {
        check(ffi::SQLITE_BUSY, "InUse(None)");
        check(ffi::SQLITE_READONLY, "NotWritable(\"A.parm\")");
        check(ffi::SQLITE_CANTOPEN, "NotWritable(\"A.parm\")");
        check(ffi::SQLITE_CORRUPT, "Damaged(Pages)");
    }

    #[test]
    fn the_log_is_not_told_where_the_file_lies() {
        let error = BinderError::NotWritable("/home/anna.andersson/A.parm".into());
        assert!(!error.to_string().contains("anna"));
    }
}
