//! Why a file could not be read or written.

use std::{io::ErrorKind, path::Path};

use crate::core::{Lang, Message, Text};

/// What went wrong with the file at `path`, and what to do.
pub(in crate::cli) fn file_failed(lang: Lang, path: &Path, kind: ErrorKind) -> Message {
    let (what, advice) = said(kind);
    let mut message = Message::new(lang, what, advice);
    message.what = message.what.replace("{0}", &path.display().to_string());
    message
}

/// What happened, with `{0}` where the file is named, and the advice.
const fn said(kind: ErrorKind) -> (Text, Text) {
    match kind {
        ErrorKind::NotFound => (NOT_FOUND, CHECK_NAME),
        ErrorKind::AlreadyExists => (EXISTS, ANOTHER_NAME),
        ErrorKind::IsADirectory => (IS_FOLDER, NAME_A_FILE),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (NOT_ALLOWED, ASK_OR_CHOOSE),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (DISK_FULL, MAKE_ROOM),
        ErrorKind::InvalidData => (NOT_UTF_8, SAVE_AS_UTF_8),
        _ => (FAILED, CHECK_PERMISSIONS),
    }
}

const NOT_FOUND: Text =
    Text { sv: "Filen eller mappen {0} finns inte.", en: "The file or folder {0} does not exist." };
const CHECK_NAME: Text =
    Text { sv: "Kontrollera namnet och försök igen.", en: "Check the name and try again." };
const EXISTS: Text = Text {
    sv: "Filen {0} finns redan och är orörd.",
    en: "The file {0} exists already and has not been touched.",
};
const ANOTHER_NAME: Text = Text { sv: "Välj ett annat namn.", en: "Choose another name." };
const IS_FOLDER: Text =
    Text { sv: "{0} är en mapp och ingen fil.", en: "{0} is a folder and not a file." };
const NAME_A_FILE: Text =
    Text { sv: "Ange en fil i den i stället.", en: "Name a file in it instead." };
const NOT_ALLOWED: Text =
    Text { sv: "Du har inte behörighet till {0}.", en: "You have no permission for {0}." };
const ASK_OR_CHOOSE: Text = Text {
    sv: "Be om behörighet, eller välj en annan fil eller mapp.",
    en: "Ask for permission, or choose another file or folder.",
};
const DISK_FULL: Text = Text {
    sv: "Filen {0} är inte skriven: disken är full.",
    en: "The file {0} is not written: the disk is full.",
};
const MAKE_ROOM: Text = Text {
    sv: "Frigör några megabyte och försök igen.",
    en: "Make a few megabytes free and try again.",
};
const NOT_UTF_8: Text = Text {
    sv: "Filen {0} är inte ren text i UTF-8.",
    en: "The file {0} is not plain text in UTF-8.",
};
const SAVE_AS_UTF_8: Text = Text {
    sv: "Spara den som text i UTF-8, eller välj en annan fil.",
    en: "Save it as text in UTF-8, or choose another file.",
};
const FAILED: Text = Text {
    sv: "Filen {0} kunde inte läsas eller skrivas.",
    en: "The file {0} could not be read or written.",
};
const CHECK_PERMISSIONS: Text = Text {
    sv: "Kontrollera behörigheten och att disken har plats.",
    en: "Check the permissions, and that the disk has room.",
};
