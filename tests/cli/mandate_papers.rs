//! The papers about autogiro mandates at the command line.

use parmen::{
    law::Bankgiro,
    registers::{mandates::Mandate, persons::Person},
};

use crate::office::Office;

/// A payer with a mandate, and a person without any.
fn office() -> Office {
    let office = Office::with_binder();
    let person = |name: &str, number: &str| Person {
        name: name.into(),
        customer_number: number.into(),
        ..Person::default()
    };
    office.change("A.parm", |store, by| {
        let who = store.add(by, &person("Öberg", "1042")).unwrap();
        store.add(by, &person("Ek", "1077")).unwrap();
        let payee = Bankgiro::parse("5402-9681").ok();
        store.add(by, &Mandate { payee, ..Mandate::of(who) }).unwrap();
    });
    office
}

#[test]
fn r_50_forms_are_blank_for_a_person_or_for_a_mandate() {
    let office = office();
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
    let office = office();
    assert!(office.prints(&["medgivanden"]).contains("1 medgivande: utkast 1."));
    assert!(office.prints(&["autogirobesked", "--person", "1042"]).contains("underskrift"));
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
