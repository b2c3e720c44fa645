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
    let (n_protected, n_restricted) = set_apart(store)?;
    let left_out = match n_protected {
        0 => Vec::new(),
        n => vec![(PROTECTED_LEFT_OUT, n)],
    };
    Ok(Exported { bytes, n_rows, left_out, n_restricted })
}

fn ids(store: &Store) -> Result<Vec<Id<Person>>> {
    let mut query = store
        .db()
        .prepare_cached("SELECT id FROM person WHERE NOT protected ORDER BY sort_key, id")?;
    let ids = query.query_map([], |row| row.get("id").map(Id::new))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// How many have a protected identity, and how many of the others are restricted.
fn set_apart(store: &Store) -> Result<(usize, usize)> {
    let mut query = store.db().prepare_cached(
        "SELECT count(*) FILTER (WHERE protected) AS n_protected,
                count(*) FILTER (WHERE restriction IS NOT NULL AND NOT protected) AS n_restricted
         FROM person",
    )?;
    Ok(query.query_row([], |row| Ok((row.get("n_protected")?, row.get("n_restricted")?)))?)
}
