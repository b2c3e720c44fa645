//! Who is to be told of a change, and how.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{Row, named_params};

use super::{Means, Notice, Policy, PolicyVersion, Promise, Sources, Untold};
use crate::{
    core::Id,
    registers::{address::Address, persons::Person, processing::SubjectGroup},
    store::{Json, Result, Store, json},
};

/// Those whom a change is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// Who is written to, by name.
    pub notices: Vec<Notice>,
    /// Who is not, and why; the company decides on each.
    pub untold: Vec<(Id<Person>, Untold)>,
}

/// Those of a version's list who are yet to be told, as they can be reached on the day that it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToTell {
    /// Who is written to, by the way that was said when the version was published.
    pub notices: Vec<Notice>,
    /// Who is not, when it was published or since, and why.
    pub untold: Vec<(Id<Person>, Untold)>,
    /// Who was to be told and has been erased since.
    pub erased: Vec<Id<Person>>,
}

impl Audience {
    /// The version, to be told to these.
    pub(super) fn of(self, version: PolicyVersion) -> PolicyVersion {
        PolicyVersion { notices: self.notices, untold: self.untold, ..version }
    }
}

/// Everybody in a group that the policy tells, as the registers are on the day `today`: by e-mail, or by letter to
/// whoever has no e-mail address. A policy that promises letters and no e-mail has it the other way round.
pub fn audience(store: &Store, policy: &Policy, today: Date) -> Result<Audience> {
    let sources = Sources::read(store, today)?;
    let told = sources.groups(policy);
    let first = match [Promise::TellsByLetter, Promise::TellsByEmail].map(|it| policy.promises(it))
    {
        [true, false] => Means::Letter,
        _ => Means::Email,
    };
    let mut audience = Audience::default();
    let mut query = store.db().prepare_cached(include_str!("sql/told.sql"))?;
    for reader in query.query_map([], Reader::read)? {
        let reader = reader?;
        if !reader.groups.iter().any(|it| told.contains_key(it)) {
            continue;
        }
        match reader.reached(first) {
            Ok(by) => audience.notices.push(Notice { person: reader.id, by, told_on: None }),
            Err(why) => audience.untold.push((reader.id, why)),
        }
    }
    Ok(audience)
}

/// Whom `version` is yet to be told. Nobody is added to those whom it was about when it was published; whoever has been
/// restricted, protected or without an address since is on no list, and whoever has been erased is no more than counted.
pub fn to_tell(store: &Store, version: &PolicyVersion) -> Result<ToTell> {
    let left: Vec<Notice> =
        version.notices.iter().filter(|it| it.told_on.is_none()).copied().collect();
    let asked = left.iter().map(|it| it.person).chain(version.untold.iter().map(|it| it.0));
    let readers = readers(store, &asked.map(Id::raw).collect())?;
    let mut found = ToTell::default();
    for notice in left {
        let Some(reader) = readers.get(&notice.person.raw()) else {
            found.erased.push(notice.person);
            continue;
        };
        match reader.reached(notice.by) {
            Ok(by) if by == notice.by => found.notices.push(notice),
            Ok(_) => found.untold.push((notice.person, Untold::NoAddress)),
            Err(why) => found.untold.push((notice.person, why)),
        }
    }
    let untold = version.untold.iter().filter(|it| readers.contains_key(&it.0.raw()));
    found.untold.extend(untold);
    Ok(found)
}

fn readers(store: &Store, ids: &Vec<i64>) -> Result<HashMap<i64, Reader>> {
    let mut query = store.db().prepare_cached(include_str!("sql/to_tell.sql"))?;
    let read = |row: &Row<'_>| Reader::read(row).map(|it| (it.id.raw(), it));
    Ok(query
        .query_map(named_params! {":ids": Json(ids)}, read)?
        .collect::<rusqlite::Result<_>>()?)
}

/// Somebody in the register, as far as a letter needs to know them.
struct Reader {
    id: Id<Person>,
    groups: Vec<SubjectGroup>,
    /// By which ways they can be reached.
    ways: Vec<Means>,
    is_protected: bool,
    is_restricted: bool,
}

impl Reader {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let emails: Vec<String> = json(row, "emails")?;
        let addresses: Vec<Address> = json(row, "addresses")?;
        let email = emails.first().filter(|it| !it.trim().is_empty()).map(|_| Means::Email);
        let letter = addresses.first().filter(|it| it.is_complete()).map(|_| Means::Letter);
        let ways = email.into_iter().chain(letter).collect();
        Ok(Self {
            id: Id::new(row.get("id")?),
            groups: json(row, "groups")?,
            ways,
            is_protected: row.get("protected")?,
            is_restricted: row.get("is_restricted")?,
        })
    }

    fn reached(&self, first: Means) -> std::result::Result<Means, Untold> {
        let preferred = self.ways.iter().find(|it| **it == first);
        match preferred.or_else(|| self.ways.first()).copied() {
            _ if self.is_protected => Err(Untold::Protected),
            _ if self.is_restricted => Err(Untold::Restricted),
            Some(by) => Ok(by),
            None => Err(Untold::NoAddress),
        }
    }
}
