//! The policy in the database, one row with number 1, and its published versions, which stay.

use rusqlite::{Connection, Row, named_params};

use super::{Policy, PolicyVersion};
use crate::{
    core::{Id, Lang, Record},
    store::{By, Json, Result, Searchable, Store, StoreError, Stored, json},
};

impl Policy {
    /// The number of the only record.
    pub const ONLY: Id<Self> = Id::new(1);
}

impl Stored for Policy {
    const REGISTER: &'static str = "policy";
    const CODE: u8 = 17;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM policy WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    /// Writes the only record, whatever the id: there cannot be another.
    fn put(&self, db: &Connection, _id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?
            .query_row(named_params! {":body": Json(self)}, |row| row.get("id"))
    }

    fn searchable(&self) -> Searchable {
        let own = self.own_words().into_iter().flat_map(|(_, it)| [it.sv.clone(), it.en.clone()]);
        Searchable {
            title: self.title(),
            subtitle: String::new(),
            words: own.collect::<Vec<_>>().join(" "),
        }
    }
}

impl Stored for PolicyVersion {
    const REGISTER: &'static str = "policy_version";
    const CODE: u8 = 18;
    const GET: &'static str = include_str!("sql/get_version.sql");
    const DELETE: &'static str = "DELETE FROM policy_version WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let parameters = named_params! {
            ":id": id, ":number": self.number, ":published_on": self.published_on,
            ":consent_text": self.consent_text.map(Id::raw), ":body": Json(self),
        };
        db.prepare_cached(include_str!("sql/put_version.sql"))?
            .query_row(parameters, |row| row.get("id"))
    }

    fn searchable(&self) -> Searchable {
        let headings = self.text.sections.iter().map(|it| it.heading.in_lang(Lang::Sv));
        let comment = [self.comment.sv.as_str(), self.comment.en.as_str()];
        let words: Vec<&str> = comment.into_iter().chain(headings).collect();
        Searchable {
            title: self.title(),
            subtitle: self.published_on.map(|on| on.to_string()).unwrap_or_default(),
            words: words.join(" "),
        }
    }

    /// What is published stays; only ticks are added.
    fn allows(&self, next: &Self) -> Result<()> {
        if self.keeps_what_is_published(next) { Ok(()) } else { Err(StoreError::Frozen) }
    }
}

impl Store {
    /// The policy as the company wants it; where none has been saved, one by the full outline.
    pub fn policy(&self) -> Result<Policy> {
        Ok(self.get(Policy::ONLY)?.unwrap_or_default())
    }

    /// Saves the policy, the first time and every time.
    pub fn set_policy(&mut self, by: &By, policy: &Policy) -> Result<()> {
        self.save_only(by, Policy::ONLY, policy)
    }

    /// The published versions, oldest first.
    pub fn policy_versions(&self) -> Result<Vec<(Id<PolicyVersion>, PolicyVersion)>> {
        self.list(include_str!("sql/versions.sql"))
    }
}
