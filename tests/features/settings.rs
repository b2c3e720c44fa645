//! The settings: the card, the passphrase, the file.

use egui::{Key, Modifiers};
use parmen::{app::Place, registers::company::Company, store::Setting};

use crate::support::{by, window};

#[test]
fn r_01_the_card_is_filled_in_from_its_gaps_and_saved() {
    let mut window = window(Place::Settings, |_| ());
    window.press("Organisationsnummer saknas");
    window.type_into("Företagets namn", "Källgatan IT AB");
    window.type_into("Organisationsnummer", "16 556016-0680");
    window.key(Modifiers::COMMAND, Key::S);
    let company = window.store().company().unwrap();
    assert_eq!(company.name, "Källgatan IT AB");
    assert_eq!(company.organisation_number, "556016-0680");
}

#[test]
fn a_number_that_is_wrong_cannot_be_saved() {
    let mut window = window(Place::Settings, |_| ());
    window.type_into("Organisationsnummer", "556016-0681");
    window.harness.key_press(Key::Tab);
    window.settle();
    assert!(window.tells("Rätta det som är rött"));
}

#[test]
fn a_changed_passphrase_opens_the_binder_and_the_old_one_does_not() {
    let mut window = window(Place::Settings, |_| ());
    let [old, new] = ["korrekt häst batteri häftstift", "gurka moln trappa violin"];
    window.press("Lösenfras");
    window.type_secret("Nuvarande lösenfras", "fel");
    window.type_secret("Ny lösenfras", new);
    window.type_secret("Lösenfrasen en gång till", new);
    window.press("Byt lösenfras");
    window.wait_for(|it| it.tells("Lösenfrasen stämmer inte."));
    window.type_secret("Nuvarande lösenfras", old);
    window.press("Byt lösenfras");
    window.wait_for(|it| it.shows("Lösenfrasen är bytt."));
    window.key(Modifiers::COMMAND, Key::L);
    window.type_secret("Lösenfras", old);
    window.press("Öppna pärmen");
    window.wait_for(|it| it.tells("Lösenfrasen stämmer inte."));
    window.type_secret("Lösenfras", new);
    window.press("Öppna pärmen");
    window.wait_for(|it| it.shows("Översikt"));
}

#[test]
fn the_language_of_the_open_binder_changes_at_once() {
    let mut window = window(Place::Settings, |_| ());
    window.press("Utseende");
    window.press("English");
    assert!(window.shows("Appearance") && !window.shows("Utseende"));
}

#[test]
fn a_check_tells_that_the_binder_is_sound() {
    let company = Company { name: "Källgatan IT AB".into(), ..Company::default() };
    let mut window = window(Place::Settings, |it| it.set_company(&by(), &company).unwrap());
    window.press("Filen");
    window.press_button("Kontrollera pärmen");
    window.wait_for(|it| it.shows("Pärmen är hel."));
    assert!(window.shows("Journalens kedja"));
}

#[test]
fn a_backup_is_made_on_request_and_listed() {
    let mut window = window(Place::Settings, |_| ());
    window.press("Säkerhetskopior");
    assert!(window.shows("Ingen säkerhetskopia finns i mappen ännu."));
    window.press("Säkerhetskopiera nu");
    window.wait_for(|it| it.shows("Senaste kopian är från i dag."));
    assert!(window.shows("2026-11-22 12.00"));
}

#[test]
fn the_time_until_the_lock_and_the_name_are_the_binders_own() {
    let mut window = window(Place::Settings, |_| ());
    window.press("Låsning");
    window.press("30\u{a0}min");
    assert_eq!(window.store().setting(Setting::IdleLock).unwrap().as_deref(), Some("30"));
    window.press("Du som arbetar");
    window.type_into("Ditt namn", "Eva Berg");
    window.press("Spara");
    assert_eq!(window.store().setting(Setting::Actor).unwrap().as_deref(), Some("Eva Berg"));
    window.press("Företaget");
    window.type_into("Företagets namn", "Källgatan IT AB");
    window.press("Spara");
    let versions = window.store().history("company", 1, None).unwrap();
    assert_eq!(versions[0].entry.actor, "Eva Berg");
}
