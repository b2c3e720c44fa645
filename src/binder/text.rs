//! The words of the binder.

use std::path::Path;

use jiff::civil::DateTime;

use super::{Damage, Holder, Strength, Why, local};
use crate::core::{Lang, Text};

pub(super) const MISSING: Text =
    Text { sv: "Filen eller mappen finns inte.", en: "The file or folder does not exist." };
pub(super) const LOOK_FOR_IT: Text = Text {
    sv: "Kontrollera att disken eller nätverksmappen är ansluten, eller leta upp den om den har \
         flyttats.",
    en: "Check that the disk or network folder is connected, or look for it if it has been moved.",
};
pub(super) const EXISTS: Text = Text {
    sv: "Det finns redan en fil med det namnet. Den har inte ändrats.",
    en: "There is a file with that name already. It has not been changed.",
};
pub(super) const CHOOSE_ANOTHER_NAME: Text = Text {
    sv: "Välj ett annat namn, eller öppna den pärm som finns.",
    en: "Choose another name, or open the binder that is there.",
};
pub(super) const NOT_A_BINDER: Text = Text {
    sv: "Filen är inte en pärm. Den är gjord av ett annat program och har inte ändrats.",
    en: "The file is not a binder. Another program made it, and it has not been changed.",
};
pub(super) const CHOOSE_ANOTHER_FILE: Text = Text {
    sv: "Välj en fil vars namn slutar på .parm.",
    en: "Choose a file whose name ends with .parm.",
};
pub(super) const RESTORE_A_BACKUP: Text = Text {
    sv: "Återställ den senaste säkerhetskopian. Den skadade filen sparas bredvid.",
    en: "Restore the latest backup. The damaged file is kept beside it.",
};
pub(super) const WRONG_PASSPHRASE: Text =
    Text { sv: "Lösenfrasen stämmer inte.", en: "The passphrase is not right." };
pub(super) const TRY_AGAIN: Text = Text {
    sv: "Kontrollera Caps Lock och språket på tangentbordet och skriv den igen. Om du är säker på \
         lösenfrasen kan filens början vara skadad: pröva då den senaste säkerhetskopian.",
    en: "Check Caps Lock and the keyboard language and type it again. If you are sure of the \
         passphrase, the beginning of the file may be damaged: then try the latest backup.",
};
pub(super) const TOO_NEW: Text = Text {
    sv: "Pärmen har använts med en nyare version av programmet. Den har inte ändrats.",
    en: "The binder has been used with a newer version of the program. It has not been changed.",
};
pub(super) const UPDATE_THE_PROGRAM: Text = Text {
    sv: "Installera den nyaste versionen av programmet och öppna pärmen med den.",
    en: "Install the newest version of the program and open the binder with it.",
};
pub(super) const DISK_FAILED: Text = Text {
    sv: "Datorn kunde inte läsa eller skriva filen.",
    en: "The computer could not read or write the file.",
};
pub(super) const CHECK_THE_DISK: Text = Text {
    sv: "Kontrollera att disken är ansluten och försök igen. Kopiera pärmen till en annan disk om \
         felet kommer tillbaka.",
    en: "Check that the disk is connected and try again. Copy the binder to another disk if the \
         fault returns.",
};
pub(super) const IN_USE: Text = Text {
    sv: "Pärmen är redan öppen i ett annat fönster eller på en annan dator.",
    en: "The binder is already open in another window or on another computer.",
};
pub(super) const CLOSE_IT_THERE: Text = Text {
    sv: "Stäng den där och försök sedan igen.",
    en: "Close it there, and then try again.",
};
pub(super) const CHOOSE_A_WRITABLE_FOLDER: Text = Text {
    sv: "Välj en mapp som du får skriva i, till exempel Dokument, eller be den som sköter datorn om \
         behörighet.",
    en: "Choose a folder that you may write in, such as Documents, or ask whoever looks after the \
         computer for permission.",
};

/// Told when the passphrase has been changed.
pub const OLD_BACKUPS: Text = Text {
    sv: "Säkerhetskopior som gjordes före bytet öppnas fortfarande med den gamla lösenfrasen.",
    en: "Backups made before the change still open with the old passphrase.",
};

impl Damage {
    pub(super) const fn text(self) -> Text {
        match self {
            Self::Empty => Text { sv: "Filen är tom.", en: "The file is empty." },
            Self::Truncated => Text {
                sv: "Filen är skadad: slutet saknas.",
                en: "The file is damaged: its end is missing.",
            },
            Self::Pages => Text {
                sv: "Filen är skadad: en del av innehållet går inte att läsa.",
                en: "The file is damaged: part of it cannot be read.",
            },
        }
    }
}

pub(super) fn in_use_by(lang: Lang, holder: &Holder) -> String {
    let Holder { computer, user, since_at } = holder;
    let since = local(*since_at).strftime("%Y-%m-%d %H:%M");
    match (lang, user.as_str()) {
        (Lang::Sv, "") => format!("Pärmen är öppen på {computer} sedan {since}."),
        (Lang::Sv, user) => format!("{user} har pärmen öppen på {computer} sedan {since}."),
        (Lang::En, "") => format!("The binder has been open on {computer} since {since}."),
        (Lang::En, user) => format!("{user} has had the binder open on {computer} since {since}."),
    }
}

pub(super) fn not_writable(lang: Lang, path: &Path) -> String {
    let path = path.display();
    match lang {
        Lang::Sv => format!("Du har inte behörighet att läsa eller skriva i {path}."),
        Lang::En => format!("You do not have permission to read or write in {path}."),
    }
}

pub(super) fn disk_full(lang: Lang, folder: &Path) -> String {
    let folder = folder.display();
    match lang {
        Lang::Sv => format!("Disken är full där mappen {folder} ligger. Inget har gått förlorat."),
        Lang::En => format!("The disk is full where the folder {folder} is. Nothing is lost."),
    }
}

pub(super) fn make_room(lang: Lang, megabytes: u64) -> String {
    match lang {
        Lang::Sv => format!("Frigör minst {megabytes} MB och försök igen."),
        Lang::En => format!("Make at least {megabytes} MB free and try again."),
    }
}

/// The folder of the backups of the binder called `name`.
pub(super) fn backup_folder(name: &str) -> String {
    format!("{name} – säkerhetskopior")
}

/// The name of a backup without its ending.
pub(super) fn backup_name(name: &str, taken_at: DateTime, why: Why) -> String {
    let taken_at = taken_at.strftime("%Y-%m-%d %H%M");
    match why {
        Why::Daily | Why::Asked => format!("{name} {taken_at}"),
        Why::BeforeUpgrade => format!("{name} {taken_at} före uppgradering"),
        Why::BeforeImport => format!("{name} {taken_at} före import"),
    }
}

/// The name, without its ending, of the binder that a restored backup took the place of.
pub(super) fn replaced_name(name: &str, replaced_at: DateTime) -> String {
    format!("{name} (före återställning {})", replaced_at.strftime("%Y-%m-%d %H%M%S"))
}

impl Strength {
    /// What the strength means and how to better it.
    pub const fn text(self) -> Text {
        match self {
            Self::Weak => Text {
                sv: "Svag: går att gissa. Ta fyra eller fem ord som inte hör ihop.",
                en: "Weak: it can be guessed. Take four or five words that do not belong together.",
            },
            Self::Fair => Text {
                sv: "Godtagbar: ett ord till gör den stark.",
                en: "Fair: one more word makes it strong.",
            },
            Self::Good => Text {
                sv: "Stark. Skriv upp den och förvara papperet inlåst.",
                en: "Strong. Write it down and keep the paper locked away.",
            },
        }
    }
}

/// What people choose most often, in lower case; a passphrase built on one of these is weak.
pub(super) const COMMON: [&str; 30] = [
    "123456",
    "abc123",
    "admin",
    "dataskydd",
    "gdpr",
    "hejhej",
    "hejsan",
    "hemlig",
    "hemligt",
    "iloveyou",
    "kalle",
    "letmein",
    "lösen",
    "lösenord",
    "lösenfras",
    "losenord",
    "mamma",
    "passw0rd",
    "password",
    "qwerty",
    "sommar",
    "sommaren",
    "stockholm",
    "sverige",
    "test",
    "vinter",
    "välkommen",
    "welcome",
    "zlatan",
    "pärmen",
];
