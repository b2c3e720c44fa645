//! Mailing groups in the database, and the lists that they make.

use rusqlite::{Connection, Row, named_params};

use super::{
    LeftOut, MailingGroup, MailingList, Recipient,
    list::{Member, left_out},
};
use crate::{
    core::{Choice, Id},
    store::{Result, Searchable, Store, StoreError, Stored, code, from_code, json, sort_key},
};

impl Stored for MailingGroup {
    const REGISTER: &'static str = "mailing_group";
    const CODE: u8 = 5;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM mailing_group WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            purpose: row.get("purpose")?,
            basis: from_code(row, "basis")?,
            is_marketing: row.get("is_marketing")?,
            consent_text: row.get::<_, Option<i64>>("consent_text")?.map(Id::new),
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":purpose": self.purpose, ":basis": code(self.basis),
                ":is_marketing": self.is_marketing,
                ":consent_text": self.consent_text.map(Id::raw), ":note": self.note,
            },
            |row| row.get("id"),
        )
    }

    fn searchable(&self) -> Searchable {
        Searchable {
            title: self.name.clone(),
            subtitle: String::new(),
            words: [&*self.purpose, &*self.note].join(" "),
        }
    }
}

impl Store {
    /// Every mailing group, by name.
    pub fn mailing_groups(&self) -> Result<Vec<(Id<MailingGroup>, MailingGroup)>> {
        self.list(include_str!("sql/list.sql"))
    }

    /// Whom the group may be written to today, and how many are left out for which reason (R-34).
    pub fn mailing_list(&self, id: Id<MailingGroup>) -> Result<MailingList> {
        let group = self.get(id)?.ok_or(StoreError::Gone)?;
        let mut query = self.db().prepare_cached(include_str!("sql/members.sql"))?;
        let members = query.query_map(named_params! {":mailing_group": id.raw()}, member)?;
        let mut recipients = Vec::new();
        let mut reasons = Vec::new();
        for member in members {
            let member = member?;
            match left_out(&group, &member) {
                Some(reason) => reasons.push(reason),
                None => recipients.push(member.recipient),
            }
        }
        Ok(MailingList { recipients, left_out: counted(&reasons) })
    }
}

fn counted(reasons: &[LeftOut]) -> Vec<(LeftOut, usize)> {
    let count = |reason: LeftOut| reasons.iter().filter(|it| **it == reason).count();
    LeftOut::ALL.iter().map(|it| (*it, count(*it))).filter(|(_, n)| *n > 0).collect()
}

fn member(row: &Row<'_>) -> rusqlite::Result<Member> {
    let (given_name, name): (String, String) = (row.get("given_name")?, row.get("name")?);
    let emails: Vec<String> = json(row, "emails")?;
    let email = emails.iter().map(|it| it.trim()).find(|it| !it.is_empty()).unwrap_or_default();
    Ok(Member {
        recipient: Recipient {
            person: row.get("id")?,
            name: format!("{given_name} {name}").trim().to_owned(),
            email: email.to_owned(),
        },
        has_objected: row.get("objected")?,
        is_restricted: row.get("restricted")?,
        is_protected: row.get("protected")?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::{law::LawfulBasis, store::By};

    /// Six persons in groups 1 and 2, and one in neither.
    const PERSONS: &str = r#"
        INSERT INTO person (id, kind, given_name, name, sort_key, identity, customer_number,
            addresses, phones, emails, contact_person, protected, groups, source_detail,
            restriction, marketing_objection_on, note)
        SELECT column1, 'customer', column2, column3, column4, '', '', '[]', '[]', column5, '',
            column6, '[]', '', column7, column8, ''
        FROM (VALUES
            (1, 'Eva', 'Ö', '2', '["", " eva@b.example ", "eva@c.example"]', 0, NULL, NULL),
            (2, '', 'Bygg AB', '1', '["info@bygg.example"]', 0, NULL, NULL),
            (3, 'Nils', 'Nej', '3', '["nils@b.example"]', 0, NULL, '2026-01-07'),
            (4, 'Rut', 'Rast', '4', '["rut@b.example"]', 0, '{"ground":"x"}', NULL),
            (5, 'Sara', 'Skydd', '5', '["sara@b.example"]', 1, NULL, NULL),
            (6, 'Tom', 'Tom', '6', '[]', 0, NULL, NULL),
            (7, 'Ute', 'Utanför', '7', '["ute@b.example"]', 0, NULL, NULL));
        INSERT INTO person_mailing (person, mailing_group, position)
        SELECT person.id, mailing_group.id, 0 FROM person, mailing_group WHERE person.id < 7;
    "#;

    fn by() -> By {
        By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
    }

    fn group(name: &str) -> MailingGroup {
        MailingGroup {
            name: name.into(),
            purpose: "Berätta om avbrott".into(),
            basis: Some(LawfulBasis::LegitimateInterests),
            is_marketing: false,
            note: "Skickas av supporten".into(),
            ..MailingGroup::default()
        }
    }

    #[test]
    fn r_34_groups_are_kept_in_order_and_found() {
        let mut store = Store::in_memory().unwrap();
        let id = store.add(&by(), &group("Ändringar")).unwrap();
        store.add(&by(), &group("Zonen")).unwrap();
        let saved = MailingGroup { basis: None, is_marketing: true, ..group("Åskvarning") };
        store.save(&by(), id, &saved).unwrap();
        assert_eq!(store.get(id).unwrap(), Some(saved));
        let names: Vec<String> =
            store.mailing_groups().unwrap().into_iter().map(|(_, it)| it.name).collect();
        assert_eq!(names, ["Zonen", "Åskvarning"]);
        assert_eq!(store.search_in(MailingGroup::CODE, "åsk").unwrap().records, [id.raw()]);
        assert_eq!(store.search_in(MailingGroup::CODE, "ändr").unwrap().records, [0; 0]);
        let versions = store.history(MailingGroup::REGISTER, id.raw(), None).unwrap();
        let earlier = versions[1].state.as_deref().unwrap();
        assert_eq!(serde_json::from_str::<MailingGroup>(earlier).unwrap(), group("Ändringar"));
        store.remove(&by(), id).unwrap();
        assert!(matches!(store.mailing_list(id), Err(StoreError::Gone)));
    }

    #[test]
    fn r_34_a_list_has_nobody_who_may_not_be_written_to() {
        let mut store = Store::in_memory().unwrap();
        let notices = store.add(&by(), &group("Drift")).unwrap();
        let news = MailingGroup { is_marketing: true, ..group("Nyhetsbrev") };
        let news = store.add(&by(), &news).unwrap();
        let unused = store.add(&by(), &group("Tom")).unwrap();
        store.db().execute_batch(PERSONS).unwrap();
        store
            .db()
            .execute("DELETE FROM person_mailing WHERE mailing_group = ?1", [unused.raw()])
            .unwrap();

        let names = |it: &MailingList| -> Vec<String> {
            it.recipients.iter().map(|it| format!("{} <{}>", it.name, it.email)).collect()
        };
        let list = store.mailing_list(news).unwrap();
        assert_eq!(names(&list), ["Bygg AB <info@bygg.example>", "Eva Ö <eva@b.example>"]);
        let once = |reason| (reason, 1);
        assert_eq!(list.left_out, LeftOut::ALL.iter().copied().map(once).collect::<Vec<_>>());

        let list = store.mailing_list(notices).unwrap();
        assert_eq!(names(&list)[2..], ["Nils Nej <nils@b.example>"]);
        assert_eq!(list.recipients[2].person, 3);
        assert_eq!(list.left_out.len(), 3);
        assert_eq!(store.mailing_list(unused).unwrap(), MailingList::default());
    }
}
