//! The reports: each joins what the registers hold into one [`Document`] to be printed.

mod activities;
pub mod due;
mod extract;
mod gap_list;
mod person_event;
mod recipients;
mod sender;
mod summary;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;

use crate::{
    core::{Choice, Id, Lang, Text},
    registers::persons::Person,
    report::Document,
    store::{Result, Store},
};

pub use summary::summary_table;

/// A report that the binder can print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReportKind {
    /// The answer to somebody who asks which data the company has about them (GDPR 15; R-73).
    Registerutdrag,
    /// The record of processing activities (GDPR 30.1 and 30.2; R-10).
    Behandlingsregister,
    /// Purposes, lawful bases, data and retention in one table.
    Sammanstallning,
    /// What the law asks for and the binder does not yet say.
    Brister,
}

impl ReportKind {
    /// The word for it on the command line.
    pub fn name(self) -> &'static str {
        text::name(self)
    }

    /// The report with this word on the command line, in any case of letters.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name.trim().to_lowercase())
    }

    /// Whether it is about one person.
    pub fn needs_person(self) -> bool {
        self == Self::Registerutdrag
    }

    /// What it is for, in one sentence.
    pub fn about(self) -> Text {
        text::about(self)
    }

    fn reference(self, date: Date) -> String {
        format!("{}-{date}", text::initials(self))
    }
}

/// What a report is to be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// Which report.
    pub kind: ReportKind,
    /// In which language.
    pub lang: Lang,
    /// The day it is dated.
    pub date: Date,
    /// For [`ReportKind::Registerutdrag`]: whom it is about; `None` makes the letter that nothing is held.
    pub person: Option<Id<Person>>,
    /// Where nobody was found: the name or number that was asked for.
    pub asked: Option<String>,
}

impl Scope {
    /// A report about the whole binder.
    pub fn new(kind: ReportKind, lang: Lang, date: Date) -> Self {
        Self { kind, lang, date, person: None, asked: None }
    }
}

/// The report that `scope` describes. The same data and scope make the same document.
///
/// # Errors
/// [`StoreError::Gone`](crate::store::StoreError::Gone) where the person has been removed.
pub fn build(store: &Store, scope: &Scope) -> Result<Document> {
    match scope.kind {
        ReportKind::Registerutdrag => extract::build(store, scope),
        ReportKind::Behandlingsregister => activities::build(store, scope),
        ReportKind::Sammanstallning => summary::build(store, scope),
        ReportKind::Brister => gap_list::build(store, scope),
    }
}
