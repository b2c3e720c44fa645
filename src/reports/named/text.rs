//! The words of a name in a list.

use crate::core::{Lang, Text};

pub(super) const PROTECTED: Text = Text { sv: "Skyddade uppgifter", en: "Protected data" };

/// "Öberg, Åsa", as the register is sorted.
pub(super) fn sorted_name(name: &str, given_name: &str) -> String {
    if given_name.is_empty() { name.to_owned() } else { format!("{name}, {given_name}") }
}

/// The mark of restricted processing (GDPR 18.2).
pub(super) fn restricted(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name} (begränsad, artikel\u{a0}18)"),
        Lang::En => format!("{name} (restricted, Article\u{a0}18)"),
    }
}
