//! The words of the cover sheet.

use crate::{
    core::{Lang, Text},
    registers::agreements::Verdict,
};

pub(super) const CHECKED: Text = Text { sv: "Prövat", en: "Reviewed" };
pub(super) const CHECKED_BY: Text = Text { sv: "Prövat av", en: "Reviewed by" };
pub(super) const POINTS: Text =
    Text { sv: "Punkterna i artikel\u{a0}28", en: "The points of Article\u{a0}28" };
pub(super) const PROVISION: Text = Text { sv: "Artikel", en: "Article" };
pub(super) const POINT: Text = Text { sv: "Punkt", en: "Point" };
pub(super) const ANSWER: Text = Text { sv: "Reglerat", en: "Settled" };
pub(super) const PLACE: Text = Text { sv: "Var i avtalet", en: "Where" };
pub(super) const COMMENT: Text = Text { sv: "Kommentar", en: "Comment" };
pub(super) const OPEN: Text = Text { sv: "Inte prövat", en: "Open" };
pub(super) const CONTENT: Text = Text {
    sv: "Det som avtalet ska ange (28.3 första stycket)",
    en: "What the agreement is to set out (28.3, first paragraph)",
};
pub(super) const TO_MEND: Text = Text { sv: "Att åtgärda", en: "To be mended" };

/// What the checklist comes to.
pub(super) fn verdict(it: Verdict, lang: Lang) -> String {
    let Verdict { yes, partly, no, open } = it;
    let n = yes + partly + no + open;
    match lang {
        Lang::Sv if it.is_sound() => {
            format!("Godkänt: avtalet reglerar alla {n} punkter i artikel\u{a0}28.")
        }
        Lang::En if it.is_sound() => {
            format!("Sound: the agreement settles all {n} points of Article\u{a0}28.")
        }
        Lang::Sv if open == n => {
            format!("Inte prövat: ingen av de {n} punkterna i artikel\u{a0}28 är besvarad.")
        }
        Lang::En if open == n => {
            format!("Not reviewed: none of the {n} points of Article\u{a0}28 is answered.")
        }
        Lang::Sv => {
            let counts = counts([
                (yes, "reglerade"),
                (partly, "delvis reglerade"),
                (no, "inte reglerade"),
                (open, "inte prövade"),
            ]);
            let verdict = if partly + no == 0 { "Inte färdigprövat" } else { "Inte godkänt" };
            format!("{verdict}: av {n} punkter i artikel\u{a0}28 är {counts}.")
        }
        Lang::En => {
            let counts = counts([
                (yes, "settled"),
                (partly, "settled in part"),
                (no, "not settled"),
                (open, "not reviewed"),
            ]);
            let verdict = if partly + no == 0 { "Review not finished" } else { "Not sound" };
            format!("{verdict}: of {n} points of Article\u{a0}28, {counts}.")
        }
    }
}

/// "9 reglerade, 2 delvis reglerade".
fn counts(of: [(usize, &str); 4]) -> String {
    let told = of.into_iter().filter(|(n, _)| *n > 0).map(|(n, word)| format!("{n} {word}"));
    told.collect::<Vec<_>>().join(", ")
}
