//! Processing activities in the database, with their links to systems and measures.

use rusqlite::{Connection, Row, named_params};

use super::Activity;
use crate::{
    core::{Id, Lang},
    store::{Json, Result, Searchable, Store, Stored, code, from_code, json, sort_key},
};

impl Stored for Activity {
    const REGISTER: &'static str = "activity";
    const CODE: u8 = 1;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM activity WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            reference: row.get("reference")?,
            owner: row.get("owner")?,
            role: from_code(row, "role")?,
            joint_with: row.get("joint_with")?,
            status: from_code(row, "status")?.unwrap_or_default(),
            purposes: json(row, "purposes")?,
            subjects: json(row, "subjects")?,
            special: json(row, "special")?,
            children: json(row, "children")?,
            sources: json(row, "sources")?,
            collected_how: row.get("collected_how")?,
            must_provide: row.get("must_provide")?,
            recipients: json(row, "recipients")?,
            transfers: json(row, "transfers")?,
            profiling: json(row, "profiling")?,
            systems: json(row, "systems")?,
            measures: json(row, "measures")?,
            measures_text: row.get("measures_text")?,
            reviewed_on: row.get("reviewed_on")?,
            reviewed_by: row.get("reviewed_by")?,
            review_on: row.get("review_on")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let id = db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":reference": self.reference, ":owner": self.owner, ":role": code(self.role),
                ":joint_with": self.joint_with, ":status": code(Some(self.status)),
                ":purposes": Json(&self.purposes), ":subjects": Json(&self.subjects),
                ":special": Json(&self.special), ":children": Json(&self.children),
                ":sources": Json(&self.sources), ":collected_how": self.collected_how,
                ":must_provide": self.must_provide, ":recipients": Json(&self.recipients),
                ":transfers": Json(&self.transfers), ":profiling": Json(&self.profiling),
                ":measures_text": self.measures_text, ":reviewed_on": self.reviewed_on,
                ":reviewed_by": self.reviewed_by, ":review_on": self.review_on, ":note": self.note,
            },
            |row| row.get("id"),
        )?;
        link(self, db, id)?;
        Ok(id)
    }

    fn searchable(&self) -> Searchable {
        let purposes = self.purposes.iter().map(|it| it.what.as_str());
        let data = self.categories().map(|(_, it)| it.what.as_str());
        let groups = self
            .subjects
            .iter()
            .flat_map(|it| [Lang::Sv, Lang::En].map(|lang| it.group.name(lang)));
        let recipients = self.recipients.items.iter().map(|it| it.name.as_str());
        let others = [&*self.reference, &*self.owner, &*self.joint_with, &*self.note];
        let words: Vec<&str> =
            purposes.chain(data).chain(groups).chain(recipients).chain(others).collect();
        Searchable {
            title: self.name.clone(),
            subtitle: self.reference.clone(),
            words: words.join(" "),
        }
    }
}

impl Store {
    /// Every processing activity, by name.
    pub fn activities(&self) -> Result<Vec<(Id<Activity>, Activity)>> {
        self.list(include_str!("sql/list.sql"))
    }
}

fn link(it: &Activity, db: &Connection, id: i64) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM activity_system WHERE activity = :id")?
        .execute(named_params! {":id": id})?;
    db.prepare_cached("DELETE FROM activity_measure WHERE activity = :id")?
        .execute(named_params! {":id": id})?;
    for (position, system) in it.systems.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO activity_system (activity, system, position)
             VALUES (:id, :system, :position)",
        )?
        .execute(named_params! {":id": id, ":system": system.raw(), ":position": position})?;
    }
    for (position, measure) in it.measures.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO activity_measure (activity, measure, position)
             VALUES (:id, :measure, :position)",
        )?
        .execute(named_params! {":id": id, ":measure": measure.raw(), ":position": position})?;
    }
    Ok(())
}
