//! The words about letters to a customer.

pub(super) use crate::app::text::FILL_IN_FIRST as NOT_SAVABLE;

use jiff::civil::Date;

use super::saying::{Act, SayingField};
use crate::{
    core::{Choice, Field, Lang, Text},
    registers::agreements::{Answered, Letter, Told},
};

pub(super) const LETTERS: Text = Text {
    sv: "Besked till kunden om underbiträden",
    en: "Letters to the customer on sub-processors",
};
pub(super) const NOTHING: Text = Text {
    sv: "Inget att berätta. Ändras ett underbiträde som ni anlitar för kunden kommer brevet upp här (artikel 28.2).",
    en: "Nothing to tell. When a sub-processor that you engage for the customer changes, the letter comes up here (Article 28.2).",
};
pub(super) const PRINT: Text = Text { sv: "Skriv ut brevet", en: "Print the letter" };
pub(super) const PRINT_AGAIN: Text =
    Text { sv: "Skriv ut senaste brevet igen", en: "Print the latest letter again" };
pub(super) const SENT: Text = Text { sv: "Brevet är skickat", en: "The letter is sent" };
pub(super) const ANSWER: Text = Text { sv: "Anteckna svar", en: "Record the answer" };
pub(super) const SETTLE: Text = Text { sv: "Avgör invändningen", en: "Decide on the objection" };
pub(super) const SAVE: Text = Text { sv: "Anteckna", en: "Record it" };

/// "Molnlager AB börjar 2027-01-01. Skicka brevet senast 2026-12-01 (artikel 28.2)."
pub(super) fn to_send(letter: &Letter, by: Date, lang: Lang) -> String {
    let (name, on) = (letter.name.trim(), letter.on);
    let change = letter.change.text().in_lang(lang).to_lowercase();
    match lang {
        Lang::Sv => format!("{name} {change} {on}. Skicka brevet senast {by} (artikel\u{a0}28.2)."),
        Lang::En => {
            format!("{name} {change} on {on}. Send the letter by {by} (Article\u{a0}28.2).")
        }
    }
}

/// "Molnlager AB börjar, brev 2026-11-22".
pub(super) fn told(it: &Told, lang: Lang) -> String {
    let change = it.change.text().in_lang(lang).to_lowercase();
    match lang {
        Lang::Sv => format!("{} {change}, brev {}", it.name.trim(), it.told_on),
        Lang::En => format!("{} {change}, letter of {}", it.name.trim(), it.told_on),
    }
}

/// Until when it can answer, when it did, and what was decided.
pub(super) fn more(it: &Told, lang: Lang) -> String {
    match (it.answered(), lang) {
        (Answered::Awaited, _) => {
            let Some(by) = it.object_by else { return String::new() };
            match lang {
                Lang::Sv => format!("Kunden kan invända till och med {by}."),
                Lang::En => format!("The customer can object through {by}."),
            }
        }
        (Answered::Accepted | Answered::Objected, Lang::Sv) => {
            it.answered_on.map(|on| format!("Svarade {on}.")).unwrap_or_default()
        }
        (Answered::Accepted | Answered::Objected, Lang::En) => {
            it.answered_on.map(|on| format!("Answered on {on}.")).unwrap_or_default()
        }
        (Answered::Settled, _) => {
            it.settled.as_ref().map(|it| format!("{} {}", it.on, it.how)).unwrap_or_default()
        }
        (Answered::NotAsked, _) => String::new(),
    }
}

/// "Anteckna svar om Molnlager AB".
pub(super) fn answer(it: &Told, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Anteckna svar om {}", it.name.trim()),
        Lang::En => format!("Record the answer on {}", it.name.trim()),
    }
}

/// "Avgör invändningen mot Molnlager AB".
pub(super) fn settle(it: &Told, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Avgör invändningen mot {}", it.name.trim()),
        Lang::En => format!("Decide on the objection to {}", it.name.trim()),
    }
}

/// What an act is called, and what it does.
pub(super) fn act(act: Act) -> (Text, Text) {
    match act {
        Act::Tell => (
            Text { sv: "Brevet är skickat", en: "The letter is sent" },
            Text {
                sv: "Allt som står ovanför bockas av. Sista dagen att invända kommer upp i Översikt.",
                en: "Everything above is ticked off. The last day to object comes up in the overview.",
            },
        ),
        Act::Answer(_) => (
            Text { sv: "Kundens svar", en: "The customer's answer" },
            Text {
                sv: "Har tiden gått ut utan invändning, och avtalet ger ett allmänt tillstånd, har kunden godtagit underbiträdet.",
                en: "Where the time has passed without an objection, and the agreement gives a general authorisation, the customer has accepted it.",
            },
        ),
        Act::Settle(_) => (
            Text { sv: "Kunden har invänt", en: "The customer has objected" },
            Text {
                sv: "Vad gör ni åt det? Till exempel en annan lösning för kunden, eller att underbiträdet inte börjar.",
                en: "What do you do about it? Such as another way for the customer, or that the sub-processor does not begin.",
            },
        ),
    }
}

pub(super) fn done(act: Act) -> Text {
    match act {
        Act::Tell => Text { sv: "Brevet är avbockat", en: "The letter is ticked off" },
        Act::Answer(_) => Text { sv: "Svaret är antecknat", en: "The answer is recorded" },
        Act::Settle(_) => Text { sv: "Beslutet är antecknat", en: "The decision is recorded" },
    }
}

impl Field for SayingField {
    fn label(self) -> Text {
        match self {
            Self::SentOn => Text { sv: "Skickat den", en: "Sent on" },
            Self::ObjectBy => Text { sv: "Sista dag att invända", en: "Last day to object" },
            Self::Answer => Text { sv: "Vad svarade kunden?", en: "What did the customer answer?" },
            Self::AnsweredOn => Text { sv: "Svarade den", en: "Answered on" },
            Self::How => Text { sv: "Vad ni bestämde", en: "What you decided" },
            Self::SettledOn => Text { sv: "Bestämt den", en: "Decided on" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::ObjectBy => Text {
                sv: "Så som det står i brevet. Lämna tomt om ingenting börjar.",
                en: "As the letter says. Leave empty where nothing begins.",
            },
            _ => Text::EMPTY,
        }
    }
}
