//! The headings of a table of disclosures, and why a row is not taken in.

use super::DisclosureColumn::{self, CustomerNumber, Fact, Identity};
use crate::{
    core::{Text, t},
    registers::disclosures::DisclosureField as F,
};

pub(super) const IDENTITY: Text = t("Personnummer", "Identity number");
pub(super) const CUSTOMER_NUMBER: Text = t("Kundnummer", "Customer number");
pub(super) const EMAIL: Text = t("E-post", "E-mail");

/// What else a column is called.
pub(super) fn other_headings(it: DisclosureColumn) -> &'static [&'static str] {
    match it {
        Fact(F::Person) => &["Person", "Namn", "Name"],
        Identity => &["Organisationsnummer", "Personal number"],
        CustomerNumber => &["Kundnr"],
        Fact(F::AboutOthers) => &["Om flera", "About several"],
        Fact(F::Recipient) => &["Till vem", "To whom"],
        Fact(F::What) => &["Vad", "What"],
        Fact(F::DisclosedOn) => &["Datum", "När", "Date", "When"],
        Fact(F::Requested) => &["Begärt av", "Requested by"],
        Fact(F::Channel) => &["Hur", "How"],
        Fact(F::HandedOutBy) => &["Lämnat av", "Av", "By"],
        _ => &[],
    }
}

pub(super) const NAME_IT: Text = t("Lägg till kolumnen Mottagare.", "Add the column Recipient.");
pub(super) const NO_RECIPIENT: Text = t(
    "Mottagaren saknas. Skriv vem som fick uppgifterna.",
    "The recipient is missing. Write who received the data.",
);
