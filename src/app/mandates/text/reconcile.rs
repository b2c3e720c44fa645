//! The words of the comparison with an extract of Bankgirot's register.

pub(in crate::app::mandates) use crate::app::text::PRINT;

use super::t;
use crate::{
    core::{Lang, Text, grouped},
    law::Bankgiro,
};

pub(in crate::app::mandates) const RECONCILE: Text =
    t("Stäm av mot Bankgirot", "Reconcile with Bankgirot");
/// What the name of the printed file begins with.
pub(in crate::app::mandates) const PAPER_NAME: &str = "avstamning";
pub(in crate::app::mandates) const CHOOSE_EXTRACT: Text = t(
    "Välj utdraget ur Bankgirots medgivanderegister, som banken har lämnat det. Inget ändras av att du jämför.",
    "Choose the extract of Bankgirot's mandate register, as it came from the bank. Comparing changes nothing.",
);
pub(in crate::app::mandates) const NOT_AN_EXTRACT: Text = t(
    "Filen är inget utdrag ur Bankgirots medgivanderegister. Läs in den under Läs in fil från Bankgirot i stället.",
    "The file is no extract of Bankgirot's mandate register. Read it under Read a file from Bankgirot instead.",
);
pub(in crate::app::mandates) const NOT_RECONCILED: Text =
    t("Inget är jämfört. Inget är ändrat.", "Nothing is compared. Nothing has changed.");
pub(in crate::app::mandates) const RECONCILED: Text =
    t("Jämförelsen är klar", "The comparison is done");
pub(in crate::app::mandates) const ALL_AGREE: Text = t(
    "Registret och Bankgirot säger samma sak om alla medgivanden.",
    "The register and Bankgirot say the same of every mandate.",
);
pub(in crate::app::mandates) const PRINT_ANYWAY: Text = t(
    "Skriv ut avstämningen om ni vill ha den på papper.",
    "Print the reconciliation if you want it on paper.",
);
pub(in crate::app::mandates) const NONE_IN_GROUP: Text =
    t("Inga medgivanden i den gruppen", "No mandates in this group");
pub(in crate::app::mandates) const SAVE_PAPER: Text = t("Spara som fil", "Save as a file");
pub(in crate::app::mandates) const NOTED: Text = t("Antecknat", "Noted");
pub(in crate::app::mandates) const TO_DECIDE: Text = t("Att avgöra", "To decide");
pub(in crate::app::mandates) const NOT_NOTED: Text = t("Inte än", "Not yet");
pub(in crate::app::mandates) const ALL_NOTED: Text = t(
    "Allt är antecknat. Avgör det på varje medgivande.",
    "All is noted. Decide about it on each mandate.",
);
pub(in crate::app::mandates) const AT_BANKGIROT: Text = t("Hos Bankgirot", "At Bankgirot");
pub(in crate::app::mandates) const IN_REGISTER: Text = t("I registret", "In the register");
pub(in crate::app::mandates) const IDENTITY: Text = t("Betalarens nummer", "The payer's identity");
pub(in crate::app::mandates) const WHAT_TO_DO: Text = t("Vad som görs", "What is done");
pub(in crate::app::mandates) const NEW_PAYER: Text = t("Ny betalare", "New payer");
pub(in crate::app::mandates) const PAYER_NAME: Text =
    t("Namn, om du vet det", "The name, if you know it");
pub(in crate::app::mandates) const PAYER_IN_REGISTER: Text =
    t("Eller sök i personregistret", "Or search the register of persons");
pub(in crate::app::mandates) const ANOTHER_PAYER: Text = t("Byt betalare", "Change the payer");
pub(in crate::app::mandates) const SKIP: Text = t("Hoppa över", "Leave out");
pub(in crate::app::mandates) const SKIPPED: Text = t("Hoppas över", "Left out");
pub(in crate::app::mandates) const UNSKIP: Text = t("Ta med", "Take in");
pub(in crate::app::mandates) const ENTERED_AS: Text = t("Förs in", "Is entered");

/// What a group is, and what to do about it.
pub(in crate::app::mandates) const GROUP_HELP: [Text; 3] = [
    t(
        "Står hos er men inte i utdraget. Anteckna det, och ta reda på varför: skicka medgivandet på nytt, eller avsluta det.",
        "Here, and not in the extract. Note it and find out why: send the mandate anew, or end it.",
    ),
    t(
        "Står hos Bankgirot men inte här. För in dem med läget från utdraget. Utdraget har inga namn: betalaren hittas på sitt nummer, eller läggs till.",
        "At Bankgirot, and not here. Enter them in the state of the extract. It has no names: the payer is found by number, or added.",
    ),
    t(
        "Står på båda ställena, men olika. Anteckna det: ett läge som kan följa tas från utdraget, och resten avgör du på medgivandet.",
        "In both places, and unlike. Note it: a state that may follow is taken from the extract, and you decide about the rest on the mandate.",
    ),
];

/// What the button of a group does with `n` of its mandates.
pub(in crate::app::mandates) fn settles(group: usize, n: usize, lang: Lang) -> String {
    let shown = grouped(n);
    match (lang, group, n) {
        (Lang::Sv, 0, 1) => "Anteckna att 1 saknas hos Bankgirot".to_owned(),
        (Lang::Sv, 0, _) => format!("Anteckna att {shown} saknas hos Bankgirot"),
        (Lang::En, 0, _) => format!("Note that Bankgirot lacks {shown}"),
        (Lang::Sv, 1, 1) => "För in 1 medgivande".to_owned(),
        (Lang::Sv, 1, _) => format!("För in {shown} medgivanden"),
        (Lang::En, 1, 1) => "Enter 1 mandate".to_owned(),
        (Lang::En, 1, _) => format!("Enter {shown} mandates"),
        (Lang::Sv, _, 1) => "Anteckna 1 skillnad".to_owned(),
        (Lang::Sv, _, _) => format!("Anteckna {shown} skillnader"),
        (Lang::En, _, 1) => "Note 1 difference".to_owned(),
        (Lang::En, _, _) => format!("Note {shown} differences"),
    }
}

/// What the bar tells while the extract is compared, or settled.
pub(in crate::app::mandates) fn reconciling(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Jämför registret med {name}"),
        Lang::En => format!("Comparing the register with {name}"),
    }
}

/// A bankgiro of the extract that is none of ours.
pub(in crate::app::mandates) fn foreign_payees(of: &[Bankgiro], lang: Lang) -> String {
    let numbers = of.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match lang {
        Lang::Sv => format!("{numbers} står inte bland era bankgironummer. Är det rätt fil?"),
        Lang::En => format!("{numbers} is not among your bankgiros. Is it the right file?"),
    }
}

/// "Rad 4, upplagt 2026-05-12".
pub(in crate::app::mandates) fn on_line(line: usize, on: jiff::civil::Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Rad {line}, upplagt {on}"),
        Lang::En => format!("Line {line}, entered {on}"),
    }
}

/// "Rad 4 i utdraget".
pub(in crate::app::mandates) fn of_line(line: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Rad {line} i utdraget"),
        Lang::En => format!("Line {line} of the extract"),
    }
}
