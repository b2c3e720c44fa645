//! The words about agreements.

mod desk;
mod fields;
mod points;
mod telling;

use jiff::civil::Date;

pub(super) use desk::*;
pub(super) use points::{partly, unsettled};
pub(super) use telling::{
    ANSWERED_BEFORE_TOLD, CHANGE_THE_DAY, NOTHING_TO_TELL, OBJECTS_BEFORE_TOLD,
    SETTLED_BEFORE_ANSWER, TELLING_IN_THE_FUTURE,
};

use super::{
    AgreementFilter, AgreementState, Answer, AtEnd, Change, CustomerAnswer, OurRole, StaffAccess,
    Stage, Template,
};
use crate::core::{Choice, Lang, Stated, Text, Value};

pub(super) const NEW: Text = Text { sv: "Nytt avtal", en: "New agreement" };
pub(super) const ABOUT: Text = Text {
    sv: "Här står avtalen om personuppgifter åt båda håll: med leverantörer som behandlar uppgifter åt er, och med kunder som ni behandlar uppgifter åt (artikel 28).",
    en: "This holds the agreements on personal data in both directions: with suppliers who process for you, and with customers for whom you process (Article 28).",
};
pub(super) const NO_COUNTERPARTY: Text =
    Text { sv: "Vem är avtalet med?", en: "With whom is the agreement?" };
pub(super) const NO_ROLE: Text =
    Text { sv: "Vilken roll har ni i avtalet?", en: "Which role do you have in the agreement?" };
pub(super) const NO_AGREEMENT: Text = Text { sv: "Avtal saknas", en: "There is no agreement" };
pub(super) const UNCOVERED: Text = Text {
    sv: "En leverantör används utan undertecknat avtal",
    en: "A supplier is used without a signed agreement",
};
pub(super) const CONTRADICTED: Text = Text {
    sv: "Det står att inga uppgifter förs ut ur EU/EES, men andra register säger att det sker",
    en: "It says that no data leave the EU/EEA, but other registers say that they do",
};
pub(super) const NOT_SIGNED: Text =
    Text { sv: "Avtalet är inte undertecknat", en: "The agreement is not signed" };
pub(super) const EXPIRED: Text =
    Text { sv: "Avtalets tid har gått ut", en: "The agreement's period has passed" };
pub(super) const NOT_DATED: Text =
    Text { sv: "Vilken dag undertecknades det?", en: "On which day was it signed?" };
pub(super) const NO_SIGNATORIES: Text =
    Text { sv: "Vilka undertecknade det?", en: "Who signed it?" };
pub(super) const NO_REVIEW: Text =
    Text { sv: "När ska avtalet ses över?", en: "When is the agreement to be reviewed?" };
pub(super) const REVIEW_LATE: Text =
    Text { sv: "Översynen är försenad", en: "The review is overdue" };
pub(super) const NO_MATTER: Text =
    Text { sv: "Vad handlar behandlingen om?", en: "What is the processing about?" };
pub(super) const NO_DURATION: Text =
    Text { sv: "Hur länge pågår behandlingen?", en: "How long does the processing go on?" };
pub(super) const NO_NATURE: Text =
    Text { sv: "Hur behandlas uppgifterna?", en: "How are the data processed?" };
pub(super) const NO_PURPOSE: Text =
    Text { sv: "Varför behandlas uppgifterna?", en: "Why are the data processed?" };
pub(super) const NO_DATA: Text =
    Text { sv: "Vilka uppgifter behandlas?", en: "Which data are processed?" };
pub(super) const NO_SUBJECTS: Text =
    Text { sv: "Vilka personer gäller det?", en: "Whom is it about?" };
pub(super) const NO_INSTRUCTIONS: Text =
    Text { sv: "Vilka instruktioner har lämnats?", en: "Which instructions have been given?" };
pub(super) const NOT_CHECKED: Text = Text {
    sv: "Avtalet är inte prövat på alla punkter i artikel 28",
    en: "The agreement is not checked on every point of Article 28",
};
pub(super) const UNREACHABLE_CUSTOMER: Text = Text {
    sv: "Hur nås kunden? Skriv in adress, e-post eller telefon bland personer och företag",
    en: "How is the customer reached? Enter an address, e-mail or telephone among persons and companies",
};
pub(super) const UNSHOWN: Text = Text {
    sv: "Var finns det undertecknade avtalet? Bifoga det, eller ange pärm och flik",
    en: "Where is the signed agreement? Attach it, or state binder and tab",
};
pub(super) const NO_CONTROLLERS: Text = Text {
    sv: "Vilka är personuppgiftsansvariga för det ni behandlar åt kunden?",
    en: "Who are the controllers of what you process for the customer?",
};
pub(super) const NAMELESS_CONTROLLER: Text =
    Text { sv: "Vad heter den personuppgiftsansvariga?", en: "What is the controller called?" };
pub(super) const UNREACHABLE_CONTROLLER: Text =
    Text { sv: "Hur nås den personuppgiftsansvariga?", en: "How is the controller reached?" };
pub(super) const OFFICER: Text = Text { sv: "dataskyddsombud", en: "data protection officer" };
pub(super) const REPRESENTATIVE: Text = Text { sv: "företrädare", en: "representative" };
pub(super) const NO_CATEGORIES: Text = Text {
    sv: "Vilka slag av behandling gör ni åt kunden?",
    en: "Which categories of processing do you do for the customer?",
};
pub(super) const NO_MEASURES: Text = Text {
    sv: "Vilka säkerhetsåtgärder skyddar kundens uppgifter?",
    en: "Which security measures protect the customer's data?",
};
pub(super) const NO_INCIDENT_CONTACT: Text = Text {
    sv: "Vem hos kunden ska veta om en incident?",
    en: "Who at the customer is told of a breach?",
};
pub(super) const NO_STAFF: Text = Text {
    sv: "Vilka av er personal får se kundens uppgifter?",
    en: "Which of your staff may see the customer's data?",
};
pub(super) const NAMELESS_STAFF: Text =
    Text { sv: "En åtkomst saknar namn eller roll", en: "An access lacks a name or a role" };
pub(super) const NO_CHOICE_AT_END: Text = Text {
    sv: "Ska uppgifterna lämnas tillbaka eller raderas när avtalet upphör?",
    en: "Are the data returned or erased when the agreement ends?",
};
pub(super) const NOT_LEFT: Text = Text {
    sv: "Uppgifterna skulle ha lämnats tillbaka eller raderats",
    en: "The data should have been returned or erased",
};

/// A number of months, as it is read; empty for none.
pub(super) fn months(n: u32, lang: Lang) -> String {
    match (n, lang) {
        (0, _) => String::new(),
        (1, Lang::Sv) => "1 månad".to_owned(),
        (n, Lang::Sv) => format!("{n} månader"),
        (1, Lang::En) => "1 month".to_owned(),
        (n, Lang::En) => format!("{n} months"),
    }
}

/// A number of days, as it is read; empty for none.
pub(in crate::registers) fn days(n: u32, lang: Lang) -> String {
    match (n, lang) {
        (0, _) => String::new(),
        (1, Lang::Sv) => "1 dag".to_owned(),
        (n, Lang::Sv) => format!("{n} dagar"),
        (1, Lang::En) => "1 day".to_owned(),
        (n, Lang::En) => format!("{n} days"),
    }
}

/// From the one day through the other, as far as they are known.
pub(super) fn period(from: Option<Date>, to: Option<Date>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, _) => String::new(),
        (Some(from), None, Lang::Sv) => format!("från {from}"),
        (Some(from), None, Lang::En) => format!("from {from}"),
        (None, Some(to), Lang::Sv) => format!("till {to}"),
        (None, Some(to), Lang::En) => format!("through {to}"),
        (Some(from), Some(to), _) => format!("{from} – {to}"),
    }
}

/// Which staff may see the customer's data; or that nobody may, with its day.
pub(super) fn staff(it: &Stated<StaffAccess>, lang: Lang) -> Value {
    match (it.none_on, lang) {
        (Some(day), Lang::Sv) if it.items.is_empty() => {
            Value::Text(format!("Ingen (angivet {day})"))
        }
        (Some(day), Lang::En) if it.items.is_empty() => {
            Value::Text(format!("Nobody (stated {day})"))
        }
        _ => it.items.iter().map(|it| it.line(lang)).collect::<Vec<_>>().into(),
    }
}

impl Choice for OurRole {
    const ALL: &'static [Self] =
        &[Self::Controller, Self::Engager, Self::Processor, Self::SubProcessor];

    fn text(self) -> Text {
        match self {
            Self::Controller => Text {
                sv: "Personuppgiftsansvarig, de är vårt biträde",
                en: "Controller, they are our processor",
            },
            Self::Engager => Text {
                sv: "Biträde, de är vårt underbiträde",
                en: "Processor, they are our sub-processor",
            },
            Self::Processor => Text { sv: "Biträde åt dem", en: "Their processor" },
            Self::SubProcessor => Text { sv: "Underbiträde åt dem", en: "Their sub-processor" },
        }
    }
}

impl Choice for Template {
    const ALL: &'static [Self] =
        &[Self::Ours, Self::Theirs, Self::Commission, Self::Skr, Self::Other];

    fn text(self) -> Text {
        match self {
            Self::Ours => Text { sv: "Vårt eget PUB-avtal", en: "Our own agreement" },
            Self::Theirs => Text { sv: "Motpartens eget", en: "The counterparty's own" },
            Self::Commission => Text {
                sv: "Kommissionens klausuler (EU) 2021/915",
                en: "The Commission's clauses (EU) 2021/915",
            },
            Self::Skr => Text { sv: "SKR:s mall", en: "SKR's template" },
            Self::Other => Text { sv: "Något annat", en: "Something else" },
        }
    }
}

impl Choice for Stage {
    const ALL: &'static [Self] = &[Self::Missing, Self::Draft, Self::Sent, Self::Signed];

    fn text(self) -> Text {
        match self {
            Self::Missing => Text { sv: "Saknas", en: "Missing" },
            Self::Draft => Text { sv: "Utkast", en: "Draft" },
            Self::Sent => Text { sv: "Skickat", en: "Sent" },
            Self::Signed => Text { sv: "Undertecknat", en: "Signed" },
        }
    }
}

impl Choice for AgreementState {
    const ALL: &'static [Self] = &[
        Self::Missing,
        Self::Draft,
        Self::Sent,
        Self::Coming,
        Self::Signed,
        Self::Terminated,
        Self::Ended,
        Self::Expired,
    ];

    fn text(self) -> Text {
        match self {
            Self::Missing => Text { sv: "Saknas", en: "Missing" },
            Self::Draft => Text { sv: "Utkast", en: "Draft" },
            Self::Sent => Text { sv: "Skickat", en: "Sent" },
            Self::Coming => Text { sv: "Kommande", en: "Coming" },
            Self::Signed => Text { sv: "Gäller", en: "In force" },
            Self::Terminated => Text { sv: "Uppsagt", en: "Notice given" },
            Self::Ended => Text { sv: "Upphört", en: "Ended" },
            Self::Expired => Text { sv: "Utgånget", en: "Expired" },
        }
    }
}

impl Choice for Answer {
    const ALL: &'static [Self] = &[Self::Yes, Self::Partly, Self::No];

    fn text(self) -> Text {
        match self {
            Self::Yes => Text { sv: "Ja", en: "Yes" },
            Self::Partly => Text { sv: "Delvis", en: "Partly" },
            Self::No => Text { sv: "Nej", en: "No" },
        }
    }
}

impl Choice for AtEnd {
    const ALL: &'static [Self] = &[Self::Return, Self::Erase];

    fn text(self) -> Text {
        match self {
            Self::Return => Text {
                sv: "Lämnas tillbaka, och kopiorna raderas",
                en: "Returned, and the copies erased",
            },
            Self::Erase => Text { sv: "Raderas", en: "Erased" },
        }
    }
}

impl Choice for CustomerAnswer {
    const ALL: &'static [Self] = &[Self::Accepted, Self::Objected];

    fn text(self) -> Text {
        match self {
            Self::Accepted => Text { sv: "Godtog", en: "Accepted" },
            Self::Objected => Text { sv: "Invände", en: "Objected" },
        }
    }
}

impl Choice for Change {
    const ALL: &'static [Self] = &[Self::Starts, Self::Ends];

    fn text(self) -> Text {
        match self {
            Self::Starts => Text { sv: "Börjar", en: "Begins" },
            Self::Ends => Text { sv: "Slutar", en: "Ends" },
        }
    }
}

impl Choice for AgreementFilter {
    const ALL: &'static [Self] =
        &[Self::All, Self::Suppliers, Self::Customers, Self::Unsigned, Self::ToReview, Self::Over];

    fn text(self) -> Text {
        match self {
            Self::All => Text { sv: "Alla", en: "All" },
            Self::Suppliers => Text { sv: "Leverantörer", en: "Suppliers" },
            Self::Customers => Text { sv: "Kunder", en: "Customers" },
            Self::Unsigned => Text { sv: "Inte undertecknade", en: "Not signed" },
            Self::ToReview => Text { sv: "Att se över", en: "To review" },
            Self::Over => Text { sv: "Upphörda", en: "Ended" },
        }
    }
}
