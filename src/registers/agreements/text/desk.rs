//! The words of the form, the record and the list.

use jiff::civil::Date;

use super::super::{
    OurRole,
    desk::{ControllerField, EngagedField, StaffField},
};
use crate::core::{Field, Lang, Text};

pub(in super::super) const PARTIES: Text =
    Text { sv: "Parter och avtal", en: "Parties and agreement" };
pub(in super::super) const SIGNING: Text =
    Text { sv: "Undertecknande och tid", en: "Signing and time" };
pub(in super::super) const WHAT: Text =
    Text { sv: "Vad avtalet gäller", en: "What the agreement is about" };
pub(in super::super) const INSTRUCTED: Text = Text { sv: "Instruktioner", en: "Instructions" };
pub(in super::super) const FOR_THEM: Text =
    Text { sv: "Vad ni gör åt kunden", en: "What you do for the customer" };
pub(in super::super) const WHERE: Text =
    Text { sv: "Var uppgifterna finns", en: "Where the data are" };
pub(in super::super) const WHOM_TO_REACH: Text =
    Text { sv: "Vem ni når hos motparten", en: "Whom to reach at the counterparty" };
pub(in super::super) const AT_THE_END: Text =
    Text { sv: "När avtalet upphör", en: "When the agreement ends" };
pub(in super::super) const FIND_COUNTERPARTY: Text = Text {
    sv: "Namn, kundnummer eller organisationsnummer",
    en: "Name, customer number or organisation number",
};
pub(in super::super) const ADD_COMPANY: Text =
    Text { sv: "Lägg upp företaget", en: "Add the company" };
pub(in super::super) const NOBODY_SEES: Text = Text {
    sv: "Ingen: ingen av er personal kan se kundens uppgifter",
    en: "Nobody: none of your staff can see the customer's data",
};
pub(in super::super) const SUB_PROCESSORS: Text =
    Text { sv: "Nya underbiträden", en: "New sub-processors" };
pub(in super::super) const NEXT_DAY: Text = Text { sv: "Nästa dag", en: "Next day" };

pub(in super::super) const VALID_BACKWARDS: Text = Text {
    sv: "Sista dagen kommer före den första. Kontrollera båda.",
    en: "The last day comes before the first. Check both.",
};
pub(in super::super) const NOTICE_BEFORE_SIGNED: Text = Text {
    sv: "Avtalet kan inte sägas upp innan det är undertecknat. Kontrollera dagarna.",
    en: "Notice cannot be given before the agreement is signed. Check the days.",
};
pub(in super::super) const ENDED_BEFORE_NOTICE: Text = Text {
    sv: "Sista dagen kommer före uppsägningen. Kontrollera båda.",
    en: "The last day comes before the notice. Check both.",
};
pub(in super::super) const ENDED_BEFORE_SIGNED: Text = Text {
    sv: "Sista dagen kommer före undertecknandet. Kontrollera båda.",
    en: "The last day comes before the signature. Check both.",
};
pub(in super::super) const LEFT_BEFORE_SIGNED: Text = Text {
    sv: "Dagen kommer före undertecknandet. Kontrollera båda.",
    en: "The day comes before the signature. Check both.",
};
pub(in super::super) const STAFF_BACKWARDS: Text = Text {
    sv: "En åtkomst slutar innan den börjar. Kontrollera dagarna.",
    en: "An access ends before it begins. Check the days.",
};
pub(in super::super) const WITH_WHOM: Text = Text {
    sv: "Sök fram motparten, eller lägg upp företaget, innan du sparar.",
    en: "Find the counterparty, or add the company, before you save.",
};
pub(in super::super) const SUPPLIER_TWICE: Text = Text {
    sv: "Samma leverantör står två gånger. Ta bort den ena raden.",
    en: "The same supplier stands twice. Remove one of the rows.",
};
pub(in super::super) const WHICH_SUPPLIER: Text = Text {
    sv: "Välj vilken leverantör det är, eller ta bort raden.",
    en: "Choose which supplier it is, or remove the row.",
};

/// The company's role, in a table.
pub(in super::super) fn role_in_short(role: OurRole) -> Text {
    match role {
        OurRole::Controller => Text { sv: "Vi är ansvariga", en: "We are the controller" },
        OurRole::Engager => {
            Text { sv: "De är vårt underbiträde", en: "They are our sub-processor" }
        }
        OurRole::Processor => Text { sv: "Vi är biträde", en: "We are the processor" },
        OurRole::SubProcessor => Text { sv: "Vi är underbiträde", en: "We are a sub-processor" },
    }
}

/// The day that comes next: the last day, or the review before it; the last day where that has been.
pub(in super::super) fn next_day(
    review: Option<Date>,
    end: Option<Date>,
    today: Date,
    lang: Lang,
) -> String {
    let (says, day) = match (review, end) {
        (_, Some(end)) if end < today => (Text { sv: "Upphörde", en: "Ended" }, end),
        (Some(review), None) => (Text { sv: "Ses över", en: "Review" }, review),
        (Some(review), Some(end)) if review < end => {
            (Text { sv: "Ses över", en: "Review" }, review)
        }
        (_, Some(end)) => (Text { sv: "Upphör", en: "Ends" }, end),
        (None, None) => return String::new(),
    };
    format!("{} {day}", says.in_lang(lang))
}

impl Field for StaffField {
    fn label(self) -> Text {
        match self {
            Self::Who => Text { sv: "Namn eller roll", en: "Name or role" },
            Self::What => {
                Text { sv: "Vad de får se, och varför", en: "What they may see, and why" }
            }
            Self::From => Text { sv: "Från och med", en: "From" },
            Self::To => Text { sv: "Till och med", en: "Through" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::To => Text {
                sv: "Lämna tomt om åtkomsten gäller så länge avtalet gäller.",
                en: "Leave empty where the access lasts as long as the agreement.",
            },
            _ => Text::EMPTY,
        }
    }
}

impl Field for ControllerField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::Contact => Text { sv: "Kontaktuppgifter", en: "Contact details" },
            Self::Officer => Text { sv: "Dataskyddsombud", en: "Data protection officer" },
            Self::Representative => {
                Text { sv: "Företrädare i EU", en: "Representative in the EU" }
            }
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Contact => {
                Text { sv: "Adress, e-post eller telefon.", en: "Address, e-mail or telephone." }
            }
            Self::Officer => Text {
                sv: "Namn och kontakt. Lämna tomt om inget finns.",
                en: "Name and contact. Leave empty where there is none.",
            },
            Self::Representative => Text {
                sv: "Bara för den som finns utanför EU/EES (artikel 27).",
                en: "Only for one outside the EU/EEA (Article 27).",
            },
            Self::Name => Text::EMPTY,
        }
    }
}

impl Field for EngagedField {
    fn label(self) -> Text {
        match self {
            Self::Supplier => Text { sv: "Leverantör", en: "Supplier" },
            Self::Since => Text { sv: "Anlitas sedan", en: "Engaged since" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Supplier => Text {
                sv: "En av leverantörerna i avtalsregistret.",
                en: "One of the suppliers in the register of agreements.",
            },
            Self::Since => Text {
                sv: "Lämna tomt om leverantören var med när kundens avtal började.",
                en: "Leave empty where the supplier was there when the customer's agreement began.",
            },
        }
    }
}
