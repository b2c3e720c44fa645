//! `parmen autogiro`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::office::{Done, Office};

fn run(arguments: &[&str]) -> Done {
    Office::new().run(&[&["autogiro"], arguments].concat())
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
    let office = Office::with_binder();
    let file = vector("own_06_emandates_from_internet_bank");
    let import = ["autogiro", "import", "A.parm", &file];
    let out = office.ok(&[&import[..], &["--dry-run"]].concat());
    assert!(out.contains("3 poster: 3 ändrar något") && out.contains("Inget är ändrat."), "{out}");
    let out = office.ok(&import);
    assert!(out.contains("Åsa Öberg: Nytt medgivande, ny betalare"), "{out}");
    assert!(office.fails(1, &import).contains("redan inläst"));

    office.ok(&["export", "medgivanden", "A.parm", "--out", "medgivanden.csv"]);
    let table = office.text("medgivanden.csv");
    assert_eq!(table.lines().count(), 4, "{table}");
    assert!(table.contains("Åsa Öberg") && table.contains("1274 0235305"), "{table}");

    let err = office.fails(1, &["autogiro", "write", "A.parm", "--out", "ut.txt"]);
    assert!(err.contains("inget att skicka"), "{err}");
    office.fails(1, &["autogiro", "reconcile", "A.parm", &file]);
    assert!(office.ok(&["check", "A.parm"]).contains("Medgivandenas läge"));
}

/// Lines of an extract: payer number, account, id and status.
fn extract(lines: &[(&str, &str, &str, &str)]) -> String {
    let line = |(number, account, id, status): &(&str, &str, &str, &str)| {
        let head = format!("0009912346{id:0>12}{number:0>16}1262026112020261120{status}");
        format!("{head}      {account:>16}\r\n")
    };
    lines.iter().map(line).collect()
}

#[test]
fn r_55_the_register_is_reconciled_printed_and_settled() {
    let office = Office::with_binder();
    let lines = extract(&[
        ("7", "1274000000235305", "198507099805", "1"),
        ("8", "6114000517182351", "005560360793", "2"),
    ]);
    office.write("REGISTER.txt", lines.as_bytes());
    let reconcile = |options: &[&str]| {
        office.ok(&[&["autogiro", "reconcile", "A.parm", "REGISTER.txt"], options].concat())
    };

    let out = reconcile(&["--out", "avstamning.txt"]);
    assert!(out.contains("0 stämmer. 0 finns bara i registret, 2 bara hos Bankgirot"), "{out}");
    let told = office.text("avstamning.txt");
    assert!(told.contains("REGISTER.txt") && told.contains("19850709-••••"), "{told}");
    assert!(told.contains("## Bara i registret (0)") && told.contains("Inga den "), "{told}");
    reconcile(&["--out", "avstamning.pdf"]);
    assert!(office.read("avstamning.pdf").starts_with(b"%PDF"));

    let out = reconcile(&["--enter"]);
    assert!(out.contains("Infört från Bankgirot: 2. Nya betalare: 2."), "{out}");
    let out = reconcile(&["--enter", "--note"]);
    assert!(out.starts_with("2 stämmer.") && !out.contains("Infört"), "{out}");

    let other = extract(&[("8", "8327000147258925", "005560360793", "1")]);
    office.write("REGISTER.txt", other.as_bytes());
    let out = reconcile(&["--note"]);
    assert!(out.contains("Antecknat på medgivanden: 2."), "{out}");
    assert!(office.ok(&["check", "A.parm"]).contains("Medgivandenas läge"));
}

#[test]
fn a_file_in_another_layout_or_sealed_is_refused_with_what_to_do() {
    let office = Office::new();
    let table = [
        (format!("{:80}\r\n", "00261122HMAC"), "sigillerad", "före sigilleringen"),
        (format!("{:80}\r\n", "20991234600000000000010051274"), "känns inte igen", "nya layouten"),
        (format!("{:80}\r\n", "01202611229900000991234 AG-REG"), "känns inte igen", "nya layouten"),
    ];
    for (line, why, advice) in table {
        office.write("fil.txt", &line);
        let err = office.fails(1, &["autogiro", "read", "fil.txt"]);
        assert!(err.contains(why) && err.contains(advice), "{err}");
    }
}

#[test]
fn r_50_a_table_with_headings_alone_changes_nothing_and_says_so() {
    let office = Office::with_binder();
    office.write("personer.csv", "Namn\r\nEva Öberg\r\n");
    office.ok(&["import", "personer", "A.parm", "personer.csv"]);
    office.write("tom.csv", "Personnummer;Konto;Betalarnummer\r\n");
    let before = (office.names(), office.read("A.parm"));
    let out = office.ok(&["import", "medgivanden", "A.parm", "tom.csv"]);
    assert!(out.contains("Filen har inga medgivanden"), "{out}");
    assert!(!out.contains("Säkerhetskopia"), "{out}");
    assert!(before == (office.names(), office.read("A.parm")), "something was written");
}
