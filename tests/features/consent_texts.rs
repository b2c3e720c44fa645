//! Consent texts: taken from the ready ones, written page by page, refused, approved, followed by another.

use egui::{Key, Modifiers, accesskit::Role};
use jiff::civil::date;
use parmen::{
    app::{About, Place},
    core::{Id, Lang},
    registers::{
        Register,
        company::Company,
        consent_texts::{Approval, ConsentText, TextVersion, Wording},
        consents::{Channel, ConsentEvent, Evidence},
        persons::Person,
    },
    reports::ReportKind,
    store::Store,
};

use crate::support::{Window, by, window};

const TODAY: jiff::civil::Date = date(2026, 11, 22);
const TEXTS: Place = Place::Register(Register::ConsentTexts, None);
const TEXT: Place = Place::Register(Register::ConsentTexts, Some(1));

fn wording() -> Wording {
    Wording {
        purpose: "Skicka vårt nyhetsbrev".into(),
        statement: "Ja, jag vill ha nyhetsbrevet.".into(),
        data: "Namn och e-postadress".into(),
        storage: "Utskickssystemet i Sverige".into(),
        retention: "Tills du tar tillbaka ditt samtycke".into(),
        recipients: "Ingen utanför företaget".into(),
        withdrawal: "Ring oss".into(),
        transfer_risk: String::new(),
    }
}

/// A text whose first wording is approved since the spring.
fn approved(store: &mut Store) {
    let draft = TextVersion { sv: wording(), ..TextVersion::default() };
    let text =
        ConsentText { name: "Nyhetsbrev".into(), versions: vec![draft], ..Default::default() };
    let from = Some(date(2026, 5, 1));
    let approval = Approval { from, earlier: None, by: "Anna".into() };
    store.add(&by(), &text.approved(&approval, TODAY).unwrap()).unwrap();
}

/// As [`approved`], with one person who has said yes.
fn agreed(store: &mut Store) {
    approved(store);
    let person = Person { name: "Berg".into(), ..Person::default() };
    let person = store.add(&by(), &person).unwrap();
    let yes = ConsentEvent {
        on: date(2026, 6, 1),
        version: 1,
        channel: Some(Channel::Paper),
        evidence: Evidence { place: "Pärm 3".into(), ..Evidence::default() },
        ..ConsentEvent::default()
    };
    store.log_consent(&by(), person, Id::new(1), &yes).unwrap();
}

fn text(window: &Window) -> ConsentText {
    window.store().get(Id::new(1)).unwrap().unwrap()
}

/// Writes over what stands in the field.
fn write_over(window: &mut Window, field: &str, words: &str) {
    window.type_into(field, "");
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into(field, words);
}

fn go_on(window: &mut Window, times: usize) {
    for _ in 0..times {
        window.press("Fortsätt");
    }
}

#[test]
fn r_40_a_ready_text_is_taken_written_refused_and_approved() {
    let company = Company { phone: "0247-123 45".into(), ..Company::default() };
    let mut window = window(TEXTS, |store| store.set_company(&by(), &company).unwrap());
    window.press_part("Hämta färdiga texter");
    window.press("Nyhetsbrev");
    window.press("Lägg till 1");
    assert!(text(&window).versions[0].sv.withdrawal.starts_with("Ring 0247-123\u{a0}45"));
    window.press_row("Nyhetsbrev");
    window.press("Fortsätt på utkastet");
    assert!(window.is_at(Role::TextInput, "Ändamål"));

    window.type_into("Ändamål", " och ringa dig");
    assert!(window.tells("Texten frågar om flera saker på en gång."));
    go_on(&mut window, 2);
    write_over(&mut window, "Så tar man tillbaka sitt ja", "När som helst");
    go_on(&mut window, 2);
    window.press("Godkänn version 1");
    assert!(window.shows("Texten kan inte godkännas än"));
    assert!(window.tells("Gör en text för varje ändamål."));
    assert!(window.tells("(GDPR 6.1 a, 7.2)") && window.tells("(GDPR 7.3)"));
    assert!(!text(&window).versions[0].is_approved());

    window.press("Rätta: Ändamål");
    assert!(window.is_at(Role::TextInput, "Ändamål"));
    write_over(&mut window, "Ändamål", "Skicka vårt nyhetsbrev till dig");
    go_on(&mut window, 2);
    write_over(&mut window, "Så tar man tillbaka sitt ja", "Ring 0247-123 45");
    go_on(&mut window, 2);
    window.press("Godkänn version 1");
    let version = text(&window).versions.remove(0);
    assert_eq!((version.in_use_from, &*version.approved_by), (Some(TODAY), ""));
    assert_eq!(version.sv.purpose, "Skicka vårt nyhetsbrev till dig");
    assert!(window.shows("Används nu") && window.tells("Från 2026-11-22"));
}

#[test]
fn r_40_approving_is_taken_back_while_nobody_has_been_asked() {
    let mut window = window(TEXT, approved);
    window.press("Ny version");
    write_over(&mut window, "Ändamål", "Skicka vårt månadsbrev");
    go_on(&mut window, 4);
    window.choose(
        "Ska de som sade ja till en tidigare ordalydelse frågas igen?",
        "Nej, deras ja gäller fortfarande",
    );
    window.press("Godkänn version 2");
    assert_eq!(text(&window).in_use(TODAY), Some(2));
    window.reach("Ångra");
    assert_eq!(text(&window).in_use(TODAY), Some(1));
    assert!(text(&window).draft().is_some() && window.shows("Fortsätt på utkastet"));
}

#[test]
fn r_45_a_new_version_says_whether_those_before_are_asked_again_and_how_many_they_are() {
    let mut window = window(TEXT, agreed);
    assert!(window.tells("1 person samtycker på den i dag"));
    window.press("Ny version");
    go_on(&mut window, 1);
    write_over(&mut window, "Uppgifter", "Namn, e-postadress och vad du har köpt");
    go_on(&mut window, 3);
    assert!(window.tells("Nästa fråga gäller 1 person som samtycker i dag."));
    window.press("Godkänn version 2");
    assert!(window.tells("Svara på om de som sade ja"));
    assert_eq!(text(&window).in_use(TODAY), Some(1));
    window.choose(
        "Ska de som sade ja till en tidigare ordalydelse frågas igen?",
        "Ja, fråga igen: deras ja räknas inte längre",
    );
    window.press("Godkänn version 2");
    let it = text(&window);
    assert_eq!((it.in_use(TODAY), it.needed(TODAY)), (Some(2), 2));
    assert_eq!(it.versions[0].sv, wording(), "what was shown stays");
    assert!(window.shows("Ersatt") && window.tells("ska frågas igen."));
}

#[test]
fn r_40_an_approved_wording_is_not_in_the_form_and_the_text_stays_where_somebody_answered() {
    let mut window = window(TEXT, agreed);
    window.key(Modifiers::NONE, Key::F2);
    assert!(!window.tells("Skicka vårt nyhetsbrev") && window.shows("Vad samtycket gäller"));
    window.type_into("Anteckning", "Mallen ligger i receptionen");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(text(&window).versions[0].sv, wording());
    window.press("Visa hela version 1");
    assert!(window.shows("Ja, jag vill ha nyhetsbrevet."));
    window.press("Ta bort");
    assert!(window.tells("1 samtycke pekar på den.") && !window.shows("Avbryt"));
    assert_eq!(text(&window).name, "Nyhetsbrev");
}

#[test]
fn what_is_written_is_kept_when_somebody_goes_back_or_closes() {
    let mut window = window(TEXTS, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Vad samtycket gäller", "Fotografering");
    window.key(Modifiers::COMMAND, Key::S);
    window.press("Skriv texten");
    window.type_into("Ändamål", "Visa bilder på dig");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.is_at(Role::MultilineTextInput, "Uppgifter"));
    window.type_into("Uppgifter", "Fotografier");
    window.press("Tillbaka");
    assert!(window.shows("Steg 1 av 4 · Fotografering, version 1"));
    assert!(window.shows("Visa bilder på dig"));
    window.press("Spara och stäng");
    let draft = text(&window).draft().cloned().unwrap();
    assert_eq!((&*draft.sv.purpose, &*draft.sv.data), ("Visa bilder på dig", "Fotografier"));
    assert!(window.shows("Utkast"));
    window.press("Kasta utkastet");
    assert!(text(&window).versions.is_empty());
    window.press("Ingen ordalydelse är godkänd. Ingen kan tillfrågas än.");
    assert!(window.is_at(Role::TextInput, "Ändamål"), "the gap leads to the wizard");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Skriv texten"));
    assert!(text(&window).versions.is_empty());
}

#[test]
fn r_46_the_form_to_print_is_reached_from_an_approved_text_alone() {
    let mut window = window(TEXT, approved);
    window.press("Skriv ut blankett");
    let about = About::Purpose(Id::new(1), None);
    assert_eq!(window.place(), Place::Reports(ReportKind::Samtyckesblankett, about));
}

#[test]
fn a_wording_in_english_is_asked_for_only_where_one_asks_in_english() {
    let mut window = window(TEXT, approved);
    window.press("Ny version");
    go_on(&mut window, 3);
    assert!(!window.shows("Ändamål, på engelska"));
    window.press("Vi frågar också på engelska");
    window.type_into("Ändamål, på engelska", "Send our newsletter");
    window.press("Fortsätt");
    assert!(window.shows("Texten kan inte godkännas än"));
    window.press("Rätta: Uppgifter, på engelska");
    assert!(window.is_at(Role::MultilineTextInput, "Uppgifter, på engelska"));
    window.press("Vi frågar också på engelska");
    window.press("Fortsätt");
    assert!(!window.shows("Texten kan inte godkännas än"));
    assert_eq!(text(&window).versions[1].wording(Lang::En).purpose, "Skicka vårt nyhetsbrev");
}
