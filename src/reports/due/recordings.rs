//! The recordings that may no longer be kept, found by the day written beside them.

use jiff::civil::Date;

use super::{Due, DueKind, MOST_PERSONS, text};
use crate::{
    core::{Lang, Record},
    registers::Register,
    store::{Result, Store},
};

/// A row for each recording that must be gone by `last` and is not, the earliest first.
pub(super) fn to_erase(store: &Store, lang: Lang, last: Date) -> Result<Vec<Due>> {
    let mut dues = Vec::new();
    for (id, it) in store.recordings_to_erase(last, MOST_PERSONS)? {
        let Some((on, retention)) = it.erase_on().zip(it.retention.as_ref()) else { continue };
        let system = it.system.map(|system| store.get(system)).transpose()?.flatten();
        let system = system.map(|it| it.name).unwrap_or_default();
        let because = text::recording(&[&system, &it.place], &retention.describe(lang), lang);
        dues.push(Due {
            on,
            what: DueKind::EraseRecording,
            register: Register::Recordings,
            record: id.raw(),
            title: it.title(),
            because,
        });
    }
    Ok(dues)
}
