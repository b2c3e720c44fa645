//! `parmen autogiro` from outside.
#![allow(clippy::unwrap_used)]

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use parmen::binder::files;
use serde_json::Value;

struct Done {
    code: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str]) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
    command.arg("autogiro").args(arguments).stdin(Stdio::null());
    for name in ["LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    Done {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn vector(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vectors/autogiro");
    let path: PathBuf = folder.join(format!("{name}.txt"));
    path.to_str().unwrap().to_owned()
}

fn json(name: &str) -> Value {
    let done = run(&["read", &vector(name), "--json", "--lang", "en"]);
    assert_eq!((done.code, &*done.err), (0, ""));
    serde_json::from_str(&done.out).unwrap()
}

#[test]
fn r_55_every_record_to_bankgirot_is_printed_with_its_fields() {
    let file = json("own_01_request_all_records");
    assert_eq!((&file["kind"], &file["layout"]), (&"mandate-requests".into(), &"new".into()));
    let records = file["records"].as_array().unwrap();
    assert_eq!(records.len(), 10);
    let expected = [
        (0, "code", "01"),
        (0, "written_on", "2026-11-22"),
        (0, "customer_number", "471117"),
        (0, "payee_bankgiro", "991-2346"),
        (1, "payer_number", "198507099805"),
        (1, "account", "1274000000235305"),
        (1, "clearing", "1274"),
        (1, "account_number", "0235305"),
        (1, "bank", "Danske Bank"),
        (1, "id", "198507099805"),
        (1, "identity", "19850709-9805"),
        (3, "id", "005560360793"),
        (3, "identity", "556036-0793"),
        (5, "payer_number", "50501055"),
        (7, "answer", "AV"),
        (8, "code", "03"),
        (9, "code", "05"),
        (9, "payer_number", "1008"),
        (9, "new_payer_number", "2008"),
    ];
    for (at, key, value) in expected {
        assert_eq!(records[at][key], value, "record {at}");
        assert_eq!(records[at]["line"], at + 1);
    }
}

#[test]
fn advice_tells_what_its_codes_mean() {
    let file = json("own_04_advice_bankgiro_payer");
    assert_eq!(file["kind"], "mandate-advice");
    let record = &file["records"][1];
    let expected = [
        ("information_code", "04"),
        ("comment_code", "32"),
        ("action_on", "2026-11-23"),
        ("effect", "The mandate is approved"),
        ("identity", "556036-0793"),
    ];
    for (key, value) in expected {
        assert_eq!(record[key], value, "{key}");
    }
    assert_eq!(file["records"][2]["count"], "1");
}

#[test]
fn e_mandates_are_printed_record_by_record_in_right_letters() {
    let file = json("own_06_emandates_from_internet_bank");
    let records = file["records"].as_array().unwrap();
    let lines: Vec<u64> = records.iter().map(|it| it["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, (1..=17).collect::<Vec<_>>());
    assert_eq!(records[2]["free_text"], "Avtal 17 Åsa Öberg");
    assert_eq!(records[3]["address_line_2"], "c/o Ärlig");
    assert_eq!((&records[5]["postcode"], &records[5]["town"]), (&"11122".into(), &"Örebro".into()));
    assert_eq!(
        (&records[7]["free_text"], &records[10]["country"]),
        (&Value::Null, &"Norge".into())
    );

    let done = run(&["read", &vector("own_06_emandates_from_internet_bank")]);
    let told = "Medgivanden via internetbanken. Ny layout. 17 poster.";
    assert!(done.out.starts_with(told), "{}", done.out);
    assert!(done.out.contains("Rad 6: TK56 Postadress\n  Postnummer: 11122\n  Ort: Örebro\n"));
}

#[test]
fn notices_are_told_and_the_file_is_read() {
    let file = json("bad_03_trailing_blanks_cut");
    assert_eq!(file["notices"][0]["n_lines"], 10);
    let done = run(&["read", &vector("bad_02_lf_line_ends")]);
    assert_eq!(done.code, 0);
    assert_eq!(done.err, "10 rader från rad 1: Raden slutar med LF i stället för CRLF.\n");
}

#[test]
fn refused_files_end_with_1_and_say_line_and_reason() {
    let table = [
        ("bad_01_utf8", "Rad 3, position 12: Filen är sparad som UTF-8"),
        ("bad_04_account_check_digit", "Rad 2, position 29–44 (betalarens konto): Kontonumrets"),
        ("bad_05_bankgiro_check_digit", "Rad 1, position 69–78 (betalningsmottagarens bankgiro):"),
        ("bad_06_bankgiro_differs_from_tk01", "Rad 2, position 3–12"),
        ("bad_07_tk09_wrong_count", "Rad 5, position 15–21: Slutposten säger 4 poster"),
        ("bad_08_personnummer_check_digit", "Rad 2, position 45–56 (betalarens id): Personnumrets"),
        ("bad_09_orgnr_check_digit", "Rad 2, position 45–56 (betalarens id): Organisationsnumrets"),
    ];
    for (name, start) in table {
        for extra in [&[][..], &["--json"]] {
            let path = vector(name);
            let done = run(&[&["read", &path][..], extra].concat());
            assert_eq!((done.code, &*done.out), (1, ""), "{name}");
            assert!(done.err.starts_with(start), "{name}: {}", done.err);
            assert_eq!(done.err.lines().count(), 2, "{}", done.err);
        }
    }
    assert_eq!(run(&["read", "finns-inte.txt"]).code, 1);
    assert_eq!(run(&["read"]).code, 2);
}

#[test]
fn r_55_a_file_is_previewed_read_in_once_and_exported() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let parmen = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
        command.args(arguments).env("PARMEN_PASSPHRASE", "en lång och god fras");
        let output = command.stdin(Stdio::null()).env_remove("LANG").output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap(), err)
    };
    let (binder, file) = (at("Firman.parm"), vector("own_06_emandates_from_internet_bank"));
    let (code, _, err) = parmen(&["new", &binder]);
    assert_eq!(code, 0, "{err}");

    let (code, out, err) = parmen(&["autogiro", "import", &binder, &file, "--dry-run"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("3 poster: 3 ändrar något") && out.contains("Inget är ändrat."), "{out}");
    let (code, out, err) = parmen(&["autogiro", "import", &binder, &file]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("Åsa Öberg: Nytt medgivande, ny betalare"), "{out}");
    let (code, _, err) = parmen(&["autogiro", "import", &binder, &file]);
    assert_eq!((code, err.contains("redan inläst")), (1, true), "{err}");

    let csv = at("medgivanden.csv");
    let (code, _, err) = parmen(&["export", "medgivanden", &binder, "--out", &csv]);
    assert_eq!(code, 0, "{err}");
    let table = std::fs::read_to_string(csv).unwrap();
    assert_eq!(table.lines().count(), 4, "{table}");
    assert!(table.contains("Åsa Öberg") && table.contains("1274 0235305"), "{table}");

    let (code, _, err) = parmen(&["autogiro", "write", &binder, "--out", &at("ut.txt")]);
    assert_eq!((code, err.contains("inget att skicka")), (1, true), "{err}");
    let (code, _, err) = parmen(&["autogiro", "reconcile", &binder, &file]);
    assert_eq!(code, 1, "{err}");
    assert!(parmen(&["check", &binder]).1.contains("Medgivandenas läge"));
}

#[test]
fn r_50_a_table_with_headings_alone_changes_nothing_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let parmen = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
        command.args(arguments).env("PARMEN_PASSPHRASE", "en lång och god fras");
        let output = command.stdin(Stdio::null()).env_remove("LANG").output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let n_files = || {
        let folders = [folder.path().to_owned(), folder.path().join("Firman – säkerhetskopior")];
        folders.iter().flat_map(std::fs::read_dir).flatten().count()
    };
    let (binder, table) = (at("Firman.parm"), at("tom.csv"));
    assert_eq!(parmen(&["new", &binder]).0, 0);
    let persons = at("personer.csv");
    files::replace(Path::new(&persons), "Namn\r\nEva Öberg\r\n".as_bytes()).unwrap();
    assert_eq!(parmen(&["import", "personer", &binder, &persons]).0, 0);
    files::replace(Path::new(&table), b"Personnummer;Konto;Betalarnummer\r\n").unwrap();
    let before = (n_files(), std::fs::read(&binder).unwrap());
    let (code, out) = parmen(&["import", "medgivanden", &binder, &table]);
    assert_eq!((code, out.contains("Filen har inga medgivanden")), (0, true), "{out}");
    assert!(!out.contains("Säkerhetskopia"), "{out}");
    assert!(before == (n_files(), std::fs::read(&binder).unwrap()), "something was written");
}
