//! The words of the systems register.

use super::{SystemField, SystemKind};
use crate::core::{Choice, Field, Text};

pub(super) const NEW: Text = Text { sv: "Nytt system", en: "New system" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står var uppgifterna finns: datasystem och papperspärmar, och vem som kommer åt dem (artikel 30 och 32).",
    en: "This says where the data are: computer systems and paper binders, and who can reach them (Articles 30 and 32).",
};
pub(super) const NO_NAME: Text =
    Text { sv: "Systemet har inget namn", en: "The system has no name" };
pub(super) const NO_HOLDS: Text =
    Text { sv: "Vilka uppgifter finns här?", en: "Which data are here?" };
pub(super) const NO_COUNTRY: Text =
    Text { sv: "I vilket land finns uppgifterna?", en: "In which country are the data?" };
pub(super) const NO_ACCESS: Text = Text { sv: "Vem kommer åt dem?", en: "Who can reach them?" };

impl Choice for SystemKind {
    const ALL: &'static [Self] = &[
        Self::Invoicing,
        Self::Tickets,
        Self::Customers,
        Self::Mail,
        Self::TextMessages,
        Self::ContactCentre,
        Self::Recordings,
        Self::Files,
        Self::Hosting,
        Self::Payroll,
        Self::Newsletter,
        Self::Website,
        Self::PaperBinder,
        Self::Other,
    ];

    fn text(self) -> Text {
        match self {
            Self::Invoicing => {
                Text { sv: "Fakturering och bokföring", en: "Invoicing and accounts" }
            }
            Self::Tickets => Text { sv: "Ärendesystem", en: "Ticket system" },
            Self::Customers => Text { sv: "Kundregister", en: "Customer register" },
            Self::Mail => Text { sv: "E-post", en: "E-mail" },
            Self::TextMessages => Text { sv: "SMS-tjänst", en: "Text message service" },
            Self::ContactCentre => Text { sv: "Kontaktcenter och växel", en: "Contact centre" },
            Self::Recordings => Text { sv: "Inspelningar", en: "Recordings" },
            Self::Files => Text { sv: "Filserver", en: "File server" },
            Self::Hosting => Text { sv: "Drift åt kunder", en: "Hosting for customers" },
            Self::Payroll => Text { sv: "Lön och personal", en: "Payroll and staff" },
            Self::Newsletter => Text { sv: "Nyhetsbrev", en: "Newsletter" },
            Self::Website => Text { sv: "Webbplats", en: "Website" },
            Self::PaperBinder => Text { sv: "Papperspärm", en: "Paper binder" },
            Self::Other => Text { sv: "Annat", en: "Other" },
        }
    }
}

impl Field for SystemField {
    fn label(self) -> Text {
        match self {
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::Kind => Text { sv: "Slag", en: "Kind" },
            Self::Holds => Text { sv: "Uppgifter som finns här", en: "Data kept here" },
            Self::Supplier => Text { sv: "Leverantör", en: "Supplier" },
            Self::Place => Text { sv: "Plats", en: "Place" },
            Self::Country => Text { sv: "Land", en: "Country" },
            Self::Access => Text { sv: "Vem har åtkomst", en: "Who has access" },
            Self::ReviewOn => Text { sv: "Ses över senast", en: "Review by" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Holds => Text {
                sv: "Till exempel namn, adress, fakturor. Kort räcker.",
                en: "Such as names, addresses, invoices. A few words will do.",
            },
            Self::Supplier => Text {
                sv: "Företaget som driver systemet. Lämna tomt om ni gör det själva.",
                en: "The company that runs it. Leave empty if you do so yourselves.",
            },
            Self::Place => Text {
                sv: "Serverrum, hylla, skåp och lås.",
                en: "Server room, shelf, cabinet and lock.",
            },
            Self::Country => Text {
                sv: "Avgör om uppgifterna lämnar EU/EES (artikel 30.1 e).",
                en: "Tells whether data leave the EU/EEA (Article 30.1 e).",
            },
            Self::Access => Text {
                sv: "Roller räcker, till exempel ekonomi och support (artikel 32).",
                en: "Roles will do, such as finance and support (Article 32).",
            },
            _ => Text::EMPTY,
        }
    }
}
