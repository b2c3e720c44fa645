//! Sub-processors through the window: the tree, the circle that is refused, and the customers who are told.

use egui::accesskit::Role;
use jiff::civil::date;
use parmen::{
    app::Place,
    core::Id,
    prefs::Prefs,
    registers::{
        Register,
        agreements::{Agreement, Answered, CustomerAnswer, Engaged, OurRole, Stage},
        persons::{Person, PersonKind},
        sub_processors::{Authorisation, Decision, SubProcessor},
    },
    store::Store,
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

const SUPPLIER: Id<Agreement> = Id::new(1);
const CONCERNED: Id<Agreement> = Id::new(2);
const OTHER: Id<Agreement> = Id::new(3);

/// A supplier, a customer for whom it is engaged, and one for whom it is not.
fn fill(store: &mut Store) {
    let mut signed = |name: &str, number: &str, role: OurRole, suppliers: Vec<Engaged>| {
        let kind = PersonKind::Company;
        let person = Person { kind, name: name.into(), ..Person::default() };
        let person = store.add(&by(), &person).unwrap();
        let agreement = Agreement {
            number: number.into(),
            stage: Stage::Signed,
            signed_on: Some(date(2025, 1, 1)),
            authorisation: Some(Authorisation::General),
            objection_days: 30,
            suppliers,
            ..Agreement::with(person, role)
        };
        store.add(&by(), &agreement).unwrap()
    };
    let supplier = signed("Molnberget AB", "L-1", OurRole::Engager, Vec::new());
    let engaged = vec![Engaged { supplier, since: None }];
    signed("Bageri AB", "K-7", OurRole::Processor, engaged);
    signed("Bygg AB", "K-8", OurRole::Processor, Vec::new());
}

fn at(register: Register, id: i64) -> Place {
    Place::Register(register, Some(id))
}

#[test]
fn r_60_a_new_sub_processor_reaches_the_customer_it_concerns_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let reply = Reply::Chosen(folder.path().join("brev.txt"));
    let place = at(Register::Agreements, SUPPLIER.raw());
    let mut window = window_with(place, Prefs::default(), [reply], fill);
    window.press("Lägg till underbiträde");
    assert_eq!(window.place(), Place::NewSubProcessor(SUPPLIER, None));
    window.type_into("Namn", "Lagringen Oy");
    window.type_into("Tjänst", "Lagrar säkerhetskopior");
    window.type_into("Uppgifter", "Namn och ärenden");
    window.reach("Lägg till land");
    window.type_into("Land", "Finland");
    window.key(egui::Modifiers::NONE, egui::Key::Enter);
    window.choose("Tillstånd", "Allmänt, ni kan invända");
    window.type_into("Besked kom den", "2026-11-20");
    window.type_into("Första dag", "2027-01-15");
    window.press("Spara");
    assert!(window.shows("Molnberget AB – L-1"), "the agreement that it stands under");
    let sub = window.store().get(Id::<SubProcessor>::new(1)).unwrap().unwrap();
    assert_eq!(sub.places[0].country.unwrap().code(), "FI");
    assert_eq!(sub.object_by, Some(date(2026, 12, 20)), "30 days after the notice, as agreed");

    window.reach("Molnberget AB – L-1");
    assert!(window.tells("Lagrar säkerhetskopior · Finland · besluta senast 2026-12-20"));
    window.press("Godta Lagringen Oy");
    window.type_into("Varför", "Ligger i Finland");
    window.press("Översikt");
    assert!(window.shows("Lämna utan att spara?"), "what is typed is not lost in silence");
    window.press_in_dialog("Avbryt");
    window.press("Godta");
    assert!(window.is_at(Role::Link, "Lagringen Oy"), "the keyboard is where it was");
    let sub = window.store().get(Id::<SubProcessor>::new(1)).unwrap().unwrap();
    assert_eq!(sub.decision, Some(Decision::Accepted));
    assert_eq!((sub.decided_on, &*sub.note), (Some(date(2026, 11, 22)), "Ligger i Finland"));

    let letters = window.store().letters_to_send(date(2026, 11, 22)).unwrap();
    assert_eq!(letters.iter().map(|it| it.customer).collect::<Vec<_>>(), [CONCERNED]);
    window.press("Översikt");
    window.press_part("Skicka brev om underbiträden: Bageri AB – K-7");
    assert_eq!(window.place(), at(Register::Agreements, CONCERNED.raw()));
    assert!(window.tells("Lagringen Oy börjar 2027-01-15. Skicka brevet senast 2026-12-16"));
    window.press("Skriv ut brevet");
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.press("Text");
    window.wait_for(|it| it.tells("Sparad som brev.txt"));
    let letter = std::fs::read_to_string(folder.path().join("brev.txt")).unwrap();
    assert!(letter.contains("Bageri AB") && letter.contains("senast 2026-12-22"), "{letter}");
    window.key(egui::Modifiers::NONE, egui::Key::Escape);
    assert_eq!(window.place(), at(Register::Agreements, CONCERNED.raw()));
    answered(window);
}

/// The letter is ticked off, the customer objects, and it is decided what becomes of that.
fn answered(mut window: Window) {
    window.reach("Brevet är skickat");
    window.press("Anteckna");
    assert!(window.is_at(Role::Button, "Skriv ut senaste brevet igen"));
    let told = |window: &Window| window.store().get(CONCERNED).unwrap().unwrap().told[0].clone();
    assert_eq!(told(&window).object_by, Some(date(2026, 12, 22)));
    assert!(window.tells("Kunden kan invända till och med 2026-12-22."));
    assert!(window.store().letters_to_send(date(2026, 11, 22)).unwrap().is_empty());
    assert!(window.store().get(OTHER).unwrap().unwrap().told.is_empty());

    window.press("Anteckna svar om Lagringen Oy");
    window.press("Anteckna");
    assert!(window.tells("Fyll i det som saknas"), "nothing is answered yet");
    window.press("Invände");
    window.press("Anteckna");
    assert_eq!(told(&window).answer, Some(CustomerAnswer::Objected));
    window.press("Översikt");
    window.press_part("Avgör invändningen från Bageri AB – K-7");
    window.press("Avgör invändningen mot Lagringen Oy");
    window.type_into("Vad ni bestämde", "Bageriets kopior blir kvar i Malmö");
    window.press("Översikt");
    window.press_in_dialog("Avbryt");
    window.press("Anteckna");
    assert_eq!(told(&window).answered(), Answered::Settled);
    window.press("Översikt");
    assert!(!window.tells("Avgör invändningen"));
}

#[test]
fn r_60_one_row_leads_to_all_the_customers_of_one_change() {
    let mut window = window(Place::Overview, |store| {
        fill(store);
        let mut other = store.get(OTHER).unwrap().unwrap();
        other.suppliers = store.get(CONCERNED).unwrap().unwrap().suppliers;
        store.save(&by(), OTHER, &other).unwrap();
        let coming = SubProcessor {
            agreement: Some(SUPPLIER),
            name: "Lagringen Oy".into(),
            starts_on: Some(date(2027, 1, 15)),
            decision: Some(Decision::Accepted),
            ..SubProcessor::default()
        };
        store.add(&by(), &coming).unwrap();
    });
    window.press_part("Skicka 2 brev om Lagringen Oy");
    assert_eq!(window.place(), at(Register::SubProcessors, 1));
    assert!(window.tells("Brev senast 2026-12-16") && window.shows("Bygg AB – K-8"));
    window.follow("Bageri AB – K-7");
    assert_eq!(window.place(), at(Register::Agreements, CONCERNED.raw()));
    for _ in 0..2 {
        window.reach("Brevet är skickat");
        window.press("Anteckna");
        window.press("Översikt");
        if window.tells("Skicka brev om underbiträden: Bygg AB – K-8") {
            window.press_part("Skicka brev om underbiträden: Bygg AB – K-8");
        }
    }
    window.press_part("Svar väntas från 2 kunder om Lagringen Oy");
    assert_eq!(window.place(), at(Register::SubProcessors, 1));
    assert!(window.tells("Svar senast 2026-12-22"));
}

#[test]
fn r_60_a_supplier_that_ends_leads_to_the_customers_that_it_is_engaged_for() {
    let mut window = window(Place::Overview, |store| {
        fill(store);
        let mut other = store.get(OTHER).unwrap().unwrap();
        other.suppliers = store.get(CONCERNED).unwrap().unwrap().suppliers;
        store.save(&by(), OTHER, &other).unwrap();
        let mut supplier = store.get(SUPPLIER).unwrap().unwrap();
        supplier.ended_on = Some(date(2026, 12, 31));
        store.save(&by(), SUPPLIER, &supplier).unwrap();
    });
    window.press_part("Skicka 2 brev om Molnberget AB");
    assert_eq!(window.place(), at(Register::Agreements, SUPPLIER.raw()));
    window.follow("Bygg AB – K-8");
    assert_eq!(window.place(), at(Register::Agreements, OTHER.raw()));
}

/// A chain of `n`, each engaged by the one before.
fn fill_chain(store: &mut Store, n: usize) -> Vec<Id<SubProcessor>> {
    fill(store);
    let mut chain: Vec<Id<SubProcessor>> = Vec::new();
    for level in 1..=n {
        let it = SubProcessor {
            agreement: Some(SUPPLIER),
            parent: chain.last().copied(),
            name: format!("Led {level}"),
            ..SubProcessor::default()
        };
        chain.push(store.add(&by(), &it).unwrap());
    }
    chain
}

#[test]
fn r_60_a_chain_of_eight_is_built_through_the_window_and_shows_each_level() {
    let place = at(Register::Agreements, SUPPLIER.raw());
    let mut window = window(place, fill);
    window.press("Lägg till underbiträde");
    window.type_into("Namn", "Led 1");
    window.press("Spara");
    for level in 2..=8 {
        window.press(&format!("Lägg till under Led {}", level - 1));
        window.type_into("Namn", &format!("Led {level}"));
        window.press("Spara");
    }
    let tree = window.store().sub_processors_of(SUPPLIER).unwrap();
    assert_eq!(tree.iter().map(|it| it.depth).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5, 6, 7]);
    window.reach("Molnberget AB – L-1");
    for level in 1..=8 {
        assert!(window.shows(&format!("Lägg till under Led {level}")), "level {level}");
    }
}

#[test]
fn r_60_the_form_offers_nobody_below_and_an_earlier_version_that_makes_a_circle_is_refused() {
    let mut chain = Vec::new();
    let fill = |store: &mut Store| {
        chain = fill_chain(store, 3);
        // The middle one moves to the top, and the first below it.
        let mut middle = store.get(chain[1]).unwrap().unwrap();
        middle.parent = None;
        store.save(&by(), chain[1], &middle).unwrap();
        let mut first = store.get(chain[0]).unwrap().unwrap();
        first.parent = Some(chain[1]);
        store.save(&by(), chain[0], &first).unwrap();
    };
    let mut window = window(at(Register::SubProcessors, 2), fill);
    window.press("Ändra");
    assert!(!window.tells("Anlitas av"), "everybody else stands below it");
    window.press("Avbryt");
    window.press("Historik");
    window.press("Återställ den här versionen");
    assert!(window.tells("Ett underbiträde kan inte anlitas av sig självt"));
    let middle = window.store().get(chain[1]).unwrap().unwrap();
    assert_eq!(middle.parent, None);
    assert!(window.store().check_all().unwrap().is_sound());
}

#[test]
fn an_impossible_day_is_told_at_its_field() {
    let mut window = window(Place::NewSubProcessor(SUPPLIER, None), fill);
    window.type_into("Namn", "Lagringen Oy");
    window.type_into("Första dag", "2027-01-15");
    window.type_into("Sista dag", "2026-01-15");
    window.press("Spara");
    assert!(window.shows("Sista dagen ligger före den första. Rätta en av dagarna."));
    assert!(window.store().sub_processors().unwrap().is_empty());
}
