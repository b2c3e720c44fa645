//! The search over everything, and the help.

use egui::{Event, Key, Modifiers, accesskit::Role};
use parmen::{
    app::Place,
    law::Identity,
    registers::{
        Register,
        agreements::{Agreement, OurRole},
        persons::Person,
    },
};

use crate::support::{Window, by, now, window};

fn typed(window: &mut Window, text: &str) {
    window.key(Modifiers::COMMAND, Key::K);
    window.harness.event(Event::Text(text.into()));
    window.settle();
}

fn with_persons() -> Window {
    let today = now().in_tz("Europe/Stockholm").unwrap().date();
    window(Place::Overview, move |store| {
        let identity = Identity::parse("121212-1212", today).ok();
        let asa = Person { name: "Öberg".into(), identity, ..Person::default() };
        store.add(&by(), &Person { name: "Berg".into(), ..Person::default() }).unwrap();
        store.add(&by(), &asa).unwrap();
    })
}

#[test]
fn a_person_is_found_by_number_and_opened_by_the_keyboard_alone() {
    let mut window = with_persons();
    typed(&mut window, "121212-1212");
    assert!(window.shows("Öberg"));
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Register(Register::Persons, Some(2)));
}

#[test]
fn an_action_begins_a_new_record() {
    let mut window = with_persons();
    typed(&mut window, "ny person");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Efternamn eller företagsnamn"));
}

#[test]
fn the_arrow_keys_choose_and_esc_closes() {
    let mut window = with_persons();
    typed(&mut window, "rapport");
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.tells("Piltangenterna väljer"));
    assert_eq!(window.place(), Place::Overview);
}

#[test]
fn a_provision_is_explained_without_a_network() {
    let mut window = with_persons();
    typed(&mut window, "gdpr 17");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("GDPR 17"));
}

#[test]
fn f1_tells_what_the_place_is_for_and_every_key() {
    let mut window = with_persons();
    window.key(Modifiers::NONE, Key::F1);
    for told in ["Vad är översikten till för?", "Ctrl+K", "Ctrl+Shift+Z", "Lås pärmen"] {
        assert!(window.shows(told), "{told}");
    }
    window.press("Stäng hjälpen");
    assert!(!window.shows("Ctrl+K"));
}

#[test]
fn the_reports_and_the_guide_are_found_by_name() {
    let mut window = with_persons();
    typed(&mut window, "rapporter");
    assert!(window.tells("Behandlingsregister"));
    window.key(Modifiers::NONE, Key::Escape);
    typed(&mut window, "kom igång");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Setup);
}

#[test]
fn r_91_publishing_is_found_by_name() {
    let mut window = with_persons();
    typed(&mut window, "publicera");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.tells("Publicera en version"));
}

#[test]
fn a_register_found_by_name_has_the_keyboard_in_its_search() {
    let mut window = with_persons();
    typed(&mut window, "personer");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Register(Register::Persons, None));
    assert!(window.is_at(Role::TextInput, "Sök bland personer"));
    typed(&mut window, "öberg");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Ändra"));
}

#[test]
fn a_place_named_in_full_comes_before_the_records_that_mention_it() {
    let mut window = window(Place::Overview, |store| {
        let about = Person { name: "Samtycken AB".into(), ..Person::default() };
        store.add(&by(), &about).unwrap();
    });
    typed(&mut window, "samtycken");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Register(Register::Consents, None));
}

#[test]
fn r_60_the_number_of_an_agreement_comes_before_what_only_begins_like_it() {
    let mut window = window(Place::Overview, |store| {
        let customer = store.add(&by(), &Person::company("Bergvalls Rör AB")).unwrap();
        let other = Person { customer_number: "0123".into(), ..Person::company("Kajsas Kök AB") };
        store.add(&by(), &other).unwrap();
        let agreement = Agreement::with(customer, OurRole::Processor);
        store.add(&by(), &Agreement { number: "K-01".into(), ..agreement }).unwrap();
    });
    typed(&mut window, "k-01");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Register(Register::Agreements, Some(1)));
}

#[test]
fn r_60_the_sub_processors_are_a_place_to_go_to() {
    let mut window = with_persons();
    typed(&mut window, "underbiträden");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Register(Register::SubProcessors, None));
}
