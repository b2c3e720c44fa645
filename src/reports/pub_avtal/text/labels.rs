//! What stands beside the facts, and below the lines that are written on with a pen.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(in super::super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(in super::super) const ORG_NUMBER: Text =
    Text { sv: "Organisationsnummer", en: "Organisation number" };
pub(in super::super) const ADDRESS: Text = Text { sv: "Adress", en: "Address" };
pub(in super::super) const CONTACT: Text =
    Text { sv: "Kontakt för avtalet", en: "Contact for the agreement" };
pub(in super::super) const BREACH_CONTACT: Text =
    Text { sv: "Kontakt vid incident", en: "Contact at a breach" };
pub(in super::super) const DPO: Text =
    Text { sv: "Dataskyddsombud, om det finns", en: "Data protection officer, if any" };
pub(in super::super) const REPRESENTATIVE: Text =
    Text { sv: "Företrädare i EU, om det finns", en: "Representative in the EU, if any" };
pub(in super::super) const CONTROLLERS: Text =
    Text { sv: "Ansvariga som Kunden behandlar åt", en: "Controllers the Customer processes for" };
pub(in super::super) const DATA_CONTACT: Text =
    Text { sv: "Kontakt för personuppgifter", en: "Contact for personal data" };
pub(in super::super) const NUMBER: Text =
    Text { sv: "Avtalets nummer", en: "Agreement’s number" };
pub(in super::super) const MATTER: Text = Text { sv: "Föremål", en: "Subject-matter" };
pub(in super::super) const DURATION: Text = Text { sv: "Varaktighet", en: "Duration" };
pub(in super::super) const NATURE: Text =
    Text { sv: "Behandlingens art", en: "Nature of the processing" };
pub(in super::super) const PURPOSE: Text = Text { sv: "Ändamål", en: "Purpose" };
pub(in super::super) const DATA: Text =
    Text { sv: "Typer av personuppgifter", en: "Types of personal data" };
pub(in super::super) const SUBJECTS: Text =
    Text { sv: "Kategorier av registrerade", en: "Categories of data subjects" };
pub(in super::super) const OBJECTION_DAYS: Text =
    Text { sv: "Antal dagar i förväg", en: "Number of days beforehand" };
pub(in super::super) const DAYS_AT_END: Text =
    Text { sv: "Inom så många dagar", en: "Within this many days" };
pub(in super::super) const FROM: Text = Text { sv: "Gäller från", en: "In force from" };
pub(in super::super) const THROUGH: Text =
    Text { sv: "Till och med (tomt: tills vidare)", en: "Through (empty: until further notice)" };
pub(in super::super) const NOTICE_MONTHS: Text =
    Text { sv: "Uppsägningstid i månader", en: "Months of notice" };
pub(in super::super) const WHAT_TO_DO: Text = Text {
    sv: "Vad Biträdet ska och inte ska göra",
    en: "What the Processor is to do and not to do",
};
pub(in super::super) const MORE: Text = Text { sv: "fortsättning", en: "continued" };
pub(in super::super) const EDITION: Text =
    Text { sv: "Instruktionernas version", en: "Version of the instructions" };
pub(in super::super) const GIVEN_ON: Text = Text { sv: "Lämnade den", en: "Given on" };
pub(in super::super) const CATEGORIES: Text =
    Text { sv: "Slag av behandling", en: "Categories of processing" };
pub(in super::super) const COUNTRY: Text = Text { sv: "Land", en: "Country" };
pub(in super::super) const HAPPENS: Text =
    Text { sv: "Vad som sker där", en: "What happens there" };
pub(in super::super) const GROUND: Text =
    Text { sv: "Grund utanför EU/EES", en: "Ground outside the EU/EEA" };
pub(in super::super) const COUNTRY_AND_GROUND: Text =
    Text { sv: "Land och grund", en: "Country and ground" };
pub(in super::super) const WHO: Text =
    Text { sv: "Vem eller vilken roll", en: "Who or which role" };
pub(in super::super) const WHY: Text = Text { sv: "Vad, och varför", en: "What, and why" };
pub(in super::super) const MEASURE: Text = Text { sv: "Åtgärd", en: "Measure" };
pub(in super::super) const KIND: Text = Text { sv: "Slag", en: "Kind" };
pub(in super::super) const DESCRIPTION: Text = Text { sv: "Vad som görs", en: "What is done" };
pub(in super::super) const SUB_PROCESSOR: Text = Text { sv: "Underbiträde", en: "Sub-processor" };
pub(in super::super) const SERVICE: Text = Text { sv: "Tjänst", en: "Service" };
pub(in super::super) const REMOTELY: Text = Text { sv: "nås på distans", en: "reached remotely" };

/// Who engages a sub-processor that the company does not engage itself.
pub(in super::super) fn engaged_by(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("anlitas av {name}"),
        Lang::En => format!("engaged by {name}"),
    }
}

/// The days between which a sub-processor has the data, as far as they are known.
pub(in super::super) fn period(from: Option<Date>, to: Option<Date>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, _) => String::new(),
        (Some(from), None, Lang::Sv) => format!("från {from}"),
        (Some(from), None, Lang::En) => format!("from {from}"),
        (None, Some(to), Lang::Sv) => format!("till och med {to}"),
        (None, Some(to), Lang::En) => format!("through {to}"),
        (Some(from), Some(to), _) => format!("{from} – {to}"),
    }
}
