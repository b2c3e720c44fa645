//! Disclosures: logged by the keyboard, from the register, a person and an activity; and the mark of restricted
//! processing, which is shown before.

use egui::{Key, Modifiers, accesskit::Role};
use jiff::civil::date;
use parmen::{
    app::Place,
    core::Id,
    law::LawfulBasis,
    registers::{
        Register,
        disclosures::Disclosure,
        persons::{Person, Restriction},
        processing::{Activity, Purpose, RecipientKind},
    },
    store::{Setting, Store},
};

use crate::support::{Window, by, window};

const DISCLOSURES: Place = Place::Register(Register::Disclosures, None);

fn eva(store: &mut Store) {
    let eva = Person {
        given_name: "Eva".into(),
        name: "Öberg".into(),
        customer_number: "1042".into(),
        ..Person::default()
    };
    store.add(&by(), &eva).unwrap();
    store.set(Setting::Actor, "Anna").unwrap();
}

fn first(window: &Window) -> Disclosure {
    window.store().get::<Disclosure>(Id::new(1)).unwrap().unwrap()
}

fn types(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Text(text.to_owned()));
    window.settle();
}

/// Presses Tab until the keyboard is at the `role` called `name`.
#[track_caller]
fn tab_to(window: &mut Window, role: Role, name: &str) {
    for _ in 0..60 {
        if window.is_at(role, name) {
            return;
        }
        window.key(Modifiers::NONE, Key::Tab);
    }
    panic!("Tab does not lead to {name}");
}

#[test]
fn r_36_a_disclosure_is_logged_without_the_mouse() {
    let mut window = window(DISCLOSURES, eva);
    window.key(Modifiers::COMMAND, Key::N);
    assert!(window.is_at(Role::TextInput, "Person"));
    types(&mut window, "öb");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Byt person"));
    tab_to(&mut window, Role::TextInput, "Mottagare");
    types(&mut window, "Kronofogden");
    window.key(Modifiers::NONE, Key::Enter);
    window.choose("Slag av mottagare", "Myndighet");
    tab_to(&mut window, Role::MultilineTextInput, "Uppgifter");
    types(&mut window, "Namn och adress");
    window.choose("Rättslig grund", "Rättslig förpliktelse");
    assert!(window.tells("Vilken lag eller vilket beslut krävde det?"));
    tab_to(&mut window, Role::TextInput, "Stöd");
    types(&mut window, "Utsökningsbalken 4 kap. 15 §");
    window.key(Modifiers::COMMAND, Key::S);

    let it = first(&window);
    assert_eq!((it.person, it.recipient_kind), (Some(Id::new(1)), Some(RecipientKind::Authority)));
    assert_eq!((&*it.recipient, &*it.what), ("Kronofogden", "Namn och adress"));
    assert_eq!((it.disclosed_on, &*it.handed_out_by), (Some(date(2026, 11, 22)), "Anna"));
    assert!(window.shows("Klar"));

    window.follow("Eva Öberg");
    assert!(window.shows("Utlämnanden"));
    window.follow("2026-11-22 Kronofogden: Namn och adress");
    assert_eq!(window.place(), Place::Register(Register::Disclosures, Some(1)));
}

#[test]
fn r_36_a_disclosure_about_several_is_told_in_words() {
    let mut window = window(DISCLOSURES, eva);
    window.key(Modifiers::COMMAND, Key::N);
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Om vem lämnades uppgifterna ut?"), "what is missing does not stop it");
    window.key(Modifiers::NONE, Key::F2);
    window.type_into("Om flera, i ord", "Alla kunder med skuld");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).about_others, "Alla kunder med skuld");
    assert!(!window.tells("Om vem lämnades uppgifterna ut?"));
}

#[test]
fn r_32_the_mark_of_restriction_is_shown_before_anything_is_disclosed() {
    let restriction = Restriction {
        since: date(2026, 10, 1),
        reason: "bestrider skulden".into(),
        allowed: "rättsliga anspråk".into(),
    };
    let person = Place::Register(Register::Persons, Some(1));
    let mut window = window(person, |store| {
        eva(store);
        let eva = store.get::<Person>(Id::new(1)).unwrap().unwrap();
        let marked = Person { restriction: Some(restriction), ..eva };
        store.save(&by(), Id::new(1), &marked).unwrap();
    });
    let mark = "Begränsad sedan 2026-10-01: bestrider skulden";
    assert!(window.tells(&format!("{mark} (får användas till: rättsliga anspråk). Lämna bara ut")));
    window.reach("Lägg till utlämnande");
    assert!(matches!(window.place(), Place::NewDisclosure(_)));
    assert!(window.tells("artikel 18.2"), "the form says it too");
    window.type_into("Mottagare", "Inkassobolaget");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).person, Some(Id::new(1)));
}

#[test]
fn r_36_a_disclosure_of_an_activity_rests_on_its_basis() {
    let activity = Place::Register(Register::Activities, Some(1));
    let mut window = window(activity, |store| {
        let basis = Some(LawfulBasis::Contract);
        let purpose = Purpose { what: "Fakturera".into(), basis, ..Purpose::default() };
        let purposes = vec![purpose];
        let it = Activity { name: "Fakturering".into(), purposes, ..Activity::default() };
        store.add(&by(), &it).unwrap();
    });
    window.reach("Lägg till utlämnande");
    window.type_into("Mottagare", "Banken");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.activity, it.basis), (Some(Id::new(1)), Some(LawfulBasis::Contract)));
    window.follow("Fakturering");
    assert!(window.shows("2026-11-22 Banken"));
}

#[test]
fn a_name_that_is_typed_and_not_chosen_is_not_lost_by_saving() {
    let mut window = window(Place::Register(Register::Disclosures, None), |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Person", "Ingen Alls");
    window.key(Modifiers::NONE, Key::Tab);
    assert!(window.shows("Inget är valt. Välj en träff, eller töm fältet."));
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.store().disclosures().unwrap().is_empty());
}
