//! The words of the form of where data are.

use super::PlaceField;
use crate::core::{Field, Text};

impl Field for PlaceField {
    fn label(self) -> Text {
        match self {
            Self::What => Text { sv: "Vad som sker där", en: "What happens there" },
            Self::IsRemote => Text {
                sv: "Uppgifterna nås bara därifrån och lagras någon annanstans",
                en: "The data are only reached from there, and stored elsewhere",
            },
            Self::Ground(field) => field.label(),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::What => Text {
                sv: "Till exempel lagring, support eller utveckling.",
                en: "Such as storage, support or development.",
            },
            Self::IsRemote => Text::EMPTY,
            Self::Ground(field) => field.help(),
        }
    }
}
