//! The words of the gap list.

use crate::core::{Lang, Text};

pub(super) const INTRO: Text = Text {
    sv: "Listan visar vad lagen frågar efter och som ännu inte står i pärmen. Efter varje rad står bestämmelsen.",
    en: "The list shows what the law asks for and the binder does not yet say. Each line ends with its provision.",
};
pub(super) const NOTHING: Text = Text {
    sv: "Inget saknas, och inget är försenat.",
    en: "Nothing is missing, and nothing is late.",
};
pub(super) const LATE: Text = Text { sv: "Försenat", en: "Late" };
pub(super) const UNNAMED: Text = Text { sv: "Utan namn", en: "Unnamed" };

/// Why only some persons are listed.
pub(super) fn more_persons(shown: usize, total: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "De första {shown} personerna av {total} är genomgångna. De övriga visas i registret."
        ),
        Lang::En => format!(
            "The first {shown} persons of {total} have been gone through. The register shows the others."
        ),
    }
}
