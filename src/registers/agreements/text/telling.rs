//! The words about the letters to customers.

use super::super::Answered;
use crate::core::{Choice, Text};

pub(in super::super) const NOTHING_TO_TELL: Text = Text {
    sv: "Kunden har fått veta allt om sina underbiträden",
    en: "The customer has been told everything about its sub-processors",
};
pub(in super::super) const OBJECTS_BEFORE_TOLD: Text = Text {
    sv: "Sista dag att invända ligger före brevet",
    en: "The last day to object lies before the letter",
};
pub(in super::super) const ANSWERED_BEFORE_TOLD: Text =
    Text { sv: "Svaret ligger före brevet", en: "The answer lies before the letter" };
pub(in super::super) const SETTLED_BEFORE_ANSWER: Text = Text {
    sv: "Beslutet ligger före kundens invändning",
    en: "The decision lies before the customer's objection",
};
pub(in super::super) const TELLING_IN_THE_FUTURE: Text =
    Text { sv: "Dagen har inte varit än", en: "The day is still to come" };
pub(in super::super) const CHANGE_THE_DAY: Text =
    Text { sv: "Ändra dagen.", en: "Change the day." };

impl Choice for Answered {
    const ALL: &'static [Self] =
        &[Self::NotAsked, Self::Awaited, Self::Accepted, Self::Objected, Self::Settled];

    fn text(self) -> Text {
        match self {
            Self::NotAsked => Text { sv: "Kunden vet", en: "The customer knows" },
            Self::Awaited => Text { sv: "Väntar på svar", en: "Awaiting an answer" },
            Self::Accepted => Text { sv: "Godtog", en: "Accepted" },
            Self::Objected => Text { sv: "Invände, att avgöra", en: "Objected, to decide" },
            Self::Settled => Text { sv: "Invände, avgjort", en: "Objected, decided" },
        }
    }
}
