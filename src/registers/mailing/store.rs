//! Mailing groups in the database, and the lists that they make.

use jiff::civil::Date;
use rusqlite::{Connection, Row, named_params};

use super::{
    LeftOut, MailingGroup, MailingList, Recipient,
    list::{Member, left_out, reach},
};
use crate::{
    core::{Choice, Id},
    law::marketing::Channel,
    registers::{
        consents::{ConsentState, EventKind},
        persons::{PersonKind, PersonName},
    },
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
            channel: from_code(row, "channel")?.unwrap_or_default(),
            consent_text: row.get::<_, Option<i64>>("consent_text")?.map(Id::new),
            note: row.get("note")?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":name": self.name, ":sort_key": sort_key(&self.name),
                ":purpose": self.purpose, ":basis": code(self.basis),
                ":is_marketing": self.is_marketing, ":channel": code(Some(self.channel)),
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

    /// Whom the group may be written to on the day `today`, and how many are left out for which reason.
    pub fn mailing_list(&self, id: Id<MailingGroup>, today: Date) -> Result<MailingList> {
        let group = self.get(id)?.ok_or(StoreError::Gone)?;
        let text = group.consent_text.map(|it| self.get(it)).transpose()?.flatten();
        let needed = text.map_or(0, |it| it.needed(today));
        let mut query = self.db().prepare_cached(include_str!("sql/members.sql"))?;
        let mut rows = query.query(named_params! {
            ":mailing_group": id.raw(), ":text": group.consent_text.map(Id::raw),
            ":needed": needed, ":today": today,
        })?;
        let mut recipients = Vec::new();
        let mut reasons = Vec::new();
        while let Some(row) = rows.next()? {
            let member = member(row, group.channel)?;
            match left_out(&group, &member) {
                Some(reason) => reasons.push(reason),
                None => recipients.extend(recipient(row, member)?),
            }
        }
        Ok(MailingList { channel: group.channel, recipients, left_out: counted(&reasons) })
    }
}

fn counted(reasons: &[LeftOut]) -> Vec<(LeftOut, usize)> {
    let count = |reason: LeftOut| reasons.iter().filter(|it| **it == reason).count();
    LeftOut::ALL.iter().map(|it| (*it, count(*it))).filter(|(_, n)| *n > 0).collect()
}

fn member(row: &Row<'_>, channel: Channel) -> rusqlite::Result<Member> {
    let reach = match channel {
        Channel::Email => reach(channel, &json::<Vec<_>>(row, "emails")?, &[], &[]),
        Channel::TextMessage | Channel::Automatic | Channel::Phone => {
            reach(channel, &[], &json::<Vec<_>>(row, "phones")?, &[])
        }
        Channel::Post => reach(channel, &[], &[], &json::<Vec<_>>(row, "addresses")?),
    };
    let consent = match row.get("is_new_enough")? {
        Some(true) => ConsentState::Valid,
        Some(false) => ConsentState::Outdated,
        None => from_code::<EventKind>(row, "last_event")?.map_or(ConsentState::Asked, Into::into),
    };
    Ok(Member {
        kind: from_code::<PersonKind>(row, "kind")?.unwrap_or_default(),
        objected_on: row.get("marketing_objection_on")?,
        marketing: json(row, "marketing")?,
        is_restricted: row.get("restricted")?,
        is_protected: row.get("protected")?,
        consent,
        reach,
    })
}

fn recipient(row: &Row<'_>, member: Member) -> rusqlite::Result<Option<Recipient>> {
    let name = PersonName::read(row)?.full();
    let person = row.get("id")?;
    Ok(member.reach.map(|reach| Recipient { person, name, reach }))
}
