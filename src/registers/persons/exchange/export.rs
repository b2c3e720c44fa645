//! The register of persons as a file that leaves the office.

use super::{PersonColumn, columns::cells};
use crate::{
    core::{Id, Lang},
    exchange::csv_out,
    registers::{
        exchange::{Exported, TableFormat, json},
        persons::Person,
        text::PROTECTED_LEFT_OUT,
    },
    store::{Result, Store},
};

/// The register in alphabetical order, without those of protected identity. As CSV it can be read in
/// again; as JSON it has the records' numbers and their links.
pub(in crate::registers) fn persons(
    store: &Store,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let ids = ids(store)?;
    let n_rows = ids.len();
    let mut failed = None;
    let persons = ids.into_iter().map_while(|id| match store.get(id) {
        Ok(person) => person.map(|it| (id, it)),
        Err(error) => {
            failed = Some(error);
            None
        }
    });
    let bytes = match format {
        TableFormat::Csv => {
            let headings = PersonColumn::ALL.map(|it| it.heading().in_lang(lang));
            csv_out::write(&headings, persons.map(|(_, it)| cells(&it, lang)))
        }
        TableFormat::Json => json(persons)?,
    };
    if let Some(error) = failed {
        return Err(error);
    }
    let left_out = match count(store, "SELECT count(*) FROM person WHERE protected")? {
        0 => Vec::new(),
        n => vec![(PROTECTED_LEFT_OUT, n)],
    };
    let n_restricted = count(
        store,
        "SELECT count(*) FROM person WHERE restriction IS NOT NULL AND NOT protected",
    )?;
    Ok(Exported { bytes, n_rows, left_out, n_restricted })
}

fn ids(store: &Store) -> Result<Vec<Id<Person>>> {
    let mut query = store
        .db()
        .prepare_cached("SELECT id FROM person WHERE NOT protected ORDER BY sort_key, id")?;
    let ids = query.query_map([], |row| row.get("id").map(Id::new))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn count(store: &Store, sql: &str) -> Result<usize> {
    Ok(store.db().prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
