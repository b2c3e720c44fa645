//! The headings of a table of sub-processors, the words in it, and why a row is not taken in.

use super::SubProcessorColumn::{self, Fact};
use crate::{
    core::{Text, t},
    registers::sub_processors::{Authorisation, Decision, SubProcessorField as F},
};

pub(super) const TOLD: Text = t("Besked till kunder", "Letters to customers");

/// What else a column is called.
pub(super) fn other_headings(it: SubProcessorColumn) -> &'static [&'static str] {
    match it {
        Fact(F::Agreement) => &["Avtal", "Leverantör", "Agreement", "Supplier"],
        Fact(F::Parent) => &["Överordnat", "Ovanför", "Parent"],
        Fact(F::Name) => &["Underbiträde", "Sub-processor"],
        Fact(F::OrganisationNumber) => &["Orgnr", "Org.nr", "Org no"],
        Fact(F::Places) => &["Land", "Country"],
        Fact(F::NoticeOn) => &["Besked", "Notice"],
        Fact(F::ObjectBy) => &["Invänd senast", "Object by"],
        Fact(F::StartsOn) => &["Från", "Start", "Starts on"],
        Fact(F::EndsOn) => &["Till", "Slut", "End", "Ends on"],
        _ => &[],
    }
}

pub(super) const AUTHORISATIONS: [(Authorisation, &[&str]); 2] = [
    (Authorisation::General, &["allmänt", "general"]),
    (Authorisation::Specific, &["särskilt", "specifikt", "specific"]),
];

pub(super) const DECISIONS: [(Decision, &[&str]); 2] = [
    (Decision::Accepted, &["godkänt", "ja", "yes"]),
    (Decision::Objected, &["invändning", "nej", "objection", "no"]),
];

pub(super) const NAME_IT: Text = t("Lägg till kolumnen Namn.", "Add the column Name.");
pub(super) const NO_NAME: Text =
    t("Underbiträdet saknar namn. Skriv det.", "The sub-processor has no name. Write it.");
pub(super) const UNKNOWN_PARENT: Text = t(
    "Den som anlitar underbiträdet finns inte under samma avtal. Rätta namnet, eller lägg till en rad för den.",
    "The one that engages it does not stand below the same agreement. Correct the name, or add a row for it.",
);
pub(super) const SEVERAL: Text = t(
    "Flera under avtalet heter så. Skriv hela kedjan uppifrån: Moln AB | Backup Ltd.",
    "Several below the agreement have that name. Write the whole chain from the top: Cloud Ltd | Backup Ltd.",
);
pub(super) const CIRCLE: Text = t(
    "Det går runt: underbiträdet skulle anlitas av någon som det självt anlitar. Rätta vem som anlitar vem.",
    "It goes round: the sub-processor would be engaged by one that it engages itself. Correct who engages whom.",
);
pub(super) const BELOW_REFUSED: Text = t(
    "Raden för den som anlitar underbiträdet kan inte tas in. Rätta den raden först.",
    "The row of the one that engages it cannot be taken in. Correct that row first.",
);
