//! The words about the company's own PUB-avtal.

use super::{ContractFault, ContractField};
use crate::core::{Field, Lang, Text};

pub(super) const NOTHING_DONE: Text =
    Text { sv: "Inget har ändrats.", en: "Nothing has been changed." };

/// What is wrong and what to do.
pub(super) const fn fault(it: ContractFault) -> Text {
    match it {
        ContractFault::IsSigned => Text {
            sv: "Versionen är undertecknad och står kvar som den är. Upprätta en ny för att ändra något.",
            en: "The version is signed and stays as it is. Draw up a new one to change something.",
        },
        ContractFault::LaterIsSigned => Text {
            sv: "En senare version är redan undertecknad.",
            en: "A later version is signed already.",
        },
        ContractFault::AgreementEnds => Text {
            sv: "Avtalet har en sista dag eller en uppsägning före underskriften. Ändra det i avtalet först.",
            en: "The agreement has a last day or a notice before the signature. Change that in the agreement first.",
        },
        ContractFault::NotDated => Text {
            sv: "Ange dagen då den sista av parterna undertecknade.",
            en: "Give the day on which the last of the parties signed.",
        },
        ContractFault::InTheFuture => {
            Text { sv: "Den dagen har inte varit än.", en: "That day has not been yet." }
        }
        ContractFault::BeforeDrawnUp => Text {
            sv: "Den dagen var versionen inte upprättad än.",
            en: "On that day the version was not drawn up yet.",
        },
        ContractFault::NoSignatory => Text {
            sv: "Ange vem som undertecknade för var och en av parterna.",
            en: "Say who signed for each of the parties.",
        },
    }
}

/// The name of a language.
pub(super) fn language(it: Lang) -> Text {
    match it {
        Lang::Sv => Text { sv: "Svenska", en: "Swedish" },
        Lang::En => Text { sv: "Engelska", en: "English" },
    }
}

/// How long the text is.
pub(super) fn n_blocks(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{n} stycken"),
        Lang::En => format!("{n} paragraphs"),
    }
}

impl Field for ContractField {
    fn label(self) -> Text {
        match self {
            Self::Number => Text { sv: "Version", en: "Version" },
            Self::Language => Text { sv: "Språk", en: "Language" },
            Self::DrawnUpOn => Text { sv: "Upprättat den", en: "Drawn up on" },
            Self::ObjectionDays => Text {
                sv: "Dagar att invända mot underbiträden",
                en: "Days to object to sub-processors",
            },
            Self::SignedOn => Text { sv: "Undertecknat den", en: "Signed on" },
            Self::SignedByUs => Text { sv: "Undertecknat för oss av", en: "Signed for us by" },
            Self::SignedByThem => {
                Text { sv: "Undertecknat för kunden av", en: "Signed for the customer by" }
            }
            Self::Content => Text { sv: "Innehåll", en: "Content" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }
}
