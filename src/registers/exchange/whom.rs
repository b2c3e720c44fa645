//! Whom a row means: a company by its number or its name, a private person by number or address.

use jiff::civil::Date;

use super::text;
use crate::{
    core::{Id, Text},
    law::Identity,
    registers::persons::Person,
    store::{Result, Store, Stored},
};

/// The one counterparty with the number, else with the name; or why there is none.
pub(in crate::registers) fn counterparty(
    store: &Store,
    (number, name): (&str, &str),
    today: Date,
) -> Result<Result<Id<Person>, Text>> {
    if !number.is_empty() && !number.starts_with('#') {
        let with = store.persons_called(number, today)?;
        if !with.is_empty() {
            return narrowed(store, with, name);
        }
    }
    let called = store.persons_with_name(name)?;
    let [one] = called.as_slice() else {
        let reason = if called.is_empty() { text::UNKNOWN_COUNTERPARTY } else { text::SEVERAL };
        return Ok(Err(reason));
    };
    let person = store.get(*one)?;
    let is_same = number.is_empty()
        || person.is_some_and(|it| it.identity.is_none() || has_mark(&it, &[number.to_owned()]));
    Ok(if is_same { Ok(*one) } else { Err(text::ANOTHER_NUMBER) })
}

/// The one person with the number or the address. A name alone is enough only for somebody who has neither.
pub(in crate::registers) fn person(
    store: &Store,
    (marks, name): (&[String], &str),
    today: Date,
) -> Result<Result<Id<Person>, Text>> {
    let typed: Vec<&String> = marks.iter().filter(|it| !it.is_empty()).collect();
    for mark in &typed {
        let with = match mark.as_str() {
            mark if mark.starts_with('#') => Vec::new(),
            mark if mark.contains('@') => with_email(store, mark)?,
            mark => store.persons_called(mark, today)?,
        };
        if !with.is_empty() {
            return narrowed(store, with, name);
        }
    }
    let (mut found, called) = (Vec::new(), store.persons_with_name(name)?);
    for id in &called {
        if let Some(person) = store.get(*id)? {
            let is_unmarked = marks_of(&person).iter().all(String::is_empty);
            if has_mark(&person, marks) || (typed.is_empty() && is_unmarked) {
                found.push(*id);
            }
        }
    }
    let is_alone = !typed.is_empty() || called.len() == 1;
    Ok(match (found.as_slice(), typed.is_empty()) {
        ([one], _) if is_alone => Ok(*one),
        (_, true) if !called.is_empty() => Err(text::BY_NUMBER),
        _ => Err(text::UNKNOWN_PERSON),
    })
}

/// Whether one of the marks is theirs as it is written, such as a number of another country.
fn has_mark(it: &Person, marks: &[String]) -> bool {
    let shown = it.identity.as_ref().map(Identity::shown);
    let own = marks_of(it).into_iter().chain(shown).filter(|it| !it.is_empty());
    own.map(|it| it.to_lowercase()).any(|it| marks.iter().any(|mark| mark.to_lowercase() == it))
}

/// The numbers and the address that tell somebody from others: identity, customer number, e-mail.
fn marks_of(it: &Person) -> [String; 3] {
    let identity = it.identity.as_ref().map(|it| it.number().to_owned()).unwrap_or_default();
    let email = it.emails.first().cloned().unwrap_or_default();
    [identity, it.customer_number.trim().to_owned(), email]
}

/// The only one; of several, the only one with the name.
fn narrowed(
    store: &Store,
    mut found: Vec<Id<Person>>,
    name: &str,
) -> Result<Result<Id<Person>, Text>> {
    if found.len() > 1 {
        let named = store.persons_with_name(name)?;
        found.retain(|it| named.contains(it));
    }
    Ok(if let [one] = found.as_slice() { Ok(*one) } else { Err(text::SEVERAL) })
}

fn with_email(store: &Store, email: &str) -> Result<Vec<Id<Person>>> {
    let mut found = Vec::new();
    for record in store.search_in(Person::CODE, email)?.records {
        let id = Id::<Person>::new(record);
        let has = |it: &Person| it.emails.iter().any(|it| it.trim().eq_ignore_ascii_case(email));
        if store.get(id)?.as_ref().is_some_and(has) {
            found.push(id);
        }
    }
    Ok(found)
}
