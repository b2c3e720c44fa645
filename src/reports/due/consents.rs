//! What is due about consents: those that run out, what must stop, and whom to ask again.

use jiff::civil::Date;
use rusqlite::{Row, named_params};

use super::{Due, DueKind, MOST_COUNTED, text};
use crate::{
    core::Lang,
    registers::{
        Register,
        consents::{Consent, StopTask},
        persons::PersonName,
    },
    store::{Result, Store, Stored},
};

/// How many consents of each kind are told one by one.
pub const MOST_CONSENTS: usize = 200;

/// Everything due by `last`; of each kind those whose day lies furthest back.
pub(super) fn all(store: &Store, lang: Lang, today: Date, last: Date) -> Result<Vec<Due>> {
    let mut dues = ending(store, lang, today, last)?;
    dues.extend(to_stop(store, lang, last)?);
    dues.extend(ask_again(store, lang, today, last)?);
    Ok(dues)
}

/// How many there are; of each kind no more than [`MOST_COUNTED`].
pub(super) fn count(store: &Store, today: Date, last: Date) -> Result<usize> {
    let mut query = store.db().prepare_cached(include_str!("sql/n_consents.sql"))?;
    let before = day_after(last);
    let parameters = named_params! {":before": before, ":last": last, ":at_most": MOST_COUNTED};
    let n = query.query_row(parameters, |row| {
        Ok(row.get::<_, usize>("n_ends")? + row.get::<_, usize>("n_to_stop")?)
    })?;
    Ok(n + ask_again(store, Lang::default(), today, last)?.len())
}

/// The consents whose last word is a yes that no longer holds after `last`.
fn ending(store: &Store, lang: Lang, today: Date, last: Date) -> Result<Vec<Due>> {
    let mut query = store.db().prepare_cached(include_str!("sql/consent_ends.sql"))?;
    let parameters = named_params! {":before": day_after(last), ":at_most": MOST_CONSENTS};
    let found = query.query_map(parameters, |row| {
        let to: Date = row.get("valid_to")?;
        let on = to.yesterday().unwrap_or(to);
        let because = text::consent_ends(on, today, lang);
        Ok(Due { because, ..of_consent(row, on, DueKind::ConsentEnds)? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The consents that have ended, and whose tasks are not all done.
fn to_stop(store: &Store, lang: Lang, last: Date) -> Result<Vec<Due>> {
    let mut query = store.db().prepare_cached(include_str!("sql/consent_to_stop.sql"))?;
    let parameters = named_params! {":last": last, ":at_most": MOST_CONSENTS};
    let found = query.query_map(parameters, |row| {
        let consent = Consent::read(row)?;
        let tasks: Vec<&StopTask> = consent.open_tasks().collect();
        let on = row.get("stop_since")?;
        let because = text::to_stop(&tasks, on, lang);
        Ok(Due { because, ..of_consent(row, on, DueKind::StopUse)? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn of_consent(row: &Row<'_>, on: Date, what: DueKind) -> rusqlite::Result<Due> {
    let text_name: String = row.get("text_name")?;
    let person = PersonName::read(row)?.full();
    Ok(Due {
        on,
        what,
        register: Register::Consents,
        record: row.get("id")?,
        title: format!("{} – {}", person, text_name.trim()),
        because: String::new(),
    })
}

/// The texts with a wording, in use by `last`, that people who agreed to an older one have not been asked about.
fn ask_again(store: &Store, lang: Lang, today: Date, last: Date) -> Result<Vec<Due>> {
    let mut query = store.db().prepare_cached(include_str!("sql/ask_again.sql"))?;
    let parameters = named_params! {":today": today, ":last": last, ":at_most": MOST_COUNTED};
    let found = query.query_map(parameters, |row| {
        let (on, n): (Date, usize) = (row.get("in_use_from")?, row.get("n")?);
        Ok(Due {
            on,
            what: DueKind::AskAgain { n },
            register: Register::ConsentTexts,
            record: row.get("id")?,
            title: row.get("name")?,
            because: text::ask_again(n, on, today, lang),
        })
    })?;
    let mut dues = found.collect::<rusqlite::Result<Vec<Due>>>()?;
    dues.retain(|it| it.what != DueKind::AskAgain { n: 0 });
    Ok(dues)
}

fn day_after(it: Date) -> Date {
    it.tomorrow().unwrap_or(it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_42_r_43_consents_are_found_by_index_however_many_there_are() {
        let store = Store::in_memory().unwrap();
        let table = [
            (include_str!("sql/consent_ends.sql"), "consent_running_out"),
            (include_str!("sql/consent_to_stop.sql"), "consent_to_stop"),
            (include_str!("sql/ask_again.sql"), "consent_on_version"),
            (include_str!("sql/n_consents.sql"), "consent_to_stop"),
        ];
        for (sql, index) in table {
            let mut query = store.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let mut rows = query.raw_query();
            let mut plan = Vec::new();
            while let Some(row) = rows.next().unwrap() {
                plan.push(row.get::<_, String>("detail").unwrap());
            }
            assert!(plan.iter().any(|it| it.contains(index)), "{plan:?}");
            assert!(!plan.iter().any(|it| it.contains("TEMP B-TREE")), "{plan:?}");
            assert!(!plan.iter().any(|it| it.starts_with("SCAN consent ")), "{plan:?}");
        }
    }
}
