//! What is written beside a consent so that the database can answer by index, and whether it still agrees.

use jiff::civil::Date;
use rusqlite::{Connection, Row, named_params};

use super::{Consent, EventKind, Span};
use crate::{
    core::Id,
    store::{Result, Store, Stored, from_code},
};

/// The columns that follow the note.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Derived {
    /// The last event that counts.
    pub state: Option<EventKind>,
    /// The version of the last yes, or else of the last event.
    pub version: u32,
    /// Where the last word is a yes: its first day.
    pub valid_from: Option<Date>,
    /// And the day after its last.
    pub valid_to: Option<Date>,
    /// The tasks that are to be done.
    pub n_open: usize,
    /// Since when the first of them should have been.
    pub stop_since: Option<Date>,
    /// The newest version that an event names.
    pub newest_shown: u32,
}

impl Derived {
    /// What the record says.
    pub fn of(it: &Consent) -> Self {
        let (span, last) = (it.latest_span(), it.last_event());
        Self {
            state: last.map(|it| it.kind),
            version: span.map_or(last.map_or(0, |it| it.version), |it| it.version),
            valid_from: span.map(|it| it.from),
            valid_to: span.map(|it| it.to),
            n_open: it.open_tasks().count(),
            stop_since: it.open_tasks().map(|it| it.since).min(),
            newest_shown: it.events.iter().map(|it| it.version).max().unwrap_or_default(),
        }
    }

    /// What the columns say.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            state: from_code(row, "state")?,
            version: row.get("version")?,
            valid_from: row.get("valid_from")?,
            valid_to: row.get("valid_to")?,
            n_open: row.get("n_open")?,
            stop_since: row.get("stop_since")?,
            newest_shown: row.get("newest_shown")?,
        })
    }
}

impl Consent {
    /// Writes the days on which it holds, and the versions that were shown.
    pub(super) fn put_derived(&self, db: &Connection, id: i64) -> rusqlite::Result<()> {
        for sql in [
            "DELETE FROM consent_span WHERE consent = :id",
            "DELETE FROM consent_shown WHERE consent = :id",
        ] {
            db.prepare_cached(sql)?.execute(named_params! {":id": id})?;
        }
        for span in self.spans() {
            db.prepare_cached(
                "INSERT INTO consent_span (text, from_on, to_on, version, consent)
                 VALUES (:text, :from_on, :to_on, :version, :id)",
            )?
            .execute(named_params! {
                ":text": self.text.raw(), ":from_on": span.from, ":to_on": span.to,
                ":version": span.version, ":id": id,
            })?;
        }
        for version in self.shown() {
            db.prepare_cached(
                "INSERT INTO consent_shown (consent, text, version) VALUES (:id, :text, :version)",
            )?
            .execute(named_params! {":id": id, ":text": self.text.raw(), ":version": version})?;
        }
        Ok(())
    }

    /// The versions that its events name, each once.
    fn shown(&self) -> Vec<u32> {
        let mut versions: Vec<u32> = self.events.iter().map(|it| it.version).collect();
        versions.retain(|it| *it > 0);
        versions.sort_unstable();
        versions.dedup();
        versions
    }

    /// Whether the tables beside the record say what it says.
    fn agrees(&self, db: &Connection, id: i64) -> Result<bool> {
        let parameters = named_params! {":id": id};
        let mut spans = db.prepare_cached(
            "SELECT text, version, from_on, to_on FROM consent_span WHERE consent = :id
             ORDER BY from_on",
        )?;
        let spans = spans.query_map(parameters, |row| {
            let (version, from, to) = (row.get("version")?, row.get("from_on")?, row.get("to_on")?);
            Ok((row.get::<_, i64>("text")?, Span { version, from, to }))
        })?;
        let spans = spans.collect::<Result<Vec<_>, _>>()?;
        let mut shown = db.prepare_cached(
            "SELECT text, version FROM consent_shown WHERE consent = :id ORDER BY version",
        )?;
        let shown =
            shown.query_map(parameters, |row| Ok((row.get("text")?, row.get("version")?)))?;
        let shown = shown.collect::<Result<Vec<(i64, u32)>, _>>()?;
        let text = self.text.raw();
        Ok(spans.into_iter().eq(self.spans().into_iter().map(|it| (text, it)))
            && shown.into_iter().eq(self.shown().into_iter().map(|it| (text, it))))
    }
}

impl Store {
    /// The consents and the versions of consent texts whose answers by index are no longer what the records
    /// say; without names.
    pub(in crate::registers) fn consents_out_of_step(&self) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        let mut query = self.db().prepare(include_str!("sql/derived.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let id: Id<Consent> = Id::new(row.get("id")?);
            let it = Consent::read(row)?;
            let is_sorted: bool = row.get("is_sorted")?;
            let is_so = is_sorted
                && Derived::read(row).is_ok_and(|read| read == Derived::of(&it))
                && it.agrees(self.db(), id.raw())?;
            if !is_so {
                faults.push(format!("{} {}", Consent::REGISTER, id.raw()));
            }
        }
        let mut query = self.db().prepare(include_str!("sql/versions_out_of_step.sql"))?;
        let versions = query.query_map([], |row| {
            let (text, version): (i64, i64) = (row.get("text")?, row.get("version")?);
            Ok(format!("consent_version {text}.{version}"))
        })?;
        faults.extend(versions.collect::<Result<Vec<_>, _>>()?);
        Ok(faults)
    }
}
