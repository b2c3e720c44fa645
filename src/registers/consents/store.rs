//! Consents in the database. The chain is the record; the days on which it holds are derived from it.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Consent, ConsentEvent, derived::Derived};
use crate::{
    core::Id,
    registers::{consent_texts::ConsentText, persons::Person},
    store::{Json, Result, Searchable, Store, StoreError, Stored, code, json},
};

impl Stored for Consent {
    const REGISTER: &'static str = "consent";
    const CODE: u8 = 8;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM consent WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            reference: row.get("reference")?,
            person: Id::new(row.get("person")?),
            text: Id::new(row.get("text")?),
            events: json(row, "events")?,
            tasks: json(row, "tasks")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let derived = Derived::of(self);
        let id = db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":reference": self.reference, ":person": self.person.raw(),
                ":text": self.text.raw(), ":events": Json(&self.events),
                ":tasks": Json(&self.tasks), ":note": self.note,
                ":state": code(derived.state), ":version": derived.version,
                ":valid_from": derived.valid_from, ":valid_to": derived.valid_to,
                ":n_open": derived.n_open, ":stop_since": derived.stop_since,
                ":newest_shown": derived.newest_shown,
            },
            |row| row.get("id"),
        )?;
        self.put_derived(db, id)?;
        Ok(id)
    }

    /// Whose it is and about what is found through the person; here, what is found in a folder or file.
    fn searchable(&self) -> Searchable {
        let evidence = |it: &ConsentEvent| {
            [it.evidence.place.clone(), it.evidence.recording.clone(), it.received_by.clone()]
        };
        let mut words: Vec<String> = self.events.iter().flat_map(evidence).collect();
        words.extend([self.reference.clone(), self.note.clone()]);
        words.retain(|it| !it.is_empty());
        Searchable {
            title: crate::core::Record::title(self),
            subtitle: String::new(),
            words: words.join(" "),
        }
    }

    /// Events are only added, and it stays about whom and what it was about.
    fn allows(&self, next: &Self) -> Result<()> {
        let is_same =
            (&self.reference, self.person, self.text) == (&next.reference, next.person, next.text);
        if is_same && next.events.starts_with(&self.events) {
            Ok(())
        } else {
            Err(StoreError::Frozen)
        }
    }
}

impl Consent {
    /// What a person has said about one purpose.
    pub(crate) fn find(
        db: &Connection,
        person: Id<Person>,
        text: Id<ConsentText>,
    ) -> Result<Option<(Id<Self>, Self)>> {
        let mut query = db.prepare_cached(include_str!("sql/of_person_and_text.sql"))?;
        let parameters = named_params! {":person": person.raw(), ":text": text.raw()};
        let read = |row: &Row<'_>| Ok((Id::new(row.get("id")?), Self::read(row)?));
        Ok(query.query_row(parameters, read).optional()?)
    }

    /// The consent that is known by this reference.
    pub(super) fn with_reference(db: &Connection, reference: &str) -> Result<Option<Self>> {
        let mut query = db.prepare_cached(include_str!("sql/of_reference.sql"))?;
        Ok(query.query_row(named_params! {":reference": reference}, Self::read).optional()?)
    }
}

impl Store {
    /// A person's consents, oldest first.
    pub fn consents_of(&self, person: Id<Person>) -> Result<Vec<(Id<Consent>, Consent)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_person.sql"))?;
        let found = query.query_map(named_params! {":person": person.raw()}, |row| {
            Ok((Id::new(row.get("id")?), Consent::read(row)?))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// What a person has said about one purpose.
    pub fn consent_of(
        &self,
        person: Id<Person>,
        text: Id<ConsentText>,
    ) -> Result<Option<(Id<Consent>, Consent)>> {
        Consent::find(self.db(), person, text)
    }

    /// The consent that `typed` names: its record's number with "#", or its reference.
    pub fn consent_called(&self, typed: &str) -> Result<Option<Id<Consent>>> {
        let typed = typed.trim();
        if let Some(Ok(id)) = typed.strip_prefix('#').map(str::parse) {
            return Ok(self.get::<Consent>(Id::new(id))?.map(|_| Id::new(id)));
        }
        let mut query =
            self.db().prepare_cached("SELECT id FROM consent WHERE reference = :reference")?;
        let found = query.query_row(named_params! {":reference": typed.to_lowercase()}, |row| {
            row.get("id").map(Id::new)
        });
        Ok(found.optional()?)
    }

    /// The consents to `text` that hold on the day `day`, in the order of the persons' names: none that is
    /// withdrawn, over, or given on a wording that everybody must be asked about anew.
    pub fn consenting(&self, text: Id<ConsentText>, day: Date) -> Result<Vec<Id<Consent>>> {
        let needed = self.get(text)?.ok_or(StoreError::Gone)?.needed(day);
        let mut query = self.db().prepare_cached(include_str!("sql/consenting.sql"))?;
        let parameters = named_params! {":text": text.raw(), ":day": day, ":needed": needed};
        let found = query.query_map(parameters, |row| row.get("id").map(Id::new))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// How many consent to each text on the day `day`, counted as [`Store::consenting`] does; texts by name.
    pub fn n_consenting(&self, day: Date) -> Result<Vec<(Id<ConsentText>, usize)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/n_consenting.sql"))?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("text")?), row.get("n")?));
        Ok(query.query_map(named_params! {":day": day}, read)?.collect::<Result<_, _>>()?)
    }

    /// Every consent that holds on the day `day`, in no order, each with what it is about.
    pub fn valid_consents(&self, day: Date) -> Result<Vec<(Id<ConsentText>, Id<Consent>)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/valid.sql"))?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("text")?), Id::new(row.get("consent")?)));
        Ok(query.query_map(named_params! {":day": day}, read)?.collect::<Result<_, _>>()?)
    }

    /// What a consent is called: "Eva Öberg – Nyhetsbrev". The beginning of its reference, where neither
    /// person nor text is there any longer.
    pub fn consent_title(&self, it: &Consent) -> Result<String> {
        let person = self.get(it.person)?.map(|it| it.full_name());
        let text = self.get(it.text)?.map(|it| it.name);
        let names = [person, text].into_iter().flatten().filter(|it| !it.trim().is_empty());
        let title = names.collect::<Vec<_>>().join(" – ");
        Ok(if title.is_empty() { crate::core::Record::title(it) } else { title })
    }
}
