//! Entering the consents of a file, all or none.

use super::{ConsentSheet, judge::TextAt, text};
use crate::{
    core::{Explain, Id, Lang, Message, Progress},
    exchange::{ExchangeError, Refusal},
    law::deadline::in_sweden,
    registers::{
        consent_texts::ConsentText,
        consents::{
            ConsentEvent,
            log::{Addition, add_events},
        },
    },
    store::{By, Result, Store, StoreError, Stored, Verb, Writer},
};

/// Why a file of consents was not entered. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum ConsentImportError {
    /// The file cannot be read at all.
    #[error("the file cannot be read")]
    File(#[from] ExchangeError),
    /// It is no JSON-LD with consent records.
    #[error("the file holds no consent records")]
    NotRecords,
    /// Person, purpose, event or day has no column.
    #[error("a column is missing")]
    MissingColumn,
    /// The binder is no longer as it was when the file was read.
    #[error("the binder has changed since the file was read")]
    Changed,
    /// Somebody asked for the work to stop.
    #[error("the import was cancelled")]
    Cancelled,
    /// The binder could not be read or written.
    #[error("the binder cannot be read or written")]
    Store(#[from] StoreError),
}

impl Explain for ConsentImportError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::File(error) => return error.message(lang),
            Self::Store(error) => return error.message(lang),
            Self::NotRecords => (text::NOT_RECORDS, text::EXPORT_ANEW),
            Self::MissingColumn => (text::MISSING_COLUMN, text::NAME_THE_COLUMNS),
            Self::Changed => (text::CHANGED_MEANWHILE, text::READ_AGAIN),
            Self::Cancelled => (text::CANCELLED, text::NOTHING_READ),
        };
        Message::new(lang, what, advice)
    }
}

/// Whether the row was refused because its event is logged already.
pub fn is_logged(refusal: &Refusal) -> bool {
    refusal.reason == text::LOGGED
}

impl Store {
    /// Enters what `sheet` adds as one change with one entry in the journal: new texts, events, and what must
    /// stop after the withdrawals.
    pub fn import_consents(
        &mut self,
        by: &By,
        sheet: &ConsentSheet,
        progress: &Progress,
    ) -> Result<(), ConsentImportError> {
        let mut has_changed = false;
        let entered = self.change(by.op(Verb::Imported), |writer| {
            let new: Vec<Id<ConsentText>> =
                sheet.texts.iter().map(|it| writer.add(it)).collect::<Result<_>>()?;
            for (done, chain) in sheet.chains.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                let text = match chain.text {
                    TextAt::Kept(id) => id,
                    TextAt::New(at) => *new.get(at).ok_or(StoreError::Gone)?,
                };
                let events = logged(&chain.events, by);
                let how = Addition {
                    today: in_sweden(by.at).date(),
                    reference: chain.reference.as_deref(),
                };
                let text = (text, text_of(writer, text)?);
                if add_events(writer, chain.person, &text, &events, &how)?.is_err() {
                    has_changed = true;
                    return Err(StoreError::Gone);
                }
                progress.set(done + 1, sheet.chains.len());
            }
            Ok(())
        });
        match entered {
            Err(_) if progress.is_cancelled() => Err(ConsentImportError::Cancelled),
            Err(_) if has_changed => Err(ConsentImportError::Changed),
            entered => Ok(entered?),
        }
    }
}

fn text_of(writer: &Writer<'_>, id: Id<ConsentText>) -> Result<ConsentText> {
    ConsentText::get(writer.db(), id.raw())?.ok_or(StoreError::Gone)
}

/// The events with who logged them: whoever the record names, else whoever imports.
fn logged(events: &[ConsentEvent], by: &By) -> Vec<ConsentEvent> {
    let signed = |it: &ConsentEvent| {
        if it.logged_by.is_empty() {
            ConsentEvent { logged_by: by.actor.clone(), logged_at: by.at, ..it.clone() }
        } else {
            it.clone()
        }
    };
    events.iter().map(signed).collect()
}
