//! The journal: who changed what, and the way back.

use parmen::{
    app::Place,
    core::Id,
    registers::{Register, persons::Person},
};

use crate::support::{by, window};

fn named(name: &str) -> Person {
    Person { name: name.into(), ..Person::default() }
}

#[test]
fn r_110_the_journal_tells_who_what_and_before_and_after() {
    let mut window = window(Place::Journal, |store| {
        let id = store.add(&by(), &named("Öberg")).unwrap();
        store.save(&by(), id, &named("Åberg")).unwrap();
    });
    window.press("2026-11-22 12.00, Ändrade Åberg, Personer, Anna");
    assert!(window.shows("Öberg → Åberg"));
    window.press("Ångra");
    assert_eq!(window.store().get::<Person>(Id::new(1)).unwrap().unwrap().name, "Öberg");
    window.press("Öberg");
    assert_eq!(window.place(), Place::Register(Register::Persons, Some(1)));
}

#[test]
fn a_removed_record_keeps_its_name_in_the_journal() {
    let window = window(Place::Journal, |store| {
        let id = store.add(&by(), &named("Öberg")).unwrap();
        store.remove(&by(), id).unwrap();
    });
    assert!(window.tells("Tog bort Öberg"));
}
