//! The words of the gap list.

use crate::{
    core::{Lang, Text},
    registers::Register,
};

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

/// How much is missing, and of what kind.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Missing {
    /// Gaps that are listed.
    pub in_registers: usize,
    /// Gaps of persons.
    pub of_persons: usize,
    /// Gaps of consents.
    pub of_consents: usize,
    /// Gaps of mandates.
    pub of_mandates: usize,
    /// Reviews that are late.
    pub late: usize,
}

/// How much is missing, in one or two sentences.
pub(super) fn counted(missing: &Missing, lang: Lang) -> String {
    let told = |n: usize, one: Text, several: Text| {
        (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { several }.in_lang(lang)))
    };
    let parts: Vec<String> = [
        told(
            missing.in_registers,
            Text { sv: "brist i registren", en: "gap in the registers" },
            Text { sv: "brister i registren", en: "gaps in the registers" },
        ),
        told(
            missing.of_persons,
            Text { sv: "brist bland personerna", en: "gap among the persons" },
            Text { sv: "brister bland personerna", en: "gaps among the persons" },
        ),
        told(
            missing.of_consents,
            Text { sv: "brist bland samtyckena", en: "gap among the consents" },
            Text { sv: "brister bland samtyckena", en: "gaps among the consents" },
        ),
        told(
            missing.of_mandates,
            Text { sv: "brist bland medgivandena", en: "gap among the mandates" },
            Text { sv: "brister bland medgivandena", en: "gaps among the mandates" },
        ),
        told(
            missing.late,
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

/// A gap with the number of records that have it.
pub(super) fn with_number(says: &str, n: usize, register: Register, lang: Lang) -> String {
    let unit = match (register, n) {
        (Register::Consents, 1) => Text { sv: "samtycke", en: "consent" },
        (Register::Consents, _) => Text { sv: "samtycken", en: "consents" },
        (Register::Mandates, 1) => Text { sv: "medgivande", en: "mandate" },
        (Register::Mandates, _) => Text { sv: "medgivanden", en: "mandates" },
        (_, 1) => Text { sv: "person", en: "person" },
        (_, _) => Text { sv: "personer", en: "persons" },
    };
    format!("{says} ({n} {})", unit.in_lang(lang))
}
