//! The papers about autogiro mandates at the command line.
#![allow(clippy::unwrap_used)]

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use parmen::{
    binder::{Backups, Binder, Passphrase},
    law::Bankgiro,
    registers::{mandates::Mandate, persons::Person},
    store::By,
};
use tempfile::TempDir;

const PASSPHRASE: &str = "häst batteri klammer stapel";

/// A folder with a binder in it: a payer with a mandate, and a person without any.
struct Office(TempDir);

impl Office {
    fn new() -> Self {
        let office = Self(tempfile::tempdir().unwrap());
        office.gives(0, &["new", "A.parm"]);
        let at = "2026-11-22T08:00:00Z".parse().unwrap();
        let (path, by) = (office.path("A.parm"), By { actor: "Anna".into(), at });
        let (passphrase, backups) = (Passphrase::new(PASSPHRASE), Backups::beside(&path));
        let mut binder = Binder::open(&path, &passphrase, at, &backups).unwrap();
        let store = binder.store_mut().unwrap();
        let person = |name: &str, number: &str| Person {
            name: name.into(),
            customer_number: number.into(),
            ..Person::default()
        };
        let who = store.add(&by, &person("Öberg", "1042")).unwrap();
        store.add(&by, &person("Ek", "1077")).unwrap();
        let payee = Bankgiro::parse("5402-9681").ok();
        store.add(&by, &Mandate { payee, ..Mandate::of(who) }).unwrap();
        binder.lock().unwrap();
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
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

    /// The text of a report.
    #[track_caller]
    fn prints(&self, arguments: &[&str]) -> String {
        let [kind, more @ ..] = arguments else { panic!() };
        self.gives(0, &[&["report", kind, "A.parm", "--out", "a.txt"], more].concat());
        read(&self.path("a.txt"))
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn r_50_forms_are_blank_for_a_person_or_for_a_mandate() {
    let office = Office::new();
    let blank = office.prints(&["autogiroanmalan"]);
    assert!(blank.contains("från ett bankkonto") && blank.contains("Clearingnummer"), "{blank}");
    let giro = office.prints(&["autogiroanmalan", "--bankgiro", "--person", "1077"]);
    assert!(giro.contains("från ett bankgiro") && giro.contains("Betalarens namn: Ek"), "{giro}");
    let of_one = office.prints(&["autogiroanmalan", "--mandate", "#1", "--lang", "en"]);
    assert!(of_one.contains("# Autogiro mandate") && of_one.contains("Öberg"), "{of_one}");
    assert!(of_one.contains("5402-9681"), "{of_one}");
}

#[test]
fn r_51_r_53_list_letter_and_record_are_printed_and_say_what_they_need() {
    let office = Office::new();
    assert!(office.prints(&["medgivanden"]).contains("1 medgivande: utkast 1."));
    assert!(office.prints(&["autogirobesked", "--person", "1042"]).contains("är på väg"));
    let record = office.prints(&["makuleringsprotokoll", "--since", "2026-01-01"]);
    assert!(record.contains("från 2026-01-01") && record.contains("Ingen blankett"), "{record}");
    let record = office.prints(&["makuleringsprotokoll", "--mandate", "1"]);
    assert!(record.contains("Medgivandet är inte slut"), "{record}");
    let letter = ["report", "autogirobesked", "A.parm", "--out", "a.txt"];
    office.gives(2, &letter);
    for wrong in [["--person", "1077"], ["--mandate", "17"], ["--mandate", "Ek"]] {
        let told = office.gives(1, &[&letter[..], &wrong[..]].concat());
        assert!(told.contains("inget sådant medgivande"), "{told}");
    }
}
