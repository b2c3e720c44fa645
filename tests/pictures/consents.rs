//! The consents: the list, the logging, the record and the signed list.

#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::civil::date;
use parmen::{
    app::{App, Place},
    core::{Id, Lang},
    prefs::Looks,
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{Channel, ConsentEvent, EventKind, Evidence, ExpressedBy, Validity},
        persons::Person,
    },
    store::{By, Store},
};

use super::{SIZES, Shot, draw, fill_example, now, shot};

fn wording(purpose: &str, statement: &str) -> Wording {
    Wording {
        purpose: purpose.into(),
        statement: statement.into(),
        data: "Namn och e-postadress".into(),
        storage: "Utskickssystemet i Sverige".into(),
        retention: "Tills du tar tillbaka ditt samtycke".into(),
        recipients: "Ingen utanför företaget".into(),
        withdrawal: "Svara på ett brev, ring 08-555 10 20 eller säg till i kassan".into(),
        transfer_risk: String::new(),
    }
}

/// A newsletter in two versions, photographs, and a club for children.
fn fill_texts(store: &mut Store, by: &By) -> [Id<ConsentText>; 3] {
    let version = |from, asks_again, sv: Wording, en: Wording, validity| TextVersion {
        sv,
        en,
        in_use_from: Some(from),
        asks_again,
        validity,
        approved_by: "Anna Lind".into(),
        ..TextVersion::default()
    };
    let news = wording("Skicka vårt nyhetsbrev", "Ja, jag vill få nyhetsbrevet med e-post.");
    let news_en = wording("Send our newsletter", "Yes, I want the newsletter by e-mail.");
    let systems: Vec<_> = store.systems().unwrap().iter().take(2).map(|(id, _)| *id).collect();
    let activity = store.activities().unwrap().first().map(|(id, _)| *id);
    let texts = [
        ConsentText {
            name: "Nyhetsbrev".into(),
            activity,
            systems,
            recipients: vec!["Tryckeriet AB".into()],
            versions: vec![
                version(
                    date(2024, 1, 10),
                    false,
                    news.clone(),
                    news_en.clone(),
                    Validity::Withdrawn,
                ),
                version(date(2026, 6, 1), true, news, news_en, Validity::Withdrawn),
            ],
            ..ConsentText::default()
        },
        ConsentText {
            name: "Fotografering på öppet hus".into(),
            versions: vec![version(
                date(2025, 3, 1),
                false,
                wording(
                    "Visa bilder från öppet hus på vår webbplats",
                    "Ja, ni får visa bilder av mig.",
                ),
                Wording::default(),
                Validity::Event { what: "bilderna byts ut".into() },
            )],
            ..ConsentText::default()
        },
        ConsentText {
            name: "Barnens nätklubb".into(),
            is_for_children: true,
            versions: vec![version(
                date(2025, 3, 1),
                false,
                wording("Låta barnet vara med i nätklubben", "Ja, jag vill vara med i nätklubben."),
                Wording::default(),
                Validity::Withdrawn,
            )],
            ..ConsentText::default()
        },
    ];
    texts.map(|it| store.add(by, &it).unwrap())
}

/// The example binder with consents in every state.
fn fill_consents(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let texts = fill_texts(store, &by);
    let event = |kind, on, version| ConsentEvent {
        kind,
        on,
        version,
        at: Some(jiff::civil::time(10, 30, 0, 0)),
        channel: Some(Channel::InPerson),
        received_by: "Anna Lind".into(),
        evidence: Evidence { place: "Pärm 3, flik 7".into(), ..Evidence::default() },
        ..ConsentEvent::default()
    };
    let (old, new) = (date(2025, 5, 4), date(2026, 8, 17));
    for n in 1..48 {
        let person = Id::<Person>::new(n);
        let text = texts[usize::from(n % 5 == 0)];
        let log = |store: &mut Store, event: &ConsentEvent| {
            store.log_consent(&by, person, text, event).unwrap();
        };
        let version = if text == texts[0] && n % 7 != 3 { 2 } else { 1 };
        if n % 11 == 1 {
            log(store, &event(EventKind::Asked, new, version));
            continue;
        }
        let mut yes = event(EventKind::Given, if version == 2 { new } else { old }, version);
        if n % 6 == 2 {
            yes.validity = Validity::Date { on: date(2026, 12, 10) };
        }
        if n % 9 == 4 {
            yes.evidence = Evidence::default();
            yes.channel = None;
        }
        if n % 13 == 6 {
            yes.expressed_by = ExpressedBy::Guardian { name: "Karin Holm".into() };
        }
        log(store, &yes);
        match n % 8 {
            5 => log(store, &event(EventKind::Withdrawn, date(2026, 11, 20), version)),
            6 => log(store, &event(EventKind::Ended, date(2026, 10, 1), version)),
            _ => {}
        }
    }
    let event = ConsentEvent { version: 1, ..event(EventKind::Asked, old, 1) };
    store.log_consent(&by, Id::new(5), texts[0], &event).unwrap();
    let event = ConsentEvent { kind: EventKind::Given, on: date(2025, 5, 9), ..event };
    store.log_consent(&by, Id::new(5), texts[0], &event).unwrap();
    let event = ConsentEvent { kind: EventKind::Renewed, on: new, version: 2, ..event };
    store.log_consent(&by, Id::new(5), texts[0], &event).unwrap();
    let event = ConsentEvent {
        kind: EventKind::Withdrawn,
        on: date(2026, 11, 21),
        channel: Some(Channel::Phone),
        evidence: Evidence::default(),
        ..event
    };
    let id = store.log_consent(&by, Id::new(5), texts[0], &event).unwrap();
    store.tick_stop_task(&by, id, 0).unwrap();
}

const CONSENT_SHOTS: &[Shot] = &[
    shot("consents", Place::Register(Register::Consents, None)),
    shot("consent", Place::Register(Register::Consents, Some(2))),
    shot("consent-withdrawn", Place::Register(Register::Consents, Some(48))),
    shot("consent-gaps", Place::Register(Register::Consents, Some(4))),
    Shot {
        name: "consent-withdrawing",
        place: Place::Register(Register::Consents, Some(2)),
        keys: &[(Modifiers::NONE, Key::Enter)],
        does: |_, _| (),
    },
    shot("consent-log", Place::LogConsent(None)),
    shot("consent-log-person", Place::LogConsent(Some(Id::new(5)))),
    Shot {
        does: |harness, lang| {
            choose(harness, ["Vad det gäller", "What it is about"], ["Nyhetsbrev"; 2], lang);
        },
        ..shot("consent-log-filled", Place::LogConsent(Some(Id::new(7))))
    },
    Shot {
        does: |harness, lang| {
            choose(harness, ["Vad det gäller", "What it is about"], ["Nyhetsbrev"; 2], lang);
            harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
            harness.run_steps(4);
        },
        ..shot("consent-log-refused", Place::LogConsent(None))
    },
    Shot {
        does: |harness, lang| {
            let names = ["Namn eller nummer", "Name or number"];
            let name = names[usize::from(lang == Lang::En)];
            harness.get_by_role_and_label(Role::TextInput, name).type_text("berg");
            harness.run_steps(4);
        },
        ..shot("consent-search", Place::LogConsent(None))
    },
    Shot {
        does: |harness, lang| {
            choose(harness, ["Ändamål", "Purpose"], ["Nyhetsbrev"; 2], lang);
        },
        ..shot("consents-purpose", Place::Register(Register::Consents, None))
    },
    Shot {
        does: |harness, lang| {
            press(harness, ["Logga för flera", "Log for several"], lang);
            choose(harness, ["Vad det gäller", "What it is about"], ["Barnens nätklubb"; 2], lang);
            let radio = ["En hel grupp", "A whole group"][usize::from(lang == Lang::En)];
            harness.get_by_role_and_label(Role::RadioButton, radio).click_accesskit();
            harness.run_steps(4);
            choose(harness, ["Grupp", "Group"], ["Kunder", "Customers"], lang);
            press(harness, ["Lägg till alla i gruppen", "Add everybody in the group"], lang);
            let end = ["Töm listan", "Empty the list"][usize::from(lang == Lang::En)];
            harness.get_by_label(end).scroll_to_me();
            harness.run_steps(4);
        },
        ..shot("consents-many", Place::Register(Register::Consents, None))
    },
    Shot {
        does: |harness, lang| {
            let link = ["Visa ordalydelsen", "Show the wording"][usize::from(lang == Lang::En)];
            harness.get_by_label(link).click_accesskit();
        },
        ..shot("consent-wording", Place::Register(Register::Consents, Some(2)))
    },
    shot("person-consents", Place::Register(Register::Persons, Some(5))),
];

fn press(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    harness.run_steps(4);
}

fn choose(harness: &mut Harness<'static, App>, fields: [&str; 2], names: [&str; 2], lang: Lang) {
    let at = usize::from(lang == Lang::En);
    harness.get_by_role_and_label(Role::ComboBox, fields[at]).click_accesskit();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::Button, names[at]).click_accesskit();
    harness.run_steps(8);
}

#[test]
fn every_screen_of_the_consents() {
    for shot in CONSENT_SHOTS {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill_consents);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill_consents);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill_consents);
    }
    for shot in [
        shot("empty-consents", Place::Register(Register::Consents, None)),
        shot("empty-consent-log", Place::LogConsent(None)),
    ] {
        draw(&shot, Lang::Sv, Looks::Light, SIZES[0], |_| ());
        draw(&shot, Lang::En, Looks::Dark, SIZES[1], |_| ());
    }
}
