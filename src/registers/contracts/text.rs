//! The words about the company's own PUB-avtal.

use super::ContractField;
use crate::core::{Field, Lang, Text};

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
