//! Recordings in the database. The day of erasure is written beside them, for the index.

use jiff::civil::Date;
use rusqlite::{Connection, Row, named_params, types::ValueRef};

use super::{Cover, Recording};
use crate::{
    core::Id,
    registers::{consents::Consent, persons::Person},
    store::{Json, Result, Searchable, Store, Stored, code, from_code, json, sort_key},
};

impl Stored for Recording {
    const REGISTER: &'static str = "recording";
    const CODE: u8 = 9;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM recording WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let is_kept_for_ever = row.get_ref("retention")? == ValueRef::Null;
        Ok(Self {
            reference: row.get("reference")?,
            kind: from_code(row, "kind")?,
            recorded_on: row.get("recorded_on")?,
            person: id(row, "person")?,
            agreement: row.get("agreement")?,
            participants: row.get("participants")?,
            informed: row.get("informed")?,
            system: id(row, "system")?,
            place: row.get("place")?,
            purpose: row.get("purpose")?,
            basis: from_code(row, "basis")?,
            support: row.get("support")?,
            consent: id(row, "consent")?,
            retention: if is_kept_for_ever { None } else { Some(json(row, "retention")?) },
            counted_from: row.get("counted_from")?,
            erased_on: row.get("erased_on")?,
            erased_by: row.get("erased_by")?,
            note: row.get("note")?,
            cover: Cover { held_then: row.get("was_covered")?, to: row.get("covered_to")? },
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":reference": self.reference, ":sort_key": sort_key(&self.reference),
                ":kind": code(self.kind), ":recorded_on": self.recorded_on,
                ":person": self.person.map(Id::raw), ":agreement": self.agreement,
                ":participants": self.participants, ":informed": self.informed,
                ":system": self.system.map(Id::raw), ":place": self.place,
                ":purpose": self.purpose, ":basis": code(self.basis), ":support": self.support,
                ":consent": self.consent.map(Id::raw),
                ":retention": self.retention.as_ref().map(Json),
                ":counted_from": self.counted_from, ":erase_on": self.erase_on(),
                ":erased_on": self.erased_on, ":erased_by": self.erased_by, ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        let day = self.recorded_on.map(|it| it.to_string()).unwrap_or_default();
        let words = [
            &*day,
            &*self.agreement,
            &*self.participants,
            &*self.place,
            &*self.purpose,
            &*self.note,
        ];
        Searchable { title: self.reference.clone(), words: words.join(" "), subtitle: day }
    }
}

impl Recording {
    /// The recordings that rest on a consent and are not erased.
    pub(in crate::registers) fn resting_on(
        db: &Connection,
        consent: Id<Consent>,
    ) -> Result<Vec<(Id<Self>, Self)>> {
        let mut query = db.prepare_cached(include_str!("sql/resting_on.sql"))?;
        let found = query.query_map(named_params! {":consent": consent.raw()}, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

impl Store {
    /// Every recording, by reference.
    pub fn recordings(&self) -> Result<Vec<(Id<Recording>, Recording)>> {
        self.list(include_str!("sql/list.sql"))
    }

    /// A person's recordings, oldest first.
    pub fn recordings_of(&self, person: Id<Person>) -> Result<Vec<(Id<Recording>, Recording)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_person.sql"))?;
        let found = query.query_map(named_params! {":person": person.raw()}, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The recordings that must be gone by `last` and are not, the earliest first, `at_most` of them.
    pub fn recordings_to_erase(
        &self,
        last: Date,
        at_most: usize,
    ) -> Result<Vec<(Id<Recording>, Recording)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/to_erase.sql"))?;
        let parameters = named_params! {":last": last, ":at_most": at_most};
        let found = query.query_map(parameters, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// How many must be gone by `last` and are not.
    pub fn n_recordings_to_erase(&self, last: Date) -> Result<usize> {
        let mut query = self.db().prepare_cached(
            "SELECT count(*) AS n FROM recording WHERE erased_on IS NULL AND erase_on <= :last",
        )?;
        Ok(query.query_row(named_params! {":last": last}, |row| row.get("n"))?)
    }

    /// What `consent` covers of a recording made on the day `on`.
    pub fn cover(&self, consent: Id<Consent>, on: Option<Date>) -> Result<Cover> {
        let mut query = self.db().prepare_cached(include_str!("sql/cover.sql"))?;
        let parameters = named_params! {":consent": consent.raw(), ":on": on};
        Ok(query.query_row(parameters, |row| {
            Ok(Cover { held_then: row.get("was_covered")?, to: row.get("covered_to")? })
        })?)
    }
}

fn numbered(row: &Row<'_>) -> rusqlite::Result<(Id<Recording>, Recording)> {
    Ok((Id::new(row.get("id")?), Recording::read(row)?))
}

fn id<T>(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<Id<T>>> {
    Ok(row.get::<_, Option<i64>>(name)?.map(Id::new))
}
