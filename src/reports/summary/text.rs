//! The words of the summary.

use crate::core::Text;

pub(super) const SUBTITLE: Text = Text { sv: "Varje grupp för sig", en: "Group by group" };
pub(super) const INTRO: Text = Text {
    sv: "Tabellen visar varför vi har uppgifterna, vad som ger oss rätt till det, vilka uppgifter det är och hur länge de sparas.",
    en: "The table shows why we have the data, what entitles us to, which data they are and how long they are kept.",
};
pub(super) const NOTHING: Text = Text {
    sv: "Inga behandlingar är antecknade ännu.",
    en: "No processing activities are recorded yet.",
};
pub(super) const PURPOSE: Text = Text { sv: "Ändamål", en: "Purpose" };
pub(super) const BASIS: Text = Text { sv: "Rättslig grund", en: "Lawful basis" };
pub(super) const DATA: Text = Text { sv: "Uppgifter", en: "Data" };
pub(super) const KEPT: Text = Text { sv: "Lagringstid", en: "Retention" };
