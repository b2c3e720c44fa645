//! "No transfers" as a statement that the registers prove or contradict, and the list of countries.

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    app::Place,
    core::{Id, Stated},
    law::{
        Country,
        transfer::{Covers, Decision},
    },
    registers::{
        Register,
        agreements::{Agreement, NoTransfers, OurRole, Stage},
        contracts::Contract,
        countries::CountryList,
        data_place::DataPlace,
        persons::Person,
        processing::{Activity, Status},
        systems::System,
    },
    store::{Setting, Store},
};

use crate::support::{Window, by, now, window};

const COUNTRIES: Place = Place::Register(Register::Countries, None);
const ACTIVITY: Place = Place::Register(Register::Activities, Some(1));
const TODAY: jiff::civil::Date = date(2026, 11, 22);

/// Cases lie with Molnberget AB, whose support sits in `country`; the activity states "no transfers".
fn cases(store: &mut Store, country: &str) {
    let cloud = store.add(&by(), &Person::company("Molnberget AB")).unwrap();
    let system = System { name: "Ärenden".into(), country: "Sverige".into(), ..System::default() };
    let system = store.add(&by(), &system).unwrap();
    let place = DataPlace {
        country: Country::parse(country),
        what: "Support".into(),
        is_remote: true,
        ..DataPlace::default()
    };
    let agreement = Agreement {
        stage: Stage::Signed,
        signed_on: Some(date(2026, 1, 1)),
        systems: vec![system],
        places: vec![place],
        ..Agreement::with(cloud, OurRole::Controller)
    };
    store.add(&by(), &agreement).unwrap();
    let activity = Activity {
        name: "Kundärenden".into(),
        status: Status::InUse,
        systems: vec![system],
        transfers: Stated::none(date(2026, 5, 1)),
        ..Activity::default()
    };
    store.add(&by(), &activity).unwrap();
    store.set(Setting::Actor, "Anna").unwrap();
}

fn list(window: &Window) -> CountryList {
    window.store().country_list().unwrap()
}

#[test]
fn r_62_no_transfers_is_contradicted_by_a_supplier_in_a_country_without_ground() {
    let mut window = window(ACTIVITY, |store| cases(store, "IN"));
    let says =
        "Det står att inga uppgifter förs ut ur EU/EES, men andra register säger att det sker";
    assert!(window.tells(says), "the activity lacks it");
    assert!(window.tells("Den 2026-05-01 angavs att inga uppgifter förs ut"));
    assert!(window.shows("Indien, på distans – Support") && window.shows("Stöd saknas"));
    window.follow("Molnberget AB");
    assert_eq!(window.place(), Place::Register(Register::Agreements, Some(1)));
    assert!(window.tells("Ett land utanför EU/EES saknar överföringsgrund"));

    window.press("Stäng posten");
    window.follow("Länder och överföringar");
    assert_eq!(window.place(), COUNTRIES);
    assert!(window.shows("Stämmer inte"));
    assert!(window.tells("De här behandlingarna säger ändå att inga uppgifter förs ut"));
    window.follow("Kundärenden");
    assert_eq!(window.place(), ACTIVITY);
}

#[test]
fn r_62_no_transfers_is_proven_where_every_place_is_inside() {
    let window = window(COUNTRIES, |store| cases(store, "FI"));
    assert!(window.shows("Styrkt") && !window.tells("säger ändå"));
    assert_eq!(window.store().no_transfers(TODAY).unwrap(), NoTransfers::Proven);
}

#[test]
fn r_62_every_list_tells_the_contradiction_too() {
    let mut window = window(Place::Register(Register::Activities, None), |store| {
        cases(store, "IN");
    });
    assert!(window.tells("Kundärenden") && window.tells("Saknar svar"));
    let gaps = parmen::registers::all_gaps(window.store(), TODAY).unwrap();
    let of = |register: Register| gaps.iter().find(|it| it.0 == register).unwrap().1.clone();
    assert!(of(Register::Activities).iter().any(|it| it.gap.says.sv.starts_with("Det står att")));
    window.press("Översikt");
    assert!(window.tells(&format!("{} saker saknas", of(Register::Activities).len())));
}

#[test]
fn r_62_a_decision_of_the_companys_own_goes_before_the_programs() {
    let mut window = window(COUNTRIES, |store| cases(store, "KE"));
    assert!(window.tells("(EU) 2019/419"), "the list is dated");
    assert!(window.tells("läst 2026-08-05"));
    window.reach("Ändra beslutet om Storbritannien");
    assert!(window.shows("Inskrivet av er"));
    window.reach("Jämförd i dag");
    window.key(Modifiers::COMMAND, Key::S);
    let saved = list(&window);
    assert_eq!((saved.checked_on, &*saved.checked_by), (Some(TODAY), "Anna"));
    assert_eq!(saved.decisions[0].country, Country::parse("GB"));
    assert_eq!(saved.decisions[0].checked_on, Some(TODAY));
    assert!(window.tells("Anna jämförde listan med kommissionens den 2026-11-22"));
}

#[test]
fn r_62_a_new_country_is_entered_with_its_source_and_allows_the_transfer() {
    let mut window = window(COUNTRIES, |store| cases(store, "KE"));
    assert!(window.shows("Stöd saknas"));
    window.reach("Lägg till beslut");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("Ett beslut saknar land") && list(&window).decisions.is_empty());
    window.type_into("Land", "Kenya");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.tells("Var står beslutet?"));
    window.type_into("Beslutets nummer eller var det står", "(EU) 2026/999");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(list(&window).decisions[0].source, "(EU) 2026/999");
    assert!(window.shows("Har stöd") && !window.shows("Stöd saknas"));
    window.follow("Molnberget AB");
    assert!(!window.tells("saknar överföringsgrund"), "the agreement's own gaps know it");
}

#[test]
fn r_62_a_decision_that_has_fallen_is_a_gap_wherever_it_was_relied_on() {
    let place = Place::Register(Register::Agreements, Some(1));
    let allowed = window(place, |store| cases(store, "CH"));
    assert!(!allowed.tells("saknar överföringsgrund"), "Switzerland has a decision");
    let fallen = Decision {
        country: Country::parse("CH"),
        covers: Covers::Everyone,
        until: Some(date(2026, 10, 1)),
        ..Decision::default()
    };
    let list = CountryList { decisions: vec![fallen], ..CountryList::default() };
    let window = window(place, |store| {
        cases(store, "CH");
        store.set_country_list(&by(), &list).unwrap();
    });
    assert!(window.tells("saknar överföringsgrund"));
}

#[test]
fn a_drawn_up_contract_is_read_on_the_page_of_its_agreement() {
    let place = Place::Register(Register::Contracts, Some(1));
    let window = window(place, |store| {
        cases(store, "SE");
        let contract = Contract {
            agreement: Id::new(1),
            number: 1,
            drawn_up_on: now().to_zoned(jiff::tz::TimeZone::UTC).date(),
            ..Contract::default()
        };
        store.add(&by(), &contract).unwrap();
    });
    assert_eq!(window.place(), Place::Register(Register::Agreements, Some(1)));
}
