//! The words about sub-processors at the desk.

pub(super) use crate::app::text::NOT_SAVABLE;

use super::deciding::DecidingField;
use crate::{
    core::{Field, Lang, Text},
    registers::sub_processors::Decision,
};

pub(super) const IN_THE_FUTURE: Text = Text {
    sv: "Dagen har inte varit än. Ange den dag då ni bestämde.",
    en: "The day is still to come. Give the day on which you decided.",
};
pub(super) const BELOW: Text = Text { sv: "Anlitar i sin tur", en: "Engages in turn" };
pub(super) const NOBODY_BELOW: Text =
    Text { sv: "Ingen som ni känner till.", en: "Nobody that you know of." };
pub(super) const DECIDE: Text = Text { sv: "Att besluta", en: "To decide" };

pub(super) fn act(decision: Decision) -> Text {
    match decision {
        Decision::Accepted => Text { sv: "Godta", en: "Accept" },
        Decision::Objected => Text { sv: "Invänd", en: "Object" },
    }
}

/// "Godta Molnlager AB".
pub(super) fn act_on(decision: Decision, name: &str, lang: Lang) -> String {
    let name = name.trim();
    match (decision, lang) {
        (Decision::Accepted, Lang::Sv) => format!("Godta {name}"),
        (Decision::Accepted, Lang::En) => format!("Accept {name}"),
        (Decision::Objected, Lang::Sv) => format!("Invänd mot {name}"),
        (Decision::Objected, Lang::En) => format!("Object to {name}"),
    }
}

pub(super) fn act_help(decision: Decision) -> Text {
    match decision {
        Decision::Accepted => Text {
            sv: "Leverantören får anlita det (artikel 28.2). Kunder som berörs ska få veta det i förväg.",
            en: "The supplier may engage it (Article 28.2). The customers concerned are to be told beforehand.",
        },
        Decision::Objected => Text {
            sv: "Ni säger nej (artikel 28.2). Meddela leverantören skriftligen och bifoga brevet till posten.",
            en: "You say no (Article 28.2). Tell the supplier in writing and attach the letter to the record.",
        },
    }
}

pub(super) fn done(decision: Decision) -> Text {
    match decision {
        Decision::Accepted => Text { sv: "Godtaget", en: "Accepted" },
        Decision::Objected => Text { sv: "Invändningen är antecknad", en: "Objection recorded" },
    }
}

/// "Lägg till under Molnlager AB".
pub(super) fn add_below(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Lägg till under {}", name.trim()),
        Lang::En => format!("Add below {}", name.trim()),
    }
}

impl Field for DecidingField {
    fn label(self) -> Text {
        match self {
            Self::On => Text { sv: "Beslutat den", en: "Decided on" },
            Self::Why => Text { sv: "Varför", en: "Why" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::On => Text::EMPTY,
            Self::Why => Text {
                sv: "Vad ni såg på, och vem som bestämde. Läggs till i anteckningen.",
                en: "What you looked at, and who decided. It is added to the note.",
            },
        }
    }
}
