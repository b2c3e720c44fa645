//! The log of disclosures comes back from a table as it was; nobody is taken for somebody else.

use std::collections::HashSet;

use jiff::{Timestamp, civil::Date, civil::date};

use super::*;
use crate::{
    core::{Choice, Id, Lang, Progress, Record},
    law::{Identity, LawfulBasis},
    registers::{
        disclosures::Disclosure,
        exchange::{Export, TableFormat, is_entered},
        persons::Person,
        processing::{Activity, RecipientKind},
    },
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

/// Two of one name with numbers, one with an address alone, one with a name alone, one of another country,
/// and one whose identity is protected.
fn surroundings() -> Store {
    let mut store = Store::in_memory().unwrap();
    let person = |name: &str| Person { name: name.into(), ..Person::default() };
    let persons = [
        Person { customer_number: "1001".into(), ..person("Berg") },
        Person { identity: Identity::parse("19840317-9990", TODAY).ok(), ..person("Berg") },
        Person { emails: vec!["lena@b.example.se".into()], ..person("Lena") },
        person("Namnlös Person"),
        Person { identity: Identity::foreign("AB 204511").ok(), ..person("John") },
        Person { is_protected: true, customer_number: "1002".into(), ..person("Hemlig") },
    ];
    for it in persons {
        store.add(&by(), &it).unwrap();
    }
    store.add(&by(), &Activity { name: "Fakturering".into(), ..Activity::default() }).unwrap();
    store
}

fn exported(store: &Store, lang: Lang) -> Vec<u8> {
    store.export(Export::Disclosures, TableFormat::Csv, lang).unwrap().bytes
}

#[test]
fn what_is_exported_is_read_in_again_as_the_same_disclosures() {
    let mut store = surroundings();
    for n in 1..=6 {
        let it = Disclosure {
            person: Some(Id::new(n)),
            recipient: "=Kreditupplysning AB".into(),
            recipient_kind: RecipientKind::ALL.first().copied(),
            what: "Namn;\n\"adress\"".into(),
            disclosed_on: Some(date(2026, 3, 1)),
            basis: Some(LawfulBasis::LegalObligation),
            support: "+46 lagen".into(),
            activity: Some(Id::new(1)),
            ..Disclosure::default()
        };
        store.add(&by(), &it).unwrap();
    }
    let several = Disclosure {
        about_others: "Alla".into(),
        recipient: "IMY".into(),
        ..Disclosure::default()
    };
    store.add(&by(), &several).unwrap();
    let told = store.export(Export::Disclosures, TableFormat::Json, Lang::Sv).unwrap();
    assert_eq!((told.n_rows, told.left_out[0].1), (6, 1), "R-32");
    let own = |store: &Store| -> Vec<Disclosure> {
        let mut all: Vec<_> = store.disclosures().unwrap().into_iter().map(|(_, it)| it).collect();
        all.retain(|it| it.person != Some(Id::new(6)));
        all.sort_by_key(|it| it.person);
        all
    };
    for lang in [Lang::Sv, Lang::En] {
        let csv = exported(&store, lang);
        let mut other = surroundings();
        let sheet = read_disclosures(&csv, &other, TODAY, &Progress::default()).unwrap();
        assert_eq!(sheet.refusals, []);
        other.import_disclosures(&by(), &sheet, &Progress::default()).unwrap();
        assert_eq!(own(&other), own(&store));
        let again = read_disclosures(&csv, &other, TODAY, &Progress::default()).unwrap();
        assert_eq!((again.entries.len(), again.n_refused()), (0, 6));
        assert!(again.refusals.iter().all(is_entered));
    }
}

#[test]
fn a_name_alone_names_nobody_who_has_a_number() {
    let store = surroundings();
    let csv = "Mottagare;Person;Kundnummer;E-post;Dag;Behandling\n\
        Skatteverket;Berg;;;2026-01-31;\n\
        Skatteverket;Lena;;;2026-01-31;\n\
        Skatteverket;;;lena@b.example.se;2026-01-31;fakturering\n\
        Skatteverket;Berg;1001;;2026-13-31;Okänd\n\
        Skatteverket;;9999;;2026-01-31;\n\
        ;Berg;1001;;2026-01-31;\n\
        Skatteverket;;#1;;2026-01-31;\n\
        Skatteverket;;;lena@b.example.se;20260131;Fakturering\n";
    let sheet = read_disclosures(csv.as_bytes(), &store, TODAY, &Progress::default()).unwrap();
    let told: Vec<(usize, &str)> =
        sheet.refusals.iter().map(|it| (it.line, it.column.as_deref().unwrap_or(""))).collect();
    let expected = [
        (2, "Person"),
        (3, "Person"),
        (5, "Behandling"),
        (5, "Dag"),
        (6, "Person"),
        (7, "Mottagare"),
        (8, "Person"),
        (9, "Mottagare"),
    ];
    assert_eq!(told, expected);
    assert_eq!((sheet.entries.len(), sheet.entries[0].it.person), (1, Some(Id::new(3))));
}

#[test]
fn every_field_has_a_column_and_no_heading_means_two() {
    for (field, _) in Disclosure::default().facts(Lang::Sv) {
        let is_it = |it: &DisclosureColumn| *it == DisclosureColumn::Fact(field);
        assert!(DisclosureColumn::ALL.iter().any(is_it), "{field:?}");
    }
    let mut seen = HashSet::new();
    for column in DisclosureColumn::ALL {
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
