//! The agreements: the list, the record in its states, the form, the checklist, the acts, and where they lack.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::civil::date;
use parmen::{
    app::{App, Begun, Place},
    core::{Choice, Id, Lang},
    law::Country,
    prefs::Looks,
    registers::{
        Register,
        agreements::{
            Agreement, Answer, Checked, Engaged, OurRole, Point, StaffAccess, Stage, Template,
        },
        data_place::DataPlace,
        persons::Person,
        systems::System,
    },
    store::{By, Store},
};

use super::{SIZES, Shot, draw, fill_example, now, shot};

const SUPPLIERS: [&str; 4] =
    ["Molnberget AB", "Postgången Sverige AB", "Fjärrstöd Nordic ApS", "Sändlistan AB"];
const CUSTOMERS: [&str; 5] = [
    "Bageriet på hörnet AB",
    "Lindgrens Rör AB",
    "Sjöboden AB",
    "Vårdhuset AB",
    "Åkerblom & Co AB",
];

fn checked(agreement: &mut Agreement) {
    for (at, point) in Point::ALL.iter().enumerate() {
        let answer = match at {
            4 => Answer::Partly,
            10 => Answer::No,
            _ => Answer::Yes,
        };
        let comment =
            if at == 4 { "Bilagan med åtgärder fattas, begärd 2026-11-10" } else { "" };
        let place = format!("punkt {}", at + 3);
        agreement.checklist.set(Checked { point: *point, answer, place, comment: comment.into() });
    }
    agreement.checklist.checked_on = Some(date(2026, 11, 12));
    agreement.checklist.checked_by = "Anna Lind".into();
}

fn written(counterparty: Id<Person>, role: OurRole) -> Agreement {
    let mut it = Agreement {
        number: "PUB-2026-07".into(),
        template: Some(Template::Theirs),
        version: "3.1".into(),
        stage: Stage::Signed,
        signed_on: Some(date(2026, 1, 12)),
        signed_by_us: "Anna Lind".into(),
        signed_by_them: "Bo Berg".into(),
        valid_from: Some(date(2026, 2, 1)),
        notice_months: 3,
        review_on: Some(date(2027, 1, 12)),
        ..Agreement::with(counterparty, role)
    };
    it.paper.binder = "Avtal".into();
    it.paper.tab = "M".into();
    it.about.matter = "Drift av ärendesystemet".into();
    it.about.duration = "Så länge huvudavtalet gäller".into();
    it.about.nature = "Lagring, säkerhetskopiering och support".into();
    it.about.purpose = "Svara på kundernas ärenden".into();
    it.about.data = vec!["Namn och kontaktuppgifter".into(), "Ärendets innehåll".into()];
    it.about.subjects = vec!["Kunder".into()];
    it.instructions.what = "Uppgifterna behandlas bara för driften av ärendesystemet.".into();
    it.systems = vec![Id::new(1)];
    it.places = vec![
        DataPlace { country: Some(Country::SE), what: "Lagring".into(), ..DataPlace::default() },
        DataPlace {
            country: Country::parse("IN"),
            what: "Support nattetid".into(),
            is_remote: true,
            ..DataPlace::default()
        },
    ];
    it
}

/// The example binder with agreements in both directions.
fn fill_agreements(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let mut company = |name: &str| store.add(&by, &Person::company(name)).unwrap();
    let suppliers = SUPPLIERS.map(&mut company);
    let customers = CUSTOMERS.map(&mut company);
    let mut first = written(suppliers[0], OurRole::Controller);
    checked(&mut first);
    let first = store.add(&by, &first).unwrap();
    let mut sent = Agreement::with(suppliers[1], OurRole::Controller);
    sent.stage = Stage::Sent;
    store.add(&by, &sent).unwrap();
    let mut ending = written(suppliers[2], OurRole::Engager);
    (ending.notice_on, ending.ended_on) = (Some(date(2026, 10, 1)), Some(date(2027, 1, 1)));
    store.add(&by, &ending).unwrap();
    store.add(&by, &Agreement::with(suppliers[3], OurRole::Controller)).unwrap();
    for (at, customer) in customers.into_iter().enumerate() {
        let mut it = written(customer, OurRole::Processor);
        it.number = format!("K-{}", 101 + at);
        it.places.truncate(1);
        it.categories = vec!["Drift".into(), "Support".into()];
        it.measures = vec![Id::new(1), Id::new(2)];
        let staff = StaffAccess {
            who: "Supporten".into(),
            what: "Ärenden, för att svara kunden".into(),
            ..StaffAccess::default()
        };
        it.staff = vec![staff].into();
        it.suppliers = vec![Engaged { supplier: first, since: None }];
        if at == 2 {
            it.valid_to = Some(date(2026, 10, 31));
        }
        if at == 3 {
            it.stage = Stage::Draft;
        }
        store.add(&by, &it).unwrap();
    }
    let system =
        System { name: "Nyhetsbrev".into(), supplier: "Brevduvan AB".into(), ..System::default() };
    store.add(&by, &system).unwrap();
}

/// How many agreements the example has of its own.
const OWN: i64 = 12;

/// The agreement added as number `n`.
const fn at(n: i64) -> Place {
    Place::Register(Register::Agreements, Some(OWN + n))
}

fn press(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_label(name).click_accesskit();
    harness.run_steps(4);
}

fn scroll_to(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.query_all_by_label(name).next().unwrap().scroll_to_me();
    harness.run_steps(4);
}

const CHECK: [&str; 2] = ["Fortsätt prövningen", "Go on with the check"];

const SHOTS: &[Shot] = &[
    shot("agreements", Place::Register(Register::Agreements, None)),
    shot("agreement", at(1)),
    Shot {
        does: |harness, lang| scroll_to(harness, CHECK, lang),
        ..shot("agreement-checklist", at(1))
    },
    Shot { does: |harness, lang| press(harness, CHECK, lang), ..shot("agreement-checking", at(1)) },
    shot("agreement-sent", at(2)),
    Shot {
        does: |harness, lang| {
            press(harness, ["Skriv in underskrifterna", "Record the signatures"], lang);
        },
        ..shot("agreement-signing", at(2))
    },
    shot("agreement-missing", at(4)),
    shot("agreement-customer", at(5)),
    Shot { keys: &[(Modifiers::NONE, Key::F2)], ..shot("agreement-form", at(1)) },
    Shot {
        keys: &[(Modifiers::NONE, Key::F2)],
        does: |harness, lang| {
            scroll_to(harness, ["Vad ni gör åt kunden", "What you do for the customer"], lang);
        },
        ..shot("agreement-customer-form", at(5))
    },
    Shot {
        keys: &[(Modifiers::NONE, Key::F2)],
        does: |harness, lang| {
            scroll_to(
                harness,
                ["Vem ni når hos motparten", "Whom to reach at the counterparty"],
                lang,
            );
        },
        ..shot("agreement-places", at(1))
    },
    Shot {
        does: |harness, lang| {
            let name = ["Motpart", "Counterparty"][usize::from(lang == Lang::En)];
            harness.get_by_role_and_label(Role::TextInput, name).focus();
            harness.run_steps(2);
            harness.get_by_role_and_label(Role::TextInput, name).type_text("Nybygget AB");
            harness.run_steps(4);
        },
        ..shot(
            "agreement-new",
            Place::NewAgreement(Begun { counterparty: None, system: None, activity: None }),
        )
    },
];

#[test]
fn every_screen_of_the_agreements() {
    for shot in SHOTS {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill_agreements);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill_agreements);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill_agreements);
    }
    let mut store = Store::in_memory().unwrap();
    fill_agreements(&mut store);
    let last = store.systems().unwrap().into_iter().find(|it| it.1.name == "Nyhetsbrev").unwrap().0;
    let system = Place::Register(Register::Systems, Some(last.raw()));
    draw(&shot("system-uncovered", system), Lang::Sv, Looks::Light, SIZES[0], fill_agreements);
    let cloud = store.persons_with_name("Molnberget AB").unwrap()[0];
    let company = Place::Register(Register::Persons, Some(cloud.raw()));
    draw(&shot("company-agreements", company), Lang::Sv, Looks::Light, SIZES[0], fill_agreements);
    let empty = shot("empty-agreements", Place::Register(Register::Agreements, None));
    draw(&empty, Lang::Sv, Looks::Light, SIZES[0], |_| ());
    draw(&empty, Lang::En, Looks::Dark, SIZES[1], |_| ());
}
