//! The words of the frame around the screens, and those that several screens say.

use crate::{
    core::{Lang, Text, t},
    store::{Entry, Verb},
};

pub(super) const SAVE: Text = t("Spara", "Save");
pub(super) const NOT_SAVABLE: Text = t("Rätta det som är rött först", "Mend what is red first");
pub(super) const MEND_FIRST: Text = t("Rätta det som är rött först.", "Correct what is red first.");
pub(super) const FILL_IN_FIRST: Text = t(
    "Fyll i det som saknas, och rätta det som är rött",
    "Fill in what is missing, and mend what is red",
);
pub(super) const NEXT: Text = t("Fortsätt", "Continue");
pub(super) const BACK: Text = t("Tillbaka", "Back");
pub(super) const WHY: Text = t("Varför frågar vi?", "Why do we ask?");
pub(super) const SAVE_AND_CLOSE: Text = t("Spara och stäng", "Save and close");
pub(super) const PRINT: Text = t("Skriv ut", "Print");
pub(super) const PRINT_LIST: Text = t("Skriv ut listan", "Print the list");
pub(super) const NOT_WRITTEN: Text = t(
    "Filen gick inte att skriva. Välj en annan mapp.",
    "The file could not be written. Choose another folder.",
);
pub(super) const PERSON_HINT: Text = t("Namn eller nummer", "Name or number");
pub(super) const CLOSE_RECORD: Text = t("Stäng posten", "Close the record");
pub(super) const BACK_TO_LIST: Text = t("Tillbaka till listan", "Back to the list");
pub(super) const LINKS: Text = t("Hör ihop med", "Linked to");
pub(super) const CHAIN: Text = t("Vad som har hänt", "What has happened");
pub(super) const IMPORT: Text = t("Importera", "Import");
pub(super) const UNREADABLE: Text = t(
    "Filen gick inte att läsa. Välj en annan, eller kopiera den till datorn först.",
    "The file could not be read. Choose another, or copy it to the computer first.",
);
pub(super) const ANOTHER_FILE: Text = t("Välj en annan fil", "Choose another file");
pub(super) const NO_HITS: Text = t("Inga träffar", "No hits");
pub(super) const NO_HITS_LINE: Text = t(
    "Sök på början av ord: namn, ort, kundnummer eller personnummer.",
    "Search by the start of words: name, town, customer number or identity number.",
);
pub(super) const CHANGE_FOLDER: Text = t("Byt mapp…", "Change folder…");
pub(super) const LANGUAGES: [(Lang, &str); 2] = [(Lang::Sv, "Svenska"), (Lang::En, "English")];

pub(super) const MORE_PERSONS: Text =
    t("Fler än så. Skriv mer av namnet.", "There are more. Type more of the name.");
pub(super) const OVERVIEW: Text = t("Översikt", "Overview");
pub(super) const REGISTERS: Text = t("Register", "Registers");
pub(super) const PAPERS: Text = t("Utskrift och spår", "Print and trail");
pub(super) const REPORTS: Text = t("Rapporter", "Reports");
pub(super) const JOURNAL: Text = t("Journal", "Journal");
pub(super) const SEARCH: Text = t("Sök i allt", "Search all");
pub(super) const SETTINGS: Text = t("Inställningar", "Settings");
pub(super) const LOCK: Text = t("Lås", "Lock");
pub(super) const FOLD: Text = t("Fäll ihop eller ut menyn", "Fold or unfold the menu");

pub(super) fn nobody(typed: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ingen i pärmen heter eller har numret ”{typed}”."),
        Lang::En => format!("Nobody in the binder has the name or number “{typed}”."),
    }
}

/// "Ändringen är ångrad".
pub(super) fn undone(lang: Lang, entry: &Entry) -> String {
    let told = match entry.verb {
        Verb::Added => Text { sv: "Den nya posten är ångrad", en: "The new record is undone" },
        Verb::Changed => Text { sv: "Ändringen är ångrad", en: "The change is undone" },
        Verb::Removed => Text { sv: "Posten är tillbaka", en: "The record is back" },
        Verb::Imported => Text { sv: "Importen är ångrad", en: "The import is undone" },
        Verb::Restored => {
            Text { sv: "Återställningen är ångrad", en: "The restoring is undone" }
        }
        Verb::Attached => Text { sv: "Bilagan är borta igen", en: "The attachment is gone again" },
        Verb::Detached => Text { sv: "Bilagan är tillbaka", en: "The attachment is back" },
        Verb::SetUp => Text { sv: "Upplägget är ångrat", en: "The setting up is undone" },
        Verb::Logged => Text { sv: "Loggningen är ångrad", en: "The logging is undone" },
        Verb::Ended => Text { sv: "Återkallelsen är ångrad", en: "The withdrawal is undone" },
        Verb::Undone => Text { sv: "Ångrat", en: "Undone" },
    };
    told.in_lang(lang).to_owned()
}

/// What a redo did.
pub(super) fn redone(lang: Lang, _entry: &Entry) -> String {
    Text { sv: "Gjort på nytt", en: "Done again" }.in_lang(lang).to_owned()
}

pub(super) const TAKING_BACK: Text = Text { sv: "Ångrar", en: "Undoing" };
pub(super) const STOPPED: Text = Text { sv: "Du avbröt.", en: "You cancelled." };
pub(super) const NOTHING_TAKEN_BACK: Text =
    Text { sv: "Inget är ångrat.", en: "Nothing has been undone." };

pub(super) const LOCKS_SOON: Text =
    Text { sv: "Pärmen låses om 20 sekunder", en: "The binder locks in 20 seconds" };
pub(super) const GO_ON: Text = Text { sv: "Fortsätt arbeta", en: "Go on working" };

/// The time that is left, for who has just come back.
pub(super) fn locks_in(lang: Lang, seconds: u64) -> String {
    match lang {
        Lang::Sv => format!(
            "Ingen har rört fönstret på en stund. {seconds} s kvar: tryck på en tangent för att fortsätta."
        ),
        Lang::En => format!(
            "Nobody has touched the window for a while. {seconds} s left: press any key to go on."
        ),
    }
}
