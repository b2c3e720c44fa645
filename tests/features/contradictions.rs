//! What the policy promises and the registers deny: each shown with both places, and mended through the screens.

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    app::Place,
    core::{Id, Stated},
    law::{Identity, LawfulBasis, Retention, RetentionRule, StartEvent},
    policy::{Policy, Promise},
    registers::{
        Register,
        company::Company,
        measures::Measure,
        persons::{Person, PersonKind},
        processing::{
            Activity, Children, DataCategory, Profiling, Purpose, Source, Status, SubjectGroup,
            Subjects,
        },
        role::ControllerRole,
        systems::System,
    },
    store::Store,
};

use crate::support::{Window, by, window};

const TODAY: jiff::civil::Date = date(2026, 11, 22);
const ACTIVITY: Id<Activity> = Id::new(1);

fn invoicing() -> Activity {
    let kept = Retention::new(RetentionRule::Bookkeeping, StartEvent::FinancialYearEnd);
    let data =
        DataCategory { what: "Fakturor".into(), retention: Some(kept), ..DataCategory::default() };
    Activity {
        name: "Fakturering".into(),
        role: Some(ControllerRole::Controller),
        status: Status::InUse,
        purposes: vec![Purpose {
            what: "Ta betalt".into(),
            basis: Some(LawfulBasis::Contract),
            ..Purpose::default()
        }],
        subjects: vec![Subjects {
            group: SubjectGroup::Customer,
            about_how_many: 0,
            data: vec![data],
        }],
        special: Stated::none(TODAY),
        children: Stated::none(TODAY),
        sources: vec![Source::default()],
        must_provide: "Ja".into(),
        recipients: Stated::none(TODAY),
        transfers: Stated::none(TODAY),
        profiling: Stated::none(TODAY),
        ..Activity::default()
    }
}

/// The overview of a binder whose policy promises what it keeps, but for what `raise` does.
fn raised(raise: impl FnOnce(&mut Store)) -> Window {
    window(Place::Overview, |store| {
        let company = Company { name: "Granbacken IT AB".into(), ..Company::default() };
        store.set_company(&by(), &company).unwrap();
        assert_eq!(store.add(&by(), &invoicing()).unwrap(), ACTIVITY);
        store.set_policy(&by(), &Policy::default()).unwrap();
        raise(store);
    })
}

fn alter(store: &mut Store, change: impl FnOnce(&mut Activity)) {
    let mut activity = store.get(ACTIVITY).unwrap().unwrap();
    change(&mut activity);
    store.save(&by(), ACTIVITY, &activity).unwrap();
}

fn on_interest(it: &mut Activity) {
    let purpose = &mut it.purposes[0];
    purpose.basis = Some(LawfulBasis::LegitimateInterests);
    purpose.interest = "Att få betalt".into();
    purpose.balancing = "Kunden väntar sig det".into();
    purpose.balanced_on = Some(TODAY);
}

/// Goes from the overview to the only contradiction, which is called `name`.
fn opened(window: &mut Window, name: &str) {
    window.press_part("1 motsägelse i policyn");
    assert_eq!(window.place(), Place::Contradictions);
    assert!(window.shows(name), "{name}");
    assert!(window.tells("Så rättar ni:"));
}

/// What puts an activity into contradiction.
type Raise = Box<dyn FnOnce(&mut Activity)>;

/// Whether nothing contradicts any more.
fn is_mended(window: &mut Window) {
    window.press("Översikt");
    assert!(!window.tells("motsägelse"), "it is mended");
}

#[test]
fn nothing_is_told_of_a_policy_that_is_not_begun_or_not_contradicted() {
    let mut window = raised(|_| ());
    assert!(!window.tells("motsägelse"));
    window.key(Modifiers::COMMAND, Key::K);
    window.harness.event(egui::Event::Text("motsägelser".into()));
    window.settle();
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), Place::Contradictions);
    assert!(window.shows("Inget säger emot"));
}

#[test]
fn r_14_an_unweighed_interest_leads_to_its_wizard() {
    let mut window = raised(|store| {
        alter(store, |it| {
            on_interest(it);
            it.purposes[0].balancing.clear();
            it.purposes[0].balanced_on = None;
        });
    });
    opened(&mut window, "Intresseavvägning saknas");
    window.press("Gör intresseavvägning: Ta betalt");
    window.key(Modifiers::COMMAND, Key::Enter);
    for _ in 0..5 {
        window.harness.event(egui::Event::Text("Kunden väntar sig det".into()));
        window.settle();
        window.key(Modifiers::COMMAND, Key::Enter);
    }
    window.press("Vårt intresse väger tyngst");
    window.type_into("Skäl, i en eller två meningar", "Kunden har beställt.");
    window.press("Fortsätt");
    window.press("Spara bedömningen");
    is_mended(&mut window);
}

#[test]
fn r_101_a_promise_without_a_measure_leads_to_the_measures() {
    let promise = Policy { promises: vec![Promise::Secrecy], ..Policy::default() };
    let mut window = raised(|store| store.set_policy(&by(), &promise).unwrap());
    opened(&mut window, "Löfte utan åtgärd");
    window.follow("Öppna Säkerhetsåtgärder");
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Namn", "Sekretessförbindelse");
    window.key(Modifiers::COMMAND, Key::S);
    let measure = window.store().get::<Measure>(Id::new(1)).unwrap().unwrap();
    assert_eq!(measure.name, "Sekretessförbindelse");
    is_mended(&mut window);
}

#[test]
fn r_05_the_old_name_of_the_authority_leads_to_the_company_card() {
    let mut window = raised(|store| {
        let company = store.company().unwrap();
        let company = Company { authority: "Datainspektionen".into(), ..company };
        store.set_company(&by(), &company).unwrap();
    });
    opened(&mut window, "Myndighetens gamla namn");
    window.follow("Granbacken IT AB");
    assert_eq!(window.place(), Place::Settings);
    window.type_into("Tillsynsmyndighet", "");
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Tillsynsmyndighet", "Integritetsskyddsmyndigheten");
    window.key(Modifiers::COMMAND, Key::S);
    is_mended(&mut window);
}

#[test]
fn r_62_a_transfer_that_is_not_told_leads_to_the_system() {
    let mut window = raised(|store| {
        let name = "Moln".to_owned();
        let system = System { name, country: "USA".into(), ..System::default() };
        let id = store.add(&by(), &system).unwrap();
        alter(store, |it| it.systems.push(id));
    });
    opened(&mut window, "Överföring som inte nämns");
    assert!(window.tells("Fakturering"), "the other place");
    window.follow("Moln");
    assert_eq!(window.place(), Place::Register(Register::Systems, Some(1)));
    window.key(Modifiers::NONE, Key::F2);
    window.type_into("Land", "");
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Land", "Norge");
    window.key(Modifiers::COMMAND, Key::S);
    is_mended(&mut window);
}

#[test]
fn r_15_a_company_with_a_personal_number_leads_to_the_company() {
    let mut window = raised(|store| {
        let company = Person {
            kind: PersonKind::Company,
            name: "Firma AB".into(),
            identity: Some(Identity::parse("19121212-1212", TODAY).unwrap()),
            ..Person::default()
        };
        store.add(&by(), &company).unwrap();
        alter(store, |it| {
            let data = &mut it.subjects[0].data[0];
            data.condition = "Endast privatkunder".into();
            data.personnummer = Some(parmen::law::PersonnummerGround::SecureIdentification);
        });
    });
    opened(&mut window, "Personnummer för företag");
    window.follow("Firma AB");
    assert_eq!(window.place(), Place::Register(Register::Persons, Some(1)));
    window.press("Ta bort");
    window.press_in_dialog("Ta bort");
    is_mended(&mut window);
}

#[test]
fn r_20_children_after_all_lead_to_the_activity() {
    let promise = Policy { promises: vec![Promise::NotAimedAtChildren], ..Policy::default() };
    let mut window = raised(|store| {
        store.set_policy(&by(), &promise).unwrap();
        alter(store, |it| it.children = vec![Children { how: "Elever".into() }].into());
    });
    opened(&mut window, "Barn finns ändå");
    window.follow("Fakturering");
    window.key(Modifiers::NONE, Key::F2);
    window.reach("Ta bort Grupp av barn 1");
    window.key(Modifiers::COMMAND, Key::S);
    is_mended(&mut window);
}

#[test]
fn r_14_r_18_r_80_what_rests_on_the_wrong_ground_or_is_kept_too_short_leads_to_the_activity() {
    let profiling =
        Profiling { logic: "Köp".into(), consequence: "Erbjudanden".into(), ..Default::default() };
    let months = RetentionRule::MonthsAfter { months: 3 };
    let months = Retention::new(months, StartEvent::ContractEnd);
    let raises: [(&str, Raise); 3] = [
        (
            "Profilering på intresseavvägning",
            Box::new(move |it| {
                on_interest(it);
                it.profiling = vec![profiling].into();
            }),
        ),
        (
            "Känsliga uppgifter på intresseavvägning",
            Box::new(|it| {
                on_interest(it);
                it.special = vec!["Hälsa".to_owned()].into();
            }),
        ),
        (
            "Sparas kortare än lagen kräver",
            Box::new(move |it| it.subjects[0].data[0].retention = Some(months)),
        ),
    ];
    for (name, raise) in raises {
        let mut window = raised(|store| alter(store, raise));
        opened(&mut window, name);
        window.follow("Fakturering");
        assert_eq!(window.place(), Place::Register(Register::Activities, Some(1)));
        window.press("Historik");
        window.press("Återställ den här versionen");
        is_mended(&mut window);
    }
}

#[test]
fn r_40_r_60_what_is_to_be_written_is_begun_from_the_contradiction() {
    let mut window =
        raised(|store| alter(store, |it| it.purposes[0].basis = Some(LawfulBasis::Consent)));
    opened(&mut window, "Samtycke utan text");
    window.press("Skriv en samtyckestext");
    assert_eq!(window.place(), Place::New(Register::ConsentTexts));

    let mut window = raised(|store| {
        let (name, supplier) = ("Fakturabas".to_owned(), "Molnet AB".to_owned());
        let country = "Sverige".to_owned();
        let system = System { name, supplier, country, ..System::default() };
        store.add(&by(), &system).unwrap();
    });
    opened(&mut window, "Leverantör utan avtal");
    window.press("Lägg till avtal: Molnet AB");
    let Place::NewAgreement(begun) = window.place() else { panic!() };
    assert_eq!(begun.system, Some(Id::new(1)));
    assert!(begun.counterparty.is_some(), "the supplier is put among persons");
}
