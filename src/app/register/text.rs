//! The words that every register's screen shares.

pub(in crate::app) use crate::app::text::NOT_SAVABLE;
pub(super) use crate::app::text::{
    BACK_TO_LIST as BACK, CLOSE_RECORD as CLOSE, IMPORT, LINKS, NO_HITS, NO_HITS_LINE, NOT_WRITTEN,
    SAVE, UNREADABLE,
};
pub(super) use crate::ui::text::{CANCEL, REMOVE};

use crate::{
    core::{Choice, Lang, Text, grouped},
    registers::Register,
    reports::ReportKind,
};

pub(super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const NUMBER: Text = Text { sv: "Nummer", en: "Number" };
pub(super) const CUSTOMER_NUMBER: Text = Text { sv: "Kundnummer", en: "Customer no." };
pub(super) const TOWN: Text = Text { sv: "Ort", en: "Town" };
pub(super) const STATUS: Text = Text { sv: "Status", en: "Status" };
pub(super) const EMPTY: Text = Text { sv: "Här är det tomt ännu", en: "Nothing here yet" };
pub(super) const NONE_OF_THESE: Text = Text {
    sv: "Ingen stämmer med det som är valt ovanför. Ändra valet eller det du söker.",
    en: "None fits what is chosen above. Change the choice, or what you search for.",
};
pub(super) const UNNAMED: Text = Text { sv: "Utan namn", en: "Unnamed" };
pub(super) const REMOVED: Text = Text { sv: "Borttagen", en: "Removed" };
pub(super) const EDIT: Text = Text { sv: "Ändra", en: "Edit" };
pub(super) const UNCHANGED: Text = Text { sv: "Inget var ändrat", en: "Nothing was changed" };
pub(super) const COMPANY_ADDED: Text = Text {
    sv: "Företaget är upplagt bland personer och företag",
    en: "The company is added to persons and companies",
};
pub(super) const SAVED: Text = Text { sv: "Sparad", en: "Saved" };
pub(super) const HISTORY: Text = Text { sv: "Historik", en: "History" };
pub(super) const RESTORE: Text =
    Text { sv: "Återställ den här versionen", en: "Restore this version" };
pub(super) const RESTORED: Text = Text { sv: "Versionen är återställd", en: "Version restored" };
pub(super) const ATTACHMENTS: Text = Text { sv: "Bilagor", en: "Attachments" };
pub(super) const ATTACH: Text = Text { sv: "Bifoga fil", en: "Attach a file" };
pub(super) const ATTACHED: Text = Text { sv: "Filen är bifogad", en: "The file is attached" };
pub(super) const DROP_HERE: Text =
    Text { sv: "eller släpp en fil i fönstret", en: "or drop a file on the window" };
pub(super) const SAVE_COPY: Text = Text { sv: "Spara en kopia", en: "Save a copy" };
pub(super) const COPY_SAVED: Text = Text { sv: "Kopian är sparad", en: "The copy is saved" };
pub(super) const LEAVE_TITLE: Text =
    Text { sv: "Lämna utan att spara?", en: "Leave without saving?" };
pub(super) const LEAVE_LINE: Text = Text {
    sv: "Det du har skrivit sedan du senast sparade försvinner.",
    en: "What you have typed since you last saved will be lost.",
};
pub(super) const LEAVE_ACTION: Text =
    Text { sv: "Lämna utan att spara", en: "Leave without saving" };
pub(super) const FROM_LIBRARY: Text =
    Text { sv: "Tillagt, att gå igenom och ändra", en: "Added, to go through and adjust" };
pub(super) const LIBRARY_LINE: Text = Text {
    sv: "Kryssa för det som stämmer hos er. Ni kan ändra allt efteråt.",
    en: "Tick what holds for you. Everything can be changed afterwards.",
};
pub(super) const SEARCH_LIBRARY: Text =
    Text { sv: "Sök bland förslagen", en: "Search the suggestions" };
pub(super) const IS_THERE: Text = Text { sv: "Finns redan", en: "Already there" };

/// "Lägg till 3".
pub(super) fn add_n(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 0) => "Lägg till".to_owned(),
        (Lang::Sv, n) => format!("Lägg till {n}"),
        (Lang::En, 0) => "Add".to_owned(),
        (Lang::En, n) => format!("Add {n}"),
    }
}

/// The report that a record of this register prints, and its button.
pub(super) fn report_of(register: Register) -> Option<(ReportKind, Text)> {
    (register == Register::Persons)
        .then_some((ReportKind::Registerutdrag, Text { sv: "Registerutdrag", en: "Extract" }))
}

/// What the search field of a register says.
pub(super) fn search_in(register: Register, lang: Lang) -> String {
    let name = register.text().in_lang(lang).to_lowercase();
    match lang {
        Lang::Sv => format!("Sök bland {name}"),
        Lang::En => format!("Search {name}"),
    }
}

/// "123 av 4 567".
pub(super) fn count(shown: usize, total: usize, lang: Lang) -> String {
    let of = match lang {
        Lang::Sv => "av",
        Lang::En => "of",
    };
    format!("{} {of} {}", grouped(shown), grouped(total))
}

/// "fler än 1 000".
pub(super) fn more_than(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("fler än {} träffar", grouped(n)),
        Lang::En => format!("more than {} hits", grouped(n)),
    }
}

pub(super) fn editing(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ändra {title}"),
        Lang::En => format!("Edit {title}"),
    }
}

pub(super) fn remove_title(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ta bort {title}?"),
        Lang::En => format!("Remove {title}?"),
    }
}

/// What removing does, in numbers, and that it can be undone.
pub(super) fn remove_lines(n_attachments: usize, lang: Lang) -> Vec<String> {
    let what = match (lang, n_attachments) {
        (Lang::Sv, 0) => "Posten tas bort ur registret.".to_owned(),
        (Lang::Sv, n) => format!("Posten och {n} bilagor tas bort ur registret."),
        (Lang::En, 0) => "The record is removed from the register.".to_owned(),
        (Lang::En, n) => format!("The record and {n} attachments are removed."),
    };
    let undo = Text {
        sv: "Du kan ångra med Ctrl+Z. Historiken finns kvar i journalen; det är ingen radering enligt artikel 17.",
        en: "You can undo with Ctrl+Z. The journal keeps its history; this is no erasure under Article 17.",
    };
    vec![what, undo.in_lang(lang).to_owned()]
}

/// "Adress: Storgatan 1 → Storgatan 2".
pub(super) fn altered(field: &str, before: &str, after: &str) -> String {
    let one_line =
        |text: &str| if text.is_empty() { "–".to_owned() } else { text.replace('\n', ", ") };
    format!("{field}: {} → {}", one_line(before), one_line(after))
}

/// "Spara en kopia: avtal.pdf".
pub(super) fn named(what: Text, name: &str, lang: Lang) -> String {
    format!("{}: {name}", what.in_lang(lang))
}

/// "2,4 MB" or "12 kB".
pub(super) fn size(bytes: i64, lang: Lang) -> String {
    let told = if bytes >= 1_000_000 {
        format!("{:.1} MB", bytes as f64 / 1e6)
    } else {
        format!("{} kB", (bytes / 1000).max(1))
    };
    if lang == Lang::Sv { told.replace('.', ",") } else { told }
}
