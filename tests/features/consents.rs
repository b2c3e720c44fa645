//! Consents: given, withdrawn, renewed, asked about, logged for many, taken back.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use jiff::civil::{Date, date};
use parmen::{
    app::{About, Place},
    binder::files,
    core::Id,
    law::Identity,
    prefs::Prefs,
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{
            Channel, Consent, ConsentEvent, ConsentState, EventKind, ExpressedBy, Validity,
        },
        mailing::MailingGroup,
        persons::Person,
        systems::System,
    },
    reports::ReportKind,
    store::{Setting, Store},
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

pub const CONSENTS: Place = Place::Register(Register::Consents, None);
const TODAY: Date = date(2026, 11, 22);

fn version(from: Date, purpose: &str) -> TextVersion {
    let sv = Wording {
        purpose: purpose.into(),
        statement: format!("Ja: {purpose}."),
        data: "Namn och e-postadress".into(),
        storage: "Utskickssystemet".into(),
        retention: "Tills du tar tillbaka det".into(),
        recipients: "Ingen utanför företaget".into(),
        withdrawal: "Ring oss".into(),
        transfer_risk: String::new(),
    };
    TextVersion { sv, in_use_from: Some(from), ..TextVersion::default() }
}

pub fn person(given_name: &str, name: &str, customer_number: &str) -> Person {
    Person {
        given_name: given_name.into(),
        name: name.into(),
        customer_number: customer_number.into(),
        ..Person::default()
    }
}

/// Three persons, a child, a newsletter that rests in a system, and a club for children.
pub fn fill(store: &mut Store) {
    store.set(Setting::Actor, "Anna").unwrap();
    let system = System { name: "Mejlet".into(), ..System::default() };
    let system = store.add(&by(), &system).unwrap();
    let news = ConsentText {
        name: "Nyhetsbrev".into(),
        systems: vec![system],
        versions: vec![version(date(2025, 1, 1), "Skicka vårt nyhetsbrev")],
        ..ConsentText::default()
    };
    let club = ConsentText {
        name: "Nätklubb".into(),
        is_for_children: true,
        versions: vec![version(date(2025, 1, 1), "Vara med i nätklubben")],
        ..ConsentText::default()
    };
    let news = store.add(&by(), &news).unwrap();
    store.add(&by(), &club).unwrap();
    let group =
        MailingGroup { name: "Brevet".into(), consent_text: Some(news), ..MailingGroup::default() };
    let group = store.add(&by(), &group).unwrap();
    let eva = Person { mailing: vec![group], ..person("Eva", "Öberg", "1001") };
    let child = Person {
        identity: Some(Identity::parse("20171224-2385", TODAY).unwrap()),
        ..person("Lo", "Ek", "1004")
    };
    for person in [eva, person("Bo", "Berg", "1002"), person("Bo", "Berg", "1003"), child] {
        store.add(&by(), &person).unwrap();
    }
}

pub fn given(on: Date) -> ConsentEvent {
    ConsentEvent {
        kind: EventKind::Given,
        on,
        version: 1,
        channel: Some(Channel::Paper),
        received_by: "Anna".into(),
        ..ConsentEvent::default()
    }
}

pub fn log(store: &mut Store, person: i64, event: &ConsentEvent) {
    store.log_consent(&by(), Id::new(person), Id::new(1), event).unwrap();
}

pub fn consent(window: &Window, id: i64) -> Consent {
    window.store().get(Id::new(id)).unwrap().unwrap()
}

pub fn n_consents(window: &Window) -> usize {
    window.store().n_consents(None, TODAY).unwrap()[0].1
}

pub fn press_key(window: &mut Window, key: Key) {
    window.key(Modifiers::NONE, key);
}

#[test]
fn r_41_a_yes_is_logged_with_the_keyboard_alone() {
    let mut window = window(CONSENTS, fill);
    window.key(Modifiers::COMMAND, Key::N);
    assert!(window.is_at(Role::TextInput, "Namn eller nummer"));
    window.type_into("Namn eller nummer", "öb");
    press_key(&mut window, Key::Enter);
    assert!(window.is_at(Role::ComboBox, "Vad det gäller"));
    window.choose("Vad det gäller", "Nyhetsbrev");
    assert!(window.shows("Ja: Skicka vårt nyhetsbrev."), "the wording is read out");
    window.press("På plats");
    window.type_into("Pärm och flik", "Pärm 3, flik 7");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Eva Öberg") && window.shows("Skriv ut kvitto"));
    let consent = consent(&window, 1);
    let event = &consent.events[0];
    assert_eq!(consent.state(TODAY, 0), ConsentState::Valid);
    assert_eq!((event.kind, event.on, event.version), (EventKind::Given, TODAY, 1));
    assert_eq!((event.channel, &*event.received_by), (Some(Channel::InPerson), "Anna"));
    assert_eq!(event.evidence.place, "Pärm 3, flik 7");
    assert!(window.is_at(Role::Button, "Skriv ut kvitto"));
    press_key(&mut window, Key::Enter);
    let receipt = Place::Reports(ReportKind::Samtyckeskvitto, About::Consent(Id::new(1)));
    assert_eq!(window.place(), receipt);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(n_consents(&window), 0);
}

#[test]
fn the_keyboard_moves_among_answers_with_arrows_and_enter_chooses_none() {
    let mut window = window(Place::LogConsent(Some(Id::new(1))), |store| {
        fill(store);
        store.remove::<ConsentText>(&by(), Id::new(2)).unwrap();
    });
    assert!(window.is_at(Role::ComboBox, "Vad det gäller"));
    press_key(&mut window, Key::Tab);
    assert!(window.is_at(Role::RadioButton, "Lämnat"));
    press_key(&mut window, Key::ArrowRight);
    assert!(window.is_at(Role::RadioButton, "Tillfrågad"));
    press_key(&mut window, Key::Tab);
    assert!(window.is_at(Role::RadioButton, "På papper"));
    press_key(&mut window, Key::Enter);
    window.key(Modifiers::COMMAND, Key::S);
    let event = &consent(&window, 1).events[0];
    assert_eq!((event.kind, event.channel), (EventKind::Asked, None));
}

#[test]
fn r_42_a_withdrawal_is_two_keys_and_what_must_stop_is_ticked_off() {
    let mut window = window(Place::Register(Register::Consents, Some(1)), |store| {
        fill(store);
        log(store, 1, &given(date(2026, 5, 1)));
    });
    assert!(window.is_at(Role::Button, "Återkalla"));
    press_key(&mut window, Key::Enter);
    assert!(window.shows("Återkalla samtycket"));
    press_key(&mut window, Key::ArrowRight);
    press_key(&mut window, Key::Enter);
    let now = consent(&window, 1);
    assert_eq!(now.state(TODAY, 0), ConsentState::Withdrawn);
    assert_eq!(now.events.len(), 2, "nothing is overwritten");
    assert_eq!((now.events[1].on, now.events[1].channel), (TODAY, Some(Channel::InPerson)));
    assert!(window.is_at(Role::Button, "Skriv ut bekräftelse"));
    assert!(window.shows("2 kvar att stoppa"));
    window.press("Sluta använda uppgifterna i: Mejlet");
    assert!(window.shows("klart 2026-11-22, Anna"));
    window.press("Ta bort ur utskicksgruppen: Brevet");
    assert!(window.shows("Allt är stoppat."));
    for _ in 0..3 {
        window.key(Modifiers::COMMAND, Key::Z);
    }
    let now = consent(&window, 1);
    assert_eq!((now.events.len(), now.tasks.len()), (1, 0));
    assert!(window.shows("Återkalla"));
}

#[test]
fn r_44_a_child_needs_the_guardian_and_the_form_says_so_before_it_is_saved() {
    let mut window = window(Place::LogConsent(Some(Id::new(4))), fill);
    window.choose("Vad det gäller", "Nätklubb");
    assert!(window.tells("(GDPR 8.1, DSL 2:4)"));
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(n_consents(&window), 0);
    window.press("Ombud");
    assert!(window.tells("(GDPR 8.1, DSL 2:4)"));
    window.press("Vårdnadshavare");
    assert!(!window.tells("(GDPR 8.1, DSL 2:4)"));
    window.type_into("Namn på den som sade det", "Karin Ek");
    window.key(Modifiers::COMMAND, Key::S);
    let by = consent(&window, 1).events[0].expressed_by.clone();
    assert_eq!(by, ExpressedBy::Guardian { name: "Karin Ek".into() });
}

#[test]
fn r_43_a_consent_that_ran_out_is_renewed_by_a_new_event() {
    let mut window = window(Place::Register(Register::Consents, Some(1)), |store| {
        fill(store);
        let until = Validity::Date { on: date(2026, 11, 1) };
        log(store, 1, &ConsentEvent { validity: until, ..given(date(2025, 11, 1)) });
    });
    assert!(window.shows("Utgånget"));
    window.press("Förnya");
    window.press("Per telefon");
    window.press("En viss dag");
    window.key(Modifiers::COMMAND, Key::S);
    let now = consent(&window, 1);
    assert_eq!(now.state(TODAY, 0), ConsentState::Valid);
    assert_eq!(now.events[1].kind, EventKind::Renewed);
    assert_eq!(now.events[1].validity, Validity::Date { on: date(2027, 11, 21) });
    assert_eq!(now.events[0].on, date(2025, 11, 1), "nothing is overwritten");
}

#[test]
fn who_consents_on_a_day_is_answered_in_a_sentence_and_a_list() {
    let mut window = window(CONSENTS, |store| {
        fill(store);
        log(store, 1, &given(date(2025, 5, 1)));
        log(store, 2, &given(date(2025, 6, 1)));
        let no = ConsentEvent { kind: EventKind::Withdrawn, ..given(date(2026, 3, 1)) };
        log(store, 2, &no);
        log(store, 3, &given(date(2026, 8, 1)));
    });
    window.type_into("Den dag", "");
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Den dag", "2025-12-31");
    press_key(&mut window, Key::Tab);
    assert!(window.tells("Välj ändamål för att få antalet personer."));
    assert!(window.tells("Öberg, Eva"));
    window.press("Tillbaka till i dag");
    window.choose("Ändamål", "Nyhetsbrev");
    assert!(window.shows("2 personer samtycker till Nyhetsbrev den 2026-11-22."));
    let field = |window: &mut Window, day: &str| {
        window.type_into("Den dag", "");
        window.key(Modifiers::COMMAND, Key::A);
        window.type_into("Den dag", day);
        press_key(window, Key::Tab);
    };
    field(&mut window, "2025-12-31");
    assert!(window.shows("2 personer samtyckte till Nyhetsbrev den 2025-12-31."));
    assert!(window.tells("Öberg, Eva") && window.tells("Berg, Bo"));
    field(&mut window, "2025-05-15");
    assert!(window.shows("1 person samtyckte till Nyhetsbrev den 2025-05-15."));
    assert!(!window.tells("Berg, Bo"));
    window.press("Tillbaka till i dag");
    assert!(window.shows("2 personer samtycker till Nyhetsbrev den 2026-11-22."));
}

#[test]
fn a_form_in_which_nothing_was_typed_is_left_without_a_question() {
    let mut english = window_with(
        Place::Register(Register::Consents, Some(1)),
        crate::support::english(),
        [],
        |store| {
            fill(store);
            log(store, 1, &given(date(2026, 5, 1)));
        },
    );
    english.press("Renew");
    press_key(&mut english, Key::Escape);
    assert!(english.shows("Withdraw"), "the text has no English, and nobody changed that");
    english.press("Renew");
    english.press("On paper");
    press_key(&mut english, Key::Escape);
    assert!(english.shows("Leave without saving?"));
}

#[test]
fn r_41_the_file_that_shows_it_is_kept_with_the_consent_and_cannot_be_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("blankett.pdf");
    files::replace(&path, b"a scan").unwrap();
    let place = Place::LogConsent(Some(Id::new(1)));
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], fill);
    window.choose("Vad det gäller", "Nyhetsbrev");
    window.press("Välj fil");
    window.wait_for(|window| window.shows("blankett.pdf"));
    window.key(Modifiers::COMMAND, Key::S);
    let now = consent(&window, 1);
    let files = window.store().attachments("consent", 1).unwrap();
    assert_eq!(now.events[0].evidence.file, files[0].1.sha256);
    assert!(window.tells("Fil: blankett.pdf (SHA-256"));
    assert!(!window.shows("Ta bort: blankett.pdf"));
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(window.store().attachments("consent", 1).unwrap().is_empty());
}

#[test]
fn a_persons_page_shows_what_was_said_and_leads_to_logging_more() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        fill(store);
        log(store, 1, &given(date(2026, 5, 1)));
    });
    assert!(window.shows("sedan 2026-05-01"));
    window.press("Nyhetsbrev");
    assert!(window.shows("Eva Öberg") && window.shows("Återkalla"));
    window.harness.get_by_role_and_label(Role::Link, "Eva Öberg").click();
    window.settle();
    window.press("Logga samtycke");
    assert_eq!(window.place(), Place::LogConsent(Some(Id::new(1))));
    assert!(window.shows("Byt person"));
}

#[test]
fn without_a_text_in_use_the_form_says_what_comes_first() {
    let mut window = window(CONSENTS, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    assert!(window.tells("Ingen samtyckestext används ännu."));
    window.press("Till samtyckestexterna");
    assert_eq!(window.place(), Place::Register(Register::ConsentTexts, None));
}

#[test]
fn r_41_consents_are_read_from_a_file_into_the_register() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("samtycken.csv");
    let rows = "Kundnummer;Ändamål;Händelse;Dag\n1001;Nyhetsbrev;Lämnat;2026-05-01\n9;Nyhetsbrev;Lämnat;2026-05-01\n";
    files::replace(&path, rows.as_bytes()).unwrap();
    let mut window = window_with(CONSENTS, Prefs::default(), [Reply::Chosen(path)], |store| {
        fill(store);
        log(store, 3, &given(date(2025, 5, 1)));
    });
    window.press("Importera");
    window.wait_for(|it| it.tells("rad med fel"));
    assert_eq!(n_consents(&window), 1);
    window.press_part("Importera 1");
    window.wait_for(|it| it.tells("importera"));
    window.wait_for(|it| it.harness.state().desk().unwrap().store().is_some());
    assert_eq!(n_consents(&window), 2);
}
