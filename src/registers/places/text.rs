//! The words of the form of where data are.

use super::PlaceField;
use crate::core::{Field, Text};

pub(super) const FIND_COUNTRY: Text = Text { sv: "Land eller landskod", en: "Country or its code" };
pub(super) const INSIDE: Text = Text { sv: "Inom EU/EES", en: "Inside the EU/EEA" };
pub(super) const OUTSIDE: Text = Text { sv: "Utanför EU/EES", en: "Outside the EU/EEA" };

impl Field for PlaceField {
    fn label(self) -> Text {
        match self {
            Self::What => Text { sv: "Vad som händer där", en: "What happens there" },
            Self::IsRemote => Text {
                sv: "Uppgifterna ligger i ett annat land och nås bara härifrån",
                en: "The data are in another country and only reached from here",
            },
            Self::Ground(field) => field.label(),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::What => Text {
                sv: "Till exempel lagring, säkerhetskopior, support.",
                en: "Such as storage, backups, support.",
            },
            Self::IsRemote => Text::EMPTY,
            Self::Ground(field) => field.help(),
        }
    }
}
