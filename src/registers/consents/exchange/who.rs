//! Whom a file means: by number or address, never by name alone.

use std::collections::HashMap;

use jiff::civil::Date;

use super::text;
use crate::{
    core::{Id, Text},
    law::Identity,
    registers::persons::Person,
    store::{Result, Store, Stored},
};

/// What a file says to tell a person from others. The first that says anything decides; the next ones
/// choose where it fits several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(in crate::registers) struct Marks {
    /// Identity or customer number, in any spelling, strongest first.
    pub numbers: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
}

/// Somebody of the binder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::registers) struct Found {
    pub id: Id<Person>,
    /// As sorted.
    pub name: String,
    pub born_on: Option<Date>,
}

/// The binder's persons, each looked for once.
#[derive(Debug)]
pub(in crate::registers) struct Persons<'s> {
    store: &'s Store,
    today: Date,
    found: HashMap<Marks, Result<Found, Text>>,
}

impl Marks {
    /// From a cell with either a number or an address.
    pub fn of(typed: &str) -> Self {
        let typed = vec![typed.to_owned()];
        if typed[0].contains('@') {
            Self { numbers: Vec::new(), emails: typed }
        } else {
            Self { numbers: typed, emails: Vec::new() }
        }
    }
}

impl<'s> Persons<'s> {
    /// Nobody has been looked for yet.
    pub fn new(store: &'s Store, today: Date) -> Self {
        Self { store, today, found: HashMap::new() }
    }

    /// The one person with these marks, or why there is none.
    pub fn find(&mut self, marks: &Marks) -> Result<Result<Found, Text>> {
        if let Some(found) = self.found.get(marks) {
            return Ok(found.clone());
        }
        let found = self.look_for(marks)?;
        self.found.insert(marks.clone(), found.clone());
        Ok(found)
    }

    fn look_for(&self, marks: &Marks) -> Result<Result<Found, Text>> {
        let mut found: Option<Vec<Id<Person>>> = None;
        let numbers = marks.numbers.iter().map(|it| (it.trim(), false));
        let emails = marks.emails.iter().map(|it| (it.trim(), true));
        for (mark, is_email) in numbers.chain(emails).filter(|(mark, _)| !mark.is_empty()) {
            if found.as_ref().is_some_and(|it| it.len() < 2) {
                break;
            }
            let with = if is_email { self.with_email(mark)? } else { self.with_number(mark)? };
            found = Some(match found {
                None => with,
                Some(earlier) => {
                    let both: Vec<_> =
                        earlier.iter().copied().filter(|it| with.contains(it)).collect();
                    if both.is_empty() { earlier } else { both }
                }
            });
        }
        match found.as_deref() {
            None => Ok(Err(text::NO_PERSON)),
            Some([]) => Ok(Err(text::UNKNOWN_PERSON)),
            Some([id]) => Ok(self.told(*id)?.ok_or(text::UNKNOWN_PERSON)),
            Some(_) => Ok(Err(text::SEVERAL_PERSONS)),
        }
    }

    /// A record's own number says nothing in a file: it may be another binder's.
    fn with_number(&self, number: &str) -> Result<Vec<Id<Person>>> {
        if number.starts_with('#') {
            return Ok(Vec::new());
        }
        self.store.persons_called(number, self.today)
    }

    fn with_email(&self, email: &str) -> Result<Vec<Id<Person>>> {
        let mut found = Vec::new();
        for record in self.store.search_in(Person::CODE, email)?.records {
            let person = self.store.get(Id::<Person>::new(record))?;
            let is_same = |it: &String| it.trim().to_lowercase() == email.to_lowercase();
            if person.is_some_and(|it| it.emails.iter().any(is_same)) {
                found.push(Id::new(record));
            }
        }
        Ok(found)
    }

    fn told(&self, id: Id<Person>) -> Result<Option<Found>> {
        let person = self.store.get(id)?;
        Ok(person.map(|it| {
            let born_on = it.identity.as_ref().and_then(|it: &Identity| it.born_on(self.today));
            Found { id, name: it.full_name(), born_on }
        }))
    }
}
