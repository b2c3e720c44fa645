//! The letter to a customer about a sub-processor at the command line.

use jiff::civil::date;
use parmen::{
    registers::{
        agreements::{Agreement, Engaged, OurRole, Stage},
        persons::Person,
        sub_processors::SubProcessor,
    },
    store::{By, Store},
};

use crate::office::Office;

/// A supplier, and a customer for whom it is engaged.
fn fill(store: &mut Store, by: &By) {
    let mut signed = |name: &str, role: OurRole, suppliers: Vec<Engaged>| {
        let customer_number = name.chars().take(4).collect();
        let it = Person { customer_number, ..Person::company(name) };
        let person = store.add(by, &it).unwrap();
        let signed_on = Some(date(2025, 1, 1));
        let stage = Stage::Signed;
        let it = Agreement { stage, signed_on, suppliers, ..Agreement::with(person, role) };
        store.add(by, &it).unwrap()
    };
    let supplier = signed("Molnberget AB", OurRole::Engager, Vec::new());
    signed("Bageri AB", OurRole::Processor, vec![Engaged { supplier, since: None }]);
    let sub = SubProcessor {
        agreement: Some(supplier),
        name: "Lagringen Oy".into(),
        starts_on: Some(date(2027, 1, 15)),
        ..SubProcessor::default()
    };
    store.add(by, &sub).unwrap();
}

#[test]
fn r_60_the_letter_is_printed_for_a_customer_and_says_what_it_needs() {
    let office = Office::with_binder();
    office.change("A.parm", fill);
    let letter = ["report", "underbitradesbesked", "A.parm", "--out", "a.txt"];
    let day = ["--date", "2026-11-22"];
    for whom in [["--agreement", "#2"], ["--agreement", "bageri ab"], ["--person", "Bage"]] {
        office.ok(&[&letter[..], &day[..], &whom[..]].concat());
        let text = office.text("a.txt");
        assert!(text.contains("Bageri AB") && text.contains("Lagringen Oy börjar"), "{text}");
        assert!(text.contains("senast 2027-01-14"), "the day before it begins: {text}");
    }
    office.fails(2, &letter);
    let table = [
        (["--agreement", "17"], "inget sådant avtal"),
        (["--agreement", "Ek"], "inget sådant avtal"),
        (["--agreement", "1"], "leverantör, inte kund"),
        (["--person", "Moln"], "leverantör, inte kund"),
    ];
    for (wrong, why) in table {
        let told = office.fails(1, &[&letter[..], &wrong[..]].concat());
        assert!(told.contains(why), "{wrong:?}: {told}");
    }
}
