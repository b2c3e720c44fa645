//! The words of the pages before a binder is open.

pub(super) use crate::app::text::CHANGE_FOLDER;

use std::path::Path;

use jiff::civil::{Date, DateTime};

use crate::core::{Lang, Text};

pub(super) const SWEDISH: Text = Text::same("Svenska");
pub(super) const ENGLISH: Text = Text::same("English");
pub(super) const PRODUCT: Text = Text::same("Dataskyddspärmen");
pub(super) const TAGLINE: Text = Text {
    sv: "Här håller företaget ordning på sina löften om personuppgifter.",
    en: "Where your company keeps its promises about personal data.",
};
pub(super) const BACK: Text = Text { sv: "Till startsidan", en: "To the start page" };
pub(super) const BINDERS: Text = Text { sv: "Pärmar", en: "Binders" };

pub(super) const RECENT: Text = Text { sv: "Dina pärmar", en: "Your binders" };
pub(super) const NO_RECENT: Text = Text {
    sv: "Här visas de pärmar du har öppnat. En pärm är en krypterad fil som bara öppnas med din lösenfras.",
    en: "The binders you have opened are shown here. A binder is an encrypted file that only opens with your passphrase.",
};
pub(super) const DROP: Text = Text {
    sv: "Du kan också dra en fil hit. Allt stannar på den här datorn.",
    en: "You can also drop a file here. Everything stays on this computer.",
};
pub(super) const BEGIN: Text = Text { sv: "Börja här", en: "Begin here" };
pub(super) const NEW: Text = Text { sv: "Ny pärm", en: "New binder" };
pub(super) const NEW_ABOUT: Text = Text {
    sv: "Några frågor, sedan är du i gång",
    en: "A few questions, and you are under way",
};
pub(super) const OPEN: Text = Text { sv: "Öppna…", en: "Open…" };
pub(super) const OPEN_ABOUT: Text =
    Text { sv: "Välj en pärm på datorn eller nätverket", en: "Choose a binder on a disk" };
pub(super) const EXAMPLE: Text =
    Text { sv: "Prova med en exempelpärm", en: "Try an example binder" };
pub(super) const EXAMPLE_ABOUT: Text = Text {
    sv: "Ett påhittat företag med allt ifyllt",
    en: "An invented company with everything filled in",
};
pub(super) const RESTORE: Text =
    Text { sv: "Återställ en säkerhetskopia", en: "Restore a backup" };
pub(super) const RESTORE_ABOUT: Text =
    Text { sv: "När pärmen är skadad eller borta", en: "When the binder is damaged or gone" };
pub(super) const GONE: Text =
    Text { sv: "Filen finns inte där längre", en: "The file is no longer there" };

/// "Ta bort Bolaget ur listan".
pub(super) fn forget(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Sv => format!("Ta bort {name} ur listan"),
        Lang::En => format!("Remove {name} from the list"),
    }
}

/// When the file was saved, and its newest backup.
pub(super) fn saved(lang: Lang, saved_on: Option<Date>, backed_up_on: Option<Date>) -> String {
    let told = |words: Text, on: Option<Date>| on.map(|on| format!("{} {on}", words.in_lang(lang)));
    let saved = told(Text { sv: "Sparad", en: "Saved" }, saved_on);
    let backup = told(Text { sv: "kopia", en: "backup" }, backed_up_on);
    [saved, backup].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub(super) const PASSPHRASE: Text = Text { sv: "Lösenfras", en: "Passphrase" };
pub(super) const SHOW_PASSPHRASE: Text =
    Text { sv: "Visa lösenfrasen", en: "Show the passphrase" };
pub(super) const HIDE_PASSPHRASE: Text =
    Text { sv: "Dölj lösenfrasen", en: "Hide the passphrase" };
pub(super) const CAPS_LOCK: Text =
    Text { sv: "Caps Lock verkar vara på.", en: "Caps Lock seems to be on." };
pub(super) const UNLOCK: Text = Text { sv: "Öppna pärmen", en: "Open the binder" };
pub(super) const OPENING: Text = Text { sv: "Öppnar…", en: "Opening…" };
pub(super) const STOPPED: Text = Text {
    sv: "Arbetet stannade halvvägs och är ogjort. Allt som var sparat är kvar. Lås upp och försök igen.",
    en: "The work stopped halfway and is undone. All that was saved is there. Unlock and try again.",
};
pub(super) const EMPTY_PASSPHRASE: Text =
    Text { sv: "Skriv pärmens lösenfras.", en: "Type the passphrase of the binder." };

/// The button that restores the newest backup, with its time.
pub(super) fn restore_latest(lang: Lang, taken_at: DateTime) -> String {
    let at = taken_at.strftime("%Y-%m-%d %H.%M");
    match lang {
        Lang::Sv => format!("Återställ kopian från {at}"),
        Lang::En => format!("Restore the backup of {at}"),
    }
}
pub(super) const NO_BACKUP: Text = Text {
    sv: "Ingen säkerhetskopia ligger bredvid pärmen. Ligger den i en annan mapp, välj den på startsidan under Återställ en säkerhetskopia.",
    en: "No backup lies beside the binder. If it is in another folder, choose it on the start page under Restore a backup.",
};
pub(super) const RESTORING: Text = Text { sv: "Återställer…", en: "Restoring…" };

pub(super) const NEW_LEAD: Text = Text {
    sv: "Pärmen blir en enda fil. Den är krypterad med din lösenfras.",
    en: "The binder becomes one file, encrypted with your passphrase.",
};
pub(super) const NAME: Text = Text { sv: "Vad ska pärmen heta?", en: "What is it to be called?" };
pub(super) const NAME_HELP: Text =
    Text { sv: "Till exempel företagets namn.", en: "The name of the company, for example." };
pub(super) const NO_NAME: Text =
    Text { sv: "Skriv ett namn på pärmen.", en: "Write a name for the binder." };
pub(super) const BAD_NAME: Text = Text {
    sv: "Namnet kan inte innehålla / \\ : * ? \" < > eller |.",
    en: "The name cannot hold / \\ : * ? \" < > or |.",
};
pub(super) const FOLDER: Text = Text { sv: "Mapp", en: "Folder" };
pub(super) const CHOOSE_FOLDER: Text =
    Text { sv: "Välj en mapp för pärmen", en: "Choose a folder for the binder" };
pub(super) const CHOOSE_BINDER: Text = Text { sv: "Öppna en pärm", en: "Open a binder" };
pub(super) const NEW_PASSPHRASE: Text = Text { sv: "Ny lösenfras", en: "New passphrase" };
pub(super) const PASSPHRASE_AGAIN: Text =
    Text { sv: "Lösenfrasen en gång till", en: "The passphrase once more" };
pub(super) const PASSPHRASE_ADVICE: Text = Text {
    sv: "Ta fyra slumpade ord som inte hör ihop. De är lätta att minnas och svåra att gissa.",
    en: "Take four random words that do not belong together: easy to remember, hard to guess.",
};
pub(super) const TOO_WEAK: Text = Text {
    sv: "Lösenfrasen är för svag. Lägg till ett eller två ord.",
    en: "The passphrase is too weak. Add a word or two.",
};
pub(super) const NOT_ALIKE: Text = Text {
    sv: "Lösenfraserna är inte lika. Skriv den andra en gång till.",
    en: "The two passphrases differ. Type the second one again.",
};
pub(super) const NOBODY_CAN: Text = Text {
    sv: "Ingen kan återskapa en bortglömd lösenfras, inte heller vi. Skriv upp den och förvara papperet inlåst.",
    en: "Nobody can recover a forgotten passphrase, and neither can we. Write it down and lock the paper away.",
};
pub(super) const CREATE: Text = Text { sv: "Skapa pärmen", en: "Create the binder" };
pub(super) const CREATING: Text = Text { sv: "Skapar pärmen…", en: "Creating the binder…" };

/// The passphrase of every example binder.
pub(super) const EXAMPLE_PASSPHRASE: &str = "exempel";
pub(super) const EXAMPLE_NAME: Text = Text { sv: "Exempel", en: "Example" };
pub(super) const EXAMPLE_ACTOR: Text = Text { sv: "Exempel", en: "Example" };
pub(super) const EXAMPLE_LEAD: Text = Text {
    sv: "Ett påhittat it-företag med 60 kunder, behandlingar, system och åtgärder. Klicka runt, ändra och ta bort: det är en egen fil.",
    en: "An invented IT company with 60 customers, activities, systems and measures. Click around, change and remove: it is a file of its own.",
};
pub(super) const EXAMPLE_TOLD: Text = Text {
    sv: "Exempelpärmens lösenfras är: exempel",
    en: "The passphrase of the example binder is: exempel",
};
pub(super) const EXAMPLE_WARNING: Text = Text {
    sv: "Skriv inga riktiga uppgifter i exempelpärmen: vem som helst kan gissa dess lösenfras.",
    en: "Write no real data in the example binder: anybody can guess its passphrase.",
};
pub(super) const EXAMPLE_CREATE: Text =
    Text { sv: "Skapa exempelpärmen", en: "Create the example binder" };
pub(super) const EXAMPLE_FILLING: Text =
    Text { sv: "Fyller exempelpärmen…", en: "Filling the example binder…" };

pub(super) const RESTORE_LEAD: Text = Text {
    sv: "Kopian kontrolleras innan den tar pärmens plats. En pärm som redan ligger där sparas bredvid.",
    en: "The backup is checked before it takes the binder's place. A binder that is already there is kept beside it.",
};
pub(super) const BACKUP: Text = Text { sv: "Säkerhetskopia", en: "Backup" };
pub(super) const CHOOSE_BACKUP: Text = Text { sv: "Välj kopia…", en: "Choose a backup…" };
pub(super) const NOT_CHOSEN: Text = Text { sv: "Ingen vald ännu", en: "None chosen yet" };
pub(super) const TARGET: Text = Text { sv: "Återställs till", en: "Restored to" };
pub(super) const CHANGE_TARGET: Text = Text { sv: "Byt plats…", en: "Change place…" };
pub(super) const REPLACES: Text = Text {
    sv: "Pärmen som ligger där nu sparas bredvid med orden ”före återställning” i namnet.",
    en: "The binder that is there now is kept beside it, with “före återställning” in its name.",
};
pub(super) const RESTORE_NOW: Text = Text { sv: "Återställ", en: "Restore" };

/// When the chosen backup was taken.
pub(super) fn taken(lang: Lang, at: DateTime) -> String {
    let at = at.strftime("%Y-%m-%d %H.%M");
    match lang {
        Lang::Sv => format!("Kopian togs {at}. Det som skrevs senare finns inte i den."),
        Lang::En => format!("The backup was taken at {at}. What was written later is not in it."),
    }
}

/// The folder of `path`, for the eye.
pub(super) fn folder(path: &Path) -> String {
    path.parent().map(|it| it.display().to_string()).unwrap_or_default()
}

/// The name of the binder at `path`.
pub(super) fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
