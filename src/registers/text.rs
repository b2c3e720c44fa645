//! Words that several registers share.

use super::role::ControllerRole;
use crate::core::{Choice, Text};

pub(super) const YES: Text = Text { sv: "Ja", en: "Yes" };
pub(super) const NO: Text = Text { sv: "Nej", en: "No" };

impl Choice for ControllerRole {
    const ALL: &'static [Self] = &[Self::Controller, Self::Processor, Self::Joint];

    fn text(self) -> Text {
        match self {
            Self::Controller => Text { sv: "Personuppgiftsansvarig", en: "Controller" },
            Self::Processor => Text { sv: "Personuppgiftsbiträde", en: "Processor" },
            Self::Joint => Text { sv: "Gemensamt personuppgiftsansvarig", en: "Joint controller" },
        }
    }
}
