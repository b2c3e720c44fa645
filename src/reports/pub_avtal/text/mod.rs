//! The words of the agreement, by subject. They are the program's own.

pub(super) mod annexes;
pub(super) mod closing;
pub(super) mod duties;
pub(super) mod help;
pub(super) mod labels;
pub(super) mod processors;

use jiff::civil::Date;

use super::Clause;
use crate::core::{Lang, Text};

pub(super) const TITLE: Text =
    Text { sv: "Personuppgiftsbiträdesavtal", en: "Data processing agreement" };
pub(super) const CUSTOMER: Text = Text { sv: "Kunden", en: "The Customer" };
pub(super) const PROCESSOR: Text = Text { sv: "Biträdet", en: "The Processor" };

/// What a clause or an annex is called.
pub(super) const fn heading(clause: Clause) -> Text {
    match clause {
        Clause::Parties => Text { sv: "Parterna", en: "The parties" },
        Clause::Background => Text { sv: "Bakgrund och ord", en: "Background and words" },
        Clause::About => {
            Text { sv: "Vad behandlingen gäller", en: "What the processing is about" }
        }
        Clause::Customer => Text {
            sv: "Kundens skyldigheter och rättigheter",
            en: "Duties and rights of the Customer",
        },
        Clause::Instructions => Text { sv: "Instruktioner", en: "Instructions" },
        Clause::Confidentiality => Text { sv: "Tystnadsplikt", en: "Confidentiality" },
        Clause::Security => Text { sv: "Säkerhet", en: "Security" },
        Clause::SubProcessors => Text { sv: "Underbiträden", en: "Sub-processors" },
        Clause::Transfers => {
            Text { sv: "Länder utanför EU och EES", en: "Countries outside the EU and the EEA" }
        }
        Clause::Rights => Text {
            sv: "När en registrerad vill något",
            en: "When a data subject asks for something",
        },
        Clause::Assistance => Text {
            sv: "Hjälp med Kundens skyldigheter",
            en: "Help with the duties of the Customer",
        },
        Clause::Breaches => Text { sv: "Personuppgiftsincidenter", en: "Personal data breaches" },
        Clause::Audit => Text { sv: "Information och granskning", en: "Information and audits" },
        Clause::End => Text {
            sv: "Uppgifterna när behandlingen upphör",
            en: "The data when the processing ends",
        },
        Clause::Liability => Text { sv: "Ansvar för skada", en: "Liability for damage" },
        Clause::Term => Text { sv: "Avtalets tid och uppsägning", en: "Term and notice" },
        Clause::Law => Text { sv: "Lag och ändringar", en: "Law and amendments" },
        Clause::Signatures => Text { sv: "Underskrifter", en: "Signatures" },
        Clause::AnnexInstructions => Text {
            sv: "Bilaga 1: Kundens instruktioner",
            en: "Annex 1: The Customer’s instructions",
        },
        Clause::AnnexMeasures => {
            Text { sv: "Bilaga 2: Säkerhetsåtgärder", en: "Annex 2: Security measures" }
        }
        Clause::AnnexSubProcessors => {
            Text { sv: "Bilaga 3: Underbiträden", en: "Annex 3: Sub-processors" }
        }
    }
}

/// Between whom it is, as far as they are known.
pub(super) fn between(customer: &str, processor: &str, lang: Lang) -> String {
    match (customer, lang) {
        ("", Lang::Sv) => format!("mellan en kund och {processor}"),
        ("", Lang::En) => format!("between a customer and {processor}"),
        (customer, Lang::Sv) => format!("mellan {customer} och {processor}"),
        (customer, Lang::En) => format!("between {customer} and {processor}"),
    }
}

/// Words in which no line ends within a provision such as "artikel 28.3 a".
pub(super) fn unbroken(words: &str) -> String {
    let mut told = words.to_owned();
    for noun in ["artikel", "Article", "Articles", "bilaga", "Annex"] {
        told = told.replace(&format!("{noun} "), &format!("{noun}\u{a0}"));
    }
    for letter in 'a'..='h' {
        told = told.replace(&format!("28.3 {letter}"), &format!("28.3\u{a0}{letter}"));
    }
    told
}

/// A number of days, as it stands in a sentence.
pub(super) fn days(n: u32, lang: Lang) -> String {
    match (n, lang) {
        (1, Lang::Sv) => "1\u{a0}dag".to_owned(),
        (n, Lang::Sv) => format!("{n}\u{a0}dagar"),
        (1, Lang::En) => "1\u{a0}day".to_owned(),
        (n, Lang::En) => format!("{n}\u{a0}days"),
    }
}

pub(super) const BLANK: Text =
    Text { sv: "Blankett, att fyllas i av parterna", en: "Form, to be filled in by the parties" };
pub(super) const DRAFT: Text = Text {
    sv: "Utkast ur registren, inte att underteckna",
    en: "Draft from the registers, not to be signed",
};

/// Which version it is, when it was drawn up, and when it was signed.
pub(super) fn edition(
    number: u32,
    drawn_up_on: Date,
    signed_on: Option<Date>,
    lang: Lang,
) -> String {
    let drawn_up = match lang {
        Lang::Sv => format!("Version {number}, upprättad {drawn_up_on}"),
        Lang::En => format!("Version {number}, drawn up {drawn_up_on}"),
    };
    match (signed_on, lang) {
        (None, _) => drawn_up,
        (Some(day), Lang::Sv) => format!("{drawn_up}, undertecknad {day}"),
        (Some(day), Lang::En) => format!("{drawn_up}, signed {day}"),
    }
}
