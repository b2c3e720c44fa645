//! What stands in `assets/demo/consents.toml`.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::super::{content::read, days, months};
use crate::{
    core::Lang,
    law::LawfulBasis,
    registers::{
        bilingual::Bilingual,
        consent_texts::Wording,
        consents::{Channel, ConsentEvent, EventKind, Evidence, ExpressedBy, Validity},
        recordings::RecordingKind,
    },
};

pub(in crate::demo) const CONSENTS: &str = include_str!("../../../assets/demo/consents.toml");

/// Texts, answers and recordings.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct Asked {
    pub(super) text: BTreeMap<String, Purpose>,
    pub(super) consent: Vec<Answer>,
    pub(super) recording: Vec<Recorded>,
    pub(super) sign_up: SignUp,
}

impl Asked {
    pub(in crate::demo) fn read() -> Self {
        read(CONSENTS)
    }
}

/// A text: a ready-made one by its Swedish name, or one in the company's own words.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Purpose {
    pub(super) ready: String,
    pub(super) name: String,
    pub(super) activity: String,
    pub(super) systems: Vec<String>,
    pub(super) recipients: Vec<String>,
    pub(super) is_for_children: bool,
    pub(super) sv: Wording,
    pub(super) en: Wording,
    /// Since when people are asked with it; a draft where nothing is said.
    pub(super) from_months: Option<i32>,
    /// Since when everybody is asked again, with a wording that names these data.
    pub(super) again_months: Option<i32>,
    pub(super) again_data: Bilingual,
    pub(super) note: String,
}

/// What one person has said about one text.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Answer {
    pub(super) person: String,
    pub(super) text: String,
    pub(super) events: Vec<Happened>,
    /// What happened after the recordings were made.
    pub(super) afterwards: Vec<Happened>,
    /// The day on which all that had to stop was stopped.
    pub(super) done_days: Option<i32>,
    pub(super) note: String,
}

/// An event, its day counted from the day the binder is made.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Happened {
    kind: EventKind,
    days: i32,
    at: Option<Time>,
    channel: Option<Channel>,
    lang: Lang,
    received_by: String,
    place: String,
    recording: String,
    /// The file among [`super::FILES`] that shows it.
    pub(super) file: String,
    until_days: Option<i32>,
    until: String,
    guardian: String,
    representative: String,
    reason: String,
}

impl Happened {
    /// The event as it was on its day, of no version yet.
    pub(super) fn event(&self, today: Date) -> ConsentEvent {
        let expressed_by = match (&*self.guardian, &*self.representative) {
            ("", "") => ExpressedBy::Person,
            ("", name) => ExpressedBy::Representative { name: name.to_owned() },
            (name, _) => ExpressedBy::Guardian { name: name.to_owned() },
        };
        let validity = match (self.until_days, &*self.until) {
            (Some(n), _) => Validity::Date { on: days(today, n) },
            (None, "") => Validity::Withdrawn,
            (None, what) => Validity::Event { what: what.to_owned() },
        };
        let evidence = Evidence {
            place: self.place.clone(),
            recording: self.recording.clone(),
            file: super::hash_of(&self.file),
        };
        ConsentEvent {
            kind: self.kind,
            on: days(today, self.days),
            at: self.at,
            lang: self.lang,
            channel: self.channel,
            expressed_by,
            received_by: self.received_by.clone(),
            evidence,
            validity,
            reason: self.reason.clone(),
            ..ConsentEvent::default()
        }
    }
}

/// A recording of somebody.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recorded {
    pub(super) reference: String,
    pub(super) kind: RecordingKind,
    pub(super) days: i32,
    pub(super) person: String,
    #[serde(default)]
    pub(super) agreement: String,
    pub(super) participants: String,
    pub(super) informed: String,
    pub(super) place: String,
    pub(super) purpose: String,
    /// The text whose consent it rests on; empty where it has another ground.
    #[serde(default)]
    pub(super) consent: String,
    pub(super) basis: Option<LawfulBasis>,
    #[serde(default)]
    pub(super) support: String,
    pub(super) kept_months: u16,
    pub(super) erased_days: Option<i32>,
    #[serde(default)]
    pub(super) erased_by: String,
}

/// What invented answers about the newsletter are made of.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignUp {
    pub(super) place: String,
    pub(super) received_by: Vec<String>,
    pub(super) reasons: Vec<String>,
}

impl Purpose {
    /// The first days of its wordings.
    pub(super) fn first_days(&self, today: Date) -> impl Iterator<Item = Date> {
        [self.from_months, self.again_months].into_iter().flatten().map(move |n| months(today, n))
    }
}
