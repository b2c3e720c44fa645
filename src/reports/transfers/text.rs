//! The words of the list of transfers.

use jiff::civil::Date;

use crate::{
    core::{Lang, Text},
    registers::agreements::{NoTransfers, PlaceHeld},
};

pub(super) const OUTSIDE: Text = Text { sv: "Utanför EU/EES", en: "Outside the EU/EEA" };
pub(super) const UNKNOWN: Text = Text { sv: "Okänt land", en: "Country not known" };
pub(super) const INSIDE: Text = Text { sv: "Inom EU/EES", en: "Inside the EU/EEA" };
pub(super) const WHO: Text = Text { sv: "Vem eller vad", en: "Who or what" };
pub(super) const REGISTER: Text = Text { sv: "Register", en: "Register" };
pub(super) const COUNTRY: Text = Text { sv: "Land", en: "Country" };
pub(super) const NOT_STATED: Text = Text { sv: "Inte angivet", en: "Not stated" };
pub(super) const WHAT: Text = Text { sv: "Vad som finns där", en: "What is there" };
pub(super) const GROUND: Text = Text { sv: "Stöd", en: "Ground" };
pub(super) const STANDING: Text = Text { sv: "Så står det till", en: "How it stands" };
pub(super) const TO_SEE_TO: Text = Text { sv: "Att göra", en: "To see to" };
pub(super) const MISSING: Text = Text { sv: "Stöd saknas", en: "No ground" };
pub(super) const DECISIONS: Text =
    Text { sv: "Beslut om adekvat skyddsnivå", en: "Adequacy decisions" };
pub(super) const COVERS: Text = Text { sv: "Gäller för", en: "Covers" };
pub(super) const HOLDS: Text = Text { sv: "Tid", en: "Holds" };
pub(super) const SOURCE: Text = Text { sv: "Beslut", en: "Decision" };
pub(super) const READ_ON: Text = Text { sv: "Läst", en: "Read on" };

pub(super) fn as_of(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Artikel\u{a0}44–49, så som det står den {day}"),
        Lang::En => format!("Articles\u{a0}44 to 49, as it stands on {day}"),
    }
}

/// Whether "no transfers" is true, and why that is said.
pub fn statement(it: &NoTransfers, n: usize, today: Date, lang: Lang) -> String {
    match (it, lang) {
        (NoTransfers::Proven, Lang::Sv) if n == 0 => {
            format!("Inga överföringar: inga platser med uppgifter är registrerade den {today}.")
        }
        (NoTransfers::Proven, Lang::En) if n == 0 => {
            format!("No transfers: no places with data are registered on {today}.")
        }
        (NoTransfers::Proven, Lang::Sv) => format!(
            "”Inga överföringar” är styrkt. Den {today} ligger alla {n} platser i registren inom EU/EES."
        ),
        (NoTransfers::Proven, Lang::En) => format!(
            "“No transfers” is proven. On {today} all {n} places in the registers are inside the EU/EEA."
        ),
        (NoTransfers::Contradicted(outside), _) => contradicted(outside, n, today, lang),
        (NoTransfers::Unknown(unknown), Lang::Sv) => format!(
            "”Inga överföringar” går inte att styrka. Den {today} är landet okänt för {} av {n} platser i registren. De andra ligger inom EU/EES.",
            unknown.len()
        ),
        (NoTransfers::Unknown(unknown), Lang::En) => format!(
            "“No transfers” cannot be proven. On {today} the country of {} of {n} places in the registers is not known. The others are inside the EU/EEA.",
            unknown.len()
        ),
    }
}

fn contradicted(outside: &[PlaceHeld], n: usize, today: Date, lang: Lang) -> String {
    let n_outside = outside.len();
    let groundless = outside.iter().filter(|it| it.is_groundless()).count();
    let grounds = match (groundless, lang) {
        (0, Lang::Sv) => "alla med stöd".to_owned(),
        (0, Lang::En) => "all with a ground".to_owned(),
        (n, Lang::Sv) => format!("{n} av dem utan stöd"),
        (n, Lang::En) => format!("{n} of them without a ground"),
    };
    match lang {
        Lang::Sv => format!(
            "”Inga överföringar” stämmer inte. Den {today} ligger {n_outside} av {n} platser i registren utanför EU/EES, {grounds}."
        ),
        Lang::En => format!(
            "“No transfers” is contradicted. On {today}, {n_outside} of {n} places in the registers are outside the EU/EEA, {grounds}."
        ),
    }
}

/// A country that data are only reached from.
pub fn remote(country: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{country}, på distans"),
        Lang::En => format!("{country}, remotely"),
    }
}

pub(super) fn allowed(article: &str, until: Option<Date>, lang: Lang) -> String {
    match (until, lang) {
        (None, Lang::Sv) => format!("Har stöd ({article})"),
        (None, Lang::En) => format!("Has a ground ({article})"),
        (Some(day), Lang::Sv) => format!("Har stöd ({article}) till och med {day}"),
        (Some(day), Lang::En) => format!("Has a ground ({article}) through {day}"),
    }
}

/// From and through which day.
pub fn period(from: Option<Date>, to: Option<Date>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, _) => String::new(),
        (Some(from), None, Lang::Sv) => format!("från {from}"),
        (Some(from), None, Lang::En) => format!("from {from}"),
        (None, Some(to), Lang::Sv) => format!("till och med {to}"),
        (None, Some(to), Lang::En) => format!("through {to}"),
        (Some(from), Some(to), _) => format!("{from} – {to}"),
    }
}

/// When the company last held the list against the Commission's.
pub fn checked(on: Option<Date>, by: &str, lang: Lang) -> String {
    let by = by.trim();
    match (on, lang) {
        (None, Lang::Sv) => "Listan är programmets, med den dag då varje beslut senast lästes. Vi har inte jämfört den med kommissionens.".to_owned(),
        (None, Lang::En) => "The list is the program's, with the day on which each decision was last read. We have not held it against the Commission's.".to_owned(),
        (Some(day), Lang::Sv) if by.is_empty() => format!("Vi jämförde listan med kommissionens den {day}."),
        (Some(day), Lang::Sv) => format!("{by} jämförde listan med kommissionens den {day}."),
        (Some(day), Lang::En) if by.is_empty() => format!("We held the list against the Commission's on {day}."),
        (Some(day), Lang::En) => format!("{by} held the list against the Commission's on {day}."),
    }
}
