//! A report printed to a file.

use std::path::Path;

use jiff::civil::Date;

use super::{CliError, Desk, Result, args, store, text};
use crate::{
    binder::files,
    core::{Id, Progress},
    registers::persons::Person,
    report::{Format, render},
    reports::{Asks, Scope, build},
    store::{Store, Stored},
};

impl Desk {
    pub(super) fn report(&self, it: &args::Report) -> Result<()> {
        let is_about_a_person = it.kind.asks() == Asks::Person;
        if is_about_a_person && it.person.is_none() {
            args::wrong_use("the report needs --person ID-OR-NUMBER");
        }
        let binder = self.open(&it.binder)?;
        let store = store(&binder)?;
        let date = it.date.unwrap_or_else(|| self.today());
        let person = match &it.person {
            Some(typed) if is_about_a_person => one_called(store, typed, date)?,
            _ => None,
        };
        let asked = it.person.clone().filter(|_| is_about_a_person);
        let is_unknown = asked.is_some() && person.is_none();
        let scope = Scope { person, asked, ..Scope::new(it.kind, self.file_lang, date) };
        print(store, &scope, it.out.format, &it.out.path)?;
        if is_unknown {
            self.say(text::nobody_called);
        }
        self.say(|lang| text::printed(lang, &it.out.path));
        Ok(binder.lock()?)
    }
}

/// Builds a report and writes it to `out`.
pub(super) fn print(store: &Store, scope: &Scope, format: Format, out: &Path) -> Result<()> {
    let document = build(store, scope)?;
    let bytes = render(&document, format, &Progress::default())?;
    files::replace(out, &bytes).map_err(CliError::file(out))
}

/// The one person whom `typed` names: by customer or identity number, else by the record's number.
///
/// Nobody, only where a search by name, telephone and e-mail finds nobody either: the letter that
/// nothing is held says that it was made.
fn one_called(store: &Store, typed: &str, today: Date) -> Result<Option<Id<Person>>> {
    let mut found = store.persons_called(typed, today)?;
    if found.is_empty() {
        found = store.persons_called(&format!("#{}", typed.trim()), today)?;
    }
    match found.as_slice() {
        [] => match store.search_in(Person::CODE, typed)?.records {
            like if like.is_empty() => Ok(None),
            like => Err(CliError::PersonsLike(like)),
        },
        [one] => Ok(Some(*one)),
        several => Err(CliError::SeveralPersons(several.len())),
    }
}
