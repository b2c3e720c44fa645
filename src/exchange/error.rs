//! Why a whole file could not be read.

use super::text;
use crate::core::{Explain, Lang, Message, Progress};

/// What stops a file from being read at all; a fault in one row is a
/// [`Refusal`](super::Refusal).
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// There are no headings.
    #[error("the file has no headings")]
    NoHeadings,
    /// A NUL sign: it is no text file, or UTF-16 that does not say so.
    #[error("the file contains NUL")]
    Nul,
    /// The bytes are not what the file's first bytes promise.
    #[error("the file is not valid {0}")]
    Encoding(&'static str),
    /// More columns than a register could have.
    #[error("the file has {0} columns")]
    TooManyColumns(usize),
    /// A quotation mark in the headings is never closed.
    #[error("a quotation mark in the headings is never closed")]
    OpenQuote,
    /// It begins as a workbook, and is none that can be read.
    #[error("the workbook cannot be read")]
    Workbook,
    /// A workbook above the limits.
    #[error("the workbook is too large")]
    TooLarge,
    /// Somebody asked for the reading to stop.
    #[error("the reading was cancelled")]
    Cancelled,
}

impl ExchangeError {
    /// Nothing, unless `progress` is asked to stop.
    ///
    /// # Errors
    /// [`ExchangeError::Cancelled`] where it is.
    pub fn unless_cancelled(progress: &Progress) -> Result<(), Self> {
        if progress.is_cancelled() { Err(Self::Cancelled) } else { Ok(()) }
    }
}

impl Explain for ExchangeError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::NoHeadings => (text::NO_HEADINGS, text::ADVICE_HEADINGS),
            Self::Nul | Self::Encoding(_) => (text::NOT_TEXT, text::ADVICE_NOT_TEXT),
            Self::TooManyColumns(_) => (text::TOO_MANY_COLUMNS, text::ADVICE_COLUMNS),
            Self::OpenQuote => (text::OPEN_QUOTE, text::ADVICE_QUOTE),
            Self::Workbook => (text::NO_WORKBOOK, text::ADVICE_WORKBOOK),
            Self::TooLarge => (text::TOO_LARGE_WORKBOOK, text::ADVICE_TOO_LARGE),
            Self::Cancelled => (text::CANCELLED, text::NOTHING_ENTERED),
        };
        Message::new(lang, what, advice)
    }
}
