//! The words of the record of processing activities.

use crate::{
    core::{Field, Lang, Text},
    registers::processing::ActivityField,
};

pub(super) const SUBTITLE: Text = Text {
    sv: "Register över behandling enligt artikel\u{a0}30 i dataskyddsförordningen",
    en: "Kept under Article\u{a0}30 of the General Data Protection Regulation",
};
pub(super) const CONTROLLER: Text =
    Text { sv: "Personuppgiftsansvarig (30.1\u{a0}a)", en: "Controller (30.1\u{a0}a)" };
pub(super) const JOINT: Text = Text { sv: "Gemensamt ansvariga", en: "Joint controllers" };
pub(super) const NO_JOINT: Text = Text { sv: "Inga", en: "None" };
pub(super) const OVERVIEW: Text = Text { sv: "Översikt", en: "Overview" };
pub(super) const REFERENCE: Text = Text { sv: "Nr", en: "No." };
pub(super) const ACTIVITY: Text = Text { sv: "Behandling", en: "Activity" };
pub(super) const PURPOSE: Text = Text { sv: "Ändamål", en: "Purpose" };
pub(super) const BASIS: Text = Text { sv: "Rättslig grund", en: "Lawful basis" };
pub(super) const REVIEW: Text = Text { sv: "Ses över", en: "Review by" };
pub(super) const AS_PROCESSOR: Text =
    Text { sv: "Som personuppgiftsbiträde (30.2)", en: "As a processor (30.2)" };
pub(super) const ABOUT_PROCESSOR: Text = Text {
    sv: "De här behandlingarna utförs åt någon annan, som bestämmer ändamål och medel.",
    en: "These are carried out on behalf of somebody else, who decides the purposes and the means.",
};
pub(super) const MEASURES: Text =
    Text { sv: "Säkerhetsåtgärder (30.1\u{a0}g)", en: "Security measures (30.1\u{a0}g)" };
pub(super) const ENDED: Text =
    Text { sv: "Avslutade behandlingar", en: "Activities that have ended" };
pub(super) const LAW: Text = Text { sv: "Lag", en: "Law" };
pub(super) const INTEREST: Text = Text { sv: "Berättigat intresse", en: "Legitimate interest" };
pub(super) const BALANCING: Text = Text { sv: "Intresseavvägning", en: "Balancing test" };
pub(super) const COMPATIBILITY: Text = Text {
    sv: "Förenlighet med det tidigare ändamålet",
    en: "Compatibility with the first purpose",
};

/// How many activities the record holds.
pub(super) fn counted(n_own: usize, n_on_behalf: usize, lang: Lang) -> String {
    let one = |n: usize, text: Text, texts: Text| {
        format!("{n} {}", if n == 1 { text } else { texts }.in_lang(lang))
    };
    let own = one(
        n_own,
        Text { sv: "behandling som ansvarig", en: "activity as a controller" },
        Text { sv: "behandlingar som ansvarig", en: "activities as a controller" },
    );
    let on_behalf = one(
        n_on_behalf,
        Text { sv: "som personuppgiftsbiträde", en: "as a processor" },
        Text { sv: "som personuppgiftsbiträde", en: "as a processor" },
    );
    match lang {
        Lang::Sv => format!("Registret omfattar {own} och {on_behalf}."),
        Lang::En => format!("The record holds {own} and {on_behalf}."),
    }
}

/// The name of a field, as the company says it of itself where the field answers `letter`.
pub(super) fn label(field: ActivityField, letter: &str) -> Text {
    match field {
        ActivityField::JointWith if letter == "30.2 a" => {
            Text { sv: "Åt vem", en: "On behalf of" }
        }
        ActivityField::JointWith => Text { sv: "Gemensamt ansvarig", en: "Joint controller" },
        ActivityField::Role => Text { sv: "Vår roll", en: "Our role" },
        _ => field.label(),
    }
}

/// The letter of GDPR 30.1 that a field answers; empty for none.
pub(super) fn letter_30_1(field: ActivityField) -> Option<&'static str> {
    use ActivityField as F;
    match field {
        F::Name | F::Reference => None,
        F::Role | F::JointWith => Some("30.1 a"),
        F::Purposes => Some("30.1 b"),
        F::Subjects | F::Special | F::Children => Some("30.1 c"),
        F::Recipients => Some("30.1 d"),
        F::Transfers => Some("30.1 e"),
        F::Retention => Some("30.1 f"),
        F::Measures => Some("30.1 g"),
        F::Owner
        | F::Status
        | F::Sources
        | F::CollectedHow
        | F::MustProvide
        | F::Profiling
        | F::Systems
        | F::Reviewed
        | F::ReviewOn
        | F::Note => Some(""),
    }
}

/// The letter of GDPR 30.2 that a field answers; empty for none, and `None` for what 30.2 leaves to the
/// controller.
pub(super) fn letter_30_2(field: ActivityField) -> Option<&'static str> {
    use ActivityField as F;
    match field {
        F::JointWith => Some("30.2 a"),
        F::Purposes | F::Subjects => Some("30.2 b"),
        F::Transfers => Some("30.2 c"),
        F::Measures => Some("30.2 d"),
        F::Owner | F::Status | F::Systems | F::Reviewed | F::ReviewOn | F::Note => Some(""),
        _ => None,
    }
}
