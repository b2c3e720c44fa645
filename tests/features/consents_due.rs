//! What is to be done about consents: told in the overview, found by search, read in the journal.

use egui::{Event, Key, Modifiers};
use jiff::civil::{Date, date};
use parmen::{
    app::Place,
    core::{Id, Progress},
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion},
        consents::{Channel, ConsentEvent, EventKind, Evidence, Validity},
        persons::Person,
    },
    store::Store,
};

use crate::support::{Window, by, window};

const TODAY: Date = date(2026, 11, 22);

/// A text about the newsletter, and Eva and Bo who may be asked.
struct Asked {
    text: Id<ConsentText>,
    eva: Id<Person>,
    bo: Id<Person>,
}

fn prepare(store: &mut Store) -> Asked {
    let version = TextVersion { in_use_from: Some(date(2026, 1, 1)), ..TextVersion::default() };
    let text = ConsentText {
        name: "Nyhetsbrev".into(),
        recipients: vec!["Tryckeriet".into(), "Posten".into()],
        versions: vec![version],
        ..ConsentText::default()
    };
    let text = store.add(&by(), &text).unwrap();
    let mut person = |given_name: &str, name: &str| {
        let person =
            Person { given_name: given_name.into(), name: name.into(), ..Person::default() };
        store.add(&by(), &person).unwrap()
    };
    let (eva, bo) = (person("Eva", "Öberg"), person("Bo", "Ek"));
    Asked { text, eva, bo }
}

fn event(kind: EventKind, on: Date) -> ConsentEvent {
    ConsentEvent {
        kind,
        on,
        version: 1,
        channel: Some(Channel::Paper),
        received_by: "Anna".into(),
        evidence: Evidence { place: "Pärm 3, flik 7".into(), ..Evidence::default() },
        ..ConsentEvent::default()
    }
}

fn until(last: Date) -> ConsentEvent {
    let validity = Validity::Date { on: last };
    ConsentEvent { validity, ..event(EventKind::Given, date(2026, 3, 1)) }
}

fn overview(fill: impl FnOnce(&mut Store)) -> Window {
    window(Place::Overview, fill)
}

#[test]
fn r_43_a_consent_that_runs_out_is_told_before_and_after_and_leads_to_it() {
    let mut window = overview(|store| {
        let it = prepare(store);
        store.log_consent(&by(), it.eva, it.text, &until(date(2026, 12, 1))).unwrap();
        store.log_consent(&by(), it.bo, it.text, &until(date(2026, 11, 12))).unwrap();
    });
    assert!(window.tells("Förnya eller avsluta samtycket Eva Öberg – Nyhetsbrev"));
    assert!(window.tells("Om 9 dagar"));
    assert!(window.tells("Det gällde till och med 2026-11-12 och räknas inte längre."));
    window.press_part("Förnya eller avsluta samtycket Bo Ek – Nyhetsbrev");
    assert_eq!(window.place(), Place::Register(Register::Consents, Some(2)));
}

#[test]
fn r_43_a_renewal_and_a_logged_end_are_no_longer_due() {
    let window = overview(|store| {
        let it = prepare(store);
        store.log_consent(&by(), it.eva, it.text, &until(date(2026, 11, 30))).unwrap();
        store.log_consent(&by(), it.eva, it.text, &event(EventKind::Renewed, TODAY)).unwrap();
        store.log_consent(&by(), it.bo, it.text, &until(date(2026, 11, 12))).unwrap();
        let ended = event(EventKind::Expired, date(2026, 11, 13));
        let id = store.log_consent(&by(), it.bo, it.text, &ended).unwrap();
        for task in 0..2 {
            store.tick_stop_task(&by(), id, task).unwrap();
        }
    });
    assert!(!window.tells("Förnya eller avsluta") && !window.tells("Stoppa det"));
}

#[test]
fn r_42_what_has_not_stopped_since_a_withdrawal_is_told_until_it_is_ticked_off() {
    let mut window = overview(|store| {
        let it = prepare(store);
        store.log_consent(&by(), it.eva, it.text, &event(EventKind::Given, TODAY)).unwrap();
        let yes = event(EventKind::Given, date(2026, 3, 1));
        store.log_consent(&by(), it.bo, it.text, &yes).unwrap();
        let no = event(EventKind::Withdrawn, date(2026, 11, 20));
        store.log_consent(&by(), it.bo, it.text, &no).unwrap();
    });
    let row = "Stoppa det som byggde på samtycket Bo Ek – Nyhetsbrev";
    assert!(window.tells(row) && window.tells("Försenad 2 dagar"));
    assert!(window.tells("2 saker återstår: Posten och Tryckeriet"));
    assert!(!window.tells("samtycket Eva Öberg"));
    window.press_part(row);
    assert_eq!(window.place(), Place::Register(Register::Consents, Some(2)));
}

#[test]
fn r_45_those_who_agreed_to_an_older_text_are_counted_and_lead_to_the_text() {
    let mut window = overview(|store| {
        let it = prepare(store);
        for person in [it.eva, it.bo] {
            let yes = event(EventKind::Given, date(2026, 3, 1));
            store.log_consent(&by(), person, it.text, &yes).unwrap();
        }
        let mut text = store.get(it.text).unwrap().unwrap();
        let asks_again = TextVersion {
            in_use_from: Some(date(2026, 11, 2)),
            asks_again: true,
            ..TextVersion::default()
        };
        text.versions.push(asks_again);
        store.save(&by(), it.text, &text).unwrap();
        let asked = ConsentEvent { version: 2, ..event(EventKind::Asked, TODAY) };
        store.log_consent(&by(), it.bo, it.text, &asked).unwrap();
    });
    assert!(
        window.tells("1 person har sagt ja till en äldre text och har inte fått frågan på nytt.")
    );
    window.press_part("Fråga på nytt om Nyhetsbrev");
    assert_eq!(window.place(), Place::Register(Register::ConsentTexts, Some(1)));
}

#[test]
fn the_overview_says_how_far_the_consents_have_come() {
    let mut window = overview(|store| {
        let it = prepare(store);
        store.log_consent(&by(), it.eva, it.text, &event(EventKind::Given, TODAY)).unwrap();
        let bare = ConsentEvent { version: 1, on: TODAY, ..ConsentEvent::default() };
        store.log_consent(&by(), it.bo, it.text, &bare).unwrap();
    });
    assert!(window.shows("Samtycken, 1 av 2 klara"));
    assert!(window.shows("Samtyckestexter, 0 av 1 klar"));
    assert!(window.shows("3 saker saknas, Samtycken"));
    window.press("Samtycken, 1 av 2 klara");
    assert_eq!(window.place(), Place::Register(Register::Consents, None));
}

#[test]
fn r_41_the_journal_calls_a_consent_by_person_and_purpose() {
    let mut window = window(Place::Journal, |store| {
        let it = prepare(store);
        let (yes, no) = (event(EventKind::Given, TODAY), event(EventKind::Withdrawn, TODAY));
        store.log_consent(&by(), it.eva, it.text, &yes).unwrap();
        store.log_consent(&by(), it.eva, it.text, &no).unwrap();
        let bo_too = [it.eva, it.bo];
        store.log_consents(&by(), &bo_too, it.text, &yes, &Progress::default()).unwrap();
    });
    assert!(window.tells("Loggade samtycke för Eva Öberg – Nyhetsbrev"));
    assert!(window.tells("Loggade nej eller slut för Eva Öberg – Nyhetsbrev"));
    assert!(window.tells("Loggade samtycke för 2 personer"));
    window.press_row("Loggade nej eller slut för Eva Öberg");
    assert!(window.tells("Återkallat"));
    window.press("Eva Öberg – Nyhetsbrev");
    assert_eq!(window.place(), Place::Register(Register::Consents, Some(1)));
}

#[test]
fn r_41_a_consent_found_by_its_evidence_is_called_by_person_and_purpose() {
    let mut window = overview(|store| {
        let it = prepare(store);
        store.log_consent(&by(), it.eva, it.text, &event(EventKind::Given, TODAY)).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::K);
    window.harness.event(Event::Text("pärm 3".into()));
    window.settle();
    assert!(window.shows("Eva Öberg – Nyhetsbrev"));
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Register(Register::Consents, Some(1)));
}
