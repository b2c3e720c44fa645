//! Disclosures and countries: the log, its form, what a person and an activity show, and the list of decisions.

#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::civil::date;
use parmen::{
    app::{App, Disclosing, Place},
    core::{Id, Lang, Stated},
    law::{Country, LawfulBasis, transfer::Decision},
    prefs::Looks,
    registers::{
        Register,
        agreements::{Agreement, OurRole, Stage},
        countries::CountryList,
        data_place::DataPlace,
        disclosures::Disclosure,
        persons::{Person, Restriction},
        processing::{Activity, RecipientKind},
        systems::System,
    },
    store::{By, Store},
};

use super::{SIZES, Shot, draw, fill_example, now, shot};

/// The example binder, where Eva's data are restricted and have been given out, and whose support sits in India.
fn fill(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let person = Id::<Person>::new(5);
    let restriction = Restriction {
        since: date(2026, 10, 1),
        reason: "bestrider skulden".into(),
        allowed: "rättsliga anspråk".into(),
    };
    let known = store.get(person).unwrap().unwrap();
    store.save(&by, person, &Person { restriction: Some(restriction), ..known }).unwrap();
    let given = [
        ("Kronofogden", Some(RecipientKind::Authority), "Namn och adress", 2),
        (
            "Inkasso i Väst AB",
            Some(RecipientKind::DebtCollector),
            "Faktura 10231 och betalningar",
            14,
        ),
        ("Försäkringsbolaget Ankaret", None, "", 20),
    ];
    for (recipient, recipient_kind, what, day) in given {
        let it = Disclosure {
            person: Some(person),
            recipient: recipient.into(),
            recipient_kind,
            what: what.into(),
            disclosed_on: Some(date(2026, 3, day)),
            basis: recipient_kind.map(|_| LawfulBasis::LegitimateInterests),
            support: "Kunna driva in en fordran".into(),
            requested: "Begäran per brev, dnr 12-345".into(),
            channel: "Rekommenderat brev".into(),
            handed_out_by: "Anna Lind".into(),
            activity: Some(Id::new(4)),
            ..Disclosure::default()
        };
        store.add(&by, &it).unwrap();
    }
    let (id, activity) = store.activities().unwrap().remove(3);
    let cloud = store.add(&by, &Person::company("Nattsupport AB")).unwrap();
    let place = |code: &str, what: &str, is_remote| DataPlace {
        country: Country::parse(code),
        what: what.into(),
        is_remote,
        ..DataPlace::default()
    };
    let agreement = Agreement {
        number: "L-7".into(),
        stage: Stage::Signed,
        signed_on: Some(date(2026, 1, 1)),
        activities: vec![id],
        places: vec![place("IN", "Support om natten", true), place("CH", "Säkerhetskopior", false)],
        ..Agreement::with(cloud, OurRole::Controller)
    };
    store.add(&by, &agreement).unwrap();
    let transfers = Stated::none(date(2026, 5, 1));
    store.save(&by, id, &Activity { transfers, ..activity }).unwrap();
    let system =
        System { name: "Nyhetsbrev".into(), country: "någonstans".into(), ..System::default() };
    store.add(&by, &system).unwrap();
    let kenya = Decision {
        country: Country::parse("KE"),
        since: Some(date(2026, 9, 1)),
        source: "(EU) 2026/999".into(),
        checked_on: Some(date(2026, 11, 20)),
        ..Decision::default()
    };
    let list = CountryList {
        decisions: vec![kenya],
        checked_on: Some(date(2026, 11, 20)),
        checked_by: "Anna Lind".into(),
    };
    store.set_country_list(&by, &list).unwrap();
}

fn activity() -> i64 {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store);
    store.activities().unwrap()[3].0.raw()
}

fn sight(harness: &mut Harness<'static, App>, names: [&str; 2], lang: Lang) {
    let name = names[usize::from(lang == Lang::En)];
    harness.query_all_by_label(name).last().unwrap().scroll_to_me();
    harness.run_steps(6);
}

const COUNTRIES: Place = Place::Register(Register::Countries, None);

#[test]
fn every_screen_of_disclosures_and_countries() {
    let begun = Disclosing { person: Some(Id::new(5)), activity: None };
    let shots = [
        shot("disclosures", Place::Register(Register::Disclosures, None)),
        shot("disclosure", Place::Register(Register::Disclosures, Some(1))),
        shot("disclosure-new", Place::NewDisclosure(begun)),
        Shot {
            keys: &[(Modifiers::NONE, Key::F2)],
            does: |harness, lang| sight(harness, ["Anteckning", "Note"], lang),
            ..shot("disclosure-form", Place::Register(Register::Disclosures, Some(1)))
        },
        Shot {
            does: |harness, lang| sight(harness, ["Lägg till utlämnande", "Add disclosure"], lang),
            ..shot("person-disclosures", Place::Register(Register::Persons, Some(5)))
        },
        shot("activity-contradicted", Place::Register(Register::Activities, Some(activity()))),
        Shot {
            does: |harness, lang| sight(harness, ["Lägg till utlämnande", "Add disclosure"], lang),
            ..shot("activity-statement", Place::Register(Register::Activities, Some(activity())))
        },
        shot("countries", COUNTRIES),
        Shot {
            does: |harness, lang| sight(harness, ["Jämförd i dag", "Compared today"], lang),
            ..shot("countries-own", COUNTRIES)
        },
        Shot {
            does: |harness, lang| sight(harness, ["Kontrollerad av", "Checked by"], lang),
            ..shot("countries-form", COUNTRIES)
        },
        shot("overview-between", Place::Overview),
        shot("agreements-countries", Place::Register(Register::Agreements, None)),
    ];
    for shot in &shots {
        draw(shot, Lang::Sv, Looks::Light, SIZES[0], fill);
        draw(shot, Lang::En, Looks::Dark, SIZES[0], fill);
        draw(shot, Lang::Sv, Looks::Light, SIZES[1], fill);
    }
    let empty = shot("empty-countries", COUNTRIES);
    draw(&empty, Lang::En, Looks::Dark, SIZES[1], |_| ());
    let empty = shot("empty-disclosures", Place::Register(Register::Disclosures, None));
    draw(&empty, Lang::Sv, Looks::Light, SIZES[0], |_| ());
}
