//! The words of the journal.

pub(super) use crate::app::text::JOURNAL;
pub(super) use crate::ui::text::{CLOSE, UNDO};

use crate::{
    core::{Choice, Lang, Text, grouped},
    store::Verb,
};

pub(super) const WHEN: Text = Text { sv: "När", en: "When" };
pub(super) const WHAT: Text = Text { sv: "Vad", en: "What" };
pub(super) const WHO: Text = Text { sv: "Vem", en: "Who" };
pub(super) const REGISTER: Text = Text { sv: "Register", en: "Register" };
pub(super) const GONE: Text = Text { sv: "Borttagen post", en: "Removed record" };
pub(super) const EMPTY: Text = Text { sv: "Inga ändringar ännu", en: "No changes yet" };
pub(super) const EMPTY_LINE: Text = Text {
    sv: "Här syns vem som har ändrat vad och när, så att ni kan visa att ni följer reglerna (artikel\u{a0}5.2).",
    en: "Here you see who changed what and when, so that you can show that you follow the rules (Article\u{a0}5.2).",
};

/// "1 204 ändringar, de senaste först".
pub(super) fn n_changes(n: usize, lang: Lang) -> String {
    let figures = grouped(n);
    match (lang, n) {
        (_, 0) => String::new(),
        (Lang::Sv, 1) => "1 ändring".to_owned(),
        (Lang::En, 1) => "1 change".to_owned(),
        (Lang::Sv, _) => format!("{figures} ändringar, de senaste först"),
        (Lang::En, _) => format!("{figures} changes, the latest first"),
    }
}

/// The verb as it stands before what a record is called: "Ändrade", "Loggade samtycke för".
pub(super) fn before(verb: Verb, lang: Lang) -> String {
    let of = match verb {
        Verb::Logged | Verb::Ended => Text { sv: " för", en: " for" },
        _ => Text::EMPTY,
    };
    format!("{}{}", verb.text().in_lang(lang), of.in_lang(lang))
}

/// "Importerade 120 poster", "Loggade samtycke för 120 personer".
pub(super) fn n_records(verb: Verb, n: i64, lang: Lang) -> String {
    let figures = grouped(usize::try_from(n).unwrap_or_default());
    let is_of_persons = matches!(verb, Verb::Logged | Verb::Ended);
    let verb = before(verb, lang);
    match (lang, n) {
        (_, 1) if is_of_persons => format!("{verb} 1 person"),
        (Lang::Sv, _) if is_of_persons => format!("{verb} {figures} personer"),
        (Lang::En, _) if is_of_persons => format!("{verb} {figures} persons"),
        (Lang::Sv, 1) => format!("{verb} 1 post"),
        (Lang::En, 1) => format!("{verb} 1 record"),
        (Lang::Sv, _) => format!("{verb} {figures} poster"),
        (Lang::En, _) => format!("{verb} {figures} records"),
    }
}

pub(super) fn undoes(change: i64, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ändring nummer {change} togs tillbaka."),
        Lang::En => format!("Change number {change} was taken back."),
    }
}

pub(super) fn and_more(n: usize, lang: Lang) -> String {
    let figures = grouped(n);
    match lang {
        Lang::Sv => format!("och {figures} poster till"),
        Lang::En => format!("and {figures} more records"),
    }
}

/// "Storgatan 1 → Storgatan 2".
pub(super) fn altered(before: &str, after: &str) -> String {
    let one_line = |it: &str| if it.is_empty() { "–".to_owned() } else { it.replace('\n', ", ") };
    format!("{} → {}", one_line(before), one_line(after))
}
