//! What the command line does when it is killed, or asked about somebody it cannot be sure of.

use std::{
    fmt::Write as _,
    path::Path,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use parmen::registers::persons::PersonFilter;

use crate::office::{Done, Office, open};

/// A folder with the binder `A.parm`, into which `sheet` has been read.
fn office(sheet: &str) -> Office {
    let office = Office::with_binder();
    office.write("a.csv", sheet);
    office.ok(&["import", "personer", "A.parm", "a.csv"]);
    office
}

/// How many persons a binder holds that opens as it should.
#[track_caller]
fn n_persons(path: &Path) -> u64 {
    let binder = open(path);
    let store = binder.store().unwrap();
    let n = store.n_persons(PersonFilter::All).unwrap();
    binder.lock().unwrap();
    n.try_into().unwrap()
}

#[test]
fn an_import_that_is_killed_has_read_every_row_or_none() {
    const ROWS: u64 = 1_000;
    let mut sheet = "Namn;Kundnr;Adress\n".to_owned();
    (0..ROWS).for_each(|n| writeln!(sheet, "Person {n};K{n};Storgatan {n}").unwrap());
    let office = office("Namn;Kundnr\nFörst;1\n");
    let path = office.path("A.parm");
    office.write("b.csv", sheet);
    let before = office.read("A.parm");
    let import = ["import", "personer", "A.parm", "b.csv"];

    let started = Instant::now();
    office.ok(&import);
    let whole = started.elapsed();
    assert_eq!(n_persons(&path), ROWS + 1);

    for tenth in 1..=10_u32 {
        office.write("A.parm", &before);
        let mut command = office.command(&import);
        let mut killed = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(whole * tenth / 10 + Duration::from_millis(u64::from(tenth % 3)));
        killed.kill().unwrap();
        killed.wait().unwrap();
        let n = n_persons(&path);
        assert!(n == 1 || n == ROWS + 1, "{n} persons after {tenth} tenths");
    }
    office.ok(&["check", "A.parm"]);
}

#[test]
fn r_73_somebody_found_by_name_is_never_told_that_nothing_is_held() {
    let office =
        office("Förnamn;Namn;Telefon;E-post\nÅsa;Öberg;070-174 06 05;asa@a.example\nEva;Öberg;;\n");
    let ask = |whom: &str| {
        office.run(&["report", "registerutdrag", "A.parm", "--person", whom, "--out", "a.txt"])
    };
    for (whom, found) in
        [("Öberg", "#2, #1"), ("asa@a.example", "#1"), ("070-174 06 05", "#1"), ("Eva", "#2")]
    {
        let Done { code, err: told, .. } = ask(whom);
        assert_eq!(code, 1, "{whom}");
        assert!(told.contains(found) && told.contains("--person"), "{told}");
        assert!(!told.contains("Öberg"), "{told}");
    }
    assert!(!office.path("a.txt").exists());
    assert_eq!(ask("Nils Holm").code, 0);
    assert_eq!(ask("#2").code, 0);
}
