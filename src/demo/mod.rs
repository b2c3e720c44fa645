//! The example binder: an invented IT company with everything filled in, and things that are due.
//!
//! What it says lies in `assets/demo/`, with its days counted from the day it is made. The same day and
//! number of persons always give the same records.

mod activities;
mod agreements;
mod consents;
mod content;
mod dice;
mod mandates;
mod numbers;
mod policy;
mod population;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan, civil::Date};
use rusqlite::ffi;

use crate::{
    core::{Id, Lang, Progress},
    registers::{
        consent_texts::ConsentText,
        mailing::MailingGroup,
        measures::{Measure, catalogue::CATALOGUE},
        persons::Person,
        processing::Activity,
        systems::System,
    },
    store::{By, Result, Store, StoreError, Stored, Verb, Writer},
};
use content::{Dated, Surroundings};
use population::Population;

/// How many persons and companies the example binder has when nothing is said.
pub const USUAL_PERSONS: usize = 60;

/// How many persons pass between two looks at [`Progress`].
const STEP: usize = 256;

/// The paper that is attached to a person, with their place in `assets/demo/persons.toml`.
const PAPER: (usize, &str, &[u8]) =
    (3, "samtal.txt", include_bytes!("../../assets/demo/samtal.txt"));

/// Fills an empty binder with the example company as it is on the day `today`, with `n_persons` persons
/// and companies, their consents, recordings and autogiro mandates with scans, the agreements with suppliers and
/// customers, and the log of disclosures, as one change; the assessments, the policy in two versions and a paper attached to a
/// person follow.
///
/// # Errors
/// What the store says. Where `progress` is cancelled, the database's "interrupted", and nothing is left.
pub fn fill(
    store: &mut Store,
    by: &By,
    today: Date,
    n_persons: usize,
    progress: &Progress,
) -> Result<()> {
    let (persons, concerned, activities) = store.change(by.op(Verb::SetUp), |writer| {
        let places = surroundings(writer, today)?;
        let population = Population::new(today, &places);
        let persons = persons(writer, &population, n_persons, progress)?;
        consents::answers(writer, &population, &persons, progress)?;
        mandates::all(writer, &population, &persons)?;
        agreements::all(writer, &population, &persons)?;
        let concerned = policy::concerned(&population, &persons, USUAL_PERSONS);
        Ok((persons, concerned, places.activities))
    })?;
    policy::assess(store, by, today, |key| activities.get(key).copied())?;
    policy::publish(store, by, today, &concerned)?;
    let (n, name, bytes) = PAPER;
    if let Some(person) = persons.get(n) {
        store.attach(by, (Person::REGISTER, person.raw()), name, bytes)?;
    }
    Ok(())
}

/// What the rest of the example refers to by its key in `assets/demo/`.
#[derive(Debug, Default)]
struct Places {
    systems: BTreeMap<String, Id<System>>,
    measures: BTreeMap<String, Id<Measure>>,
    mailing: BTreeMap<String, Id<MailingGroup>>,
    activities: BTreeMap<String, Id<Activity>>,
    texts: BTreeMap<String, (Id<ConsentText>, ConsentText)>,
}

impl Places {
    fn systems(&self, keys: &[String]) -> Vec<Id<System>> {
        keys.iter().filter_map(|key| self.systems.get(key).copied()).collect()
    }

    fn measures(&self, names: &[String]) -> Vec<Id<Measure>> {
        names.iter().filter_map(|name| self.measures.get(name).copied()).collect()
    }
}

fn surroundings(writer: &Writer<'_>, today: Date) -> Result<Places> {
    let it = Surroundings::read();
    let mut places = Places::default();
    let company = it.company(today);
    writer.add(&company)?;
    for company in &it.group_company {
        writer.add(company)?;
    }
    for (key, Dated { record, review_in_months }) in it.system {
        let system = System { review_on: Some(months(today, review_in_months)), ..record };
        places.systems.insert(key, writer.add(&system)?);
    }
    for it in &it.measure {
        let ready = CATALOGUE.iter().find(|ready| ready.name.sv == it.name);
        let measure = Measure {
            introduced_on: Some(months(today, -it.introduced_months_ago)),
            review_on: Some(months(today, it.review_in_months)),
            ..ready.map(|ready| ready.measure(Lang::Sv)).unwrap_or_default()
        };
        places.measures.insert(it.name.clone(), writer.add(&measure)?);
    }
    for (key, activity) in activities::all(today, &places) {
        places.activities.insert(key, writer.add(&activity)?);
    }
    places.texts = consents::texts(writer, &company, &places, today)?;
    for (key, group) in it.mailing {
        let consent_text = places.texts.get(&key).map(|(id, _)| *id);
        let group = MailingGroup { consent_text, ..group };
        places.mailing.insert(key, writer.add(&group)?);
    }
    Ok(places)
}

/// Adds the persons, in the order of the population.
fn persons(
    writer: &Writer<'_>,
    population: &Population<'_>,
    n_persons: usize,
    progress: &Progress,
) -> Result<Vec<Id<Person>>> {
    let mut persons = Vec::with_capacity(n_persons);
    for n in 0..n_persons {
        look(n, 2 * n_persons, progress)?;
        persons.push(writer.add(&population.person(n))?);
    }
    Ok(persons)
}

/// Tells now and then how far the work has come, and stops it where somebody has asked for that.
fn look(done: usize, all: usize, progress: &Progress) -> Result<()> {
    if !done.is_multiple_of(STEP) {
        return Ok(());
    }
    progress.set(done, all);
    if progress.is_cancelled() { Err(interrupted()) } else { Ok(()) }
}

fn interrupted() -> StoreError {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_INTERRUPT), None).into()
}

/// The day so many months from `today`; backwards where negative.
fn months(today: Date, n: i32) -> Date {
    today.saturating_add(n.months())
}

/// The day so many days from `today`; backwards where negative.
fn days(today: Date, n: i32) -> Date {
    today.saturating_add(n.days())
}

/// In the afternoon of the day on which something happened.
fn written_down(on: Date) -> Option<Timestamp> {
    on.at(14, 30, 0, 0).in_tz("Europe/Stockholm").ok().map(|it| it.timestamp())
}
