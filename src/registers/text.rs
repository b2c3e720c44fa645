//! Words that several registers share.

use super::{address::AddressField, role::ControllerRole};
use crate::core::{Choice, Field, Text};

pub(super) const YES: Text = Text { sv: "Ja", en: "Yes" };
pub(super) const NO: Text = Text { sv: "Nej", en: "No" };

impl Choice for ControllerRole {
    const ALL: &'static [Self] = &[Self::Controller, Self::Processor, Self::Joint];

    fn text(self) -> Text {
        match self {
            Self::Controller => Text { sv: "Personuppgiftsansvarig", en: "Controller" },
            Self::Processor => Text { sv: "Personuppgiftsbiträde", en: "Processor" },
            Self::Joint => Text { sv: "Gemensamt personuppgiftsansvarig", en: "Joint controller" },
        }
    }
}

pub(super) const NO_PLACES: Text =
    Text { sv: "I vilka länder finns uppgifterna?", en: "In which countries are the data?" };
pub(super) const PLACE_WITHOUT_COUNTRY: Text =
    Text { sv: "En plats saknar land", en: "A place lacks its country" };
pub(super) const PLACE_WITHOUT_GROUND: Text = Text {
    sv: "Ett land utanför EU/EES saknar överföringsgrund",
    en: "A country outside the EU/EEA lacks a ground for the transfer",
};
pub(super) const NO_COUNTRY: Text = Text { sv: "Okänt land", en: "Unknown country" };
pub(super) const REMOTE: Text = Text { sv: "nås därifrån", en: "reached from there" };
pub(super) const STATUS: Text = Text { sv: "Status", en: "Status" };
pub(in crate::registers) const COMPLETE: Text = Text { sv: "Klar", en: "Complete" };
pub(in crate::registers) const INCOMPLETE: Text = Text { sv: "Saknar svar", en: "Incomplete" };
pub(super) const LATE: Text = Text { sv: "Försenad", en: "Overdue" };
pub(super) const UNJOURNALLED: Text =
    Text { sv: "Poster utan journal", en: "Records without a journal" };
pub(super) const VALIDITY: Text = Text {
    sv: "Samtyckenas giltighet mot händelserna",
    en: "The consents' validity against their events",
};
pub(super) const MANDATES: Text = Text {
    sv: "Medgivandenas läge mot händelserna",
    en: "The mandates' state against their steps",
};
pub(super) const IN_STEP: Text = Text {
    sv: "Ordning och gallringsdagar mot posterna",
    en: "Order and days of erasure against the records",
};
pub(super) const FILE_NAME: Text = Text { sv: "Filens namn", en: "File name" };
pub(super) const SHA_256: Text = Text { sv: "Kontrollsumma (SHA-256)", en: "Checksum (SHA-256)" };

/// A register's name in the rail and in headings.
pub(super) fn register(it: super::Register) -> Text {
    use super::Register;
    match it {
        Register::Company => Text { sv: "Företaget", en: "The company" },
        Register::Activities => Text { sv: "Behandlingar", en: "Processing activities" },
        Register::Persons => Text { sv: "Personer", en: "Persons" },
        Register::Consents => Text { sv: "Samtycken", en: "Consents" },
        Register::ConsentTexts => Text { sv: "Samtyckestexter", en: "Consent texts" },
        Register::Recordings => Text { sv: "Inspelningar", en: "Recordings" },
        Register::Mandates => Text::same("Autogiro"),
        Register::AutogiroTerms => Text { sv: "Villkor för autogiro", en: "Autogiro terms" },
        Register::Agreements => Text { sv: "Avtal", en: "Agreements" },
        Register::SubProcessors => Text { sv: "Underbiträden", en: "Sub-processors" },
        Register::Contracts => Text { sv: "Egna PUB-avtal", en: "Own processing agreements" },
        Register::Disclosures => Text { sv: "Utlämnanden", en: "Disclosures" },
        Register::Countries => {
            Text { sv: "Länder och överföringar", en: "Countries and transfers" }
        }
        Register::Systems => Text { sv: "System", en: "Systems" },
        Register::Measures => Text { sv: "Säkerhetsåtgärder", en: "Security measures" },
        Register::MailingGroups => Text { sv: "Utskicksgrupper", en: "Mailing groups" },
        Register::GroupCompanies => Text { sv: "Koncernbolag", en: "Group companies" },
        Register::Policy => Text { sv: "Integritetspolicy", en: "Privacy policy" },
        Register::PolicyVersions => Text { sv: "Policyns versioner", en: "Versions of the policy" },
        Register::Assessments => Text { sv: "Bedömningar", en: "Assessments" },
        Register::Attachments => Text { sv: "Bilagor", en: "Attachments" },
    }
}

impl Field for AddressField {
    fn label(self) -> Text {
        match self {
            Self::Street => Text { sv: "Gata, box eller c/o", en: "Street, box or c/o" },
            Self::Postcode => Text { sv: "Postnummer", en: "Postcode" },
            Self::Town => Text { sv: "Ort", en: "Town" },
            Self::Country => Text { sv: "Land, om inte Sverige", en: "Country, if not Sweden" },
        }
    }
}

/// The headings of the exported journal.
pub(super) const JOURNAL: [Text; 7] = [
    Text { sv: "Ändring", en: "Change" },
    Text { sv: "Tidpunkt", en: "Time" },
    Text { sv: "Vem", en: "Who" },
    Text { sv: "Vad", en: "What" },
    Text { sv: "Ångrar", en: "Undoes" },
    Text { sv: "Register", en: "Register" },
    Text { sv: "Post", en: "Record" },
];

/// The headings of an exported mailing list: the name, and then what its channel asks for.
pub(super) const MAILING_NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const MAILING_EMAIL: [Text; 1] = [Text { sv: "E-post", en: "E-mail" }];
pub(super) const MAILING_PHONE: [Text; 1] = [Text { sv: "Telefon", en: "Telephone" }];
pub(super) const NOT_REACHED: Text = Text {
    sv: "Begränsade, skyddade eller utan e-postadress",
    en: "Restricted, protected or without an e-mail address",
};
pub(super) const MAILING_POST: [Text; 4] = [
    Text { sv: "Gata, box eller c/o", en: "Street, box or c/o" },
    Text { sv: "Postnummer", en: "Postcode" },
    Text { sv: "Ort", en: "Town" },
    Text { sv: "Land", en: "Country" },
];

pub(super) const PROTECTED_LEFT_OUT: Text =
    Text { sv: "Skyddad identitet", en: "Protected identity" };
