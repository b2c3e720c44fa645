//! The words about sub-processors.

use super::{Authorisation, Decision, SubProcessorField, SubProcessorState};
use crate::core::{Choice, Field, Text};

pub(super) const NEW: Text = Text { sv: "Nytt underbiträde", en: "New sub-processor" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står vilka era leverantörer i sin tur anlitar, led för led: vad de gör, var uppgifterna finns och vad ni har sagt om dem (artikel 28.2 och 28.4).",
    en: "This says whom your suppliers engage in turn, step by step: what they do, where the data are and what you have said of them (Articles 28.2 and 28.4).",
};
pub(super) const NO_AGREEMENT: Text =
    Text { sv: "Under vilket avtal står det?", en: "Below which agreement does it stand?" };
pub(super) const NO_NAME: Text =
    Text { sv: "Underbiträdet har inget namn", en: "The sub-processor has no name" };
pub(super) const NO_SERVICE: Text = Text { sv: "Vad gör det?", en: "What does it do?" };
pub(super) const NO_DATA: Text =
    Text { sv: "Vilka uppgifter får det?", en: "Which data does it get?" };
pub(super) const NO_AUTHORISATION: Text = Text {
    sv: "Har leverantören ett särskilt eller ett allmänt tillstånd?",
    en: "Does the supplier have a specific or a general authorisation?",
};
pub(super) const NO_START: Text = Text {
    sv: "Vilken dag börjar det? Kunderna ska få veta det före",
    en: "On which day does it begin? Customers are to be told before",
};
pub(super) const DECIDED_LATE: Text = Text {
    sv: "Tiden att invända har gått ut utan att ni har beslutat",
    en: "The time to object has passed without a decision",
};

pub(super) const WHO: Text = Text { sv: "Vem", en: "Who" };
pub(super) const WHAT: Text = Text { sv: "Vad och var", en: "What and where" };
pub(super) const SAID: Text =
    Text { sv: "Tillstånd och beslut", en: "Authorisation and decision" };
pub(super) const WHEN: Text = Text { sv: "När", en: "When" };
pub(super) const DECIDED_BEFORE_NOTICE: Text = Text {
    sv: "Beslutet ligger före beskedet. Rätta en av dagarna.",
    en: "The decision lies before the notice. Mend one of the days.",
};
pub(super) const OBJECT_BEFORE_NOTICE: Text = Text {
    sv: "Sista dag att invända ligger före beskedet. Rätta en av dagarna.",
    en: "The last day to object lies before the notice. Mend one of the days.",
};
pub(super) const ENDS_BEFORE_START: Text = Text {
    sv: "Sista dagen ligger före den första. Rätta en av dagarna.",
    en: "The last day lies before the first. Mend one of the days.",
};
pub(super) const TO_DECIDE: Text = Text { sv: "Att besluta om", en: "To decide on" };
pub(super) const OVERDUE: Text = Text { sv: "Beslutet dröjer", en: "Decision overdue" };
pub(super) const OBJECTED: Text = Text { sv: "Ni har invänt", en: "You have objected" };
pub(super) const COMING: Text = Text { sv: "Kommande", en: "Coming" };
pub(super) const ENGAGED: Text = Text { sv: "Anlitas", en: "Engaged" };
pub(super) const ENDED: Text = Text { sv: "Upphört", en: "Ended" };

impl Choice for SubProcessorState {
    const ALL: &'static [Self] =
        &[Self::ToDecide, Self::Overdue, Self::Objected, Self::Coming, Self::Engaged, Self::Ended];

    fn text(self) -> Text {
        match self {
            Self::ToDecide => TO_DECIDE,
            Self::Overdue => OVERDUE,
            Self::Objected => OBJECTED,
            Self::Coming => COMING,
            Self::Engaged => ENGAGED,
            Self::Ended => ENDED,
        }
    }
}

impl Choice for Authorisation {
    const ALL: &'static [Self] = &[Self::General, Self::Specific];

    fn text(self) -> Text {
        match self {
            Self::General => {
                Text { sv: "Allmänt, ni kan invända", en: "General, you may object" }
            }
            Self::Specific => {
                Text { sv: "Särskilt, ni säger ja först", en: "Specific, you say yes first" }
            }
        }
    }
}

impl Choice for Decision {
    const ALL: &'static [Self] = &[Self::Accepted, Self::Objected];

    fn text(self) -> Text {
        match self {
            Self::Accepted => Text { sv: "Godtaget", en: "Accepted" },
            Self::Objected => Text { sv: "Ni har invänt", en: "You have objected" },
        }
    }
}

impl Field for SubProcessorField {
    fn label(self) -> Text {
        match self {
            Self::Agreement => Text { sv: "Leverantörens avtal", en: "Supplier's agreement" },
            Self::Parent => Text { sv: "Anlitas av", en: "Engaged by" },
            Self::Name => Text { sv: "Namn", en: "Name" },
            Self::OrganisationNumber => {
                Text { sv: "Organisationsnummer", en: "Organisation number" }
            }
            Self::Service => Text { sv: "Tjänst", en: "Service" },
            Self::Data => Text { sv: "Uppgifter", en: "Data" },
            Self::Places => Text { sv: "Länder", en: "Countries" },
            Self::Authorisation => Text { sv: "Tillstånd", en: "Authorisation" },
            Self::NoticeOn => Text { sv: "Besked kom den", en: "Notice received on" },
            Self::ObjectBy => Text { sv: "Sista dag att invända", en: "Last day to object" },
            Self::Decision => Text { sv: "Beslut", en: "Decision" },
            Self::DecidedOn => Text { sv: "Beslutat den", en: "Decided on" },
            Self::StartsOn => Text { sv: "Första dag", en: "First day" },
            Self::EndsOn => Text { sv: "Sista dag", en: "Last day" },
            Self::Note => Text { sv: "Anteckning", en: "Note" },
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Parent => Text {
                sv: "Lämna tomt om leverantören själv anlitar det. Annars det underbiträde som står närmast ovanför.",
                en: "Leave empty if the supplier itself engages it. Otherwise the sub-processor next above.",
            },
            Self::Places => Text {
                sv: "Var uppgifterna finns och varifrån de kan nås. Support från ett land utanför EU/EES räknas (artikel 44).",
                en: "Where the data are and from where they can be reached. Support from a country outside the EU/EEA counts (Article 44).",
            },
            Self::Authorisation => Text {
                sv: "Vad ert avtal med leverantören säger om nya underbiträden (artikel 28.2).",
                en: "What your agreement with the supplier says of new sub-processors (Article 28.2).",
            },
            Self::ObjectBy => Text {
                sv: "Står i leverantörens besked eller i avtalet. Kommer upp i Översikt.",
                en: "Stands in the supplier's notice or in the agreement. It comes up in the overview.",
            },
            _ => Text::EMPTY,
        }
    }

    fn one(self) -> Text {
        match self {
            Self::Places => Text { sv: "Land", en: "Country" },
            _ => Text::EMPTY,
        }
    }
}
