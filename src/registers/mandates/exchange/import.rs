//! Entering the mandates of a table as one change.

use super::{MandateSheet, text};
use crate::{
    core::{Explain, Lang, Message, Progress},
    exchange::ExchangeError,
    store::{By, Store, StoreError, Verb},
};

/// Why a table of mandates was not entered. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum MandateImportError {
    /// The file cannot be read at all.
    #[error("the file cannot be read")]
    File(#[from] ExchangeError),
    /// No column tells the payer.
    #[error("a column is missing")]
    MissingColumn,
    /// Somebody asked for the work to stop.
    #[error("the import was cancelled")]
    Cancelled,
    /// The binder could not be read or written.
    #[error("the binder cannot be read or written")]
    Store(#[from] StoreError),
}

impl Explain for MandateImportError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::File(error) => error.message(lang),
            Self::Store(error) => error.message(lang),
            Self::Cancelled => Message::new(lang, text::CANCELLED, text::NOTHING_READ),
            Self::MissingColumn => Message::new(lang, text::MISSING_COLUMN, text::NAME_IT),
        }
    }
}

impl Store {
    /// Enters every mandate of `sheet` as one change with one entry in the journal; none is no change.
    pub fn import_mandates(
        &mut self,
        by: &By,
        sheet: &MandateSheet,
        progress: &Progress,
    ) -> Result<(), MandateImportError> {
        if sheet.mandates.is_empty() {
            return Ok(());
        }
        let entered = self.change(by.op(Verb::Imported), |writer| {
            for (done, it) in sheet.mandates.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                writer.add(&it.mandate)?;
                progress.set(done + 1, sheet.mandates.len());
            }
            Ok(())
        });
        match entered {
            Err(_) if progress.is_cancelled() => Err(MandateImportError::Cancelled),
            entered => Ok(entered?),
        }
    }
}
