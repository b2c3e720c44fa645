//! The example company as it stands in `assets/demo/`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};

use super::{days, months, numbers};
use crate::registers::{
    company::Company,
    group_companies::GroupCompany,
    mailing::MailingGroup,
    persons::{ChannelBasis, Person, Restriction},
    processing::{Recipient, Transfer},
    systems::System,
};

pub(super) const COMPANY: &str = include_str!("../../assets/demo/company.toml");
pub(super) const ACTIVITIES: &str = include_str!("../../assets/demo/activities.toml");
pub(super) const PERSONS: &str = include_str!("../../assets/demo/persons.toml");
pub(super) const NAMES: &str = include_str!("../../assets/demo/names.toml");

/// What an asset says; nothing where it cannot be read, which a test rules out.
pub(super) fn read<T: DeserializeOwned + Default>(text: &str) -> T {
    toml::from_str(text).unwrap_or_default()
}

/// The company and what is around it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Surroundings {
    company: Company,
    pub(super) group_company: Vec<GroupCompany>,
    pub(super) system: BTreeMap<String, Dated<System>>,
    pub(super) measure: Vec<InForce>,
    pub(super) mailing: BTreeMap<String, MailingGroup>,
}

impl Surroundings {
    pub(super) fn read() -> Self {
        read(COMPANY)
    }

    pub(super) fn company(&self, today: Date) -> Company {
        let Company { authority, authority_contact, .. } = Company::default();
        Company {
            authority,
            authority_contact,
            dpo_not_needed_on: Some(months(today, -14)),
            no_representative_on: Some(months(today, -14)),
            ..self.company.clone()
        }
    }
}

/// A record that is to be gone through.
#[derive(Deserialize)]
pub(super) struct Dated<T> {
    #[serde(flatten)]
    pub(super) record: T,
    pub(super) review_in_months: i32,
}

/// One of the ready-made measures, by its Swedish name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InForce {
    pub(super) name: String,
    pub(super) introduced_months_ago: i32,
    pub(super) review_in_months: i32,
}

/// A question that the company answers with "none".
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Question {
    Special,
    Children,
    Transfers,
    Profiling,
}

/// A ready-made activity with what the company adds.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Adapted {
    pub(super) template: String,
    pub(super) reference: String,
    pub(super) owner: String,
    pub(super) joint_with: String,
    pub(super) systems: Vec<String>,
    pub(super) measures: Vec<String>,
    pub(super) none: Vec<Question>,
    pub(super) children: String,
    pub(super) transfers: Vec<Moved>,
    pub(super) names: Vec<Recipient>,
    pub(super) about_how_many: u32,
    pub(super) balanced_months_ago: Option<i32>,
    pub(super) reviewed_months_ago: Option<i32>,
    pub(super) review_in_months: Option<i32>,
}

/// A transfer out of the EU/EEA, and when its ground was checked.
#[derive(Deserialize)]
pub(super) struct Moved {
    #[serde(flatten)]
    record: Transfer,
    checked_months: i32,
}

impl Moved {
    pub(super) fn transfer(&self, today: Date) -> Transfer {
        let mut transfer = self.record.clone();
        transfer.ground.checked_on = Some(months(today, self.checked_months));
        let has_tia = !transfer.ground.tia.is_empty();
        transfer.ground.tia_on = transfer.ground.checked_on.filter(|_| has_tia);
        transfer
    }
}

impl Adapted {
    pub(super) fn read() -> Vec<Self> {
        let mut all: BTreeMap<String, Vec<Self>> = read(ACTIVITIES);
        all.remove("activity").unwrap_or_default()
    }
}

/// A person written out in full, with days counted from the day the binder is made.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Written {
    #[serde(flatten)]
    person: Person,
    pub(super) in_systems: Vec<String>,
    pub(super) in_mailing: Vec<String>,
    /// For a child, whose age must stay the same whatever the day.
    born_months: Option<i32>,
    contract_from_months: Option<i32>,
    contract_to_months: Option<i32>,
    case_closed_months: Option<i32>,
    last_contact_days: Option<i32>,
    marketing_objection_days: Option<i32>,
    /// A sale, with its day, at which they gave their e-mail address and could say no to marketing.
    sale: String,
    sold_days: Option<i32>,
    /// Since when they want no marketing by e-mail.
    no_mail_days: Option<i32>,
    restricted_days: Option<i32>,
    restriction_reason: String,
    restriction_allowed: String,
}

impl Written {
    pub(super) fn read() -> Vec<Self> {
        let mut all: BTreeMap<String, Vec<Self>> = read(PERSONS);
        all.remove("person").unwrap_or_default()
    }

    /// Whether that is their full name.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.person.full_name() == name
    }

    /// The person as they are on the day `today`, not yet in any system or mailing group.
    pub(super) fn person(&self, today: Date) -> Person {
        let month = |n: Option<i32>| n.map(|n| months(today, n));
        let day = |n: Option<i32>| n.map(|n| days(today, n));
        let child = self.born_months.and_then(|n| numbers::of_child(months(today, n)));
        Person {
            identity: child.or_else(|| self.person.identity.clone()),
            contract_from: month(self.contract_from_months),
            contract_to: month(self.contract_to_months),
            case_closed_on: month(self.case_closed_months),
            last_contact_on: day(self.last_contact_days),
            marketing_objection_on: day(self.marketing_objection_days),
            restriction: day(self.restricted_days).map(|since| Restriction {
                since,
                reason: self.restriction_reason.clone(),
                allowed: self.restriction_allowed.clone(),
            }),
            marketing: self.by_mail(today).into_iter().collect(),
            ..self.person.clone()
        }
    }

    /// What marketing by e-mail rests on, where something is known.
    fn by_mail(&self, today: Date) -> Option<ChannelBasis> {
        let day = |n: Option<i32>| n.map(|n| days(today, n));
        let is_customer = self.sold_days.is_some();
        (is_customer || self.no_mail_days.is_some()).then(|| ChannelBasis {
            sale: self.sale.clone(),
            sold_on: day(self.sold_days),
            is_for_own_similar: is_customer,
            was_opt_out_offered: is_customer,
            stopped_on: day(self.no_mail_days),
            ..ChannelBasis::default()
        })
    }
}

/// What invented persons are made of.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    pub(super) given: Vec<String>,
    pub(super) family: Vec<String>,
    pub(super) street: Vec<String>,
    pub(super) town: Vec<(String, String)>,
    pub(super) trade: Vec<String>,
}

impl Names {
    pub(super) fn read() -> Self {
        read(NAMES)
    }
}
