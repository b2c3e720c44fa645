//! The tree of sub-processors comes back from a table as it was, and none goes round.

use std::collections::HashSet;

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::{Id, Lang, Progress, Record},
    law::{Country, transfer::Safeguard},
    registers::{
        agreements::{Agreement, Change, CustomerAnswer, OurRole, Told},
        data_place::DataPlace,
        exchange::{Export, TableFormat, is_entered},
        persons::Person,
        sub_processors::{Authorisation, Decision, SubProcessor},
    },
    store::{By, Store},
};

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

/// A supplier with the agreement P-1, another whose agreement has no number, and a customer with K-1.
fn surroundings() -> Store {
    let mut store = Store::in_memory().unwrap();
    let with = [
        ("Moln AB", "P-1", OurRole::Controller),
        ("Post AB", "", OurRole::Engager),
        ("Kund AB", "K-1", OurRole::Processor),
    ];
    for (name, number, role) in with {
        let person = Person { name: name.into(), ..Person::default() };
        let person = store.add(&by(), &person).unwrap();
        let agreement = Agreement { number: number.into(), ..Agreement::with(person, role) };
        store.add(&by(), &agreement).unwrap();
    }
    store
}

fn exported(store: &Store, lang: Lang) -> Vec<u8> {
    store.export(Export::SubProcessors, TableFormat::Csv, lang).unwrap().bytes
}

fn all(store: &Store) -> Vec<SubProcessor> {
    let agreements = store.agreements().unwrap();
    let below = agreements.iter().flat_map(|(id, _)| store.sub_processors_of(*id).unwrap());
    below.map(|it| it.it).collect()
}

fn add(
    store: &mut Store,
    agreement: i64,
    parent: Option<Id<SubProcessor>>,
    name: &str,
) -> Id<SubProcessor> {
    let it = SubProcessor {
        agreement: Some(Id::new(agreement)),
        parent,
        name: name.into(),
        ..SubProcessor::default()
    };
    store.add(&by(), &it).unwrap()
}

fn refused(csv: &str, store: &Store) -> Vec<(usize, &'static str)> {
    let sheet = read_sub_processors(csv.as_bytes(), store, &Progress::default()).unwrap();
    sheet.refusals.into_iter().map(|it| (it.line, it.reason.sv)).collect()
}

#[test]
fn a_tree_with_equal_names_and_letters_is_read_in_again_as_it_was() {
    let mut store = surroundings();
    let place = DataPlace {
        country: Country::find("USA"),
        what: "support | natt".into(),
        is_remote: true,
        ..DataPlace::default()
    };
    let mut place = place;
    place.ground.safeguard = Some(Safeguard::DataPrivacyFramework);
    place.ground.checked_on = Some(date(2026, 5, 1));
    let top = SubProcessor {
        agreement: Some(Id::new(1)),
        name: "=Lager \"Ltd\"; A|B".into(),
        organisation_number: "HRB 12".into(),
        service: "Lagring\nSäkerhetskopior".into(),
        data: "Allt".into(),
        places: vec![place, DataPlace::default()],
        authorisation: Some(Authorisation::General),
        notice_on: Some(date(2026, 1, 1)),
        object_by: Some(date(2026, 2, 1)),
        decision: Some(Decision::Accepted),
        decided_on: Some(date(2026, 1, 9)),
        starts_on: Some(date(2026, 3, 1)),
        ends_on: Some(date(2027, 3, 1)),
        note: "-1".into(),
        parent: None,
    };
    let top = store.add(&by(), &top).unwrap();
    let mut above = top;
    for _ in 0..8 {
        above = add(&mut store, 1, Some(above), "Samma");
    }
    let other = add(&mut store, 1, None, "Samma");
    add(&mut store, 1, Some(other), "Under");
    add(&mut store, 2, None, "Samma");
    let mut customer = store.get(Id::<Agreement>::new(3)).unwrap().unwrap();
    customer.told = vec![Told {
        supplier: Id::new(1),
        sub_processor: Some(top),
        name: "Lager".into(),
        change: Change::Ends,
        told_on: date(2026, 6, 1),
        object_by: None,
        answer: Some(CustomerAnswer::Accepted),
        answered_on: Some(date(2026, 6, 9)),
        settled: None,
    }];
    store.save(&by(), Id::new(3), &customer).unwrap();
    for lang in [Lang::Sv, Lang::En] {
        let csv = exported(&store, lang);
        let mut other = surroundings();
        let sheet = read_sub_processors(&csv, &other, &Progress::default()).unwrap();
        assert_eq!(sheet.refusals, []);
        other.import_sub_processors(&by(), &sheet, &Progress::default()).unwrap();
        assert_eq!(String::from_utf8(exported(&other, lang)), String::from_utf8(csv.clone()));
        let bare = |store: &Store| -> Vec<SubProcessor> {
            all(store).into_iter().map(|it| SubProcessor { parent: None, ..it }).collect()
        };
        assert_eq!(bare(&other), bare(&store));
        let told = other.get(Id::<Agreement>::new(3)).unwrap().unwrap().told;
        assert_eq!((told.len(), told[0].name.as_str()), (1, "Lager"));
        let again = read_sub_processors(&csv, &other, &Progress::default()).unwrap();
        assert_eq!((again.entries.len(), again.n_refused()), (0, 12));
        assert!(again.refusals.iter().all(is_entered), "{:?}", again.refusals);
    }
}

#[test]
fn a_chain_of_eight_may_stand_in_any_order_and_by_counterparty() {
    let mut store = surroundings();
    let mut csv = "Avtal;Namn;Anlitas av;Land\n".to_owned();
    for level in (1..=8).rev() {
        let parent = if level == 1 { String::new() } else { format!("Led {}", level - 1) };
        csv += &["Post AB;Led ", &level.to_string(), ";", &parent, ";SE\n"].concat();
    }
    let sheet = read_sub_processors(csv.as_bytes(), &store, &Progress::default()).unwrap();
    assert_eq!(sheet.refusals, []);
    store.import_sub_processors(&by(), &sheet, &Progress::default()).unwrap();
    let depths: Vec<usize> =
        store.sub_processors_of(Id::new(2)).unwrap().iter().map(|it| it.depth).collect();
    assert_eq!(depths, (0..8).collect::<Vec<_>>());
}

#[test]
fn a_circle_an_unknown_parent_and_an_unknown_agreement_are_refused_on_their_lines() {
    let mut store = surroundings();
    add(&mut store, 2, None, "Annans");
    let csv = "Avtal;Namn;Anlitas av\n\
        P-1;A;B\n\
        P-1;B;C\n\
        P-1;C;A\n\
        P-1;Själv;Själv\n\
        P-1;Hänger;A\n\
        P-1;Borta;Ingen\n\
        P-1;Fel träd;Annans\n\
        P-9;Utan avtal;\n\
        K-1;Hos kund;\n\
        P-1;;\n\
        P-1;Två;\n\
        P-1;TVÅ;\n\
        P-1;Kedja;A | X\n";
    let told = refused(csv, &store);
    let lines: Vec<usize> = told.iter().map(|it| it.0).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14]);
    let of = |line: usize| told.iter().find(|it| it.0 == line).map(|it| it.1).unwrap();
    for line in 2..=5 {
        assert_eq!(of(line), text::CIRCLE.sv, "{line}");
    }
    assert_eq!(of(6), text::BELOW_REFUSED.sv);
    assert_eq!((of(7), of(8), of(14)), {
        let unknown = text::UNKNOWN_PARENT.sv;
        (unknown, unknown, unknown)
    });
    let nothing = store.sub_processors().unwrap().len();
    assert_eq!(nothing, 1, "reading leaves the binder alone");
    let twice = "Avtal;Namn;Anlitas av\nP-1;A;\nP-1;A;B\nP-1;B;\nP-1;C;A\n";
    assert_eq!(refused(twice, &store), [], "the one at the top is meant");
}

#[test]
fn every_field_has_a_column_and_no_heading_means_two() {
    for (field, _) in SubProcessor::default().facts(Lang::Sv) {
        let is_it = |it: &SubProcessorColumn| *it == SubProcessorColumn::Fact(field);
        assert!(SubProcessorColumn::ALL.iter().any(is_it), "{field:?}");
    }
    let mut seen = HashSet::new();
    for column in SubProcessorColumn::ALL {
        let names: HashSet<String> = column
            .aliases()
            .iter()
            .map(|it| it.to_lowercase().replace([' ', '-', '.'], ""))
            .collect();
        for name in names {
            assert!(seen.insert(name.clone()), "{name}");
        }
    }
}
