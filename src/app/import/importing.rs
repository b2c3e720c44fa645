//! What a file can be read as.

use crate::{
    core::Lang,
    exchange::Refusal,
    registers::{
        consents::exchange::{ConsentColumn, is_logged},
        mandates::exchange::{MandateColumn, is_number_taken},
        persons::exchange::{PersonColumn, is_duplicate},
    },
};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Importing {
    /// Persons and companies.
    Persons,
    /// Events of consents.
    Consents,
    /// Autogiro mandates.
    Mandates,
}

impl Importing {
    /// How the names of its files end.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Persons | Self::Mandates => &["csv", "xlsx"],
            Self::Consents => &["csv", "xlsx", "jsonld"],
        }
    }

    /// The headings of a template.
    pub(super) fn headings(self, lang: Lang) -> Vec<&'static str> {
        match self {
            Self::Persons => PersonColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Consents => ConsentColumn::TEMPLATE.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Mandates => MandateColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
        }
    }

    /// Whether a row was refused because the binder, or an earlier row, has it already.
    pub(super) fn is_known(self, refusal: &Refusal) -> bool {
        match self {
            Self::Persons => is_duplicate(refusal),
            Self::Consents => is_logged(refusal),
            Self::Mandates => is_number_taken(refusal),
        }
    }

    /// Whether nothing is taken in while a row is refused: half a register of mandates is none.
    pub(super) fn is_all_or_none(self) -> bool {
        self == Self::Mandates
    }
}
