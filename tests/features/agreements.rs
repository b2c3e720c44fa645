//! Agreements: a supplier's life from missing to signed, checked against Article 28, and ended;
//! and a customer whose data some of the staff may see.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;
use parmen::{
    app::Place,
    core::{Choice, Id},
    law::Country,
    registers::{
        Register,
        agreements::{Agreement, AgreementState, Answer, OurRole, Point, Stage},
        persons::Person,
        processing::{Activity, Recipient, RecipientKind},
        systems::System,
    },
    store::{Setting, Store},
};

use crate::support::{Window, by, window};

const AGREEMENTS: Place = Place::Register(Register::Agreements, None);

fn first(window: &Window) -> Agreement {
    window.store().get::<Agreement>(Id::new(1)).unwrap().unwrap()
}

fn cloud(store: &mut Store) -> Id<Person> {
    store.add(&by(), &Person::company("Molnberget AB")).unwrap()
}

/// A ticket system that Molnberget AB runs, and nobody has agreed anything with.
fn tickets(store: &mut Store) {
    let system = System {
        name: "Ärenden".into(),
        supplier: "Molnberget AB".into(),
        holds: "Kundernas ärenden".into(),
        ..System::default()
    };
    store.add(&by(), &system).unwrap();
    store.set(Setting::Actor, "Anna").unwrap();
}

/// Signed on 2026-01-01, with three months of notice.
fn signed(store: &mut Store, role: OurRole) -> Id<Agreement> {
    let counterparty = cloud(store);
    let agreement = Agreement {
        stage: Stage::Signed,
        signed_on: Some(date(2026, 1, 1)),
        notice_months: 3,
        ..Agreement::with(counterparty, role)
    };
    store.add(&by(), &agreement).unwrap()
}

#[test]
fn r_60_a_suppliers_life_from_missing_to_signed_by_the_keyboard() {
    let mut window = window(Place::Register(Register::Systems, Some(1)), tickets);
    assert!(window.tells("Molnberget AB: En leverantör används utan undertecknat avtal"));
    window.reach("Lägg till avtal med Molnberget AB");
    assert!(matches!(window.place(), Place::NewAgreement(_)));
    assert!(window.shows("Byt motpart"), "the supplier is added, and chosen");
    window.type_into("Avtalets nummer", "PUB-7");
    window.type_into("Uppsägningstid i månader", "3");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.role, &it.systems), (Some(OurRole::Controller), &vec![Id::new(1)]));
    assert_eq!((&*it.about.matter, &*it.about.data[0]), ("Ärenden", "Kundernas ärenden"));
    let company = window.store().get(it.counterparty.unwrap()).unwrap().unwrap();
    assert_eq!(company.name, "Molnberget AB");
    assert!(window.shows("Molnberget AB – PUB-7") && window.tells("Avtal saknas"));

    window.reach("Märk som skickat");
    assert_eq!(first(&window).stage, Stage::Sent);
    window.reach("Skriv in underskrifterna");
    assert!(window.is_at(Role::TextInput, "Undertecknat den"));
    window.type_into("Undertecknat för dem av", "Bo Berg");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!(it.signed_on, Some(date(2026, 11, 22)));
    assert_eq!((&*it.signed_by_us, &*it.signed_by_them), ("Anna", "Bo Berg"));
    assert!(window.shows("Gäller"));
    assert!(window.store().uncovered(date(2026, 11, 22)).unwrap().is_empty());

    window.follow("Ärenden");
    assert!(!window.tells("utan undertecknat avtal"));
}

/// Presses Tab until the keyboard is at the `role` called `name`.
#[track_caller]
fn tab_to(window: &mut Window, role: Role, name: &str) {
    for _ in 0..80 {
        if window.is_at(role, name) {
            return;
        }
        window.key(Modifiers::NONE, Key::Tab);
    }
    panic!("Tab does not lead to {name}");
}

fn types(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Text(text.to_owned()));
    window.settle();
}

#[test]
fn r_60_r_61_an_agreement_is_written_signed_and_checked_without_the_mouse() {
    let mut window = window(AGREEMENTS, |store| {
        cloud(store);
        store.set(Setting::Actor, "Anna").unwrap();
    });
    window.key(Modifiers::COMMAND, Key::N);
    assert!(window.is_at(Role::RadioButton, "Personuppgiftsansvarig, de är vårt biträde"));
    window.key(Modifiers::NONE, Key::Space);
    window.key(Modifiers::NONE, Key::Tab);
    types(&mut window, "moln");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Byt motpart"));
    window.key(Modifiers::COMMAND, Key::S);

    tab_to(&mut window, Role::Button, "Märk som skickat");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Skriv in underskrifterna"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::TextInput, "Undertecknat den"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.is_at(Role::Button, "Skriv in underskrifterna"), "Esc leaves the act alone");
    window.key(Modifiers::NONE, Key::Enter);
    tab_to(&mut window, Role::TextInput, "Undertecknat för dem av");
    types(&mut window, "Bo Berg");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).signed_by_them, "Bo Berg");

    tab_to(&mut window, Role::Button, "Pröva avtalet");
    window.key(Modifiers::NONE, Key::Enter);
    types(&mut window, "n");
    for _ in 1..12 {
        types(&mut window, "j");
    }
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.is_at(Role::Button, "Fortsätt prövningen"));
    let verdict = first(&window).checklist.verdict();
    assert_eq!((verdict.yes, verdict.no, verdict.open), (11, 1, 0));
}

#[test]
fn r_61_every_point_of_article_28_is_answered_by_a_letter() {
    let mut window = window(Place::Register(Register::Agreements, Some(1)), |store| {
        store.set(Setting::Actor, "Anna").unwrap();
        signed(store, OurRole::Controller);
    });
    window.reach("Pröva avtalet");
    for letter in ["j", "j", "J", "j", "d", "j", "j", "j", "n", "j", "j", "j"] {
        types(&mut window, letter);
    }
    assert!(window.tells("10 reglerade") && window.tells("1 delvis") && window.tells("1 saknas"));
    window.type_into("Var i avtalet 28.3 c", "punkt 7");
    window.type_into("Kommentar 28.3 c", "Bilagan fattas");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(
        window
            .harness
            .query_all_by_role(Role::RadioButton)
            .filter(|it| it.accesskit_node().is_focused())
            .count(),
        1,
        "Enter goes on to the next point"
    );
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window).checklist;
    let verdict = it.verdict();
    assert_eq!((verdict.yes, verdict.partly, verdict.no, verdict.open), (10, 1, 1, 0));
    let security = it.on(Point::Security).unwrap();
    assert_eq!((security.answer, &*security.place), (Answer::Partly, "punkt 7"));
    assert_eq!((it.checked_on, &*it.checked_by), (Some(date(2026, 11, 22)), "Anna"));
    assert!(window.tells("Prövat 2026-11-22 av Anna") && window.tells("punkt 7 – Bilagan fattas"));
    assert!(window.tells("Säkerheten är bara delvis reglerad"));

    // The gap leads to what is not settled yet, and there the answer is changed.
    window.reach("Säkerheten är bara delvis reglerad");
    assert!(window.shows("Spara prövningen"));
    types(&mut window, "j");
    window.key(Modifiers::COMMAND, Key::S);
    let security = first(&window).checklist.on(Point::Security).cloned().unwrap();
    assert_eq!((security.answer, &*security.comment), (Answer::Yes, "Bilagan fattas"));
}

#[test]
fn a_check_that_is_not_saved_is_asked_about_before_it_is_left() {
    let mut window = window(Place::Register(Register::Agreements, Some(1)), |store| {
        signed(store, OurRole::Controller);
    });
    window.reach("Pröva avtalet");
    types(&mut window, "j");
    window.press("Översikt");
    assert!(window.shows("Lämna utan att spara?"));
    window.press_in_dialog("Avbryt");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).checklist.verdict().yes, 1);
    window.press("Översikt");
    assert_eq!(window.place(), Place::Overview);
}

#[test]
fn enter_leads_to_adding_a_counterparty_that_nobody_has_heard_of() {
    let mut window = window(AGREEMENTS, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.key(Modifiers::NONE, Key::Space);
    window.key(Modifiers::NONE, Key::Tab);
    types(&mut window, "Molnberget AB");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Lägg upp företaget Molnberget AB"));
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::Button, "Byt motpart"));
    window.key(Modifiers::COMMAND, Key::S);
    assert!(first(&window).counterparty.is_some());
}

#[test]
fn a_check_begins_at_the_first_point_and_esc_asks_before_the_answers_are_lost() {
    let mut window = window(Place::Register(Register::Agreements, Some(1)), |store| {
        signed(store, OurRole::Controller);
    });
    window.reach("Pröva avtalet");
    types(&mut window, "j");
    types(&mut window, "d");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Lämna utan att spara?"));
    window.press_in_dialog("Avbryt");
    types(&mut window, "n");
    window.key(Modifiers::COMMAND, Key::S);
    let answers: Vec<_> = first(&window).checklist.points.iter().map(|it| it.point).collect();
    assert_eq!(answers, Point::ALL[..3]);
    window.reach("Fortsätt prövningen");
    types(&mut window, "j");
    window.key(Modifiers::NONE, Key::Escape);
    window.press_in_dialog("Lämna utan att spara");
    assert!(window.shows("Fortsätt prövningen"));
}

#[test]
fn r_64_notice_ends_after_the_agreed_months_and_the_data_are_returned() {
    let mut window = window(Place::Register(Register::Agreements, Some(1)), |store| {
        store.set(Setting::Actor, "Anna").unwrap();
        signed(store, OurRole::Controller);
    });
    window.reach("Märk som genomgånget");
    assert_eq!(first(&window).review_on, Some(date(2027, 11, 22)));
    window.reach("Skriv in uppsägningen");
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Uppsagt den", "2025-12-31");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Avtalet kan inte sägas upp innan det är undertecknat"));
    assert_eq!(first(&window).notice_on, None);
    window.harness.get_by_role_and_label(Role::TextInput, "Uppsagt den").focus();
    window.settle();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Uppsagt den", "2026-11-01");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.notice_on, it.ended_on), (Some(date(2026, 11, 1)), Some(date(2027, 2, 1))));
    assert_eq!(it.state(date(2026, 11, 22)), AgreementState::Terminated);
    window.reach("Skriv in återlämning eller radering");
    window.type_into("Hur", "Intyg 2026-11-22");
    window.key(Modifiers::COMMAND, Key::S);
    let left = first(&window).leaving;
    assert_eq!((left.done_on, &*left.done_by), (Some(date(2026, 11, 22)), "Anna"));
    assert_eq!(left.how, "Intyg 2026-11-22");
    window.press("Ångra");
    assert_eq!(first(&window).leaving.done_on, None);
}

#[test]
fn r_60_the_role_decides_what_is_asked_and_a_counterparty_is_needed() {
    let mut window = window(AGREEMENTS, |store| {
        signed(store, OurRole::Engager);
    });
    window.key(Modifiers::COMMAND, Key::N);
    assert!(!window.shows("Personal med åtkomst"));
    window.reach("Biträde åt dem");
    assert!(window.shows("Personal med åtkomst") && window.shows("Lägg till underbiträde"));
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Sök fram motparten, eller lägg upp företaget, innan du sparar."));
    window.type_into("Motpart", "Nybygget AB");
    window.reach("Lägg upp företaget Nybygget AB");
    assert!(window.is_at(Role::Button, "Byt motpart"), "the keyboard stays with the field");
    window.reach("Lägg till underbiträde");
    window.choose("Leverantör", "Molnberget AB");
    window.type_into("Anlitas sedan", "2026-12-01");
    window.reach("Lägg till åtkomst");
    window.type_into("Namn eller roll", "Supporten");
    window.reach("Lägg till land");
    window.type_into("Land", "ind");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.tells("(GDPR 44)"), "India has no adequacy decision");
    window.key(Modifiers::COMMAND, Key::S);
    let it = window.store().get::<Agreement>(Id::new(2)).unwrap().unwrap();
    let name = window.store().counterparty_name(&it).unwrap();
    assert_eq!((&*name, it.role), ("Nybygget AB", Some(OurRole::Processor)));
    assert_eq!(it.suppliers[0].supplier, Id::new(1));
    assert_eq!(it.suppliers[0].since, Some(date(2026, 12, 1)));
    assert_eq!(
        (&*it.staff.items[0].who, it.places[0].country),
        ("Supporten", Country::parse("IN"))
    );
}

#[test]
fn r_60_the_controllers_behind_a_customer_that_is_a_processor_are_written_down() {
    let mut window = window(AGREEMENTS, |store| {
        signed(store, OurRole::SubProcessor);
    });
    window.press_row("Molnberget");
    let asked = "Vilka är personuppgiftsansvariga för det ni behandlar åt kunden?";
    assert!(window.tells(asked));
    window.reach(asked);
    window.reach("Lägg till personuppgiftsansvarig");
    window.type_into("Namn", "Hotell Sjöutsikten AB");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Hur nås den personuppgiftsansvariga?"));
    window.reach("Hur nås den personuppgiftsansvariga?");
    window.type_into("Kontaktuppgifter", "0980-319 240");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Hotell Sjöutsikten AB, 0980-319 240"));
    assert!(!window.tells("(GDPR 30.2 a)"));
    assert_eq!(first(&window).controllers[0].contact, "0980-319 240");
}

#[test]
fn r_60_a_supplier_of_another_name_than_in_its_agreement_is_a_hint_and_no_gap() {
    let mut window = window(Place::Register(Register::Systems, Some(1)), |store| {
        tickets(store);
        let id = signed(store, OurRole::Controller);
        let linked = Agreement { systems: vec![Id::new(1)], ..store.get(id).unwrap().unwrap() };
        store.save(&by(), id, &linked).unwrap();
        let cloud = linked.counterparty.unwrap();
        store.save(&by(), cloud, &Person::company("Berget i molnet AB")).unwrap();
    });
    assert!(window.tells("Här heter leverantören Molnberget AB, i avtalet Berget i molnet AB."));
    assert!(!window.tells("En leverantör används utan undertecknat avtal"));
    window.follow("Avtalet med Berget i molnet AB");
    assert_eq!(window.place(), Place::Register(Register::Agreements, Some(1)));
}

#[test]
fn r_60_an_activity_that_names_a_processor_offers_the_agreement_that_is_missing() {
    let mut window = window(Place::Register(Register::Activities, Some(1)), |store| {
        cloud(store);
        let named = Recipient {
            kind: RecipientKind::Processor,
            name: "Molnberget AB".into(),
            ..Recipient::default()
        };
        let activity = Activity {
            name: "Support".into(),
            recipients: vec![named].into(),
            ..Activity::default()
        };
        store.add(&by(), &activity).unwrap();
    });
    window.reach("Lägg till avtal med Molnberget AB");
    assert!(window.shows("Byt motpart"));
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.counterparty, it.activities), (Some(Id::new(1)), vec![Id::new(1)]));
    assert_eq!(it.about.matter, "Support");
    window.follow("Support");
    assert!(window.shows("Avtalet med Molnberget AB") && window.shows("Saknas"));
}

#[test]
fn the_chips_and_the_search_narrow_the_agreements() {
    let mut window = window(AGREEMENTS, |store| {
        signed(store, OurRole::Controller);
        let customer = store.add(&by(), &Person::company("Bageriet AB")).unwrap();
        store.add(&by(), &Agreement::with(customer, OurRole::Processor)).unwrap();
    });
    assert!(window.tells("Molnberget AB") && window.tells("Bageriet AB"));
    window.press_button("Kunder");
    assert!(!window.tells("Molnberget AB") && window.tells("Vi är biträde"));
    window.press_button("Alla");
    window.key(Modifiers::COMMAND, Key::F);
    types(&mut window, "moln");
    assert!(window.tells("Molnberget AB") && !window.tells("Bageriet AB"));
}

#[test]
fn a_record_is_read_by_page_up_and_page_down() {
    let mut window = window(Place::Register(Register::Agreements, Some(1)), |store| {
        signed(store, OurRole::Controller);
    });
    let top = |window: &Window| window.harness.get_by_label("Parter och avtal").rect().top();
    let begin = top(&window);
    window.key(Modifiers::NONE, Key::PageDown);
    let below = top(&window);
    assert!(below < begin - 100.0, "{below} {begin}");
    window.key(Modifiers::NONE, Key::PageUp);
    assert!((top(&window) - begin).abs() < 1.0);
}
