//! The words of the comparison with an extract.

use jiff::civil::Date;

use crate::{
    autogiro::Status,
    core::{Choice, Lang, Text},
};

pub(super) const TITLE: Text =
    Text { sv: "Avstämning mot Bankgirot", en: "Reconciliation with Bankgirot" };
pub(super) const FILE: Text = Text { sv: "Utdrag ur Bankgirots register", en: "Register extract" };
pub(super) const SHA256: Text =
    Text { sv: "Filens kontrollsumma, SHA-256", en: "SHA-256 of the file" };
pub(super) const PRINTED_BY: Text = Text { sv: "Utskriven av", en: "Printed by" };
pub(super) const N_HERE: Text =
    Text { sv: "Medgivanden i registret", en: "Mandates in the register" };
pub(super) const N_THERE: Text =
    Text { sv: "Medgivanden hos Bankgirot", en: "Mandates at Bankgirot" };
pub(super) const N_ALIKE: Text = Text { sv: "Stämmer", en: "Agree" };
pub(super) const LINE: Text = Text { sv: "Rad", en: "Line" };
pub(super) const IDENTITY: Text = Text { sv: "Betalarens nummer", en: "Payer's identity" };
pub(super) const SAID: Text = Text { sv: "Hos Bankgirot", en: "At Bankgirot" };
pub(super) const OURS: Text = Text { sv: "I registret", en: "In the register" };
pub(super) const THEIRS: Text = Text { sv: "Hos Bankgirot", en: "At Bankgirot" };
pub(super) const NOBODY: Text = Text { sv: "Inte i registret", en: "Not in the register" };
pub(super) const GONE_THROUGH: Text =
    Text { sv: "Avstämningen är genomgången.", en: "The reconciliation has been gone through." };
pub(super) const RESPONSIBLE: Text = Text { sv: "Ansvarig", en: "Responsible" };

pub(super) fn as_of(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Registret och utdraget jämförda {day}"),
        Lang::En => format!("The register and the extract as compared on {day}"),
    }
}

pub(super) fn none(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Inga den {day}."),
        Lang::En => format!("None on {day}."),
    }
}

/// "Godkänt, upplagt 2026-05-12".
pub(super) fn said(status: Status, created_on: Date, lang: Lang) -> String {
    let status = status.text().in_lang(lang);
    match lang {
        Lang::Sv => format!("{status}, upplagt {created_on}"),
        Lang::En => format!("{status}, entered {created_on}"),
    }
}

pub(super) fn only_the_first(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("De första {n} står här."),
        Lang::En => format!("The first {n} are here."),
    }
}
