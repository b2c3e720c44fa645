//! The labels of the company's card in a record.

use jiff::civil::Date;

use crate::core::{Lang, Text};

pub(super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const NUMBER: Text = Text { sv: "Organisationsnummer", en: "Organisation number" };
pub(super) const ADDRESS: Text = Text { sv: "Adress", en: "Address" };
pub(super) const EMAIL: Text = Text { sv: "E-post", en: "E-mail" };
pub(super) const PHONE: Text = Text { sv: "Telefon", en: "Telephone" };
pub(super) const CONTACT: Text =
    Text { sv: "Svarar om personuppgifter", en: "Answers about personal data" };
pub(super) const DPO: Text = Text { sv: "Dataskyddsombud", en: "Data protection officer" };
pub(super) const REPRESENTATIVE: Text =
    Text { sv: "Företrädare inom EU", en: "Representative in the EU" };

/// The decision that no data protection officer is needed (GDPR 37.1).
pub(super) fn no_officer(day: Date, reason: &str, lang: Lang) -> String {
    let reason = reason.trim();
    let decided = match lang {
        Lang::Sv => format!("Behövs inte (beslut {day})"),
        Lang::En => format!("Not needed (decided {day})"),
    };
    if reason.is_empty() { decided } else { format!("{decided}: {reason}") }
}

/// The statement that no representative is needed (GDPR 27).
pub(super) fn no_representative(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Behövs inte: företaget finns inom EU (angivet {day})"),
        Lang::En => format!("Not needed: the company is in the EU (stated {day})"),
    }
}
