//! The words of the section on agreements.

use crate::core::{Lang, Text};

pub(super) const AGREEMENTS: Text =
    Text { sv: "Avtal om personuppgifter med dig", en: "Agreements on personal data with you" };
pub(super) const INTRO: Text = Text {
    sv: "Du har avtal med oss om hur personuppgifter behandlas. Det här har vi antecknat om dem.",
    en: "You have agreements with us on how personal data are processed. This is what we have recorded of them.",
};
pub(super) const STATE: Text = Text { sv: "Läge", en: "State" };

/// "Avtal PUB-7", or by its place in the letter.
pub(super) fn named(n: usize, number: &str, lang: Lang) -> String {
    let what = Text { sv: "Avtal", en: "Agreement" }.in_lang(lang);
    match number.trim() {
        "" => format!("{what} {n}"),
        number => format!("{what} {number}"),
    }
}
