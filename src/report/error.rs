//! Why a document could not be rendered.

use crate::core::{Explain, Lang, Message};

use super::text;

/// Why a document could not be rendered or shown.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Somebody asked for the work to stop.
    #[error("the rendering was cancelled")]
    Cancelled,
    /// The logo is neither PNG nor JPEG, or it is damaged.
    #[error("the logo cannot be read")]
    Logo(#[source] image::ImageError),
    /// An embedded font is not what the program was built with.
    #[error("the font {0} cannot be used")]
    Font(&'static str),
    /// The pages are laid out, but the file could not be put together.
    #[error("the PDF file cannot be written")]
    Write(#[from] lopdf::Error),
    /// The file to show is no PDF.
    #[error("the PDF file cannot be shown")]
    Preview,
}

impl Explain for ReportError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::Cancelled => (text::CANCELLED, text::NOTHING_WRITTEN),
            Self::Logo(_) => (text::LOGO_UNREADABLE, text::CHOOSE_ANOTHER_LOGO),
            Self::Font(_) | Self::Write(_) => (text::NOT_MADE, text::SAVE_OTHERWISE),
            Self::Preview => (text::NOT_SHOWN, text::OPEN_ELSEWHERE),
        };
        Message::new(lang, what, advice)
    }
}
