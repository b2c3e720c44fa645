//! The words of the gap list.

use crate::core::{Lang, Text};

pub(super) const SUBTITLE: Text = Text {
    sv: "Det som lagen kräver och som ännu inte står i pärmen",
    en: "What the law asks for and the binder does not yet say",
};
pub(super) const NOTHING_MISSING: Text = Text {
    sv: "Inget saknas. Alla poster svarar på det som lagen frågar efter, och ingen översyn är försenad.",
    en: "Nothing is missing. Every record answers what the law asks for, and no review is overdue.",
};
pub(super) const NAMELESS: Text = Text { sv: "(utan namn)", en: "(without a name)" };
pub(super) const LATE_REVIEWS: Text = Text { sv: "Försenade översyner", en: "Overdue reviews" };
pub(super) const REVIEW_BY: Text = Text { sv: "Skulle ses över", en: "Review was due" };
pub(super) const REGISTER: Text = Text { sv: "Register", en: "Register" };
pub(super) const RECORD: Text = Text { sv: "Post", en: "Record" };

/// How much is missing, in one or two sentences.
pub(super) fn counted(n_gaps: usize, n_persons: usize, n_late: usize, lang: Lang) -> String {
    let told = |n: usize, one: Text, several: Text| {
        (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { several }.in_lang(lang)))
    };
    let parts: Vec<String> = [
        told(
            n_gaps,
            Text { sv: "brist i registren", en: "gap in the registers" },
            Text { sv: "brister i registren", en: "gaps in the registers" },
        ),
        told(
            n_persons,
            Text { sv: "brist bland personerna", en: "gap among the persons" },
            Text { sv: "brister bland personerna", en: "gaps among the persons" },
        ),
        told(
            n_late,
            Text { sv: "försenad översyn", en: "overdue review" },
            Text { sv: "försenade översyner", en: "overdue reviews" },
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    let parts = super::super::text::and(&parts, lang);
    match lang {
        Lang::Sv => {
            format!("Pärmen har {parts}. Vid varje brist står den bestämmelse som kräver svaret.")
        }
        Lang::En => {
            format!("The binder has {parts}. With each gap stands the provision that asks for it.")
        }
    }
}

/// A gap with the number of persons who have it.
pub(super) fn of_persons(says: &str, n: usize, lang: Lang) -> String {
    let unit = match n {
        1 => Text { sv: "person", en: "person" },
        _ => Text { sv: "personer", en: "persons" },
    };
    format!("{says} ({n} {})", unit.in_lang(lang))
}
