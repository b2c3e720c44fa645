//! Persons in the database, with their links to systems and mailing groups.

use jiff::civil::Date;
use rusqlite::{Connection, Row, named_params};

use super::{Person, PersonKind};
use crate::{
    core::Id,
    law::Identity,
    store::{Json, Result, Searchable, Store, Stored, code, from_code, json, sort_key},
};

impl Stored for Person {
    const REGISTER: &'static str = "person";
    const CODE: u8 = 6;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM person WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            kind: from_code::<PersonKind>(row, "kind")?.unwrap_or_default(),
            given_name: row.get("given_name")?,
            name: row.get("name")?,
            identity: read_identity(row)?,
            customer_number: row.get("customer_number")?,
            addresses: json(row, "addresses")?,
            phones: json(row, "phones")?,
            emails: json(row, "emails")?,
            contact_person: row.get("contact_person")?,
            is_protected: row.get("protected")?,
            contract_from: row.get("contract_from")?,
            contract_to: row.get("contract_to")?,
            last_contact_on: row.get("last_contact_on")?,
            case_closed_on: row.get("case_closed_on")?,
            groups: json(row, "groups")?,
            systems: json(row, "systems")?,
            source: from_code(row, "source")?,
            source_detail: row.get("source_detail")?,
            restriction: if row.get_ref("restriction")? == rusqlite::types::ValueRef::Null {
                None
            } else {
                Some(json(row, "restriction")?)
            },
            marketing_objection_on: row.get("marketing_objection_on")?,
            marketing: json(row, "marketing")?,
            profiling_objection_on: row.get("profiling_objection_on")?,
            mailing: json(row, "mailing")?,
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let written = db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":kind": code(Some(self.kind)), ":given_name": self.given_name,
                ":name": self.name, ":sort_key": sort_key(&self.sorted_name()),
                ":identity_kind": code(self.identity.as_ref().map(Identity::kind)),
                ":identity": self.identity.as_ref().map_or("", Identity::number),
                ":customer_number": self.customer_number,
                ":addresses": Json(&self.addresses), ":phones": Json(&self.phones),
                ":emails": Json(&self.emails), ":contact_person": self.contact_person,
                ":protected": self.is_protected, ":contract_from": self.contract_from,
                ":contract_to": self.contract_to, ":last_contact_on": self.last_contact_on,
                ":case_closed_on": self.case_closed_on, ":groups": Json(&self.groups),
                ":source": code(self.source), ":source_detail": self.source_detail,
                ":restriction": self.restriction.as_ref().map(Json),
                ":marketing_objection_on": self.marketing_objection_on,
                ":marketing": Json(&self.marketing),
                ":profiling_objection_on": self.profiling_objection_on, ":note": self.note,
            },
            |row| row.get("id"),
        )?;
        link(self, db, written, id.is_some())?;
        Ok(written)
    }

    fn searchable(&self) -> Searchable {
        let mut words = vec![self.customer_number.clone(), self.contact_person.clone()];
        words.extend(self.identity.iter().flat_map(Identity::search_terms));
        words.extend(self.addresses.iter().map(|it| it.lines().join(" ")));
        words
            .extend(self.phones.iter().map(|it| it.chars().filter(char::is_ascii_digit).collect()));
        words.extend(self.emails.iter().cloned());
        words.push(self.note.clone());
        words.retain(|it| !it.is_empty());
        let town = self.addresses.first().map_or("", |it| it.town.trim());
        let subtitle = [self.customer_number.trim(), town];
        Searchable {
            title: self.full_name(),
            subtitle: subtitle
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            words: words.join(" "),
        }
    }
}

impl Store {
    /// Whoever `typed` names: a record number with "#", a customer number, or an identity number in any
    /// spelling. Several where it is not told apart.
    pub fn persons_called(&self, typed: &str, today: Date) -> Result<Vec<Id<Person>>> {
        let typed = typed.trim();
        if let Some(Ok(id)) = typed.strip_prefix('#').map(str::parse) {
            return Ok(self.get::<Person>(Id::new(id))?.map(|_| Id::new(id)).into_iter().collect());
        }
        let number =
            Identity::parse(typed, today).map_or(String::new(), |it| it.number().to_owned());
        let mut query = self.db().prepare_cached(include_str!("sql/called.sql"))?;
        let found = query.query_map(named_params! {":typed": typed, ":number": number}, |row| {
            row.get("id").map(Id::new)
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn link(it: &Person, db: &Connection, id: i64, was_there: bool) -> rusqlite::Result<()> {
    if was_there {
        db.prepare_cached("DELETE FROM person_system WHERE person = :id")?
            .execute(named_params! {":id": id})?;
        db.prepare_cached("DELETE FROM person_mailing WHERE person = :id")?
            .execute(named_params! {":id": id})?;
    }
    for (position, placement) in it.systems.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO person_system (person, system, place, position)
             VALUES (:id, :system, :place, :position)",
        )?
        .execute(named_params! {
            ":id": id, ":system": placement.system.raw(), ":place": placement.place,
            ":position": position,
        })?;
    }
    for (position, group) in it.mailing.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO person_mailing (person, mailing_group, position)
             VALUES (:id, :group, :position)",
        )?
        .execute(named_params! {":id": id, ":group": group.raw(), ":position": position})?;
    }
    Ok(())
}

/// The identity number of a row that has the columns `identity_kind` and `identity`.
pub(in crate::registers) fn read_identity(row: &Row<'_>) -> rusqlite::Result<Option<Identity>> {
    let Some(kind) = from_code(row, "identity_kind")? else { return Ok(None) };
    Ok(Some(Identity::stored(kind, row.get("identity")?)))
}
