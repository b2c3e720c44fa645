//! What a file can be read as.

use super::text;
use crate::{
    core::Lang,
    exchange::Refusal,
    registers::{
        agreements::exchange::AgreementColumn,
        consents::exchange::{ConsentColumn, is_logged},
        disclosures::exchange::DisclosureColumn,
        exchange::is_entered,
        mandates::exchange::{MandateColumn, is_number_taken},
        persons::exchange::{PersonColumn, is_duplicate},
        sub_processors::exchange::SubProcessorColumn,
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
    /// Agreements on the processing of personal data.
    Agreements,
    /// The sub-processors below them.
    SubProcessors,
    /// Disclosures.
    Disclosures,
}

impl Importing {
    /// What it is called where it begins.
    pub fn name(self, lang: Lang) -> &'static str {
        text::import(self).in_lang(lang)
    }

    /// How the names of its files end.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Consents => &["csv", "xlsx", "jsonld"],
            _ => &["csv", "xlsx"],
        }
    }

    /// The headings of a template.
    pub(super) fn headings(self, lang: Lang) -> Vec<&'static str> {
        match self {
            Self::Persons => PersonColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Consents => ConsentColumn::TEMPLATE.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Mandates => MandateColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Agreements => AgreementColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::SubProcessors => {
                SubProcessorColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec()
            }
            Self::Disclosures => {
                DisclosureColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec()
            }
        }
    }

    /// Whether a row was refused because the binder, or an earlier row, has it already.
    pub(super) fn is_known(self, refusal: &Refusal) -> bool {
        match self {
            Self::Persons => is_duplicate(refusal),
            Self::Consents => is_logged(refusal),
            Self::Mandates => is_number_taken(refusal),
            Self::Agreements | Self::SubProcessors | Self::Disclosures => is_entered(refusal),
        }
    }

    /// Whether nothing is taken in while a row is refused: half a register of mandates, or of agreements that
    /// point to one another, is none.
    pub(super) fn is_all_or_none(self) -> bool {
        !matches!(self, Self::Persons | Self::Consents)
    }
}
