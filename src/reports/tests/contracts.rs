//! The company's own agreement with a customer, held against GDPR 28 point by point.

use std::collections::HashMap;

use jiff::civil::date;

use super::{
    TODAY,
    sample::{self, by},
};
use crate::{
    core::{Choice, Id, Lang, Stated},
    law::{
        Country, Identity,
        transfer::{Safeguard, SccModule, TransferGround},
    },
    registers::{
        address::Address,
        agreements::{
            About, Agreement, AtEnd, Contacts, Engaged, Instructions, Leaving, OurRole, Point,
            StaffAccess, Stage,
        },
        contracts::Signing,
        data_place::DataPlace,
        measures::{Measure, MeasureKind},
        persons::{Person, PersonKind},
        sub_processors::{Decision, SubProcessor},
    },
    report::{Block, render_text},
    reports::{
        BuildError, ReportKind, Scope, build,
        pub_avtal::{Changes, Clause, changes_since, clauses_of, compose, draw_up},
    },
    store::Store,
};

/// With a supplier, which engages somebody in turn.
const SUPPLIER: Id<Agreement> = Id::new(1);
/// With a customer, made out from end to end.
const CUSTOMER: Id<Agreement> = Id::new(2);
/// With somebody who is itself a processor, of which little is recorded.
const CHAIN: Id<Agreement> = Id::new(3);

fn scope(agreement: Option<Id<Agreement>>, lang: Lang) -> Scope {
    Scope { agreement, ..Scope::new(ReportKind::PubAvtal, lang, TODAY) }
}

/// The agreements beside the blank one, by the names of their fixtures.
pub fn variants(lang: Lang) -> Vec<(&'static str, Scope)> {
    vec![
        ("pub-avtal-ifyllt", scope(Some(CUSTOMER), lang)),
        ("pub-avtal-underbitrade", scope(Some(CHAIN), lang)),
    ]
}

fn company(name: &str, number: &str) -> Person {
    Person {
        kind: PersonKind::Company,
        name: name.into(),
        identity: Identity::parse(number, TODAY).ok(),
        ..Person::default()
    }
}

fn place(code: &str, what: &str) -> DataPlace {
    DataPlace { country: Country::parse(code), what: what.into(), ..DataPlace::default() }
}

/// The invented company with a supplier, somebody below it, and two customers.
pub fn store() -> Store {
    let mut store = sample::store();
    let backup = Measure {
        name: "Säkerhetskopior".into(),
        kind: Some(MeasureKind::Technical),
        description:
            "Varje natt, krypterade, i en annan byggnad. Återläsning prövas varje kvartal.".into(),
        ..Measure::default()
    };
    let backup = store.add(&by(), &backup).unwrap();
    let cloud = store.add(&by(), &company("Molnberget AB", "556036-0793")).unwrap();
    let supplier = Agreement {
        about: About {
            matter: "Drift av servrar".into(),
            data: vec!["Allt som kunden lagrar".into()],
            ..About::default()
        },
        places: vec![place("SE", "datahall i Luleå")],
        stage: Stage::Signed,
        signed_on: Some(date(2024, 1, 15)),
        ..Agreement::with(cloud, OurRole::Engager)
    };
    assert_eq!(store.add(&by(), &supplier).unwrap(), SUPPLIER);
    add_sub_processors(&mut store);
    let builder = Person {
        addresses: vec![Address {
            street: "Hamngatan 4".into(),
            postcode: "903 27".into(),
            town: "Umeå".into(),
            country: String::new(),
        }],
        emails: vec!["eva@bygg.example".into()],
        phones: vec!["090-22 33 44".into()],
        contact_person: "Eva Bygg".into(),
        ..company("Umeå Bygg AB", "556703-7485")
    };
    let builder = store.add(&by(), &builder).unwrap();
    let mut customer = customer(builder);
    customer.measures = vec![backup];
    assert_eq!(store.add(&by(), &customer).unwrap(), CUSTOMER);
    let consultant = store.add(&by(), &company("Konsulten i Umeå AB", "556074-7569")).unwrap();
    let chain = Agreement::with(consultant, OurRole::SubProcessor);
    assert_eq!(store.add(&by(), &chain).unwrap(), CHAIN);
    store
}

fn add_sub_processors(store: &mut Store) {
    let ground = TransferGround {
        safeguard: Some(Safeguard::StandardClauses),
        module: Some(SccModule::ProcessorToProcessor),
        tia_on: Some(date(2026, 3, 2)),
        ..TransferGround::default()
    };
    let below = |parent, name: &str| SubProcessor {
        agreement: Some(SUPPLIER),
        parent,
        name: name.into(),
        ..SubProcessor::default()
    };
    let storage = SubProcessor {
        service: "Lagring av säkerhetskopior".into(),
        data: "Krypterade kopior".into(),
        places: vec![place("FI", "datahall i Esbo")],
        starts_on: Some(date(2025, 2, 1)),
        ..below(None, "Lagringen Oy")
    };
    let storage = store.add(&by(), &storage).unwrap();
    let support = SubProcessor {
        service: "Support på natten".into(),
        data: "Loggar".into(),
        places: vec![DataPlace { is_remote: true, ground, ..place("IN", "support") }],
        ..below(Some(storage), "Nightdesk Ltd")
    };
    store.add(&by(), &support).unwrap();
    let refused =
        SubProcessor { decision: Some(Decision::Objected), ..below(None, "Billigmoln Inc") };
    store.add(&by(), &refused).unwrap();
}

fn customer(with: Id<Person>) -> Agreement {
    Agreement {
        number: "A-17".into(),
        stage: Stage::Draft,
        valid_from: Some(date(2027, 1, 1)),
        notice_months: 3,
        about: About {
            matter: "Drift av kundens mejl och filer".into(),
            duration: "Så länge driftavtalet D-17 gäller".into(),
            nature: "Lagring, säkerhetskopiering, support".into(),
            purpose: "Att kunden ska kunna använda mejl och filer".into(),
            data: vec!["Namn".into(), "Kontaktuppgifter".into(), "Innehåll i mejl".into()],
            subjects: vec!["Anställda".into(), "Kundens kunder".into()],
        },
        instructions: Instructions {
            what: "Drifta, säkerhetskopiera och felsöka. Öppna inte en brevlåda utan ett ärende."
                .into(),
            version: "1".into(),
            given_on: Some(date(2026, 11, 2)),
        },
        places: vec![place("SE", "drift och support")],
        contacts: Contacts { incidents: "Eva Bygg, 090-22 33 44".into(), ..Contacts::default() },
        categories: vec!["Drift".into(), "Säkerhetskopiering".into()],
        staff: Stated::from(vec![StaffAccess {
            who: "Drifttekniker".into(),
            what: "servrar, vid felsökning".into(),
            ..StaffAccess::default()
        }]),
        leaving: Leaving { choice: Some(AtEnd::Return), within_days: 30, ..Leaving::default() },
        suppliers: vec![Engaged { supplier: SUPPLIER, since: None }],
        ..Agreement::with(with, OurRole::Processor)
    }
}

/// The text of each section and annex, by its heading without number.
fn sections(agreement: Option<Id<Agreement>>, lang: Lang) -> HashMap<String, String> {
    let text = render_text(&build(&store(), &scope(agreement, lang)).unwrap());
    let text = text.replace('\u{a0}', " ");
    let sections = text.split("\n## ").skip(1).map(|it| {
        let (heading, body) = it.split_once('\n').unwrap();
        let name = heading.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim();
        (name.to_owned(), body.to_owned())
    });
    sections.collect()
}

/// What must be read where a point is covered: in Swedish and in English.
const fn said(point: Point) -> [&'static [&'static str]; 2] {
    match point {
        Point::Guarantees => [&["tillräckliga garantier"], &["sufficient guarantees"]],
        Point::Authorisation => [
            &["skriftligt tillstånd", "ersätta", "invända", "28.2"],
            &["written authorisation", "replace", "object", "28.2"],
        ],
        Point::Instructions => [
            &[
                "dokumenterade instruktioner",
                "internationell organisation",
                "innan det sker",
                "allmänintresse",
                "28.3 a",
            ],
            &[
                "documented instructions",
                "international organisation",
                "before it does so",
                "public interest",
                "28.3 a",
            ],
        ],
        Point::Confidentiality => [
            &["alla som får behandla", "tystnadsplikt enligt lag", "28.3 b"],
            &["everybody who may process", "statutory duty of confidentiality", "28.3 b"],
        ],
        Point::Security => [
            &["alla åtgärder som krävs enligt artikel 32", "28.3 c"],
            &["all measures that Article 32 requires", "28.3 c"],
        ],
        Point::SubProcessors => [&["28.3 d", "28.2"], &["28.3 d", "28.2"]],
        Point::Rights => [
            &["rättigheter enligt kapitel III", "tekniska och organisatoriska åtgärder", "28.3 e"],
            &["rights of Chapter III", "technical and organisational measures", "28.3 e"],
        ],
        Point::Assistance => [
            &[
                "28.3 f",
                "(artikel 32)",
                "(artikel 33)",
                "(artikel 34)",
                "(artikel 35)",
                "(artikel 36)",
                "utan onödigt dröjsmål",
                "33.2",
            ],
            &[
                "28.3 f",
                "(Article 32)",
                "(Article 33)",
                "(Article 34)",
                "(Article 35)",
                "(Article 36)",
                "without undue delay",
                "33.2",
            ],
        ],
        Point::End => [
            &[
                "28.3 g",
                "lämna",
                "tillbaka alla personuppgifter|personuppgifter lämnas tillbaka",
                "befintliga kopior",
                "medlemsstats rätt",
            ],
            &["28.3 g", "return", "existing copies", "law of the Union or of a Member State"],
        ],
        Point::Audit => [
            &[
                "28.3 h",
                "all information",
                "inspektioner",
                "låter någon annan göra",
                "säger det genast",
                "tredje stycket",
            ],
            &[
                "28.3 h",
                "all information",
                "inspections",
                "somebody else conduct",
                "immediately tells",
                "third subparagraph",
            ],
        ],
        Point::SameDuties => [
            &[
                "samma skyldigheter i fråga om dataskydd",
                "tillräckliga garantier",
                "fullt ansvarigt",
                "28.4",
            ],
            &["same data protection duties", "sufficient guarantees", "fully liable", "28.4"],
        ],
        Point::Writing => {
            [&["skriftligt", "elektroniskt", "28.9"], &["in writing", "electronically", "28.9"]]
        }
    }
}

#[test]
fn r_63_every_point_of_article_28_is_covered_filled_and_blank_in_both_languages() {
    for agreement in [Some(CUSTOMER), Some(CHAIN), None] {
        for (lang, at) in [(Lang::Sv, 0), (Lang::En, 1)] {
            let sections = sections(agreement, lang);
            for point in Point::ALL {
                let covered = clauses_of(*point).iter().map(|clause| {
                    let heading = clause.heading().in_lang(lang);
                    let body = sections.get(heading);
                    body.unwrap_or_else(|| panic!("{point:?} is to stand in {heading}")).as_str()
                });
                let covered = covered.collect::<Vec<_>>().join("\n");
                for words in said(*point)[at] {
                    let is_said = words.split('|').any(|it| covered.contains(it));
                    assert!(is_said, "{point:?} {agreement:?}: {words}\n{covered}");
                }
            }
        }
    }
}

#[test]
fn r_63_what_the_first_subparagraph_asks_for_is_set_out_or_can_be_written() {
    let labels = ["Föremål", "Varaktighet", "Behandlingens art", "Ändamål"];
    let labels =
        labels.into_iter().chain(["Typer av personuppgifter", "Kategorier av registrerade"]);
    let filled = &sections(Some(CUSTOMER), Lang::Sv)[Clause::About.heading().sv];
    let blank = &sections(None, Lang::Sv)[Clause::About.heading().sv];
    for label in labels {
        assert!(filled.contains(&format!("{label}: ")), "{label}");
        assert!(!filled.contains("____"), "{filled}");
        assert!(blank.contains(&format!("{label}: ____")), "{blank}");
    }
    let duties = &sections(None, Lang::Sv)[Clause::Customer.heading().sv];
    assert!(duties.contains("ansvarar för att") && duties.contains("har rätt att"));
}

#[test]
fn r_63_the_annexes_say_what_the_registers_say() {
    let sections = sections(Some(CUSTOMER), Lang::Sv);
    let annex = |clause: Clause| &sections[clause.heading().sv];
    let instructions = annex(Clause::AnnexInstructions);
    for words in ["Öppna inte en brevlåda", "Sverige | drift och support", "Drifttekniker"] {
        assert!(instructions.contains(words), "{instructions}");
    }
    let measures = annex(Clause::AnnexMeasures);
    assert!(measures.contains("Säkerhetskopior") && !measures.contains("Behörighetsstyrning"));
    let engaged = annex(Clause::AnnexSubProcessors);
    for words in ["Molnberget AB", "Lagringen Oy", "anlitas av Lagringen Oy", "Indien", "modul 3"] {
        assert!(engaged.contains(words), "{words}: {engaged}");
    }
    assert!(!engaged.contains("Billigmoln"), "it was objected to");
    let of_chain = super::contracts::sections(Some(CHAIN), Lang::Sv);
    let measures = &of_chain[Clause::AnnexMeasures.heading().sv];
    assert!(measures.contains("Säkerhetskopior") && measures.contains("Behörighetsstyrning"));
    assert!(of_chain[Clause::AnnexSubProcessors.heading().sv].contains("Inget underbiträde"));
    assert!(of_chain[Clause::Customer.heading().sv].contains("28.4"));
}

#[test]
fn r_63_the_time_to_object_is_what_the_parties_agreed() {
    let mut store = store();
    let clause = |store: &Store, agreement| {
        let blocks = compose(store, agreement, Lang::Sv, TODAY).unwrap();
        let told = blocks.into_iter().find_map(|it| match it {
            Block::Text(text) if text.contains("ersätta ett") => Some(text),
            _ => None,
        });
        told.unwrap().replace('\u{a0}', " ")
    };
    assert!(clause(&store, Some(CUSTOMER)).contains("minst 30 dagar"));
    assert!(clause(&store, Some(CUSTOMER)).contains("har parterna kommit överens om"));
    draw_up(&mut store, &by(), CUSTOMER, (Lang::Sv, TODAY, 45)).unwrap();
    assert!(clause(&store, Some(CUSTOMER)).contains("minst 45 dagar"));
    assert!(clause(&store, None).contains("så många dagar i förväg som parterna"));
}

#[test]
fn r_63_a_version_is_printed_as_it_was_drawn_up_whatever_the_registers_say_later() {
    let mut store = store();
    let id = draw_up(&mut store, &by(), CUSTOMER, (Lang::En, TODAY, 0)).unwrap();
    let of_version =
        Scope { version: Some(1), date: date(2027, 5, 5), ..scope(Some(CUSTOMER), Lang::Sv) };
    let printed = build(&store, &of_version).unwrap();
    assert_eq!((printed.lang, printed.date, &*printed.reference), (Lang::En, TODAY, "PUB-2-1"));
    let version = store.get(id).unwrap().unwrap();
    assert!(changes_since(&store, &version, TODAY).unwrap().is_none());
    assert_eq!(printed.blocks, version.content);

    let mut agreement = store.get(CUSTOMER).unwrap().unwrap();
    agreement.about.purpose = "Att kunden når sina filer".into();
    store.save(&by(), CUSTOMER, &agreement).unwrap();
    let mut us = store.company().unwrap();
    us.name = "Norrsken Nya AB".into();
    store.set_company(&by(), &us).unwrap();
    let Changes { added, removed } = changes_since(&store, &version, TODAY).unwrap();
    let purpose = "Purpose: Att kunden ska kunna använda mejl och filer".to_owned();
    assert!(removed.contains(&purpose) && added.iter().any(|it| it == "Name: Norrsken Nya AB"));
    assert_eq!((added.len(), removed.len()), (3, 3), "{added:?} {removed:?}");
    assert_eq!(build(&store, &of_version).unwrap(), printed);

    let signing = Signing {
        on: Some(date(2026, 9, 14)),
        by_us: "Maria Sjöström".into(),
        by_them: "Eva Bygg".into(),
    };
    assert!(store.sign_contract(&by(), id, &signing).is_err(), "it was drawn up later");
    let none = Scope { version: Some(2), ..of_version };
    assert!(matches!(build(&store, &none), Err(BuildError::NoSuchVersion)));
    let supplier = scope(Some(SUPPLIER), Lang::Sv);
    assert!(matches!(build(&store, &supplier), Err(BuildError::NotACustomer)));
}
