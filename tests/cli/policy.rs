//! The privacy policy at the command line: printed in every form, exported, and compared with a text.

use jiff::civil::date;
use parmen::{
    policy::{Both, ChangeSize, Policy, Publication, publish},
    registers::{
        company::Company,
        persons::Person,
        processing::{Activity, SubjectGroup, Subjects},
    },
};

use crate::office::Office;

/// A binder with two published versions; the second is to be told to one by e-mail and one by letter.
fn office() -> Office {
    let office = Office::with_binder();
    office.change("A.parm", |store, by| {
        let company = Company {
            name: "Norrsken Data AB".into(),
            email: "info@norrsken.example".into(),
            ..Company::default()
        };
        store.set_company(by, &company).unwrap();
        let activity = Activity {
            name: "Fakturering".into(),
            subjects: vec![Subjects { group: SubjectGroup::Customer, ..Subjects::default() }],
            ..Activity::default()
        };
        store.add(by, &activity).unwrap();
        let mut eva = Person { given_name: "Eva".into(), name: "Berg".into(), ..Person::default() };
        eva.groups = vec![SubjectGroup::Customer];
        let mut ida = Person { given_name: "Ida".into(), name: "Al".into(), ..eva.clone() };
        eva.emails = vec!["eva@example.se".into()];
        ida.addresses = vec![parmen::registers::address::Address {
            street: "Alvägen 5".into(),
            postcode: "903 26".into(),
            town: "Umeå".into(),
            country: String::new(),
        }];
        store.add(by, &eva).unwrap();
        store.add(by, &ida).unwrap();
        store.set_policy(by, &Policy::default()).unwrap();
        for (text, on, change) in [
            ("Första", date(2026, 1, 1), ChangeSize::First),
            ("Ny adress", date(2026, 11, 1), ChangeSize::Large),
        ] {
            let comment = Both::same(text);
            let said = Publication { comment, change, ..Publication::default() };
            publish(store, by, &said, on).unwrap();
            let email = "dataskydd@norrsken.example".into();
            store.set_company(by, &Company { email, ..company.clone() }).unwrap();
        }
    });
    office
}

/// The report `kind` as the file `out`.
#[track_caller]
fn printed(office: &Office, kind: &str, out: &str, more: &[&str]) -> String {
    let asked = ["report", kind, "A.parm", "--out", out, "--date", "2026-11-22"];
    office.ok(&[&asked[..], more].concat());
    office.text(out)
}

#[test]
fn r_94_the_policy_is_printed_in_every_form() {
    let office = office();
    let text = printed(&office, "policy", "p.txt", &[]);
    assert!(text.contains("# Integritetspolicy") && text.contains("dataskydd@norrsken.example"));
    let page = printed(&office, "policy", "p.html", &[]);
    assert!(page.starts_with("<!doctype html>") && page.contains("<h1>Integritetspolicy</h1>"));
    for (out, more) in [("p.fragment.html", &[][..]), ("q.html", &["--fragment"])] {
        let part = printed(&office, "policy", out, more);
        assert!(part.starts_with("<article lang=\"sv\">\n<h2>"), "{part}");
        assert!(!part.contains("<style") && !part.contains("<script"));
    }
    let deep = printed(&office, "policy", "p.fragment.html", &["--heading", "3", "--lang", "en"]);
    assert!(deep.starts_with("<article lang=\"en\">\n<h3>Privacy policy</h3>"), "{deep}");
    let markdown = printed(&office, "policy", "p.md", &["--outline", "Kort"]);
    assert!(markdown.contains("\n# Integritetspolicy\n") && markdown.contains("\n## "));
    office.ok(&["report", "policy", "A.parm", "--out", "p.pdf"]);
    assert!(office.read("p.pdf").starts_with(b"%PDF"));
    let refused = |more: &[&str]| {
        office.fails(2, &[&["report", "policy", "A.parm", "--out", "p.txt"], more].concat())
    };
    assert!(refused(&["--fragment"]).contains(".html"));
    assert!(refused(&["--heading", "4"]).contains("1, 2 or 3"));
    assert!(refused(&["--outline", "asp"]).contains("bjork"));
    refused(&["--outline", "ek", "--version", "1"]);
}

#[test]
fn r_91_an_old_version_and_what_changed_are_printed() {
    let office = office();
    let one = printed(&office, "policy", "1.txt", &["--version", "1"]);
    assert!(one.contains("version 1, gäller från 2026-01-01") && one.contains("info@"));
    let facts = printed(&office, "policy", "1.txt", &["--version", "1", "--full"]);
    assert!(facts.contains("## Registren bakom texten") && facts.contains("info@norrsken.example"));
    let changes = printed(&office, "policyandringar", "c.txt", &["--version", "2"]);
    assert!(changes.contains("[−info][+dataskydd]"), "{changes}");
    let now = printed(&office, "policyandringar", "c.txt", &["--against", "1", "--lang", "en"]);
    assert!(now.contains("From version 1"), "{now}");
    let none = ["report", "policy", "A.parm", "--out", "1.txt", "--version", "3"];
    assert!(office.fails(1, &none).contains("version"));
}

#[test]
fn r_92_letters_and_addresses_of_those_to_tell_are_made() {
    let office = office();
    let letters = printed(&office, "policybesked", "b.txt", &[]);
    assert!(letters.contains("Ida Al\nAlvägen 5") && !letters.contains("Eva"), "{letters}");
    let one = printed(&office, "policybesked", "b.txt", &["--person", "#1"]);
    assert!(one.contains("Eva Berg") && !one.contains("Ida"));
    office.ok(&["export", "policybesked", "A.parm", "--out", "b.csv"]);
    let list = office.text("b.csv");
    assert!(list.contains("eva@example.se") && !list.contains("Ida"), "{list}");
    let first = ["export", "policybesked", "A.parm", "--out", "b.csv", "--version", "1"];
    office.ok(&first);
    assert!(!office.text("b.csv").contains("eva@"));
}

#[test]
fn the_registers_of_the_policy_are_exported() {
    let office = office();
    for (register, part) in
        [("policy", "\"outline\""), ("policyversioner", "\"number\": 2"), ("bedomningar", "[]")]
    {
        office.ok(&["export", register, "A.parm", "--out", "e.json"]);
        assert!(office.text("e.json").contains(part), "{register}");
    }
}

#[test]
fn r_05_a_text_is_compared_with_the_binder() {
    let office = office();
    office.write(
        "gammal.txt",
        "Hur länge sparar vi?\n\nVi sparar kunduppgifter i 17 månader.\n\nKlagomål\n\n\
         Vänd dig till Datainspektionen.\n",
    );
    let told = office.ok(&["policy", "compare", "A.parm", "gammal.txt"]);
    assert!(
        told.contains("3: Vi sparar kunduppgifter i 17 månader. → Hur länge vi sparar"),
        "{told}"
    );
    assert!(told.contains("! Okänd lagringstid: Texten säger 17 månader"), "{told}");
    assert!(told.contains("! Myndighetens gamla namn"), "{told}");
    let json = office.ok(&["policy", "compare", "A.parm", "gammal.txt", "--json", "--lang", "en"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let kept = &json["paragraphs"][1];
    assert_eq!((kept["line"].as_u64(), kept["section"].as_str()), (Some(3), Some("retention")));
    assert_eq!(kept["findings"][0]["kind"], "period");
    assert_eq!(json["paragraphs"][3]["findings"][0]["kind"], "old_authority");
    for (name, bytes, says) in [
        ("bild.bin", &b"a\0b"[..], "oformaterad text (TXT)"),
        ("policy.pdf", b"%PDF-1.7\n", "oformaterad text (TXT)"),
        ("tom.txt", b"\r\n", "Filen är tom."),
        ("lang.txt", &vec![b'a'; 2_000_001], "Texten är för lång."),
    ] {
        office.write(name, bytes);
        let told = office.fails(1, &["policy", "compare", "A.parm", name]);
        assert!(told.contains(says), "{name}: {told}");
    }
    office.fails(1, &["policy", "compare", "A.parm", "saknas.txt"]);
}
