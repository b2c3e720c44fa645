//! Autogiro mandates: a life on paper, from the signed form to the shredder, and through files.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use parmen::{
    app::{Begin, Place},
    autogiro::{CustomerNumber, PayerNumber},
    core::Id,
    law::{Account, Bankgiro, Identity},
    prefs::Prefs,
    registers::{
        Register,
        autogiro_terms::{AutogiroTerms, Edition, Payee},
        mandates::{Drawn, EndedBy, Mandate, MandateState, Origin},
        persons::Person,
    },
    store::{Setting, Store},
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

pub const MANDATES: Place = Place::Register(Register::Mandates, None);

/// Eva with a customer number, and the company's terms.
pub fn eva_and_terms(store: &mut Store) -> Id<Person> {
    let eva = Person {
        given_name: "Eva".into(),
        name: "Öberg".into(),
        customer_number: "1042".into(),
        identity: Identity::parse("19121212-1212", date(2026, 11, 22)).ok(),
        ..Person::default()
    };
    let payee = |bankgiro, number, name: &str| Payee {
        bankgiro: Bankgiro::parse(bankgiro).unwrap(),
        customer_number: CustomerNumber::new(number).ok(),
        name: name.into(),
    };
    let edition = Edition {
        name: "Utgåva 2026".into(),
        sv: "Jag medger uttag från mitt konto.".into(),
        since: Some(date(2026, 1, 1)),
        ..Edition::default()
    };
    let terms = AutogiroTerms {
        payees: vec![payee("5402-9681", 4711, "Avgifter"), payee("297-3675", 4712, "Gåvor")],
        editions: vec![edition],
        ..AutogiroTerms::default()
    };
    store.set_autogiro_terms(&by(), &terms).unwrap();
    store.set(Setting::Actor, "Anna").unwrap();
    store.add(&by(), &eva).unwrap()
}

pub fn first(window: &Window) -> Mandate {
    window.store().get::<Mandate>(Id::new(1)).unwrap().unwrap()
}

/// Eva's mandate, signed and on paper.
pub fn signed(store: &mut Store) -> Id<Mandate> {
    let payer = eva_and_terms(store);
    let account = Account::parse("6114 517182351").unwrap();
    let it = Mandate {
        payee: Bankgiro::parse("5402-9681").ok(),
        payer_number: PayerNumber::parse("1042").ok(),
        drawn: Some(Drawn::Account { account, note: String::new() }),
        origin: Some(Origin::PaperForm),
        edition: 1,
        signed_on: Some(date(2026, 11, 16)),
        signed_at: "Malmö".into(),
        received_on: Some(date(2026, 11, 17)),
        paper: parmen::registers::mandates::Paper { binder: "Pärm 2".into(), tab: "14".into() },
        ..Mandate::of(payer)
    };
    store.write_mandate(&by(), None, &it, None).unwrap()
}

#[test]
fn r_50_r_51_r_52_a_mandate_is_written_down_from_its_paper() {
    let mut window = window(MANDATES, |store| {
        eva_and_terms(store);
    });
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Betalare", "öb");
    window.key(Modifiers::NONE, Key::Enter);
    window.type_into("Clearingnummer och konto", "6114 517182352");
    assert!(window.tells("Handelsbanken") && window.tells("skriv varför det behålls"));
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Clearingnummer och konto", "6114 517182351");
    assert!(window.tells("Handelsbanken. Kontonumret stämmer."));
    window.reach("Ta kundnumret 1042");
    window.type_into("Undertecknat", "2026-11-20");
    window.type_into("Ort", "Malmö");
    window.type_into("Pärm", "Pärm 2");
    window.type_into("Flik", "14");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.payer, it.state()), (Id::new(1), MandateState::Signed));
    assert_eq!((it.payer_number, it.edition), (PayerNumber::parse("1042").ok(), 1));
    assert_eq!(it.payee, Bankgiro::parse("5402-9681").ok());
    assert!(window.shows("Eva Öberg – 5402-9681") && window.shows("Ska gälla"));
    assert!(window.shows("Inget av Bankgirot") && window.shows("Ska skickas"));
    assert!(window.tells("6114 •••••2351") && !window.tells("517182351"));
    assert!(window.shows("9 av 9 delar finns") || window.tells("av 9 delar finns"));
}

#[test]
fn r_50_a_personnummer_as_payer_number_is_advised_against_and_a_taken_number_refused() {
    let mut window = window(MANDATES, |store| {
        signed(store);
    });
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Betalare", "öb");
    window.key(Modifiers::NONE, Key::Enter);
    window.type_into("Betalarnummer", "191212121212");
    assert!(window.tells("Det ser ut som ett personnummer"));
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Betalarnummer", "0001042");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Ett annat medgivande har samma betalarnummer"));
    assert_eq!(window.store().mandates().unwrap().len(), 1);
}

#[test]
fn r_51_r_53_a_mandate_lives_on_paper_until_its_form_is_shredded() {
    let mut window = window(Place::Register(Register::Mandates, Some(1)), |store| {
        signed(store);
    });
    window.reach("Skickat på annat sätt");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).state(), MandateState::Signed, "nobody has written why");
    assert!(window.tells("Skriv varför"));
    window.type_into("Varför", "Inlagt i Autogiro Online");
    window.reach("Spara som skickat");
    assert_eq!(first(&window).state(), MandateState::Sent);
    assert!(window.shows("Väntar på Bankgirot") && window.tells("Tidigaste första dragning"));
    assert!(window.tells("uppskattning"));

    window.reach("Bekräfta för hand");
    window.reach("Godkänt");
    window.type_into("Varför", "Sett i internetbanken");
    window.reach("Bekräfta läget");
    let it = first(&window);
    assert_eq!(it.confirmed().map(|it| it.to), Some(MandateState::Approved));
    assert!(window.shows("Godkänt 2026-11-22") && window.tells("För hand: Sett i internetbanken"));

    window.reach("Avsluta");
    window.reach("Vi");
    assert!(window.tells("Upphör 2026-12-22, 30 dagar efter att betalaren fick veta det"));
    window.reach("Betalaren");
    assert!(window.tells("Upphör 2026-11-22. Dra inget från och med 2026-11-30."));
    window.reach("Spara avslutet");
    assert_eq!(first(&window).ending.map(|it| it.by), Some(EndedBy::Customer));
    assert!(window.shows("Ska vara slut") && window.shows("Godkänt 2026-11-22"));

    window.reach("Bekräfta för hand");
    window.reach("Makulerat");
    window.type_into("Varför", "Borttaget i Autogiro Online");
    window.reach("Bekräfta läget");
    assert_eq!(first(&window).state(), MandateState::Cancelled);
    assert!(window.tells("Gallras, som bevis mot reklamation"));
    assert!(window.tells("Gallras, som räkenskapsinformation"));

    window.reach("Förstör blanketten");
    window.type_into("Vittne (valfritt)", "Bo");
    window.reach("Anteckna som förstörd");
    let shredded = first(&window).shredded.unwrap();
    assert_eq!((shredded.by.as_str(), shredded.witness.as_str()), ("Anna", "Bo"));
    assert!(!window.shows("Förstör blanketten"));
    window.press("Ångra");
    assert_eq!(first(&window).shredded, None);
}

#[test]
fn r_50_a_person_shows_their_mandates_and_the_list_is_searched_and_narrowed() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), |store| {
        signed(store);
    });
    window.reach("5402-9681, betalarnummer 1042");
    assert_eq!(window.place(), Place::Register(Register::Mandates, Some(1)));
    window.press_row("Öberg, Eva");
    window.press_button("Att skicka");
    assert!(window.tells("Öberg, Eva"));
    window.press_button("Godkända");
    assert!(window.shows("Inga träffar"));
}

#[test]
fn r_54_the_terms_take_a_new_bankgiro_and_keep_an_edition_in_use() {
    let mut window = window(Place::Register(Register::AutogiroTerms, None), |store| {
        signed(store);
    });
    assert!(window.tells("Utgåvan används och ändras inte"));
    window.reach("Lägg till bankgiro");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(window.store().autogiro_terms().unwrap().payees.len(), 2, "no number is written");
    let fields = window.harness.get_all_by_role_and_label(Role::TextInput, "Bankgironummer");
    fields.last().unwrap().focus();
    window.settle();
    let fields = window.harness.get_all_by_role_and_label(Role::TextInput, "Bankgironummer");
    fields.last().unwrap().type_text("9912346");
    window.settle();
    window.key(Modifiers::COMMAND, Key::S);
    let terms = window.store().autogiro_terms().unwrap();
    assert_eq!(terms.payees[2].bankgiro.to_string(), "991-2346");
    assert_eq!(terms.editions.len(), 1);
}

/// Presses the next step of the record; the list has the same one in its heading.
pub fn press_next(window: &mut Window, name: &str) {
    window.harness.get_all_by_role_and_label(Role::Button, name).last().unwrap().click();
    window.settle();
}

/// The opening of the sample, its first advice as one on Eva's new mandate, and its end for one record.
fn advice_like(sample: &str) -> String {
    let lines: Vec<&str> = sample.lines().collect();
    let new = lines.iter().find(|it| it.starts_with("73") && it[61..65] == *"0432").unwrap();
    let [opening, end] =
        [lines[0], lines[lines.len() - 1]].map(|it| it.replace("0009912346", "0054029681"));
    let advice = format!("730054029681{:0>16}6114000517182351191212121212{}", 1042, &new[56..]);
    let end = format!("{}0000001{}", &end[..14], &end[21..]);
    format!("{opening}\r\n{advice}\r\n{end}\r\n")
}

#[test]
fn r_55_a_mandate_is_sent_in_a_file_and_confirmed_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let (out, back) = (folder.path().join("ut.txt"), folder.path().join("MEDAVI.txt"));
    let sample = include_str!("../fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt");
    parmen::binder::files::replace(&back, advice_like(sample).as_bytes()).unwrap();
    let replies = [Reply::Chosen(out.clone()), Reply::Chosen(back.clone()), Reply::Chosen(back)];
    let open = Place::Register(Register::Mandates, Some(1));
    let mut window = window_with(open, Prefs::default(), replies, |store| {
        signed(store);
    });
    press_next(&mut window, "Skriv fil till Bankgirot");
    assert!(window.tells("Filen är inte sigillerad") && window.tells("Eva Öberg"));
    window.reach("Skriv fil med 1 post");
    window.wait_for(|it| {
        it.store().get::<Mandate>(Id::new(1)).unwrap().unwrap().state() == MandateState::Sent
    });
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(written.lines().all(|it| it.len() == 80) && written.contains("6114000517182351"));

    window.settle();
    window.press_row("Öberg, Eva");
    press_next(&mut window, "Läs in fil från Bankgirot");
    window.wait_for(|it| it.shows("Läs in filen"));
    assert!(window.tells("1 post: 1 ändrar något"), "the preview says what will change");
    assert_eq!(first(&window).state(), MandateState::Sent, "nothing has changed yet");
    window.press_button("Läs in filen");
    window.wait_for(|it| {
        it.harness.state().desk().unwrap().store().is_some_and(|store| {
            store.get::<Mandate>(Id::new(1)).unwrap().unwrap().state() == MandateState::Approved
        })
    });
    window.settle();
    let it = first(&window);
    assert!(
        it.confirmed().unwrap().cause.line(parmen::core::Lang::Sv).contains("MEDAVI.txt rad 2")
    );

    window.reach("Läs in fil från Bankgirot");
    window.wait_for(|it| it.tells("Filen är redan inläst"));
}

#[test]
fn r_50_a_paper_is_typed_in_with_enter_after_each_field() {
    let mut window = window(MANDATES, |store| {
        eva_and_terms(store);
    });
    let enter = |window: &mut Window| window.key(Modifiers::NONE, Key::Enter);
    let type_on = |window: &mut Window, text: &str| {
        let typed = Event::Text(text.to_owned());
        window.harness.event(typed);
        window.settle();
    };
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Betalare", "öb");
    enter(&mut window);
    window.type_into("Clearingnummer och konto", "6114 517182351");
    enter(&mut window);
    enter(&mut window); // the payer number, left empty: the customer number stands next
    enter(&mut window);
    window.type_into("Undertecknat", "2026-11-20");
    enter(&mut window);
    type_on(&mut window, "Malmö");
    enter(&mut window);
    enter(&mut window);
    type_on(&mut window, "Pärm 2");
    enter(&mut window);
    type_on(&mut window, "14");
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!(it.payer_number, PayerNumber::parse("1042").ok());
    let paper = [&it.signed_at, &it.paper.binder, &it.paper.tab].map(String::as_str);
    assert_eq!(paper, ["Malmö", "Pärm 2", "14"]);
}

#[test]
fn r_50_a_number_that_was_typed_is_not_offered_another() {
    let mut window = window(MANDATES, |store| {
        eva_and_terms(store);
    });
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Betalare", "öb");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Ta kundnumret 1042"));
    window.type_into("Betalarnummer", "20042");
    assert!(!window.shows("Ta kundnumret 1042"));
}

#[test]
fn r_55_the_search_leads_to_bankgirots_files_and_the_keyboard_goes_along() {
    let mut window = window(Place::Overview, |store| {
        signed(store);
    });
    window.key(Modifiers::COMMAND, Key::K);
    window.harness.event(Event::Text("fil till".to_owned()));
    window.settle();
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Autogiro(Begin::Write));
    assert!(window.harness.get_by_label("Skriv fil med 1 post").is_focused());
}

#[test]
fn r_50_a_new_binder_says_where_the_payer_and_our_bankgiro_are_entered() {
    let mut window = window(MANDATES, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    assert!(window.tells("Skriv in en ny där först") && window.tells("Villkor för autogiro"));
}

#[test]
fn r_53_an_act_that_is_saved_too_soon_says_what_it_waits_for() {
    let mut window = window(Place::Register(Register::Mandates, Some(1)), |store| {
        signed(store);
    });
    window.press("Avsluta");
    assert!(!window.tells("Det här behöver du svara på."));
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Det här behöver du svara på."));
}

#[test]
fn a_question_keeps_the_keys_to_itself_and_gives_the_keyboard_back_to_the_field() {
    let mut window = window(MANDATES, |store| _ = eva_and_terms(store));
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Betalarnummer", "1042");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Lämna utan att spara?"));
    window.key(Modifiers::COMMAND, Key::S);
    window.key(Modifiers::COMMAND, Key::N);
    assert_eq!(window.store().mandates().unwrap().len(), 0);
    assert!(window.shows("Lämna utan att spara?"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.is_at(Role::TextInput, "Betalarnummer"));
    window.key(Modifiers::NONE, Key::Escape);
    window.press_in_dialog("Avbryt");
    assert!(window.is_at(Role::TextInput, "Betalarnummer"));
}

#[test]
fn r_50_the_reason_for_a_wrong_account_goes_when_the_account_is_put_right() {
    let mut window = window(MANDATES, |store| {
        let eva = eva_and_terms(store);
        let account = Account::parse("6114 517182352").unwrap();
        let drawn = Some(Drawn::Account { account, note: "Banken har bekräftat".into() });
        store.add(&by(), &Mandate { drawn, ..Mandate::of(eva) }).unwrap();
    });
    window.press_row("Öberg");
    window.key(Modifiers::NONE, Key::F2);
    window.harness.get_by_role_and_label(Role::TextInput, "Clearingnummer och konto").focus();
    window.settle();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Clearingnummer och konto", "6114 517182351");
    window.key(Modifiers::COMMAND, Key::S);
    let Some(Drawn::Account { account, note }) = first(&window).drawn else { panic!() };
    assert_eq!((account.to_string().as_str(), note.as_str()), ("6114 517182351", ""));
}
