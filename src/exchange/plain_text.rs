//! A running text, such as a policy that a company has already.

use super::{decode, text};
use crate::core::{Explain, Lang, Message};

/// More bytes than any policy has; some fifty times the longest known.
const LONGEST: usize = 2_000_000;

/// Why a file is no running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlainTextError {
    /// It says nothing.
    #[error("the text is empty")]
    Empty,
    /// It is no text, or a text in a document's own format.
    #[error("the file is no plain text")]
    NotText,
    /// It is too long to be somebody's.
    #[error("the text is too long")]
    TooLong,
}

impl Explain for PlainTextError {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::Empty => (text::EMPTY_TEXT, text::ADVICE_EMPTY_TEXT),
            Self::NotText => (text::NOT_TEXT, text::ADVICE_PLAIN_TEXT),
            Self::TooLong => (text::TOO_LONG_TEXT, text::ADVICE_TOO_LONG_TEXT),
        };
        Message::new(lang, what, advice)
    }
}

/// The text of `bytes` in any encoding that [`decode`] knows, with LF alone between its lines.
///
/// # Errors
/// Where it says nothing, is no plain text, or is longer than any policy.
pub fn plain_text(bytes: &[u8]) -> Result<String, PlainTextError> {
    if bytes.len() > LONGEST {
        return Err(PlainTextError::TooLong);
    }
    let is_document =
        [&b"%PDF"[..], b"PK\x03\x04", b"{\\rtf"].iter().any(|it| bytes.starts_with(it));
    let (typed, _) = decode(bytes).map_err(|_| PlainTextError::NotText)?;
    if is_document {
        return Err(PlainTextError::NotText);
    }
    let typed = typed.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}', '\u{2029}'], "\n");
    if typed.trim().is_empty() { Err(PlainTextError::Empty) } else { Ok(typed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_alike_wherever_the_text_was_saved() {
        for typed in [
            "Å\n\nb\n",
            "Å\r\n\r\nb\r\n",
            "Å\r\rb\r",
            "Å\u{2028}\u{2028}b\u{b}",
            "\u{feff}Å\n\nb\n",
        ] {
            assert_eq!(plain_text(typed.as_bytes()).unwrap(), "Å\n\nb\n", "{typed:?}");
        }
        assert_eq!(plain_text(b"\xc5sa").unwrap(), "Åsa");
    }

    #[test]
    fn what_is_no_running_text_is_refused() {
        let long = vec![b'a'; LONGEST + 1];
        let table: [(&[u8], PlainTextError); 7] = [
            (b"", PlainTextError::Empty),
            (b" \r\n\t", PlainTextError::Empty),
            (b"a\0b", PlainTextError::NotText),
            (b"%PDF-1.7 text", PlainTextError::NotText),
            (b"PK\x03\x04 text", PlainTextError::NotText),
            (b"{\\rtf1 text}", PlainTextError::NotText),
            (&long, PlainTextError::TooLong),
        ];
        for (bytes, error) in table {
            assert_eq!(plain_text(bytes), Err(error));
            assert!(!error.message(Lang::Sv).advice.is_empty());
        }
        assert!(plain_text(&long[1..]).is_ok());
    }
}
