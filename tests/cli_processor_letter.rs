//! The letter to a customer about a sub-processor at the command line.
#![allow(clippy::unwrap_used)]

use std::process::{Command, Stdio};

use jiff::civil::date;
use parmen::{
    binder::{Backups, Binder, Passphrase},
    registers::{
        agreements::{Agreement, Engaged, OurRole, Stage},
        persons::{Person, PersonKind},
        sub_processors::SubProcessor,
    },
    store::{By, Store},
};
use tempfile::TempDir;

const PASSPHRASE: &str = "häst batteri klammer stapel";

/// Gives a command in `office` that must end with `code`; all that it said.
#[track_caller]
fn gives(office: &TempDir, code: i32, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
    command.args(arguments).current_dir(office).stdin(Stdio::null());
    for name in ["LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY"] {
        command.env_remove(name);
    }
    let output = command.env("PARMEN_PASSPHRASE", PASSPHRASE).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

/// A supplier, and a customer for whom it is engaged.
fn fill(store: &mut Store, by: &By) {
    let mut signed = |name: &str, role: OurRole, suppliers: Vec<Engaged>| {
        let kind = PersonKind::Company;
        let customer_number = name.chars().take(4).collect();
        let it = Person { kind, name: name.into(), customer_number, ..Person::default() };
        let person = store.add(by, &it).unwrap();
        let signed_on = Some(date(2025, 1, 1));
        let stage = Stage::Signed;
        let it = Agreement { stage, signed_on, suppliers, ..Agreement::with(person, role) };
        store.add(by, &it).unwrap()
    };
    let supplier = signed("Molnberget AB", OurRole::Engager, Vec::new());
    signed("Bageri AB", OurRole::Processor, vec![Engaged { supplier, since: None }]);
    let sub = SubProcessor {
        agreement: Some(supplier),
        name: "Lagringen Oy".into(),
        starts_on: Some(date(2027, 1, 15)),
        ..SubProcessor::default()
    };
    store.add(by, &sub).unwrap();
}

#[test]
fn r_60_the_letter_is_printed_for_a_customer_and_says_what_it_needs() {
    let office = tempfile::tempdir().unwrap();
    gives(&office, 0, &["new", "A.parm"]);
    let at = "2026-11-22T08:00:00Z".parse().unwrap();
    let (path, by) = (office.path().join("A.parm"), By { actor: "Anna".into(), at });
    let backups = Backups::beside(&path);
    let mut binder = Binder::open(&path, &Passphrase::new(PASSPHRASE), at, &backups).unwrap();
    fill(binder.store_mut().unwrap(), &by);
    binder.lock().unwrap();

    let letter = ["report", "underbitradesbesked", "A.parm", "--out", "a.txt"];
    let day = ["--date", "2026-11-22"];
    for whom in [["--agreement", "#2"], ["--person", "Bage"]] {
        gives(&office, 0, &[&letter[..], &day[..], &whom[..]].concat());
        let text = std::fs::read_to_string(office.path().join("a.txt")).unwrap();
        assert!(text.contains("Bageri AB") && text.contains("Lagringen Oy börjar"), "{text}");
        assert!(text.contains("senast 2027-01-14"), "the day before it begins: {text}");
    }
    gives(&office, 2, &letter);
    for wrong in [["--agreement", "17"], ["--agreement", "Ek"], ["--person", "Moln"]] {
        let told = gives(&office, 1, &[&letter[..], &wrong[..]].concat());
        assert!(told.contains("inget sådant avtal"), "{told}");
    }
    let told = gives(&office, 1, &[&letter[..], &["--agreement", "1"]].concat());
    assert!(told.contains("leverantör, inte kund"), "{told}");
}
