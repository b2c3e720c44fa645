//! The words of what is due.

use jiff::civil::Date;

use super::{DueKind, Erasure};
use crate::core::{Lang, Text};

/// Why a record is to be gone through.
pub(super) fn review(what: &DueKind, on: Date, today: Date, lang: Lang) -> String {
    let (record, cite) = match what {
        DueKind::ReviewActivity => (Text { sv: "Behandlingen", en: "The activity" }, "24.1"),
        DueKind::ReviewSystem => (Text { sv: "Systemet", en: "The system" }, "32.1 d"),
        DueKind::ReviewMeasure => (Text { sv: "Åtgärden", en: "The measure" }, "32.1 d"),
        DueKind::EraseRecording | DueKind::EraseData { .. } => return String::new(),
    };
    let record = record.in_lang(lang);
    match (lang, on < today) {
        (Lang::Sv, true) => format!("{record} skulle ha setts över {on} (artikel\u{a0}{cite})."),
        (Lang::Sv, false) => format!("{record} ska ses över senast {on} (artikel\u{a0}{cite})."),
        (Lang::En, true) => {
            format!("{record} should have been reviewed by {on} (Article\u{a0}{cite}).")
        }
        (Lang::En, false) => format!("{record} is to be reviewed by {on} (Article\u{a0}{cite})."),
    }
}

/// Why data are to be erased: the rules, each with what it is about.
pub(super) fn erase(parts: &[Erasure], is_restricted: bool, lang: Lang) -> String {
    let mut by_rule: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    for Erasure { activity_name, category, rule, .. } in parts {
        let same = by_rule.iter_mut().find(|(name, it, _)| name == activity_name && it == rule);
        match same {
            Some((.., data)) => data.push(category),
            None => by_rule.push((activity_name, rule, vec![category])),
        }
    }
    let told = |(name, rule, data): &(&str, &str, Vec<&str>)| {
        format!("{name}: {} ({rule}).", data.join(", "))
    };
    let mut sentences: Vec<String> = by_rule.iter().map(told).collect();
    if is_restricted {
        let check = Text {
            sv: "Uppgifterna är begränsade: ta reda på varför innan du raderar (artikel 18).",
            en: "The data are restricted: find out why before you erase (Article 18).",
        };
        sentences.push(check.in_lang(lang).to_owned());
    }
    sentences.join(" ")
}

/// Where a recording lies that may no longer be kept, and the rule.
pub(super) fn recording(places: &[&str], rule: &str, lang: Lang) -> String {
    let places: Vec<&str> =
        places.iter().copied().map(str::trim).filter(|it| !it.is_empty()).collect();
    let place = places.join(", ");
    match (lang, place.is_empty()) {
        (Lang::Sv, false) => format!("Den ligger i {place}. Regel: {rule}."),
        (Lang::En, false) => format!("It lies in {place}. Rule: {rule}."),
        (Lang::Sv, true) => format!("Var den ligger är inte antecknat. Regel: {rule}."),
        (Lang::En, true) => format!("Where it lies is not recorded. Rule: {rule}."),
    }
}
