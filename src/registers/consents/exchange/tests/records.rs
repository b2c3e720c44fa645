//! Records by ISO/IEC TS 27560, out and in.

use jiff::{ToSpan, civil::Time};
use proptest::prelude::*;

use super::*;
use crate::registers::consents::Consent;

fn records(store: &Store, person: Option<Id<Person>>) -> String {
    let what = Export::ConsentRecords { on: TODAY, person };
    exported(store, what, TableFormat::Json, Lang::Sv).0
}

#[test]
fn iso_27560_a_record_says_everything_in_the_vocabularys_terms() {
    let (mut store, persons, [text, health]) = binder();
    let id = store.log_consent(&by(), persons[0], text, &whole_event()).unwrap();
    let no = ConsentEvent { kind: EventKind::Withdrawn, on: TODAY, at: None, ..whole_event() };
    store.log_consent(&by(), persons[0], text, &no).unwrap();
    let yes = ConsentEvent { version: 1, validity: Validity::Withdrawn, ..whole_event() };
    store.log_consent(&by(), persons[1], health, &yes).unwrap();
    let file = records(&store, None);
    assert_eq!(file, records(&store, None), "byte for byte the same");
    let json: serde_json::Value = serde_json::from_str(&file).unwrap();
    assert_eq!(json["@context"]["dpv"], "https://w3id.org/dpv#");
    let graph = json["@graph"].as_array().unwrap();
    let of = |kind: &str| graph.iter().filter(|it| it["@type"] == kind).collect::<Vec<_>>();
    let ids = |kind: &str| of(kind).iter().map(|it| it["@id"].clone()).collect::<Vec<_>>();
    let record = of("dpv:ConsentRecord")[0];
    let reference = store.get(id).unwrap().unwrap().reference;
    assert_eq!(record["dct:identifier"], *reference);
    assert_eq!(record["dct:hasFormat"]["dct:identifier"], *reference);
    assert!(record["dct:conformsTo"].as_str().unwrap().contains("dpv-27560"));
    assert_eq!(record["dpv:hasStatus"], "dpv:ConsentStatusInvalidForProcessing");
    assert_eq!(record["dpv:hasDataSubject"]["dct:identifier"][0], "1042");
    let [given, withdrawn] = &record["dpv:hasConsentStatus"].as_array().unwrap()[..] else {
        panic!("{record}")
    };
    assert_eq!(given["@type"], "dpv:ConsentGiven");
    assert_eq!(given["dpv:isIndicatedAtTime"], "2026-07-01T10:30:00+02:00");
    assert_eq!(given["dpv:isIndicatedBy"]["@type"], "dpv:Representative");
    assert_eq!(given["dpv:hasDuration"]["@type"], "dpv:UntilEventDuration");
    assert!(ids("dpv:ConsentNotice").contains(&given["dpv:hasNotice"]["@id"]));
    assert_eq!(withdrawn["dpv:isIndicatedAtTime"], "2026-11-22");
    assert_eq!(ids("dpv:DataController")[0], record["dpv:hasDataController"]["@id"]);
    let notice = of("dpv:ConsentNotice").into_iter().find(|it| it["dct:title"] == "Hälsa").unwrap();
    let process = &notice["dpv:hasProcess"];
    assert_eq!(process["dpv:hasLegalBasis"][0], "eu-gdpr:A9-2-a");
    assert_eq!(process["dpv:hasPersonalData"]["@type"], "dpv:SpecialCategoryPersonalData");
    assert_eq!(process["dpv:hasProcessing"]["dpv:hasLegalBasis"], "eu-gdpr:A49-1-a");
    assert_eq!(process["dpv:hasJurisdiction"][0], "loc:SE");
    assert_eq!(ids("dpv:DataProtectionAuthority")[0], process["dpv:hasAuthority"]["@id"]);
    assert!(file.contains("19121212-1212"), "the only number that Åsa has");
    let evas = records(&store, Some(persons[0]));
    assert!(!evas.contains("19121212") && !evas.contains("Hälsa"));
}

#[test]
fn a_protected_person_is_told_of_only_when_asked_for() {
    let (mut store, _, [text, _]) = binder();
    let it = Person { is_protected: true, ..person("Skydd", "7") };
    let it = store.add(&by(), &it).unwrap();
    store.log_consent(&by(), it, text, &whole_event()).unwrap();
    assert!(!records(&store, None).contains("Skydd"));
    assert!(records(&store, Some(it)).contains("Skydd"));
}

fn chain(store: &Store, person: Id<Person>) -> Vec<(String, Vec<ConsentEvent>)> {
    let consents = store.consents_of(person).unwrap();
    consents.into_iter().map(|(_, it): (_, Consent)| (it.reference, it.events)).collect()
}

#[test]
fn a_text_that_is_not_there_comes_with_its_records() {
    let (mut store, people, [text, health]) = binder();
    store.log_consent(&by(), people[0], text, &whole_event()).unwrap();
    let yes = ConsentEvent { version: 1, ..whole_event() };
    store.log_consent(&by(), people[0], health, &yes).unwrap();
    let mut other = Store::in_memory().unwrap();
    let others = persons(&mut other);
    let sheet = read(&other, &records(&store, None));
    assert_eq!((refused(&sheet), sheet.new_texts().len()), (Vec::new(), 2));
    enter(&mut other, &sheet);
    assert_eq!(chain(&other, others[0]), chain(&store, people[0]));
    let texts = other.consent_texts().unwrap();
    let bare = |it: ConsentText| ConsentText { systems: Vec::new(), ..it };
    assert_eq!(texts[1].1, bare(store.get(text).unwrap().unwrap()));
    assert_eq!(texts[0].1, bare(store.get(health).unwrap().unwrap()));
    assert!(other.check_all().unwrap().is_sound());
}

#[test]
fn r_40_records_of_another_wording_are_refused_and_named() {
    let (mut store, people, [text, _]) = binder();
    store.log_consent(&by(), people[0], text, &whole_event()).unwrap();
    let file = records(&store, None);
    let (store, ..) = binder();
    let other = file.replace("Send our newsletter", "Sell your address");
    assert_eq!(refused(&read(&store, &other)), [(1, "Nyhetsbrev 2", text::OTHER_WORDING)]);
    let missing = file.replace("\"dct:title\": \"Nyhetsbrev\"", "\"dct:title\": \"Brev\"");
    let missing = missing.replace("\"schema:version\": 1", "\"schema:version\": 3");
    assert_eq!(refused(&read(&store, &missing)), [(1, "Brev", text::INCOMPLETE_TEXT)]);
    let stranger = file.replace("\"1042\"", "\"9\"").replace("Eva@", "ingen@");
    assert_eq!(refused(&read(&store, &stranger)), [(1, "", text::UNKNOWN_PERSON)]);
    let broken = file.replace("dpv:ConsentGiven", "dpv:ConsentSold");
    assert_eq!(refused(&read(&store, &broken)), [(1, "", text::NOT_A_RECORD)]);
    for file in ["{", "{}", "{\"@graph\": []}"] {
        let read = read_consents(file.as_bytes(), &store, TODAY, &Progress::default());
        assert!(matches!(read, Err(ConsentImportError::NotRecords)), "{file}");
    }
}

#[test]
fn a_text_whose_wordings_are_out_of_order_does_not_come_along() {
    let (mut store, people, [text, _]) = binder();
    store.log_consent(&by(), people[0], text, &whole_event()).unwrap();
    let file = records(&store, None).replace("\"2020-01-01\"", "\"2026-06-02\"");
    let mut other = Store::in_memory().unwrap();
    persons(&mut other);
    assert_eq!(refused(&read(&other, &file)), [(1, "Nyhetsbrev", text::UNAPPROVED_TEXT)]);
}

#[test]
fn a_reference_in_capitals_is_the_same() {
    let (mut store, people, [text, _]) = binder();
    let id = store.log_consent(&by(), people[0], text, &whole_event()).unwrap();
    let reference = store.get(id).unwrap().unwrap().reference;
    let file = records(&store, None).replace(&reference, &reference.to_uppercase());
    let (mut other, others, _) = binder();
    let sheet = read(&other, &file);
    enter(&mut other, &sheet);
    assert_eq!(chain(&other, others[0])[0].0, reference);
    assert!(other.consent_called(&reference.to_uppercase()).unwrap().is_some());
}

#[test]
fn a_reference_belongs_to_one_consent() {
    let (mut store, people, [text, _]) = binder();
    store.log_consent(&by(), people[0], text, &whole_event()).unwrap();
    let file = records(&store, None).replace("\"1042\"", "\"2\"").replace("Eva@", "par@");
    assert_eq!(refused(&read(&store, &file)), [(1, "", text::REFERENCE_TAKEN)]);
}

fn kinds() -> impl Strategy<Value = EventKind> {
    use EventKind as E;
    prop::sample::select(vec![
        E::Asked,
        E::Deferred,
        E::Refused,
        E::Given,
        E::Given,
        E::Renewed,
        E::Withdrawn,
        E::Expired,
        E::Ended,
        E::Invalidated,
    ])
}

fn events() -> impl Strategy<Value = ConsentEvent> {
    let channel = prop::sample::select(vec![None, Some(Channel::Paper), Some(Channel::Web)]);
    let minutes = prop::option::of(0..1440_i32);
    let who = prop::sample::select(vec![
        ExpressedBy::Person,
        ExpressedBy::Guardian { name: "Eva".into() },
        ExpressedBy::Representative { name: String::new() },
    ]);
    let until = prop::sample::select(vec![
        Validity::Withdrawn,
        Validity::Date { on: TODAY },
        Validity::Event { what: String::new() },
    ]);
    let words = "[a-zåäö\"\\\\; ]{0,6}";
    (kinds(), 0..1000_i32, minutes, 1..3_u32, channel, who, until, words, words).prop_map(
        |(kind, days, minutes, version, channel, expressed_by, validity, place, reason)| {
            let on = date(2024, 3, 1).saturating_add(days.days());
            ConsentEvent {
                kind,
                on,
                at: minutes.map(|it| Time::midnight().saturating_add(it.minutes())),
                version,
                lang: if days % 2 == 0 { Lang::Sv } else { Lang::En },
                channel,
                expressed_by,
                received_by: reason.clone(),
                evidence: Evidence { place, ..Evidence::default() },
                validity,
                reason,
                ..ConsentEvent::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn records_change_nothing_where_they_come_from_and_give_the_same_chains_elsewhere(
        logged in prop::collection::vec((0..5_usize, events()), 0..24),
    ) {
        let (mut store, people, [text, _]) = binder();
        for (who, event) in logged {
            let _ = store.log_consent(&by(), people[who], text, &event); // impossible ones are refused
        }
        let file = records(&store, None);
        if !file.contains("dpv:ConsentRecord") {
            return Ok(());
        }
        let same = read(&store, &file);
        prop_assert_eq!((refused(&same), same.events.len(), same.chains.len()), (Vec::new(), 0, 0));
        let before = store.last_change().unwrap();
        enter(&mut store, &same);
        prop_assert_eq!(store.last_change().unwrap(), before);

        let (mut other, others, _) = binder();
        let sheet = read(&other, &file);
        prop_assert_eq!(refused(&sheet), Vec::new());
        enter(&mut other, &sheet);
        for (person, same) in people.iter().zip(&others) {
            prop_assert_eq!(chain(&store, *person), chain(&other, *same));
        }
    }
}
