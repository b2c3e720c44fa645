//! The words of the record of processing activities.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const SUBTITLE: Text =
    Text { sv: "Enligt artikel 30 i dataskyddsförordningen", en: "Under Article 30 of the GDPR" };
pub(super) const INTRO: Text = Text {
    sv: "Registret visar alla behandlingar av personuppgifter. Bokstäverna är artikelns. ”Inga” är ett svar som någon har lämnat, med sin dag.",
    en: "The record shows every processing of personal data. The letters are the Article's. “None” is an answer that somebody gave, with its day.",
};
pub(super) const NOTHING: Text = Text {
    sv: "Inga behandlingar är antecknade ännu.",
    en: "No processing activities are recorded yet.",
};
pub(super) const PARTIES: Text =
    Text { sv: "Personuppgiftsansvarig (30.1 a)", en: "Controller (30.1 a)" };
pub(super) const CONTROLLER: Text = Text { sv: "Företag", en: "Company" };
pub(super) const ADDRESS: Text = Text { sv: "Adress", en: "Address" };
pub(super) const CONTACT: Text =
    Text { sv: "Kontakt för dataskydd", en: "Contact for data protection" };
pub(super) const DPO: Text = Text { sv: "Dataskyddsombud", en: "Data protection officer" };
pub(super) const REPRESENTATIVE: Text =
    Text { sv: "Företrädare (artikel 27)", en: "Representative (Article 27)" };
pub(super) const NO_REPRESENTATIVE: Text = Text {
    sv: "Behövs inte: företaget är etablerat i EU.",
    en: "Not needed: the company is established in the EU.",
};
pub(super) const OVERVIEW: Text = Text { sv: "Översikt", en: "Overview" };
pub(super) const NUMBER: Text = Text { sv: "Nummer", en: "Number" };
pub(super) const NAME: Text = Text { sv: "Behandling", en: "Activity" };
pub(super) const BASIS: Text = Text { sv: "Rättslig grund", en: "Lawful basis" };
pub(super) const STATUS: Text = Text { sv: "Status", en: "Status" };
pub(super) const REVIEW: Text = Text { sv: "Ses över", en: "Review by" };
pub(super) const AS_CONTROLLER: Text =
    Text { sv: "Behandlingar som vi ansvarar för", en: "Activities we are responsible for" };
pub(super) const AS_PROCESSOR: Text = Text {
    sv: "Behandlingar som vi utför åt kunder (30.2)",
    en: "Activities we carry out for customers (30.2)",
};
pub(super) const LETTER_A: Text = Text { sv: "a  Roll och parter", en: "a  Role and parties" };
pub(super) const LETTER_B: Text = Text { sv: "b  Ändamål", en: "b  Purposes" };
pub(super) const LETTER_C: Text =
    Text { sv: "c  Registrerade och uppgifter", en: "c  Data subjects and data" };
pub(super) const LETTER_D: Text = Text { sv: "d  Mottagare", en: "d  Recipients" };
pub(super) const LETTER_E: Text =
    Text { sv: "e  Överföring utanför EU/EES", en: "e  Transfers outside the EU/EEA" };
pub(super) const LETTER_F: Text = Text { sv: "f  Tidsfrister för radering", en: "f  Time limits" };
pub(super) const LETTER_G: Text =
    Text { sv: "g  Säkerhetsåtgärder", en: "g  Security measures" };
pub(super) const SPECIAL: Text = Text { sv: "Känsliga uppgifter", en: "Special categories" };
pub(super) const SOURCES: Text = Text { sv: "Källor", en: "Sources" };
pub(super) const MUST_PROVIDE: Text =
    Text { sv: "Skyldighet att lämna dem", en: "Duty to give them" };
pub(super) const PROFILING: Text = Text { sv: "Profilering", en: "Profiling" };
pub(super) const SYSTEMS: Text = Text { sv: "System och pärmar", en: "Systems and binders" };
pub(super) const REVIEWED: Text = Text { sv: "Genomgången", en: "Reviewed" };

/// The recorded decision that no officer is needed (GDPR 37.1).
pub(super) fn no_dpo(day: Date, reason: &str, lang: Lang) -> String {
    let told = match lang {
        Lang::Sv => format!("Behövs inte, beslutat {day}. {}", reason.trim()),
        Lang::En => format!("Not needed, decided on {day}. {}", reason.trim()),
    };
    told.trim().to_owned()
}

/// "None", with its day.
pub(super) fn none_on(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Inga (angivet {day})"),
        Lang::En => format!("None (stated {day})"),
    }
}
