//! The words about the list of countries.

use super::CountryListField;
use crate::{
    core::{Choice, Field, Lang, Text},
    law::{Country, transfer::Decision},
};

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
