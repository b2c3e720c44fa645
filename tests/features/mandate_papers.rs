//! The papers about autogiro mandates: the form, the letter and the shredding record, through the window.

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    app::{About, Place},
    autogiro::PayerNumber,
    core::Id,
    law::{Account, Bankgiro},
    registers::{
        Register,
        autogiro_terms::{AutogiroTerms, Payee},
        mandates::{Cause, Drawn, Ending, Mandate, MandateState, Origin, Shredding, Step},
        persons::Person,
    },
    reports::ReportKind,
    store::Store,
};

use crate::{
    papers::{papers, saved},
    support::{by, now},
};

/// A payer with a mandate that is over and shredded, and one without any.
fn fill(store: &mut Store) {
    let bankgiro = Bankgiro::parse("5402-9681").unwrap();
    let payee = Payee { bankgiro: bankgiro.clone(), customer_number: None, name: String::new() };
    let terms = AutogiroTerms { payees: vec![payee], ..AutogiroTerms::default() };
    store.set_autogiro_terms(&by(), &terms).unwrap();
    let person = |given_name: &str, name: &str| Person {
        given_name: given_name.into(),
        name: name.into(),
        customer_number: "1042".into(),
        ..Person::default()
    };
    let who = store.add(&by(), &person("Märta", "Sjöström")).unwrap();
    store.add(&by(), &person("Åsa", "Öberg")).unwrap();
    let step = |to, on, cause| {
        let (detail, logged_by) = (String::new(), String::new());
        Step { to, on, cause, detail, logged_by, logged_at: now() }
    };
    let by_hand = || Cause::Hand { reason: "Autogiro Online".into() };
    let account = Account::parse("6114 517182351").unwrap();
    let mandate = Mandate {
        payee: Some(bankgiro),
        payer_number: PayerNumber::parse("1042").ok(),
        drawn: Some(Drawn::Account { account, note: String::new() }),
        origin: Some(Origin::PaperForm),
        ending: Some(Ending::by_customer(date(2025, 3, 3))),
        steps: vec![
            step(MandateState::Signed, date(2024, 3, 1), Cause::Form),
            step(MandateState::Approved, date(2024, 3, 8), by_hand()),
            step(MandateState::Cancelled, date(2025, 3, 4), by_hand()),
        ],
        shredded: Some(Shredding {
            on: date(2026, 11, 2),
            by: "Anna".into(),
            witness: "Bo".into(),
            how: String::new(),
        }),
        ..Mandate::of(who)
    };
    store.add(&by(), &mandate).unwrap();
}

#[test]
fn r_50_a_form_is_made_out_for_a_payer_to_pay_from_a_bankgiro() {
    let (mut window, folder) =
        papers(fill, Place::Reports(ReportKind::Autogiroanmalan, About::Nothing));
    window.wait_for(|it| it.tells("Sida 1 av 2"));
    window.type_into("Namn eller nummer", "öber");
    window.press("Öberg, Åsa");
    assert!(window.shows("Personen har inget medgivande i pärmen."));
    window.press("Bankgiro");
    let text = saved(&mut window, &folder);
    assert!(text.contains("Betalarens namn: Åsa Öberg") && text.contains("från ett bankgiro"));
}

#[test]
fn r_50_a_mandates_own_form_is_reached_from_it_and_led_back() {
    let about = About::Mandate(Id::new(1));
    let (mut window, folder) = papers(fill, Place::Reports(ReportKind::Autogiroanmalan, about));
    let text = saved(&mut window, &folder);
    assert!(text.contains("Kontonummer: 517182351") && text.contains("Märta Sjöström"), "{text}");
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(window.place(), Place::Register(Register::Mandates, Some(1)));
}

#[test]
fn r_53_the_letter_is_about_the_only_mandate_of_the_payer() {
    let (mut window, folder) =
        papers(fill, Place::Reports(ReportKind::Autogirobesked, About::Nothing));
    assert!(window.shows("Vilket medgivande gäller det?"));
    window.type_into("Namn eller nummer", "sjös");
    window.press("Sjöström, Märta");
    let text = saved(&mut window, &folder);
    assert!(text.contains("# Ditt autogiro har upphört") && text.contains("2025-03-10"), "{text}");
    assert!(window.shows("5402-9681, 1042 – makulerat"));
}

#[test]
fn r_53_the_shredding_record_is_of_a_period_until_a_payer_is_chosen() {
    let kind = ReportKind::Makuleringsprotokoll;
    let (mut window, folder) = papers(fill, Place::Reports(kind, About::Nothing));
    let text = saved(&mut window, &folder);
    assert!(text.contains("1 blankett med") && text.contains("2026-11-02 | #1"), "{text}");
    let (mut window, folder) = papers(fill, Place::Reports(kind, About::Mandate(Id::new(1))));
    let text = saved(&mut window, &folder);
    assert!(text.contains("Underskrift, Anna") && text.contains("Underskrift, Bo"), "{text}");
}
