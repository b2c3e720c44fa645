//! Is the binder whole? Pages, links, search index, attachments and the chain of the journal.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

use super::{Op, Result, Searchable, Store, attachments::sha256_hex, from_code, journal, text};
use crate::core::Text;

/// One thing that was examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was examined.
    pub what: Text,
    /// What is wrong with it, without personal data; empty when it is sound.
    pub faults: Vec<String>,
}

/// What a check found, in the order it looked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// One finding for each thing examined.
    pub findings: Vec<Finding>,
}

impl CheckReport {
    /// Whether everything examined was sound.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|it| it.faults.is_empty())
    }
}

/// A record's canonical state and its search row today, by register and number; `None` where it is gone.
pub type StateOf<'a> = dyn Fn(&Store, &str, i64) -> Result<Option<(String, Searchable)>> + 'a;

/// Faults listed before the rest are only counted.
const LISTED: usize = 20;

impl Store {
    /// Examines everything that needs no knowledge of the registers.
    pub fn check(&self) -> Result<CheckReport> {
        let findings = vec![
            Finding { what: text::PAGES, faults: pages(&self.db)? },
            Finding { what: text::FOREIGN_KEYS, faults: foreign_keys(&self.db)? },
            Finding { what: text::SEARCH_INDEX, faults: search_index(&self.db) },
            Finding { what: text::ATTACHMENTS, faults: contents(&self.db)? },
            Finding { what: text::CHAIN, faults: chain(&self.db)? },
        ];
        Ok(CheckReport { findings })
    }

    /// Also holds every record against what the journal last committed to, and against the search index.
    pub fn check_with(&self, state_of: &StateOf<'_>) -> Result<CheckReport> {
        let mut report = self.check()?;
        report.findings.push(Finding { what: text::STATES, faults: states(self, state_of)? });
        Ok(report)
    }
}

fn pages(db: &Connection) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for sql in ["PRAGMA integrity_check(20)", "PRAGMA cipher_integrity_check"] {
        let mut query = db.prepare(sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let says: String = row.get(0)?; // a pragma's only column
            if says != "ok" {
                faults.push(says);
            }
        }
    }
    Ok(faults)
}

fn foreign_keys(db: &Connection) -> Result<Vec<String>> {
    let mut query = db.prepare("PRAGMA foreign_key_check")?;
    let broken = query.query_map([], |row| {
        let (table, rowid, parent): (String, Option<i64>, String) =
            (row.get("table")?, row.get("rowid")?, row.get("parent")?);
        Ok(format!("{table} {} -> {parent}", rowid.unwrap_or_default()))
    })?;
    Ok(broken.collect::<Result<_, _>>()?)
}

fn search_index(db: &Connection) -> Vec<String> {
    db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 0)", [])
        .err()
        .map(|error| error.to_string())
        .into_iter()
        .collect()
}

fn contents(db: &Connection) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut query = db.prepare("SELECT sha256, bytes FROM content ORDER BY sha256")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let expected: String = row.get("sha256")?;
        if sha256_hex(row.get_ref("bytes")?.as_blob().unwrap_or_default()) != expected {
            faults.push(expected);
        }
    }
    Ok(faults)
}

fn chain(db: &Connection) -> Result<Vec<String>> {
    let mut records_of = db.prepare(
        "SELECT touch, register, record, commitment FROM change_record
         WHERE change = :change ORDER BY touch",
    )?;
    let mut changes = db
        .prepare("SELECT seq, at, actor, verb, undoes, n_records, hash FROM change ORDER BY seq")?;
    let (mut faults, mut previous, mut expected_seq) = (Vec::new(), journal::GENESIS.to_vec(), 1);
    let mut rows = changes.query([])?;
    while let Some(row) = rows.next()? {
        let (seq, n_expected, hash): (i64, i64, Vec<u8>) =
            (row.get("seq")?, row.get("n_records")?, row.get("hash")?);
        let op = Op {
            verb: from_code(row, "verb")?.unwrap_or(super::Verb::Changed),
            actor: row.get("actor")?,
            at: row.get("at")?,
            undoes: row.get("undoes")?,
        };
        let (mut records, mut n_records) = (Sha256::new(), 0);
        let mut touched = records_of.query(named_params! {":change": seq})?;
        while let Some(row) = touched.next()? {
            let (register, commitment): (String, Vec<u8>) =
                (row.get("register")?, row.get("commitment")?);
            journal::absorb(&mut records, &register, row.get("record")?, &commitment);
            n_records += 1;
        }
        let is_whole = seq == expected_seq
            && n_records == n_expected
            && journal::link(&previous, seq, &op, &records).as_slice() == hash;
        if !is_whole {
            faults.push(format!("change {seq}"));
        }
        (previous, expected_seq) = (hash, seq + 1);
    }
    Ok(shortened(faults))
}

/// Replays each record's states against the commitments: the last must be the record itself.
fn states(store: &Store, state_of: &StateOf<'_>) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut indexed = search_rows(&store.db)?;
    let mut query = store.db.prepare(
        "SELECT register, record, commitment, salt, replaced FROM change_record
         LEFT JOIN change_payload USING (touch) ORDER BY register, record, touch DESC",
    )?;
    let mut rows = query.query([])?;
    let mut at: Option<(String, i64)> = None;
    let mut state: Option<String> = None;
    while let Some(row) = rows.next()? {
        let here: (String, i64) = (row.get("register")?, row.get("record")?);
        if at.as_ref() != Some(&here) {
            faults.extend(before_the_first(at.as_ref(), state.as_ref()));
            let today = state_of(store, &here.0, here.1)?;
            state = today.as_ref().map(|(state, _)| state.clone());
            if let Some((_, searchable)) = today
                && !indexed.remove(&searchable)
            {
                faults.push(format!("{} {} (search)", here.0, here.1));
            }
            at = Some(here.clone());
        }
        let (salt, commitment): (Option<Vec<u8>>, Vec<u8>) =
            (row.get("salt")?, row.get("commitment")?);
        // Without its salt the payload was erased, as the law allows; there is nothing left to hold it against.
        if salt.is_some_and(|salt| {
            journal::commitment(&salt, state.as_deref()).as_slice() != commitment
        }) {
            faults.push(format!("{} {}", here.0, here.1));
        }
        state = row.get("replaced")?;
    }
    faults.extend(before_the_first(at.as_ref(), state.as_ref()));
    let n_stray = indexed.n_left();
    if n_stray > 0 {
        faults.push(format!("{n_stray} stray search rows"));
    }
    Ok(shortened(faults))
}

/// A fault where something is said to have stood before a record's first change.
fn before_the_first(at: Option<&(String, i64)>, state: Option<&String>) -> Option<String> {
    at.zip(state).map(|((register, record), _)| format!("{register} {record}"))
}

/// The search rows as digests with their counts: a million titles need not be held.
struct SearchRows(BTreeMap<[u8; 16], usize>);

impl SearchRows {
    fn remove(&mut self, it: &Searchable) -> bool {
        match self.0.get_mut(&digest(&it.title, &it.words, &it.subtitle)) {
            Some(n) if *n > 0 => {
                *n -= 1;
                true
            }
            _ => false,
        }
    }

    fn n_left(&self) -> usize {
        self.0.values().sum()
    }
}

fn search_rows(db: &Connection) -> Result<SearchRows> {
    let mut query = db.prepare("SELECT title, words, subtitle FROM search")?;
    let mut rows = query.query([])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (title, words, subtitle): (String, String, String) =
            (row.get("title")?, row.get("words")?, row.get("subtitle")?);
        *found.entry(digest(&title, &words, &subtitle)).or_insert(0) += 1;
    }
    Ok(SearchRows(found))
}

fn digest(title: &str, words: &str, subtitle: &str) -> [u8; 16] {
    let mut hash = Sha256::new();
    for part in [title, words, subtitle] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let mut short = [0; 16];
    short.copy_from_slice(&hash.finalize()[..16]);
    short
}

/// The first faults, and how many more there are.
pub fn shortened(mut faults: Vec<String>) -> Vec<String> {
    let n_more = faults.len().saturating_sub(LISTED);
    faults.truncate(LISTED);
    if n_more > 0 {
        faults.push(format!("+ {n_more}"));
    }
    faults
}
