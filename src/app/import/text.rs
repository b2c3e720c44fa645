//! The words of the import.

pub(super) use crate::app::text::{ANOTHER_FILE as ANOTHER, NOT_WRITTEN};
pub(super) use crate::ui::text::{CANCEL, LINE, named_line};

use super::{Importing, Verdict};
use crate::core::{Lang, Text, grouped};

pub(super) const fn import(what: Importing) -> Text {
    match what {
        Importing::Persons => Text { sv: "Importera personer", en: "Import persons" },
        Importing::Consents => Text { sv: "Importera samtycken", en: "Import consents" },
        Importing::Mandates => Text { sv: "Importera medgivanden", en: "Import mandates" },
        Importing::Agreements => Text { sv: "Importera avtal", en: "Import agreements" },
        Importing::SubProcessors => {
            Text { sv: "Importera underbiträden", en: "Import sub-processors" }
        }
        Importing::Disclosures => Text { sv: "Importera utlämnanden", en: "Import disclosures" },
    }
}

/// What the file window calls the kinds of file.
pub(super) const fn kinds(what: Importing) -> &'static str {
    match what {
        Importing::Persons
        | Importing::Mandates
        | Importing::Agreements
        | Importing::SubProcessors
        | Importing::Disclosures => "XLSX, CSV",
        Importing::Consents => "XLSX, CSV, JSON-LD",
    }
}

pub(super) const fn choose(what: Importing) -> Text {
    match what {
        Importing::Persons
        | Importing::Mandates
        | Importing::Agreements
        | Importing::SubProcessors
        | Importing::Disclosures => Text {
            sv: "Välj en XLSX- eller CSV-fil från ett kalkylprogram.",
            en: "Choose an XLSX or CSV file from a spreadsheet.",
        },
        Importing::Consents => Text {
            sv: "Välj en XLSX- eller CSV-fil från ett kalkylprogram, eller samtycken som JSON-LD.",
            en: "Choose an XLSX or CSV file from a spreadsheet, or consents as JSON-LD.",
        },
    }
}

pub(super) const NOT_READ: Text =
    Text { sv: "Filen gick inte att läsa in", en: "The file could not be read" };
pub(super) const UNREADABLE: Text = Text {
    sv: "Filen gick inte att öppna. Stäng den i kalkylprogrammet och försök igen.",
    en: "The file could not be opened. Close it in the spreadsheet and try again.",
};
pub(super) const ALL_OR_NONE: Text = Text {
    sv: "Alla rader förs in på en gång, eller ingen. Rätta raderna med fel och ta bort dubbletterna i filen. Välj den sedan igen.",
    en: "Every row is entered at once, or none. Mend the rows at fault and remove the duplicates in the file. Then choose it again.",
};
pub(super) const WAS_READ: Text = Text {
    sv: "Filen är läst. Inget är infört ännu.",
    en: "The file is read. Nothing is entered yet.",
};
pub(super) const READING_CANCELLED: Text =
    Text { sv: "Du avbröt. Inget är infört.", en: "You cancelled. Nothing is entered." };
pub(super) const TEMPLATE: Text = Text { sv: "Spara en mall", en: "Save a template" };
pub(super) const TEMPLATE_SAVED: Text = Text {
    sv: "Mallen är sparad. Fyll i den i ett kalkylprogram och importera den.",
    en: "The template is saved. Fill it in with a spreadsheet and import it.",
};
pub(super) const VERDICT: Text = Text { sv: "Vad händer", en: "What happens" };

pub(super) const fn template_name(what: Importing) -> Text {
    match what {
        Importing::Persons => Text { sv: "personer.csv", en: "persons.csv" },
        Importing::Consents => Text { sv: "samtycken.csv", en: "consents.csv" },
        Importing::Mandates => Text { sv: "medgivanden.csv", en: "mandates.csv" },
        Importing::Agreements => Text { sv: "avtal.csv", en: "agreements.csv" },
        Importing::SubProcessors => Text { sv: "underbitraden.csv", en: "sub-processors.csv" },
        Importing::Disclosures => Text { sv: "utlamnanden.csv", en: "disclosures.csv" },
    }
}

/// The heading over who, or who and what, a row is about.
pub(super) const fn name(what: Importing) -> Text {
    match what {
        Importing::Persons => Text { sv: "Namn", en: "Name" },
        Importing::Consents => Text { sv: "Person och ändamål", en: "Person and purpose" },
        Importing::Mandates => Text { sv: "Betalare", en: "Payer" },
        Importing::Agreements => Text { sv: "Motpart och nummer", en: "Counterparty and number" },
        Importing::SubProcessors => Text { sv: "Underbiträde", en: "Sub-processor" },
        Importing::Disclosures => Text { sv: "Mottagare", en: "Recipient" },
    }
}

/// The heading over what a row adds, or why it is not taken in.
pub(super) const fn reason(what: Importing) -> Text {
    match what {
        Importing::Persons => Text { sv: "Varför", en: "Why" },
        Importing::Consents => {
            Text { sv: "Händelse, eller varför inte", en: "Event, or why not" }
        }
        Importing::Mandates => {
            Text { sv: "Medgivande, eller varför inte", en: "Mandate, or why not" }
        }
        Importing::Agreements => {
            Text { sv: "Roll och läge, eller varför inte", en: "Role and state, or why not" }
        }
        Importing::SubProcessors => {
            Text { sv: "Tjänst, eller varför inte", en: "Service, or why not" }
        }
        Importing::Disclosures => {
            Text { sv: "Dag och uppgifter, eller varför inte", en: "Day and data, or why not" }
        }
    }
}

pub(super) const fn verdict(it: Verdict) -> Text {
    match it {
        Verdict::New => Text { sv: "Ny", en: "New" },
        Verdict::Known => Text { sv: "Dubblett", en: "Duplicate" },
        Verdict::Wrong => Text { sv: "Fel", en: "Wrong" },
    }
}

/// "12 nya personer, 3 dubbletter och 1 rad med fel. Inget är infört ännu."
pub(super) fn summary(what: Importing, [new, known, wrong]: [usize; 3], lang: Lang) -> String {
    let [k, w] = [known, wrong].map(grouped);
    let new = new_ones(what, new, lang);
    match lang {
        Lang::Sv => {
            let doubles = if known == 1 { "dubblett" } else { "dubbletter" };
            let rows = if wrong == 1 { "rad" } else { "rader" };
            format!("{new}, {k} {doubles} och {w} {rows} med fel. Inget är infört ännu.")
        }
        Lang::En => {
            let doubles = if known == 1 { "duplicate" } else { "duplicates" };
            let rows = if wrong == 1 { "row" } else { "rows" };
            format!("{new}, {k} {doubles} and {w} {rows} at fault. Nothing has been entered yet.")
        }
    }
}

fn new_ones(what: Importing, n: usize, lang: Lang) -> String {
    let ones = match (lang, what, n) {
        (Lang::Sv, Importing::Mandates, 1) => "nytt medgivande",
        (Lang::Sv, Importing::Mandates, _) => "nya medgivanden",
        (Lang::En, Importing::Mandates, 1) => "new mandate",
        (Lang::En, Importing::Mandates, _) => "new mandates",
        (Lang::Sv, Importing::Persons, 1) => "ny person",
        (Lang::Sv, Importing::Persons, _) => "nya personer",
        (Lang::Sv, Importing::Consents, 1) => "ny händelse",
        (Lang::Sv, Importing::Consents, _) => "nya händelser",
        (Lang::Sv, Importing::Agreements, 1) => "nytt avtal",
        (Lang::Sv, Importing::Agreements, _) => "nya avtal",
        (Lang::Sv, Importing::SubProcessors, 1) => "nytt underbiträde",
        (Lang::Sv, Importing::SubProcessors, _) => "nya underbiträden",
        (Lang::Sv, Importing::Disclosures, 1) => "nytt utlämnande",
        (Lang::Sv, Importing::Disclosures, _) => "nya utlämnanden",
        (Lang::En, Importing::Persons, 1) => "new person",
        (Lang::En, Importing::Persons, _) => "new persons",
        (Lang::En, Importing::Consents, 1) => "new event",
        (Lang::En, Importing::Consents, _) => "new events",
        (Lang::En, Importing::Agreements, 1) => "new agreement",
        (Lang::En, Importing::Agreements, _) => "new agreements",
        (Lang::En, Importing::SubProcessors, 1) => "new sub-processor",
        (Lang::En, Importing::SubProcessors, _) => "new sub-processors",
        (Lang::En, Importing::Disclosures, 1) => "new disclosure",
        (Lang::En, Importing::Disclosures, _) => "new disclosures",
    };
    format!("{} {ones}", grouped(n))
}

/// The summary with how much of the records is there already, and the texts that come with them.
pub(super) fn with_records(told: String, n_known: usize, n_texts: usize, lang: Lang) -> String {
    let mut parts = vec![told];
    if n_known > 0 {
        let n = grouped(n_known);
        parts.push(match lang {
            Lang::Sv => format!("{n} av händelserna finns redan."),
            Lang::En => format!("{n} of the events are there already."),
        });
    }
    if n_texts > 0 {
        let n = grouped(n_texts);
        parts.push(match lang {
            Lang::Sv => format!("Samtyckestexter som följer med: {n}."),
            Lang::En => format!("Consent texts that come with them: {n}."),
        });
    }
    parts.join(" ")
}

/// "1 person", "12 händelser".
fn counted(what: Importing, n: usize, lang: Lang) -> String {
    let ones = match (lang, what, n) {
        (Lang::Sv | Lang::En, Importing::Persons, 1) => "person",
        (Lang::Sv, Importing::Persons, _) => "personer",
        (Lang::En, Importing::Persons, _) => "persons",
        (Lang::Sv, Importing::Mandates, 1) => "medgivande",
        (Lang::Sv, Importing::Mandates, _) => "medgivanden",
        (Lang::En, Importing::Mandates, 1) => "mandate",
        (Lang::En, Importing::Mandates, _) => "mandates",
        (Lang::Sv, Importing::Consents, 1) => "händelse",
        (Lang::Sv, Importing::Consents, _) => "händelser",
        (Lang::En, Importing::Consents, 1) => "event",
        (Lang::En, Importing::Consents, _) => "events",
        (Lang::Sv, Importing::Agreements, _) => "avtal",
        (Lang::En, Importing::Agreements, 1) => "agreement",
        (Lang::En, Importing::Agreements, _) => "agreements",
        (Lang::Sv, Importing::SubProcessors, 1) => "underbiträde",
        (Lang::Sv, Importing::SubProcessors, _) => "underbiträden",
        (Lang::En, Importing::SubProcessors, 1) => "sub-processor",
        (Lang::En, Importing::SubProcessors, _) => "sub-processors",
        (Lang::Sv, Importing::Disclosures, 1) => "utlämnande",
        (Lang::Sv, Importing::Disclosures, _) => "utlämnanden",
        (Lang::En, Importing::Disclosures, 1) => "disclosure",
        (Lang::En, Importing::Disclosures, _) => "disclosures",
    };
    format!("{} {ones}", grouped(n))
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
pub(super) fn take_in(what: Importing, n: usize, lang: Lang) -> String {
    let them = counted(what, n, lang);
    match lang {
        Lang::Sv => format!("Importera {them}"),
        Lang::En => format!("Import {them}"),
    }
}

/// What the bar tells while a file is read and compared with the binder.
pub(super) fn reading(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Läser {name}"),
        Lang::En => format!("Reading {name}"),
    }
}

pub(super) fn taking_in(what: Importing, n: usize, lang: Lang) -> String {
    let them = counted(what, n, lang);
    match lang {
        Lang::Sv => format!("Importerar {them}"),
        Lang::En => format!("Importing {them}"),
    }
}

pub(super) fn taken_in(what: Importing, n: usize, lang: Lang) -> String {
    let them = counted(what, n, lang);
    let is_neuter = !matches!(what, Importing::Persons | Importing::Consents);
    match (lang, n) {
        (Lang::Sv, 1) if is_neuter => format!("{them} är importerat"),
        (Lang::Sv, 1) => format!("{them} är importerad"),
        (Lang::Sv, _) => format!("{them} är importerade"),
        (Lang::En, 1) => format!("{them} is imported"),
        (Lang::En, _) => format!("{them} are imported"),
    }
}
