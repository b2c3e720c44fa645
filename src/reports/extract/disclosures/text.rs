//! The words of the section on disclosures.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const DISCLOSED: Text = Text {
    sv: "Det här har vi lämnat ut (15.1\u{a0}c)",
    en: "What we have disclosed (15.1\u{a0}c)",
};
pub(super) const SEVERAL: Text =
    Text { sv: "Utlämnanden om flera personer", en: "Disclosures about several persons" };
pub(super) const ABOUT_SEVERAL: Text = Text {
    sv: "De här utlämnandena gällde flera personer på en gång och kan ha omfattat dig. Fråga oss om du vill att vi tar reda på det.",
    en: "These concerned several persons at once, and you may have been among them. Ask us if you want us to find out.",
};
pub(super) const WHEN: Text = Text { sv: "När", en: "When" };
pub(super) const WHOM: Text = Text { sv: "Till vem", en: "To whom" };
pub(super) const WHAT: Text = Text { sv: "Vad", en: "What" };
pub(super) const WHY: Text = Text { sv: "Med vilket stöd", en: "On what ground" };
pub(super) const HOW: Text = Text { sv: "Hur", en: "How" };
pub(super) const NOT_RECORDED: Text = Text { sv: "Inte antecknat", en: "Not recorded" };

/// "none", with its day.
pub(super) fn none(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Vi har inte antecknat att vi har lämnat ut uppgifter om just dig till någon utanför företaget, till och med den {day}. De som får uppgifter i det löpande arbetet står under varje användning ovan."
        ),
        Lang::En => format!(
            "We have not recorded any disclosure of data about you in particular to anybody outside the company, through {day}. Those who receive data in the daily work are named with each use above."
        ),
    }
}
