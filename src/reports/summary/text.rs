//! The words of the summary table.

use crate::core::Text;

pub(super) const SUBTITLE: Text = Text {
    sv: "Varför vi har uppgifter om varje grupp, vilka de är och hur länge de sparas",
    en: "Why we have data about each group, which they are and how long they are kept",
};
pub(super) const GROUP: Text = Text { sv: "Vilka det gäller", en: "Whom it is about" };
pub(super) const PURPOSE: Text = Text { sv: "Ändamål", en: "Purpose" };
pub(super) const BASIS: Text = Text { sv: "Rättslig grund", en: "Lawful basis" };
pub(super) const DATA: Text = Text { sv: "Uppgifter", en: "Data" };
pub(super) const RETENTION: Text = Text { sv: "Lagringstid", en: "Retention" };
pub(super) const NO_ACTIVITY: Text = Text {
    sv: "Ingen behandling är beskriven ännu.",
    en: "No processing activity is described yet.",
};
