//! Processing activities: written in the form, led to by gaps, taken from the library.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use parmen::{
    app::Place,
    core::{Id, Stated},
    law::{
        LawfulBasis, RetentionRule, StartEvent,
        transfer::{Safeguard, SccModule, TransferGround},
    },
    registers::{
        Register,
        processing::{Activity, DataCategory, Purpose, Status, SubjectGroup, Subjects, Transfer},
    },
    store::Store,
};

use crate::support::{Window, by, window};

const ACTIVITIES: Place = Place::Register(Register::Activities, None);
const FIRST: Place = Place::Register(Register::Activities, Some(1));

fn invoicing() -> Activity {
    let purpose = Purpose { what: "Ta betalt".into(), ..Purpose::default() };
    Activity { name: "Fakturering".into(), purposes: vec![purpose], ..Activity::default() }
}

fn with_invoicing(store: &mut Store) {
    store.add(&by(), &invoicing()).unwrap();
}

fn saved(window: &Window) -> Activity {
    window.store().get::<Activity>(Id::new(1)).unwrap().unwrap()
}

#[test]
fn r_10_an_activity_is_written_in_the_form_and_saved() {
    let mut window = window(ACTIVITIES, |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window.type_into("Namn", "Fakturering");
    window.reach("Lägg till ändamål");
    window.type_into("Vad uppgifterna används till", "Skicka fakturor");
    window.choose("Rättslig grund", "Avtal");
    window.reach("Lägg till grupp");
    window.choose("Grupp", "Kunder");
    window.reach("Lägg till uppgift");
    window.type_into("Vad som sparas", "Namn och personnummer");
    window.choose("Lagringstid", "Ett antal månader efter en händelse");
    window.type_into("Antal månader", "12");
    assert!(window.shows("12 månader efter att avtalet har upphört"));
    window.choose("Räknas från att", "Den senaste kontakten");
    assert!(window.shows("12 månader efter den senaste kontakten"));
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Sparad"));

    let activity = saved(&window);
    assert_eq!(activity.purposes[0].basis, Some(LawfulBasis::Contract));
    assert_eq!(activity.subjects[0].group, SubjectGroup::Customer);
    let retention = activity.subjects[0].data[0].retention.clone().unwrap();
    assert_eq!(retention.rule, RetentionRule::MonthsAfter { months: 12 });
    assert_eq!(retention.event, StartEvent::LastContact);
    // the identity number is asked for its ground, and saved without it.
    assert!(window.shows("Varför är personnumret klart motiverat?"));
}

#[test]
fn a_gap_opens_the_form_at_its_field() {
    let mut window = window(FIRST, with_invoicing);
    window.press("Ett ändamål saknar rättslig grund");
    let basis = window.harness.get_by_role_and_label(Role::ComboBox, "Rättslig grund");
    assert!(basis.is_focused());
}

#[test]
fn a_missing_period_leads_to_the_rule_of_its_data() {
    let mut window = window(FIRST, |store| {
        let data = DataCategory { what: "Fakturor".into(), ..DataCategory::default() };
        let subjects =
            Subjects { group: SubjectGroup::Customer, about_how_many: 0, data: vec![data] };
        let activity = Activity { subjects: vec![subjects], ..invoicing() };
        store.add(&by(), &activity).unwrap();
    });
    window.press("En uppgift saknar lagringstid");
    let rule = window.harness.get_by_role_and_label(Role::ComboBox, "Lagringstid");
    assert!(rule.is_focused());
}

#[test]
fn r_62_none_is_an_answer_with_its_day() {
    let mut window = window(FIRST, with_invoicing);
    assert!(window.tells("Förs uppgifter ut ur EU/EES?"));
    window.press("Ändra");
    window.reach("Inga: uppgifterna lämnar inte EU/EES");
    window.press("Spara");
    assert_eq!(saved(&window).transfers, Stated::none(date(2026, 11, 22)));
    assert!(!window.tells("Förs uppgifter ut ur EU/EES?"));
}

#[test]
fn r_62_a_transfer_asks_for_what_its_country_and_its_ground_need() {
    let mut window = window(FIRST, with_invoicing);
    window.press("Ändra");
    window.reach("Lägg till överföring");
    assert!(window.tells("Till vilket land förs uppgifterna?"));
    window.type_into("Land", "Norge");
    assert!(window.tells("Landet ligger inom EU/EES"));
    assert!(!window.shows("Stöd för överföringen"));
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Land", "Indien");
    assert!(window.tells("En överföring saknar stöd"));
    window.choose("Stöd för överföringen", "Beslut om adekvat skyddsnivå");
    assert!(window.tells("Landet har inget beslut om adekvat skyddsnivå"));
    assert!(!window.shows("Modul"));
    window.choose("Stöd för överföringen", "Standardavtalsklausuler");
    assert!(window.tells("Vilken modul av klausulerna"));
    window.choose("Modul", "Modul 2: ansvarig till biträde");
    assert!(window.tells("När bedömdes mottagarlandets lagar och praxis"));
    window.type_into("Landets lagar bedömda (TIA)", "2026-11-02");
    window.type_into("Handlingar och annat skydd", "Avtalspärmen");
    assert!(window.shows("Överföringen har stöd (GDPR 46.2 c)"));
    window.press("Spara");
    let ground = saved(&window).transfers.items[0].ground.clone();
    assert_eq!(ground.module, Some(SccModule::ControllerToProcessor));
    assert_eq!(ground.tia_on, Some(date(2026, 11, 2)));
}

#[test]
fn r_62_a_certified_company_is_checked_and_has_something_in_reserve() {
    let mut window = window(FIRST, |store| {
        let ground = TransferGround {
            safeguard: Some(Safeguard::DataPrivacyFramework),
            ..TransferGround::default()
        };
        let transfer = Transfer { country: "USA".into(), ground, ..Transfer::default() };
        let data = Subjects { group: SubjectGroup::Employee, ..Subjects::default() };
        let (subjects, transfers) = (vec![data], vec![transfer].into());
        store.add(&by(), &Activity { subjects, transfers, ..invoicing() }).unwrap();
    });
    assert!(window.tells("När kontrollerades mottagarens certifiering?"));
    window.press("Certifieringen täcker inte uppgifter om anställda (HR data)");
    window.press("Certifieringen täcker uppgifter om anställda (HR data)");
    window.type_into("Stödet kontrollerat", "2025-06-01");
    assert!(window.tells("Certifieringen kontrollerades för mer än tolv månader sedan"));
    assert!(window.tells("ha standardavtalsklausuler i reserv"));
    window.choose("Stöd i reserv", "Bindande företagsregler");
    assert!(!window.tells("ha standardavtalsklausuler i reserv"));
    window.press("Spara");
    assert!(saved(&window).transfers.items[0].ground.covers_staff);
}

#[test]
fn r_13_a_legal_obligation_asks_for_its_law() {
    let mut window = window(FIRST, with_invoicing);
    window.press("Ändra");
    assert!(!window.shows("Lag som kräver behandlingen"));
    window.choose("Rättslig grund", "Rättslig förpliktelse");
    assert!(window.tells("Vilken lag kräver behandlingen?"));
    window.type_into("Lag som kräver behandlingen", "bokföringslagen 7 kap. 2 §");
    assert!(!window.tells("Vilken lag kräver behandlingen?"));
    window.press("Spara");
    assert_eq!(saved(&window).purposes[0].law, "bokföringslagen 7 kap. 2 §");
}

#[test]
fn r_14_a_legitimate_interest_asks_for_its_balancing_test() {
    let mut window = window(FIRST, with_invoicing);
    window.press("Ändra");
    window.choose("Rättslig grund", "Intresseavvägning");
    assert!(window.tells("Vilket är ert berättigade intresse?"));
    window.type_into("Intresseavvägning", "Kunden väntar sig det");
    assert!(window.tells("När gjordes intresseavvägningen?"));
}

#[test]
fn r_11_a_group_of_the_companys_own_has_its_name() {
    let mut window = window(FIRST, with_invoicing);
    window.press("Ändra");
    window.reach("Lägg till grupp");
    window.type_into("Eget namn på gruppen", "Ombud");
    window.press("Spara");
    assert_eq!(saved(&window).subjects[0].group, SubjectGroup::Own("Ombud".into()));
}

#[test]
fn r_10_the_library_adds_three_activities_and_takes_them_back_in_one_step() {
    let mut window = window(ACTIVITIES, with_invoicing);
    window.press("Hämta ur biblioteket");
    for name in ["Bokföring", "Nyhetsbrev", "Rekrytering"] {
        window.reach(name);
    }
    window.press("Lägg till 3");
    let added = window.store().activities().unwrap();
    assert_eq!(added.len(), 4);
    assert!(added.iter().all(|(_, it)| it.status == Status::Draft));
    window.press("Hämta ur biblioteket");
    assert!(window.tells("Finns redan"));
    window.press("Avbryt");
    window.press("Ångra");
    assert_eq!(window.store().activities().unwrap().len(), 1);
}
