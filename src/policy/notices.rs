//! Who is to be told of a change, and how.

use jiff::civil::Date;
use rusqlite::Row;

use super::{Means, Notice, Policy, Promise, Sources, text::notices as text};
use crate::{
    core::{Choice, Id, Text},
    registers::{address::Address, persons::Person, processing::SubjectGroup},
    store::{Result, Store, json},
};

/// Why somebody whom the change is about is on no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Untold {
    /// Processing is restricted: the data may be stored and little more (GDPR 18.2).
    Restricted,
    /// The person's data are protected; a list travels, so the company tells them by itself.
    Protected,
    /// There is neither an e-mail address nor a postal one.
    NoAddress,
}

/// Those whom a change is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// Who is written to, by name.
    pub notices: Vec<Notice>,
    /// Who is not, and why; the company decides on each.
    pub untold: Vec<(Id<Person>, Untold)>,
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

impl Choice for Untold {
    const ALL: &'static [Self] = &[Self::Restricted, Self::Protected, Self::NoAddress];

    fn text(self) -> Text {
        text::untold(self)
    }
}
