//! The example company's privacy policy in two versions, and its assessments.

use jiff::civil::Date;
use serde::Deserialize;

use super::{content::read, days, months, population::Population};
use crate::{
    core::Id,
    policy::{
        Both, ChangeSize, Means, Notice, Policy, PolicyVersion, Promise, Publication, Section,
        Untold, freeze,
    },
    registers::{
        assessments::{Assessment, Matter},
        persons::Person,
        processing::{Activity, SubjectGroup},
    },
    store::{By, Result, Store},
};

pub(super) const POLICY: &str = include_str!("../../assets/demo/policy.toml");
pub(super) const ASSESSMENTS: &str = include_str!("../../assets/demo/assessments.toml");

/// Somebody whom a change is about, and by which way they are told or why not.
type Concerned = (Id<Person>, std::result::Result<Means, Untold>);

/// The policy as it stands in `assets/demo/policy.toml`.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Written {
    policy: Policy,
    own: Vec<Own>,
    first: First,
    second: Second,
}

/// What the company adds to a section.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    section: Section,
    after: Both,
}

/// The first version: the policy without what came later.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct First {
    months: i32,
    comment: Both,
    off: Vec<Section>,
    why_off: String,
    not_promised: Vec<Promise>,
}

/// The second version, of which people are told.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Second {
    months: i32,
    comment: Both,
    told_after_days: i32,
    not_told_every: usize,
}

/// The assessments as they stand in `assets/demo/assessments.toml`.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Assessed {
    assessment: Vec<Judged>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    activity: String,
    name: String,
    #[serde(default)]
    purpose: String,
    assessed_by: String,
    assessed_months: i32,
    review_months: i32,
    #[serde(default)]
    note: String,
    matter: Matter,
}

impl Written {
    /// The policy as it is now.
    fn now(&self) -> Policy {
        let mut policy = self.policy.with_outline(self.policy.outline);
        for own in &self.own {
            let at = policy.sections.iter_mut().filter(|it| it.section == own.section);
            at.for_each(|it| it.after = own.after.clone());
        }
        policy
    }

    /// The policy as it was at first.
    fn at_first(&self) -> Policy {
        let mut policy = self.now();
        for it in policy.sections.iter_mut().filter(|it| self.first.off.contains(&it.section)) {
            it.is_off = true;
            it.reason.clone_from(&self.first.why_off);
        }
        policy.promises.retain(|it| !self.first.not_promised.contains(it));
        policy
    }
}

/// Whom a change is about, and by which way they are told or why not: customers whose contract goes on.
pub(super) fn concerned(
    population: &Population<'_>,
    persons: &[Id<Person>],
    at_most: usize,
) -> Vec<Concerned> {
    let told = persons.iter().take(at_most).enumerate().filter_map(|(n, id)| {
        let person = population.person(n);
        let goes_on = person.contract_to.is_none_or(|on| on > population.today());
        let is_customer = person.groups.contains(&SubjectGroup::Customer) && goes_on;
        let by = match (person.emails.is_empty(), person.addresses.is_empty()) {
            _ if person.is_protected => Err(Untold::Protected),
            _ if person.is_restricted() => Err(Untold::Restricted),
            (false, _) => Ok(Means::Email),
            (true, false) => Ok(Means::Letter),
            (true, true) => Err(Untold::NoAddress),
        };
        is_customer.then_some((*id, by))
    });
    told.collect()
}

/// Adds the assessments, and writes their outcomes into the activities that `find` finds.
pub(super) fn assess(
    store: &mut Store,
    by: &By,
    today: Date,
    find: impl Fn(&str) -> Option<Id<Activity>>,
) -> Result<()> {
    let Assessed { assessment } = read(ASSESSMENTS);
    for it in assessment {
        let record = Assessment {
            name: it.name,
            activity: find(&it.activity),
            purpose: it.purpose,
            matter: it.matter,
            assessed_on: Some(months(today, it.assessed_months)),
            assessed_by: it.assessed_by,
            review_on: Some(months(today, it.review_months)),
            note: it.note,
        };
        store.assess(by, None, &record)?;
    }
    Ok(())
}

/// Publishes both versions. Of the second, `concerned` are to be told: those with an e-mail address have been, but
/// for a few.
pub(super) fn publish(
    store: &mut Store,
    by: &By,
    today: Date,
    concerned: &[Concerned],
) -> Result<()> {
    let it: Written = read(POLICY);
    let policy = it.at_first();
    store.set_policy(by, &policy)?;
    let first = Publication { comment: it.first.comment.clone(), ..Publication::default() };
    let version = freeze(store, &policy, &first, months(today, it.first.months))?;
    store.add(by, &version)?;
    let policy = it.now();
    store.set_policy(by, &policy)?;
    let on = months(today, it.second.months);
    let notice = |(n, (person, by)): (usize, (Id<Person>, Means))| {
        let is_told = by == Means::Email && !(n + 1).is_multiple_of(it.second.not_told_every);
        let told_on = is_told.then(|| days(on, it.second.told_after_days));
        Notice { person, by, told_on }
    };
    let written_to = concerned.iter().filter_map(|(id, by)| Some((*id, by.ok()?)));
    let notices = written_to.enumerate().map(notice).collect();
    let untold = concerned.iter().filter_map(|(id, by)| Some((*id, by.err()?))).collect();
    let second = Publication {
        comment: it.second.comment.clone(),
        change: ChangeSize::Large,
        ..Publication::default()
    };
    let version = freeze(store, &policy, &second, on)?;
    store.add(by, &PolicyVersion { notices, untold, ..version }).map(drop)
}
