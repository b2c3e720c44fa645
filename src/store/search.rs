//! The search index over every register: one row a record, found by the start of its words.

use rusqlite::{Connection, named_params};

use super::{Result, Store};

/// The most hits that a search returns; beyond it there are "more than".
const AT_MOST: usize = 1_000;

/// How many registers there is room for in the index.
const REGISTERS: i64 = 64;

/// What a record is found by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Searchable {
    /// The heading of the hit.
    pub title: String,
    /// What tells it from others of the same heading: a place, a number. Shown, so never an identity number.
    pub subtitle: String,
    /// Every other word it should be found by.
    pub words: String,
}

/// A record that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The register's number, [`super::Stored::CODE`].
    pub code: u8,
    /// The record's number.
    pub record: i64,
    /// The record's heading.
    pub title: String,
    /// What tells it from others.
    pub subtitle: String,
}

/// What a search found within one register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The records' numbers, newest first.
    pub records: Vec<i64>,
    /// Whether there are more than those.
    pub has_more: bool,
}

/// The index's row of a record: registers are interleaved, so that the newest come last whatever they are.
fn row_of(code: u8, record: i64) -> i64 {
    record * REGISTERS + i64::from(code)
}

pub(super) fn remember(db: &Connection, code: u8, record: i64, it: &Searchable) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO search (rowid, title, words, subtitle) VALUES (:row, :title, :words, :subtitle)",
    )?
    .execute(named_params! {
        ":row": row_of(code, record), ":title": it.title, ":words": it.words,
        ":subtitle": it.subtitle,
    })?;
    Ok(())
}

pub(super) fn forget(db: &Connection, code: u8, record: i64) -> Result<()> {
    db.prepare_cached("DELETE FROM search WHERE rowid = :row")?
        .execute(named_params! {":row": row_of(code, record)})?;
    Ok(())
}

impl Store {
    /// The latest records in which every word of `typed` begins some word, `at_most` of them.
    pub fn search(&self, typed: &str, at_most: usize) -> Result<Vec<Hit>> {
        self.search_up_to(typed, i64::MAX / REGISTERS, at_most)
    }

    /// The same among the records that are numbered `record` or lower in their registers.
    pub fn search_up_to(&self, typed: &str, record: i64, at_most: usize) -> Result<Vec<Hit>> {
        let Some(words) = match_expression(typed) else { return Ok(Vec::new()) };
        let mut query = self.db.prepare_cached(
            "SELECT rowid, title, subtitle FROM search WHERE search MATCH :words AND rowid <= :last
             ORDER BY rowid DESC LIMIT :n",
        )?;
        let last = record.saturating_mul(REGISTERS).saturating_add(REGISTERS - 1);
        let parameters = named_params! {":words": words, ":last": last, ":n": at_most};
        let hits = query.query_map(parameters, |row| {
            let at: i64 = row.get("rowid")?;
            Ok(Hit {
                code: u8::try_from(at % REGISTERS).unwrap_or_default(),
                record: at / REGISTERS,
                title: row.get("title")?,
                subtitle: row.get("subtitle")?,
            })
        })?;
        Ok(hits.collect::<Result<_, _>>()?)
    }

    /// The same within one register.
    pub fn search_in(&self, code: u8, typed: &str) -> Result<Found> {
        let Some(words) = match_expression(typed) else { return Ok(Found::default()) };
        let mut query = self.db.prepare_cached(
            "SELECT rowid / :registers AS record FROM search
             WHERE search MATCH :words AND rowid % :registers = :code ORDER BY rowid DESC LIMIT :n",
        )?;
        let parameters = named_params! {
            ":words": words, ":code": code, ":n": AT_MOST + 1, ":registers": REGISTERS,
        };
        let mut records: Vec<i64> =
            query.query_map(parameters, |row| row.get("record"))?.collect::<Result<_, _>>()?;
        let has_more = records.len() > AT_MOST;
        records.truncate(AT_MOST);
        Ok(Found { records, has_more })
    }
}

/// The typed words as FTS5 prefix terms that must all be there. Numbers lose their dashes; those that
/// stand together, as in "070-174 06 05", may also be one number.
fn match_expression(typed: &str) -> Option<String> {
    let mut terms: Vec<String> = Vec::new();
    let words: Vec<&str> = typed.split_whitespace().collect();
    for run in words.chunk_by(|one, next| is_number(one) && is_number(next)) {
        let parts: Vec<String> = run.iter().flat_map(|word| parts(word)).collect();
        let all = parts.iter().map(|it| format!("\"{it}\"*")).collect::<Vec<_>>().join(" AND ");
        terms.push(if run.len() > 1 { format!("({all} OR \"{}\"*)", parts.concat()) } else { all });
    }
    terms.retain(|it| !it.is_empty());
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

fn is_number(word: &str) -> bool {
    let is_of_one = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+');
    word.chars().all(is_of_one) && word.contains(|c: char| c.is_ascii_digit())
}

/// What the index has of a word.
fn parts(word: &str) -> Vec<String> {
    if is_number(word) {
        return vec![word.chars().filter(char::is_ascii_digit).collect()];
    }
    let parts = word.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
    parts.map(str::to_owned).collect()
}
