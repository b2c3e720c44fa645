//! Why a file is refused, and what is noticed in one that is not.

use super::t;
use crate::{
    autogiro::{Fault, FieldFault, FileFault, Notice, RecordFault, Refusal, Remark, RequestFault},
    core::{Field as _, Lang, Text},
};

/// The refusal in one sentence that begins with the line.
pub fn refused(refusal: &Refusal, lang: Lang) -> String {
    let Refusal { line, positions, fault } = refusal;
    let line = match lang {
        Lang::Sv => format!("Rad {line}"),
        Lang::En => format!("Line {line}"),
    };
    let places = match (lang, positions) {
        (_, None) => String::new(),
        (Lang::Sv | Lang::En, Some((from, to))) if from == to => format!(", position {from}"),
        (Lang::Sv, Some((from, to))) => format!(", position {from}–{to}"),
        (Lang::En, Some((from, to))) => format!(", positions {from}–{to}"),
    };
    let field = match fault {
        Fault::Field(field, _) => format!(" ({})", lowered(field.label().in_lang(lang))),
        _ => String::new(),
    };
    format!("{line}{places}{field}: {}", reason(*fault, lang))
}

fn lowered(label: &str) -> String {
    let mut signs = label.chars();
    signs.next().map_or_else(String::new, |it| it.to_lowercase().chain(signs).collect())
}

fn reason(fault: Fault, lang: Lang) -> String {
    match fault {
        Fault::File(fault) => file(fault).in_lang(lang).to_owned(),
        Fault::Record(fault) => record(fault, lang),
        Fault::Field(_, fault) => field(fault).in_lang(lang).to_owned(),
        Fault::Request(fault) => request(fault).in_lang(lang).to_owned(),
    }
}

fn file(fault: FileFault) -> Text {
    match fault {
        FileFault::Empty => t("Filen är tom.", "The file is empty."),
        FileFault::Unknown => t(
            "Filen känns inte igen som en fil från eller till Bankgirots Autogiro.",
            "The file is not recognised as one from or to Bankgirot's Autogiro.",
        ),
        FileFault::OtherKind => t(
            "Filen handlar om betalningar eller annat än medgivanden.",
            "The file is about payments, or something else than mandates.",
        ),
        FileFault::Sealed => {
            t("Filen är redan sigillerad för sändning.", "The file is sealed, ready to be sent.")
        }
        FileFault::Utf8 => t(
            "Filen är sparad som UTF-8, men ska vara i Latin-1 (ISO 8859-1).",
            "The file is saved as UTF-8, and should be in Latin-1 (ISO 8859-1).",
        ),
        FileFault::CutOff => t("Slutet av filen saknas.", "The end of the file is missing."),
    }
}

fn record(fault: RecordFault, lang: Lang) -> String {
    let text = match (fault, lang) {
        (RecordFault::Length(n), Lang::Sv) => {
            return format!("Raden har {n} tecken, men ska ha 80.");
        }
        (RecordFault::Length(n), Lang::En) => {
            return format!("The line has {n} characters, and should have 80.");
        }
        (RecordFault::Missing(code), Lang::Sv) => {
            return format!("Här ska posten TK{code} stå.");
        }
        (RecordFault::Missing(code), Lang::En) => {
            return format!("The record TK{code} should stand here.");
        }
        (RecordFault::Count { told, found }, Lang::Sv) => {
            return format!("Slutposten säger {told} poster, men det finns {found}.");
        }
        (RecordFault::Count { told, found }, Lang::En) => {
            return format!("The closing record says {told} records, and there are {found}.");
        }
        (RecordFault::Blank, _) => {
            t("Raden är tom, men filen fortsätter.", "The line is empty, and the file goes on.")
        }
        (RecordFault::Character, _) => t(
            "Ett tecken som inte hör hemma i filen.",
            "A character that does not belong in the file.",
        ),
        (RecordFault::OutOfPlace, _) => t(
            "En post av det här slaget kan inte stå här.",
            "A record of this kind cannot stand here.",
        ),
    };
    text.in_lang(lang).to_owned()
}

fn field(fault: FieldFault) -> Text {
    match fault {
        FieldFault::Missing => t("Värdet saknas.", "The value is missing."),
        FieldFault::NotNumeric => t(
            "Fältet ska bara ha siffror, högst så många som det rymmer.",
            "The field should hold figures alone, and no more than it has room for.",
        ),
        FieldFault::NotBlank => t("Fältet ska vara tomt.", "The field should be blank."),
        FieldFault::Date => t("Datumet finns inte.", "The date does not exist."),
        FieldFault::Code => t(
            "Värdet är inte ett av dem som kan stå här.",
            "The value is not one of those that can stand here.",
        ),
        FieldFault::Differs => t(
            "Numret är ett annat än det som stod tidigare.",
            "The number differs from the one that stood before.",
        ),
        FieldFault::Account(fault) => fault.what(),
        FieldFault::Identity(fault) => fault.what(),
        FieldFault::Giro(fault) => fault.what(),
    }
}

fn request(fault: RequestFault) -> Text {
    match fault {
        RequestFault::NewAndCancelled => t(
            "Samma medgivande är både nytt och makulerat samma dag.",
            "One mandate is both new and cancelled on one day.",
        ),
        RequestFault::ChangedBeforeSent => t(
            "Medgivandet byter nummer innan det är sänt.",
            "The mandate changes its number before it is sent.",
        ),
        RequestFault::OnBankgiro => t(
            "Betalarnumret är betalarens bankgironummer och kan inte bytas.",
            "The payer number is the payer's bankgiro and cannot be changed.",
        ),
    }
}

/// What to do about it.
pub fn advice(fault: Fault) -> Text {
    match fault {
        Fault::File(FileFault::Empty) => t(
            "Välj en fil med medgivanden från eller till Bankgirot.",
            "Choose a file of mandates from or to Bankgirot.",
        ),
        Fault::File(FileFault::Unknown) => t(
            "Välj en fil med medgivanden från eller till Bankgirot. Ett utdrag ur registret läses bara i den nya layouten: beställ det så hos banken.",
            "Choose a file of mandates from or to Bankgirot. An extract of the register is read in the new layout alone: order it so from the bank.",
        ),
        Fault::File(FileFault::OtherKind) => t(
            "Välj filen med medgivanden; betalningsfilerna läses av ditt ekonomisystem. Ett utdrag ur registret läses bara i den nya layouten: beställ det så hos banken.",
            "Choose the file of mandates; your accounting system reads those of payments. An extract of the register is read in the new layout alone: order it so from the bank.",
        ),
        Fault::File(FileFault::Sealed) => t(
            "Filen är på väg till Bankgirot, och läses inte in här. Välj den som den var före sigilleringen.",
            "The file is on its way to Bankgirot, and is not read in here. Choose it as it was before it was sealed.",
        ),
        Fault::File(FileFault::Utf8) => t(
            "Hämta filen på nytt från banken och öppna den inte i ett annat program först.",
            "Fetch the file anew from the bank, and do not open it in another program first.",
        ),
        Fault::Request(RequestFault::NewAndCancelled) => t(
            "Sänd makuleringen en annan dag, eller ta bort båda.",
            "Send the cancellation on another day, or remove both.",
        ),
        Fault::Request(RequestFault::ChangedBeforeSent) => {
            t("Lägg medgivandet före bytet.", "Put the mandate before the change.")
        }
        Fault::Request(RequestFault::OnBankgiro) => t(
            "Betalaren ger ett nytt medgivande för det nya bankgironumret.",
            "The payer gives a new mandate for the new bankgiro.",
        ),
        _ => t(
            "Inget är läst. Hämta filen på nytt, eller fråga den som skrev den.",
            "Nothing was read. Fetch the file anew, or ask whoever wrote it.",
        ),
    }
}

/// The notice in one sentence that begins with the line.
pub fn noticed(notice: &Notice, lang: Lang) -> String {
    let Notice { line, n_lines, remark } = notice;
    let lines = match (lang, n_lines) {
        (Lang::Sv, 1) => format!("Rad {line}"),
        (Lang::En, 1) => format!("Line {line}"),
        (Lang::Sv, n) => format!("{n} rader från rad {line}"),
        (Lang::En, n) => format!("{n} lines from line {line}"),
    };
    let (said, what) = remarked(*remark);
    let said = said.in_lang(lang);
    let what = what.in_lang(lang);
    if what.is_empty() { format!("{lines}: {said}") } else { format!("{lines}: {said} {what}") }
}

fn remarked(remark: Remark) -> (Text, Text) {
    let said = match remark {
        Remark::LineFeed => {
            t("Raden slutar med LF i stället för CRLF.", "The line ends with LF instead of CRLF.")
        }
        Remark::CutBlanks => t(
            "Raden är kortare än 80 tecken; resten räknas som blanktecken.",
            "The line is shorter than 80 characters; the rest counts as blanks.",
        ),
        Remark::EmptyEnd => {
            t("Tomma rader i slutet av filen.", "Empty lines at the end of the file.")
        }
        Remark::NoLineEnd => t("Den sista raden saknar radslut.", "The last line has no line end."),
        Remark::DoubtfulAccount(fault) => {
            return (
                t("Kontot kan vara rätt ändå.", "The account may be right all the same."),
                fault.what(),
            );
        }
        Remark::RefusedAccount(fault) => {
            return (t("Kontot avvisades.", "The account was refused."), fault.what());
        }
        Remark::RefusedId(fault) => {
            return (t("Betalarens id avvisades.", "The payer's id was refused."), fault.what());
        }
        Remark::RefusedPayerNumber => {
            t("Betalarnumret avvisades.", "The payer number was refused.")
        }
        Remark::RefusedPayee => t(
            "Posten var sänd för ett annat bankgiro och avvisades.",
            "The record was sent for another bankgiro and was refused.",
        ),
        Remark::SoleTrader => t(
            "Bankgirots innehavare är en enskild firma: numret är ett personnummer.",
            "The holder of the bankgiro is a sole trader: the number is a personnummer.",
        ),
        Remark::RetiredCode => t(
            "Bankgirot använder inte längre koden; avgör själv vad den betyder.",
            "Bankgirot no longer uses the code; decide for yourself what it means.",
        ),
    };
    (said, Text::EMPTY)
}
