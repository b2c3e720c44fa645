//! Whom a change in the privacy policy is still to be told.

use jiff::civil::Date;
use rusqlite::named_params;

use super::{Due, DueKind, text};
use crate::{
    core::Lang,
    registers::Register,
    store::{Result, Store},
};

/// The published versions in use by `last`, of which somebody has not been told.
pub(super) fn to_tell(store: &Store, lang: Lang, last: Date) -> Result<Vec<Due>> {
    let mut query = store.db().prepare_cached(include_str!("sql/to_tell.sql"))?;
    let found = query.query_map(named_params! {":last": last}, |row| {
        let (number, n): (u32, usize) = (row.get("number")?, row.get("n")?);
        Ok(Due {
            on: row.get("published_on")?,
            what: DueKind::TellOfChange { n },
            register: Register::PolicyVersions,
            record: row.get("id")?,
            title: text::policy_version(number, lang),
            because: text::tell_of_change(n, lang),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
