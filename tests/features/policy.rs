//! The policy wizard: from an empty binder to a policy in which nothing is missing, by keyboard alone; and what each
//! step writes, and where.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use parmen::{
    app::{Place, PolicyPage},
    core::Lang,
    policy::{Outline, Policy, Promise, Section, contradictions, needs},
    registers::{
        Register,
        company::Company,
        processing::{Activity, library::templates},
    },
    store::Store,
};

use crate::support::{Window, by, window};

pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);
pub(crate) const START: Place = Place::Policy(PolicyPage::Start);

pub(crate) const fn step(section: Section) -> Place {
    Place::Policy(PolicyPage::Section(section))
}

/// What is missing and what contradicts itself.
fn faults(window: &Window) -> Vec<String> {
    let (store, policy) = (window.store(), window.store().policy().unwrap());
    let needs = needs(store, &policy, TODAY).unwrap().into_iter();
    let denied = contradictions(store, &policy, TODAY).unwrap().into_iter();
    needs
        .map(|it| format!("{}: {}", it.spot.title, it.says.sv))
        .chain(denied.map(|it| it.says.sv))
        .collect()
}

/// Whether the keyboard is at something that has `part` in its name.
fn is_at(window: &Window, part: &str) -> bool {
    let found = window.harness.query_all_by_label_contains(part);
    let mut focused = found.filter(|it| it.accesskit_node().is_focused());
    focused.next().is_some()
}

/// Presses Tab until the keyboard is at something that has `part` in its name.
#[track_caller]
pub(crate) fn tab_to(window: &mut Window, part: &str) {
    for _ in 0..200 {
        if is_at(window, part) {
            return;
        }
        window.harness.key_press(Key::Tab);
        window.harness.run_steps(2);
    }
    panic!("Tab never came to {part}");
}

/// Goes to a button or link by Tab, and presses Enter.
#[track_caller]
pub(crate) fn enter(window: &mut Window, part: &str) {
    tab_to(window, part);
    window.key(Modifiers::NONE, Key::Enter);
}

/// Types where the keyboard is.
fn types(window: &mut Window, words: &str) {
    window.harness.event(egui::Event::Text(words.to_owned()));
    window.settle();
}

/// Goes to a field by Tab and types there.
#[track_caller]
fn answer(window: &mut Window, field: &str, words: &str) {
    tab_to(window, field);
    types(window, words);
}

pub(crate) fn on(window: &mut Window) {
    window.key(Modifiers::COMMAND, Key::Enter);
}

#[test]
fn r_90_from_an_empty_binder_to_a_whole_policy_by_keyboard_alone() {
    let mut window = window(START, |_| ());
    enter(&mut window, "Svara på de första frågorna");
    types(&mut window, "Eva Berg");
    on(&mut window);
    types(&mut window, "Källgatan IT AB");
    answer(&mut window, "Organisationsnummer", "556000-0001");
    on(&mut window);
    types(&mut window, "Källgatan 8");
    answer(&mut window, "Postnummer", "831 30");
    answer(&mut window, "Ort", "Östersund");
    answer(&mut window, "E-post", "info@kallgatan.example");
    on(&mut window);
    answer(&mut window, "Kontaktens namn", "Eva Berg");
    on(&mut window);
    on(&mut window);
    enter(&mut window, "Fortsätt");
    enter(&mut window, "Lägg upp pärmen");
    assert_eq!(window.place(), START);
    assert!(window.tells("saker saknas"), "{:#?}", faults(&window));

    enter(&mut window, "Nästa som inte är klart");
    assert_eq!(window.place(), step(Section::LegalBases));
    for _ in 0..5 {
        enter(&mut window, ": Ändamål och rättslig grund");
        assert!(window.is_at(Role::TextInput, "Avvägningen gjordes"));
        types(&mut window, "2026-11-20");
        window.key(Modifiers::COMMAND, Key::S);
    }
    for section in [Section::Profiling, Section::Transfers] {
        enter(&mut window, "Nästa som inte är klart");
        assert_eq!(window.place(), step(section));
        assert!(is_at(&window, "Svara även om det är nej"), "the keyboard is at what is missing");
        enter(&mut window, "Svara nej för alla 10 som saknar svar");
    }
    assert_eq!(faults(&window), Vec::<String>::new());

    window.key(Modifiers::NONE, Key::Escape);
    assert!(
        window.shows("Inget saknas, Läs igenom hela policyn en gång, och publicera den sedan.")
    );
    enter(&mut window, "Inget saknas");
    assert_eq!(window.place(), Place::Policy(PolicyPage::Whole));
    assert!(window.tells("Källgatan IT AB är personuppgiftsansvarig"));
    tab_to(&mut window, "Publicera");
}

/// A company with one ready-made activity.
pub(crate) fn begun(store: &mut Store) {
    let company = Company { name: "Källgatan IT AB".into(), ..Company::default() };
    store.set_company(&by(), &company).unwrap();
    let invoicing = templates().into_iter().find(|it| it.key() == "invoicing").unwrap();
    store.add(&by(), &invoicing.activity(Lang::Sv)).unwrap();
}

pub(crate) fn activity(window: &Window) -> Activity {
    window.store().activities().unwrap().remove(0).1
}

#[test]
fn what_is_typed_is_read_in_the_text_at_once_and_saved_when_the_field_is_left() {
    let mut window = window(step(Section::Controller), begun);
    window.type_into("Gata, box eller c/o", "Källgatan 8");
    assert!(window.tells("Källgatan 8") && window.tells("Sparas när du lämnar fältet."));
    assert_eq!(window.store().company().unwrap().address.street, "");
    window.key(Modifiers::NONE, Key::Tab);
    assert_eq!(window.store().company().unwrap().address.street, "Källgatan 8");
    assert!(window.shows("Allt är sparat."));
}

#[test]
fn nothing_typed_is_lost_or_asked_about_when_somebody_leaves() {
    let mut window = window(step(Section::Introduction), begun);
    window.type_into("Policyn gäller när …", "du köper av oss");
    window.press("Personer");
    assert!(!window.shows("Lämna utan att spara?"));
    assert_eq!(window.place(), Place::Register(Register::Persons, None));
    assert_eq!(window.store().policy().unwrap().covers.sv, "du köper av oss");
}

#[test]
fn a_promise_is_ticked_printed_and_taken_back_as_any_change() {
    let mut window = window(step(Section::Recipients), begun);
    let sentence = "Vi säljer aldrig";
    assert!(!window.tells(&format!("Varifrån kommer: {sentence}")));
    window.press("Vi säljer aldrig uppgifter");
    assert!(window.store().policy().unwrap().promises(Promise::NeverSells));
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(!window.store().policy().unwrap().promises(Promise::NeverSells));
    assert!(!window.is_ticked("Vi säljer aldrig uppgifter"));
}

#[test]
fn an_activity_is_answered_on_the_step_and_the_need_is_gone() {
    let mut window = window(step(Section::Transfers), begun);
    assert!(window.tells("1 sak saknas"));
    window.press_part("Svara här: ");
    window.press_part("Inga: ");
    window.press("Spara svaret");
    assert_eq!(activity(&window).transfers.none_on, Some(TODAY));
    assert!(!window.tells("1 sak saknas") && window.tells("klart"));
}

#[test]
fn a_record_opens_in_the_wizard_and_leads_back_to_the_step() {
    let mut window = window(step(Section::Retention), begun);
    window.reach("Öppna: Fakturering och kundadministration");
    assert!(window.shows("Ändra") && window.tells("Tillbaka till policyn: "));
    assert_eq!(window.place(), step(Section::Retention));
    window.key(Modifiers::NONE, Key::F2);
    window.type_into("Ansvarig på företaget", "Ekonomi");
    window.key(Modifiers::COMMAND, Key::S);
    window.press_part("Tillbaka till policyn: ");
    assert_eq!(activity(&window).owner, "Ekonomi");
    assert!(window.shows("Ur behandlingarna"));
}

#[test]
fn r_90_an_outline_is_chosen_and_sections_move_by_keyboard() {
    let mut window = window(Place::Policy(PolicyPage::Outline), begun);
    window.press("Ek");
    assert_eq!(window.store().policy().unwrap().outline, Outline::Oak);
    let order = |window: &Window| -> Vec<Section> {
        window.store().policy().unwrap().chosen().iter().map(|it| it.section).collect()
    };
    let before = order(&window);
    tab_to(&mut window, "Disposition");
    window.key(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(window.place(), step(before[0]));
    window.key(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(order(&window)[..2], [before[1], before[0]]);
    assert_eq!(window.place(), step(before[0]));
    window.key(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(order(&window), before);
}

#[test]
fn r_90_a_section_is_left_out_with_a_reason_and_taken_in_again() {
    let mut window = window(step(Section::Children), begun);
    window.press("Avsnittets plats och egna ord");
    window.press("Utelämna avsnittet");
    assert!(window.is_at(Role::MultilineTextInput, "Varför avsnittet är utelämnat"));
    let why = "Varför är ett avsnitt utelämnat?";
    types(&mut window, "Vi vänder oss bara till företag");
    window.key(Modifiers::NONE, Key::Tab);
    let policy = window.store().policy().unwrap();
    let chosen = policy.sections.iter().find(|it| it.section == Section::Children).unwrap();
    assert_eq!((chosen.is_off, &*chosen.reason), (true, "Vi vänder oss bara till företag"));
    assert!(window.shows("Avsnittet är utelämnat och skrivs inte ut.") && !window.tells(why));
    window.press("Ta med");
    assert!(window.store().policy().unwrap().has(Section::Children));
}

#[test]
fn own_words_stand_in_the_text_and_ask_for_the_other_language() {
    let mut window = window(step(Section::PersonalData), begun);
    window.press("Avsnittets plats och egna ord");
    window.type_into("Egen rubrik", "Orden");
    window.type_into("Egna stycken efter", "Fråga gärna.");
    window.key(Modifiers::NONE, Key::Tab);
    assert!(window.tells("Fråga gärna.") && window.tells("Er egen text finns bara på ett språk"));
    window.press("Er egen text finns bara på ett språk");
    assert!(window.is_at(Role::TextInput, "Egen rubrik, på engelska"));
}

#[test]
fn r_93_a_contradiction_leads_to_its_record_and_is_mended() {
    let mut window = window(step(Section::Security), begun);
    window.press("All personal har tystnadsplikt");
    assert!(
        window.shows("1 motsägelse")
            && window.tells("Men ingen säkerhetsåtgärd svarar mot löftet.")
    );
    window.press_part("Gå till ");
    assert!(window.tells("Tillbaka till policyn: "));
    window.press_part("Tillbaka till policyn: ");
    window.press("All personal har tystnadsplikt");
    assert!(!window.shows("1 motsägelse"));
}

#[test]
fn the_text_is_shown_in_either_language_and_tells_where_it_comes_from() {
    let mut window = window(step(Section::Controller), begun);
    window.press("Engelska");
    assert!(window.tells("Vem som är ansvarig") && window.tells("Who is responsible"));
    window.press("Svenska");
    window.press_part("Varifrån kommer: Källgatan IT AB is");
    assert!(window.tells("Tillbaka till policyn: "), "the company's card is opened");
}

#[test]
fn what_cannot_be_read_keeps_the_step_and_is_told() {
    let mut window = window(step(Section::Controller), begun);
    window.type_into("Organisationsnummer", "12");
    window.key(Modifiers::NONE, Key::Tab);
    window.press("Fortsätt");
    assert_eq!(window.place(), step(Section::Controller));
    assert!(window.tells("Rätta det som är rött först."));
    window.press("Personer");
    assert!(window.shows("Lämna utan att spara?"));
}

#[test]
fn escape_leads_from_the_record_to_its_register_to_the_step_and_to_the_start() {
    let mut window = window(step(Section::Retention), begun);
    window.reach("Öppna: Fakturering och kundadministration");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Ny behandling"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Ur behandlingarna"));
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(window.place(), START);
}

#[test]
fn the_search_finds_a_section_and_the_overview_tells_how_far_the_policy_has_come() {
    let policy = Policy { promises: vec![Promise::NeverSells], ..Policy::default() };
    let mut window = window(Place::Overview, |store| {
        begun(store);
        store.set_policy(&by(), &policy).unwrap();
    });
    enter(&mut window, "Integritetspolicy, ");
    assert_eq!(window.place(), START);
    window.key(Modifiers::COMMAND, Key::K);
    types(&mut window, "hur länge vi sparar");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.place(), step(Section::Retention));
}

#[test]
fn r_90_every_step_is_drawn_whatever_the_registers_hold() {
    for fill in [(|_| ()) as fn(&mut Store), begun] {
        let mut window = window(Place::Policy(PolicyPage::Outline), fill);
        for placed in Outline::Full.sections() {
            window.press("Fortsätt");
            assert_eq!(window.place(), step(placed.section));
            assert!(window.shows(placed.section.question().sv), "{:?}", placed.section);
            assert!(window.shows("Så står det i policyn"), "{:?}", placed.section);
        }
        window.press("Fortsätt");
        assert_eq!(window.place(), Place::Policy(PolicyPage::Whole));
    }
}

#[test]
fn r_90_every_heading_in_the_list_of_steps_can_be_read_to_its_end() {
    let mut window = window(START, begun);
    window.settle();
    let height = |name: &str| {
        let mut found = window.harness.query_all_by_label_contains(name);
        found.find(|it| it.accesskit_node().role() == Role::Link).map(|it| it.rect().height())
    };
    let (short, long) = (height("Barn"), height("Känsliga uppgifter och personnummer"));
    assert!(long > short, "a long heading goes on in another line: {short:?} {long:?}");
}

#[test]
fn r_90_own_words_that_stand_in_swedish_in_the_english_text_are_pointed_out_and_translated() {
    let mut window = window(step(Section::Purposes), |store| {
        begun(store);
        let (id, mut it) = store.activities().unwrap().remove(0);
        it.purposes[0].what = "Hyra ut skidor".into();
        store.save(&by(), id, &it).unwrap();
    });
    assert!(!window.tells("formuleringar står på"), "the Swedish text is in Swedish");
    window.reach("Engelska");
    assert!(window.tells("En av era egna formuleringar står på svenska i den engelska texten."));
    window.reach("Skriv på båda språken");
    window.type_into("”Hyra ut skidor” på engelska", "Rent out skis");
    assert!(window.tells("Rent out skis.") && !window.tells("formuleringar står på"));
    window.key(Modifiers::NONE, Key::Tab);
    assert_eq!(window.store().policy().unwrap().words.len(), 1);
    enter(&mut window, ": Ändamål och rättslig grund");
    assert!(window.tells("Spara svaret"), "the field itself is open");
}
