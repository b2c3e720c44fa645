//! A file from Bankgirot, previewed and then read in as one change.

use jiff::civil::Date;
use rusqlite::named_params;

use super::{
    book::{Book, Key, Page},
    judge::Judge,
};
use crate::{
    autogiro::{Body, File, Kind, PayerNumber},
    core::{Id, Lang, Progress},
    law::Bankgiro,
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{FindingKind, Log, Mandate, MandateError, MandateState},
    },
    store::{By, Result, Store, StoreError, Stored, Verb, sha256_hex},
};

/// The page cache while a file is read in, 256 MiB at the most: what the comparison has deciphered of a large
/// register is still there when it is written.
const FILE_CACHE: i32 = -262_144;
/// SQLite's own page cache, as its `PRAGMA cache_size` writes it.
const USUAL_CACHE: i32 = -2_000;

/// What a record of a file does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The mandate gets another state.
    Becomes(MandateState),
    /// It gets the payer number that it was to have.
    Renumbered(PayerNumber),
    /// A mandate from the internet bank is entered.
    Entered {
        /// Whether the payer is entered with it; else the payer is known by the identity number.
        is_new: bool,
    },
    /// It says what the register says.
    Unchanged,
    /// It says something else: a finding, which somebody must decide about.
    Differs,
    /// There is no such mandate here.
    Unmatched,
    /// Its code is no longer used, and changes nothing.
    Ignored,
}

/// What one record of a file does to which mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// The record's line, counted from 1.
    pub line: usize,
    /// Our bankgiro.
    pub payee: Bankgiro,
    /// The number in the record; show it masked.
    pub payer_number: PayerNumber,
    /// The mandate; `None` where there is none, or it is entered by the file.
    pub mandate: Option<Id<Mandate>>,
    /// The payer; empty where there is none.
    pub name: String,
    /// What it does.
    pub outcome: Outcome,
    /// What somebody must decide about.
    pub findings: Vec<FindingKind>,
}

/// What reading in a file does, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What the file is about.
    pub kind: Kind,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Whether it has been read in before: then it is refused.
    pub is_read_before: bool,
    /// Each record that is about a mandate.
    pub rows: Vec<FileRow>,
}

impl Reading {
    /// The records that are about no mandate here.
    pub fn unmatched(&self) -> impl Iterator<Item = &FileRow> {
        self.rows.iter().filter(|it| it.outcome == Outcome::Unmatched)
    }

    /// The records that somebody must decide about.
    pub fn differing(&self) -> impl Iterator<Item = &FileRow> {
        self.rows.iter().filter(|it| !it.findings.is_empty())
    }

    /// How many records change a mandate, or enter one.
    pub fn n_changes(&self) -> usize {
        let changes = |it: &&FileRow| {
            !it.findings.is_empty()
                || matches!(
                    it.outcome,
                    Outcome::Becomes(_) | Outcome::Renumbered(_) | Outcome::Entered { .. }
                )
        };
        self.rows.iter().filter(changes).count()
    }
}

impl Store {
    /// What reading in `file`, whose bytes are `bytes`, would change; nothing is written.
    ///
    /// # Errors
    /// [`MandateError::NotFromBankgirot`] for a file to Bankgirot, [`MandateError::Cancelled`] where `progress`
    /// is cancelled.
    pub fn preview_file(
        &self,
        by: &By,
        file: &File,
        (name, bytes): (&str, &[u8]),
        lang: Lang,
        progress: &Progress,
    ) -> Result<Reading, MandateError> {
        Ok(self.judge(by, file, (name, bytes), lang, (progress, 1))?.0)
    }

    /// Reads in a file from Bankgirot as one change, and keeps the file with the agreement on Autogiro.
    ///
    /// # Errors
    /// [`MandateError::ReadBefore`] for a file that has been read in, [`MandateError::NotFromBankgirot`] for one
    /// to Bankgirot, [`MandateError::Cancelled`] where `progress` is cancelled. Nothing has changed then.
    pub fn apply_file(
        &mut self,
        by: &By,
        file: &File,
        (name, bytes): (&str, &[u8]),
        lang: Lang,
        progress: &Progress,
    ) -> Result<Reading, MandateError> {
        self.db().pragma_update(None, "cache_size", FILE_CACHE).map_err(StoreError::from)?;
        let applied = self.apply(by, file, (name, bytes), lang, progress);
        self.db().pragma_update(None, "cache_size", USUAL_CACHE).map_err(StoreError::from)?;
        applied
    }

    fn apply(
        &mut self,
        by: &By,
        file: &File,
        (name, bytes): (&str, &[u8]),
        lang: Lang,
        progress: &Progress,
    ) -> Result<Reading, MandateError> {
        let (reading, pages) = self.judge(by, file, (name, bytes), lang, (progress, 2))?;
        if reading.is_read_before {
            return Err(MandateError::ReadBefore);
        }
        let written = self.change(by.op(Verb::Imported), |writer| {
            Book::write(pages, writer, progress)?;
            if AutogiroTerms::get(writer.db(), AutogiroTerms::ONLY.raw())?.is_none() {
                writer.add(&AutogiroTerms::default())?;
            }
            let terms = (AutogiroTerms::REGISTER, AutogiroTerms::ONLY.raw());
            writer.attach(terms, name, bytes, by.at).map(drop)
        });
        match written {
            Err(_) if progress.is_cancelled() => Err(MandateError::Cancelled),
            written => Ok(written.map(|()| reading)?),
        }
    }

    /// Judges every record; that is the first of `n_rounds` as long, as `progress` tells it.
    fn judge(
        &self,
        by: &By,
        file: &File,
        (name, bytes): (&str, &[u8]),
        lang: Lang,
        (progress, n_rounds): (&Progress, usize),
    ) -> Result<(Reading, Vec<(Key, Page)>), MandateError> {
        if file.kind == Kind::Requests {
            return Err(MandateError::NotFromBankgirot);
        }
        let sha256 = sha256_hex(bytes);
        let log = Log::from(by);
        let mut written_on: Date = file.written_on().unwrap_or(log.today);
        let book = Book::new(self.db());
        let sha = &*sha256;
        let ranges = self.autogiro_terms()?.clearing_ranges;
        let mut judge = Judge { book, name, sha256: sha, written_on, log, lang, ranges };
        let mut rows = Vec::with_capacity(file.records.len());
        for (done, record) in file.records.iter().enumerate() {
            if progress.is_cancelled() {
                return Err(MandateError::Cancelled);
            }
            match &record.body {
                Body::Opening(it) => {
                    written_on = it.written_on;
                    judge.written_on = written_on;
                }
                Body::Advice(it) => rows.push(judge.advice(record.line, it)?),
                Body::EMandate(it) => rows.push(judge.e_mandate(record.line, it)?),
                Body::Registered(it) => rows.push(judge.registered(record.line, it)?),
                Body::Request(..) | Body::Closing(_) => {}
            }
            progress.set(done + 1, file.records.len() * n_rounds);
        }
        let pages = judge.book.into_pages();
        let is_read_before = self.has_read(&sha256)?;
        Ok((Reading { kind: file.kind, sha256, is_read_before, rows }, pages))
    }

    /// Whether a file with this SHA-256 is kept with the agreement on Autogiro.
    pub(super) fn has_read(&self, sha256: &str) -> Result<bool> {
        let mut query = self.db().prepare_cached(
            "SELECT 1 FROM attachment WHERE register = :register AND sha256 = :sha",
        )?;
        let parameters = named_params! {":register": AutogiroTerms::REGISTER, ":sha": sha256};
        Ok(query.exists(parameters)?)
    }
}
