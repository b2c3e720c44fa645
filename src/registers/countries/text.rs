//! The words about the list of countries.

use super::{CountryListField, DecisionFault, desk::DecisionField};
use crate::{
    core::{Choice, Field, Lang, Text},
    law::{Country, transfer::Decision},
};

pub(super) const TITLE: Text =
    Text { sv: "Länder och överföringar", en: "Countries and transfers" };
pub(super) const CHECKED: Text =
    Text { sv: "Jämförd med kommissionens lista", en: "Held against the Commission's list" };
pub(super) const NO_SOURCE: Text =
    Text { sv: "Var står beslutet?", en: "Where does the decision stand?" };

/// Why a decision cannot stand.
pub(super) fn fault(fault: DecisionFault) -> Text {
    match fault {
        DecisionFault::NoCountry => Text {
            sv: "Ett beslut saknar land. Välj ett land eller ta bort beslutet.",
            en: "A decision has no country. Choose one, or remove the decision.",
        },
        DecisionFault::InsideEea => Text {
            sv: "Ett land ligger inom EU/EES, och där behövs inget beslut. Ta bort det.",
            en: "A country is inside the EU/EEA, where no decision is needed. Remove it.",
        },
        DecisionFault::Twice => Text {
            sv: "Två beslut gäller samma land. Behåll ett av dem.",
            en: "Two decisions are about the same country. Keep one of them.",
        },
        DecisionFault::Backwards => Text {
            sv: "Ett besluts sista dag ligger före den första.",
            en: "A decision's last day lies before its first.",
        },
    }
}

impl Field for DecisionField {
    fn label(self) -> Text {
        match self {
            Self::Country => Text { sv: "Land", en: "Country" },
            Self::Covers => Text { sv: "Gäller för", en: "Covers" },
            Self::Scope => Text { sv: "Begränsningar", en: "Limits" },
            Self::Since => Text { sv: "Gäller från", en: "Holds from" },
            Self::Until => Text { sv: "Gäller till och med", en: "Holds through" },
            Self::Source => Text {
                sv: "Beslutets nummer eller var det står",
                en: "Its number, or where it stands",
            },
            Self::CheckedOn => Text { sv: "Läst den", en: "Read on" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Scope => Text {
                sv: "I ord, till exempel vilka mottagare eller uppgifter som inte omfattas.",
                en: "In words, such as which recipients or data are left out.",
            },
            Self::Until => Text {
                sv: "Har beslutet upphört eller upphävts skriver du den sista dagen det gällde.",
                en: "Where the decision has ended or been annulled, write the last day it held.",
            },
            _ => Text::EMPTY,
        }
    }
}

/// A decision as it is read: the country, whom it covers, its days and its source.
pub(super) fn decision(it: &Decision, lang: Lang) -> String {
    let country = it.country.map_or(Text::EMPTY, Country::name).in_lang(lang);
    let days = [it.since, it.until].map(|it| it.map(|it| it.to_string()).unwrap_or_default());
    let days = if days.concat().is_empty() { String::new() } else { days.join(" – ") };
    let parts = [country, it.covers.text().in_lang(lang), &it.scope, &days, &it.source];
    let told: Vec<&str> = parts.into_iter().filter(|it| !it.trim().is_empty()).collect();
    told.join(", ")
}

impl Field for CountryListField {
    fn label(self) -> Text {
        match self {
            Self::Decisions => {
                Text { sv: "Egna beslut om skyddsnivå", en: "Own adequacy decisions" }
            }
            Self::CheckedOn => Text { sv: "Listan kontrollerad den", en: "List checked on" },
            Self::CheckedBy => Text { sv: "Kontrollerad av", en: "Checked by" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Decisions => Text {
                sv: "Programmets lista över länder med adekvat skyddsnivå (artikel 45) är daterad. Har kommissionen beslutat något nytt skriver du in det här; det gäller före programmets lista.",
                en: "The program's list of countries with an adequate level of protection (Article 45) has a date. If the Commission has decided something new, enter it here; it goes before the program's list.",
            },
            _ => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Decisions => Text { sv: "Beslut", en: "Decision" },
            _ => Text::EMPTY,
        }
    }
}
