//! A signed list: the same answer logged for many, as one change.

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    core::Id,
    registers::persons::Person,
    store::{Verb, Writer},
};

use crate::{
    consents::{CONSENTS, consent, fill, given, log, n_consents, person, press_key},
    support::{Window, by, window},
};

#[test]
fn a_signed_list_is_one_change_and_names_the_lines_it_does_not_know() {
    let mut window = window(CONSENTS, |store| {
        fill(store);
        log(store, 1, &given(date(2025, 5, 1)));
    });
    window.press("Logga för flera");
    window.choose("Vad det gäller", "Nätklubb");
    window.press("På papper");
    window.press("Klistra in en lista");
    let hint = "En person på varje rad: namn, kundnummer eller personnummer";
    window.type_into(hint, "Eva Öberg\n1003\nBo Berg\nKarin Holm\n1004");
    window.press("Lägg till raderna");
    assert!(window.shows("3 rader blev personer i listan."));
    assert!(window.tells("Skriv hela namnet eller numret: Bo Berg"));
    assert!(window.shows("Finns inte i pärmen: Karin Holm"));
    assert!(window.shows("2 kan loggas, 1 kan inte"));
    assert!(window.tells("Lo Ek: Personen är under 13 år."));
    window.press("Logga för 2");
    assert!(window.shows("Loggat för 2 personer."));
    assert_eq!(n_consents(&window), 3);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(n_consents(&window), 1, "one change, one undo");
}

#[test]
fn a_list_is_judged_for_the_persons_that_are_in_it_when_it_is_saved() {
    let mut window = window(CONSENTS, fill);
    let add = |window: &mut Window, number: &str| {
        window.type_into("Namn eller nummer", number);
        press_key(window, Key::Enter);
    };
    window.press("Logga för flera");
    window.choose("Vad det gäller", "Nyhetsbrev");
    add(&mut window, "1001");
    assert!(window.shows("1 kan loggas"));
    let day = |window: &mut Window, day: &str| {
        window.type_into("Dag", "");
        window.key(Modifiers::COMMAND, Key::A);
        press_key(window, Key::Backspace);
        window.type_into("Dag", day);
        press_key(window, Key::Tab);
    };
    day(&mut window, "");
    window.press("Töm listan");
    add(&mut window, "1002");
    day(&mut window, "2026-11-22");
    assert!(window.shows("1 kan loggas"));
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(consent(&window, 1).person, Id::new(2));
}

#[test]
fn persons_of_a_list_are_added_one_after_the_other() {
    let mut window = window(CONSENTS, fill);
    window.press("Logga för flera");
    window.choose("Vad det gäller", "Nyhetsbrev");
    for number in ["1001", "1002", "1003"] {
        window.type_into("Namn eller nummer", number);
        press_key(&mut window, Key::Enter);
    }
    assert!(window.shows("3 kan loggas"));
    window.press("Töm listan");
    window.press("En hel grupp");
    window.choose("Grupp", "Brevet");
    window.press("Lägg till alla i gruppen");
    assert!(window.shows("1 kan loggas"));
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(consent(&window, 1).person, Id::new(1));
}

#[test]
fn a_whole_group_is_logged_beside_the_window_and_taken_back_whole() {
    let mut window = window(CONSENTS, |store| {
        fill(store);
        let many = |writer: &Writer<'_>| {
            (0..150).try_for_each(|n| {
                let mailing = vec![Id::new(1)];
                let it = Person { mailing, ..person("Ek", &n.to_string(), "") };
                writer.add(&it).map(drop)
            })
        };
        store.change(by().op(Verb::Imported), many).unwrap();
    });
    window.press("Logga för flera");
    window.choose("Vad det gäller", "Nyhetsbrev");
    window.press("En hel grupp");
    window.choose("Grupp", "Brevet");
    window.press("Lägg till alla i gruppen");
    assert!(window.shows("151 kan loggas"));
    window.press("Logga för 151");
    window.wait_for(|it| it.shows("Loggat för 151 personer."));
    window.settle();
    assert_eq!(n_consents(&window), 151);
    assert!(!window.shows("För vilka"), "the form is done");
    window.press("Ångra");
    window.wait_for(|it| it.tells("Här är det tomt ännu"));
    assert_eq!(n_consents(&window), 0);
}
