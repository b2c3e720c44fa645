//! The words of the group companies register.

use super::GroupCompanyField;
use crate::core::{Field, Text};

pub(super) const NEW: Text = Text { sv: "Nytt koncernbolag", en: "New group company" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står de andra bolagen i er koncern. Får de uppgifter av er är de mottagare och ska nämnas (artikel 13.1 e och 30.1 d).",
    en: "This lists the other companies of your group. Where they receive data from you, they are recipients and must be named (Article 13.1 e and 30.1 d).",
};
pub(super) const RECIPIENT: Text = Text { sv: "Mottagare", en: "Recipient" };

pub(super) const NO_NAME: Text =
    Text { sv: "Vad heter koncernbolaget?", en: "What is the group company called?" };
pub(super) const NO_CONTACT: Text = Text {
    sv: "Den som skickar utskick tillsammans med er ska gå att nå",
    en: "Whoever sends mailings with you has to be reachable",
};

impl Field for GroupCompanyField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::OrganisationNumber => {
                Text { sv: "Organisationsnummer", en: "Organisation number" }
            }
            Self::Address => Text { sv: "Postadress", en: "Postal address" },
            Self::Email => Text { sv: "E-post", en: "E-mail" },
            Self::Receives => {
                Text { sv: "Uppgifter bolaget får av oss", en: "Data it receives from us" }
            }
            Self::SendsJointly => {
                Text { sv: "Gör utskick tillsammans med oss", en: "Sends mailings with us" }
            }
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Receives => Text {
                sv: "Då är bolaget en mottagare och nämns i policyn (artikel 13.1 e). Lämna tomt om det inte får några.",
                en: "It is then a recipient and named in the policy (Article 13.1 e). Leave empty if it receives none.",
            },
            Self::SendsJointly => Text {
                sv: "Bestämmer ni tillsammans om utskicken är ni gemensamt ansvariga (artikel 26).",
                en: "If you decide on the mailings together, you are joint controllers (Article 26).",
            },
            _ => Text::EMPTY,
        }
    }
}
