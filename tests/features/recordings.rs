//! Recordings: written down, come due, erased; and what a withdrawal does to them.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use parmen::{
    app::Place,
    core::Id,
    law::{LawfulBasis, Retention, RetentionRule, StartEvent},
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion},
        consents::{ConsentEvent, EventKind},
        persons::Person,
        recordings::Recording,
    },
    store::{Setting, Store},
};

use crate::support::{Window, by, window};

const RECORDINGS: Place = Place::Register(Register::Recordings, None);

fn eva(store: &mut Store) -> Id<Person> {
    let eva = Person {
        given_name: "Eva".into(),
        name: "Öberg".into(),
        customer_number: "1042".into(),
        ..Person::default()
    };
    store.add(&by(), &eva).unwrap()
}

/// Eva agrees to be recorded, from 2026-06-01.
fn agreeing(store: &mut Store) {
    let person = eva(store);
    let version = TextVersion { in_use_from: Some(date(2026, 1, 1)), ..TextVersion::default() };
    let text = ConsentText {
        name: "Inspelning av samtal".into(),
        versions: vec![version],
        ..ConsentText::default()
    };
    let text = store.add(&by(), &text).unwrap();
    let (kind, on) = (EventKind::Given, date(2026, 6, 1));
    let event = ConsentEvent { kind, on, version: 1, ..ConsentEvent::default() };
    store.log_consent(&by(), person, text, &event).unwrap();
}

fn first(window: &Window) -> Recording {
    window.store().get::<Recording>(Id::new(1)).unwrap().unwrap()
}

#[test]
fn r_35_a_recording_is_written_down_comes_due_and_is_marked_as_erased() {
    let mut window = window(RECORDINGS, |store| {
        eva(store);
        store.set(Setting::Actor, "Anna").unwrap();
    });
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Filnamn eller nummer", "samtal-0417.wav");
    window.choose("Slag", "Samtal");
    window.type_into("Inspelad", "2026-08-01");
    window.type_into("Kund", "öb");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Byt kund"), "the keyboard stays with the field");
    window.type_into("Så fick de veta", "Talsvar");
    window.type_into("Mapp eller plats", "Växeln, Avtal");
    window.type_into("Ändamål", "Visa vad som avtalades");
    window.choose("Rättslig grund", "Intresseavvägning");
    window.type_into("Lag, avtal eller intresse", "Kunna visa vad som avtalades");
    window.choose("Lagringstid", "Ett antal månader efter en händelse");
    window.type_into("Antal månader", "3");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.person, it.basis), (Some(Id::new(1)), Some(LawfulBasis::LegitimateInterests)));
    assert_eq!(it.erase_on(), Some(date(2026, 11, 2)));
    assert!(window.shows("Att radera") && window.shows("Eva Öberg"));

    window.press("Översikt");
    assert!(window.tells("Radera inspelningen samtal-0417.wav, Den ligger i Växeln, Avtal."));
    window.press_part("Radera inspelningen samtal-0417.wav");
    window.press("Markera som raderad");
    let erased = (first(&window).erased_on, first(&window).erased_by);
    assert_eq!(erased, (Some(date(2026, 11, 22)), "Anna".to_owned()));
    assert!(window.shows("Raderad") && !window.shows("Markera som raderad"));
    window.press("Ångra");
    assert_eq!(first(&window).erased_on, None);
    assert!(window.shows("Markera som raderad"));
}

#[test]
fn r_35_a_consent_is_chosen_among_the_persons_own_and_its_withdrawal_is_told() {
    let mut window = window(RECORDINGS, agreeing);
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Filnamn eller nummer", "mote-1");
    window.type_into("Inspelad", "2026-05-31");
    window.type_into("Kund", "1042");
    window.press("Öberg, Eva");
    window.choose("Rättslig grund", "Samtycke");
    let consent = window.store().consents_of(Id::new(1)).unwrap().remove(0);
    window.choose("Samtycke", "Inspelning av samtal (gäller)");
    assert!(window.tells("Samtycket gällde inte den dag det spelades in"));
    window.harness.get_by_role_and_label(Role::TextInput, "Inspelad").focus();
    window.settle();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Inspelad", "2026-07-01");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(!window.tells("Samtycket gällde inte") && window.shows("Inspelning av samtal"));
    assert_eq!(first(&window).consent, Some(consent.0));
}

#[test]
fn another_customer_is_found_in_the_first_ones_place_by_the_keyboard() {
    let mut window = window(Place::Register(Register::Recordings, Some(1)), |store| {
        let person = Some(eva(store));
        let berg = Person { name: "Berg".into(), ..Person::default() };
        store.add(&by(), &berg).unwrap();
        store.add(&by(), &Recording { person, ..Recording::default() }).unwrap();
    });
    window.key(Modifiers::NONE, Key::F2);
    window.reach("Byt kund");
    assert!(window.is_at(Role::TextInput, "Kund"));
    window.type_into("Kund", "xyz");
    assert!(window.tells("Inga träffar"));
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Kund", "ber");
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Enter);
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).person, Some(Id::new(2)));
}

#[test]
fn the_chips_narrow_the_recordings() {
    let mut window = window(RECORDINGS, |store| {
        let retention = RetentionRule::MonthsAfter { months: 1 };
        let retention = Some(Retention::new(retention, StartEvent::Collected));
        let late = Recording {
            reference: "gammal.wav".into(),
            recorded_on: Some(date(2026, 9, 1)),
            retention,
            ..Recording::default()
        };
        let new = Recording { recorded_on: Some(date(2026, 11, 20)), ..late.clone() };
        store.add(&by(), &late).unwrap();
        store.add(&by(), &Recording { reference: "ny.wav".into(), ..new }).unwrap();
    });
    assert!(window.tells("gammal.wav") && window.tells("ny.wav"));
    window.press_button("Att radera");
    assert!(window.tells("gammal.wav") && !window.tells("ny.wav"));
}
