//! The journal as a table: one row for each record that a change touched, oldest first.

use jiff::Timestamp;
use serde::Serialize;

use super::{Exported, TableFormat, indented};
use crate::{
    core::{Choice, Lang},
    exchange::csv_out,
    registers::{Register, text},
    store::{Result, Store, Verb},
};

/// One record's part in a change. What the record said is not told: the journal is about who and when.
#[derive(Serialize)]
struct Line {
    change: i64,
    at: Timestamp,
    actor: String,
    verb: Verb,
    undoes: Option<i64>,
    register: String,
    record: i64,
}

pub(super) fn journal(store: &Store, format: TableFormat, lang: Lang) -> Result<Exported> {
    let lines = lines(store)?;
    let n_rows = lines.len();
    let bytes = match format {
        TableFormat::Csv => {
            let headings = text::JOURNAL.map(|it| it.in_lang(lang));
            csv_out::write(&headings, lines.iter().map(|it| it.cells(lang)))
        }
        TableFormat::Json => indented(lines.iter())?,
    };
    Ok(Exported { bytes, n_rows, ..Exported::default() })
}

impl Line {
    fn cells(&self, lang: Lang) -> [String; 7] {
        let Self { change, at, actor, verb, undoes, register, record } = self;
        let register = Register::named(register)
            .map_or(register.clone(), |it| it.text().in_lang(lang).to_owned());
        [
            change.to_string(),
            at.to_string(),
            actor.clone(),
            verb.text().in_lang(lang).to_owned(),
            undoes.map(|it| it.to_string()).unwrap_or_default(),
            register,
            record.to_string(),
        ]
    }
}

fn lines(store: &Store) -> Result<Vec<Line>> {
    let mut query = store.db().prepare_cached(
        "SELECT register, record FROM change_record WHERE change = :change ORDER BY touch",
    )?;
    let n_changes = usize::try_from(store.last_change()?).unwrap_or_default();
    let mut lines = Vec::new();
    for entry in store.latest_changes(n_changes)?.into_iter().rev() {
        let mut rows = query.query(rusqlite::named_params! {":change": entry.seq})?;
        while let Some(row) = rows.next()? {
            lines.push(Line {
                change: entry.seq,
                at: entry.at,
                actor: entry.actor.clone(),
                verb: entry.verb,
                undoes: entry.undoes,
                register: row.get("register")?,
                record: row.get("record")?,
            });
        }
    }
    Ok(lines)
}
