//! The words of the first questions.

pub(super) use crate::app::text::{BACK, MEND_FIRST as UNREADABLE, NEXT, WHY};

use super::{Question, SetupField};
use crate::core::{Field, Lang, Text};

pub(super) const CHECK_TITLE: Text = Text { sv: "Stämmer det här?", en: "Is this right?" };
pub(super) const CHECK_LEAD: Text = Text {
    sv: "Inget skrivs i pärmen förrän du trycker på knappen. Allt går att ändra senare.",
    en: "Nothing is written in the binder until you press the button. All of it can be changed later.",
};
pub(super) const CHANGE: Text = Text { sv: "Ändra", en: "Change" };
pub(super) const WRITE: Text = Text { sv: "Lägg upp pärmen", en: "Set up the binder" };
pub(super) const WRITTEN: Text = Text { sv: "Pärmen är upplagd.", en: "The binder is set up." };
pub(super) const SKIP: Text = Text { sv: "Hoppa över", en: "Skip" };
pub(super) const TO_CHECK: Text = Text { sv: "Till kontrollen", en: "To the check" };
pub(super) const NOT_ANSWERED: Text = Text { sv: "Inte ifyllt", en: "Not filled in" };
pub(super) const SEARCH: Text =
    Text { sv: "Sök bland färdiga behandlingar", en: "Search the ready-made activities" };
pub(super) const MEASURES: Text =
    Text { sv: "Lägg in vanliga säkerhetsåtgärder", en: "Add the usual security measures" };
pub(super) const MEASURES_ABOUT: Text = Text {
    sv: "20 åtgärder att stämma av mot hur det är hos er. Ta bort dem som inte stämmer (artikel 32).",
    en: "20 measures to hold against how it is with you. Remove those that do not fit (Article 32).",
};
pub(super) const THERE: Text = Text { sv: "Finns redan", en: "Already there" };
pub(super) const NO_HIT: Text =
    Text { sv: "Inget i biblioteket heter så.", en: "Nothing in the library is called that." };
pub(super) const YES: Text = Text { sv: "Ja", en: "Yes" };
pub(super) const NO: Text = Text { sv: "Nej", en: "No" };

/// "Steg 2 av 6".
pub(super) fn step(lang: Lang, n: usize, of: usize) -> String {
    match lang {
        Lang::Sv => format!("Steg {n} av {of}"),
        Lang::En => format!("Step {n} of {of}"),
    }
}

/// "12 valda".
pub(super) fn chosen(lang: Lang, n: usize) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "1 vald".to_owned(),
        (Lang::Sv, n) => format!("{n} valda"),
        (Lang::En, n) => format!("{n} chosen"),
    }
}

impl Question {
    /// The question as it is put.
    pub(super) const fn asks(self) -> Text {
        match self {
            Self::You => Text { sv: "Vad heter du?", en: "What is your name?" },
            Self::Company => {
                Text { sv: "Vilket företag gäller det?", en: "Which company is it?" }
            }
            Self::Reach => {
                Text { sv: "Hur når man företaget?", en: "How is the company reached?" }
            }
            Self::Contact => Text {
                sv: "Vem svarar på frågor om personuppgifter?",
                en: "Who answers questions about personal data?",
            },
            Self::Year => Text {
                sv: "När slutar räkenskapsåret?",
                en: "When does the financial year end?",
            },
            Self::Activities => Text {
                sv: "Vad gör ni med personuppgifter?",
                en: "What do you do with personal data?",
            },
        }
    }

    /// Why it is asked, with the provision.
    pub(super) const fn why(self) -> Text {
        match self {
            Self::You => Text {
                sv: "Journalen visar vem som gjorde vad. Så kan ni visa att ni följer reglerna (artikel 5.2).",
                en: "The journal shows who did what. That is how you can show that you keep the rules (Article 5.2).",
            },
            Self::Company => Text {
                sv: "Den personuppgiftsansvarige ska stå i registret över behandlingar (artikel 30.1 a).",
                en: "The controller is to be named in the record of processing (Article 30.1 a).",
            },
            Self::Reach => Text {
                sv: "Kunderna har rätt att veta hur de når er (artikel 13.1 a). Uppgifterna hamnar också i brevhuvudet.",
                en: "Customers have a right to know how to reach you (Article 13.1 a). The details also go into the letterhead.",
            },
            Self::Contact => Text {
                sv: "Den som vill veta något om sina uppgifter ska ha någon att fråga (artikel 13.1 b).",
                en: "Whoever wants to know something about their data needs somebody to ask (Article 13.1 b).",
            },
            Self::Year => Text {
                sv: "Bokföring sparas i sju år, räknat från kalenderåret då räkenskapsåret slutade (bokföringslagen 7 kap. 2 §).",
                en: "Accounts are kept for seven years, counted from the calendar year in which the financial year ended (the Swedish Accounting Act, chapter 7, section 2).",
            },
            Self::Activities => Text {
                sv: "Varje behandling ska stå i registret (artikel 30). Välj det ni känner igen: varje val blir ett utkast att anpassa.",
                en: "Each activity is to be in the record (Article 30). Choose what you recognise: each becomes a draft to adjust.",
            },
        }
    }
}

impl Field for SetupField {
    fn label(self) -> Text {
        match self {
            Self::Actor => Text { sv: "Ditt namn", en: "Your name" },
        }
    }
}
