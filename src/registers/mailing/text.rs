//! The words of the mailing groups register.

use super::{LeftOut, MailingGroupField};
use crate::core::{Choice, Field, Text};

pub(super) const NEW: Text = Text { sv: "Ny utskicksgrupp", en: "New mailing group" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står vilka ni skriver till och om vad: driftmeddelanden, nyhetsbrev, inbjudningar. Den som har sagt nej till reklam lämnas utanför (artikel 21.3).",
    en: "This says whom you write to and about what: operational notices, newsletters, invitations. Whoever has objected to marketing is left out (Article 21.3).",
};
pub(super) const MARKETING: Text = Text { sv: "Reklam", en: "Marketing" };

pub(super) const NO_NAME: Text =
    Text { sv: "Vad heter utskicksgruppen?", en: "What is the mailing group called?" };
pub(super) const NO_PURPOSE: Text =
    Text { sv: "Vad är utskicken till för?", en: "What are the mailings for?" };
pub(super) const NO_BASIS: Text = Text {
    sv: "På vilken rättslig grund görs utskicken?",
    en: "On which lawful basis are the mailings sent?",
};

pub(super) const NO_TEXT: Text = Text {
    sv: "Vilket samtycke bygger utskicken på?",
    en: "Which consent do the mailings rest on?",
};

impl Choice for LeftOut {
    const ALL: &'static [Self] = &[
        Self::Objected,
        Self::StoppedChannel,
        Self::Restricted,
        Self::Protected,
        Self::NoConsent,
        Self::Outdated,
        Self::SaidNo,
        Self::NoBasis,
        Self::NoEmail,
        Self::NoPhone,
        Self::NoPost,
    ];

    fn text(self) -> Text {
        match self {
            Self::Objected => {
                Text { sv: "Har sagt nej till reklam", en: "Objected to direct marketing" }
            }
            Self::Restricted => {
                Text { sv: "Behandlingen är begränsad", en: "Processing is restricted" }
            }
            Self::Protected => Text { sv: "Skyddade personuppgifter", en: "Protected data" },
            Self::StoppedChannel => {
                Text { sv: "Har sagt nej till kanalen", en: "Objected to this channel" }
            }
            Self::NoConsent => Text { sv: "Saknar giltigt samtycke", en: "Has no valid consent" },
            Self::Outdated => Text {
                sv: "Har samtyckt till en äldre lydelse och ska frågas på nytt",
                en: "Consented to an older wording and must be asked anew",
            },
            Self::SaidNo => Text {
                sv: "Har nekat eller tagit tillbaka sitt samtycke",
                en: "Refused or withdrew the consent",
            },
            Self::NoBasis => Text {
                sv: "Fysisk person utan samtycke och utan helt undantag för egna kunder",
                en: "Natural person with neither consent nor the whole exception for own customers",
            },
            Self::NoEmail => Text { sv: "Saknar e-postadress", en: "Has no e-mail address" },
            Self::NoPhone => Text { sv: "Saknar telefonnummer", en: "Has no telephone number" },
            Self::NoPost => Text { sv: "Saknar postadress", en: "Has no postal address" },
        }
    }
}

impl Field for MailingGroupField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::Purpose => Text { sv: "Ändamål", en: "Purpose" },
            Self::Basis => Text { sv: "Rättslig grund", en: "Lawful basis" },
            Self::IsMarketing => {
                Text { sv: "Utskicken är direktmarknadsföring", en: "Direct marketing" }
            }
            Self::Channel => Text { sv: "Kanal", en: "Channel" },
            Self::ConsentText => Text { sv: "Samtyckestext", en: "Consent text" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Purpose => Text {
                sv: "Till exempel driftmeddelanden, nyhetsbrev eller inbjudningar. Ett ändamål för varje grupp (artikel 5.1 b).",
                en: "Such as operational notices, newsletters or invitations. One purpose for each group (Article 5.1 b).",
            },
            Self::Basis => Text {
                sv: "Varje utskick behöver en rättslig grund (artikel 6.1).",
                en: "Every mailing needs a lawful basis (Article 6.1).",
            },
            Self::IsMarketing => Text {
                sv: "Den som har sagt nej till reklam lämnas då utanför (artikel 21.3). Reklam med e-post till en fysisk person kräver samtycke, eller undantaget för egna kunder (MFL 19).",
                en: "Whoever has objected to marketing is then left out (Article 21.3). Marketing by e-mail to a natural person needs consent, or the exception for own customers (MFL 19).",
            },
            Self::Channel => Text {
                sv: "Reklam med e-post, sms eller automat kräver samtycke av en fysisk person. Brev och telefon får användas tills personen säger nej (MFL 19 och 21).",
                en: "Marketing by e-mail, text message or machine needs a natural person's consent. Letter and telephone may be used until the person says no (MFL 19 and 21).",
            },
            Self::ConsentText => Text {
                sv: "Den som har samtyckt till texten får utskicket. När samtycket tas tillbaka lämnas personen utanför (artikel 7.3).",
                en: "Whoever has consented to the text gets the mailing. Once the consent is withdrawn the person is left out (Article 7.3).",
            },
            _ => Text::EMPTY,
        }
    }
}
