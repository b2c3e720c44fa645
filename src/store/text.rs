//! The store's sentences.

use super::Verb;
use crate::core::{Choice, Text};

pub const TOO_NEW: Text = Text {
    sv: "Pärmen är sparad av en nyare version av programmet. Den är orörd.",
    en: "The binder was saved by a newer version of the program. It has not been touched.",
};
pub const UPDATE_THE_PROGRAM: Text = Text {
    sv: "Installera den senaste versionen och öppna pärmen igen.",
    en: "Install the latest version and open the binder again.",
};
pub const NOT_A_BINDER: Text = Text {
    sv: "Filen är en databas, men ingen pärm.",
    en: "The file is a database, but not a binder.",
};
pub const CHOOSE_ANOTHER: Text =
    Text { sv: "Välj en fil som slutar på .parm.", en: "Choose a file that ends in .parm." };
pub const DISK_FULL: Text = Text {
    sv: "Ändringen är inte sparad: disken är full. Det som fanns är kvar.",
    en: "The change was not saved: the disk is full. What was there is still there.",
};
pub const MAKE_ROOM: Text = Text {
    sv: "Frigör några megabyte på disken och spara igen.",
    en: "Free a few megabytes on the disk and save again.",
};
pub const IN_USE: Text = Text {
    sv: "Posten används av en annan post och är därför kvar.",
    en: "The record is used by another record and is therefore still there.",
};
pub const FROZEN: Text = Text {
    sv: "Det som någon har fått se eller sagt kan inte ändras i efterhand. Inget är ändrat.",
    en: "What somebody was shown or said cannot be altered afterwards. Nothing has changed.",
};
pub const ADD_INSTEAD: Text = Text {
    sv: "Lägg till en ny händelse eller en ny version i stället.",
    en: "Add a new event or a new version instead.",
};
pub const NOT_A_TREE: Text = Text {
    sv: "Ett underbiträde kan inte anlitas av sig självt, av någon som står under det eller av någon i ett annat avtal.",
    en: "A sub-processor cannot be engaged by itself, by one below it or by one in another agreement.",
};
pub const CHOOSE_ANOTHER_ABOVE: Text = Text {
    sv: "Inget är ändrat. Välj någon annan som anlitar det, eller flytta först dem som står under.",
    en: "Nothing has changed. Choose another one that engages it, or first move those below.",
};
pub const TAKEN: Text = Text {
    sv: "En annan post har redan samma nummer. Inget är ändrat.",
    en: "Another record already has the same number. Nothing has changed.",
};
pub const CHOOSE_ANOTHER_NUMBER: Text = Text {
    sv: "Välj ett annat nummer, eller öppna den andra posten.",
    en: "Choose another number, or open the other record.",
};
pub const REMOVE_THE_LINKS: Text = Text {
    sv: "Ta först bort kopplingen i de poster som pekar hit.",
    en: "First remove the link in the records that point here.",
};
pub const LINK_GONE: Text = Text {
    sv: "Posten hänvisar till en annan post som är borttagen. Inget är ändrat.",
    en: "The record links to another record that has been removed. Nothing has changed.",
};
pub const RESTORE_WHAT_IT_LINKS_TO: Text = Text {
    sv: "Lägg till den andra posten igen, eller ändra posten för hand.",
    en: "Add the other record again, or change this one by hand.",
};
pub const GONE: Text =
    Text { sv: "Posten finns inte längre.", en: "The record is no longer there." };
pub const GO_BACK: Text = Text {
    sv: "Gå tillbaka till registret och välj en annan post.",
    en: "Go back to the register and choose another record.",
};
pub const NOTHING_TO_UNDO: Text =
    Text { sv: "Det finns inget att ångra.", en: "There is nothing to undo." };
pub const SEE_THE_HISTORY: Text = Text {
    sv: "Äldre versioner finns i postens historik.",
    en: "Older versions are in the record's history.",
};
pub const TOO_LARGE: Text =
    Text { sv: "Filen är för stor för att bifogas.", en: "The file is too large to attach." };
pub const ATTACH_A_SMALLER: Text = Text {
    sv: "Bifoga högst 50 MB, till exempel en inläsning i lägre upplösning.",
    en: "Attach at most 50 MB, such as a scan in lower resolution.",
};
pub const NOT_DONE: Text = Text {
    sv: "Det gick inte att läsa eller skriva i pärmen. Inget är ändrat.",
    en: "The binder could not be read or written. Nothing has changed.",
};
pub const CHECK_THE_FILE: Text = Text {
    sv: "Kontrollera pärmen under Inställningar. Är den skadad, återställ den senaste säkerhetskopian.",
    en: "Check the binder under Settings. If it is damaged, restore the latest backup.",
};

pub const PAGES: Text = Text { sv: "Filens sidor", en: "The file's pages" };
pub const FOREIGN_KEYS: Text = Text { sv: "Kopplingar mellan poster", en: "Links between records" };
pub const SEARCH_INDEX: Text = Text { sv: "Sökregistret", en: "The search index" };
pub const CHAIN: Text = Text { sv: "Journalens kedja", en: "The chain of the journal" };
pub const STATES: Text =
    Text { sv: "Posterna mot journalen", en: "The records against the journal" };
pub const ATTACHMENTS: Text =
    Text { sv: "Bilagornas kontrollsummor", en: "The attachments' checksums" };

impl Choice for Verb {
    const ALL: &'static [Self] = &[
        Self::Added,
        Self::Changed,
        Self::Removed,
        Self::Imported,
        Self::Restored,
        Self::Undone,
        Self::Attached,
        Self::Detached,
        Self::SetUp,
        Self::Logged,
        Self::Ended,
    ];

    fn text(self) -> Text {
        match self {
            Self::Added => Text { sv: "Lade till", en: "Added" },
            Self::Changed => Text { sv: "Ändrade", en: "Changed" },
            Self::Removed => Text { sv: "Tog bort", en: "Removed" },
            Self::Imported => Text { sv: "Importerade", en: "Imported" },
            Self::Restored => {
                Text { sv: "Återställde en tidigare version", en: "Restored an earlier version" }
            }
            Self::Undone => Text { sv: "Ångrade", en: "Undid" },
            Self::Attached => Text { sv: "Bifogade", en: "Attached" },
            Self::Detached => Text { sv: "Tog bort bilaga", en: "Removed an attachment" },
            Self::SetUp => Text { sv: "Lade upp pärmen", en: "Set up the binder" },
            Self::Logged => Text { sv: "Loggade samtycke", en: "Logged consent" },
            Self::Ended => Text { sv: "Loggade nej eller slut", en: "Logged a no or an end" },
        }
    }
}
