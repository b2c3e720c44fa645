//! The words of the files to and from Bankgirot.

pub(in crate::app::mandates) use crate::app::text::ANOTHER_FILE as ANOTHER;

use super::t;
use crate::{
    autogiro::Kind,
    core::{Lang, Text, grouped},
    registers::mandates::files::Reading,
};

/// Notices shown of one file.
pub(in crate::app::mandates) const MOST_NOTICES: usize = 4;

pub(in crate::app::mandates) const READ_FILE: Text =
    t("Läs in fil från Bankgirot", "Read a file from Bankgirot");
pub(in crate::app::mandates) const WRITE_FILE: Text =
    t("Skriv fil till Bankgirot", "Write a file to Bankgirot");
pub(in crate::app::mandates) const CHOOSE_FILE: Text = t(
    "Välj filen som banken har lämnat: medgivandeavisering, e-medgivanden eller ett utdrag ur registret.",
    "Choose the file from the bank: mandate advice, e-mandates or an extract of the register.",
);
pub(in crate::app::mandates) const NOT_READ: Text =
    t("Filen är inte inläst. Inget är ändrat.", "The file was not read. Nothing has changed.");
pub(in crate::app::mandates) const UNREADABLE: Text = t(
    "Filen gick inte att öppna. Välj en annan, eller kopiera den till datorn först.",
    "The file could not be opened. Choose another, or copy it to the computer first.",
);
pub(in crate::app::mandates) const READ_BEFORE: Text = t(
    "Filen är redan inläst och läses inte in en gång till.",
    "The file has already been read in, and is not read in again.",
);
pub(in crate::app::mandates) const WRITE_THEM_FIRST: Text = t(
    "Borde något som inte finns i registret stå här? Skriv in det innan du läser in filen: samma fil läses inte in två gånger.",
    "Should something that is not in the register stand here? Enter it before you read the file in: the same file is not read in twice.",
);
pub(in crate::app::mandates) const EXTRACT_HELP: Text = t(
    "Det som bara finns i registret här ändras inte av utdraget. Allt som skiljer visas under Stäm av mot Bankgirot.",
    "What is only in the register here is not changed by the extract. Reconcile with Bankgirot shows all that differs.",
);
pub(in crate::app::mandates) const APPLY: Text = t("Läs in filen", "Read the file in");
pub(in crate::app::mandates) const WHAT_HAPPENS: Text = t("Vad som händer", "What happens");
pub(in crate::app::mandates) const SHOWN: [Text; 4] = [
    t("Alla", "All"),
    t("Ändrar läget", "Change the state"),
    t("Att avgöra", "To decide"),
    t("Finns inte här", "Not here"),
];

pub(in crate::app::mandates) const NOTHING_TO_SEND: Text = t("Inget att skicka", "Nothing to send");
pub(in crate::app::mandates) const NOTHING_TO_SEND_LINE: Text = t(
    "Nya medgivanden, svar, nummerbyten och makuleringar ställer sig här när de ska till Bankgirot.",
    "New mandates, answers, changes of number and cancellations stand here when they are due at Bankgirot.",
);
pub(in crate::app::mandates) const UNSEALED: Text =
    t("Filen är inte sigillerad.", "The file is not sealed.");
pub(in crate::app::mandates) const UNSEALED_HELP: Text = t(
    "Lägg in filen i bankens program för filer till Bankgirot. Det sätter sigillet och skickar den. Medgivandena får läget skickat när filen är sparad.",
    "Put the file into the bank's program for files to Bankgirot. It seals the file and sends it. The mandates become sent when the file is saved.",
);
pub(in crate::app::mandates) const WRITTEN: Text = t(
    "Filen är skriven. Lägg in den i bankens program",
    "The file is written. Put it into the bank's program",
);
pub(in crate::app::mandates) const GO_AND_MEND: Text = t("Öppna medgivandet", "Open the mandate");

/// What the file is about.
pub(in crate::app::mandates) fn kind(it: Kind) -> Text {
    match it {
        Kind::Requests => t("Underlag till Bankgirot", "Requests to Bankgirot"),
        Kind::Advice => t("Medgivandeavisering", "Mandate advice"),
        Kind::EMandates => {
            t("E-medgivanden från internetbanken", "E-mandates from the internet bank")
        }
        Kind::RegisterExtract => {
            t("Utdrag ur Bankgirots register", "Extract of Bankgirot's register")
        }
    }
}

/// `line` with every masked account whole: its clearing number stays on the line of its figures.
pub(in crate::app::mandates) fn unbroken(line: &str) -> String {
    line.replace(" •", "\u{a0}•")
}

/// How many notices are not shown.
pub(in crate::app::mandates) fn more_notices(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{} anmärkningar till", grouped(n)),
        Lang::En => format!("{} more notices", grouped(n)),
    }
}

pub(in crate::app::mandates) const COMPARED: Text =
    t("Filen är genomgången. Inget är ändrat.", "The file is gone through. Nothing has changed.");
pub(in crate::app::mandates) const NOT_COMPARED: Text =
    t("Du avbröt. Inget är ändrat.", "You cancelled. Nothing has changed.");

/// What the bar tells while a file is compared with the register.
pub(in crate::app::mandates) fn comparing(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Går igenom {name}"),
        Lang::En => format!("Going through {name}"),
    }
}

/// What the bar tells while a file is read in.
pub(in crate::app::mandates) fn reading(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Läser in {name}"),
        Lang::En => format!("Reading {name}"),
    }
}

/// What was done.
pub(in crate::app::mandates) fn was_read(it: &Reading, lang: Lang) -> String {
    let (n, n_open) = (it.n_changes(), it.differing().count());
    let read = match (lang, n) {
        (Lang::Sv, 1) => "Filen är inläst: 1 ändring".to_owned(),
        (Lang::En, 1) => "The file is read: 1 change".to_owned(),
        (Lang::Sv, n) => format!("Filen är inläst: {} ändringar", grouped(n)),
        (Lang::En, n) => format!("The file is read: {} changes", grouped(n)),
    };
    match (lang, n_open) {
        (_, 0) => read,
        (Lang::Sv, _) => format!("{read}, {n_open} att avgöra"),
        (Lang::En, _) => format!("{read}, {n_open} to decide"),
    }
}

/// "Skriv 5 poster".
pub(in crate::app::mandates) fn write_n(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "Skriv fil med 1 post".to_owned(),
        (Lang::En, 1) => "Write a file with 1 record".to_owned(),
        (Lang::Sv, _) => format!("Skriv fil med {} poster", grouped(n)),
        (Lang::En, _) => format!("Write a file with {} records", grouped(n)),
    }
}
