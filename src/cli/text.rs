//! What the commands tell the person.

mod files;
mod policy;
mod told;

use std::path::Path;

use crate::{
    autogiro,
    core::{Choice, Lang, Message, Text},
    exchange::Refusal,
    registers::{consents::exchange::ConsentSheet, exchange::Exported},
    store::Finding,
};

pub(super) use files::file_failed;
pub(super) use policy::compared;
pub(super) use told::*;

/// The passphrase of an example binder, unless another is given.
pub(super) const EXAMPLE_PASSPHRASE: &str = "exempel";
/// Who made everything in the example binder.
pub(super) const EXAMPLE_ACTOR: &str = "Exempel";

pub(super) const AT_THE_COMMAND_LINE: Text = Text { sv: "Kommandoraden", en: "The command line" };

pub(super) const PASSPHRASE: Text = Text { sv: "Lösenfras: ", en: "Passphrase: " };
pub(super) const NEW_PASSPHRASE: Text =
    Text { sv: "Välj en lösenfras: ", en: "Choose a passphrase: " };
pub(super) const ONCE_MORE: Text = Text { sv: "En gång till: ", en: "Once more: " };
pub(super) const NO_PASSPHRASE: Text =
    Text { sv: "Lösenfrasen saknas eller är tom.", en: "The passphrase is missing or empty." };
pub(super) const GIVE_A_PASSPHRASE: Text = Text {
    sv: "Ange en fil med --passphrase-file, sätt PARMEN_PASSPHRASE eller skriv den när du blir frågad.",
    en: "Name a file with --passphrase-file, set PARMEN_PASSPHRASE, or type it when you are asked.",
};
pub(super) const PASSPHRASES_DIFFER: Text =
    Text { sv: "Du skrev två olika lösenfraser.", en: "You typed two different passphrases." };
pub(super) const TYPE_IT_TWICE: Text = Text {
    sv: "Försök igen och skriv samma lösenfras två gånger.",
    en: "Try again, and type the same passphrase twice.",
};

pub(super) const UNSOUND: Text = Text {
    sv: "Allt i pärmen är inte som det ska.",
    en: "Not everything in the binder is sound.",
};
pub(super) const RESTORE_A_BACKUP: Text = Text {
    sv: "Återställ den senaste säkerhetskopian med parmen restore; den här filen sparas bredvid.",
    en: "Restore the latest backup with parmen restore; this file is kept beside it.",
};
pub(super) const NO_DISPLAY: Text = Text {
    sv: "Fönstret kan inte öppnas: det finns ingen bildskärm här.",
    en: "The window cannot be opened: there is no display here.",
};
pub(super) const NO_WINDOW: Text =
    Text { sv: "Fönstret kunde inte öppnas.", en: "The window could not be opened." };
pub(super) const HEADLESS_COMMANDS: Text = Text {
    sv: "Utan fönster går det att använda parmen new, demo, report, export, import, autogiro, policy, check, backup och restore.",
    en: "Without a window you can use parmen new, demo, report, export, import, autogiro, policy, check, backup and restore.",
};

pub(super) fn several_persons(lang: Lang, n: usize) -> Message {
    let (what, advice) = match lang {
        Lang::Sv => (
            format!("{n} personer i registret har det numret."),
            "Ange postens nummer i stället, till exempel --person '#17'.",
        ),
        Lang::En => (
            format!("{n} persons in the register have that number."),
            "Give the record's number instead, such as --person '#17'.",
        ),
    };
    Message { what, advice: advice.to_owned() }
}

/// The records that a search finds, by their numbers: the first of them.
pub(super) fn persons_like(lang: Lang, records: &[i64]) -> Message {
    let numbers: Vec<String> = records.iter().take(9).map(|it| format!("#{it}")).collect();
    let more = if records.len() > numbers.len() { " …" } else { "" };
    let (numbers, n) = (numbers.join(", "), records.len());
    let (what, advice) = match lang {
        Lang::Sv => (
            format!("Ingen har det numret, men sökningen hittar {n}: {numbers}{more}."),
            "Ange den rätta postens nummer, till exempel --person '#17'.",
        ),
        Lang::En => (
            format!("Nobody has that number, but the search finds {n}: {numbers}{more}."),
            "Give the right record's number, such as --person '#17'.",
        ),
    };
    Message { what, advice: advice.to_owned() }
}

/// The purposes that there are.
pub(super) fn no_such_purpose(lang: Lang, names: &[String]) -> Message {
    let (what, none) = match lang {
        Lang::Sv => (
            "Det finns ingen samtyckestext med det namnet.",
            "Skriv en samtyckestext i fönstret först.",
        ),
        Lang::En => ("No consent text has that name.", "Write a consent text in the window first."),
    };
    let names = names.join(", ");
    let advice = match (names.as_str(), lang) {
        ("", _) => none.to_owned(),
        (names, Lang::Sv) => format!("Namnen är: {names}."),
        (names, Lang::En) => format!("The names are: {names}."),
    };
    Message { what: what.to_owned(), advice }
}

pub(super) fn refused(lang: Lang, refused: usize, rows: usize) -> Message {
    let (what, advice) = match lang {
        Lang::Sv => (
            format!("Inget är infört: {refused} av {rows} rader går inte att ta in."),
            "Rätta raderna ovan i filen och importera den igen.",
        ),
        Lang::En => (
            format!("Nothing was entered: {refused} of {rows} rows cannot be taken in."),
            "Correct the rows above in the file and import it again.",
        ),
    };
    Message { what, advice: advice.to_owned() }
}

pub(super) fn refusal(lang: Lang, it: &Refusal) -> String {
    let Refusal { line, column, .. } = it;
    let place = match (lang, column) {
        (Lang::Sv, Some(column)) => format!("Rad {line}, {column}"),
        (Lang::Sv, None) => format!("Rad {line}"),
        (Lang::En, Some(column)) => format!("Line {line}, {column}"),
        (Lang::En, None) => format!("Line {line}"),
    };
    format!("{place}: {}", it.because(lang))
}

pub(super) fn unknown_heading(lang: Lang, heading: &str) -> String {
    match lang {
        Lang::Sv => format!("Kolumnen {heading} känns inte igen och läses inte."),
        Lang::En => format!("The column {heading} is not recognised and is not read."),
    }
}

pub(super) fn would_import(lang: Lang, n: usize) -> String {
    match (n, lang) {
        (1, Lang::Sv) => "1 person kan föras in. Inget är ändrat.".to_owned(),
        (1, Lang::En) => "1 person can be entered. Nothing has changed.".to_owned(),
        (_, Lang::Sv) => format!("{n} personer kan föras in. Inget är ändrat."),
        (_, Lang::En) => format!("{n} persons can be entered. Nothing has changed."),
    }
}

pub(super) fn imported(lang: Lang, n: usize) -> String {
    match (n, lang) {
        (1, Lang::Sv) => "1 person är införd.".to_owned(),
        (1, Lang::En) => "1 person was entered.".to_owned(),
        (_, Lang::Sv) => format!("{n} personer är införda."),
        (_, Lang::En) => format!("{n} persons were entered."),
    }
}

/// What comes along with the events, and what was there before.
fn with_the_events(lang: Lang, it: &ConsentSheet) -> String {
    let (known, texts) = (it.n_known, it.new_texts().len());
    let came = (texts > 0).then(|| match lang {
        Lang::Sv => format!(" Samtyckestexter som följer med: {texts}."),
        Lang::En => format!(" Consent texts that come with them: {texts}."),
    });
    let stayed = (known > 0).then(|| match lang {
        Lang::Sv => format!(" {known} finns redan."),
        Lang::En => format!(" {known} are there already."),
    });
    came.into_iter().chain(stayed).collect()
}

pub(super) fn would_log(lang: Lang, it: &ConsentSheet) -> String {
    let (n, more) = (it.events.len(), with_the_events(lang, it));
    match (n, lang) {
        (1, Lang::Sv) => format!("1 händelse kan föras in.{more} Inget är ändrat."),
        (1, Lang::En) => format!("1 event can be entered.{more} Nothing has changed."),
        (_, Lang::Sv) => format!("{n} händelser kan föras in.{more} Inget är ändrat."),
        (_, Lang::En) => format!("{n} events can be entered.{more} Nothing has changed."),
    }
}

pub(super) fn logged(lang: Lang, it: &ConsentSheet) -> String {
    let (n, more) = (it.events.len(), with_the_events(lang, it));
    match (n, lang) {
        (1, Lang::Sv) => format!("1 händelse är införd.{more}"),
        (1, Lang::En) => format!("1 event was entered.{more}"),
        (_, Lang::Sv) => format!("{n} händelser är införda.{more}"),
        (_, Lang::En) => format!("{n} events were entered.{more}"),
    }
}

pub(super) const NOTHING_IS_CHANGED: Text =
    Text { sv: "Inget är ändrat.", en: "Nothing has been changed." };

/// What was written to Bankgirot, and what to do with it.
pub(super) fn autogiro_written(lang: Lang, n: usize, path: &Path) -> String {
    let path = path.display();
    match lang {
        Lang::Sv => format!(
            "{n} medgivanden skrevs till {path}. Filen är inte sigillerad: lägg in den i bankens program, som sätter sigillet och skickar den."
        ),
        Lang::En => format!(
            "{n} mandates were written to {path}. The file is not sealed: put it into the bank's program, which seals and sends it."
        ),
    }
}

/// What an autogiro file is, in one line.
pub(super) fn autogiro_file(lang: Lang, file: &autogiro::File) -> String {
    let (kind, layout) = (file.kind.text().in_lang(lang), file.layout.text().in_lang(lang));
    let n: usize = file.records.iter().map(autogiro::Record::n_lines).sum();
    match lang {
        Lang::Sv => format!("{kind}. {layout}. {n} poster."),
        Lang::En => format!("{kind}. {layout}. {n} records."),
    }
}

/// The heading of one record of an autogiro file.
pub(super) fn autogiro_record(lang: Lang, part: &autogiro::Part) -> String {
    let (line, name) = (part.line, part.name.in_lang(lang));
    let code = if part.code.is_empty() { "" } else { "TK" };
    let code = format!("{code}{} {name}", part.code);
    match lang {
        Lang::Sv => format!("Rad {line}: {}", code.trim()),
        Lang::En => format!("Line {line}: {}", code.trim()),
    }
}

pub(super) fn exported(lang: Lang, it: &Exported, out: &Path) -> String {
    let (n, out) = (it.n_rows, out.display());
    let mut lines = vec![match (n, lang) {
        (1, Lang::Sv) => format!("1 post är skriven till {out}."),
        (1, Lang::En) => format!("1 record was written to {out}."),
        (_, Lang::Sv) => format!("{n} poster är skrivna till {out}."),
        (_, Lang::En) => format!("{n} records were written to {out}."),
    }];
    lines.extend(it.left_out.iter().map(|(reason, n)| match lang {
        Lang::Sv => format!("Utelämnade: {n} ({}).", reason.sv),
        Lang::En => format!("Left out: {n} ({}).", reason.en),
    }));
    let n = it.n_restricted;
    if n > 0 {
        lines.push(match lang {
            Lang::Sv => format!("Märkta som begränsade: {n} (artikel 18)."),
            Lang::En => format!("Marked as restricted: {n} (Article 18)."),
        });
    }
    lines.join("\n")
}

pub(super) fn finding(lang: Lang, it: &Finding) -> String {
    let what = it.what.in_lang(lang);
    if it.faults.is_empty() {
        format!("{what}: ok")
    } else {
        format!("{what}:\n  {}", it.faults.join("\n  "))
    }
}

pub(super) fn made(lang: Lang, binder: &Path) -> String {
    match lang {
        Lang::Sv => format!("Pärmen {} är skapad.", binder.display()),
        Lang::En => format!("The binder {} was made.", binder.display()),
    }
}

pub(super) fn example_passphrase(lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Lösenfrasen är {EXAMPLE_PASSPHRASE}"),
        Lang::En => format!("The passphrase is {EXAMPLE_PASSPHRASE}"),
    }
}

pub(super) fn printed(lang: Lang, out: &Path) -> String {
    match lang {
        Lang::Sv => format!("Rapporten är skriven till {}.", out.display()),
        Lang::En => format!("The report was written to {}.", out.display()),
    }
}

pub(super) fn nobody_called(lang: Lang) -> String {
    match lang {
        Lang::Sv => "Ingen i registret har det numret; brevet säger att inga uppgifter finns.",
        Lang::En => "Nobody in the register has that number; the letter says that nothing is held.",
    }
    .to_owned()
}

pub(super) fn extract_name(lang: Lang, binder: &str) -> String {
    match lang {
        Lang::Sv => format!("{binder} – registerutdrag.pdf"),
        Lang::En => format!("{binder} – extract.pdf"),
    }
}

pub(super) fn no_display_but(lang: Lang, printed: &Path) -> String {
    let printed = printed.display();
    match lang {
        Lang::Sv => {
            format!("Här finns ingen bildskärm att öppna fönstret på; utdraget ligger i {printed}.")
        }
        Lang::En => {
            format!("There is no display here to open the window on; the extract is {printed}.")
        }
    }
}

pub(super) fn backed_up(lang: Lang, out: &Path) -> String {
    match lang {
        Lang::Sv => format!("En kontrollerad säkerhetskopia ligger i {}.", out.display()),
        Lang::En => format!("A verified backup is at {}.", out.display()),
    }
}

pub(super) fn restored(lang: Lang, binder: &Path) -> String {
    match lang {
        Lang::Sv => format!("Pärmen {} är återställd.", binder.display()),
        Lang::En => format!("The binder {} was restored.", binder.display()),
    }
}

pub(super) fn kept(lang: Lang, path: &Path) -> String {
    match lang {
        Lang::Sv => format!("Den tidigare pärmen ligger kvar som {}.", path.display()),
        Lang::En => format!("The earlier binder is kept as {}.", path.display()),
    }
}
