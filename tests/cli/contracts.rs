//! The company's own agreement with a customer at the command line.

use parmen::{
    core::Lang,
    registers::{
        agreements::{Agreement, OurRole},
        persons::Person,
    },
    reports::pub_avtal,
};

use crate::office::Office;

const REPORT: [&str; 5] = ["report", "pub-avtal", "A.parm", "--out", "a.txt"];

/// A binder with a customer whose agreement has a version, and another without a number.
fn office() -> Office {
    let office = Office::with_binder();
    office.change("A.parm", |store, by| {
        for (name, number) in [("Umeå Bygg AB", "A-17"), ("Bageriet AB", "")] {
            let customer = store.add(by, &Person::company(name)).unwrap();
            let mut agreement = Agreement::with(customer, OurRole::Processor);
            agreement.number = number.into();
            let id = store.add(by, &agreement).unwrap();
            if !number.is_empty() {
                let terms = (Lang::En, "2026-11-20".parse().unwrap(), 0);
                pub_avtal::draw_up(store, by, id, terms).unwrap();
            }
        }
    });
    office
}

/// The text of the agreement.
#[track_caller]
fn printed(office: &Office, more: &[&str]) -> String {
    office.ok(&[&REPORT[..], &["--date", "2026-11-22"], more].concat());
    office.text("a.txt")
}

/// What is said where it is refused with `code`.
#[track_caller]
fn refused(office: &Office, code: i32, more: &[&str]) -> String {
    office.fails(code, &[&REPORT[..], more].concat())
}

#[test]
fn r_63_an_agreement_is_printed_by_its_number_its_customer_or_blank() {
    let office = office();
    for called in ["a-17", "umeå bygg ab", "#1"] {
        let text = printed(&office, &["--agreement", called]);
        assert!(text.contains("mellan Umeå Bygg AB och") && text.contains("Utkast"), "{called}");
    }
    let other = printed(&office, &["--agreement", "bageriet AB", "--lang", "en"]);
    assert!(other.contains("Bageriet AB") && other.contains("# Data processing agreement"));
    let blank = printed(&office, &["--blank"]);
    assert!(blank.contains("Blankett") && !blank.contains("Bygg"), "{blank}");
}

#[test]
fn r_63_a_version_is_printed_as_it_was_drawn_up() {
    let office = office();
    let text = printed(&office, &["--agreement", "A-17", "--version", "1"]);
    assert!(text.contains("Version 1, drawn up 2026-11-20") && text.contains("Reference: PUB-1-1"));
    let none = refused(&office, 1, &["--agreement", "A-17", "--version", "2"]);
    assert!(none.contains("version"), "{none}");
    let unknown = refused(&office, 1, &["--agreement", "B-1"]);
    assert!(unknown.contains("avtal") || unknown.contains("agreement"), "{unknown}");
    assert!(refused(&office, 2, &[]).contains("--blank"));
    assert!(refused(&office, 2, &["--version", "1"]).contains("--agreement"));
    refused(&office, 2, &["--agreement", "A-17", "--blank"]);
}
