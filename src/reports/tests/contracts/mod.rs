//! The company's own agreement with a customer, held against GDPR 28 point by point.

mod sample;

use std::collections::HashMap;

use jiff::civil::date;

use super::{TODAY, sample::by};
use crate::{
    core::{Choice, Id, Lang, Progress},
    registers::{
        agreements::{Agreement, Point, USUAL_OBJECTION_DAYS},
        contracts::Signing,
        sub_processors::Authorisation,
    },
    report::{Block, render_pdf, render_text},
    reports::{
        BuildError, ReportKind, Scope, build,
        pub_avtal::{Changes, Clause, changes_since, clauses_of, compose, draw_up},
    },
    store::{By, Store},
};
pub use sample::store;
use sample::{CHAIN, CUSTOMER, SUPPLIER};

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
                "andra stycket",
            ],
            &[
                "28.3 h",
                "all information",
                "inspections",
                "somebody else conduct",
                "immediately tells",
                "second subparagraph",
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
    let of_chain = self::sections(Some(CHAIN), Lang::Sv);
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
    let kept = |store: &Store| store.get(CUSTOMER).unwrap().unwrap().objection_days;
    let [_, second, third] = [0, 45, 0].map(|days| {
        let id = draw_up(&mut store, &by(), CUSTOMER, (Lang::Sv, TODAY, days)).unwrap();
        let version = store.get(id).unwrap().unwrap();
        assert!(changes_since(&store, &version, TODAY).unwrap().is_none());
        let said = if days == 45 { "minst 45\u{a0}dagar" } else { "minst 30\u{a0}dagar" };
        let is_said = |it: &Block| matches!(it, Block::Text(text) if text.contains(said));
        assert!(version.content.iter().any(is_said), "{days}");
        assert_eq!(kept(&store), 0, "what nobody has signed is not agreed on");
        id
    });
    let signing = Signing { on: Some(TODAY), by_us: "Maria".into(), by_them: "Eva".into() };
    let today = By { at: "2026-11-22T11:00:00Z".parse().unwrap(), ..by() };
    store.sign_contract(&today, second, &signing).unwrap();
    assert_eq!(kept(&store), 45, "letters go out by what is promised");
    assert!(clause(&store, Some(CUSTOMER)).contains("minst 45 dagar"));
    let version = store.get(third).unwrap().unwrap();
    assert!(changes_since(&store, &version, TODAY).unwrap().is_none());
    store.sign_contract(&today, third, &signing).unwrap();
    assert_eq!(kept(&store), USUAL_OBJECTION_DAYS);
    assert!(clause(&store, None).contains("så många dagar i förväg som parterna"));
}

#[test]
fn r_63_the_authorisation_is_what_the_parties_agreed() {
    let mut store = store();
    let clause = |store: &Store, lang: Lang| {
        let text = render_text(&build(store, &scope(Some(CUSTOMER), lang)).unwrap());
        let (_, rest) = text
            .split_once(
                "
## 8. ",
            )
            .unwrap();
        rest.split_once("\n## ").unwrap().0.to_owned()
    };
    assert!(clause(&store, Lang::Sv).contains("allmänt skriftligt tillstånd"));
    let mut customer = store.get(CUSTOMER).unwrap().unwrap();
    customer.authorisation = Some(Authorisation::Specific);
    store.save(&by(), CUSTOMER, &customer).unwrap();
    let words = [
        (Lang::Sv, ["särskilda skriftliga tillstånd", "inget tillstånd"], "får invända"),
        (Lang::En, ["specific written authorisation", "no authorisation"], "may object"),
    ];
    for (lang, said, unsaid) in words {
        let text = clause(&store, lang);
        assert!(said.iter().all(|it| text.contains(it)) && !text.contains(unsaid), "{text}");
    }
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

#[test]
fn r_63_the_printed_agreement_is_tagged_and_whole_filled_and_blank() {
    for agreement in [Some(CUSTOMER), None] {
        for (lang, tag) in [(Lang::Sv, "sv-SE"), (Lang::En, "en")] {
            let document = build(&store(), &scope(agreement, lang)).unwrap();
            let bytes = render_pdf(&document, &Progress::default()).unwrap();
            let pdf = lopdf::Document::load_mem(&bytes).unwrap();
            let catalog = pdf.catalog().unwrap();
            let told = catalog.get(b"Lang").unwrap().as_str().unwrap();
            assert!(String::from_utf8_lossy(told).starts_with(tag));
            assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines"));
            let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
            let metadata = pdf.get_object(metadata).unwrap().as_stream().unwrap();
            let metadata = String::from_utf8_lossy(&metadata.content).into_owned();
            assert!(metadata.contains("<pdfuaid:part>1<"), "{metadata}");
            let pages = pdf.get_pages();
            let texts: Vec<String> =
                pages.keys().map(|page| pdf.extract_text(&[*page]).unwrap()).collect();
            let page_of = |words: &str| texts.iter().position(|it| it.contains(words)).unwrap();
            let signatures = Clause::Signatures.heading().in_lang(lang);
            let place = if lang == Lang::Sv { "Ort och datum" } else { "Place and date" };
            assert_eq!(page_of(&format!("18. {signatures}")), page_of(place));
            for annex in
                [Clause::AnnexInstructions, Clause::AnnexMeasures, Clause::AnnexSubProcessors]
            {
                assert!(page_of(annex.heading().in_lang(lang)) > page_of(place), "{annex:?}");
            }
        }
    }
}
