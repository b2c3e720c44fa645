//! Measures, mailing groups and group companies: added from their forms.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use parmen::{
    app::Place,
    core::Id,
    law::LawfulBasis,
    registers::{
        Register,
        group_companies::GroupCompany,
        mailing::MailingGroup,
        measures::{Measure, MeasureKind},
    },
};

use crate::support::{Window, window};

fn new_in(register: Register) -> Window {
    let mut window = window(Place::Register(register, None), |_| ());
    window.key(Modifiers::COMMAND, Key::N);
    window
}

#[test]
fn r_100_a_measure_is_written_and_others_come_from_the_catalogue() {
    let mut window = new_in(Register::Measures);
    window.type_into("Namn", "Larm på kontoret");
    window.choose("Slag", "Fysisk");
    window.key(Modifiers::COMMAND, Key::S);
    let measure = window.store().get::<Measure>(Id::new(1)).unwrap().unwrap();
    assert_eq!(
        (measure.name.as_str(), measure.kind),
        ("Larm på kontoret", Some(MeasureKind::Physical))
    );
    window.press("Hämta ur katalogen");
    window.press("Behörighetsstyrning");
    window.press("Lägg till 1");
    assert_eq!(window.store().measures().unwrap().len(), 2);
}

#[test]
fn a_message_takes_back_what_it_tells_of_and_nothing_else() {
    let mut window = new_in(Register::Measures);
    window.type_into("Namn", "Larm");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.shows("Ångra"));
    window.key(Modifiers::NONE, Key::F2);
    window.key(Modifiers::COMMAND, Key::S); // nothing was altered
    assert_eq!(window.harness.query_all_by_label("Ångra").count(), 1);
    window.key(Modifiers::NONE, Key::F2);
    window.type_into("Beskrivning", "Med sirén");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(window.harness.query_all_by_label("Ångra").count(), 1);
    window.reach("Ångra");
    let measure = window.store().get::<Measure>(Id::new(1)).unwrap().unwrap();
    assert_eq!((&*measure.name, &*measure.description), ("Larm", ""));
    assert!(!window.shows("Ångra"));
}

#[test]
fn r_34_a_mailing_group_says_what_it_is_for_and_on_which_ground() {
    let mut window = new_in(Register::MailingGroups);
    window.type_into("Namn", "Nyhetsbrev");
    window.type_into("Ändamål", "Berätta om nya tjänster");
    window.choose("Rättslig grund", "Intresseavvägning");
    window.reach("Utskicken är direktmarknadsföring");
    window.press("Spara");
    let group = window.store().get::<MailingGroup>(Id::new(1)).unwrap().unwrap();
    assert_eq!(group.basis, Some(LawfulBasis::LegitimateInterests));
    assert!(group.is_marketing && window.shows("Klar"));
}

#[test]
fn r_03_a_group_company_has_a_number_that_is_right() {
    let mut window = new_in(Register::GroupCompanies);
    window.type_into("Namn", "Källgatan Drift AB");
    window.type_into("Organisationsnummer", "5560360794");
    window.key(Modifiers::COMMAND, Key::S);
    assert!(window.tells("sista siffra"));
    assert!(window.store().group_companies().unwrap().is_empty());
    window.harness.get_by_role_and_label(Role::TextInput, "Organisationsnummer").focus();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_into("Organisationsnummer", "5560360793");
    window.type_into("Ort", "Leksand");
    window.press("Spara");
    let company = window.store().get::<GroupCompany>(Id::new(1)).unwrap().unwrap();
    assert_eq!(company.organisation_number, "556036-0793");
    assert_eq!(company.address.town, "Leksand");
}
