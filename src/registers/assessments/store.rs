//! Assessments in the database, and how an outcome reaches the purpose it is about.

use rusqlite::{Connection, Row, named_params};

use super::Assessment;
use crate::{
    core::{Id, Record},
    registers::processing::Activity,
    store::{By, Json, Result, Searchable, Store, Stored, Verb, Writer, json, sort_key},
};

impl Stored for Assessment {
    const REGISTER: &'static str = "assessment";
    const CODE: u8 = 19;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM assessment WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let parameters = named_params! {
            ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
            ":activity": self.activity.map(Id::raw), ":body": Json(self),
        };
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(parameters, |row| row.get("id"))
    }

    fn searchable(&self) -> Searchable {
        let words = [&*self.purpose, &*self.assessed_by, &*self.note];
        Searchable { title: self.title(), subtitle: String::new(), words: words.join(" ") }
    }
}

impl Store {
    /// Every assessment, by name.
    pub fn assessments(&self) -> Result<Vec<(Id<Assessment>, Assessment)>> {
        self.list(include_str!("sql/list.sql"))
    }

    /// Saves an assessment, a new one where `id` is none, and in the same change writes its outcome into the purpose
    /// that it is about.
    pub fn assess(
        &mut self,
        by: &By,
        id: Option<Id<Assessment>>,
        assessment: &Assessment,
    ) -> Result<Id<Assessment>> {
        let verb = if id.is_some() { Verb::Changed } else { Verb::Added };
        self.change(by.op(verb), |writer| write(writer, id, assessment))
    }
}

fn write(
    writer: &Writer<'_>,
    id: Option<Id<Assessment>>,
    assessment: &Assessment,
) -> Result<Id<Assessment>> {
    let id = match id {
        Some(id) => writer.save(id, assessment).map(|()| id)?,
        None => writer.add(assessment)?,
    };
    let Some(activity_id) = assessment.activity else { return Ok(id) };
    if let Some(mut activity) = Activity::get(writer.db(), activity_id.raw())? {
        for purpose in activity.purposes.iter_mut().filter(|it| assessment.concerns(it)) {
            *purpose = assessment.written_into(purpose);
        }
        writer.save(activity_id, &activity)?;
    }
    Ok(id)
}
