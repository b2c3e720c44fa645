//! The names of an agreement's fields, and why each is asked.

use super::super::AgreementField;
use crate::core::{Field, Text};

impl Field for AgreementField {
    fn label(self) -> Text {
        match self {
            Self::Counterparty => Text { sv: "Motpart", en: "Counterparty" },
            Self::Role => Text { sv: "Vår roll", en: "Our role" },
            Self::Number => Text { sv: "Avtalets nummer", en: "Agreement's number" },
            Self::Template => Text { sv: "Skrivet på", en: "Written on" },
            Self::Version => Text { sv: "Version", en: "Version" },
            Self::Stage => Text { sv: "Läge", en: "Stage" },
            Self::SignedOn => Text { sv: "Undertecknat den", en: "Signed on" },
            Self::SignedByUs => Text { sv: "Undertecknat för oss av", en: "Signed for us by" },
            Self::SignedByThem => Text { sv: "Undertecknat för dem av", en: "Signed for them by" },
            Self::ValidFrom => Text { sv: "Gäller från", en: "In force from" },
            Self::ValidTo => Text { sv: "Gäller till och med", en: "In force through" },
            Self::NoticeMonths => Text { sv: "Uppsägningstid i månader", en: "Months of notice" },
            Self::NoticeOn => Text { sv: "Uppsagt den", en: "Notice given on" },
            Self::EndedOn => {
                Text { sv: "Sista dag efter uppsägning", en: "Last day after notice" }
            }
            Self::ReviewOn => Text { sv: "Ses över senast", en: "Review by" },
            Self::PaperBinder => Text { sv: "Pärm", en: "Binder" },
            Self::PaperTab => Text { sv: "Flik", en: "Tab" },
            Self::Matter => Text { sv: "Föremål", en: "Subject-matter" },
            Self::Duration => Text { sv: "Varaktighet", en: "Duration" },
            Self::Nature => Text { sv: "Behandlingens art", en: "Nature of the processing" },
            Self::Purpose => Text { sv: "Ändamål", en: "Purpose" },
            Self::Data => Text { sv: "Typer av personuppgifter", en: "Types of personal data" },
            Self::Subjects => {
                Text { sv: "Kategorier av registrerade", en: "Categories of data subjects" }
            }
            Self::Instructions => Text { sv: "Instruktioner", en: "Instructions" },
            Self::InstructionVersion => {
                Text { sv: "Instruktionernas version", en: "Version of the instructions" }
            }
            Self::InstructedOn => {
                Text { sv: "Instruktioner lämnade den", en: "Instructions given on" }
            }
            Self::Checklist => {
                Text { sv: "Prövning mot artikel 28", en: "Check against Article 28" }
            }
            Self::CheckedOn => Text { sv: "Prövat den", en: "Checked on" },
            Self::CheckedBy => Text { sv: "Prövat av", en: "Checked by" },
            Self::Places => Text { sv: "Länder", en: "Countries" },
            Self::IncidentContact => Text { sv: "Kontakt vid incident", en: "Contact at a breach" },
            Self::DataProtectionOfficer => Text {
                sv: "Motpartens dataskyddsombud",
                en: "Counterparty's data protection officer",
            },
            Self::Representative => Text {
                sv: "Motpartens företrädare i EU",
                en: "Counterparty's representative in the EU",
            },
            Self::Authorisation => {
                Text { sv: "Tillstånd för underbiträden", en: "Authorisation of sub-processors" }
            }
            Self::Controllers => Text {
                sv: "Personuppgiftsansvariga bakom kunden",
                en: "Controllers behind the customer",
            },
            Self::Categories => Text {
                sv: "Slag av behandling åt kunden",
                en: "Categories of processing for the customer",
            },
            Self::Staff => Text { sv: "Personal med åtkomst", en: "Staff with access" },
            Self::AtEnd => {
                Text { sv: "Uppgifterna när avtalet upphör", en: "The data at the end" }
            }
            Self::AtEndDays => Text { sv: "Inom så många dagar", en: "Within this many days" },
            Self::LeftOn => {
                Text { sv: "Lämnat tillbaka eller raderat den", en: "Returned or erased on" }
            }
            Self::LeftBy => Text { sv: "Av vem", en: "By whom" },
            Self::LeftHow => Text { sv: "Hur", en: "How" },
            Self::ObjectionDays => Text {
                sv: "Dagar att invända mot underbiträden",
                en: "Days to object to sub-processors",
            },
            Self::Told => Text {
                sv: "Besked till kunden om underbiträden",
                en: "Letters to the customer on sub-processors",
            },
            Self::Systems => Text { sv: "System", en: "Systems" },
            Self::Activities => Text { sv: "Behandlingar", en: "Processing activities" },
            Self::Measures => Text { sv: "Säkerhetsåtgärder", en: "Security measures" },
            Self::Suppliers => Text {
                sv: "Underbiträden vi anlitar för kunden",
                en: "Sub-processors we engage for the customer",
            },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Role => Text {
                sv: "Den som bestämmer varför och hur är ansvarig; den som behandlar åt någon annan är biträde (artikel 4.7 och 4.8).",
                en: "Whoever decides why and how is the controller; whoever processes for somebody else is a processor (Articles 4.7 and 4.8).",
            },
            Self::Stage => Text {
                sv: "Ett biträde får inte börja utan ett skriftligt avtal (artikel 28.3 och 28.9).",
                en: "A processor may not begin without a written agreement (Articles 28.3 and 28.9).",
            },
            Self::ValidTo => Text {
                sv: "Lämna tomt om avtalet gäller tills vidare.",
                en: "Leave empty where it is in force until further notice.",
            },
            Self::NoticeMonths => Text {
                sv: "Med den och slutdagen räknas sista dag att säga upp fram. Noll om ingen är avtalad.",
                en: "With it and the last day, the last day to give notice is worked out. Zero where none is agreed.",
            },
            Self::Matter | Self::Duration | Self::Nature | Self::Purpose => Text {
                sv: "Ska framgå av avtalet (artikel 28.3 första stycket).",
                en: "The agreement is to set it out (Article 28.3, first paragraph).",
            },
            Self::Instructions => Text {
                sv: "Vad biträdet får och inte får göra med uppgifterna (artikel 28.3 a).",
                en: "What the processor may and may not do with the data (Article 28.3 a).",
            },
            Self::Places => Text {
                sv: "Var uppgifterna finns och varifrån de kan nås. Support från ett land utanför EU/EES räknas (artikel 44).",
                en: "Where the data are and from where they can be reached. Support from a country outside the EU/EEA counts (Article 44).",
            },
            Self::IncidentContact => Text {
                sv: "Biträdet ska berätta om en incident utan onödigt dröjsmål (artikel 33.2).",
                en: "The processor tells of a breach without undue delay (Article 33.2).",
            },
            Self::Authorisation => Text {
                sv: "Vad avtalet säger om nya underbiträden (artikel 28.2).",
                en: "What the agreement says of new sub-processors (Article 28.2).",
            },
            Self::Controllers => Text {
                sv: "Kunden är själv biträde. Registret ska ha var och en som den behandlar åt, med kontaktuppgifter: fråga kunden (artikel 30.2 a).",
                en: "The customer is itself a processor. The record holds each one that it processes for, with contact details: ask the customer (Article 30.2 a).",
            },
            Self::Categories => Text {
                sv: "Till exempel drift, lagring, säkerhetskopiering, support (artikel 30.2 b).",
                en: "Such as operation, storage, backup, support (Article 30.2 b).",
            },
            Self::Staff => Text {
                sv: "Namn eller roller, och vad de får se. Bara den som behöver det (artikel 32.4).",
                en: "Names or roles, and what they may see. Only those who need it (Article 32.4).",
            },
            Self::AtEnd => Text {
                sv: "Den ansvariga väljer (artikel 28.3 g). När avtalet har en sista dag kommer uppgiften upp i Översikt.",
                en: "The controller chooses (Article 28.3 g). Once the agreement has a last day the task comes up in the overview.",
            },
            Self::ObjectionDays => Text {
                sv: "Så långt i förväg får kunden veta om ett nytt underbiträde. Parterna kommer överens om tiden; lagen anger ingen (artikel 28.2). Vanligt är 30.",
                en: "So long beforehand the customer is told of a new sub-processor. The parties agree on the time; the law gives none (Article 28.2). Usual is 30.",
            },
            Self::Suppliers => Text {
                sv: "Ändras de ska kunden få veta det i förväg (artikel 28.2). Breven kommer upp i Översikt.",
                en: "When they change, the customer is told beforehand (Article 28.2). The letters come up in the overview.",
            },
            _ => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Places => Text { sv: "Land", en: "Country" },
            Self::Data => Text { sv: "Typ av uppgift", en: "Type of data" },
            Self::Subjects => Text { sv: "Kategori", en: "Category" },
            Self::Controllers => Text { sv: "Personuppgiftsansvarig", en: "Controller" },
            Self::Categories => Text { sv: "Slag", en: "Category" },
            Self::Staff => Text { sv: "Åtkomst", en: "Access" },
            Self::Suppliers => Text { sv: "Underbiträde", en: "Sub-processor" },
            _ => Text::EMPTY,
        }
    }
}
