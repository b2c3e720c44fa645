//! Bankgiro and plusgiro numbers, and the OCR references that payments carry.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{check_digit::passes_mod10, text};
use crate::core::{Explain, Lang, Message, Text};

/// Why a text is no bankgiro, plusgiro or OCR number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GiroError {
    /// The wrong signs, or too many or too few.
    #[error("the giro number has the wrong form")]
    Form,
    /// The last figure does not agree with the others.
    #[error("the check digit of the giro number is wrong")]
    CheckDigit,
}

impl GiroError {
    /// What is wrong, in one sentence.
    pub fn what(self) -> Text {
        match self {
            Self::Form => text::GIRO_FORM,
            Self::CheckDigit => text::GIRO_CHECK_DIGIT,
        }
    }
}

impl Explain for GiroError {
    fn message(&self, lang: Lang) -> Message {
        Message::new(lang, self.what(), text::ADVICE_CHECK_DIGIT)
    }
}

/// A bankgiro number: 7 or 8 figures, the last a check digit (modulus 10). As data it is its figures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bankgiro(String);

impl Bankgiro {
    /// Reads `NNN-NNNN` or `NNNN-NNNN`, with or without the dash and spaces, or filled with zeros to
    /// the left as in the files of Bankgirot.
    pub fn parse(text: &str) -> Result<Self, GiroError> {
        let figures = figures(text, 4, 7..=8)?;
        match figures.trim_start_matches('0') {
            number if number.len() < 7 => Err(GiroError::Form),
            number => Ok(Self(number.to_owned())),
        }
    }

    /// The figures alone.
    pub fn figures(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Bankgiro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, tail) = self.0.split_at(self.0.len() - 4);
        write!(f, "{head}-{tail}")
    }
}

impl TryFrom<String> for Bankgiro {
    type Error = GiroError;

    fn try_from(text: String) -> Result<Self, GiroError> {
        Self::parse(&text)
    }
}

impl From<Bankgiro> for String {
    fn from(bankgiro: Bankgiro) -> Self {
        bankgiro.0
    }
}

/// A plusgiro number: 2 to 8 figures, the last a check digit (modulus 10).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Plusgiro(String);

impl Plusgiro {
    /// Reads `N…-N`, with or without the dash and spaces.
    pub fn parse(text: &str) -> Result<Self, GiroError> {
        figures(text, 1, 2..=8).map(Self)
    }

    /// The figures alone.
    pub fn figures(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Plusgiro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, tail) = self.0.split_at(self.0.len() - 1);
        for (place, figure) in head.chars().enumerate() {
            if place > 1 && (head.len() - place).is_multiple_of(2) {
                f.write_str(" ")?;
            }
            write!(f, "{figure}")?;
        }
        write!(f, "-{tail}")
    }
}

/// Whether `reference` can be an OCR reference: 2 to 25 figures, not all zeros, the last a check digit
/// (modulus 10).
pub fn is_ocr(reference: &str) -> bool {
    (2..=25).contains(&reference.len())
        && reference.bytes().all(|byte| byte.is_ascii_digit())
        && reference.bytes().any(|byte| byte != b'0')
        && passes_mod10(reference)
}

/// As [`is_ocr`], where the last figure but one also tells the length, modulus 10.
pub fn is_ocr_with_length(reference: &str) -> bool {
    let told = reference.bytes().rev().nth(1).map(|byte| usize::from(byte.wrapping_sub(b'0')));
    is_ocr(reference) && told == Some(reference.len() % 10)
}

/// The figures of `text`, whose dash, if any, stands before the last `tail` of them.
fn figures(
    text: &str,
    tail: usize,
    lengths: std::ops::RangeInclusive<usize>,
) -> Result<String, GiroError> {
    let signs: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let number = match signs.split_once('-') {
        Some((head, rest)) if rest.len() == tail => format!("{head}{rest}"),
        Some(_) => return Err(GiroError::Form),
        None => {
            let filled = signs.len().saturating_sub(*lengths.end());
            let is_filled =
                signs.len() <= 16 && signs.bytes().take(filled).all(|byte| byte == b'0');
            if is_filled { signs[filled..].to_owned() } else { signs }
        }
    };
    if !lengths.contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(GiroError::Form);
    }
    let is_zero = number.bytes().all(|byte| byte == b'0');
    if is_zero || !passes_mod10(&number) { Err(GiroError::CheckDigit) } else { Ok(number) }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::law::check_digit::passes_mod11;

    #[test]
    fn every_number_of_the_vectors_is_judged_as_it_says() {
        let json = include_str!("../../tests/fixtures/vectors/giro.json");
        let rows: Vec<Value> = serde_json::from_str(json).unwrap();
        assert_eq!(rows.len(), 91);
        let mut judged = 0;
        for row in &rows {
            let text = row["number"].as_str().or(row["input"].as_str()).unwrap_or_default();
            let with_length = row["length_digit"] == true;
            let verdict = match row["kind"].as_str().unwrap() {
                "bankgiro" => Bankgiro::parse(text).is_ok(),
                "plusgiro" => Plusgiro::parse(text).is_ok(),
                "ocr_check" if text == "00" => continue, // refused here: it says nothing
                "ocr_check" if with_length => is_ocr_with_length(text),
                "ocr_check" => is_ocr(text),
                "luhn" => passes_mod10(text),
                "mod11" => passes_mod11(text),
                "ocr_make" => {
                    let made = |last| format!("{text}{last}");
                    if let Some(made) = row["expect"].as_str() {
                        assert!(is_ocr(made) && (!with_length || is_ocr_with_length(made)));
                    } else {
                        assert!((0..10).map(made).all(|it| !is_ocr(&it)), "{row}");
                    }
                    continue;
                }
                _ => continue, // an IBAN is judged beside the accounts
            };
            assert_eq!(Some(verdict), row["valid"].as_bool(), "{row}");
            judged += 1;
        }
        assert_eq!(judged, 72);
    }

    #[test]
    fn numbers_are_shown_in_their_usual_groups() {
        assert_eq!(Bankgiro::parse("54029681").unwrap().to_string(), "5402-9681");
        assert_eq!(Bankgiro::parse("297-3675").unwrap().to_string(), "297-3675");
        for shown in ["28 65 43-4", "410 54 68-5", "4-2", "116 04 99-8"] {
            let figures = shown.replace([' ', '-'], "");
            let number = Plusgiro::parse(&figures).unwrap();
            assert_eq!(number.to_string(), shown);
            assert_eq!(Plusgiro::parse(&number.to_string()), Ok(number));
        }
        assert_eq!(Bankgiro::parse("0000-0000"), Err(GiroError::CheckDigit));
        for short in ["0000018", "00000018", "0000000000000018"] {
            assert_eq!(Bankgiro::parse(short), Err(GiroError::Form), "{short}");
        }
        assert!(!is_ocr("00") && !is_ocr("0") && is_ocr("18"));
        for filled in ["0009912346", "09912346", "0991-2346"] {
            assert_eq!(Bankgiro::parse(filled).unwrap().to_string(), "991-2346", "{filled}");
        }
    }
}
