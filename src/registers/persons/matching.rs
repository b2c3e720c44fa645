//! Whom a line of a list names: somebody, several, or nobody.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::named_params;

use super::Person;
use crate::{
    core::{Id, Record},
    registers::{mailing::MailingGroup, processing::SubjectGroup},
    store::{Result, Store, Stored, sort_key},
};

/// Whom a line names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// One person, told by a number, an e-mail address or the whole name.
    One(Id<Person>),
    /// Several persons, or somebody whose name is only begun.
    Unclear(Vec<Id<Person>>),
    /// Nobody in the register.
    Nobody,
}

impl Store {
    /// Whom `line` names: an identity number, a customer number, "#" and a record number, an e-mail address or
    /// a whole name in either order. The start of a name is unclear, even where it fits only one person.
    pub fn person_named(&self, line: &str, today: Date) -> Result<Named> {
        let line = line.trim();
        let called = self.persons_called(line, today)?;
        if !called.is_empty() {
            return Ok(one_of(called));
        }
        let found = self.search_in(Person::CODE, line)?.records;
        let mut exact = Vec::new();
        let named = self.persons_with_name(line)?.into_iter();
        let named: Vec<i64> = named.map(Id::raw).filter(|it| !found.contains(it)).collect();
        for id in found.iter().chain(&named) {
            let id = Id::new(*id);
            if self.get(id)?.is_some_and(|person| is_called(&person, line)) {
                exact.push(id);
            }
        }
        let near = || found.into_iter().map(Id::new).collect();
        Ok(if exact.is_empty() { unclear(near()) } else { one_of(exact) })
    }

    /// Everybody with the whole name, given name or family name first, in any case of letters: also where more people
    /// begin so than a search shows.
    pub fn persons_with_name(&self, name: &str) -> Result<Vec<Id<Person>>> {
        let words: Vec<&str> = words_of(name).collect();
        let turned = (0..words.len()).map(|at| [&words[at..], &words[..at]].concat().join(" "));
        let keys: BTreeSet<String> =
            turned.chain([name.trim().to_owned()]).map(|it| sort_key(&it)).collect();
        let wanted = words.join(" ").to_lowercase();
        let is_it = |it: &Person| {
            let names = [it.full_name(), it.sorted_name()].into_iter();
            let mut names = names.map(|it| words_of(&it).collect::<Vec<_>>().join(" "));
            names.any(|it| it.to_lowercase() == wanted)
        };
        let mut query =
            self.db().prepare_cached("SELECT id FROM person WHERE sort_key = :key ORDER BY id")?;
        let mut found = Vec::new();
        for key in keys {
            let ids = query.query_map(named_params! {":key": key}, |row| row.get("id"))?;
            for id in ids.collect::<Result<Vec<i64>, _>>()? {
                let id = Id::new(id);
                if self.get(id)?.as_ref().is_some_and(is_it) {
                    found.push(id);
                }
            }
        }
        Ok(found)
    }

    /// Everybody in a mailing group, by name.
    pub fn persons_mailed(&self, group: Id<MailingGroup>) -> Result<Vec<Id<Person>>> {
        let mut query = self.db().prepare_cached(
            "SELECT id FROM person_mailing JOIN person ON id = person
             WHERE mailing_group = :group ORDER BY sort_key, id",
        )?;
        let found = query
            .query_map(named_params! {":group": group.raw()}, |row| row.get("id").map(Id::new))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Everybody who belongs to a group of data subjects, by name.
    pub fn persons_in(&self, group: &SubjectGroup) -> Result<Vec<Id<Person>>> {
        let mut query = self.db().prepare_cached(
            "SELECT id FROM person
             WHERE EXISTS (SELECT 1 FROM json_each(groups) WHERE value = :group)
             ORDER BY sort_key, id",
        )?;
        let code = String::from(group.clone());
        let found =
            query.query_map(named_params! {":group": code}, |row| row.get("id").map(Id::new))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn one_of(found: Vec<Id<Person>>) -> Named {
    if let [one] = found[..] { Named::One(one) } else { unclear(found) }
}

fn unclear(found: Vec<Id<Person>>) -> Named {
    if found.is_empty() { Named::Nobody } else { Named::Unclear(found) }
}

fn words_of(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| c.is_whitespace() || c == ',').filter(|it| !it.is_empty())
}

fn is_called(person: &Person, line: &str) -> bool {
    let words = |text: &str| {
        let mut words: Vec<String> = words_of(text).map(str::to_lowercase).collect();
        words.sort();
        words
    };
    let is_address = |it: &String| it.trim().eq_ignore_ascii_case(line);
    words(&person.title()) == words(line)
        || words(&person.full_name()) == words(line)
        || person.emails.iter().any(is_address)
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::store::{By, Verb};

    #[test]
    fn a_whole_name_is_found_among_however_many_that_begin_so() {
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let bo = Person { given_name: "Bo".into(), name: "von Ek".into(), ..Person::default() };
        let bo = store.add(&by, &bo).unwrap();
        let one = store.add(&by, &Person::company("Bolag 1, Väst & Co AB")).unwrap();
        store
            .change(by.op(Verb::Imported), |writer| {
                for n in 0..1_100 {
                    writer.add(&Person::company(&format!("Bolag 1{n} Väst & Co AB")))?;
                    writer.add(&Person {
                        given_name: "Bo".into(),
                        name: format!("von Ekvik{n}"),
                        ..Person::default()
                    })?;
                }
                Ok(())
            })
            .unwrap();
        let table = [
            ("bolag 1, väst & co ab", one),
            ("Bo von Ek", bo),
            ("von Ek, Bo", bo),
            ("VON EK BO", bo),
        ];
        for (name, id) in table {
            assert_eq!(store.persons_with_name(name).unwrap(), [id], "{name}");
            let named = store.person_named(name, date(2026, 11, 22)).unwrap();
            assert_eq!(named, Named::One(id), "{name}");
        }
        assert!(store.persons_with_name(" ").unwrap().is_empty());
    }

    #[test]
    fn a_line_names_somebody_by_a_number_an_address_or_the_whole_name() {
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
        let mut add = |given_name: &str, name: &str, customer_number: &str| {
            let person = Person {
                given_name: given_name.into(),
                name: name.into(),
                customer_number: customer_number.into(),
                emails: vec![format!("{customer_number}@post.example")],
                ..Person::default()
            };
            store.add(&by, &person).unwrap()
        };
        let eva = add("Eva", "Öberg", "1001");
        let (bo, other_bo) = (add("Bo", "Berg", "1002"), add("Bo", "Berg", "1003"));
        let table = [
            ("1001", Named::One(eva)),
            ("Eva Öberg", Named::One(eva)),
            (" öberg,  eva ", Named::One(eva)),
            ("1001@post.example", Named::One(eva)),
            ("#1", Named::One(eva)),
            ("Eva Ö", Named::Unclear(vec![eva])),
            ("Bo Berg", Named::Unclear(vec![other_bo, bo])),
            ("1003", Named::One(other_bo)),
            ("Karin Holm", Named::Nobody),
            ("", Named::Nobody),
        ];
        for (line, expected) in table {
            assert_eq!(store.person_named(line, date(2026, 11, 22)).unwrap(), expected, "{line}");
        }
    }
}
