//! The words of the record of what is done on behalf of customers.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const SUBTITLE: Text = Text {
    sv: "Register över behandling åt kunder enligt artikel\u{a0}30.2 i dataskyddsförordningen",
    en: "Processing on behalf of customers, kept under Article\u{a0}30.2 of the General Data Protection Regulation",
};
pub(super) const PROCESSOR: Text =
    Text { sv: "Personuppgiftsbiträde (30.2\u{a0}a)", en: "Processor (30.2\u{a0}a)" };
pub(super) const OVERVIEW: Text = Text { sv: "Kunder", en: "Customers" };
pub(super) const CUSTOMER: Text = Text { sv: "Kund", en: "Customer" };
pub(super) const CATEGORIES: Text =
    Text { sv: "Vad vi gör åt kunden", en: "What we do for the customer" };
pub(super) const AGREEMENT: Text = Text { sv: "Avtal", en: "Agreement" };
pub(super) const CONTROLLER: Text =
    Text { sv: "Personuppgiftsansvarig (30.2\u{a0}a)", en: "Controller (30.2\u{a0}a)" };
pub(super) const CONTROLLERS: Text =
    Text { sv: "Personuppgiftsansvariga (30.2\u{a0}a)", en: "Controllers (30.2\u{a0}a)" };
pub(super) const ENGAGED_BY: Text = Text {
    sv: "Biträde som anlitar oss (30.2\u{a0}a)",
    en: "Processor that engages us (30.2\u{a0}a)",
};
pub(super) const OFFICER: Text = Text {
    sv: "Kundens dataskyddsombud (30.2\u{a0}a)",
    en: "Its data protection officer (30.2\u{a0}a)",
};
pub(super) const REPRESENTATIVE: Text =
    Text { sv: "Kundens företrädare (30.2\u{a0}a)", en: "Its representative (30.2\u{a0}a)" };
pub(super) const CATEGORIES_B: Text =
    Text { sv: "Slag av behandling (30.2\u{a0}b)", en: "Categories of processing (30.2\u{a0}b)" };
pub(super) const TRANSFERS: Text =
    Text { sv: "Överföringar (30.2\u{a0}c)", en: "Transfers (30.2\u{a0}c)" };
pub(super) const MEASURES: Text =
    Text { sv: "Säkerhetsåtgärder (30.2\u{a0}d)", en: "Security measures (30.2\u{a0}d)" };
pub(super) const PROCESSORS: Text =
    Text { sv: "Anlitade underbiträden", en: "Sub-processors engaged" };
pub(super) const SUBJECTS: Text = Text { sv: "Vilka det gäller", en: "Data subjects" };
pub(super) const DATA: Text = Text { sv: "Uppgifter", en: "Data" };
pub(super) const INSTRUCTIONS: Text = Text { sv: "Instruktioner", en: "Instructions" };
pub(super) const AT_END: Text = Text { sv: "När avtalet upphör", en: "When the agreement ends" };
pub(super) const INCIDENTS: Text =
    Text { sv: "Får veta om incidenter (33.2)", en: "Told of breaches (33.2)" };
pub(super) const STAFF: Text = Text {
    sv: "Internt: personal som får se uppgifterna",
    en: "Internal: staff who may see the data",
};
pub(super) const US: Text = Text { sv: "vi", en: "we" };
pub(super) const OVER: Text = Text { sv: "Avtal som har upphört", en: "Agreements that are over" };
pub(super) const ENDED_ON: Text = Text { sv: "Upphörde", en: "Ended" };
pub(super) const LEAVE_BY: Text = Text { sv: "Senast", en: "By" };
pub(super) const DONE: Text = Text { sv: "Gjort", en: "Done" };
pub(super) const NOT_DONE: Text = Text { sv: "Inte gjort", en: "Not done" };

/// How many customers there are on the day.
pub(super) fn counted(n: usize, today: Date, lang: Lang) -> String {
    match (n, lang) {
        (0, Lang::Sv) => format!("Vi behandlar inga personuppgifter åt kunder den {today}."),
        (0, Lang::En) => format!("We process no personal data for customers on {today}."),
        (1, Lang::Sv) => format!("Registret omfattar 1 kund den {today}."),
        (n, Lang::Sv) => format!("Registret omfattar {n} kunder den {today}."),
        (1, Lang::En) => format!("The record holds 1 customer on {today}."),
        (n, Lang::En) => format!("The record holds {n} customers on {today}."),
    }
}

/// "Org.nr 556016-0680".
pub(super) fn numbered(number: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Org.nr {number}"),
        Lang::En => format!("Reg. no. {number}"),
    }
}

pub(super) fn no_transfers(today: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Inga: alla platser finns inom EU/EES den {today}"),
        Lang::En => format!("None: every place is inside the EU/EEA on {today}"),
    }
}

pub(super) fn unknown(who: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Land inte angivet: {who}"),
        Lang::En => format!("Country not stated: {who}"),
    }
}

pub(super) fn no_processors(today: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Inga den {today}"),
        Lang::En => format!("None on {today}"),
    }
}

/// "Molnia AS, under Fortbok AB".
pub(super) fn below(name: &str, supplier: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name}, under {supplier}"),
        Lang::En => format!("{name}, below {supplier}"),
    }
}

/// Swedish and English agree on the word.
pub(super) fn edition(version: &str) -> String {
    match version.trim() {
        "" => String::new(),
        version => format!("version {version}"),
    }
}

/// How soon after the last day.
pub(super) fn within(days: u32, lang: Lang) -> String {
    match (days, lang) {
        (0, Lang::Sv) => "genast".to_owned(),
        (1, Lang::Sv) => "inom 1 dag".to_owned(),
        (n, Lang::Sv) => format!("inom {n} dagar"),
        (0, Lang::En) => "at once".to_owned(),
        (1, Lang::En) => "within 1 day".to_owned(),
        (n, Lang::En) => format!("within {n} days"),
    }
}
