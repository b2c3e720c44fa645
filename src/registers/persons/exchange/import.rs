//! Entering the persons of a file, all or none.

use rusqlite::named_params;

use super::{PersonRead, PersonSheet, text};
use crate::{
    core::{Explain, Lang, Message, Progress},
    exchange::{ExchangeError, Refusal},
    registers::persons::{Person, PersonFilter},
    store::{By, Result, Store, StoreError, Verb, code},
};

/// The page cache while much is entered: 64 MiB, as SQLite writes KiB (`PRAGMA cache_size`).
pub const LARGE_CACHE: i32 = -65_536;
/// SQLite's own.
const USUAL_CACHE: i32 = -2_000;

/// Why a file of persons was not entered. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read at all.
    #[error("the file cannot be read")]
    File(#[from] ExchangeError),
    /// No column holds a name.
    #[error("no column holds a name")]
    NoNameColumn,
    /// Somebody asked for the work to stop.
    #[error("the import was cancelled")]
    Cancelled,
    /// The binder could not be written.
    #[error("the binder cannot be written")]
    Store(#[from] StoreError),
}

impl Explain for ImportError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::File(error) => error.message(lang),
            Self::NoNameColumn => Message::new(lang, text::NO_NAME_COLUMN, text::NAME_THE_COLUMN),
            Self::Cancelled => Message::new(lang, text::CANCELLED, text::NOTHING_READ),
            Self::Store(error) => error.message(lang),
        }
    }
}

/// Whether the row was refused because its number stands elsewhere already.
pub fn is_duplicate(refusal: &Refusal) -> bool {
    [text::NUMBER_TWICE, text::IDENTITY_KNOWN, text::CUSTOMER_NUMBER_KNOWN]
        .contains(&refusal.reason)
}

impl PersonSheet {
    /// Refuses the rows whose identity or customer number the binder already has.
    pub fn refuse_known(&mut self, store: &Store, progress: &Progress) -> Result<(), ImportError> {
        if store.n_persons(PersonFilter::All)? == 0 {
            return Ok(());
        }
        let mut known = Vec::new();
        for PersonRead { line, person } in &self.persons {
            ExchangeError::unless_cancelled(progress)?;
            if has_identity(store, person)? {
                known.push(Refusal::of_row(*line, text::IDENTITY_KNOWN));
            }
            if has_customer_number(store, &person.customer_number)? {
                known.push(Refusal::of_row(*line, text::CUSTOMER_NUMBER_KNOWN));
            }
        }
        self.persons.retain(|it| known.binary_search_by_key(&it.line, |it| it.line).is_err());
        self.refusals.extend(known);
        self.refusals.sort_by_key(|it| it.line);
        Ok(())
    }
}

fn has_identity(store: &Store, person: &Person) -> Result<bool> {
    let Some(identity) = &person.identity else { return Ok(false) };
    let mut query = store.db().prepare_cached(
        "SELECT 1 FROM person
         WHERE identity = :number AND identity_kind = :kind AND identity <> ''",
    )?;
    let kind = code(Some(identity.kind()));
    Ok(query.exists(named_params! {":number": identity.number(), ":kind": kind})?)
}

fn has_customer_number(store: &Store, number: &str) -> Result<bool> {
    let mut query = store.db().prepare_cached(
        "SELECT 1 FROM person WHERE customer_number = :number AND customer_number <> ''",
    )?;
    Ok(query.exists(named_params! {":number": number})?)
}

impl Store {
    /// Enters persons as one change with one entry in the journal, so that all are undone together.
    pub fn import_persons(
        &mut self,
        by: &By,
        persons: &[PersonRead],
        progress: &Progress,
    ) -> Result<(), ImportError> {
        self.db().pragma_update(None, "cache_size", LARGE_CACHE).map_err(StoreError::from)?;
        let entered = self.change(by.op(Verb::Imported), |writer| {
            for (done, PersonRead { person, .. }) in persons.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                writer.add(person)?;
                progress.set(done + 1, persons.len());
            }
            Ok(())
        });
        self.db().pragma_update(None, "cache_size", USUAL_CACHE).map_err(StoreError::from)?;
        match entered {
            Err(_) if progress.is_cancelled() => Err(ImportError::Cancelled),
            entered => Ok(entered?),
        }
    }
}
