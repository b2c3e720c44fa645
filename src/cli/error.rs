//! Why a command could not be done.

use std::{error::Error, io, path::PathBuf};

use super::text;
use crate::{
    autogiro,
    binder::BinderError,
    core::{Explain, Lang, Message},
    registers::{
        consents::exchange::ConsentImportError, mandates::MandateError,
        persons::exchange::ImportError,
    },
    report::ReportError,
    reports::BuildError,
    store::StoreError,
};

/// What ends a command with exit code 1. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub(super) enum CliError {
    #[error("the binder")]
    Binder(#[from] BinderError),
    #[error("the store")]
    Store(#[from] StoreError),
    #[error("the report")]
    Report(#[from] ReportError),
    #[error("the report cannot be made")]
    Build(#[from] BuildError),
    #[error("the import")]
    Import(#[from] ImportError),
    #[error("the import of consents")]
    ConsentImport(#[from] ConsentImportError),
    #[error("the import of mandates")]
    MandateImport(#[from] crate::registers::mandates::exchange::MandateImportError),
    #[error("the text")]
    Text(#[from] crate::exchange::PlainTextError),
    #[error("the import of a table")]
    TableImport(#[from] crate::registers::exchange::TableError),
    #[error("the autogiro file")]
    Autogiro(#[from] autogiro::Refusal),
    #[error("the mandates")]
    Mandates(#[from] MandateError),
    #[error("a file cannot be read or written")]
    File { path: PathBuf, source: io::Error },
    #[error("no passphrase, and nobody to ask")]
    NoPassphrase,
    #[error("two different passphrases were typed")]
    PassphrasesDiffer,
    #[error("{0} persons have the number")]
    SeveralPersons(usize),
    #[error("nobody has the number, and {} records are found by the words", .0.len())]
    PersonsLike(Vec<i64>),
    #[error("nobody has the number")]
    NobodyCalled,
    #[error("no consent text has the name, and there are {}", .0.len())]
    NoSuchPurpose(Vec<String>),
    #[error("there is no such consent")]
    NoSuchConsent,
    #[error("there is no such mandate")]
    NoSuchMandate,
    #[error("there is no such agreement, or there are several")]
    NoSuchAgreement,
    #[error("there is no such assessment, or there are several")]
    NoSuchAssessment,
    #[error("no mailing group has the name")]
    NoSuchGroup,
    #[error("{refused} of {rows} rows are refused")]
    Refused { refused: usize, rows: usize },
    #[error("the binder is not sound")]
    Unsound,
    #[error("there is no display")]
    NoDisplay,
    #[error("the window failed")]
    Window(#[source] Box<dyn Error>),
}

impl CliError {
    pub(super) fn file(path: &std::path::Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

impl Explain for CliError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::Binder(error) => return error.message(lang),
            Self::Store(error) => return error.message(lang),
            Self::Report(error) => return error.message(lang),
            Self::Build(error) => return error.message(lang),
            Self::Text(error) => return error.message(lang),
            Self::Import(error) => return error.message(lang),
            Self::ConsentImport(error) => return error.message(lang),
            Self::MandateImport(error) => return error.message(lang),
            Self::TableImport(error) => return error.message(lang),
            Self::Mandates(error) => return error.message(lang),
            Self::Autogiro(refusal) => return refusal.message(lang),
            Self::File { path, source } => return text::file_failed(lang, path, source.kind()),
            Self::SeveralPersons(n) => return text::several_persons(lang, *n),
            Self::PersonsLike(records) => return text::persons_like(lang, records),
            Self::NoSuchPurpose(names) => return text::no_such_purpose(lang, names),
            Self::Refused { refused, rows } => return text::refused(lang, *refused, *rows),
            Self::NoPassphrase => (text::NO_PASSPHRASE, text::GIVE_A_PASSPHRASE),
            Self::PassphrasesDiffer => (text::PASSPHRASES_DIFFER, text::TYPE_IT_TWICE),
            Self::NobodyCalled => (text::NOBODY_CALLED, text::GIVE_A_NUMBER),
            Self::NoSuchConsent => (text::NO_SUCH_CONSENT, text::NAME_THE_CONSENT),
            Self::NoSuchMandate => (text::NO_SUCH_MANDATE, text::NAME_THE_MANDATE),
            Self::NoSuchAgreement => (text::NO_SUCH_AGREEMENT, text::NAME_THE_AGREEMENT),
            Self::NoSuchAssessment => (text::NO_SUCH_ASSESSMENT, text::NAME_THE_ASSESSMENT),
            Self::NoSuchGroup => (text::NO_SUCH_GROUP, text::LIST_THE_GROUPS),
            Self::Unsound => (text::UNSOUND, text::RESTORE_A_BACKUP),
            Self::NoDisplay => (text::NO_DISPLAY, text::HEADLESS_COMMANDS),
            Self::Window(_) => (text::NO_WINDOW, text::HEADLESS_COMMANDS),
        };
        Message::new(lang, what, advice)
    }
}
