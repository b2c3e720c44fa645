//! Agreements in the database.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use rusqlite::{Connection, Row, named_params};

use super::{Agreement, gaps};
use crate::{
    core::{Id, dashed},
    registers::{
        RecordGap, Register,
        persons::{Person, PersonName},
    },
    store::{Json, Result, Searchable, Store, Stored, code, json},
};

impl Stored for Agreement {
    const REGISTER: &'static str = "agreement";
    const CODE: u8 = 12;
    const GET: &'static str = "SELECT body FROM agreement WHERE id = :id";
    const DELETE: &'static str = "DELETE FROM agreement WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        json(row, "body")
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let id = db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":counterparty": self.counterparty.map(Id::raw),
                ":role": code(self.role), ":number": self.number, ":stage": code(Some(self.stage)),
                ":signed_on": self.signed_on, ":valid_from": self.valid_from.or(self.signed_on),
                ":ends_on": self.ends_on(), ":review_on": self.review_on, ":body": Json(self),
            },
            |row| row.get("id"),
        )?;
        link(self, db, id)?;
        Ok(id)
    }

    /// With whom it is, is found through the person; here, what it is about.
    fn searchable(&self) -> Searchable {
        let Self { number, about, categories, controllers, paper, note, version, .. } = self;
        let mut words = vec![&**version, &about.matter, &about.purpose, &paper.binder, note];
        words.extend(controllers.iter().map(|it| &*it.name));
        words.extend(categories.iter().chain(&about.data).map(String::as_str));
        Searchable { title: number.clone(), subtitle: about.matter.clone(), words: words.join(" ") }
    }
}

impl Store {
    /// Every agreement, by the name of the counterparty.
    pub fn agreements(&self) -> Result<Vec<(Id<Agreement>, Agreement)>> {
        self.list("SELECT id, body FROM agreement ORDER BY sort_key, id")
    }

    /// The agreements with one person or company.
    pub fn agreements_with(&self, person: Id<Person>) -> Result<Vec<(Id<Agreement>, Agreement)>> {
        let mut query = self.db().prepare_cached(
            "SELECT id, body FROM agreement WHERE counterparty = :person ORDER BY id",
        )?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("id")?), Agreement::read(row)?));
        let found = query.query_map(named_params! {":person": person.raw()}, read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The agreements with persons of protected identity, whom nothing that leaves the office names.
    pub fn protected_agreements(&self) -> Result<HashSet<Id<Agreement>>> {
        let mut query = self.db().prepare_cached(
            "SELECT agreement.id FROM agreement JOIN person ON person.id = agreement.counterparty
             WHERE person.protected",
        )?;
        let ids = query.query_map([], |row| row.get("id").map(Id::new))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// What the counterparty of each agreement is called.
    pub fn counterparties(&self) -> Result<HashMap<Id<Agreement>, String>> {
        let mut query = self.db().prepare_cached(
            "SELECT agreement.id, given_name, name
             FROM agreement JOIN person ON person.id = agreement.counterparty",
        )?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("id")?), PersonName::read(row)?.full()));
        Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
    }

    /// What the counterparty of an agreement is called; empty where there is none yet.
    pub fn counterparty_name(&self, of: &Agreement) -> Result<String> {
        let Some(id) = of.counterparty else { return Ok(String::new()) };
        Ok(self.get(id)?.map(|it| it.full_name()).unwrap_or_default())
    }

    /// The agreements with suppliers and what each is called, by the name of the counterparty.
    pub fn supplier_titles(&self) -> Result<Vec<(Id<Agreement>, String)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/suppliers.sql"))?;
        let read = |row: &Row<'_>| {
            let name = match row.get::<_, Option<i64>>("counterparty")? {
                Some(_) => PersonName::read(row)?.full(),
                None => String::new(),
            };
            let number: String = row.get("number")?;
            Ok((Id::new(row.get("id")?), dashed(&[&name, &number])))
        };
        Ok(query.query_map([], read)?.collect::<Result<_, _>>()?)
    }

    /// What an agreement is called: the counterparty, and its number where there is one.
    pub fn agreement_title(&self, of: &Agreement) -> Result<String> {
        let name = self.counterparty_name(of)?;
        Ok(dashed(&[&name, &of.number]))
    }
}

/// What the record points to, so that nothing it points to can be removed.
fn link(it: &Agreement, db: &Connection, id: i64) -> rusqlite::Result<()> {
    let links: [(&str, &str, Vec<i64>); 4] = [
        (
            "DELETE FROM agreement_system WHERE agreement = :id",
            "INSERT INTO agreement_system (agreement, system) VALUES (:id, :other)",
            it.systems.iter().map(|it| it.raw()).collect(),
        ),
        (
            "DELETE FROM agreement_activity WHERE agreement = :id",
            "INSERT INTO agreement_activity (agreement, activity) VALUES (:id, :other)",
            it.activities.iter().map(|it| it.raw()).collect(),
        ),
        (
            "DELETE FROM agreement_measure WHERE agreement = :id",
            "INSERT INTO agreement_measure (agreement, measure) VALUES (:id, :other)",
            it.measures.iter().map(|it| it.raw()).collect(),
        ),
        (
            "DELETE FROM agreement_supplier WHERE agreement = :id",
            "INSERT INTO agreement_supplier (agreement, supplier) VALUES (:id, :other)",
            it.suppliers.iter().map(|it| it.supplier.raw()).collect(),
        ),
    ];
    for (forget, remember, others) in links {
        db.prepare_cached(forget)?.execute(named_params! {":id": id})?;
        for other in others {
            db.prepare_cached(remember)?.execute(named_params! {":id": id, ":other": other})?;
        }
    }
    Ok(())
}

impl Store {
    /// What the agreements lack on the day `today`, each under the name of its counterparty.
    pub fn agreement_gaps(&self, today: Date) -> Result<Vec<RecordGap>> {
        let (names, decisions) = (self.counterparties()?, self.country_list()?.all());
        let mut found = Vec::new();
        for (id, it) in self.agreements()? {
            let name = names.get(&id).map_or("", String::as_str);
            let title = dashed(&[name, &it.number]);
            let gaps =
                RecordGap::of(Register::Agreements, id, &it, gaps::of(&it, today, &decisions));
            found.extend(gaps.into_iter().map(|gap| RecordGap { title: title.clone(), ..gap }));
        }
        Ok(found)
    }
}
