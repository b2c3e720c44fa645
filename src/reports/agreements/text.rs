//! The words that the papers on agreements share.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const NOBODY: Text = Text { sv: "(ingen motpart)", en: "(no counterparty)" };
pub(super) const NO_COUNTRY: Text = Text { sv: "Land inte angivet", en: "Country not stated" };
pub(super) const REMOTE: Text = Text { sv: "nås på distans", en: "reached remotely" };
pub(super) const EEA: Text = Text { sv: "EU/EES", en: "EU/EEA" };
pub(super) const NO_GROUND: Text = Text { sv: "stöd saknas", en: "no ground" };
pub(super) const COUNTERPARTY: Text = Text { sv: "Motpart", en: "Counterparty" };
pub(super) const NUMBER: Text = Text { sv: "Nummer och version", en: "Number and version" };
pub(super) const ROLE: Text = Text { sv: "Vår roll", en: "Our role" };
pub(super) const STATE: Text = Text { sv: "Läge", en: "State" };
pub(super) const SIGNED: Text = Text { sv: "Undertecknat", en: "Signed" };
pub(super) const IN_FORCE: Text = Text { sv: "Gäller", en: "In force" };

/// "Standardavtalsklausuler, modul 3".
pub(super) fn module(name: &str, number: u8, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name}, modul\u{a0}{number}"),
        Lang::En => format!("{name}, module\u{a0}{number}"),
    }
}

pub(super) fn as_of(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Så som det står den {day}"),
        Lang::En => format!("As it stands on {day}"),
    }
}

/// From the one day through the other; until further notice where no last day is known.
pub(super) fn period(from: Option<Date>, to: Option<Date>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, _) => String::new(),
        (Some(from), None, Lang::Sv) => format!("{from} och tills vidare"),
        (Some(from), None, Lang::En) => format!("{from} until further notice"),
        (None, Some(to), Lang::Sv) => format!("till och med {to}"),
        (None, Some(to), Lang::En) => format!("through {to}"),
        (Some(from), Some(to), _) => format!("{from} – {to}"),
    }
}

/// The parts that say something, with commas between.
pub(super) fn listed(parts: &[&str]) -> String {
    let told: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    told.join(", ")
}

/// The lines that say something.
pub(super) fn lines<S: AsRef<str>>(lines: impl IntoIterator<Item = S>) -> String {
    let told = lines.into_iter().map(|it| it.as_ref().trim().to_owned());
    told.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A label with its day, such as "Besked 2026-11-02".
pub(super) fn dated(label: Text, day: Option<Date>, lang: Lang) -> String {
    day.map(|day| format!("{} {day}", label.in_lang(lang))).unwrap_or_default()
}
