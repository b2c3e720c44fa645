//! Every screen of the example binder as a picture, in both themes, languages and two sizes.
//!
//! The pictures are drawn into `target/pictures` to be looked at; the test fails where a control has no
//! name, where a screen is blank, or where drawing it panics.

#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

#[path = "pictures/agreements.rs"]
mod agreements;
#[path = "pictures/assessments.rs"]
mod assessments;
#[path = "pictures/consents.rs"]
mod consents;
#[path = "pictures/contracts.rs"]
mod contracts;
#[path = "pictures/mandates.rs"]
mod mandates;
#[path = "pictures/policy.rs"]
mod policy;
#[path = "pictures/reconcile.rs"]
mod reconcile;
#[path = "pictures/sub_processors.rs"]
mod sub_processors;
#[path = "pictures/transfers.rs"]
mod transfers;

use std::{collections::HashSet, fs, path::Path};

use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::{Timestamp, civil::date};
use parmen::{
    app::{About, App, Clock, Place},
    binder::{Binder, Passphrase},
    core::{Id, Lang, Progress},
    demo,
    prefs::{Looks, Prefs},
    registers::Register,
    reports::ReportKind,
    store::{By, Setting, Store},
    ui::file_dialog::{Reply, ScriptedDialogs},
};

/// The file that every file window answers with.
const ADVICE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt"
);

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
    shot("recordings", Place::Register(Register::Recordings, None)),
    shot("recording", Place::Register(Register::Recordings, Some(1))),
    Shot {
        name: "recording-form",
        place: Place::Register(Register::Recordings, None),
        keys: &[(Modifiers::COMMAND, Key::N)],
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

fn draw(shot: &Shot, lang: Lang, looks: Looks, size: Vec2, fill: fn(&mut Store)) {
    let press = |harness: &mut Harness<'static, App>| {
        for (modifiers, key) in shot.keys {
            harness.key_press_modifiers(*modifiers, *key);
            harness.run_steps(4);
        }
        (shot.does)(harness, lang);
    };
    draw_after(press, shot.name, shot.place, (lang, looks, size), fill);
}

/// Draws the window at `place` once `act` has been done in it.
fn draw_after(
    act: impl FnOnce(&mut Harness<'static, App>),
    name: &str,
    place: Place,
    look: (Lang, Looks, Vec2),
    fill: fn(&mut Store),
) {
    draw_answered(act, name, place, look, (fill, Path::new(ADVICE)));
}

/// As [`draw_after`]; the file window answers with `answer`.
fn draw_answered(
    act: impl FnOnce(&mut Harness<'static, App>),
    name: &str,
    place: Place,
    (lang, looks, size): (Lang, Looks, Vec2),
    (fill, answer): (fn(&mut Store), &Path),
) {
    let answer = answer.to_owned();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Exempel.parm");
    let mut binder = Binder::create(&path, &Passphrase::new("exempel"), now()).unwrap();
    fill(binder.store_mut().unwrap());
    let mut prefs = Prefs::default();
    (prefs.lang, prefs.looks) = (lang, looks);
    let theme = if looks == Looks::Dark { egui::Theme::Dark } else { egui::Theme::Light };
    let mut harness =
        Harness::builder().with_size(size).with_theme(theme).build_eframe(move |cc| {
            let dialogs = Box::new(ScriptedDialogs::new([Reply::Chosen(answer)]));
            App::at_desk(&cc.egui_ctx, prefs, Clock::Fixed(now()), dialogs, binder, place)
        });
    harness.run_steps(4);
    act(&mut harness);
    // Pages of reports are laid out beside the window: give them a moment.
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(15));
        harness.run_steps(1);
    }
    let name = name_of(name, lang, looks, size);
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

#[test]
fn every_paper_about_consents() {
    let reports = |name, kind, about| shot(name, Place::Reports(kind, about));
    let (consent, text) = {
        let mut store = Store::in_memory().unwrap();
        fill_example(&mut store);
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
        draw(&shot, Lang::Sv, Looks::Light, SIZES[0], fill_example);
        draw(&shot, Lang::En, Looks::Dark, SIZES[1], fill_example);
    }
}

/// The example binder, where the next wording of the newsletter's text is begun.
fn fill_texts(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let texts = store.consent_texts().unwrap();
    let (id, text) = texts.iter().find(|(_, it)| it.name == "Nyhetsbrev").unwrap();
    let mut next = text.draft_to_write();
    next.sv.purpose = "Skicka nyhetsbrevet och ringa dig med erbjudanden".into();
    store.save(&by, *id, &text.with_draft(next)).unwrap();
}

/// The record of the text with this name.
fn text_called(name: &str) -> Option<i64> {
    let mut store = Store::in_memory().unwrap();
    fill_example(&mut store);
    let texts = store.consent_texts().unwrap();
    texts.into_iter().find(|(_, it)| it.name == name).map(|(id, _)| id.raw())
}

#[test]
fn every_page_of_a_consent_text() {
    let place = Place::Register(Register::ConsentTexts, None);
    let text = Place::Register(Register::ConsentTexts, text_called("Nyhetsbrev"));
    let offers = text_called("Erbjudanden som anpassas efter köp");
    let draft = Place::Register(Register::ConsentTexts, offers);
    for (lang, looks, size) in [
        (Lang::Sv, Looks::Light, SIZES[0]),
        (Lang::En, Looks::Dark, SIZES[0]),
        (Lang::Sv, Looks::Light, SIZES[1]),
    ] {
        let [write, next, offer] = match lang {
            Lang::Sv => ["Fortsätt på utkastet", "Fortsätt", "Hämta färdiga texter"],
            Lang::En => ["Go on with the draft", "Continue", "Add ready-made texts"],
        };
        let press = |harness: &mut Harness<'static, App>, name: &str| {
            harness.get_by_label(name).click_accesskit();
            harness.run_steps(4);
        };
        let at = (lang, looks, size);
        draw_after(|_| (), "consent-texts", place, at, fill_texts);
        draw_after(|_| (), "consent-text", text, at, fill_texts);
        draw_after(|it| press(it, offer), "consent-texts-ready", place, at, fill_texts);
        for (page, place) in (0..=4).map(|page| (page, text)).chain([(5, draft)]) {
            let turn = |harness: &mut Harness<'static, App>| {
                press(harness, write);
                (0..page.min(4)).for_each(|_| press(harness, next));
            };
            draw_after(turn, &format!("consent-text-{page}"), place, at, fill_texts);
        }
    }
}
