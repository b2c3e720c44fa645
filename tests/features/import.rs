//! Reading persons in: nothing happens before it is asked for, and one undo takes all back.

use egui::{Key, Modifiers};
use parmen::{
    app::Place,
    binder::{Backups, files},
    prefs::Prefs,
    registers::{
        Register,
        persons::{Person, PersonFilter},
    },
    store::{Verb, Writer},
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

const FILE: &str = "Namn;Förnamn;Personnummer;Kundnummer;Skostorlek
Öberg;Åsa;121212-1212;77;39
Berg;Bo;121212-1213;78;42
Ek;Eva;;1042;38
";

#[test]
fn a_file_is_tried_first_then_taken_in_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kunder.csv");
    files::replace(&path, FILE.as_bytes()).unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |store| {
        let known =
            Person { name: "Ek".into(), customer_number: "1042".into(), ..Person::default() };
        store.add(&by(), &known).unwrap();
    });
    let n = |window: &Window| window.store().n_persons(PersonFilter::All).unwrap();
    window.press("Importera");
    window.wait_for(|it| it.tells("1 ny person, 1 dubblett och 1 rad med fel"));
    assert!(window.tells("sista siffra") && window.tells("Skostorlek"));
    assert_eq!(n(&window), 1);
    window.press("Importera 1 person");
    window.wait_for(|it| it.tells("1 person är importerad"));
    assert_eq!(n(&window), 2);
    let binder = window.folder.path().join("Prov.parm");
    assert!(Backups::beside(&binder).latest(&binder).unwrap().is_some(), "no backup goes before");
    window.press("Ångra");
    assert_eq!(n(&window), 1);
}

#[test]
fn a_large_import_is_taken_back_beside_the_window() {
    let mut window = window(Place::Register(Register::Persons, None), |store| {
        let many = |writer: &Writer<'_>| {
            (0..150).try_for_each(|n| {
                let name = format!("Ek {n}");
                writer.add(&Person { name, ..Person::default() }).map(drop)
            })
        };
        store.change(by().op(Verb::Imported), many).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::Z);
    window.wait_for(|it| it.tells("Importen är ångrad"));
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 0);
    assert!(!window.shows("Ångra")); // nothing is left to take back
}

#[test]
fn a_file_without_names_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fel.csv");
    files::replace(&path, b"Skostorlek\n39\n").unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |_| ());
    window.press("Importera");
    window.wait_for(|it| it.tells("Filen har ingen kolumn för namn"));
    assert!(window.shows("Spara en mall"));
    window.press("Avbryt");
    assert!(window.shows("Importera"));
}
