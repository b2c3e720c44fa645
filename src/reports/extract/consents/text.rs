//! The words of the section on consents.

use jiff::civil::Date;

use crate::{
    core::{Lang, Text},
    law::deadline::in_sweden,
    registers::consents::ConsentEvent,
};

pub(super) const CONSENTS: Text = Text { sv: "Dina samtycken", en: "Your consents" };
pub(super) const NONE: Text = Text {
    sv: "Vi har inte antecknat något samtycke från dig.",
    en: "We have recorded no consent from you.",
};
pub(super) const INTRO: Text = Text {
    sv: "Här står allt som vi har antecknat om det du har sagt ja eller nej till, i den ordning det hände. Ett ja kan du ta tillbaka när du vill (artikel\u{a0}7.3).",
    en: "This is all that we have recorded of what you have said yes or no to, in the order in which it happened. You can withdraw a yes whenever you like (Article\u{a0}7.3).",
};
pub(super) const STATE: Text = Text { sv: "Så står det till", en: "How it stands" };
pub(super) const REFERENCE: Text = Text { sv: "Samtyckets nummer", en: "Number of the consent" };
pub(super) const WORDINGS: Text = Text { sv: "Texter som visades", en: "Texts that were shown" };
pub(super) const NOTE: Text = Text { sv: "Anteckning", en: "Note" };
pub(super) const WHEN: Text = Text { sv: "När", en: "When" };
pub(super) const WHAT: Text = Text { sv: "Vad som hände", en: "What happened" };
pub(super) const HOW: Text = Text { sv: "Hur och av vem", en: "How and by whom" };
pub(super) const PROOF: Text = Text { sv: "Bevis och anteckning", en: "Proof and record" };
pub(super) const TO_STOP: Text = Text { sv: "Det som ska upphöra", en: "What is to stop" };

/// "Återkallat sedan 2026-11-19".
pub(super) fn stands(state: &str, since: Option<Date>, lang: Lang) -> String {
    match (since, lang) {
        (None, _) => state.to_owned(),
        (Some(since), Lang::Sv) => format!("{state} sedan {since}"),
        (Some(since), Lang::En) => format!("{state} since {since}"),
    }
}

pub(super) fn version(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("text i version {number}"),
        Lang::En => format!("text in version {number}"),
    }
}

pub(super) fn received_by(name: &str, lang: Lang) -> String {
    match (name.trim(), lang) {
        ("", _) => String::new(),
        (name, Lang::Sv) => format!("mottaget av {name}"),
        (name, Lang::En) => format!("received by {name}"),
    }
}

/// The beginning of the file's checksum.
pub(super) fn file(checksum: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("fil {checksum}"),
        Lang::En => format!("file {checksum}"),
    }
}

/// "antecknat 2026-09-14 av Anna".
pub(super) fn logged(it: &ConsentEvent, lang: Lang) -> String {
    let on = in_sweden(it.logged_at).date();
    match (it.logged_by.trim(), lang) {
        ("", Lang::Sv) => format!("antecknat {on}"),
        (name, Lang::Sv) => format!("antecknat {on} av {name}"),
        ("", Lang::En) => format!("recorded {on}"),
        (name, Lang::En) => format!("recorded {on} by {name}"),
    }
}
