//! A spreadsheet's persons read into the binder.

use std::fs;

use super::{CliError, Desk, Result, args, store, text};
use crate::{
    binder::{Binder, Why},
    core::Progress,
    registers::persons::exchange::{ImportError, PersonSheet, read_persons},
    store::StoreError,
};

impl Desk {
    pub(super) fn import(&self, it: &args::Import) -> Result<()> {
        let args::Importable::Personer = it.register;
        let bytes = fs::read(&it.file).map_err(CliError::file(&it.file))?;
        let mut sheet = read_persons(&bytes, self.today())?;
        let mut binder = self.open(&it.binder)?;
        sheet.refuse_known(store(&binder)?)?;
        self.judge(&sheet)?;
        if it.dry_run {
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

    /// Tells what was found in the file; refuses it if a row is refused.
    fn judge(&self, sheet: &PersonSheet) -> Result<()> {
        for heading in &sheet.unknown {
            eprintln!("{}", text::unknown_heading(self.lang, heading));
        }
        for refusal in &sheet.refusals {
            eprintln!("{}", text::refusal(self.lang, refusal));
        }
        match sheet.n_refused() {
            0 => Ok(()),
            refused => Err(CliError::Refused { refused, rows: refused + sheet.persons.len() }),
        }
    }

    /// A verified backup, unless there is nothing yet to lose.
    fn back_up_before_import(&self, binder: &Binder) -> Result<()> {
        if store(binder)?.last_change()? == 0 {
            return Ok(());
        }
        let backup = binder.back_up(&binder.backups(), self.at(), Why::BeforeImport)?;
        self.say(|lang| text::backed_up(lang, &backup));
        Ok(())
    }
}
