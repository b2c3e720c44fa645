//! Consents as files: what is taken in, what is refused, and what comes back.

mod records;

use std::collections::HashSet;

use jiff::civil::{Date, date, time};
use proptest::prelude::*;

use super::*;
use crate::{
    core::{Id, Lang, Progress, Text},
    law::Identity,
    registers::{
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{
            Channel, ConsentEvent, ConsentFault, ConsentState, EventKind, Evidence, ExpressedBy,
            Validity,
        },
        exchange::{Export, TableFormat},
        persons::Person,
        systems::System,
    },
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() }
}

fn wording(purpose: &str) -> Wording {
    Wording {
        purpose: purpose.into(),
        statement: "Ja, tack.".into(),
        data: "Namn och e-postadress".into(),
        storage: "I Sverige".into(),
        retention: "Tills du tar tillbaka".into(),
        recipients: "Ingen".into(),
        withdrawal: "Ring oss".into(),
        transfer_risk: String::new(),
    }
}

/// Two versions, of which the second is in English too and holds to a day.
fn newsletter() -> ConsentText {
    let first = TextVersion {
        sv: wording("Skicka nyhetsbrev"),
        in_use_from: Some(date(2020, 1, 1)),
        approved_by: "Anna".into(),
        ..TextVersion::default()
    };
    let second = TextVersion {
        sv: wording("Skicka vårt nyhetsbrev"),
        en: wording("Send our newsletter"),
        in_use_from: Some(date(2026, 6, 1)),
        validity: Validity::Date { on: date(2027, 12, 31) },
        asks_again: true,
        ..first.clone()
    };
    ConsentText {
        name: "Nyhetsbrev".into(),
        versions: vec![first, second],
        ..ConsentText::default()
    }
}

/// Sensitive data that go abroad, from children too.
fn health() -> ConsentText {
    let version = TextVersion {
        sv: Wording { transfer_risk: "Risk".into(), ..wording("Följa din hälsa") },
        is_special: true,
        third_country: "USA".into(),
        in_use_from: Some(date(2020, 1, 1)),
        validity: Validity::Event { what: "du slutar".into() },
        ..TextVersion::default()
    };
    ConsentText {
        name: "Hälsa".into(),
        is_for_children: true,
        versions: vec![version],
        ..ConsentText::default()
    }
}

fn person(name: &str, number: &str) -> Person {
    Person { name: name.into(), customer_number: number.into(), ..Person::default() }
}

/// Eva with a customer number, Åsa with a personnummer, two who share an address, and a child.
fn persons(store: &mut Store) -> Vec<Id<Person>> {
    let identity = |number| Some(Identity::parse(number, TODAY).unwrap());
    let shared = vec!["par@exempel.se".to_owned()];
    let all = [
        Person { emails: vec!["Eva@exempel.se".into()], ..person("Berg", "1042") },
        Person { identity: identity("121212+1212"), ..person("Öberg", "") },
        Person { emails: shared.clone(), ..person("Ek", "1") },
        Person { emails: shared, ..person("Ek", "2") },
        Person { identity: identity("20200809-2385"), ..person("Barn", "") },
    ];
    all.iter().map(|it| store.add(&by(), it).unwrap()).collect()
}

fn binder() -> (Store, Vec<Id<Person>>, [Id<ConsentText>; 2]) {
    let mut store = Store::in_memory().unwrap();
    let persons = persons(&mut store);
    let system = store.add(&by(), &System { name: "Mejlet".into(), ..System::default() }).unwrap();
    let newsletter = ConsentText { systems: vec![system], ..newsletter() };
    let texts = [store.add(&by(), &newsletter).unwrap(), store.add(&by(), &health()).unwrap()];
    (store, persons, texts)
}

fn read(store: &Store, file: &str) -> ConsentSheet {
    read_consents(file.as_bytes(), store, TODAY, &Progress::default()).unwrap()
}

fn refused(sheet: &ConsentSheet) -> Vec<(usize, &str, Text)> {
    let told = |it: &crate::exchange::Refusal| it.column.clone().unwrap_or_default();
    sheet.refusals.iter().map(|it| (it.line, &*told(it).leak(), it.reason)).collect()
}

fn enter(store: &mut Store, sheet: &ConsentSheet) {
    store.import_consents(&by(), sheet, &Progress::default()).unwrap();
}

#[test]
fn r_41_a_list_is_entered_whole_and_a_withdrawal_sets_its_tasks() {
    let (mut store, persons, [text, _]) = binder();
    let file = "Datum;Ändamål;Kund;Svar;Kl;Kanal;Mottaget av;Bevis;Sagt av;Vårdnadshavarens namn;Språk\n\
        2026-07-02;nyhetsbrev;1042;Återkallat;14.30;Telefon;Bo;;;;\n\
        20260701;Nyhetsbrev;eva@EXEMPEL.se;ja;;papper;Anna;Pärm 3, flik 7;;;engelska\n\
        2020-05-01;Nyhetsbrev;121212+1212;Given;10:00;In person;;;Ombud;Bo Ek;\n";
    let sheet = read(&store, file);
    assert_eq!((refused(&sheet), sheet.unknown.len(), sheet.events.len()), (Vec::new(), 0, 3));
    let before = store.last_change().unwrap();
    enter(&mut store, &sheet);
    assert_eq!(store.last_change().unwrap(), before + 1, "one entry in the journal");
    let (_, eva) = store.consent_of(persons[0], text).unwrap().unwrap();
    assert_eq!(eva.state(TODAY, 0), ConsentState::Withdrawn);
    assert_eq!(eva.tasks[0].name, "Mejlet");
    let yes = &eva.events[0];
    assert_eq!((yes.version, yes.lang, yes.channel), (2, Lang::En, Some(Channel::Paper)));
    assert_eq!(yes.validity, Validity::Date { on: date(2027, 12, 31) }, "as its version says");
    assert_eq!((&*yes.logged_by, &*yes.evidence.place), ("Anna", "Pärm 3, flik 7"));
    assert_eq!((eva.events[1].version, eva.events[1].at), (2, Some(time(14, 30, 0, 0))));
    let (_, asa) = store.consent_of(persons[1], text).unwrap().unwrap();
    assert_eq!(asa.events[0].expressed_by, ExpressedBy::Representative { name: "Bo Ek".into() });
    assert_eq!(asa.events[0].version, 1);

    let again = read(&store, file);
    assert_eq!((again.n_refused(), again.events.len()), (3, 0));
    assert!(again.refusals.iter().all(is_logged));
    store.undo(&by()).unwrap();
    assert!(store.consent_of(persons[0], text).unwrap().is_none(), "one undo takes all back");
}

#[test]
fn a_yes_and_a_no_of_one_day_are_read_in_the_order_in_which_they_count() {
    let (mut store, persons, [text, _]) = binder();
    let file = "Person;Ändamål;Händelse;Dag;Klockslag\n\
        1042;Nyhetsbrev;Återkallat;2026-07-01;\n\
        1042;Nyhetsbrev;Lämnat;2026-07-01;10:00\n";
    let sheet = read(&store, file);
    assert_eq!((refused(&sheet), sheet.events.len()), (Vec::new(), 2));
    enter(&mut store, &sheet);
    let (_, eva) = store.consent_of(persons[0], text).unwrap().unwrap();
    assert_eq!(eva.state(TODAY, 0), ConsentState::Withdrawn);
    assert_eq!(read(&store, file).n_refused(), 2, "both are logged");
}

#[test]
fn more_than_anybody_says_is_refused() {
    let (store, ..) = binder();
    let row =
        |at: i32| format!("1042;Nyhetsbrev;Lämnat;2026-07-01;{:02}:{:02}\n", at / 60, at % 60);
    let rows: String = (0..1_010).map(row).collect();
    let file = format!("Person;Ändamål;Händelse;Dag;Klockslag\n{rows}");
    let sheet = read(&store, &file);
    assert_eq!((sheet.events.len(), sheet.n_refused()), (1_000, 10));
    assert!(sheet.refusals.iter().all(|it| it.reason == text::TOO_MANY_EVENTS));
}

#[test]
fn every_row_that_is_refused_says_where_and_why() {
    let (store, ..) = binder();
    let head = "Person;Ändamål;Händelse;Dag;Version;Gäller till;Hur det sades;Klockslag";
    let fault = |it: ConsentFault| it.text();
    let table: [(&str, &str, Text); 15] = [
        (";Nyhetsbrev;Lämnat;2026-07-01", "", text::NO_PERSON),
        ("9;Nyhetsbrev;Lämnat;2026-07-01", "Person", text::UNKNOWN_PERSON),
        ("#1;Nyhetsbrev;Lämnat;2026-07-01", "Person", text::UNKNOWN_PERSON),
        ("par@exempel.se;Nyhetsbrev;Lämnat;2026-07-01", "Person", text::SEVERAL_PERSONS),
        ("1042;Reklam;Lämnat;2026-07-01", "Ändamål", text::UNKNOWN_PURPOSE),
        ("1042;Nyhetsbrev;Kanske;2026-07-01", "Händelse", text::UNKNOWN_EVENT),
        ("1042;Nyhetsbrev;Lämnat;igår", "Dag", text::NOT_A_DATE),
        ("1042;Nyhetsbrev;Lämnat;2026-07-01;3", "Version", text::NO_VERSION),
        ("1042;Nyhetsbrev;Lämnat;2026-07-01;;;Rökt", "Hur det sades", text::UNKNOWN_CHANNEL),
        ("1042;Nyhetsbrev;Lämnat;2026-07-01;;;;lunch", "Klockslag", text::NOT_A_TIME),
        ("1042;Nyhetsbrev;Lämnat;2026-11-23", "Dag", fault(ConsentFault::InTheFuture)),
        ("1042;Nyhetsbrev;Lämnat;2026-05-01;2", "Dag", fault(ConsentFault::NotInUse)),
        ("1042;Nyhetsbrev;Återkallat;2026-07-01", "Händelse", fault(ConsentFault::NothingToEnd)),
        (
            "1042;Nyhetsbrev;Lämnat;2026-07-01;;2026-06-01",
            "Gäller till",
            fault(ConsentFault::EndsBeforeItBegins),
        ),
        ("200809-2385;Hälsa;Lämnat;2026-07-01", "", fault(ConsentFault::NeedsGuardian)),
    ];
    for (row, column, reason) in table {
        let sheet = read(&store, &format!("{head}\n{row}\n"));
        assert_eq!(refused(&sheet), [(2, column, reason)], "{row}");
        assert!(sheet.events.is_empty());
    }
    let child = read(&store, &format!("{head}\n200809-2385;Hälsa;Lämnat;2026-07-01\n"));
    let told = child.refusals[0].because(Lang::Sv);
    assert!(told.ends_with("(GDPR 8.1, DSL 2:4)"), "{told}");
    for file in ["Namn;Ändamål;Händelse;Dag\n", "Person;Ändamål;Dag\n", "Person;Händelse;Dag\n"]
    {
        let told = read_consents(file.as_bytes(), &store, TODAY, &Progress::default());
        assert!(matches!(told, Err(ConsentImportError::MissingColumn)), "{file}");
    }
}

#[test]
fn r_44_a_child_is_taken_in_with_its_guardian() {
    let (store, ..) = binder();
    let file = "Person;Ändamål;Händelse;Dag;Vem som sade det;Ombudets namn\n\
        200809-2385;Hälsa;Lämnat;2026-07-01;vårdnadshavare;Eva Berg\n";
    let sheet = read(&store, file);
    assert_eq!(refused(&sheet), []);
    let guardian = ExpressedBy::Guardian { name: "Eva Berg".into() };
    assert_eq!(sheet.events[0].event.expressed_by, guardian);
}

#[test]
fn two_marks_tell_apart_those_whom_one_does_not() {
    let (store, persons, _) = binder();
    let file = "E-post;Kundnummer;Ändamål;Händelse;Dag\n\
        par@exempel.se;2;Nyhetsbrev;Lämnat;2026-07-01\n";
    let sheet = read(&store, file);
    assert_eq!(sheet.chains[0].person, persons[3]);
}

#[test]
fn no_heading_means_two() {
    let mut seen = HashSet::new();
    for column in ConsentColumn::ALL {
        let folded = |it: &str| it.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
        let own: HashSet<_> = column.aliases().into_iter().map(folded).collect();
        for alias in own {
            assert!(seen.insert(alias.clone()), "{alias}");
        }
    }
}

fn whole_event() -> ConsentEvent {
    ConsentEvent {
        kind: EventKind::Given,
        on: date(2026, 7, 1),
        at: Some(time(10, 30, 0, 0)),
        version: 2,
        lang: Lang::En,
        channel: Some(Channel::Phone),
        expressed_by: ExpressedBy::Representative { name: "Bo".into() },
        received_by: "Anna".into(),
        evidence: Evidence {
            place: "Pärm 3".into(),
            recording: "S-17".into(),
            file: String::new(),
        },
        validity: Validity::Event { what: "du säger upp avtalet".into() },
        reason: "Mässan".into(),
        ..ConsentEvent::default()
    }
}

fn exported(store: &Store, what: Export, format: TableFormat, lang: Lang) -> (String, usize) {
    let exported = store.export(what, format, lang).unwrap();
    (String::from_utf8(exported.bytes).unwrap(), exported.left_out.iter().map(|it| it.1).sum())
}

#[test]
fn a_table_says_how_each_stands_and_is_read_back() {
    let (mut store, persons, [text, _]) = binder();
    store.log_consent(&by(), persons[0], text, &whole_event()).unwrap();
    store.log_consent(&by(), persons[1], text, &whole_event()).unwrap();
    let protected = Person { is_protected: true, ..person("Skydd", "7") };
    let protected = store.add(&by(), &protected).unwrap();
    store.log_consent(&by(), protected, text, &whole_event()).unwrap();
    for lang in [Lang::Sv, Lang::En] {
        let what = Export::Consents { on: TODAY };
        let (csv, left_out) = exported(&store, what, TableFormat::Csv, lang);
        assert_eq!((left_out, csv.lines().count()), (1, 3));
        assert!(csv.contains(if lang == Lang::Sv { ";Gäller\r\n" } else { ";Valid\r\n" }), "{csv}");
        let (mut other, others, [same, _]) = binder();
        let sheet = read(&other, &csv);
        assert_eq!((refused(&sheet), sheet.unknown.len()), (Vec::new(), 0), "{csv}");
        enter(&mut other, &sheet);
        for person in &others[..2] {
            let (_, consent) = other.consent_of(*person, same).unwrap().unwrap();
            assert!(consent.events[0].says_the_same(&whole_event()), "{:?}", consent.events);
        }
        assert_eq!(read(&store, &csv).n_refused(), 2, "nothing new");
    }
    let (json, _) = exported(&store, Export::Consents { on: TODAY }, TableFormat::Json, Lang::Sv);
    assert!(json.contains("\"reference\"") && !json.contains("Skydd"));
    let (texts, _) = exported(&store, Export::ConsentTexts, TableFormat::Csv, Lang::Sv);
    assert!(texts.contains("Nyhetsbrev"), "{texts}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_file_makes_the_import_fall(
        headings in prop::sample::subsequence(
            vec!["Person", "Ändamål", "Händelse", "Dag", "Klockslag", "Version", "Gäller till", "Språk"],
            4..8,
        ),
        cells in "(1042|Nyhetsbrev|Lämnat|Återkallat|2026-07-01|[-0-9aå:T+.]{0,12}|;|;|;|\n){0,40}",
    ) {
        let (store, ..) = binder();
        let _ = read_consents(format!("{}\n{cells}", headings.join(";")).as_bytes(), &store, TODAY, &Progress::default());
    }
}
