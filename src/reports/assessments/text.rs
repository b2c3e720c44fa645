//! The words of the papers about assessments.

use jiff::civil::Date;

use crate::{
    core::{Field, Lang, Text, t},
    registers::assessments::{Assessment, AssessmentField as F, AssessmentKind, Matter, Verdict},
};

pub(super) const NONE: Text = t("Ingen bedömning är gjord.", "No assessment has been made.");
pub(super) const NAME: Text = t("Bedömning", "Assessment");
pub(super) const ACTIVITY: Text = t("Behandling", "Activity");
pub(super) const PURPOSE: Text = t("Ändamål", "Purpose");
pub(super) const BASIS: Text = t("Rättslig grund", "Lawful basis");
pub(super) const GROUPS: Text = t("Personer", "People");
pub(super) const DATA: Text = t("Uppgifter", "Data");
pub(super) const PROVISION: Text = t("Görs enligt", "Made under");
pub(super) const MADE: Text = t("Gjord", "Made");
pub(super) const MADE_BY: Text = t("Bedömningen gjord av", "Assessment made by");
pub(super) const REVIEW: Text = t("Görs om senast", "Again by");
pub(super) const CAME_TO: Text = t("Kom fram till", "Verdict");
pub(super) const CRITERION: Text =
    t("Kriterium (WP\u{a0}248, III.B)", "Criterion (WP\u{a0}248, III.B)");
pub(super) const ANSWER: Text = t("Svar", "Answer");
pub(super) const ANSWERS: Text = t("Så har företaget tänkt", "How the company reasoned");
pub(super) const NO_ANSWER: Text = t("Inte besvarat", "Not answered");
pub(super) const MISSING: Text = t("Det som återstår", "What remains");
pub(super) const ON_THE_LIST: Text =
    t("Står på IMY:s förteckning (artikel\u{a0}35.4)", "Is on IMY's list (Article\u{a0}35.4)");

pub(super) const fn yes_or_no(it: bool) -> Text {
    if it { t("Ja", "Yes") } else { t("Nej", "No") }
}

/// "Läget den 2026-11-22".
pub(super) fn as_of(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Läget den {date}"),
        Lang::En => format!("As of {date}"),
    }
}

/// "2026-10-01, försenad".
pub(super) fn review(on: Date, today: Date, lang: Lang) -> String {
    match (lang, on < today) {
        (_, false) => on.to_string(),
        (Lang::Sv, true) => format!("{on}, försenad"),
        (Lang::En, true) => format!("{on}, overdue"),
    }
}

/// What is said of several things, with commas.
pub(super) fn listed(parts: &[&str]) -> String {
    let said: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
    said.join(", ")
}

/// "Sambandet mellan ändamålen (6.4 a)".
pub(super) fn heading(field: F, kind: AssessmentKind, lang: Lang) -> String {
    let cite = match (field, kind) {
        (F::Connection, _) => "6.4\u{a0}a",
        (F::Context, _) => "6.4\u{a0}b",
        (F::Nature, _) => "6.4\u{a0}c",
        (F::Consequences, _) => "6.4\u{a0}d",
        (F::Safeguards, AssessmentKind::Compatibility) => "6.4\u{a0}e",
        (F::OptOut, _) => "21.1",
        _ => return field.label().in_lang(lang).to_owned(),
    };
    format!("{} ({cite})", field.label().in_lang(lang))
}

/// What the assessment came to, in a sentence.
pub(super) fn comes_to(it: &Assessment, lang: Lang) -> String {
    let told = match (&it.matter, it.verdict()) {
        (_, Verdict::Unfinished) => {
            t("Bedömningen är inte klar.", "The assessment is not finished.")
        }
        (Matter::Balancing(_), Verdict::May) => t(
            "Företagets intresse väger tyngst. Ändamålet får vila på ett berättigat intresse.",
            "The company's interest weighs more. The purpose may rest on a legitimate interest.",
        ),
        (Matter::Balancing(_), Verdict::MayNot) => t(
            "Personernas intresse väger tyngst. Ändamålet får inte vila på ett berättigat intresse.",
            "The people's interest weighs more. The purpose may not rest on a legitimate interest.",
        ),
        (Matter::Compatibility(_), Verdict::May) => t(
            "Det nya ändamålet går ihop med det gamla. Personerna ska få veta det innan behandlingen börjar (artikel\u{a0}13.3).",
            "The new purpose goes with the old one. People are told before the processing starts (Article\u{a0}13.3).",
        ),
        (Matter::Compatibility(_), Verdict::MayNot) => t(
            "Det nya ändamålet går inte ihop med det gamla. Det kräver samtycke eller stöd i lag.",
            "The new purpose does not go with the old one. It needs consent or a ground in law.",
        ),
        (Matter::Screening(_), Verdict::May) => {
            t("Ingen konsekvensbedömning behövs.", "No impact assessment is needed.")
        }
        (Matter::Screening(_), Verdict::MayNot) => t(
            "En konsekvensbedömning ska göras innan behandlingen börjar (artikel\u{a0}35.1).",
            "An impact assessment is to be made before the processing starts (Article\u{a0}35.1).",
        ),
    };
    told.in_lang(lang).to_owned()
}
