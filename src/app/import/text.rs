//! The words of the import.

use super::Verdict;
use crate::core::{Lang, Text, grouped};

pub(super) const IMPORT: Text = Text { sv: "Importera personer", en: "Import persons" };
pub(super) const CHOOSE: Text = Text {
    sv: "Välj en CSV-fil från ett kalkylprogram.",
    en: "Choose a CSV file from a spreadsheet.",
};
pub(super) const NOT_READ: Text =
    Text { sv: "Filen gick inte att läsa in", en: "The file could not be read" };
pub(super) const UNREADABLE: Text = Text {
    sv: "Filen gick inte att öppna. Stäng den i kalkylprogrammet och försök igen.",
    en: "The file could not be opened. Close it in the spreadsheet and try again.",
};
pub(super) const ANOTHER: Text = Text { sv: "Välj en annan fil", en: "Choose another file" };
pub(super) const TEMPLATE: Text = Text { sv: "Spara en mall", en: "Save a template" };
pub(super) const TEMPLATE_NAME: Text = Text { sv: "personer.csv", en: "persons.csv" };
pub(super) const TEMPLATE_SAVED: Text = Text {
    sv: "Mallen är sparad. Fyll i den i ett kalkylprogram och importera den.",
    en: "The template is saved. Fill it in with a spreadsheet and import it.",
};
pub(super) const NOT_WRITTEN: Text = Text {
    sv: "Filen gick inte att skriva. Välj en annan mapp.",
    en: "The file could not be written. Choose another folder.",
};
pub(super) const CANCEL: Text = Text { sv: "Avbryt", en: "Cancel" };
pub(super) const LINE: Text = Text { sv: "Rad", en: "Line" };
pub(super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const VERDICT: Text = Text { sv: "Vad händer", en: "What happens" };
pub(super) const REASON: Text = Text { sv: "Varför", en: "Why" };

pub(super) const fn verdict(it: Verdict) -> Text {
    match it {
        Verdict::New => Text { sv: "Ny", en: "New" },
        Verdict::Known => Text { sv: "Dubblett", en: "Duplicate" },
        Verdict::Wrong => Text { sv: "Fel", en: "Wrong" },
    }
}

/// "12 nya personer, 3 dubbletter och 1 rad med fel. Inget är infört ännu."
pub(super) fn summary([new, known, wrong]: [usize; 3], lang: Lang) -> String {
    let [n, k, w] = [new, known, wrong].map(grouped);
    match lang {
        Lang::Sv => {
            let persons = if new == 1 { "ny person" } else { "nya personer" };
            let doubles = if known == 1 { "dubblett" } else { "dubbletter" };
            let rows = if wrong == 1 { "rad" } else { "rader" };
            format!("{n} {persons}, {k} {doubles} och {w} {rows} med fel. Inget är infört ännu.")
        }
        Lang::En => {
            let persons = if new == 1 { "new person" } else { "new persons" };
            let doubles = if known == 1 { "duplicate" } else { "duplicates" };
            let rows = if wrong == 1 { "line" } else { "lines" };
            format!(
                "{n} {persons}, {k} {doubles} and {w} {rows} with errors. Nothing is entered yet."
            )
        }
    }
}

/// Headings that are left out.
pub(super) fn unknown(headings: &[String], lang: Lang) -> String {
    let told = headings.join(", ");
    match lang {
        Lang::Sv => format!("Kolumner som inte läses in: {told}"),
        Lang::En => format!("Columns that are left out: {told}"),
    }
}

/// The button that does it.
pub(super) fn take_in(n: usize, lang: Lang) -> String {
    let figures = grouped(n);
    match (lang, n) {
        (Lang::Sv, 1) => "Importera 1 person".to_owned(),
        (Lang::En, 1) => "Import 1 person".to_owned(),
        (Lang::Sv, _) => format!("Importera {figures} personer"),
        (Lang::En, _) => format!("Import {figures} persons"),
    }
}

pub(super) fn taking_in(n: usize, lang: Lang) -> String {
    let figures = grouped(n);
    match lang {
        Lang::Sv => format!("Importerar {figures} personer"),
        Lang::En => format!("Importing {figures} persons"),
    }
}

pub(super) fn taken_in(n: usize, lang: Lang) -> String {
    let figures = grouped(n);
    match (lang, n) {
        (Lang::Sv, 1) => "1 person är importerad".to_owned(),
        (Lang::En, 1) => "1 person is imported".to_owned(),
        (Lang::Sv, _) => format!("{figures} personer är importerade"),
        (Lang::En, _) => format!("{figures} persons are imported"),
    }
}
