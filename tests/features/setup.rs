//! The first questions, from the settings as well.

use egui::{Key, Modifiers, accesskit::Role};
use parmen::{app::Place, registers::company::Company};

use crate::support::{by, window};

#[test]
fn leaving_with_an_answer_asks_and_nothing_is_written_before_the_end() {
    let mut window = window(Place::Setup, |_| ());
    window.type_into("Ditt namn", "Eva Berg");
    window.press("Översikt");
    assert!(window.shows("Lämna utan att spara?"));
    assert_eq!(window.store().last_change().unwrap(), 0);
}

#[test]
fn an_activity_is_found_by_its_name_and_added() {
    let company = Company { name: "Källgatan IT AB".into(), ..Company::default() };
    let mut window = window(Place::Settings, |it| it.set_company(&by(), &company).unwrap());
    window.press("Kom igång-guiden");
    for _ in 0..5 {
        window.press("Fortsätt");
    }
    assert!(window.shows("0 valda"));
    window.type_into("Sök bland färdiga behandlingar", "nyhetsbrev");
    window.press("Nyhetsbrev");
    assert!(window.shows("1 vald"));
    window.press("Fortsätt");
    window.press("Lägg upp pärmen");
    assert_eq!(window.store().activities().unwrap().len(), 1);
}

#[test]
fn each_question_has_the_keyboard_in_its_first_field() {
    let mut window = window(Place::Setup, |_| ());
    for (role, name) in [
        (Role::TextInput, "Ditt namn"),
        (Role::TextInput, "Företagets namn"),
        (Role::TextInput, "Gata, box eller c/o"),
        (Role::ComboBox, "Vem svarar om personuppgifter"),
    ] {
        assert!(window.is_at(role, name), "{name}");
        window.press("Fortsätt");
    }
}

#[test]
fn ctrl_and_enter_goes_on_from_the_activities_too_and_enter_is_for_the_search() {
    let mut window = window(Place::Setup, |_| ());
    for _ in 0..5 {
        window.key(Modifiers::COMMAND, Key::Enter);
    }
    assert!(window.is_at(Role::TextInput, "Sök bland färdiga behandlingar"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Sök bland färdiga behandlingar"));
    window.key(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("Lägg upp pärmen") && window.shows("Bokföring"));
}
