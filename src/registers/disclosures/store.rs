//! Disclosures in the database.

use rusqlite::{Connection, Row, named_params};

use super::Disclosure;
use crate::{
    core::Id,
    registers::{persons::Person, processing::Activity},
    store::{Result, Searchable, Store, Stored, code, from_code, sort_key},
};

impl Stored for Disclosure {
    const REGISTER: &'static str = "disclosure";
    const CODE: u8 = 14;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM disclosure WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            person: row.get::<_, Option<i64>>("person")?.map(Id::new),
            about_others: row.get("about_others")?,
            recipient: row.get("recipient")?,
            recipient_kind: from_code(row, "recipient_kind")?,
            what: row.get("what")?,
            disclosed_on: row.get("disclosed_on")?,
            basis: from_code(row, "basis")?,
            support: row.get("support")?,
            requested: row.get("requested")?,
            channel: row.get("channel")?,
            handed_out_by: row.get("handed_out_by")?,
            activity: row.get::<_, Option<i64>>("activity")?.map(Id::new),
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":person": self.person.map(Id::raw), ":about_others": self.about_others,
                ":recipient": self.recipient, ":sort_key": sort_key(&self.recipient),
                ":recipient_kind": code(self.recipient_kind), ":what": self.what,
                ":disclosed_on": self.disclosed_on, ":basis": code(self.basis),
                ":support": self.support, ":requested": self.requested, ":channel": self.channel,
                ":handed_out_by": self.handed_out_by, ":activity": self.activity.map(Id::raw),
                ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        let day = self.disclosed_on.map(|it| it.to_string()).unwrap_or_default();
        let words = [&*day, &*self.about_others, &*self.what, &*self.support, &*self.note];
        Searchable { title: self.recipient.clone(), words: words.join(" "), subtitle: day }
    }
}

impl Store {
    /// Every disclosure, the latest first.
    pub fn disclosures(&self) -> Result<Vec<(Id<Disclosure>, Disclosure)>> {
        self.list(include_str!("sql/list.sql"))
    }

    /// Those about one person, the earliest first.
    pub fn disclosures_of(&self, person: Id<Person>) -> Result<Vec<(Id<Disclosure>, Disclosure)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_person.sql"))?;
        let found = query.query_map(named_params! {":person": person.raw()}, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Those of one processing activity, the earliest first.
    pub fn disclosures_in(
        &self,
        activity: Id<Activity>,
    ) -> Result<Vec<(Id<Disclosure>, Disclosure)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_activity.sql"))?;
        let found = query.query_map(named_params! {":activity": activity.raw()}, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn numbered(row: &Row<'_>) -> rusqlite::Result<(Id<Disclosure>, Disclosure)> {
    Ok((Id::new(row.get("id")?), Disclosure::read(row)?))
}
