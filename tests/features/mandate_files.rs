//! Large files from Bankgirot, and banks that the company has added to the table of clearing numbers.

use std::fmt::Write as _;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use parmen::{
    app::Place,
    core::Id,
    prefs::Prefs,
    registers::{
        Register,
        autogiro_terms::AutogiroTerms,
        mandates::{Drawn, Mandate, MandateState},
    },
    ui::file_dialog::Reply,
};

use crate::{
    mandates::{MANDATES, eva_and_terms, signed},
    support::{Window, by, window, window_with},
};

/// Advice that a bankgiro of the company has `n` new mandates; one of them is Eva's.
fn advice(n: usize) -> String {
    let mut file = format!(
        "01{:<20}  20261122{:12}{:<20}{:06}{:010}\r\n",
        "AUTOGIRO", "", "AG-MEDAVI", 4711, 54_029_681
    );
    for number in 0..n {
        let told = "6114000517182351191212121212     043220261122       ";
        let _ = write!(file, "73{:010}{:016}{told}\r\n", 54_029_681, 1_042 + number);
    }
    let _ = write!(file, "09202611229900{n:07}{:59}\r\n", "");
    file
}

#[test]
fn r_55_a_large_file_is_gone_through_and_read_in_beside_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("MEDAVI.txt");
    parmen::binder::files::replace(&path, advice(2_000).as_bytes()).unwrap();
    let open = Place::Register(Register::Mandates, None);
    let mut window = window_with(open, Prefs::default(), [Reply::Chosen(path)], |store| {
        let id = signed(store);
        store.mark_mandate_sent(&by(), id, date(2026, 11, 22), "Autogiro Online").unwrap();
    });
    window.reach("Läs in fil från Bankgirot");
    window.wait_for(|it| it.shows("Läs in filen"));
    assert!(window.tells("2\u{a0}000 poster: 1 ändrar något, 1\u{a0}999 finns inte i registret"));
    window.wait_for(|it| it.tells("Filen är genomgången"));
    let state =
        |store: &parmen::store::Store| store.get::<Mandate>(Id::new(1)).unwrap().unwrap().state();
    assert_eq!(state(window.store()), MandateState::Sent);
    window.press_button("Läs in filen");
    window.wait_for(|it| {
        let store = it.harness.state().desk().unwrap().store();
        store.is_some_and(|store| state(store) == MandateState::Approved)
    });
}

#[test]
fn r_55_all_that_differs_in_a_line_of_the_file_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("MEDAVI.txt");
    let other = advice(1).replace("6114000517182351191212121212", "8327000147258925005560360793");
    parmen::binder::files::replace(&path, other.as_bytes()).unwrap();
    let mut window = window_with(MANDATES, Prefs::default(), [Reply::Chosen(path)], |store| {
        let id = signed(store);
        store.mark_mandate_sent(&by(), id, date(2026, 11, 22), "Autogiro Online").unwrap();
    });
    window.reach("Läs in fil från Bankgirot");
    window.wait_for(|it| it.shows("Läs in filen"));
    assert!(window.shows("Rad 2, Eva Öberg"), "the first line to decide about is chosen");
    for what in ["Bankgirot har ett annat konto", "Bankgirot har ett annat person- eller"] {
        assert!(window.harness.query_all_by_label_contains(what).count() > 1, "{what}");
    }
    window.press_part("Finns inte här");
    assert!(!window.tells("Bankgirot har ett annat konto"), "there is none among these");
}

/// The list of mandates, with Eva and these terms.
fn window_on(terms: AutogiroTerms) -> Window {
    window(MANDATES, move |store| {
        eva_and_terms(store);
        store.set_autogiro_terms(&by(), &terms).unwrap();
    })
}

#[test]
fn r_50_an_account_of_a_bank_that_the_company_added_is_checked_and_kept() {
    let mut window = window(Place::Register(Register::AutogiroTerms, None), |store| {
        eva_and_terms(store);
    });
    assert!(window.tells("Programmets tabell över clearingnummer gäller per 2026-08-06"));
    window.reach("Lägg till serie");
    window.type_into("Första clearingnummer", "8000");
    window.type_into("Sista clearingnummer", "9869");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Tabellen har redan clearingnummer i serien"));
    window.harness.get_by_role_and_label(Role::TextInput, "Första clearingnummer").focus();
    window.settle();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Första clearingnummer", "9860");
    window.type_into("Seriens bank", "Nya Banken");
    window.type_into("Var det står", "bankens brev");
    window.key(Modifiers::COMMAND, Key::S);
    let terms = window.store().autogiro_terms().unwrap();
    let [range] = &terms.clearing_ranges[..] else { panic!("{:?}", terms.clearing_ranges) };
    assert_eq!((range.from, range.to, &*range.bank), (9_860, 9_869, "Nya Banken"));

    let mut window = window_on(terms);
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Betalare", "öb");
    window.key(Modifiers::NONE, Key::Enter);
    window.type_into("Clearingnummer och konto", "9850 1089976");
    assert!(window.tells("Clearingnumret finns inte i tabellen, så kontot är inte kontrollerat"));
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Clearingnummer och konto", "9860 1089976");
    assert!(window.tells("Nya Banken. Kontonumret stämmer."));
    window.type_into("Betalarnummer", "1042");
    window.key(Modifiers::COMMAND, Key::S);
    let it = window.store().get::<Mandate>(Id::new(1)).unwrap().unwrap();
    let Some(Drawn::Account { note, .. }) = &it.drawn else { panic!("no account") };
    assert_eq!(it.bank(), "Nya Banken");
    assert_eq!(note, "Rätt enligt egen serie 9860–9869 Nya Banken (bankens brev)");
}
