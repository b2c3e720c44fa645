//! The example binder is complete, lifelike, and the same every time.

mod agreements;
mod consents;
mod mandates;
mod policy;

use std::collections::HashSet;

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::Record,
    law::IdentityKind,
    registers::{
        persons::PersonKind,
        processing::{Activity, ActivityField},
        systems::{System, SystemKind},
    },
    store::canonical,
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn filled(n_persons: usize) -> Store {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store, &by(), TODAY, n_persons, &Progress::default()).unwrap();
    store
}

fn persons_of(store: &Store) -> Vec<Person> {
    let ids = 1..;
    ids.map_while(|id| store.get(Id::<Person>::new(id)).unwrap()).collect()
}

#[test]
fn every_asset_is_read() {
    toml::from_str::<Surroundings>(content::COMPANY).unwrap();
    toml::from_str::<BTreeMap<String, Vec<content::Adapted>>>(content::ACTIVITIES).unwrap();
    toml::from_str::<BTreeMap<String, Vec<content::Written>>>(content::PERSONS).unwrap();
    toml::from_str::<content::Names>(content::NAMES).unwrap();
    for it in content::Adapted::read() {
        assert!(crate::registers::processing::library::template(&it.template).is_some());
    }
    toml::from_str::<super::consents::content::Asked>(super::consents::content::CONSENTS).unwrap();
    toml::from_str::<super::mandates::content::Agreed>(super::mandates::content::MANDATES).unwrap();
    toml::from_str::<super::agreements::content::Agreed>(super::agreements::content::AGREEMENTS)
        .unwrap();
    toml::from_str::<super::policy::Written>(super::policy::POLICY).unwrap();
    toml::from_str::<super::policy::Assessed>(super::policy::ASSESSMENTS).unwrap();
    for text in [
        super::policy::POLICY,
        super::policy::ASSESSMENTS,
        content::PERSONS,
        content::COMPANY,
        content::NAMES,
    ] {
        assert!(!text.contains("Datainspektionen"), "R-05");
    }
}

#[test]
fn r_01_the_company_lacks_nothing_and_its_surroundings_are_there() {
    let store = filled(0);
    assert_eq!(store.company().unwrap().gaps(TODAY), []);
    let systems = store.systems().unwrap();
    assert!(systems.len() >= 8);
    let is_paper = |it: &System| it.kind == Some(SystemKind::PaperBinder);
    assert_eq!(systems.iter().filter(|(_, it)| is_paper(it)).count(), 2);
    assert!(systems.iter().all(|(_, it)| it.gaps(TODAY).is_empty()));
    let measures = store.measures().unwrap();
    assert!(measures.len() >= 12);
    assert!(measures.iter().all(|(_, it)| it.gaps(TODAY).is_empty()));
    assert!(measures.iter().any(|(_, it)| it.review_on < Some(TODAY)));
}

#[test]
fn r_10_most_activities_are_complete_and_some_have_something_to_do() {
    let store = filled(0);
    let activities = store.activities().unwrap();
    assert!(activities.len() >= 12);
    let gaps = |it: &Activity| it.gaps(TODAY);
    let incomplete: Vec<&str> = activities
        .iter()
        .filter(|(_, it)| !gaps(it).is_empty())
        .map(|(_, it)| it.reference.as_str())
        .collect();
    let mut told = incomplete.clone();
    told.sort_unstable();
    assert_eq!(told, ["B-07", "B-15"], "notices, recruitment");
    let late = activities.iter().any(|(_, it)| {
        gaps(it).iter().all(|it| it.field == ActivityField::ReviewOn) && !gaps(it).is_empty()
    });
    assert!(late, "a review is overdue");
    assert!(activities.iter().all(|(_, it)| !it.systems.is_empty() && !it.measures.is_empty()));
}

#[test]
fn r_30_sixty_persons_of_every_kind_without_gaps() {
    let store = filled(USUAL_PERSONS);
    let persons = persons_of(&store);
    assert_eq!(persons.len(), USUAL_PERSONS);
    for person in &persons {
        assert_eq!(person.gaps(TODAY), [], "{}", person.full_name());
        if let Some(identity) = &person.identity
            && identity.kind() != IdentityKind::Foreign
        {
            let parsed = crate::law::Identity::parse(identity.number(), TODAY);
            assert_eq!(parsed.as_ref(), Ok(identity), "{}", person.full_name());
        }
    }
    let some = |is: &dyn Fn(&Person) -> bool| persons.iter().any(is);
    for kind in [PersonKind::Natural, PersonKind::SoleTrader, PersonKind::Company] {
        assert!(persons.iter().filter(|it| it.kind == kind).count() >= 3, "{kind:?}");
    }
    for ended in [2, 3, 4] {
        assert!(some(&|it| it.contract_to == Some(months(TODAY, -ended))), "{ended} months");
    }
    assert!(some(&Person::is_restricted) && some(&|it| it.is_protected));
    assert!(some(&|it| it.marketing_objection_on.is_some()));
    assert!(some(&|it| it.marketing.iter().any(|it| it.exception().is_some())));
    assert!(some(&|it| it.marketing.iter().any(|it| it.stopped_on.is_some())));
    let numbers: Vec<_> = persons.iter().filter_map(|it| it.identity.as_ref()).collect();
    assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), numbers.len());
    let found = store.search("öberg åsa", 5).unwrap();
    assert!(found.iter().any(|it| (it.code, it.record) == (Person::CODE, 1)));
    assert_eq!(store.attachments(Person::REGISTER, 4).unwrap().len(), 1);
}

#[test]
fn the_same_day_gives_the_same_records_and_a_larger_binder_begins_alike() {
    let read = |n| -> Vec<String> {
        persons_of(&filled(n)).iter().map(|it| canonical(it).unwrap()).collect()
    };
    let large = read(200);
    assert_eq!(read(60), large[..60]);
    assert_eq!(read(200), large);
}

#[test]
fn a_cancelled_filling_leaves_nothing_behind() {
    let mut store = Store::in_memory().unwrap();
    let progress = Progress::default();
    progress.cancel();
    assert!(fill(&mut store, &by(), TODAY, 60, &progress).is_err());
    assert_eq!(store.activities().unwrap(), []);
    assert_eq!(store.company().unwrap().name, "");
}

#[test]
fn a_million_persons_have_different_numbers() {
    let places = Places::default();
    let population = Population::new(TODAY, &places);
    let mut seen = HashSet::new();
    for n in (0..1_000_000).step_by(1009).chain(999_000..1_000_000) {
        if let Some(identity) = population.person(n).identity {
            seen.insert((identity.number().to_owned(), n));
        }
    }
    let numbers: HashSet<&str> = seen.iter().map(|(number, _)| number.as_str()).collect();
    assert_eq!(numbers.len(), seen.len());
    assert!(numbers.len() > 1200);
}
