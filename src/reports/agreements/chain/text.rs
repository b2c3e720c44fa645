//! The words of the list of sub-processors.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const US: Text = Text { sv: "Oss", en: "Us" };
pub(super) const NAMELESS: Text = Text { sv: "(utan namn)", en: "(without a name)" };
pub(super) const LEVEL: Text = Text { sv: "Led", en: "Link" };
pub(super) const NAME: Text = Text { sv: "Underbiträde", en: "Sub-processor" };
pub(super) const ENGAGED_BY: Text = Text { sv: "Anlitas av", en: "Engaged by" };
pub(super) const SERVICE: Text = Text { sv: "Tjänst", en: "Service" };
pub(super) const SERVICE_AND_DATA: Text =
    Text { sv: "Tjänst och uppgifter", en: "Service and data" };
pub(super) const COUNTRY: Text = Text { sv: "Land och stöd", en: "Country and ground" };
pub(super) const AUTHORISATION: Text =
    Text { sv: "Tillstånd och beslut", en: "Authorisation and decision" };
pub(super) const ENGAGED: Text = Text { sv: "Anlitas", en: "Engaged" };
pub(super) const NOTE: Text = Text { sv: "Anteckning", en: "Note" };
pub(super) const AGREEMENT: Text = Text { sv: "Avtal", en: "Agreement" };
pub(super) const NOTICE: Text = Text { sv: "Besked", en: "Notice" };
pub(super) const OBJECT_BY: Text = Text { sv: "Invänd senast", en: "Object by" };
pub(super) const TOLD: Text =
    Text { sv: "Besked till kunden", en: "What the customer has been told" };
pub(super) const ABOUT_CUSTOMERS: Text = Text {
    sv: "De här företagen kan få personuppgifter som vi behandlar åt våra kunder (artikel\u{a0}28.2). Led\u{a0}1 anlitar vi själva, led\u{a0}2 anlitas av ett företag i led\u{a0}1 och så vidare. För varje land utanför EU/EES står vad överföringen vilar på.",
    en: "These companies may receive personal data that we process for our customers (Article\u{a0}28.2). Link\u{a0}1 we engage ourselves, link\u{a0}2 is engaged by a company in link\u{a0}1 and so on. For each country outside the EU/EEA it says what the transfer rests on.",
};
pub(super) const ABOUT_SUPPLIER: Text = Text {
    sv: "De här företagen anlitas av leverantören eller av någon som den anlitar (artikel\u{a0}28.4). För varje land utanför EU/EES står vad överföringen vilar på.",
    en: "These companies are engaged by the supplier or by somebody whom it engages (Article\u{a0}28.4). For each country outside the EU/EEA it says what the transfer rests on.",
};

pub(super) fn for_customer(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("För {name}"),
        Lang::En => format!("For {name}"),
    }
}

pub(super) fn below(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Under {name}"),
        Lang::En => format!("Below {name}"),
    }
}

/// "none", with its day.
pub(super) fn none(today: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Inga underbiträden den {today}."),
        Lang::En => format!("No sub-processors on {today}."),
    }
}

pub(super) fn no_suppliers(today: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => {
            format!("Ingen leverantör som behandlar personuppgifter är registrerad den {today}.")
        }
        Lang::En => format!("No supplier who processes personal data is registered on {today}."),
    }
}

pub(super) fn from(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("från och med {day}"),
        Lang::En => format!("from {day}"),
    }
}

pub(super) fn through(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("till och med {day}"),
        Lang::En => format!("through {day}"),
    }
}
