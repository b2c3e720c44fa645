//! The reports: the real pages, and the files they become.

use egui::{Key, Modifiers, accesskit::Role};
use parmen::{
    app::{About, Place},
    core::{Id, Progress},
    prefs::Prefs,
    registers::{Register, persons::Person},
    report::Preview,
    reports::ReportKind,
    ui::file_dialog::Reply,
};

use crate::support::{by, window, window_with};

fn person() -> Person {
    Person { given_name: "Märta".into(), name: "Sjöström".into(), ..Person::default() }
}

#[test]
fn r_73_the_extract_of_a_person_is_shown_as_pages_and_saved_as_pdf_and_text() {
    let folder = tempfile::tempdir().unwrap();
    let [pdf, text] = ["utdrag.pdf", "utdrag.txt"].map(|it| folder.path().join(it));
    let replies = [&pdf, &text].map(|it| Reply::Chosen(it.clone()));
    let place = Place::Reports(ReportKind::Registerutdrag, About::Person(Id::new(1)));
    let mut window = window_with(place, Prefs::default(), replies, |store| {
        store.add(&by(), &person()).unwrap();
    });
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.press("PDF");
    window.wait_for(|it| it.tells("Sparad som utdrag.pdf"));
    window.press("Text");
    window.wait_for(|it| it.tells("Sparad som utdrag.txt"));
    let bytes = std::fs::read(pdf).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    assert!(Preview::new(bytes).unwrap().n_pages() > 0);
    assert!(std::fs::read_to_string(text).unwrap().contains("Märta Sjöström"));
    let document = parmen::reports::build(
        window.store(),
        &parmen::reports::Scope {
            person: Some(Id::new(1)),
            ..parmen::reports::Scope::new(
                ReportKind::Registerutdrag,
                parmen::core::Lang::Sv,
                jiff::civil::date(2026, 11, 22),
            )
        },
    );
    let again = parmen::report::render_pdf(&document.unwrap(), &Progress::default()).unwrap();
    assert_eq!(again, std::fs::read(folder.path().join("utdrag.pdf")).unwrap());
}

#[test]
fn somebody_unknown_gets_the_letter_that_nothing_is_held() {
    let mut window = window(Place::Reports(ReportKind::Registerutdrag, About::Nothing), |store| {
        store.add(&by(), &person()).unwrap();
    });
    window.type_into("Namn eller nummer", "Kalle Anka");
    window.press("Skriv brev: inga uppgifter");
    window.wait_for(|it| it.tells("Sida 1 av "));
    assert!(window.shows("Finns inte i pärmen"));
}

#[test]
fn whom_it_is_about_is_found_by_name() {
    let mut window = window(Place::Reports(ReportKind::Registerutdrag, About::Nothing), |store| {
        store.add(&by(), &person()).unwrap();
    });
    assert!(!window.tells("Sida 1 av "));
    window.type_into("Namn eller nummer", "sjös");
    window.press("Sjöström, Märta");
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.press("Större");
    assert!(window.tells("Sida 1 av "));
}

#[test]
fn from_a_person_the_keyboard_prints_and_esc_leads_back() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        store.add(&by(), &person()).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::P);
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.settle();
    assert!(window.is_at(Role::Button, "Skriv ut"));
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(window.place(), Place::Register(Register::Persons, Some(1)));
    assert!(window.shows("Märta Sjöström"));
}
