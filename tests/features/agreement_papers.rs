//! The papers about agreements: the cover sheet of one, and the lists of one or of all, through the window.

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    app::{About, Place},
    core::Id,
    law::Country,
    registers::{
        Register,
        agreements::{Agreement, Engaged, OurRole, Stage},
        data_place::DataPlace,
        persons::{Person, PersonKind},
        sub_processors::SubProcessor,
    },
    reports::ReportKind,
    store::Store,
};

use crate::{
    papers::{papers, saved},
    support::by,
};

/// A supplier with a sub-processor, engaged for a customer.
fn fill(store: &mut Store) {
    let mut company = |name: &str| {
        let it = Person { kind: PersonKind::Company, name: name.into(), ..Person::default() };
        store.add(&by(), &it).unwrap()
    };
    let (hall, builders) = (company("Serverhallen AB"), company("Umeå Bygg AB"));
    let sweden = DataPlace { country: Some(Country::SE), ..DataPlace::default() };
    let signed = |number: &str, with, role| Agreement {
        number: number.into(),
        stage: Stage::Signed,
        signed_on: Some(date(2026, 2, 3)),
        places: vec![sweden.clone()],
        ..Agreement::with(with, role)
    };
    let supplier = store.add(&by(), &signed("L-1", hall, OurRole::Engager)).unwrap();
    let below = SubProcessor {
        agreement: Some(supplier),
        name: "Molnia AB".into(),
        places: vec![sweden.clone()],
        note: "Fråga om reservkraft".into(),
        ..SubProcessor::default()
    };
    store.add(&by(), &below).unwrap();
    let suppliers = vec![Engaged { supplier, since: None }];
    let customer = Agreement { suppliers, ..signed("K-1", builders, OurRole::Processor) };
    store.add(&by(), &customer).unwrap();
}

#[test]
fn r_61_the_cover_sheet_is_of_the_only_agreement_of_the_counterparty() {
    let (mut window, folder) =
        papers(fill, Place::Reports(ReportKind::Bitradesprovning, About::Nothing));
    assert!(window.shows("Vilket avtal gäller det?"));
    window.type_into("Namn eller nummer", "server");
    window.press("Serverhallen AB");
    let text = saved(&mut window, &folder);
    assert!(text.contains("Serverhallen AB, L-1") && text.contains("Inte prövat"), "{text}");
    assert!(window.shows("L-1, Biträde, de är vårt underbiträde – gäller"));
}

#[test]
fn r_60_an_agreements_own_list_is_reached_from_it_and_led_back() {
    let about = About::Agreement(Id::new(2));
    let (mut window, folder) = papers(fill, Place::Reports(ReportKind::Underbitraden, about));
    let text = saved(&mut window, &folder);
    assert!(text.contains("För Umeå Bygg AB, K-1") && text.contains("2 | Molnia AB"), "{text}");
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(window.place(), Place::Register(Register::Agreements, Some(2)));
}

#[test]
fn r_60_a_list_is_for_others_until_it_is_said_to_be_for_the_office() {
    let place = Place::Reports(ReportKind::Underbitraden, About::Nothing);
    let (mut window, folder) = papers(fill, place);
    let text = saved(&mut window, &folder);
    assert!(text.contains("Molnia AB") && !text.contains("reservkraft"), "{text}");
    let (mut window, folder) = papers(fill, place);
    window.press("Bara vi, med allt antecknat");
    let text = saved(&mut window, &folder);
    assert!(text.contains("reservkraft"), "{text}");
}

#[test]
fn r_60_the_record_for_customers_is_not_of_a_supplier() {
    let (mut window, folder) =
        papers(fill, Place::Reports(ReportKind::Bitradesregister, About::Nothing));
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.type_into("Namn eller nummer", "server");
    window.press("Serverhallen AB");
    assert!(window.shows("Det finns inget sådant avtal med den motparten."));
    assert!(window.shows("Vilket avtal gäller det?"));
    window.press("Byt person");
    window.type_into("Namn eller nummer", "bygg");
    window.press("Umeå Bygg AB");
    let text = saved(&mut window, &folder);
    assert!(text.contains("## Umeå Bygg AB") && text.contains("(30.2"), "{text}");
}
