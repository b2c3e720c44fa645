//! What leaves the office, and what does not.

mod random;

use jiff::Timestamp;

use super::*;
use crate::{
    registers::{
        mailing::MailingGroup,
        persons::{Person, Restriction},
        systems::System,
    },
    store::By,
};

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn exported(store: &Store, what: Export, format: TableFormat) -> (String, Exported) {
    let exported = store.export(what, format, Lang::Sv).unwrap();
    (String::from_utf8(exported.bytes.clone()).unwrap(), exported)
}

#[test]
fn a_register_is_exported_as_it_reads_and_as_it_is_kept() {
    let mut store = Store::in_memory().unwrap();
    let (empty, _) = exported(&store, Export::Systems, TableFormat::Csv);
    assert!(empty.starts_with("\u{feff}Namn;"), "{empty}");
    store.add(&by(), &System { name: "Fortbok".into(), ..System::default() }).unwrap();
    let (csv, told) = exported(&store, Export::Systems, TableFormat::Csv);
    assert_eq!((csv.lines().count(), told.n_rows), (2, 1));
    let (json, _) = exported(&store, Export::Systems, TableFormat::Json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json[0]["id"], &json[0]["name"]), (&1.into(), &"Fortbok".into()));
    let (journal, _) = exported(&store, Export::Journal, TableFormat::Csv);
    assert!(journal.ends_with("1;1970-01-01T00:00:00Z;Anna;Lade till;;System;1\r\n"), "{journal}");
}

#[test]
fn r_14_assessments_of_every_kind_share_one_table() {
    use crate::registers::assessments::{Assessment, AssessmentKind};
    let mut store = Store::in_memory().unwrap();
    for kind in [AssessmentKind::Balancing, AssessmentKind::Screening] {
        let name = format!("{kind:?}");
        store.assess(&by(), None, &Assessment { name, ..Assessment::new(kind) }).unwrap();
    }
    let (csv, told) = exported(&store, Export::Assessments, TableFormat::Csv);
    let widths: Vec<usize> = csv.lines().map(|line| line.split(';').count()).collect();
    assert_eq!((told.n_rows, &*widths), (2, &[22, 22, 22][..]), "{csv}");
    assert!(csv.contains("De nio kriterierna;") && csv.contains("Kom fram till"), "{csv}");
    let (json, _) = exported(&store, Export::Assessments, TableFormat::Json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[1]["matter"]["kind"], "screening");
}

#[test]
fn r_32_r_34_the_protected_stay_and_the_restricted_are_counted() {
    let mut store = Store::in_memory().unwrap();
    let group = MailingGroup { name: "Nyheter".into(), ..MailingGroup::default() };
    let group = store.add(&by(), &group).unwrap();
    let person = |name: &str| Person {
        name: name.into(),
        emails: vec![format!("{name}@b.se")],
        mailing: vec![group],
        ..Person::default()
    };
    let restriction = Restriction {
        since: jiff::civil::date(2026, 1, 2),
        reason: String::new(),
        allowed: String::new(),
    };
    store.add(&by(), &person("Öppen")).unwrap();
    store.add(&by(), &Person { is_protected: true, ..person("Skyddad") }).unwrap();
    store.add(&by(), &Person { restriction: Some(restriction), ..person("Märkt") }).unwrap();

    for format in [TableFormat::Csv, TableFormat::Json] {
        let (file, told) = exported(&store, Export::Persons, format);
        assert!(!file.contains("Skyddad@") && file.contains("2026-01-02"), "{file}");
        assert_eq!((told.n_rows, told.n_restricted, told.left_out[0].1), (2, 1, 1));
        let (file, told) =
            exported(&store, Export::MailingList(group, jiff::civil::date(2026, 11, 22)), format);
        assert!(file.contains("Öppen@b.se") && !file.contains("Märkt") && !file.contains("Skydd"));
        assert_eq!((told.n_rows, told.left_out.len()), (1, 2));
    }
}
