//! The company's own agreement with a customer at the command line.
#![allow(clippy::unwrap_used)]

use std::process::{Command, Stdio};

use parmen::{
    binder::{Backups, Binder, Passphrase},
    core::Lang,
    registers::{
        agreements::{Agreement, OurRole},
        persons::{Person, PersonKind},
    },
    reports::pub_avtal,
    store::By,
};
use tempfile::TempDir;

const PASSPHRASE: &str = "häst batteri klammer stapel";

/// A folder with a binder in it: a customer whose agreement has a version, and another without a number.
struct Office(TempDir);

impl Office {
    fn new() -> Self {
        let office = Self(tempfile::tempdir().unwrap());
        office.gives(0, &["new", "A.parm"]);
        let at = "2026-11-22T08:00:00Z".parse().unwrap();
        let (path, by) = (office.0.path().join("A.parm"), By { actor: "Anna".into(), at });
        let (passphrase, backups) = (Passphrase::new(PASSPHRASE), Backups::beside(&path));
        let mut binder = Binder::open(&path, &passphrase, at, &backups).unwrap();
        let store = binder.store_mut().unwrap();
        for (name, number) in [("Umeå Bygg AB", "A-17"), ("Bageriet AB", "")] {
            let kind = PersonKind::Company;
            let customer = Person { kind, name: name.into(), ..Person::default() };
            let customer = store.add(&by, &customer).unwrap();
            let mut agreement = Agreement::with(customer, OurRole::Processor);
            agreement.number = number.into();
            let id = store.add(&by, &agreement).unwrap();
            if !number.is_empty() {
                let terms = (Lang::En, "2026-11-20".parse().unwrap(), 0);
                pub_avtal::draw_up(store, &by, id, terms).unwrap();
            }
        }
        binder.lock().unwrap();
        office
    }

    /// Gives a command that must end with `code`; all that it said.
    #[track_caller]
    fn gives(&self, code: i32, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
        command.args(arguments).current_dir(&self.0).stdin(Stdio::null());
        for name in ["LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(name);
        }
        let output = command.env("PARMEN_PASSPHRASE", PASSPHRASE).output().unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        said
    }

    /// The text of the agreement.
    #[track_caller]
    fn prints(&self, more: &[&str]) -> String {
        let report = ["report", "pub-avtal", "A.parm", "--out", "a.txt", "--date", "2026-11-22"];
        self.gives(0, &[&report, more].concat());
        std::fs::read_to_string(self.0.path().join("a.txt")).unwrap()
    }

    /// What is said where it is refused with `code`.
    #[track_caller]
    fn refuses(&self, code: i32, more: &[&str]) -> String {
        self.gives(code, &[&["report", "pub-avtal", "A.parm", "--out", "a.txt"], more].concat())
    }
}

#[test]
fn r_63_an_agreement_is_printed_by_its_number_its_customer_or_blank() {
    let office = Office::new();
    for called in ["a-17", "umeå bygg ab", "#1"] {
        let text = office.prints(&["--agreement", called]);
        assert!(text.contains("mellan Umeå Bygg AB och") && text.contains("Utkast"), "{called}");
    }
    let other = office.prints(&["--agreement", "bageriet AB", "--lang", "en"]);
    assert!(other.contains("Bageriet AB") && other.contains("# Data processing agreement"));
    let blank = office.prints(&["--blank"]);
    assert!(blank.contains("Blankett") && !blank.contains("Bygg"), "{blank}");
}

#[test]
fn r_63_a_version_is_printed_as_it_was_drawn_up() {
    let office = Office::new();
    let text = office.prints(&["--agreement", "A-17", "--version", "1"]);
    assert!(text.contains("Version 1, drawn up 2026-11-20") && text.contains("Reference: PUB-1-1"));
    let none = office.refuses(1, &["--agreement", "A-17", "--version", "2"]);
    assert!(none.contains("version"), "{none}");
    let unknown = office.refuses(1, &["--agreement", "B-1"]);
    assert!(unknown.contains("avtal") || unknown.contains("agreement"), "{unknown}");
    assert!(office.refuses(2, &[]).contains("--blank"));
    assert!(office.refuses(2, &["--version", "1"]).contains("--agreement"));
    office.refuses(2, &["--agreement", "A-17", "--blank"]);
}
