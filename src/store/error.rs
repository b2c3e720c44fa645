//! What can go wrong in the store.

use super::text;
use crate::core::{Explain, Lang, Message};

/// A result of this kit.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why the store could not do what was asked. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer release; it has not been touched.
    #[error("format {found} is newer than {newest}")]
    TooNew {
        /// The format of the file.
        found: i64,
        /// The newest format this release knows.
        newest: i64,
    },
    /// The database belongs to another program.
    #[error("the database has application id {0}")]
    NotABinder(i64),
    /// No room is left where the binder lies.
    #[error("the disk is full")]
    DiskFull,
    /// Another record points to this one.
    #[error("the record is in use by another record")]
    InUse,
    /// The record points to one that has been removed.
    #[error("the record links to one that is gone")]
    LinkGone,
    /// The change would alter what must stay as it was: an event, or a text that people were shown.
    #[error("the record's past cannot be altered")]
    Frozen,
    /// The record would stand below itself, or in another tree than the one above it.
    #[error("the record would not stand in a tree")]
    NotATree,
    /// Another record has the number that must tell them apart.
    #[error("another record has the same number")]
    Taken,
    /// The record is no longer there.
    #[error("the record is gone")]
    Gone,
    /// There is nothing to undo, or to do again.
    #[error("nothing to undo")]
    NothingToUndo,
    /// An attachment above the limit.
    #[error("an attachment of {0} bytes is above the limit")]
    TooLarge(i64),
    /// A stored payload cannot be read.
    #[error("a stored payload cannot be read")]
    Payload(#[from] serde_json::Error),
    /// The system gave no random bytes.
    #[error("no random bytes")]
    Random(#[from] getrandom::Error),
    /// Anything else the database says.
    #[error("database: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let says =
            |why: &str| matches!(&error, rusqlite::Error::SqliteFailure(_, Some(it)) if it == why);
        match error.sqlite_error() {
            Some(cause) if cause.code == ErrorCode::DiskFull => Self::DiskFull,
            Some(cause) if cause.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => {
                Self::InUse
            }
            Some(cause) if cause.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER => {
                if says("no tree") {
                    Self::NotATree
                } else {
                    Self::Frozen
                }
            }
            Some(cause) if cause.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE => {
                Self::Taken
            }
            _ => Self::Database(error),
        }
    }
}

impl Explain for StoreError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::TooNew { .. } => (text::TOO_NEW, text::UPDATE_THE_PROGRAM),
            Self::NotABinder(_) => (text::NOT_A_BINDER, text::CHOOSE_ANOTHER),
            Self::DiskFull => (text::DISK_FULL, text::MAKE_ROOM),
            Self::InUse => (text::IN_USE, text::REMOVE_THE_LINKS),
            Self::LinkGone => (text::LINK_GONE, text::RESTORE_WHAT_IT_LINKS_TO),
            Self::Frozen => (text::FROZEN, text::ADD_INSTEAD),
            Self::NotATree => (text::NOT_A_TREE, text::CHOOSE_ANOTHER_ABOVE),
            Self::Taken => (text::TAKEN, text::CHOOSE_ANOTHER_NUMBER),
            Self::Gone => (text::GONE, text::GO_BACK),
            Self::NothingToUndo => (text::NOTHING_TO_UNDO, text::SEE_THE_HISTORY),
            Self::TooLarge(_) => (text::TOO_LARGE, text::ATTACH_A_SMALLER),
            Self::Payload(_) | Self::Random(_) | Self::Database(_) => {
                (text::NOT_DONE, text::CHECK_THE_FILE)
            }
        };
        Message::new(lang, what, advice)
    }
}
