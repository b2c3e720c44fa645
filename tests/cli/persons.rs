//! Persons at the command line: in from tables, and out again.

use sha2::{Digest, Sha256};

use crate::office::{Office, open};

const PERSONS: &str = "Typ;Förnamn;Namn;Personnummer;Utländskt id;Kundnr;Adress;Postnr;Ort;E-post;\
    Avtal från;Grupper;Källa;Begränsad sedan;Skäl till begränsning;Skyddad identitet;Skostorlek\r\n\
    ;Åsa;Öberg;121212+1212;;1042;\"c/o Berg\nStorgatan 1\";79330;Leksand;asa@exempel.se, å@b.se;\
    2021-03-04;Kunder, Klubben;Personen själv;;;;38\r\n\
    Företag;;Ängens Bygg AB;5560160680;;1043;;;;;20220105;;Mässa i Mora;;;;\r\n\
    ;Björn;Begränsad;;AB 12;;;;;;;;;2026-01-02;Bestrider;;\r\n\
    ;Sara;Skydd;;;1044;;;;;;;;;;ja;\r\n";

#[test]
fn persons_come_in_from_either_encoding_and_go_out_to_come_in_again() {
    let office = Office::with_binder();
    office.write("utf8.csv", PERSONS);
    assert!(office.ok(&["import", "personer", "A.parm", "utf8.csv"]).contains("4 personer"));
    let told = office.ok(&["export", "persons", "A.parm", "--out", "a.csv"]);
    assert!(told.contains("3 poster"), "{told}");
    assert!(told.contains("Utelämnade: 1 (Skyddad identitet)"), "{told}");
    assert!(told.contains("Märkta som begränsade: 1"), "{told}");

    office.ok(&["new", "B.parm"]);
    office.ok(&["import", "persons", "B.parm", "a.csv"]);
    office.ok(&["export", "personer", "B.parm", "--out", "b.csv"]);
    assert_eq!(office.read("a.csv"), office.read("b.csv"));

    office.ok(&["new", "C.parm"]);
    office.write("1252.csv", encoding_rs::WINDOWS_1252.encode(PERSONS).0);
    office.ok(&["import", "personer", "C.parm", "1252.csv"]);
    office.ok(&["export", "personer", "C.parm", "--out", "c.csv", "--lang", "en"]);
    let english = office.text("c.csv");
    assert!(english.contains("Given name;Family or company name"), "{english}");
    assert!(english.contains("Åsa;Öberg;19121212-1212;;1042;\"c/o Berg\nStorgatan 1\";793 30"));
    office.ok(&["new", "D.parm"]);
    office.ok(&["import", "personer", "D.parm", "c.csv"]);
    office.ok(&["export", "personer", "D.parm", "--out", "d.csv"]);
    assert_eq!(office.read("a.csv"), office.read("d.csv"));
}

#[test]
fn an_import_is_one_change_after_a_backup_and_can_be_undone() {
    let office = Office::with_binder();
    office.write("a.csv", PERSONS);
    assert!(!office.ok(&["import", "personer", "A.parm", "a.csv"]).contains("säkerhetskopia"));
    office.write("b.csv", "Namn\tKundnummer\nOlsson\t77\n");
    assert!(office.ok(&["import", "personer", "A.parm", "b.csv"]).contains("säkerhetskopia"));
    let backups: Vec<_> =
        office.path("A – säkerhetskopior").read_dir().unwrap().map(|it| it.unwrap()).collect();
    assert_eq!(backups.len(), 1);

    let mut binder = open(&office.path("A.parm"));
    let store = binder.store_mut().unwrap();
    let changes = store.latest_changes(9).unwrap();
    let told: Vec<_> = changes.iter().map(|it| (it.verb, it.n_records)).collect();
    assert_eq!(told, [(parmen::store::Verb::Imported, 1), (parmen::store::Verb::Imported, 4)]);
    let by = parmen::store::By { actor: "Anna".into(), at: jiff::Timestamp::UNIX_EPOCH };
    store.undo(&by).unwrap();
    store.undo(&by).unwrap();
    assert_eq!(store.n_persons(parmen::registers::persons::PersonFilter::All).unwrap(), 0);
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn one_refused_row_keeps_every_row_out_and_each_is_named() {
    let office = Office::with_binder();
    office.write("known.csv", "Namn,Kundnummer,Personnummer\nEk,7,121212+1212\n");
    office.ok(&["import", "personer", "A.parm", "known.csv"]);
    let before = Sha256::digest(office.read("A.parm"));
    office.write(
        "bad.csv",
        "Typ,Namn,Personnummer,Kundnummer,Avtal till\n\
         ,Al,,1,2026-01-01\n\
         ,Bok,121212-1213,,\n\
         ,,,2,\n\
         Robot,Ceder,,1,31/1\n\
         ,Dal,191212121212,7,\n",
    );
    let told = office.fails(1, &["import", "personer", "A.parm", "bad.csv"]);
    let lines: Vec<&str> = told.lines().collect();
    let expected = [
        "Rad 3, Personnummer: ",
        "Rad 4: Raden har varken",
        "Rad 5, Typ: Skriv Privatperson",
        "Rad 5, Avtal till: Skriv datumet",
        "Rad 5, Kundnummer: Samma nummer",
        "Rad 6: Person- eller organisationsnumret finns redan",
        "Rad 6: Kundnumret finns redan",
        "Inget är infört: 4 av 5 rader",
        "Rätta raderna",
    ];
    assert_eq!(lines.len(), expected.len(), "{told}");
    for (line, start) in lines.iter().zip(expected) {
        assert!(line.starts_with(start), "{line} / {start}");
    }
    assert!(!told.contains("Ceder") && !told.contains("121212"), "{told}");
    office.write("good.csv", "Namn\nAsk\n");
    assert!(office.ok(&["import", "personer", "A.parm", "good.csv", "--dry-run"]).contains("1 "));
    assert_eq!(Sha256::digest(office.read("A.parm")), before);
    office.write("nameless.csv", "Ort;Land\nMora;\n");
    let told = office.fails(1, &["import", "personer", "A.parm", "nameless.csv", "--lang", "en"]);
    assert!(told.starts_with("The file has no column for names."), "{told}");
}
