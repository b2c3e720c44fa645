//! The words of the frame around the screens.

use crate::{
    core::{Choice, Lang, Text},
    store::Entry,
};

/// Who is told in the journal while nobody has given a name.
pub(super) const NOBODY: &str = "–";
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

/// "Ångrat: Ändrade".
pub(super) fn undone(lang: Lang, entry: &Entry) -> String {
    let what = entry.verb.text().in_lang(lang).to_lowercase();
    match lang {
        Lang::Sv => format!("Ångrat: {what}"),
        Lang::En => format!("Undone: {what}"),
    }
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
