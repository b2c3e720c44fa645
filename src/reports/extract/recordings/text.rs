//! The words of the recordings in the letter.

use crate::core::{Lang, Text};

pub(super) const RECORDINGS: Text = Text { sv: "Inspelningar av dig", en: "Recordings of you" };
pub(super) const ON_REQUEST: Text = Text {
    sv: "Inspelningarna är en del av kopian. Följer de inte med brevet får du dem när du säger till, om de inte redan är raderade.",
    en: "The recordings are part of the copy. If they do not come with the letter you get them on request, unless they are erased already.",
};

/// "Inspelningen samtal-0417.wav".
pub(super) fn named(reference: &str, lang: Lang) -> String {
    let what = Text { sv: "Inspelningen", en: "The recording" };
    format!("{} {reference}", what.in_lang(lang)).trim().to_owned()
}
