//! Sub-processors: the tree below an agreement, the record and its form, the decision, and the letters to customers.

#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use egui_kittest::{Harness, kittest::Queryable};
use jiff::civil::date;
use parmen::{
    app::{About, App, Place},
    core::{Id, Lang},
    law::{
        Country,
        transfer::{Safeguard, SccModule, TransferGround},
    },
    prefs::Looks,
    registers::{
        Register,
        agreements::{Agreement, Change, CustomerAnswer, Engaged, OurRole, Stage, Told},
        data_place::DataPlace,
        persons::{Person, PersonKind},
        sub_processors::{Authorisation, Decision, SubProcessor},
    },
    reports::ReportKind,
    store::{By, Store},
};

use super::{SIZES, Shot, draw, fill_example, now, shot};

fn place(country: &str, what: &str, safeguard: Option<Safeguard>) -> DataPlace {
    DataPlace {
        country: Country::parse(country),
        what: what.into(),
        is_remote: false,
        ground: TransferGround {
            safeguard,
            module: safeguard.map(|_| SccModule::ProcessorToProcessor),
            ..TransferGround::default()
        },
    }
}

/// The example binder with a supplier, its tree, and two customers.
fn fill(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let mut signed = |name: &str, number: &str, role: OurRole, suppliers: Vec<Engaged>| {
        let kind = PersonKind::Company;
        let person = Person { kind, name: name.into(), ..Person::default() };
        let person = store.add(&by, &person).unwrap();
        let it = Agreement {
            number: number.into(),
            stage: Stage::Signed,
            signed_on: Some(date(2025, 1, 1)),
            review_on: Some(date(2026, 12, 1)),
            authorisation: Some(Authorisation::General),
            objection_days: 30,
            suppliers,
            ..Agreement::with(person, role)
        };
        store.add(&by, &it).unwrap()
    };
    let supplier = signed("Molnberget Drift AB", "L-2024-3", OurRole::Engager, Vec::new());
    let engaged = vec![Engaged { supplier, since: None }];
    let bakery = signed("Sjöbergs Bageri AB", "K-17", OurRole::Processor, engaged.clone());
    signed("Bygg & Betong i Malmö AB", "K-18", OurRole::Processor, engaged);
    let chain = [
        ("Lagringen Oy", "Lagrar säkerhetskopior", place("FI", "Lagring", None)),
        (
            "Night Desk Pvt Ltd",
            "Jour och felsökning på natten",
            place("IN", "Support", Some(Safeguard::StandardClauses)),
        ),
        ("Logghuset ApS", "Samlar loggar", place("DK", "Lagring", None)),
        ("Metric Works Inc", "Mäter svarstider", place("US", "Mätning", None)),
    ];
    let mut parent = None;
    for (level, (name, service, place)) in chain.into_iter().enumerate() {
        let is_new = level % 2 == 1;
        let it = SubProcessor {
            agreement: Some(supplier),
            parent,
            name: name.into(),
            service: service.into(),
            data: "Namn, e-post och ärenden".into(),
            places: vec![place],
            authorisation: Some(Authorisation::General),
            notice_on: Some(date(2026, 11, 2)),
            object_by: Some(date(2026, if is_new { 11 } else { 12 }, 16)),
            decision: (!is_new).then_some(Decision::Accepted),
            decided_on: (!is_new).then_some(date(2026, 11, 9)),
            starts_on: Some(if is_new { date(2027, 1, 15) } else { date(2024, 6, 1) }),
            ..SubProcessor::default()
        };
        parent = Some(store.add(&by, &it).unwrap());
    }
    let mut customer = store.get(bakery).unwrap().unwrap();
    let mut told = Told {
        supplier,
        sub_processor: None,
        name: "Frostmoln AB".into(),
        change: Change::Starts,
        told_on: date(2026, 9, 1),
        object_by: Some(date(2026, 10, 1)),
        answer: None,
        answered_on: None,
        settled: None,
    };
    customer.told.push(told.clone());
    (told.answer, told.answered_on) = (Some(CustomerAnswer::Objected), Some(date(2026, 9, 20)));
    told.name = "Frakthuset AB".into();
    customer.told.push(told);
    store.save(&by, bakery, &customer).unwrap();
}

// The example has 12 agreements and 13 sub-processors of its own.
const SUPPLIER: i64 = 13;
const CUSTOMER: i64 = 14;
const NIGHT_DESK: i64 = 15;

fn press(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_label(name).scroll_to_me();
    harness.run_steps(4);
    harness.get_by_label(name).click_accesskit();
    harness.run_steps(6);
}

fn sight(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.get_by_label(name).scroll_to_me();
    harness.run_steps(6);
}

const SHOTS: &[Shot] = &[
    Shot {
        does: |harness, lang| {
            sight(harness, ["Lägg till underbiträde", "Add sub-processor"], lang);
        },
        ..shot("agreement-tree", Place::Register(Register::Agreements, Some(SUPPLIER)))
    },
    Shot {
        does: |harness, lang| {
            press(harness, ["Godta Night Desk Pvt Ltd", "Accept Night Desk Pvt Ltd"], lang);
        },
        ..shot("agreement-deciding", Place::Register(Register::Agreements, Some(SUPPLIER)))
    },
    Shot {
        does: |harness, lang| {
            sight(harness, ["Skriv ut brevet", "Print the letter"], lang);
        },
        ..shot("agreement-letters", Place::Register(Register::Agreements, Some(CUSTOMER)))
    },
    Shot {
        does: |harness, lang| {
            press(harness, ["Brevet är skickat", "The letter is sent"], lang);
        },
        ..shot("agreement-telling", Place::Register(Register::Agreements, Some(CUSTOMER)))
    },
    shot("sub-processor", Place::Register(Register::SubProcessors, Some(NIGHT_DESK))),
    shot(
        "sub-processor-form",
        Place::NewSubProcessor(Id::new(SUPPLIER), Some(Id::new(NIGHT_DESK))),
    ),
    shot(
        "sub-processor-letter",
        Place::Reports(ReportKind::Underbitradesbesked, About::Agreement(Id::new(CUSTOMER))),
    ),
    shot("overview-agreements", Place::Overview),
];

#[test]
fn every_screen_of_the_sub_processors() {
    for shot in SHOTS {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill);
    }
}
