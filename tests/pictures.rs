//! Every screen of the example binder as a picture, in both themes, languages and two sizes.
//!
//! The pictures are drawn into `target/pictures` to be looked at; the test fails where a control has no
//! name, where a screen is blank, or where drawing it panics.

use std::{collections::HashSet, fs, path::Path};

use egui::{Key, Modifiers, Vec2, accesskit::Role, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::{Timestamp, civil::date};
use parmen::{
    app::{About, App, Clock, Place},
    binder::{Binder, Passphrase},
    core::{Id, Lang, Progress},
    demo,
    prefs::{Looks, Prefs},
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{Channel, ConsentEvent, EventKind, Evidence, ExpressedBy, Validity},
        persons::Person,
    },
    reports::ReportKind,
    store::{By, Setting, Store},
    ui::file_dialog::ScriptedDialogs,
};

const SIZES: [Vec2; 2] = [vec2(1366.0, 768.0), vec2(900.0, 640.0)];

struct Shot {
    name: &'static str,
    place: Place,
    keys: &'static [(Modifiers, Key)],
    /// What a person does there.
    does: fn(&mut Harness<'static, App>, Lang),
}

const fn shot(name: &'static str, place: Place) -> Shot {
    Shot { name, place, keys: &[], does: |_, _| () }
}

const SHOTS: &[Shot] = &[
    shot("overview", Place::Overview),
    shot("persons", Place::Register(Register::Persons, None)),
    shot("person", Place::Register(Register::Persons, Some(5))),
    Shot {
        name: "person-form",
        place: Place::Register(Register::Persons, Some(5)),
        keys: &[(Modifiers::NONE, Key::F2)],
        does: |_, _| (),
    },
    shot("activities", Place::Register(Register::Activities, None)),
    shot("activity", Place::Register(Register::Activities, Some(4))),
    Shot {
        name: "activity-form",
        place: Place::Register(Register::Activities, Some(4)),
        keys: &[(Modifiers::NONE, Key::F2)],
        does: |_, _| (),
    },
    shot("systems", Place::Register(Register::Systems, Some(1))),
    shot("measures", Place::Register(Register::Measures, None)),
    shot("mailing", Place::Register(Register::MailingGroups, Some(1))),
    shot("group", Place::Register(Register::GroupCompanies, Some(1))),
    shot("reports", Place::Reports(ReportKind::Behandlingsregister, About::Nothing)),
    shot("extract", Place::Reports(ReportKind::Registerutdrag, About::Person(Id::new(1)))),
    shot("journal", Place::Journal),
    shot("settings", Place::Settings),
    Shot {
        name: "search",
        place: Place::Overview,
        keys: &[(Modifiers::COMMAND, Key::K)],
        does: |_, _| (),
    },
    Shot {
        name: "help",
        place: Place::Overview,
        keys: &[(Modifiers::NONE, Key::F1)],
        does: |_, _| (),
    },
];

fn now() -> Timestamp {
    "2026-11-22T11:00:00Z".parse().unwrap()
}

fn fill_example(store: &mut Store) {
    let by = By { actor: "Anna Lind".into(), at: now() };
    demo::fill(store, &by, date(2026, 11, 22), demo::USUAL_PERSONS, &Progress::default()).unwrap();
    store.set(Setting::Actor, "Anna Lind").unwrap();
}

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

/// The example binder with consents in every state.
fn fill_consents(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
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
    let texts = texts.map(|it| store.add(&by, &it).unwrap());
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

fn draw(shot: &Shot, lang: Lang, looks: Looks, size: Vec2, fill: fn(&mut Store)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Exempel.parm");
    let mut binder = Binder::create(&path, &Passphrase::new("exempel"), now()).unwrap();
    fill(binder.store_mut().unwrap());
    let mut prefs = Prefs::default();
    (prefs.lang, prefs.looks) = (lang, looks);
    let place = shot.place;
    let theme = if looks == Looks::Dark { egui::Theme::Dark } else { egui::Theme::Light };
    let mut harness =
        Harness::builder().with_size(size).with_theme(theme).build_eframe(move |cc| {
            let dialogs = Box::<ScriptedDialogs>::default();
            App::at_desk(&cc.egui_ctx, prefs, Clock::Fixed(now()), dialogs, binder, place)
        });
    harness.run_steps(4);
    for (modifiers, key) in shot.keys {
        harness.key_press_modifiers(*modifiers, *key);
        harness.run_steps(4);
    }
    (shot.does)(&mut harness, lang);
    // Pages of reports are laid out beside the window: give them a moment.
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(15));
        harness.run_steps(1);
    }
    let name = name_of(shot.name, lang, looks, size);
    assert_eq!(harness.unnamed_widgets(), Vec::<String>::new(), "{name}");
    let picture = harness.render().unwrap();
    let colours: HashSet<_> = picture.pixels().map(|it| it.0).collect();
    assert!(colours.len() > 16, "{name} is blank");
    let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("pictures");
    fs::create_dir_all(&pictures).unwrap();
    picture.save(pictures.join(format!("{name}.png"))).unwrap();
}

fn name_of(name: &str, lang: Lang, looks: Looks, size: Vec2) -> String {
    let lang = if lang == Lang::Sv { "sv" } else { "en" };
    let looks = if looks == Looks::Dark { "dark" } else { "light" };
    format!("{name}-{lang}-{looks}-{}", size.x)
}

#[test]
fn every_screen_of_the_example_binder() {
    for shot in SHOTS {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill_example);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill_example);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill_example);
    }
}

#[test]
fn every_screen_of_an_empty_binder() {
    let empty = shot;
    for shot in [
        empty("empty-overview", Place::Overview),
        empty("empty-persons", Place::Register(Register::Persons, None)),
        empty("empty-activities", Place::Register(Register::Activities, None)),
        empty("empty-journal", Place::Journal),
        empty("empty-settings", Place::Settings),
    ] {
        draw(&shot, Lang::Sv, Looks::Light, SIZES[0], |_| ());
        draw(&shot, Lang::En, Looks::Dark, SIZES[1], |_| ());
    }
}

/// The example binder with somebody who has answered a question.
fn fill_answered(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let wording = Wording {
        purpose: "Visa bilder av dig på vår webbplats".into(),
        statement: "Ja, ni får visa bilder av mig på webbplatsen.".into(),
        data: "Fotografier".into(),
        storage: "Webbplatsen och bildarkivet, i Sverige".into(),
        retention: "Två år".into(),
        recipients: "Alla som besöker webbplatsen".into(),
        withdrawal: "Ring eller skriv till oss".into(),
        transfer_risk: String::new(),
    };
    let in_use_from = Some(date(2026, 1, 1));
    let version = TextVersion { sv: wording, in_use_from, ..TextVersion::default() };
    let text =
        ConsentText { name: "Bilder".into(), versions: vec![version], ..ConsentText::default() };
    let text = store.add(&by, &text).unwrap();
    let yes = ConsentEvent {
        on: date(2026, 3, 1),
        version: 1,
        channel: Some(Channel::InPerson),
        received_by: "Anna Lind".into(),
        ..ConsentEvent::default()
    };
    store.log_consent(&by, Id::new(5), text, &yes).unwrap();
}

#[test]
fn every_paper_about_consents() {
    let reports = |name, kind, about| shot(name, Place::Reports(kind, about));
    let (consent, text) = {
        let mut store = Store::in_memory().unwrap();
        fill_answered(&mut store);
        let (consent, it) = store.consents_of(Id::new(5)).unwrap().pop().unwrap();
        (consent, it.text)
    };
    for shot in [
        reports("paper-choice", ReportKind::Samtyckesblankett, About::Nothing),
        reports(
            "paper-form",
            ReportKind::Samtyckesblankett,
            About::Purpose(text, Some(Id::new(5))),
        ),
        reports("paper-receipt", ReportKind::Samtyckeskvitto, About::Consent(consent)),
        reports("paper-list", ReportKind::Samtycken, About::Nothing),
    ] {
        draw(&shot, Lang::Sv, Looks::Light, SIZES[0], fill_answered);
        draw(&shot, Lang::En, Looks::Dark, SIZES[1], fill_answered);
    }
}
