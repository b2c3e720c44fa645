//! Persons: add, find, change, take back.

use egui::{Key, Modifiers, accesskit::Role};
use jiff::civil::date;
use parmen::{
    app::Place,
    core::Id,
    registers::{
        Register,
        persons::{Person, PersonFilter},
    },
};

use crate::support::{by, window};

const PERSONS: Place = Place::Register(Register::Persons, None);

fn named(given_name: &str, name: &str) -> Person {
    Person { given_name: given_name.into(), name: name.into(), ..Person::default() }
}

#[test]
fn r_30_a_new_person_is_in_the_register_when_the_window_says_saved() {
    let mut window = window(PERSONS, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Förnamn", "Åsa");
    window.type_into("Efternamn eller företagsnamn", "Öberg");
    window.type_into("Person- eller organisationsnummer", "121212-1212");
    window.type_into("Kundnummer", "1042");
    window.type_into("Avtal från", "1/3");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Sparad"));
    let person = window.store().get::<Person>(Id::new(1)).unwrap().unwrap();
    assert_eq!(person.full_name(), "Åsa Öberg");
    assert_eq!(person.identity.unwrap().shown(), "20121212-1212");
    assert_eq!(person.contract_from, Some(date(2026, 3, 1)));
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 0);
    assert!(!window.shows("Sparad"), "it is no longer saved");
}

#[test]
fn an_impossible_number_is_told_and_nothing_is_saved() {
    let mut window = window(PERSONS, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Efternamn eller företagsnamn", "Öberg");
    window.type_into("Person- eller organisationsnummer", "121212-1213");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("sista siffra"));
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 0);
}

#[test]
fn a_person_is_found_opened_changed_and_the_change_taken_back() {
    let mut window = window(PERSONS, |store| {
        store.add(&by(), &named("Åsa", "Öberg")).unwrap();
        store.add(&by(), &named("Bo", "Berg")).unwrap();
    });
    window.type_into("Sök bland personer", "åsa");
    assert!(window.shows("1 av 2"));
    window.press_row("Öberg, Åsa");
    window.press("Ändra");
    window.type_into("Kundnummer", "77");
    window.press("Spara");
    let number = |window: &crate::support::Window| {
        window.store().get::<Person>(Id::new(1)).unwrap().unwrap().customer_number
    };
    assert_eq!(number(&window), "77");
    window.press("Ångra");
    assert_eq!(number(&window), "");
}

#[test]
fn leaving_something_unsaved_asks_once() {
    let mut window = window(PERSONS, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Efternamn eller företagsnamn", "Öberg");
    window.press("Översikt");
    assert!(window.shows("Lämna utan att spara?"));
    window.press_in_dialog("Avbryt");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 1);
}

#[test]
fn r_110_history_shows_versions_and_restores_one() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        let id = store.add(&by(), &named("", "Öberg")).unwrap();
        store.save(&by(), id, &named("", "Åberg")).unwrap();
    });
    window.press("Historik");
    assert!(window.shows("Efternamn eller företagsnamn: Öberg → Åberg"));
    window.press("Återställ den här versionen");
    assert_eq!(window.store().get::<Person>(Id::new(1)).unwrap().unwrap().name, "Öberg");
}

#[test]
fn the_keyboard_goes_with_the_record_into_its_form_and_back() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        store.add(&by(), &named("Åsa", "Öberg")).unwrap();
    });
    assert!(window.is_at(Role::Button, "Ändra"));
    window.key(Modifiers::NONE, Key::F2);
    assert!(window.is_at(Role::ComboBox, "Slag"));
    window.key(Modifiers::NONE, Key::Tab);
    assert!(window.is_at(Role::TextInput, "Förnamn"));
    window.type_into("Förnamn", "-Karin");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Åsa-Karin Öberg"));
    assert!(window.is_at(Role::Button, "Ändra"));
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("Åsa Öberg"), "a button with the keyboard is no text field");
    window.key(Modifiers::COMMAND, Key::N);
    assert!(window.is_at(Role::ComboBox, "Slag"));
}

#[test]
fn undo_leaves_the_binder_alone_while_something_is_half_typed() {
    let mut window = window(PERSONS, |store| {
        store.add(&by(), &named("Åsa", "Öberg")).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Kundnummer", "1042");
    window.key(Modifiers::NONE, Key::Tab);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 1);
}

#[test]
fn a_refused_form_leads_the_keyboard_to_what_is_wrong_and_asks_before_it_is_left() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        store.add(&by(), &named("Åsa", "Öberg")).unwrap();
    });
    window.key(Modifiers::NONE, Key::F2);
    window.type_into("Avtal från", "i förrgår kanske");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Rätta det som är rött först"));
    assert!(window.is_at(Role::TextInput, "Avtal från"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Lämna utan att spara?"));
}

#[test]
fn saving_what_has_not_changed_offers_nothing_to_take_back() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        store.add(&by(), &named("Åsa", "Öberg")).unwrap();
    });
    window.key(Modifiers::NONE, Key::F2);
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Inget var ändrat"));
    assert!(!window.shows("Ångra"));
}

#[test]
fn the_down_arrow_leads_from_the_search_to_what_it_found_and_enter_into_the_record() {
    let mut window = window(PERSONS, |store| {
        store.add(&by(), &named("Bo", "Berg")).unwrap();
        store.add(&by(), &named("Åsa", "Öberg")).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::F);
    window.harness.event(egui::Event::Text("öberg".into()));
    window.settle();
    window.key(Modifiers::NONE, Key::ArrowDown);
    assert!(window.shows("Åsa Öberg"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Ändra"));
}
