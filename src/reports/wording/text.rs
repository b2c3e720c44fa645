//! The labels of a wording in print.

use crate::core::{Lang, Text};

pub(super) const PURPOSE: Text = Text { sv: "Vad vi vill göra", en: "What we want to do" };
pub(super) const DATA: Text = Text { sv: "Med vilka uppgifter", en: "With which data" };
pub(super) const STORAGE: Text = Text { sv: "Var de sparas", en: "Where they are kept" };
pub(super) const RETENTION: Text = Text { sv: "Hur länge", en: "For how long" };
pub(super) const RECIPIENTS: Text = Text { sv: "Vem som får dem", en: "Who receives them" };
pub(super) const TRANSFER: Text = Text { sv: "Utanför EU och EES", en: "Outside the EU and EEA" };
pub(super) const BASIS: Text = Text { sv: "Rättslig grund", en: "Lawful basis" };
pub(super) const WITHDRAWAL: Text =
    Text { sv: "Så ångrar du dig", en: "If you change your mind" };
pub(super) const YOUR_CONSENT: Text = Text { sv: "Ditt samtycke", en: "Your consent" };
pub(super) const EXPLICIT_CONSENT: Text =
    Text { sv: "Ditt uttryckliga samtycke", en: "Your explicit consent" };

/// The country, and what may go wrong there (GDPR 49.1 a).
pub(super) fn transfer(country: &str, risk: &str, lang: Lang) -> String {
    let told = match lang {
        Lang::Sv => format!("Uppgifterna förs över till {country}."),
        Lang::En => format!("The data are transferred to {country}."),
    };
    if risk.is_empty() { told } else { format!("{told} {risk}") }
}

/// "version 2 på svenska".
pub(super) fn edition(number: u32, shown: Lang, lang: Lang) -> String {
    match (lang, shown) {
        (Lang::Sv, Lang::Sv) => format!("version {number} på svenska"),
        (Lang::Sv, Lang::En) => format!("version {number} på engelska"),
        (Lang::En, Lang::Sv) => format!("version {number} in Swedish"),
        (Lang::En, Lang::En) => format!("version {number} in English"),
    }
}
