//! Consents at the command line: in from spreadsheets and records, out as tables and records.

use jiff::civil::date;
use parmen::registers::{
    consent_texts::{ConsentText, TextVersion, Wording},
    systems::System,
};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::office::Office;

const PERSONS: &str = "Namn;Personnummer;Kundnr;E-post;Skyddad identitet\r\n\
    Öberg;121212+1212;;asa@exempel.se;\r\nBerg;;1042;eva@exempel.se;\r\nSkydd;;7;;ja\r\n";
const CONSENTS: &str = "Vem;Samtycke;Händelse;Datum;Kl;Kanal;Skostorlek\r\n\
    1042;Nyhetsbrev;Lämnat;2026-03-01;10:30;Papper;38\r\n\
    19121212-1212;nyhetsbrev;Ja;2026-03-02;;;\r\n\
    eva@exempel.se;Nyhetsbrev;Återkallat;2026-04-01;;Telefon;\r\n\
    7;Nyhetsbrev;Lämnat;2026-03-01;;;\r\n";

/// A binder with three persons and, where asked for, a consent text.
fn binder(office: &Office, name: &str, text: Option<&ConsentText>) {
    office.ok(&["new", name]);
    office.write("personer.csv", PERSONS);
    office.ok(&["import", "personer", name, "personer.csv"]);
    let Some(text) = text else { return };
    office.change(name, |store, by| {
        let system = System { name: "Mejlet".into(), ..System::default() };
        let system = store.add(by, &system).unwrap();
        store.add(by, &ConsentText { systems: vec![system], ..text.clone() }).unwrap();
    });
}

fn newsletter() -> ConsentText {
    let sv = Wording {
        purpose: "Skicka nyhetsbrev".into(),
        statement: "Ja, tack.".into(),
        data: "E-postadress".into(),
        storage: "I Sverige".into(),
        retention: "Tills du tar tillbaka".into(),
        recipients: "Ingen".into(),
        withdrawal: "Ring oss".into(),
        transfer_risk: String::new(),
    };
    let version = TextVersion { sv, in_use_from: Some(date(2020, 1, 1)), ..TextVersion::default() };
    ConsentText { name: "Nyhetsbrev".into(), versions: vec![version], ..ConsentText::default() }
}

#[test]
fn consents_are_tried_entered_told_and_read_back() {
    let office = Office::new();
    binder(&office, "A.parm", Some(&newsletter()));
    office.write("lista.csv", CONSENTS);
    let before = office.read("A.parm");
    let told = office.gives(0, &["import", "samtycken", "A.parm", "lista.csv", "--dry-run"]);
    assert!(told.contains("4 händelser kan föras in") && told.contains("Skostorlek"), "{told}");
    assert_eq!(before, office.read("A.parm"), "a dry run changes nothing");

    let told = office.gives(0, &["import", "consents", "A.parm", "lista.csv", "--lang", "en"]);
    assert!(told.contains("4 events were entered") && told.contains("backup"), "{told}");
    let told = office.gives(1, &["import", "samtycken", "A.parm", "lista.csv"]);
    assert!(told.contains("Rad 2: Händelsen är redan loggad."), "{told}");
    assert!(told.contains("4 av 4 rader"), "{told}");

    let told = office.gives(0, &["export", "samtycken", "A.parm", "--out", "a.csv"]);
    assert!(told.contains("3 poster") && told.contains("Skyddad identitet"), "{told}");
    let csv = office.text("a.csv");
    assert!(csv.contains(";Återkallat;2026-04-01;") && csv.contains(";Gäller\r\n"), "{csv}");
    binder(&office, "B.parm", Some(&newsletter()));
    office.gives(0, &["import", "samtycken", "B.parm", "a.csv"]);
    office.gives(0, &["export", "samtycken", "B.parm", "--out", "b.csv"]);
    assert_eq!(csv, office.text("b.csv"));
    office.gives(0, &["check", "A.parm"]);
}

#[test]
fn every_refused_row_is_named_and_nothing_is_entered() {
    let office = Office::new();
    binder(&office, "A.parm", Some(&newsletter()));
    let rows = "9;Nyhetsbrev;Lämnat;2026-03-01\n1042;Reklam;Lämnat;2026-03-01\n\
        1042;Nyhetsbrev;Lämnat;2019-03-01\n1042;Nyhetsbrev;Lämnat;2026-03-01\n";
    office.write("fel.csv", format!("Person;Ändamål;Händelse;Dag\n{rows}"));
    let told = office.gives(1, &["import", "samtycken", "A.parm", "fel.csv"]);
    for line in ["Rad 2, Person: ", "Rad 3, Ändamål: ", "Rad 4, Dag: ", "3 av 4 rader"] {
        assert!(told.contains(line), "{line}: {told}");
    }
    office.gives(0, &["export", "samtycken", "A.parm", "--out", "a.csv"]);
    assert_eq!(office.text("a.csv").lines().count(), 1);
    office.write("tom.csv", "Namn;Dag\n");
    let told = office.gives(1, &["import", "samtycken", "A.parm", "tom.csv"]);
    assert!(told.contains("Person, Ändamål, Händelse och Dag"), "{told}");
    office.write("b.jsonld", "{}");
    let told = office.gives(1, &["import", "samtycken", "A.parm", "b.jsonld"]);
    assert!(told.contains("ISO/IEC TS 27560"), "{told}");
}

#[test]
fn a_workbook_is_taken_in_with_its_days_and_numbers() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .write_row(0, 0, ["Kundnummer", "Personnummer", "Ändamål", "Händelse", "Dag", "Tid"])
        .unwrap();
    let (day, time) =
        (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_num_format("hh:mm"));
    for (row, customer) in [(1, true), (2, false)] {
        let (column, number) = if customer { (0, 1042.0) } else { (1, 191_212_121_212.0) };
        sheet.write(row, column, number).unwrap();
        sheet.write(row, 2, "Nyhetsbrev").unwrap();
        sheet.write(row, 3, "Lämnat").unwrap();
        let on = ExcelDateTime::from_ymd(2026, 3, 1).unwrap();
        sheet.write_with_format(row, 4, &on, &day).unwrap();
        let at = ExcelDateTime::from_hms(10, 20, 0).unwrap();
        sheet.write_with_format(row, 5, &at, &time).unwrap();
    }
    let office = Office::new();
    binder(&office, "A.parm", Some(&newsletter()));
    office.write("lista.xlsx", book.save_to_buffer().unwrap());
    let told = office.gives(0, &["import", "samtycken", "A.parm", "lista.xlsx"]);
    assert!(told.contains("2 händelser är införda"), "{told}");
    office.gives(0, &["export", "samtycken", "A.parm", "--out", "a.csv"]);
    assert_eq!(office.text("a.csv").matches(";2026-03-01;10:20:00;").count(), 2);
}

#[test]
fn records_go_out_and_come_back() {
    let office = Office::new();
    binder(&office, "A.parm", Some(&newsletter()));
    office.write("lista.csv", CONSENTS);
    office.gives(0, &["import", "samtycken", "A.parm", "lista.csv"]);
    let told = office.gives(0, &["export", "samtycken", "A.parm", "--out", "a.jsonld"]);
    assert!(told.contains("2 poster") && told.contains("Utelämnade: 1"), "{told}");
    let records = office.text("a.jsonld");
    assert!(records.contains("dpv:ConsentWithdrawn") && !records.contains("Skydd"));
    let told = office.gives(0, &["import", "samtycken", "A.parm", "a.jsonld"]);
    assert!(told.contains("0 händelser är införda. 3 finns redan."), "{told}");

    binder(&office, "B.parm", None);
    let told = office.gives(0, &["import", "samtycken", "B.parm", "a.jsonld", "--dry-run"]);
    assert!(
        told.contains("3 händelser kan föras in. Samtyckestexter som följer med: 1."),
        "{told}"
    );
    office.gives(0, &["import", "samtycken", "B.parm", "a.jsonld"]);
    office.gives(0, &["export", "samtycken", "B.parm", "--out", "b.jsonld"]);
    assert_eq!(records, office.text("b.jsonld"));
    office.gives(0, &["export", "samtyckestexter", "B.parm", "--out", "texter.csv"]);
    assert!(office.text("texter.csv").contains("Nyhetsbrev"));
    office.gives(0, &["check", "B.parm"]);

    let one = ["export", "samtycken", "A.parm", "--out", "eva.jsonld", "--person", "1042"];
    office.gives(0, &one);
    assert!(!office.text("eva.jsonld").contains("19121212"));
    let told =
        office.gives(1, &["export", "consents", "A.parm", "--out", "x.jsonld", "--person", "9"]);
    assert!(told.contains("Ingen i registret har det numret"), "{told}");
    office.gives(2, &["export", "personer", "A.parm", "--out", "x.jsonld"]);
    office.gives(2, &["export", "samtycken", "A.parm", "--out", "x.csv", "--person", "1042"]);
}
