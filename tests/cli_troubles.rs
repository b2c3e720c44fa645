//! What the command line does when it is killed, or asked about somebody it cannot be sure of.
#![allow(clippy::unwrap_used)]

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use parmen::{
    binder::{Backups, Binder, Passphrase, files},
    registers::persons::PersonFilter,
};
use tempfile::TempDir;

const PASSPHRASE: &str = "häst batteri klammer stapel";

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
    command.args(arguments).current_dir(folder).env("PARMEN_PASSPHRASE", PASSPHRASE);
    for name in ["LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

/// Gives a command, and tells its exit code and its complaint.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = command(folder, arguments).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// A folder with the binder `A.parm`, into which `sheet` has been read.
fn office(sheet: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    files::replace(&folder.path().join("a.csv"), sheet.as_bytes()).unwrap();
    for arguments in [&["new", "A.parm"][..], &["import", "personer", "A.parm", "a.csv"]] {
        assert_eq!(run(folder.path(), arguments).0, 0);
    }
    let path = folder.path().join("A.parm");
    (folder, path)
}

/// How many persons a binder holds that opens as it should.
#[track_caller]
fn n_persons(path: &Path) -> u64 {
    let at = "2026-11-22T08:00:00Z".parse().unwrap();
    let binder =
        Binder::open(path, &Passphrase::new(PASSPHRASE), at, &Backups::beside(path)).unwrap();
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
    let (folder, path) = office("Namn;Kundnr\nFörst;1\n");
    files::replace(&folder.path().join("b.csv"), sheet.as_bytes()).unwrap();
    let before = fs::read(&path).unwrap();
    let import = ["import", "personer", "A.parm", "b.csv"];

    let started = Instant::now();
    assert_eq!(run(folder.path(), &import).0, 0);
    let whole = started.elapsed();
    assert_eq!(n_persons(&path), ROWS + 1);

    for tenth in 1..=10_u32 {
        files::replace(&path, &before).unwrap();
        let mut killed = command(folder.path(), &import).spawn().unwrap();
        thread::sleep(whole * tenth / 10 + Duration::from_millis(u64::from(tenth % 3)));
        killed.kill().unwrap();
        killed.wait().unwrap();
        let n = n_persons(&path);
        assert!(n == 1 || n == ROWS + 1, "{n} persons after {tenth} tenths");
    }
    assert_eq!(run(folder.path(), &["check", "A.parm"]).0, 0);
}

#[test]
fn r_73_somebody_found_by_name_is_never_told_that_nothing_is_held() {
    let (folder, _) =
        office("Förnamn;Namn;Telefon;E-post\nÅsa;Öberg;070-174 06 05;asa@a.example\nEva;Öberg;;\n");
    let ask = |whom: &str| {
        run(
            folder.path(),
            &["report", "registerutdrag", "A.parm", "--person", whom, "--out", "a.txt"],
        )
    };
    for (whom, found) in
        [("Öberg", "#2, #1"), ("asa@a.example", "#1"), ("070-174 06 05", "#1"), ("Eva", "#2")]
    {
        let (code, told) = ask(whom);
        assert_eq!(code, 1, "{whom}");
        assert!(told.contains(found) && told.contains("--person"), "{told}");
        assert!(!told.contains("Öberg"), "{told}");
    }
    assert!(!folder.path().join("a.txt").exists());
    assert_eq!(ask("Nils Holm").0, 0);
    assert_eq!(ask("#2").0, 0);
}
