//! The company's own agreement with a customer, from drawn up to signed, through the window.

use parmen::{
    app::{About, Place},
    core::{Id, Lang},
    prefs::Prefs,
    registers::{
        Register,
        agreements::{Agreement, OurRole, Stage},
        persons::{Person, PersonKind},
    },
    reports::ReportKind,
    store::Store,
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

const AT: Place = Place::Register(Register::Agreements, Some(1));
const ID: Id<Agreement> = Id::new(1);

/// A customer with an agreement that nobody has drawn up, and a supplier with one.
fn fill(store: &mut Store) {
    let mut company = store.company().unwrap();
    company.name = "Norrsken Data AB".into();
    store.set_company(&by(), &company).unwrap();
    let company =
        |name: &str| Person { kind: PersonKind::Company, name: name.into(), ..Person::default() };
    let customer = store.add(&by(), &company("Umeå Bygg AB")).unwrap();
    let supplier = store.add(&by(), &company("Molnberget AB")).unwrap();
    let mut agreement = Agreement::with(customer, OurRole::Processor);
    agreement.number = "A-17".into();
    store.add(&by(), &agreement).unwrap();
    store.add(&by(), &Agreement::with(supplier, OurRole::Controller)).unwrap();
}

fn drawn_up() -> Window {
    let mut window = window(AT, fill);
    window.reach("Upprätta version 1");
    window.reach("Upprätta");
    window
}

#[test]
fn r_63_a_version_is_drawn_up_signed_and_then_stays_as_it_is() {
    let mut window = window(AT, fill);
    assert!(window.shows("Vårt PUB-avtal") && !window.shows("Skriv ut version 1"));
    window.reach("Upprätta version 1");
    window.type_into("Dagar att invända mot underbiträden", "45");
    window.reach("Upprätta");
    assert!(window.shows("Versionen är upprättad") && window.shows("Inte undertecknad"));
    assert!(window.shows("Registren säger detsamma som version 1."));
    assert_eq!(window.store().get(ID).unwrap().unwrap().stage, Stage::Draft);

    window.reach("Version 1 är undertecknad");
    window.reach("Spara underskrifterna");
    assert!(window.shows("Ange vem som undertecknade för var och en av parterna."));
    window.type_into("Undertecknat för oss av", "Anna Lind");
    window.type_into("Undertecknat för kunden av", "Eva Bygg");
    window.reach("Spara underskrifterna");
    assert!(window.shows("2026-11-22 för oss av Anna Lind, för kunden av Eva Bygg"));
    assert!(!window.shows("Ta bort version 1") && !window.shows("Version 1 är undertecknad"));
    let agreement = window.store().get(ID).unwrap().unwrap();
    assert_eq!((agreement.stage, agreement.objection_days), (Stage::Signed, 45));
    assert_eq!(agreement.signed_by_them, "Eva Bygg");

    window.reach("Upprätta version 2");
    window.type_into("Dagar att invända mot underbiträden", "10");
    window.reach("Upprätta");
    assert!(window.shows("Registren säger detsamma som version 2."));
    let stands = window.store().get(ID).unwrap().unwrap();
    assert_eq!(stands.objection_days, 45, "until version 2 is signed");
    window.reach("Ta bort version 2");
    window.press_in_dialog("Ta bort version 2");

    window.reach("Ta bort");
    assert!(window.tells("har en undertecknad version och står kvar"));
    assert!(window.store().get(ID).unwrap().is_some());
}

#[test]
fn r_63_what_has_changed_since_is_told_and_a_new_version_is_drawn_up() {
    let mut window = window(AT, |store| {
        fill(store);
        let terms = (Lang::Sv, "2026-11-20".parse().unwrap(), 0);
        parmen::reports::pub_avtal::draw_up(store, &by(), ID, terms).unwrap();
        let mut agreement = store.get(ID).unwrap().unwrap();
        agreement.about.purpose = "Att kunden når sina filer".into();
        store.save(&by(), ID, &agreement).unwrap();
    });
    assert!(window.tells("Registren säger något annat än version 1."));
    window.reach("Visa ändringarna (nytt: 1, borta: 1)");
    assert!(window.shows("Ändamål: Att kunden når sina filer") && window.shows("Ändamål: …"));
    window.reach("Upprätta version 2");
    window.reach("English");
    window.reach("Upprätta");
    assert!(window.tells("på engelska, upprättad 2026-11-22"));
    assert!(window.shows("Registren säger detsamma som version 2."));
    window.reach("Ta bort version 1");
    window.press_in_dialog("Ta bort version 1");
    let left = window.store().contracts_of(ID).unwrap();
    assert_eq!(left.iter().map(|(_, it)| it.number).collect::<Vec<_>>(), [2]);
}

#[test]
fn r_63_drawing_up_can_be_left_and_a_suppliers_agreement_has_no_text_of_ours() {
    let mut window = drawn_up();
    window.reach("Upprätta version 2");
    window.reach("Avbryt");
    assert_eq!(window.store().contracts_of(ID).unwrap().len(), 1);
    window.press_row("Molnberget");
    assert!(!window.shows("Vårt PUB-avtal"));
}

#[test]
fn r_63_a_version_is_printed_from_the_agreement_and_led_back() {
    let folder = tempfile::tempdir().unwrap();
    let reply = Reply::Chosen(folder.path().join("papper.txt"));
    let mut window = window_with(AT, Prefs::default(), [reply], fill);
    window.reach("Upprätta version 1");
    window.reach("Upprätta");
    window.reach("Skriv ut version 1");
    let about = About::Contract(ID, Some(1));
    assert_eq!(window.place(), Place::Reports(ReportKind::PubAvtal, about));
    window.wait_for(|it| it.tells("Sida 1 av "));
    assert!(window.shows("Version 1, upprättad 2026-11-22"));
    window.press("Text");
    window.wait_for(|it| it.tells("Sparad som papper.txt"));
    let text = std::fs::read_to_string(folder.path().join("papper.txt")).unwrap();
    assert!(text.contains("Version 1, upprättad 2026-11-22") && text.contains("Umeå Bygg AB"));
    assert!(text.contains("Referens: PUB-1-1"), "{text}");
    window.key(egui::Modifiers::NONE, egui::Key::Escape);
    assert_eq!(window.place(), AT);
}

#[test]
fn r_63_a_blank_one_is_printed_until_a_customer_is_chosen() {
    let place = Place::Reports(ReportKind::PubAvtal, About::Nothing);
    let mut window = window(place, fill);
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.type_into("Namn eller nummer", "bygg");
    window.press("Umeå Bygg AB");
    assert!(window.shows("Umeå Bygg AB – A-17"));
    assert!(window.shows("Utkast: som registren säger nu"));
    window.press("Byt person");
    window.type_into("Namn eller nummer", "molnb");
    window.press("Molnberget AB");
    assert!(window.shows("Det finns inget avtal där ni är biträde åt kunden."));
}
