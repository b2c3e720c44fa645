//! What stands in `assets/demo/agreements.toml`.

use serde::Deserialize;

use super::super::content::read;
use crate::{
    law::{Country, transfer::TransferGround},
    registers::{
        agreements::{Agreement, Checked, CustomerAnswer, StaffAccess},
        disclosures::Disclosure,
        sub_processors::SubProcessor,
    },
};

pub(in crate::demo) const AGREEMENTS: &str = include_str!("../../../assets/demo/agreements.toml");

/// The agreements, what is below them, and the log of disclosures.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct Agreed {
    pub(super) checked_by: String,
    pub(super) signs_for_us: String,
    pub(super) agreement: Vec<Given>,
    pub(super) sub_processor: Vec<Below>,
    pub(super) disclosure: Vec<Disclosed>,
}

impl Agreed {
    pub(in crate::demo) fn read() -> Self {
        read(AGREEMENTS)
    }
}

/// An agreement, with days and months counted from the day the binder is made.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Given {
    pub(super) with: String,
    pub(super) record: Agreement,
    /// There is none where nothing is said.
    pub(super) signed_months: Option<i32>,
    pub(super) valid_to_days: Option<i32>,
    pub(super) notice_given_days: Option<i32>,
    pub(super) ended_days: Option<i32>,
    pub(super) review_in_months: i32,
    pub(super) tab: String,
    pub(super) scan: String,
    pub(super) checked_months: Option<i32>,
    /// Whether the points of GDPR 28 that are not written out are unanswered; else the agreement settles them.
    pub(super) rest_is_open: bool,
    pub(super) points: Vec<Checked>,
    pub(super) in_systems: Vec<String>,
    pub(super) in_activities: Vec<String>,
    pub(super) promises: Vec<String>,
    pub(super) places: Vec<Held>,
    pub(super) engages: Vec<Engages>,
    pub(super) told: Vec<Letter>,
    pub(super) staff: Vec<StaffAccess>,
    pub(super) staff_none_months: Option<i32>,
}

/// A place, with how long ago its ground was looked up.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Held {
    pub(super) country: Option<Country>,
    pub(super) what: String,
    pub(super) is_remote: bool,
    #[serde(flatten)]
    pub(super) ground: TransferGround,
    pub(super) checked_months: Option<i32>,
}

/// A supplier whom the company engages for the customer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Engages {
    pub(super) with: String,
    pub(super) in_days: Option<i32>,
}

/// A letter that the customer has been sent about a processor that begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Letter {
    pub(super) with: String,
    pub(super) name: String,
    pub(super) on: i32,
    pub(super) object_by: i32,
    pub(super) answer: CustomerAnswer,
    pub(super) answered: i32,
}

/// A processor below a supplier.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Below {
    pub(super) supplier: String,
    /// Who engages it, where that is not the supplier.
    pub(super) above: String,
    pub(super) record: SubProcessor,
    pub(super) places: Vec<Held>,
    pub(super) starts_months: Option<i32>,
    pub(super) starts_days: Option<i32>,
    pub(super) notice_days: Option<i32>,
    pub(super) object_by_days: Option<i32>,
    pub(super) note: String,
}

/// A disclosure.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Disclosed {
    /// Nobody in particular where nothing is said.
    pub(super) about: String,
    pub(super) days: i32,
    pub(super) activity: String,
    pub(super) record: Disclosure,
}
