//! The example binder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::{civil::Date, tz::TimeZone};

use super::{CliError, Desk, Result, args, has_display, report::print, store, text};
use crate::{
    binder::{Binder, BinderError, Passphrase},
    core::{Id, Progress},
    demo,
    registers::persons::{Person, PersonFilter, PersonRow},
    report::Format,
    reports::{ReportKind, Scope},
    store::{By, Store, StoreError},
};

impl Desk {
    pub(super) fn demo(&self, it: args::Demo) -> Result<()> {
        if it.binder.exists() {
            return Err(BinderError::Exists.into());
        }
        let given = self.given_passphrase()?;
        let is_example = given.is_none();
        let passphrase = given.unwrap_or_else(|| Passphrase::new(text::EXAMPLE_PASSPHRASE));
        let date = it.date.unwrap_or_else(|| self.today());
        let mut binder = Binder::create(&it.binder, &passphrase, self.at())?;
        let filling = binder.store_mut().ok_or(CliError::Store(StoreError::Gone))?;
        let filled = demo::fill(filling, &by(date, self), date, it.persons, &Progress::default());
        if let Err(error) = filled {
            _ = binder.lock();
            _ = fs::remove_file(&it.binder); // it was made here, and holds nothing
            return Err(error.into());
        }
        self.say(|lang| text::made(lang, &it.binder));
        if is_example {
            self.say(text::example_passphrase);
        }
        let printed = self.print_extract(store(&binder)?, &it.binder, date)?;
        binder.lock()?;
        if !it.open {
            return Ok(());
        }
        if has_display() {
            self.open_window(Some(it.binder))
        } else {
            self.say(|lang| text::no_display_but(lang, &printed));
            Ok(())
        }
    }

    /// Prints what one of the customers would be handed (GDPR 15), beside the binder.
    fn print_extract(&self, store: &Store, binder: &Path, date: Date) -> Result<PathBuf> {
        let customer = a_customer(store)?.ok_or(CliError::Store(StoreError::Gone))?;
        let lang = self.file_lang;
        let scope =
            Scope { person: Some(customer), ..Scope::new(ReportKind::Registerutdrag, lang, date) };
        let name = binder.file_stem().unwrap_or_default().to_string_lossy();
        let out = binder.with_file_name(text::extract_name(lang, &name));
        print(store, &scope, Format::Pdf, &out)?;
        self.say(|lang| text::printed(lang, &out));
        Ok(out)
    }
}

/// The same instant at every run for a day: nine in the morning in Sweden.
fn by(date: Date, desk: &Desk) -> By {
    let zone = TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC);
    let at = date.at(9, 0, 0, 0).to_zoned(zone).map_or(desk.at(), |it| it.timestamp());
    By { actor: text::EXAMPLE_ACTOR.to_owned(), at }
}

/// The first private person in alphabetical order who is neither restricted nor protected.
fn a_customer(store: &Store) -> Result<Option<Id<Person>>> {
    let mut listing = PersonFilter::Natural.listing();
    let rows = listing.page(store.db(), 0, PersonRow::read)?;
    Ok(rows.iter().find(|it| !it.is_restricted && !it.is_protected).map(|it| it.id))
}
