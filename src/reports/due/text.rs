//! The words of what is due.

use crate::core::{Lang, Text};

pub(super) const REVIEW: Text = Text { sv: "Se över", en: "Review" };
pub(super) const ERASE: Text = Text { sv: "Gallra uppgifter om", en: "Erase data about" };

/// Why a review is due.
pub(super) const fn planned_review(lang: Lang) -> &'static str {
    Text {
        sv: "Ni har bestämt att gå igenom den senast den dagen (artikel 24).",
        en: "You decided to go through it by that day (Article 24).",
    }
    .in_lang(lang)
}

/// Why something is to be erased: the category and its rule.
pub(super) fn time_has_run_out(what: &str, rule: &str, lang: Lang) -> String {
    let what = what.trim();
    match lang {
        Lang::Sv => format!("{what}: sparas {rule} (artikel 5.1 e)."),
        Lang::En => format!("{what}: kept {rule} (Article 5.1 e)."),
    }
}
