//! Who may be written to: a group's list, what each channel allows, and what the law still asks for.

use std::fs;

use egui::{Key, Modifiers};
use jiff::civil::{Date, date};
use parmen::{
    app::Place,
    core::Id,
    law::{LawfulBasis, marketing::Channel},
    prefs::Prefs,
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{ConsentEvent, EventKind},
        mailing::MailingGroup,
        persons::{ChannelBasis, Person},
    },
    store::Store,
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

const NEWS: i64 = 1;

fn text() -> ConsentText {
    let sv = Wording { purpose: "Skicka nyhetsbrev".into(), ..Wording::default() };
    let in_use_from = Some(date(2026, 1, 1));
    let version = TextVersion { sv, in_use_from, ..TextVersion::default() };
    ConsentText { name: "Nyhetsbrevet".into(), versions: vec![version], ..ConsentText::default() }
}

fn person(name: &str, groups: &[Id<MailingGroup>]) -> Person {
    Person {
        name: name.into(),
        emails: vec![format!("{name}@b.example")],
        mailing: groups.to_vec(),
        ..Person::default()
    }
}

fn said(store: &mut Store, who: Id<Person>, kind: EventKind, on: Date) {
    let event = ConsentEvent { kind, on, version: 1, ..ConsentEvent::default() };
    store.log_consent(&by(), who, Id::new(1), &event).unwrap();
}

/// A newsletter that rests on consent, and an offer that rests on legitimate interests, with the same six
/// persons: Ada consents, Bo has withdrawn, Cia has objected, Dan is a customer, Eva is neither, and Fia
/// consents but has said no to e-mail.
fn fill(store: &mut Store) {
    let consent_text = Some(store.add(&by(), &text()).unwrap());
    let news = MailingGroup {
        name: "Nyheter".into(),
        purpose: "Berätta om nya tjänster".into(),
        basis: Some(LawfulBasis::Consent),
        is_marketing: true,
        consent_text,
        ..MailingGroup::default()
    };
    let offers = MailingGroup {
        name: "Erbjudanden".into(),
        basis: Some(LawfulBasis::LegitimateInterests),
        ..news.clone()
    };
    let groups = [store.add(&by(), &news).unwrap(), store.add(&by(), &offers).unwrap()];
    let add = |store: &mut Store, it: &Person| store.add(&by(), it).unwrap();
    let [ada, bo] = ["Ada", "Bo"].map(|name| add(store, &person(name, &groups)));
    let objected =
        Person { marketing_objection_on: Some(date(2026, 9, 1)), ..person("Cia", &groups) };
    let cia = add(store, &objected);
    let sale = ChannelBasis {
        sale: "order 7".into(),
        sold_on: Some(date(2026, 2, 1)),
        is_for_own_similar: true,
        was_opt_out_offered: true,
        ..ChannelBasis::default()
    };
    add(store, &Person { marketing: vec![sale], ..person("Dan", &groups) });
    add(store, &person("Eva", &groups));
    let stopped = ChannelBasis { stopped_on: Some(date(2026, 10, 1)), ..ChannelBasis::default() };
    let fia = add(store, &Person { marketing: vec![stopped], ..person("Fia", &groups) });
    for who in [ada, bo, cia, fia] {
        said(store, who, EventKind::Given, date(2026, 6, 1));
    }
    said(store, bo, EventKind::Withdrawn, date(2026, 11, 20));
}

fn export(group: i64) -> (Window, String) {
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("lista.csv");
    let at = Place::Register(Register::MailingGroups, Some(group));
    let replies = [Reply::Chosen(path.clone())];
    let mut window = window_with(at, Prefs::default(), replies, fill);
    window.press("Exportera lista (CSV)");
    window.wait_for(|_| path.exists());
    window.settle();
    let list = fs::read_to_string(path).unwrap();
    (window, list)
}

#[test]
fn r_34_a_newsletter_on_consent_goes_to_those_who_consent_today() {
    let (window, list) = export(NEWS);
    assert_eq!(list, "\u{feff}Namn;E-post\r\nAda;Ada@b.example\r\n");
    assert!(window.shows("1 mottagare") && window.shows("5 lämnas utanför"));
    assert!(window.shows("Har sagt nej till reklam (GDPR 21.3)"));
    assert!(window.shows("Har sagt nej till kanalen (GDPR 21.3)"));
    assert!(window.shows("Saknar giltigt samtycke (GDPR 6.1 a)"));
    assert!(window.tells("Listan är sparad: 1 mottagare. 5 lämnas utanför."));
    assert!(window.tells("MFL 20"));
}

#[test]
fn r_34_an_offer_also_goes_to_customers_and_to_nobody_without_a_basis() {
    let (window, list) = export(NEWS + 1);
    assert_eq!(list, "\u{feff}Namn;E-post\r\nAda;Ada@b.example\r\nDan;Dan@b.example\r\n");
    assert!(window.shows("2 mottagare") && window.shows("4 lämnas utanför"));
    let without = "Fysisk person utan samtycke och utan helt undantag för egna kunder (MFL 19)";
    assert!(window.shows(without));
}

#[test]
fn r_33_a_person_shows_what_may_be_sent_and_on_which_ground() {
    let at = |id| Place::Register(Register::Persons, Some(id));
    let ada = window(at(1), fill);
    assert!(ada.shows("Samtycke i förväg: Nyhetsbrevet (MFL 19)"));
    let bo = window(at(2), fill);
    assert!(!bo.tells("Samtycke i förväg"));
    assert!(bo.tells("Varken samtycke eller undantaget för egna kunder (MFL 19)"));
    let cia = window(at(3), fill);
    assert!(cia.shows("Har sagt nej till reklam (GDPR 21.3)") && !cia.shows("Ja"));
    let dan = window(at(4), fill);
    assert!(dan.tells("Undantaget för egna kunder"));
    let fia = window(at(6), fill);
    assert!(fia.shows("Har sagt nej till kanalen (GDPR 21.3)"));
}

#[test]
fn r_33_a_no_is_written_on_the_card_and_the_list_has_one_less() {
    let mut window = window(Place::Register(Register::Persons, Some(1)), fill);
    window.key(Modifiers::NONE, Key::F2);
    window.reach("Lägg till kanal");
    window.type_into("Sade nej till kanalen", "idag");
    window.key(Modifiers::COMMAND, Key::S);
    let ada = window.store().get::<Person>(Id::new(1)).unwrap().unwrap();
    let stopped_on = Some(date(2026, 11, 22));
    assert_eq!(ada.marketing, [ChannelBasis { stopped_on, ..ChannelBasis::default() }]);
    let list = window.store().mailing_list(Id::new(NEWS), date(2026, 11, 22)).unwrap();
    assert_eq!(list.recipients, []);
}

#[test]
fn r_34_an_exception_that_lacks_a_leg_says_so_with_its_provision() {
    let mut window = window(Place::Register(Register::Persons, Some(4)), fill);
    assert!(!window.tells("Undantaget för egna kunder kräver"));
    window.key(Modifiers::NONE, Key::F2);
    window.reach("Kunden kunde enkelt och gratis säga nej när adressen lämnades");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Undantaget för egna kunder kräver"));
    assert!(window.tells("undantaget för egna kunder är inte helt (MFL 19)"));
}

#[test]
fn r_34_a_group_is_given_its_channel_and_its_consent() {
    let mut window = window(Place::Register(Register::MailingGroups, None), |store| {
        store.add(&by(), &text()).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Namn", "Sms-klubben");
    window.type_into("Ändamål", "Påminna om kampanjer");
    window.choose("Rättslig grund", "Samtycke");
    window.choose("Kanal", "Sms");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Vilket samtycke bygger utskicken på?"));
    window.key(Modifiers::NONE, Key::F2);
    window.choose("Samtyckestext", "Nyhetsbrevet");
    window.key(Modifiers::COMMAND, Key::S);
    let group = window.store().get::<MailingGroup>(Id::new(1)).unwrap().unwrap();
    assert_eq!((group.channel, group.consent_text), (Channel::TextMessage, Some(Id::new(1))));
    assert!(!window.tells("Vilket samtycke bygger utskicken på?"));
}
