//! The words about disclosures.

use super::{DisclosureField, DisclosureFilter};
use crate::core::{Choice, Field, Text};

pub(super) const NEW: Text = Text { sv: "Nytt utlämnande", en: "New disclosure" };
pub(super) const ABOUT: Text = Text {
    sv: "Här loggas varje gång uppgifter lämnas ut: vad, om vem, till vem, när och med vilket stöd. Det står sedan i registerutdraget (artikel 15.1 c).",
    en: "Each time data are disclosed it is logged here: what, about whom, to whom, when and on what ground. It then stands in the extract (Article 15.1 c).",
};
pub(super) const WHOM: Text = Text { sv: "Vem det gäller", en: "Whom it concerns" };
pub(super) const ABOUT_WHOM: Text = Text { sv: "Om vem", en: "About whom" };
pub(super) const TO_WHOM: Text = Text { sv: "Till vem", en: "To whom" };
pub(super) const WHAT: Text = Text { sv: "Vad och när", en: "What and when" };
pub(super) const WHY: Text = Text { sv: "Med vilket stöd", en: "On what ground" };
pub(super) const HOW: Text = Text { sv: "Hur det gick till", en: "How it was done" };
pub(super) const FIND_PERSON: Text =
    Text { sv: "Namn, kundnummer eller personnummer", en: "Name, customer or identity number" };
pub(super) const ABOUT_NOBODY: Text =
    Text { sv: "Om vem lämnades uppgifterna ut?", en: "Whom were the data about?" };
pub(super) const NO_RECIPIENT: Text = Text { sv: "Vem fick dem?", en: "Who received them?" };
pub(super) const NO_DATA: Text =
    Text { sv: "Vilka uppgifter lämnades ut?", en: "Which data were disclosed?" };
pub(super) const NO_DAY: Text =
    Text { sv: "När lämnades de ut?", en: "When were they disclosed?" };
pub(super) const NO_BASIS: Text =
    Text { sv: "Med vilken rättslig grund?", en: "On which lawful basis?" };
pub(super) const NO_LAW: Text = Text {
    sv: "Vilken lag eller vilket beslut krävde det?",
    en: "Which law or decision required it?",
};

impl Choice for DisclosureFilter {
    const ALL: &'static [Self] = &[Self::All, Self::LatestYear];

    fn text(self) -> Text {
        match self {
            Self::All => Text { sv: "Alla", en: "All" },
            Self::LatestYear => Text { sv: "Senaste året", en: "Latest year" },
        }
    }
}

impl Field for DisclosureField {
    fn label(self) -> Text {
        match self {
            Self::Person => Text { sv: "Person", en: "Person" },
            Self::AboutOthers => Text { sv: "Om flera, i ord", en: "About several, in words" },
            Self::Recipient => Text { sv: "Mottagare", en: "Recipient" },
            Self::RecipientKind => Text { sv: "Slag av mottagare", en: "Kind of recipient" },
            Self::What => Text { sv: "Uppgifter", en: "Data" },
            Self::DisclosedOn => Text { sv: "Dag", en: "Day" },
            Self::Basis => Text { sv: "Rättslig grund", en: "Lawful basis" },
            Self::Support => Text { sv: "Stöd", en: "Support" },
            Self::Requested => {
                Text { sv: "Vem begärde dem, och hur", en: "Who asked for them, and how" }
            }
            Self::Channel => Text { sv: "Hur de lämnades ut", en: "How they were handed over" },
            Self::HandedOutBy => Text { sv: "Utlämnat av", en: "Handed over by" },
            Self::Activity => Text { sv: "Behandling", en: "Processing activity" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::AboutOthers => Text {
                sv: "Till exempel alla kunder med obetalda fakturor. Lämna tomt om det gäller en person.",
                en: "Such as every customer with unpaid invoices. Leave empty where it is about one person.",
            },
            Self::Person => Text {
                sv: "Det står sedan på personens sida och i registerutdraget.",
                en: "It then stands on the person's page and in the extract.",
            },
            Self::Requested => Text {
                sv: "Till exempel beslut den 2 mars, diarienummer 12-345, eller ett samtal från banken.",
                en: "Such as a decision of 2 March, reference 12-345, or a call from the bank.",
            },
            Self::Support => Text {
                sv: "Lagen, avtalet, intresset eller myndighetens beslut som det vilar på.",
                en: "The law, contract, interest or authority's decision that it rests on.",
            },
            Self::Channel => Text {
                sv: "Till exempel krypterad e-post eller rekommenderat brev.",
                en: "Such as encrypted e-mail or registered letter.",
            },
            _ => Text::EMPTY,
        }
    }
}
