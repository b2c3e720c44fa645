//! Why a number was not understood.

use super::{IdentityKind, text};
use crate::core::{Explain, Lang, Message, Text};

/// Why a text is not the number that it should be. It holds nothing of the text itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// There is no text.
    #[error("the number is empty")]
    Empty,
    /// A sign stands where a figure belongs.
    #[error("a character that does not belong in the number")]
    Character,
    /// Neither 10 nor 12 figures.
    #[error("the number has the wrong length")]
    Length,
    /// The first figures are no day of birth.
    #[error("the date in the number does not exist")]
    Date,
    /// The day of birth is still to come.
    #[error("the date in the number is in the future")]
    Future,
    /// The birth number is 000, which is never given to anybody.
    #[error("the birth number is 000")]
    BirthNumber,
    /// The third figure is below 2, as in a personnummer.
    #[error("the third figure is below 2")]
    ThirdFigure,
    /// The last figure does not agree with the others.
    #[error("the check digit of the {0:?} is wrong")]
    CheckDigit(IdentityKind),
}

impl IdentityError {
    /// What is wrong, in one sentence.
    pub fn what(self) -> Text {
        match self {
            Self::Empty => text::NUMBER_EMPTY,
            Self::Character => text::NUMBER_CHARACTER,
            Self::Length => text::NUMBER_LENGTH,
            Self::Date => text::NUMBER_DATE,
            Self::Future => text::NUMBER_FUTURE,
            Self::BirthNumber => text::NUMBER_BIRTH_NUMBER,
            Self::ThirdFigure => text::NUMBER_THIRD_FIGURE,
            Self::CheckDigit(kind) => text::check_digit(kind),
        }
    }

    /// What to do about it, in one sentence.
    pub fn advice(self) -> Text {
        match self {
            Self::Empty | Self::Character | Self::Length => text::ADVICE_SPELLING,
            Self::Date | Self::Future => text::ADVICE_DATE,
            Self::ThirdFigure => text::ADVICE_SOLE_TRADER,
            Self::BirthNumber | Self::CheckDigit(_) => text::ADVICE_CHECK_DIGIT,
        }
    }
}

impl Explain for IdentityError {
    fn message(&self, lang: Lang) -> Message {
        Message::new(lang, self.what(), self.advice())
    }
}
