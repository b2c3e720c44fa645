//! What stands in `assets/demo/mandates.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::content::read;
use crate::{
    autogiro::PayerNumber,
    registers::{
        autogiro_terms::{PaperKept, Payee},
        mandates::{EndedBy, MandateState, Origin},
    },
};

pub(in crate::demo) const MANDATES: &str = include_str!("../../../assets/demo/mandates.toml");

/// The agreement and the mandates.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct Agreed {
    pub(super) terms: Terms,
    /// Who writes down what happens to a mandate.
    pub(super) logged_by: String,
    /// Why a step was written down, by the word of its state.
    pub(super) reasons: BTreeMap<String, String>,
    pub(super) mandate: Vec<Given>,
}

impl Agreed {
    pub(in crate::demo) fn read() -> Self {
        read(MANDATES)
    }
}

/// The agreement on Autogiro; the only edition of the text is the one that comes with the workbook.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Terms {
    pub(super) payees: Vec<Payee>,
    pub(super) kept_for_source: String,
    pub(super) paper: PaperKept,
    pub(super) edition_months: i32,
    pub(super) edition_source: String,
}

/// A mandate, with days counted from the day the binder is made.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Given {
    pub(super) person: String,
    pub(super) payee: String,
    pub(super) number: Option<PayerNumber>,
    pub(super) next_number: Option<PayerNumber>,
    pub(super) account: String,
    pub(super) account_note: String,
    pub(super) bankgiro: String,
    pub(super) bank: String,
    /// How it came; on paper where nothing is said.
    pub(super) origin: Option<Origin>,
    pub(super) signed: Option<i32>,
    pub(super) town: String,
    /// The tab in the binder; there is no paper where nothing is said.
    pub(super) tab: String,
    /// The scan that is attached, by its name in `assets/demo/`; none where nothing is said.
    pub(super) scan: String,
    pub(super) first_debit: Option<i32>,
    pub(super) last_debit: Option<i32>,
    pub(super) steps: Vec<Taken>,
    pub(super) ending: Option<Ended>,
    pub(super) finding: Option<Found>,
    pub(super) shredded: Option<Destroyed>,
    pub(super) note: String,
}

/// A step, with its reason where it is not the usual one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Taken {
    pub(super) to: MandateState,
    pub(super) days: i32,
    #[serde(default)]
    pub(super) why: String,
}

/// The end, as somebody wanted it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ended {
    pub(super) by: EndedBy,
    pub(super) told: i32,
    #[serde(default)]
    pub(super) reason: String,
}

/// Another account at Bankgirot.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Found {
    pub(super) account: String,
    pub(super) days: i32,
    pub(super) why: String,
}

/// How the paper was destroyed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Destroyed {
    pub(super) days: i32,
    pub(super) by: String,
    pub(super) witness: String,
    pub(super) how: String,
}
