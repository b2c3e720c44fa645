//! The words of the frame around the screens.

use crate::{
    core::{Lang, Text},
    store::{Entry, Verb},
};
pub(super) const MORE_PERSONS: Text =
    Text { sv: "Fler än så. Skriv mer av namnet.", en: "There are more. Type more of the name." };
pub(super) const OVERVIEW: Text = Text { sv: "Översikt", en: "Overview" };
pub(super) const REGISTERS: Text = Text { sv: "Register", en: "Registers" };
pub(super) const PAPERS: Text = Text { sv: "Utskrift och spår", en: "Print and trail" };
pub(super) const REPORTS: Text = Text { sv: "Rapporter", en: "Reports" };
pub(super) const JOURNAL: Text = Text { sv: "Journal", en: "Journal" };
pub(super) const SEARCH: Text = Text { sv: "Sök i allt", en: "Search all" };
pub(super) const SETTINGS: Text = Text { sv: "Inställningar", en: "Settings" };
pub(super) const LOCK: Text = Text { sv: "Lås", en: "Lock" };
pub(super) const FOLD: Text =
    Text { sv: "Fäll ihop eller ut menyn", en: "Fold or unfold the menu" };

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
