//! Reports at the command line.

use lopdf::Document as Pdf;
use parmen::{
    core::Id,
    registers::{
        consent_texts::{ConsentText, TextVersion},
        consents::ConsentEvent,
    },
};

use crate::office::Office;

#[test]
fn every_report_comes_in_every_format_the_same_at_every_run() {
    let office = Office::new();
    let told = office.ok(&["demo", "Exempel.parm", "--date", "2026-11-22", "--open"]);
    assert!(told.contains("bildskärm"), "{told}");
    assert!(office.names().contains(&"Exempel – registerutdrag.pdf".to_owned()));
    office.ok(&["export", "personer", "Exempel.parm", "--out", "p.json"]);
    let persons: serde_json::Value = serde_json::from_slice(&office.read("p.json")).unwrap();
    let is_plain = |it: &&serde_json::Value| it["kind"] == "natural" && it["restriction"].is_null();
    let person = persons.as_array().unwrap().iter().find(is_plain).unwrap();
    let (number, name) = (person["id"].to_string(), person["name"].as_str().unwrap());

    for kind in ["registerutdrag", "samtycken", "behandlingsregister", "sammanstallning", "brister"]
    {
        for ending in ["pdf", "html", "txt"] {
            let (one, other) = (format!("{kind}-1.{ending}"), format!("{kind}-2.{ending}"));
            for out in [&one, &other] {
                let whom = format!("#{number}");
                let mut arguments =
                    vec!["report", kind, "Exempel.parm", "--out", out, "--date", "2026-11-22"];
                if kind == "registerutdrag" {
                    arguments.extend(["--person", &whom]);
                }
                office.ok(&arguments);
            }
            assert_eq!(office.read(&one), office.read(&other), "{one}");
        }
    }
    let pdf = office.read("registerutdrag-1.pdf");
    assert!(pdf.starts_with(b"%PDF"));
    assert!(text_of(&pdf).contains(name), "{name}");
    assert!(office.text("registerutdrag-1.txt").contains(name));
}

#[test]
fn r_46_the_papers_about_consents_are_printed_by_the_names_of_purpose_and_person() {
    let office = Office::with_binder();
    office.write("a.csv", "Namn;Kundnummer\nEtt;7\n");
    office.ok(&["import", "personer", "A.parm", "a.csv"]);
    let report = |kind: &'static str, rest: &[&'static str]| {
        let mut arguments =
            vec!["report", kind, "A.parm", "--out", "a.txt", "--date", "2026-11-22"];
        arguments.extend(rest);
        arguments
    };
    let none = office.fails(1, &report("samtyckesblankett", &["--purpose", "Brev"]));
    assert!(none.contains("Skriv en samtyckestext"), "{none}");
    let in_use_from = Some(jiff::civil::date(2026, 1, 1));
    let versions = vec![TextVersion { in_use_from, ..TextVersion::default() }];
    let text = ConsentText { name: "Brev".into(), versions, ..ConsentText::default() };
    let on = jiff::civil::date(2026, 3, 1);
    let yes = ConsentEvent { on, version: 1, ..ConsentEvent::default() };
    let reference = office.change("A.parm", |store, by| {
        let text = store.add(by, &text).unwrap();
        let consent = store.log_consent(by, Id::new(1), text, &yes).unwrap();
        store.get(consent).unwrap().unwrap().reference
    });

    let says = |part: &str| {
        let text = office.text("a.txt");
        assert!(text.contains(part), "{text}");
    };
    office.ok(&report("samtyckesblankett", &["--purpose", "brev", "--person", "7", "--guardian"]));
    says("Barnets namn: Ett, kund 7");
    office.ok(&report("samtyckeskvitto", &["--purpose", "Brev", "--person", "7"]));
    says(&reference);
    let by_reference = ["report", "samtyckeskvitto", "A.parm", "--out", "a.txt"];
    office.ok(&[&by_reference[..], &["--consent", &reference]].concat());
    says("# Kvitto på ditt samtycke");
    office.ok(&report("samtycken", &["--purpose", "Brev"]));
    says("1 person samtycker.");

    let unknown = office.fails(1, &report("samtycken", &["--purpose", "Foto"]));
    assert!(unknown.contains("Namnen är: Brev."), "{unknown}");
    let nobody =
        office.fails(1, &report("samtyckesblankett", &["--purpose", "Brev", "--person", "99"]));
    assert!(nobody.contains("Ingen i registret har det numret"), "{nobody}");
    let gone = office.fails(1, &report("samtyckeskvitto", &["--consent", "#99"]));
    assert!(gone.contains("inget sådant samtycke"), "{gone}");
    office.fails(2, &report("samtyckesblankett", &[]));
    office.fails(2, &report("samtyckeskvitto", &["--person", "7"]));
}

#[test]
fn whoever_is_not_found_gets_the_letter_that_nothing_is_held() {
    let office = Office::with_binder();
    office.write("a.csv", "Namn;Kundnummer\nEtt;7\nTvå;8\n");
    office.ok(&["import", "personer", "A.parm", "a.csv"]);
    let report = |whom, out| {
        office.run(&["report", "registerutdrag", "A.parm", "--person", whom, "--out", out])
    };
    let nobody = report("121212-1212", "tomt.txt");
    assert_eq!(nobody.code, 0);
    assert!(nobody.out.contains("inga uppgifter finns"), "{}", nobody.out);
    assert!(!office.read("tomt.txt").is_empty());
    for (whom, name) in [("7", "Ett"), ("8", "Två"), ("1", "Ett"), ("#2", "Två")] {
        assert_eq!(report(whom, "a.txt").code, 0);
        let text = office.text("a.txt");
        assert!(text.contains(name), "{whom}: {text}");
    }
}

fn text_of(pdf: &[u8]) -> String {
    let pdf = Pdf::load_mem(pdf).unwrap();
    pdf.get_pages().keys().map(|page| pdf.extract_text(&[*page]).unwrap()).collect()
}
