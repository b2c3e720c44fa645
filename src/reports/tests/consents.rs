//! Consents of the invented company, and the papers that are printed of them.

use jiff::civil::{Date, date, time};

use super::{
    TODAY,
    sample::{ASA, by},
};
use crate::{
    core::{Id, Lang},
    law::Identity,
    registers::{
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{
            Channel, Consent, ConsentEvent, EventKind, Evidence, ExpressedBy, Validity,
            reference_from,
        },
        persons::{Person, Placement, Restriction},
        processing::{SourceKind, SubjectGroup},
    },
    report::render_text,
    reports::{BuildError, ReportKind, Scope, Signer, build},
    store::Store,
};

/// The newsletter: its second wording is in use, and everybody must be asked about it anew.
pub const LETTERS: Id<ConsentText> = Id::new(1);
/// Photographs, in Swedish alone, with a transfer.
pub const PHOTOS: Id<ConsentText> = Id::new(2);
/// A game for children, not approved yet.
pub const GAME: Id<ConsentText> = Id::new(3);
/// A consent that was withdrawn.
pub const LETTERS_TO_ASA: Id<Consent> = Id::new(1);
/// A consent that holds.
pub const PHOTO_OF_ASA: Id<Consent> = Id::new(2);

/// The papers beside those of [`super::scope`], by the names of their fixtures.
pub fn variants(lang: Lang) -> Vec<(&'static str, Scope)> {
    let form = Scope::new(ReportKind::Samtyckesblankett, lang, TODAY);
    let filled = Scope { purposes: vec![LETTERS, PHOTOS], person: Some(ASA), ..form.clone() };
    let guardian = Scope { purposes: vec![PHOTOS], signer: Signer::Guardian, ..form };
    let receipt = Scope::new(ReportKind::Samtyckeskvitto, lang, TODAY);
    let withdrawn = Scope { consent: Some(LETTERS_TO_ASA), ..receipt };
    vec![
        ("samtyckesblankett-ifylld", filled),
        ("samtyckesblankett-vardnadshavare", guardian),
        ("aterkallelse", withdrawn),
    ]
}

pub fn add(store: &mut Store) {
    for text in [letters(), photos(), game()] {
        store.add(&by(), &text).unwrap();
    }
    let yes = |text: Id<ConsentText>, version, on| {
        (
            text,
            ConsentEvent {
                kind: EventKind::Given,
                on,
                at: Some(time(10, 30, 0, 0)),
                version,
                channel: Some(Channel::Paper),
                received_by: "Anna Lind".into(),
                evidence: Evidence {
                    place: "Samtyckespärmen, flik Ö".into(),
                    ..Evidence::default()
                },
                ..ConsentEvent::default()
            },
        )
    };
    for (person, text) in [(ASA, LETTERS), (ASA, PHOTOS)] {
        let reference = reference_from(&format!("{person:?} {text:?}"));
        store.add(&by(), &Consent::of(person, text, reference)).unwrap();
    }
    let mut log = |person, (text, event): (Id<ConsentText>, ConsentEvent)| {
        store.log_consent(&by(), person, text, &event).unwrap();
    };
    log(ASA, yes(LETTERS, 2, date(2026, 6, 10)));
    let (_, no) = yes(LETTERS, 2, date(2026, 9, 2));
    log(
        ASA,
        (
            LETTERS,
            ConsentEvent {
                kind: EventKind::Withdrawn,
                channel: Some(Channel::Email),
                evidence: Evidence::default(),
                reason: "För många brev".into(),
                ..no
            },
        ),
    );
    log(
        ASA,
        (
            PHOTOS,
            ConsentEvent {
                validity: Validity::Date { on: date(2027, 6, 30) },
                ..yes(PHOTOS, 1, date(2026, 8, 20)).1
            },
        ),
    );
    store.tick_stop_task(&by(), LETTERS_TO_ASA, 0).unwrap();
    let others = [
        ("Bo", "Ek", 2, date(2026, 7, 1)),
        ("Eva", "Berg", 1, date(2025, 5, 2)),
        ("Dan", "Åkesson", 2, date(2026, 7, 3)),
        ("Cia", "Dahl", 2, date(2026, 7, 4)),
    ];
    for (given_name, name, version, on) in others {
        let person = store.add(&by(), &reader(given_name, name)).unwrap();
        let (text, event) = yes(LETTERS, version, on);
        let speaks = ExpressedBy::Representative { name: "Jan Ek".into() };
        let expressed_by = if name == "Ek" { speaks } else { ExpressedBy::Person };
        let event = ConsentEvent {
            expressed_by,
            lang: if name == "Dahl" { Lang::En } else { Lang::Sv },
            ..event
        };
        store.log_consent(&by(), person, text, &event).unwrap();
    }
}

fn reader(given_name: &str, name: &str) -> Person {
    let restriction = Restriction {
        since: date(2026, 10, 1),
        reason: "Adressen utreds".into(),
        allowed: String::new(),
    };
    Person {
        given_name: given_name.into(),
        name: name.into(),
        identity: None::<Identity>,
        groups: vec![SubjectGroup::Subscriber],
        source: Some(SourceKind::Person),
        systems: vec![Placement { system: Id::new(1), place: String::new() }],
        is_protected: name == "Åkesson",
        restriction: (name == "Dahl").then_some(restriction),
        ..Person::default()
    }
}

fn version(sv: Wording, en: Wording, from: Date) -> TextVersion {
    TextVersion {
        sv,
        en,
        in_use_from: Some(from),
        approved_by: "Maria Sjöström".into(),
        ..TextVersion::default()
    }
}

fn letters() -> ConsentText {
    let sv = Wording {
        purpose: "Skicka vårt nyhetsbrev till dig en gång i månaden".into(),
        statement: "Ja, jag vill ha nyhetsbrevet.".into(),
        data: "Namn och e-postadress".into(),
        storage: "I vårt utskickssystem, i Sverige".into(),
        retention: "Tills du tar tillbaka ditt samtycke, dock längst två år efter det sista brevet"
            .into(),
        recipients: "Ingen utanför företaget".into(),
        withdrawal: "Klicka på länken sist i varje brev, ring eller skriv till oss".into(),
        transfer_risk: String::new(),
    };
    let en = Wording {
        purpose: "Send you our newsletter once a month".into(),
        statement: "Yes, I want the newsletter.".into(),
        data: "Name and e-mail address".into(),
        storage: "In our mailing system, in Sweden".into(),
        retention:
            "Until you withdraw your consent, and no longer than two years after the last letter"
                .into(),
        recipients: "Nobody outside the company".into(),
        withdrawal: "Follow the link at the end of each letter, call or write to us".into(),
        transfer_risk: String::new(),
    };
    let first = version(
        Wording { data: "E-postadress".into(), ..sv.clone() },
        en.clone(),
        date(2025, 3, 1),
    );
    let second = TextVersion { asks_again: true, ..version(sv, en, date(2026, 6, 1)) };
    ConsentText {
        name: "Nyhetsbrev".into(),
        activity: Some(Id::new(2)),
        recipients: vec!["Tryckeriet".into()],
        versions: vec![first, second],
        ..ConsentText::default()
    }
}

fn photos() -> ConsentText {
    let sv = Wording {
        purpose: "Visa bilder av dig från våra evenemang på vår webbplats".into(),
        statement: "Ja, ni får visa bilder av mig på webbplatsen.".into(),
        data: "Fotografier och filmer från evenemanget".into(),
        storage: "På vår webbplats och i vårt bildarkiv".into(),
        retention: "Två år efter evenemanget".into(),
        recipients: "Alla som besöker webbplatsen, och Bildmolnet Inc. som lagrar bilderna".into(),
        withdrawal: "Ring eller skriv till oss, så tar vi bort bilderna".into(),
        transfer_risk:
            "Där saknas ett skydd som motsvarar EU:s, och myndigheter kan få tillgång till bilderna"
                .into(),
    };
    let version = TextVersion {
        third_country: "USA".into(),
        is_special: true,
        validity: Validity::Date { on: date(2027, 6, 30) },
        ..version(sv, Wording::default(), date(2026, 1, 15))
    };
    ConsentText {
        name: "Bilder från evenemang".into(),
        activity: Some(Id::new(2)),
        versions: vec![version],
        ..ConsentText::default()
    }
}

fn game() -> ConsentText {
    let draft = TextVersion { in_use_from: None, ..letters().versions[1].clone() };
    ConsentText {
        name: "Spelet".into(),
        activity: Some(Id::new(2)),
        is_for_children: true,
        versions: vec![draft],
        ..ConsentText::default()
    }
}

#[test]
fn r_40_nobody_is_asked_with_a_draft_and_the_purposes_are_named() {
    let store = super::sample::store();
    let form = Scope::new(ReportKind::Samtyckesblankett, Lang::Sv, TODAY);
    assert!(matches!(build(&store, &form), Err(BuildError::NoPurpose)));
    let draft = Scope { purposes: vec![LETTERS, GAME], ..form.clone() };
    let Err(BuildError::NotInUse(names)) = build(&store, &draft) else { panic!() };
    assert_eq!(names, ["Spelet"]);
    let early = Scope { purposes: vec![PHOTOS], date: date(2026, 1, 14), ..form };
    assert!(matches!(build(&store, &early), Err(BuildError::NotInUse(_))));
}

#[test]
fn r_46_the_form_shows_the_wording_of_its_day_with_an_empty_yes_and_no_for_each_purpose() {
    let store = super::sample::store();
    let form = |date| {
        let form = Scope::new(ReportKind::Samtyckesblankett, Lang::Sv, date);
        build(&store, &Scope { purposes: vec![LETTERS, PHOTOS], ..form }).unwrap()
    };
    let (old, new) = (form(date(2026, 2, 1)), form(TODAY));
    assert_eq!(old.reference, "SB-2026-02-01-1.1-2.1");
    assert_eq!(new.reference, "SB-2026-11-22-1.2-2.1");
    assert!(new.footer.contains("Nyhetsbrev, version 2 på svenska"));
    let text = render_text(&new);
    assert_eq!((text.matches("[ ] Ja").count(), text.matches("[ ] Nej").count()), (2, 2));
    assert!(!text.contains("[x]"));
    let provisions = text.replace('\u{a0}', " ");
    for cite in ["artikel 6.1 a", "9.2 a", "49.1 a", "artikel 7.3", "15–18 och 20", "artikel 77"]
    {
        assert!(provisions.contains(cite), "{cite}");
    }
}

#[test]
fn r_44_the_guardians_form_cites_why_the_guardian_signs() {
    let (_, guardian) = variants(Lang::Sv).remove(1);
    let text = render_text(&build(&super::sample::store(), &guardian).unwrap());
    let text = text.replace('\u{a0}', " ");
    assert!(text.contains("dataskyddslagen 2 kap. 4 §") && text.contains("Vårdnadshavarens namn"));
}

#[test]
fn r_42_after_a_withdrawal_it_says_what_stops_and_what_goes_on() {
    let store = super::sample::store();
    let (_, withdrawn) = variants(Lang::Sv).remove(2);
    let text = render_text(&build(&store, &withdrawn).unwrap()).replace('\u{a0}', " ");
    assert!(text.contains("# Ditt samtycke är återkallat"));
    assert!(text.contains("Fortbok | 2026-09-14") && text.contains("Tryckeriet | Pågår"));
    assert!(text.contains("Bokföra det vi har sålt | Rättslig förpliktelse: bokföringslagen"));
    assert!(!text.contains("Skicka nyheter till den som vill ha dem |"));
    let before = Scope { date: date(2026, 8, 1), ..withdrawn };
    let text = render_text(&build(&store, &before).unwrap());
    assert!(text.contains("# Kvitto på ditt samtycke"));
}

#[test]
fn r_45_who_answered_an_older_text_is_counted_and_not_named() {
    let store = super::sample::store();
    let list =
        Scope { purposes: vec![LETTERS], ..Scope::new(ReportKind::Samtycken, Lang::Sv, TODAY) };
    let text = render_text(&build(&store, &list).unwrap()).replace('\u{a0}', " ");
    assert!(text.contains("3 personer samtycker. 1 räknas inte"));
    assert!(text.contains("Ek, Bo") && text.contains("Dahl, Cia (begränsad, artikel 18)"));
    assert!(!text.contains("Berg, Eva") && !text.contains("Åkesson") && !text.contains("Öberg"));
    let summer = Scope { date: date(2026, 8, 1), ..list };
    assert!(render_text(&build(&store, &summer).unwrap()).contains("Öberg, Åsa"));
}
