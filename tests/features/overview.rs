//! The overview: what is due leads to the very place.

use jiff::civil::date;
use parmen::{
    app::Place,
    registers::{Register, persons::Person, processing::Activity},
};

use crate::support::{by, window};

#[test]
fn r_80_a_late_review_is_told_and_its_row_opens_the_activity() {
    let mut window = window(Place::Overview, |store| {
        let payroll = Activity {
            name: "Löner".into(),
            review_on: Some(date(2026, 11, 12)),
            ..Activity::default()
        };
        store.add(&by(), &payroll).unwrap();
    });
    assert!(window.tells("Försenad 10 dagar"));
    window.press_part("Löner, ");
    assert_eq!(window.place(), Place::Register(Register::Activities, Some(1)));
}

#[test]
fn a_new_binder_shows_how_to_begin() {
    let mut window = window(Place::Overview, |_| ());
    assert!(window.shows("Kom igång"));
    window.press_part("Lägg till den första personen");
    assert_eq!(window.place(), Place::Register(Register::Persons, None));
}

#[test]
fn the_latest_event_leads_to_its_record() {
    let mut window = window(Place::Overview, |store| {
        store.add(&by(), &Person { name: "Öberg".into(), ..Person::default() }).unwrap();
    });
    window.press("Öberg");
    assert_eq!(window.place(), Place::Register(Register::Persons, Some(1)));
}
