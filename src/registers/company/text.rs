//! The words of the company card.

use super::{CompanyField, ContactKind};
use crate::core::{Choice, Field, Lang, Text};

/// The supervisory authority in Sweden, by its name since 2021-01-01.
pub(super) const AUTHORITY: &str = "Integritetsskyddsmyndigheten (IMY)";
pub(super) const AUTHORITY_CONTACT: &str = "Box 8114\n104 20 Stockholm\nimy@imy.se\n08-657 61 00";
/// The stem of its name until then, in lower case.
pub(super) const OLD_AUTHORITY: &str = "datainspektion";

pub(super) const NO_NAME: Text =
    Text { sv: "Vad heter företaget?", en: "What is the company called?" };
pub(super) const NO_NUMBER: Text =
    Text { sv: "Organisationsnummer saknas", en: "The organisation number is missing" };
pub(super) const WRONG_NUMBER: Text = Text {
    sv: "Organisationsnumret stämmer inte: kontrollera siffrorna",
    en: "The organisation number is not right: check the figures",
};
pub(super) const NO_ADDRESS: Text =
    Text { sv: "Postadressen är inte fullständig", en: "The postal address is not complete" };
pub(super) const NO_EMAIL: Text =
    Text { sv: "Vilken e-postadress når företaget?", en: "Which e-mail address reaches it?" };
pub(super) const NO_PHONE: Text =
    Text { sv: "Vilket telefonnummer når företaget?", en: "Which telephone number reaches it?" };
pub(super) const NO_CONTACT_KIND: Text = Text {
    sv: "Är det ett dataskyddsombud eller en kontaktpunkt?",
    en: "Is it a data protection officer or a contact point?",
};
pub(super) const NO_CONTACT_NAME: Text = Text {
    sv: "Vem svarar på frågor om personuppgifter?",
    en: "Who answers questions about personal data?",
};
pub(super) const NO_CONTACT_WAY: Text = Text {
    sv: "Hur når man den som svarar: e-post eller telefon?",
    en: "How can they be reached: e-mail or telephone?",
};
pub(super) const NO_DPO_DECISION: Text = Text {
    sv: "Behövs ett dataskyddsombud? Beslutet är inte antecknat",
    en: "Is a data protection officer needed? The decision is not recorded",
};
pub(super) const NO_DPO_REASON: Text = Text {
    sv: "Varför behövs inget dataskyddsombud?",
    en: "Why is no data protection officer needed?",
};
pub(super) const NO_REPRESENTATIVE: Text = Text {
    sv: "Ange en företrädare eller att ingen behövs",
    en: "Give a representative, or state that none is needed",
};
pub(super) const NO_AUTHORITY: Text =
    Text { sv: "Vilken myndighet tar emot klagomål?", en: "Which authority takes complaints?" };
pub(super) const OLD_AUTHORITY_NAME: Text = Text {
    sv: "Datainspektionen heter Integritetsskyddsmyndigheten (IMY) sedan den 1 januari 2021",
    en: "Datainspektionen has been called Integritetsskyddsmyndigheten (IMY) since 1 January 2021",
};
pub(super) const NO_AUTHORITY_CONTACT: Text =
    Text { sv: "Hur når man myndigheten?", en: "How can the authority be reached?" };
pub(super) const NO_YEAR_END: Text = Text {
    sv: "I vilken månad slutar räkenskapsåret?",
    en: "In which month does the financial year end?",
};
pub(super) const NO_CYCLE: Text =
    Text { sv: "Hur ofta ses posterna över?", en: "How often are the records reviewed?" };

const MONTHS: [Text; 12] = [
    Text { sv: "januari", en: "January" },
    Text { sv: "februari", en: "February" },
    Text { sv: "mars", en: "March" },
    Text::same("april"),
    Text { sv: "maj", en: "May" },
    Text { sv: "juni", en: "June" },
    Text { sv: "juli", en: "July" },
    Text { sv: "augusti", en: "August" },
    Text { sv: "september", en: "September" },
    Text { sv: "oktober", en: "October" },
    Text { sv: "november", en: "November" },
    Text { sv: "december", en: "December" },
];

/// The name of the month, 1 to 12; empty beyond.
pub fn month(number: u8) -> Text {
    let at = usize::from(number).checked_sub(1);
    at.and_then(|at| MONTHS.get(at)).copied().unwrap_or(Text::EMPTY)
}

/// So many months, in words.
pub(super) fn months(n: u8, lang: Lang) -> String {
    let unit = match n {
        1 => Text { sv: "månad", en: "month" },
        _ => Text { sv: "månader", en: "months" },
    };
    format!("{n} {}", unit.in_lang(lang))
}

impl Choice for ContactKind {
    const ALL: &'static [Self] = &[Self::Dpo, Self::ContactPoint];

    fn text(self) -> Text {
        match self {
            Self::Dpo => Text { sv: "Dataskyddsombud", en: "Data protection officer" },
            Self::ContactPoint => Text { sv: "Kontaktpunkt", en: "Contact point" },
        }
    }
}

impl Field for CompanyField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Företagets namn", en: "Company name" },
            Self::OrganisationNumber => {
                Text { sv: "Organisationsnummer", en: "Organisation number" }
            }
            Self::Address => Text { sv: "Postadress", en: "Postal address" },
            Self::Email => Text { sv: "E-post", en: "E-mail" },
            Self::Phone => Text { sv: "Telefon", en: "Telephone" },
            Self::PolicyWeb => Text { sv: "Policyns webbadress", en: "Web address of the policy" },
            Self::ContactKind => {
                Text { sv: "Vem svarar om personuppgifter", en: "Who answers about personal data" }
            }
            Self::ContactName => Text { sv: "Kontaktens namn", en: "Contact's name" },
            Self::ContactEmail => Text { sv: "Kontaktens e-post", en: "Contact's e-mail" },
            Self::ContactPhone => Text { sv: "Kontaktens telefon", en: "Contact's telephone" },
            Self::DpoNotNeededOn => Text {
                sv: "Beslut: inget dataskyddsombud behövs",
                en: "Decided: no data protection officer needed",
            },
            Self::DpoNotNeededReason => Text { sv: "Skäl till beslutet", en: "Reason" },
            Self::Representative => {
                Text { sv: "Företrädare inom EU", en: "Representative in the EU" }
            }
            Self::NoRepresentativeOn => {
                Text { sv: "Ingen företrädare behövs", en: "No representative needed" }
            }
            Self::DefaultRole => Text { sv: "Vanlig roll", en: "Usual role" },
            Self::Authority => Text { sv: "Tillsynsmyndighet", en: "Supervisory authority" },
            Self::AuthorityContact => {
                Text { sv: "Myndighetens kontaktuppgifter", en: "The authority's contact details" }
            }
            Self::FiscalYearEndMonth => {
                Text { sv: "Räkenskapsåret slutar i", en: "Financial year ends in" }
            }
            Self::ReviewCycleMonths => Text { sv: "Ses över var", en: "Review every" },
            Self::Logo => Text { sv: "Logotyp", en: "Logotype" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::OrganisationNumber => Text {
                sv: "Tio siffror. En enskild firma har ägarens personnummer.",
                en: "Ten figures. A sole trader has the owner's personal identity number.",
            },
            Self::PolicyWeb => Text {
                sv: "Här läser kunderna policyn. Lämna tomt om den bara finns på papper.",
                en: "Where customers read the policy. Leave empty if it is only on paper.",
            },
            Self::ContactKind => Text {
                sv: "Ett dataskyddsombud har uppgifter och ställning enligt artikel 37–39. En kontaktpunkt är den som svarar ändå.",
                en: "A data protection officer has the tasks and the position of Articles 37–39. A contact point answers all the same.",
            },
            Self::ContactEmail => Text {
                sv: "Gärna en egen adress för dataskydd (artikel 13.1 a och b).",
                en: "Preferably an address of its own for data protection (Article 13.1 a and b).",
            },
            Self::DpoNotNeededOn => Text {
                sv: "Dagen ni kom fram till att inget ombud behövs (artikel 37.1).",
                en: "The day you found that no officer is needed (Article 37.1).",
            },
            Self::DpoNotNeededReason => Text {
                sv: "Ombud krävs för myndigheter, och när kärnverksamheten är storskalig övervakning eller storskalig behandling av känsliga uppgifter eller uppgifter om brott (artikel 37.1).",
                en: "Public authorities need an officer, and so does whoever has large-scale monitoring, or large-scale processing of special categories or criminal data, as its core activity (Article 37.1).",
            },
            Self::Representative => Text {
                sv: "Namn och kontaktuppgifter. Gäller bara företag som inte finns inom EU (artikel 27).",
                en: "Name and contact details. Only for companies not established in the EU (Article 27).",
            },
            Self::DefaultRole => Text {
                sv: "En ny behandling börjar med den här rollen. Ansvarig är den som bestämmer varför och hur (artikel 4.7).",
                en: "A new processing activity starts with this role. The controller decides why and how (Article 4.7).",
            },
            Self::Authority => Text {
                sv: "Hit kan den registrerade klaga (artikel 13.2 d och 77).",
                en: "Where data subjects can complain (Articles 13.2 d and 77).",
            },
            Self::FiscalYearEndMonth => Text {
                sv: "Bokföring sparas till och med det sjunde året efter kalenderåret då räkenskapsåret slutade (bokföringslagen 7 kap. 2 §).",
                en: "Accounts are kept through the seventh year after the calendar year in which the financial year ended (the Swedish Accounting Act, chapter 7, section 2).",
            },
            Self::ReviewCycleMonths => Text {
                sv: "Åtgärderna ska ses över vid behov (artikel 24.1). En gång om året är ett bra riktmärke.",
                en: "Measures are to be reviewed where necessary (Article 24.1). Once a year is a good rule.",
            },
            Self::Logo => Text {
                sv: "Syns överst i rapporter och på policyn.",
                en: "Shown at the top of reports and of the policy.",
            },
            _ => Text::EMPTY,
        }
    }
}
