//! The words of the assessments in the window.

mod questions;

pub(super) use crate::app::text::{
    BACK, MEND_FIRST as UNREADABLE, NEXT, PRINT, SAVE_AND_CLOSE as CLOSE, WHY,
};

pub(super) use questions::{asks, cites, example, why};

use super::{
    check::label_of,
    steps::{Asked, Said, Step},
};
use crate::{
    app::contradictions::shortened,
    core::{Choice, Field, Lang, Text, t},
    registers::assessments::{Assessment, AssessmentField as F, AssessmentKind, Matter, Verdict},
};

pub(super) const FINISH: Text = t("Spara bedömningen", "Save the assessment");
pub(super) const SAVED: Text = t("Svaren är sparade.", "The answers are saved.");
pub(super) const IN_THE_FUTURE: Text = t(
    "Dagen ligger i framtiden. Ange dagen då ni gjorde bedömningen.",
    "The day is in the future. State the day on which you made the assessment.",
);
pub(super) const CHANGE: Text = t("Ändra", "Change");
pub(super) const EXAMPLE: Text = t("Så kan svaret låta", "How an answer may sound");
pub(super) const KNOWN: Text = t("Det här säger registret", "What the register says");
pub(super) const ACTIVITY: Text = t("Behandling", "Activity");
pub(super) const PURPOSE: Text = t("Ändamål som bedöms", "Purpose that is assessed");
pub(super) const BASIS: Text = t("Rättslig grund", "Lawful basis");
pub(super) const OTHER_PURPOSES: Text = t("Andra ändamål", "Other purposes");
pub(super) const GROUPS: Text = t("Personer", "People");
pub(super) const DATA: Text = t("Uppgifter", "Data");
pub(super) const WHOLE: Text = t("Hela behandlingen", "The whole activity");
pub(super) const NO_PURPOSE: Text = t(
    "Välj ändamålet. Annars skrivs det ni kommer fram till inte in någonstans.",
    "Choose the purpose. Otherwise what you arrive at is written in nowhere.",
);
pub(super) const MADE: Text = t("När och av vem", "When and by whom");
pub(super) const NOTHING_SAID: Text = t("Inte besvarat än", "Not answered yet");

/// "Gör om bedömningen", or the way on in one that is not finished.
pub(super) const fn again(is_dated: bool) -> Text {
    if is_dated {
        t("Gör om bedömningen", "Make the assessment again")
    } else {
        t("Fortsätt med frågorna", "Go on with the questions")
    }
}

/// What begins a kind from an activity.
pub(super) const fn begin(it: AssessmentKind) -> Text {
    match it {
        AssessmentKind::Balancing => t("Gör intresseavvägning", "Make a balancing test"),
        AssessmentKind::Compatibility => t("Pröva ett nytt ändamål", "Assess a new purpose"),
        AssessmentKind::Screening => {
            t("Behövs en konsekvensbedömning?", "Is an impact assessment needed?")
        }
    }
}

/// "Gör intresseavvägning: Berätta om avbrott".
pub(super) fn weigh(purpose: &str, lang: Lang) -> String {
    let begin = begin(AssessmentKind::Balancing).in_lang(lang);
    match purpose {
        "" => begin.to_owned(),
        purpose => format!("{begin}: {}", shortened(purpose)),
    }
}

/// "Steg 2 av 7 · Driftinformation".
pub(super) fn step(at: Step, kind: AssessmentKind, name: &str, lang: Lang) -> String {
    let (n, of) = (at.place(kind) + 1, Step::all(kind).len() - 1);
    let place = match (lang, at) {
        (Lang::Sv, Step::Check) => "Kontroll".to_owned(),
        (Lang::En, Step::Check) => "Check".to_owned(),
        (Lang::Sv, _) => format!("Steg {n} av {of}"),
        (Lang::En, _) => format!("Step {n} of {of}"),
    };
    let about = match name.trim() {
        "" => kind.text().in_lang(lang),
        name => name,
    };
    format!("{place} · {about}")
}

/// "Intresseavvägning: Berätta om avbrott".
pub(super) fn usual_name(kind: AssessmentKind, about: &str, lang: Lang) -> String {
    let kind = match kind {
        AssessmentKind::Balancing => t("Intresseavvägning", "Balancing test"),
        AssessmentKind::Compatibility => t("Nytt ändamål", "New purpose"),
        AssessmentKind::Screening => {
            t("Behov av konsekvensbedömning", "Need for an impact assessment")
        }
    };
    let kind = kind.in_lang(lang);
    if about.trim().is_empty() { kind.to_owned() } else { format!("{kind}: {}", about.trim()) }
}

/// The label of a page's question.
pub(super) fn label(step: Step, lang: Lang) -> String {
    label_of(step, lang).to_owned()
}

/// "Ändra: Intresset", for whoever hears the window.
pub(super) fn change(label: &str, lang: Lang) -> String {
    format!("{}: {label}", CHANGE.in_lang(lang))
}

/// What the answers to the nine criteria suggest.
pub(super) fn suggested(n_met: usize, suggestion: &str, lang: Lang) -> String {
    match (lang, n_met) {
        (Lang::Sv, 1) => format!("1 kriterium är uppfyllt. {suggestion}."),
        (Lang::Sv, n) => format!("{n} kriterier är uppfyllda. {suggestion}."),
        (Lang::En, 1) => format!("1 criterion is met. {suggestion}."),
        (Lang::En, n) => format!("{n} criteria are met. {suggestion}."),
    }
}

/// What an assessment came to, in a sentence or two.
pub(super) fn comes_to(it: &Assessment, lang: Lang) -> String {
    let told = match (&it.matter, it.verdict()) {
        (_, Verdict::Unfinished) => t(
            "Bedömningen är inte klar. Den ändrar inget i behandlingen än.",
            "The assessment is not finished. It changes nothing in the activity yet.",
        ),
        (Matter::Balancing(_), Verdict::May) => t(
            "Ert intresse väger tyngst. Ändamålet får vila på ett berättigat intresse.",
            "Your interest weighs more. The purpose may rest on a legitimate interest.",
        ),
        (Matter::Balancing(_), Verdict::MayNot) => t(
            "Personernas intresse väger tyngst. Välj en annan rättslig grund, eller låt bli.",
            "The people's interest weighs more. Choose another lawful basis, or refrain.",
        ),
        (Matter::Compatibility(_), Verdict::May) => t(
            "Ändamålen går ihop. Berätta om det nya ändamålet innan ni börjar (artikel\u{a0}13.3).",
            "The purposes go together. Tell people of the new purpose before you begin (Article\u{a0}13.3).",
        ),
        (Matter::Compatibility(_), Verdict::MayNot) => t(
            "Ändamålen går inte ihop. Be om samtycke, eller låt bli.",
            "The purposes do not go together. Ask for consent, or refrain.",
        ),
        (Matter::Screening(_), Verdict::May) => t(
            "Ingen konsekvensbedömning behövs. Spara bedömningen som bevis.",
            "No impact assessment is needed. Keep this as your evidence.",
        ),
        (Matter::Screening(_), Verdict::MayNot) => t(
            "En konsekvensbedömning behövs innan behandlingen börjar (artikel\u{a0}35.1).",
            "An impact assessment is needed before the processing starts (Article\u{a0}35.1).",
        ),
    };
    told.in_lang(lang).to_owned()
}

/// What is told when an assessment has been saved.
pub(super) const fn done(it: Verdict) -> Text {
    match it {
        Verdict::Unfinished => t(
            "Sparad, men något saknas. Behandlingen är som förut.",
            "Saved, but something is missing. The activity is as before.",
        ),
        Verdict::May => t(
            "Bedömningen är sparad, och behandlingen med den.",
            "The assessment is saved, and the activity with it.",
        ),
        Verdict::MayNot => t(
            "Bedömningen är sparad. Behandlingen är inte tillåten som den är.",
            "The assessment is saved. The processing is not allowed as it is.",
        ),
    }
}

impl Field for Asked {
    fn label(self) -> Text {
        match self {
            Self::Of(F::Kind) => t("Vad ska ni bedöma?", "What are you to assess?"),
            Self::Of(F::Reasons) => {
                t("Skäl, i en eller två meningar", "Reasons, in a sentence or two")
            }
            Self::Of(field) => field.label(),
            Self::Met(criterion) => criterion.text(),
            Self::Why(_) => {
                t("Varför, eller varför inte? (valfritt)", "Why, or why not? (optional)")
            }
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Of(F::Name) => t(
                "Namnet står i listan och på utskriften.",
                "The name stands in the list and on the print.",
            ),
            Self::Of(F::Purpose) => t(
                "Det ni kommer fram till skrivs in vid ändamålet.",
                "What you arrive at is written into the purpose.",
            ),
            Self::Of(F::ReviewOn) => t(
                "Gör om den när något ändras, och annars någon gång om året.",
                "Make it again when something changes, and otherwise about once a year.",
            ),
            Self::Of(field) => field.help(),
            Self::Met(criterion) => criterion.question(),
            Self::Why(_) => Text::EMPTY,
        }
    }
}

impl Choice for Said {
    const ALL: &'static [Self] = &[Self::Yes, Self::No];

    fn text(self) -> Text {
        match self {
            Self::Yes => t("Ja", "Yes"),
            Self::No => t("Nej", "No"),
        }
    }
}
