//! The words of the section on mandates.

use crate::core::{Lang, Text};

pub(super) const MANDATES: Text =
    Text { sv: "Dina medgivanden till autogiro", en: "Your autogiro mandates" };
pub(super) const INTRO: Text = Text {
    sv: "Här står allt som vi har antecknat om varje medgivande, och vad som har hänt med det. Ett medgivande kan du återkalla när du vill, hos oss eller hos din bank.",
    en: "This is all that we have recorded of each mandate, and what has happened to it. You can revoke a mandate at any time, with us or with your bank.",
};
pub(super) const WHEN: Text = Text { sv: "När", en: "When" };
pub(super) const WHAT: Text = Text { sv: "Vad som hände", en: "What happened" };
pub(super) const CAUSE: Text = Text { sv: "Varför", en: "Why" };
pub(super) const LOGGED: Text = Text { sv: "Antecknat", en: "Recorded" };
pub(super) const KEPT_THROUGH: Text = Text { sv: "Sparas till och med", en: "Kept through" };
pub(super) const KEPT_FOR: Text =
    Text { sv: "Stöd för tiden efter slutet", en: "Ground for the time after the end" };
pub(super) const SHREDDED_ON: Text = Text { sv: "Blanketten förstördes", en: "Form shredded on" };
pub(super) const FILES: Text = Text { sv: "Sparade filer", en: "Files kept" };

/// "Medgivande 1, till bankgiro 5402-9681".
pub(super) fn named(n: usize, payee: &str, lang: Lang) -> String {
    match (payee, lang) {
        ("", Lang::Sv) => format!("Medgivande {n}"),
        ("", Lang::En) => format!("Mandate {n}"),
        (payee, Lang::Sv) => format!("Medgivande {n}, till bankgiro {payee}"),
        (payee, Lang::En) => format!("Mandate {n}, to bankgiro {payee}"),
    }
}

/// "2026-09-14 av Anna".
pub(super) fn logged(on: &str, by: &str, lang: Lang) -> String {
    match (by, lang) {
        ("", _) => on.to_owned(),
        (by, Lang::Sv) => format!("{on} av {by}"),
        (by, Lang::En) => format!("{on} by {by}"),
    }
}
