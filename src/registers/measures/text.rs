//! The words of the measures register.

use super::{MeasureField, MeasureKind};
use crate::core::{Choice, Field, Text};

pub(super) const NEW: Text = Text { sv: "Ny säkerhetsåtgärd", en: "New security measure" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står hur ni skyddar uppgifterna: teknik, rutiner och lås. Registret över behandlingar hänvisar hit (artikel 30.1 g och 32).",
    en: "This says how you protect the data: technology, routines and locks. The record of processing points here (Article 30.1 g and 32).",
};
pub(super) const LIBRARY: Text = Text { sv: "Hämta ur katalogen", en: "Add from the catalogue" };

pub(super) const NO_NAME: Text =
    Text { sv: "Vad heter åtgärden?", en: "What is the measure called?" };
pub(super) const NO_KIND: Text = Text {
    sv: "Är åtgärden teknisk, organisatorisk eller fysisk?",
    en: "Is the measure technical, organisational or physical?",
};
pub(super) const NO_DESCRIPTION: Text =
    Text { sv: "Vad gör ni, i stora drag?", en: "What do you do, in general terms?" };
pub(super) const NO_REVIEW: Text =
    Text { sv: "När ska åtgärden prövas igen?", en: "When is the measure to be tested again?" };

impl Choice for MeasureKind {
    const ALL: &'static [Self] = &[Self::Technical, Self::Organisational, Self::Physical];

    fn text(self) -> Text {
        match self {
            Self::Technical => Text { sv: "Teknisk", en: "Technical" },
            Self::Organisational => Text { sv: "Organisatorisk", en: "Organisational" },
            Self::Physical => Text { sv: "Fysisk", en: "Physical" },
        }
    }
}

impl Field for MeasureField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::Kind => Text { sv: "Slag", en: "Kind" },
            Self::Description => Text { sv: "Beskrivning", en: "Description" },
            Self::IntroducedOn => Text { sv: "Gäller sedan", en: "In force since" },
            Self::ReviewOn => Text { sv: "Ses över senast", en: "Review by" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Description => Text {
                sv: "En allmän beskrivning räcker (artikel 30.1 g). Skriv inte ut lösenord eller var nyckeln hänger.",
                en: "A general description will do (Article 30.1 g). Leave out passwords and where the key hangs.",
            },
            Self::ReviewOn => Text {
                sv: "Att skyddet fungerar ska prövas regelbundet (artikel 32.1 d).",
                en: "That the protection works is to be tested regularly (Article 32.1 d).",
            },
            _ => Text::EMPTY,
        }
    }
}
