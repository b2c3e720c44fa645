//! Binders at the command line: made, exported, checked, backed up and restored.

use sha2::{Digest, Sha256};

use crate::office::{Office, open};

#[test]
fn registers_and_the_journal_are_exported_in_both_forms() {
    let office = Office::new();
    office.ok(&["demo", "A.parm", "--date", "2026-11-22"]);
    for register in [
        "personer",
        "activities",
        "system",
        "atgarder",
        "mailing-groups",
        "koncernbolag",
        "company",
        "journal",
    ] {
        office.ok(&["export", register, "A.parm", "--out", "a.json"]);
        let json: serde_json::Value = serde_json::from_slice(&office.read("a.json")).unwrap();
        let n = json.as_array().unwrap().len();
        office.ok(&["export", register, "A.parm", "--out", "a.csv"]);
        let csv = office.read("a.csv");
        let sheet = parmen::exchange::csv_in::read(&csv).unwrap();
        let mut rows = sheet.rows();
        let n_rows = std::iter::from_fn(|| rows.next_row().map(|it| it.unwrap().line)).count();
        assert_eq!(n_rows, n, "{register}");
    }
    office.ok(&["export", "utskicksgrupper", "A.parm", "--out", "g.json"]);
    let groups: serde_json::Value = serde_json::from_slice(&office.read("g.json")).unwrap();
    for group in groups.as_array().unwrap() {
        let name = group["name"].as_str().unwrap();
        let told = office.ok(&["export", "utskick", "A.parm", "--group", name, "--out", "u.csv"]);
        assert!(told.contains("poster"), "{told}");
    }
    let told = office.fails(1, &["export", "utskick", "A.parm", "--group", "x", "--out", "u.csv"]);
    assert!(told.contains("utskicksgrupp"), "{told}");
}

#[test]
fn a_sound_binder_passes_and_a_tampered_one_does_not() {
    let office = Office::new();
    office.ok(&["demo", "A.parm", "--date", "2026-11-22"]);
    let told = office.ok(&["check", "A.parm"]);
    assert_eq!(told.lines().filter(|it| it.ends_with(": ok")).count(), 10, "{told}");

    let mut bytes = office.read("A.parm");
    let late = bytes.len() - 4096 * 3 + 100;
    bytes[late] ^= 1;
    office.write("B.parm", &bytes);
    let told = office.fails(1, &["check", "B.parm", "--lang", "en"]);
    assert!(told.contains("backup"), "{told}");
    let binder = open(&office.path("A.parm"));
    binder.store().unwrap().db().execute("UPDATE person SET note = 'x' WHERE id = 1", []).unwrap();
    binder.lock().unwrap();
    assert!(office.fails(1, &["check", "A.parm"]).contains("inte som det ska"));
}

#[test]
fn a_backup_is_whole_and_a_restore_keeps_what_was_there() {
    let office = Office::with_binder();
    office.ok(&["backup", "A.parm", "--out", "kopia.parm"]);
    assert!(office.fails(1, &["backup", "A.parm", "--out", "kopia.parm"]).contains("finns redan"));
    office.write("a.csv", "Namn\nAsk\n");
    office.ok(&["import", "personer", "A.parm", "a.csv"]);
    assert!(office.ok(&["restore", "kopia.parm", "A.parm"]).contains("före återställning"));
    assert!(office.ok(&["export", "personer", "A.parm", "--out", "a.csv"]).contains("0 poster"));
    let left: Vec<_> = office.names().into_iter().filter(|it| it != "a.csv").collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn a_binder_of_a_newer_format_is_refused_untouched() {
    let office = Office::with_binder();
    let binder = open(&office.path("A.parm"));
    binder.store().unwrap().db().pragma_update(None, "user_version", 99).unwrap();
    binder.lock().unwrap();
    let before = Sha256::digest(office.read("A.parm"));
    office.write("a.csv", "Namn\nAsk\n");
    for arguments in [
        &["check", "A.parm"][..],
        &["import", "personer", "A.parm", "a.csv"],
        &["backup", "A.parm", "--out", "b.parm"],
    ] {
        assert!(office.fails(1, arguments).contains("nyare version"));
    }
    assert_eq!(Sha256::digest(office.read("A.parm")), before);
    assert!(!office.path("b.parm").exists());
}
