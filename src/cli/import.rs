//! A file's records read into the binder.

use std::fs;

use super::{
    CliError, Desk, Result,
    args::{self, Importable},
    store,
    text::{self, Entered},
};
use crate::{
    binder::{Binder, Why},
    core::Progress,
    exchange::Refusal,
    registers::{
        agreements::exchange::read_agreements,
        consents::exchange::{ConsentImportError, read_consents},
        disclosures::exchange::read_disclosures,
        exchange::{TableError, TableSheet},
        mandates::exchange::{MandateImportError, read_mandates},
        persons::exchange::{ImportError, read_persons},
        sub_processors::exchange::read_sub_processors,
    },
    store::{By, Store, StoreError},
};

/// Enters what a table says.
type Enter<T> =
    dyn Fn(&mut Store, &By, &TableSheet<T>, &Progress) -> std::result::Result<(), TableError>;

/// A table that is read and entered.
struct Entering<'a, T> {
    what: Entered,
    read: &'a dyn Fn(&Store) -> std::result::Result<TableSheet<T>, TableError>,
    enter: &'a Enter<T>,
}

impl Desk {
    pub(super) fn import(&self, it: &args::Import) -> Result<()> {
        let bytes = fs::read(&it.file).map_err(CliError::file(&it.file))?;
        match it.register {
            Importable::Personer => self.import_persons(it, &bytes),
            Importable::Medgivanden => self.import_mandates(it, &bytes),
            Importable::Samtycken => self.import_consents(it, &bytes),
            Importable::Avtal => self.import_table(
                it,
                &Entering {
                    what: Entered::Agreements,
                    read: &|store| {
                        read_agreements(&bytes, store, self.today(), &Progress::default())
                    },
                    enter: &Store::import_agreements,
                },
            ),
            Importable::Underbitraden => self.import_table(
                it,
                &Entering {
                    what: Entered::SubProcessors,
                    read: &|store| read_sub_processors(&bytes, store, &Progress::default()),
                    enter: &Store::import_sub_processors,
                },
            ),
            Importable::Utlamnanden => self.import_table(
                it,
                &Entering {
                    what: Entered::Disclosures,
                    read: &|store| {
                        read_disclosures(&bytes, store, self.today(), &Progress::default())
                    },
                    enter: &Store::import_disclosures,
                },
            ),
        }
    }

    fn import_persons(&self, it: &args::Import, bytes: &[u8]) -> Result<()> {
        let mut sheet = read_persons(bytes, self.today(), &Progress::default())?;
        let mut binder = self.open(&it.binder)?;
        sheet.refuse_known(store(&binder)?, &Progress::default())?;
        let rows = sheet.n_refused() + sheet.persons.len();
        self.judge(&sheet.unknown, &sheet.refusals, sheet.n_refused(), rows)?;
        if rows == 0 {
            self.say(|lang| text::only_headings(lang, Entered::Persons));
        } else if it.dry_run {
            self.say(|lang| text::would_import(lang, sheet.persons.len()));
        } else {
            self.back_up_before_import(&binder)?;
            let by = self.by(store(&binder)?)?;
            let store = binder.store_mut().ok_or(ImportError::Store(StoreError::Gone))?;
            store.import_persons(&by, &sheet.persons, &Progress::default())?;
            self.say(|lang| text::imported(lang, sheet.persons.len()));
        }
        Ok(binder.lock()?)
    }

    fn import_consents(&self, it: &args::Import, bytes: &[u8]) -> Result<()> {
        let mut binder = self.open(&it.binder)?;
        let sheet = read_consents(bytes, store(&binder)?, self.today(), &Progress::default())?;
        let rows = sheet.n_refused() + sheet.events.len();
        self.judge(&sheet.unknown, &sheet.refusals, sheet.n_refused(), rows)?;
        if it.dry_run {
            self.say(|lang| text::would_log(lang, &sheet));
        } else {
            if !sheet.events.is_empty() {
                self.back_up_before_import(&binder)?;
            }
            let by = self.by(store(&binder)?)?;
            let store = binder.store_mut().ok_or(ConsentImportError::Store(StoreError::Gone))?;
            store.import_consents(&by, &sheet, &Progress::default())?;
            self.say(|lang| text::logged(lang, &sheet));
        }
        Ok(binder.lock()?)
    }

    fn import_mandates(&self, it: &args::Import, bytes: &[u8]) -> Result<()> {
        let mut binder = self.open(&it.binder)?;
        let by = self.by(store(&binder)?)?;
        let name = it.file.file_name().unwrap_or_default().to_string_lossy();
        let sheet = read_mandates(
            (&name, bytes),
            store(&binder)?,
            &by,
            self.file_lang,
            &Progress::default(),
        )?;
        let (refused, n) = (sheet.n_refused(), sheet.mandates.len());
        self.judge(&sheet.unknown, &sheet.refusals, refused, refused + n)?;
        for doubt in &sheet.doubts {
            eprintln!("{}", text::refusal(self.lang, doubt));
        }
        if n == 0 {
            self.say(|lang| text::only_headings(lang, Entered::Mandates));
        } else if it.dry_run {
            self.say(|lang| text::would_enter_mandates(lang, n));
        } else {
            self.back_up_before_import(&binder)?;
            let store = binder.store_mut().ok_or(MandateImportError::Store(StoreError::Gone))?;
            store.import_mandates(&by, &sheet, &Progress::default())?;
            self.say(|lang| text::entered_mandates(lang, n));
        }
        Ok(binder.lock()?)
    }

    fn import_table<T>(&self, it: &args::Import, table: &Entering<'_, T>) -> Result<()> {
        let mut binder = self.open(&it.binder)?;
        let sheet = (table.read)(store(&binder)?)?;
        let (refused, n) = (sheet.n_refused(), sheet.entries.len());
        self.judge(&sheet.unknown, &sheet.refusals, refused, refused + n)?;
        if n == 0 {
            self.say(|lang| text::only_headings(lang, table.what));
        } else if it.dry_run {
            self.say(|lang| text::would_enter(lang, table.what, n));
        } else {
            self.back_up_before_import(&binder)?;
            let by = self.by(store(&binder)?)?;
            let store = binder.store_mut().ok_or(TableError::Store(StoreError::Gone))?;
            (table.enter)(store, &by, &sheet, &Progress::default())?;
            self.say(|lang| text::entered(lang, table.what, n));
        }
        Ok(binder.lock()?)
    }

    /// Tells what was found in the file; refuses it if a row is refused.
    fn judge(
        &self,
        unknown: &[String],
        refusals: &[Refusal],
        refused: usize,
        rows: usize,
    ) -> Result<()> {
        for heading in unknown {
            eprintln!("{}", text::unknown_heading(self.lang, heading));
        }
        for refusal in refusals {
            eprintln!("{}", text::refusal(self.lang, refusal));
        }
        if refused == 0 { Ok(()) } else { Err(CliError::Refused { refused, rows }) }
    }

    /// A verified backup, unless there is nothing yet to lose.
    pub(super) fn back_up_before_import(&self, binder: &Binder) -> Result<()> {
        if store(binder)?.last_change()? == 0 {
            return Ok(());
        }
        let backup = binder.back_up(&binder.backups(), self.at(), Why::BeforeImport)?;
        self.say(|lang| text::backed_up(lang, &backup));
        Ok(())
    }
}
