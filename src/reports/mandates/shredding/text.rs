//! The words of the shredding record.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const SUBTITLE: Text =
    Text { sv: "Ett medgivande till autogiro på papper", en: "An autogiro mandate on paper" };
pub(super) const WHICH: Text = Text { sv: "Blanketten", en: "The form" };
pub(super) const WHY: Text = Text { sv: "Därför förstörs den", en: "Why it is shredded" };
pub(super) const ENDED: Text = Text { sv: "Medgivandet tog slut", en: "The mandate ended" };
pub(super) const LAST_DEBIT: Text = Text { sv: "Senaste dragning", en: "Latest debit" };
pub(super) const KEPT: Text =
    Text { sv: "Medgivandet sparas till och med", en: "The mandate is kept through" };
pub(super) const SOURCE: Text = Text { sv: "Stöd för spartiden", en: "Ground for the time kept" };
pub(super) const THE_PAPER: Text = Text { sv: "Blanketten på papper", en: "The paper form" };
pub(super) const NOT_OVER: Text = Text {
    sv: "Medgivandet är inte slut. Blanketten ska inte förstöras.",
    en: "The mandate is not over. The form must not be shredded.",
};
pub(super) const DONE: Text = Text { sv: "Så förstördes den", en: "How it was shredded" };
pub(super) const TO_DO: Text = Text { sv: "När den förstörs", en: "When it is shredded" };
pub(super) const FILL_IN: Text = Text {
    sv: "Fyll i och skriv under när blanketten är förstörd. För sedan in det i pärmen. Ett vittne behövs inte, men gör protokollet säkrare.",
    en: "Fill in and sign once the form is shredded. Then enter it in the binder. A witness is not needed, but makes the record safer.",
};
pub(super) const ON: Text = Text { sv: "Förstörd", en: "Shredded on" };
pub(super) const BY: Text = Text { sv: "Förstörd av", en: "Shredded by" };
pub(super) const WITNESS: Text = Text { sv: "Vittne", en: "Witness" };
pub(super) const WITNESS_IF_ANY: Text =
    Text { sv: "Vittne (om det finns)", en: "Witness (if any)" };
pub(super) const HOW: Text = Text { sv: "På vilket sätt", en: "In which way" };
pub(super) const AGREES: Text = Text {
    sv: "Jag har jämfört protokollet med pärmen.",
    en: "I have compared this record with the binder.",
};
pub(super) const RESPONSIBLE: Text = Text { sv: "För företaget", en: "For the company" };

/// "Underskrift, Anna Lind".
pub(super) fn signature(who: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Underskrift, {who}"),
        Lang::En => format!("Signature, {who}"),
    }
}

/// A label within a sentence.
pub(super) fn inside(label: Text, lang: Lang) -> String {
    label.in_lang(lang).to_lowercase()
}

pub(super) fn wait(from: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Vänta. Blanketten ska sparas till {from}."),
        Lang::En => format!("Wait. The form is to be kept until {from}."),
    }
}

pub(super) fn was_early(from: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Blanketten förstördes före {from}, då det skulle ske. Anteckna varför i pärmen."
        ),
        Lang::En => format!(
            "The form was shredded before {from}, when it was to be. Write down why in the binder."
        ),
    }
}

/// "Blanketter som förstördes från 2026-01-01 till och med 2026-11-22".
pub(super) fn period(since: Option<Date>, until: Date, lang: Lang) -> String {
    match (since, lang) {
        (Some(since), Lang::Sv) => {
            format!("Blanketter som förstördes från {since} till och med {until}")
        }
        (None, Lang::Sv) => format!("Blanketter som förstördes till och med {until}"),
        (Some(since), Lang::En) => format!("Forms shredded from {since} through {until}"),
        (None, Lang::En) => format!("Forms shredded through {until}"),
    }
}

pub(super) fn counted(n: usize, lang: Lang) -> String {
    match (n, lang) {
        (0, Lang::Sv) => "Ingen blankett är antecknad som förstörd.".to_owned(),
        (1, Lang::Sv) => "1 blankett med ett medgivande till autogiro.".to_owned(),
        (n, Lang::Sv) => format!("{n} blanketter med medgivanden till autogiro."),
        (0, Lang::En) => "No form is recorded as shredded.".to_owned(),
        (1, Lang::En) => "1 form with an autogiro mandate.".to_owned(),
        (n, Lang::En) => format!("{n} forms with autogiro mandates."),
    }
}
