//! Who decides over the data: the roles of GDPR 4.7, 4.8 and 26.

use serde::{Deserialize, Serialize};

use crate::core::{Choice, Text};

/// The company's role in a processing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControllerRole {
    /// It decides why and how (GDPR 4.7).
    Controller,
    /// It works on behalf of a customer (GDPR 4.8).
    Processor,
    /// It decides together with somebody else (GDPR 26).
    Joint,
}

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
