//! The words of the settings.

pub(super) use crate::app::text::{
    CHANGE_FOLDER, LANGUAGES, MEND_FIRST as NOT_SAVABLE, SAVE, SETTINGS as TITLE,
};

use super::Section;
use crate::core::{Choice, Lang, Text};

impl Choice for Section {
    const ALL: &'static [Self] = &[
        Self::Company,
        Self::You,
        Self::Looks,
        Self::Locking,
        Self::Passphrase,
        Self::Backups,
        Self::File,
        Self::About,
    ];

    fn text(self) -> Text {
        match self {
            Self::Company => Text { sv: "Företaget", en: "The company" },
            Self::You => Text { sv: "Du som arbetar", en: "You at the desk" },
            Self::Looks => Text { sv: "Utseende", en: "Appearance" },
            Self::Locking => Text { sv: "Låsning", en: "Locking" },
            Self::Passphrase => Text { sv: "Lösenfras", en: "Passphrase" },
            Self::Backups => Text { sv: "Säkerhetskopior", en: "Backups" },
            Self::File => Text { sv: "Filen", en: "The file" },
            Self::About => Text { sv: "Om programmet", en: "About" },
        }
    }
}

pub(super) const SAVED: Text = Text { sv: "Sparat", en: "Saved" };
pub(super) const RESET: Text = Text { sv: "Ta tillbaka ändringarna", en: "Take the changes back" };
pub(super) const GUIDE: Text = Text { sv: "Kom igång-guiden", en: "Getting-started guide" };

pub(super) const ADDRESSES: Text = Text { sv: "Så når man företaget", en: "How to reach it" };
pub(super) const CONTACT: Text =
    Text { sv: "Kontakt för personuppgifter", en: "Contact for personal data" };
pub(super) const REST: Text =
    Text { sv: "Tillsyn, bokföring och översyn", en: "Supervision, accounts and review" };
pub(super) const LOGO: Text = Text { sv: "Logotyp", en: "Logotype" };
pub(super) const CHOOSE_LOGO: Text = Text { sv: "Välj en bild…", en: "Choose a picture…" };
pub(super) const REMOVE_LOGO: Text = Text { sv: "Ta bort logotypen", en: "Remove the logotype" };
pub(super) const LOGO_HELP: Text = Text {
    sv: "PNG eller JPEG. Syns överst i rapporter och på policyn.",
    en: "PNG or JPEG. Shown at the top of reports and of the policy.",
};
pub(super) const PICTURES: Text = Text { sv: "Bilder", en: "Pictures" };
pub(super) const NOT_A_PICTURE: Text = Text {
    sv: "Bilden går inte att läsa. Välj en PNG- eller JPEG-fil.",
    en: "The picture cannot be read. Choose a PNG or JPEG file.",
};
pub(super) const NOT_NEEDED: Text =
    Text { sv: "Företaget finns inom EU", en: "The company is within the EU" };

pub(super) const ACTOR: Text = Text { sv: "Ditt namn", en: "Your name" };
pub(super) const ACTOR_HELP: Text = Text {
    sv: "Journalen visar namnet vid varje ändring du gör. Byt när någon annan tar över stolen.",
    en: "The journal shows it at every change you make. Change it when somebody else takes the chair.",
};

pub(super) const LANGUAGE: Text = Text { sv: "Språk", en: "Language" };
pub(super) const LOOKS: Text = Text { sv: "Ljust eller mörkt", en: "Light or dark" };
pub(super) const AS_SYSTEM: Text = Text { sv: "Som systemet", en: "As the system" };
pub(super) const LIGHT: Text = Text { sv: "Ljust", en: "Light" };
pub(super) const DARK: Text = Text { sv: "Mörkt", en: "Dark" };
pub(super) const SCALE: Text = Text { sv: "Storlek", en: "Size" };
pub(super) const SCALE_HELP: Text =
    Text { sv: "Allt i fönstret växer med.", en: "Everything in the window grows with it." };

pub(super) const IDLE: Text = Text { sv: "Lås pärmen efter", en: "Lock the binder after" };
pub(super) const IDLE_HELP: Text = Text {
    sv: "Tiden räknas från den senaste tangenten eller musrörelsen. 20 sekunder före låsningen syns en varning. Du kan alltid låsa själv med Ctrl+L.",
    en: "The time runs from the latest key or movement of the mouse. A warning shows 20 seconds before. You can always lock with Ctrl+L.",
};

/// "30 min", the same in both languages.
pub(super) fn minutes(n: u32) -> String {
    format!("{n}\u{a0}min")
}

pub(super) const OLD_PASSPHRASE: Text =
    Text { sv: "Nuvarande lösenfras", en: "Present passphrase" };
pub(super) const PASSPHRASE_LEAD: Text = Text {
    sv: "Pärmen krypteras om med den nya lösenfrasen. Ingen kan återskapa en bortglömd lösenfras: skriv upp den och lås in papperet.",
    en: "The binder is encrypted anew. Nobody can recover a forgotten passphrase: write it down and lock the paper away.",
};
pub(super) const CHANGE_PASSPHRASE: Text =
    Text { sv: "Byt lösenfras", en: "Change the passphrase" };
pub(super) const CHANGING: Text = Text {
    sv: "Krypterar pärmen med den nya lösenfrasen…",
    en: "Encrypting the binder anew…",
};
pub(super) const CHANGED: Text =
    Text { sv: "Lösenfrasen är bytt.", en: "The passphrase has been changed." };
pub(super) const NO_OLD: Text = Text {
    sv: "Skriv först den lösenfras som gäller nu.",
    en: "Type the present passphrase first.",
};

pub(super) const BACKUP_NOW: Text = Text { sv: "Säkerhetskopiera nu", en: "Back up now" };
pub(super) const BACKING_UP: Text = Text {
    sv: "Skriver och kontrollerar säkerhetskopian…",
    en: "Writing and checking the backup…",
};
pub(super) const BACKED_UP: Text = Text {
    sv: "Säkerhetskopian är skriven och kontrollerad.",
    en: "The backup is written and checked.",
};
pub(super) const BACKUP_LEAD: Text = Text {
    sv: "Pärmen säkerhetskopieras när du låser den, högst en gång om dagen. Varje kopia kontrolleras innan äldre gallras.",
    en: "The binder is backed up when you lock it, at most once a day. Every copy is checked before older ones are thinned out.",
};
pub(super) const BACKUP_FOLDER: Text = Text { sv: "Mapp", en: "Folder" };
pub(super) const USUAL_FOLDER: Text = Text { sv: "Vanlig mapp", en: "Usual folder" };
pub(super) const FOLDER_HELP: Text = Text {
    sv: "Välj gärna en annan disk, till exempel ett USB-minne eller en nätverksmapp.",
    en: "Another disk is best, such as a USB stick or a network folder.",
};
pub(super) const NO_BACKUPS: Text = Text {
    sv: "Ingen säkerhetskopia finns i mappen ännu.",
    en: "There is no backup in the folder yet.",
};
pub(super) const COPIES: Text = Text { sv: "Kopior", en: "Copies" };
pub(super) const HOW_TO_RESTORE: Text = Text {
    sv: "Så återställer du: lås pärmen, gå till startsidan och välj Återställ en säkerhetskopia. Pärmen som ligger där sparas bredvid.",
    en: "To restore: lock the binder, go to the start page and choose Restore a backup. The binder that is there is kept beside it.",
};

/// How old the latest backup is.
pub(super) fn age(lang: Lang, days: i32) -> String {
    match (lang, days) {
        (Lang::Sv, ..=0) => "Senaste kopian är från i dag.".to_owned(),
        (Lang::Sv, 1) => "Senaste kopian är från i går.".to_owned(),
        (Lang::Sv, n) => format!("Senaste kopian är {n} dagar gammal."),
        (Lang::En, ..=0) => "The latest copy is from today.".to_owned(),
        (Lang::En, 1) => "The latest copy is from yesterday.".to_owned(),
        (Lang::En, n) => format!("The latest copy is {n} days old."),
    }
}

/// "2 400 kB" or "3,1 MB".
pub(super) fn size(lang: Lang, bytes: u64) -> String {
    let megabytes = bytes as f64 / 1_000_000.0;
    let shown = format!("{megabytes:.1} MB");
    match lang {
        Lang::Sv => shown.replace('.', ","),
        Lang::En => shown,
    }
}

pub(super) const PATH: Text = Text { sv: "Ligger i", en: "Where it lies" };
pub(super) const SIZE: Text = Text { sv: "Storlek", en: "Size" };
pub(super) const PERSONS: Text = Text { sv: "Personer", en: "Persons" };
pub(super) const ACTIVITIES: Text = Text { sv: "Behandlingar", en: "Activities" };
pub(super) const CHANGES: Text =
    Text { sv: "Ändringar i journalen", en: "Changes in the journal" };
pub(super) const CHECK: Text = Text { sv: "Kontrollera pärmen", en: "Check the binder" };
pub(super) const CHECK_HELP: Text = Text {
    sv: "Läser hela filen: varje sida, koppling, bilaga och post hålls mot journalen. Inget ändras.",
    en: "Reads the whole file: every page, link, attachment and record is held against the journal. Nothing changes.",
};
pub(super) const CHECKING: Text =
    Text { sv: "Kontrollerar pärmen…", en: "Checking the binder…" };
pub(super) const SOUND: Text = Text { sv: "Pärmen är hel.", en: "The binder is sound." };
pub(super) const UNSOUND: Text = Text {
    sv: "Något i pärmen stämmer inte. Lås den och återställ den senaste säkerhetskopian från startsidan.",
    en: "Something in the binder is wrong. Lock it and restore the latest backup from the start page.",
};
pub(super) const STOPPED: Text = Text {
    sv: "Arbetet stannade halvvägs. Lås pärmen och öppna den igen.",
    en: "The work stopped halfway. Lock the binder and open it again.",
};

/// "Inga fel" or how many.
pub(super) fn faults(lang: Lang, n: usize) -> String {
    match (lang, n) {
        (Lang::Sv, 0) => "Inga fel".to_owned(),
        (Lang::Sv, n) => format!("{n} fel"),
        (Lang::En, 0) => "No faults".to_owned(),
        (Lang::En, n) => format!("{n} faults"),
    }
}

pub(super) const PRODUCT: Text = Text::same("Dataskyddspärmen");
pub(super) const VERSION: Text = Text::same(concat!("Version ", env!("CARGO_PKG_VERSION")));
pub(super) const OFFLINE: Text = Text {
    sv: "Programmet använder aldrig nätverket. Det hämtar inget, skickar inget och mäter inget. Allt du skriver finns i pärmens fil.",
    en: "The program never uses the network. It fetches nothing, sends nothing and measures nothing. All you write is in the binder's file.",
};
pub(super) const BUILT_ON: Text = Text { sv: "Bygger på", en: "Built on" };

/// What is inside the program that its licence asks to be named, with the licence.
pub(super) const LICENCES: [(&str, &str); 5] = [
    ("SQLCipher", "BSD-3-Clause, Zetetic LLC"),
    ("OpenSSL", "Apache-2.0"),
    ("Inter", "SIL Open Font License 1.1"),
    ("Phosphor Icons", "MIT"),
    ("egui", "MIT / Apache-2.0"),
];
