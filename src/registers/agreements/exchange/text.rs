//! The headings of a table of agreements, the words in it, and why a row is not taken in.

use super::AgreementColumn::{self, CounterpartyNumber, Fact};
use crate::{
    core::{Text, t},
    registers::agreements::{AgreementField as F, AtEnd, OurRole},
};

pub(super) const COUNTERPARTY_NUMBER: Text = t("Organisationsnummer", "Organisation number");
/// Who may see the data, where nobody may.
pub(super) const NOBODY: Text = t("Ingen", "Nobody");

/// What else a column is called.
pub(super) fn other_headings(it: AgreementColumn) -> &'static [&'static str] {
    match it {
        CounterpartyNumber => &["Orgnr", "Org.nr", "Org no"],
        Fact(F::Counterparty) => &["Leverantör", "Kund", "Supplier", "Customer", "Name", "Namn"],
        Fact(F::Role) => &["Roll", "Role"],
        Fact(F::Number) => &["Nummer", "Avtalsnummer", "Avtalsnr", "Number", "Agreement number"],
        Fact(F::Template) => &["Mall", "Template"],
        Fact(F::Stage) => &["Status", "Stage"],
        Fact(F::SignedOn) => &["Undertecknat", "Signerat", "Signed"],
        Fact(F::ValidFrom) => &["Från", "From"],
        Fact(F::ValidTo) => &["Gäller till", "Till och med", "Valid to", "Through"],
        Fact(F::NoticeMonths) => &["Uppsägningstid", "Notice period"],
        Fact(F::ReviewOn) => &["Nästa översyn", "Next review"],
        Fact(F::Places) => &["Land", "Country"],
        Fact(F::Controllers) => &["Personuppgiftsansvariga", "Controllers"],
        Fact(F::Activities) => &["Behandling", "Activities"],
        Fact(F::Suppliers) => &["Underbiträden", "Sub-processors"],
        Fact(_) => &[],
    }
}

pub(super) const ROLES: [(OurRole, &[&str]); 4] = [
    (OurRole::Controller, &["personuppgiftsansvarig", "ansvarig", "controller"]),
    (OurRole::Engager, &["anlitar underbiträde", "engager"]),
    (OurRole::Processor, &["personuppgiftsbiträde", "biträde", "processor"]),
    (OurRole::SubProcessor, &["underbiträde", "sub-processor", "subprocessor"]),
];

pub(super) const AT_END: [(AtEnd, &[&str]); 2] = [
    (AtEnd::Return, &["lämnas tillbaka", "återlämnas", "returned", "return"]),
    (AtEnd::Erase, &["radera", "erase"]),
];

pub(super) const NAME_IT: Text = t(
    "Lägg till kolumnen Motpart, Organisationsnummer eller Avtalets nummer.",
    "Add the column Counterparty, Organisation number or Agreement's number.",
);
pub(super) const NOTHING_NAMED: Text = t(
    "Skriv vem avtalet är med, eller avtalets nummer.",
    "Write with whom the agreement is, or its number.",
);
pub(super) const UNKNOWN_SYSTEM: Text = t(
    "Ett system finns inte i registret. Skriv ett på varje rad i rutan, eller lägg in det först.",
    "A system is not in the register. Write one on each line of the cell, or enter it first.",
);
pub(super) const UNKNOWN_MEASURE: Text = t(
    "En säkerhetsåtgärd finns inte i registret. Skriv en på varje rad i rutan, eller lägg in den först.",
    "A security measure is not in the register. Write one on each line of the cell, or enter it first.",
);
pub(super) const BAD_SUPPLIER: Text = t(
    "Skriv leverantörens avtal på en rad i rutan, och dagen efter ett streck: P-12 | 2026-01-31.",
    "Write the supplier's agreement on a line of the cell, and the day after a bar: P-12 | 2026-01-31.",
);
pub(super) const BAD_CONTROLLER: Text = t(
    "Skriv varje personuppgiftsansvarig som namn | kontaktuppgifter | dataskyddsombud | företrädare i EU.",
    "Write each controller as name | contact details | data protection officer | representative in the EU.",
);
pub(super) const BAD_POINT: Text = t(
    "Skriv varje punkt som 28.3 a | Ja, Delvis eller Nej | var i avtalet | kommentar.",
    "Write each point as 28.3 a | Yes, Partly or No | where in the agreement | comment.",
);
pub(super) const BAD_STAFF: Text = t(
    "Skriv varje person som namn eller roll | vad de får se | från | till, med dagar som 2026-01-31.",
    "Write each person as name or role | what they may see | from | to, with days such as 2026-01-31.",
);
