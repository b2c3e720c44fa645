//! The policy's versions through the window: published, compared, told of and ticked off.

use egui::{Key, Modifiers};
use parmen::{
    app::{About, Place},
    law::LawfulBasis,
    policy::{Both, ChangeSize, Means, Policy, Publication, publish},
    registers::{
        Register,
        address::Address,
        company::Company,
        persons::Person,
        processing::{Activity, Purpose, SubjectGroup, Subjects},
    },
    reports::ReportKind,
    store::Store,
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, english, window, window_with};

const AT: Place = Place::Register(Register::PolicyVersions, None);

fn fill(store: &mut Store) {
    let company = Company {
        name: "Norrsken Data AB".into(),
        email: "info@norrsken.example".into(),
        ..Company::default()
    };
    store.set_company(&by(), &company).unwrap();
    let customers = vec![Subjects { group: SubjectGroup::Customer, ..Subjects::default() }];
    let activity =
        Activity { name: "Fakturering".into(), subjects: customers, ..Activity::default() };
    store.add(&by(), &activity).unwrap();
    let person = |given_name: &str, email: &str, street: &str| Person {
        given_name: given_name.into(),
        name: "Berg".into(),
        emails: Some(email).filter(|it| !it.is_empty()).map(Into::into).into_iter().collect(),
        addresses: vec![Address {
            street: street.into(),
            town: "Umeå".into(),
            ..Address::default()
        }],
        groups: vec![SubjectGroup::Customer],
        ..Person::default()
    };
    store.add(&by(), &person("Eva", "eva@example.se", "")).unwrap();
    store.add(&by(), &person("Ida", "", "Alvägen 5")).unwrap();
    store.add(&by(), &Person { is_protected: true, ..person("Nils", "", "Hemlig 1") }).unwrap();
    store.set_policy(&by(), &Policy::default()).unwrap();
}

/// With a first version, and an e-mail address that has changed since.
fn published(store: &mut Store) {
    fill(store);
    let comment = Both::new("Första versionen", "First version");
    let said = Publication { comment, ..Publication::default() };
    publish(store, &by(), &said, "2026-01-10".parse().unwrap()).unwrap();
    let company = store.company().unwrap();
    let email = "dataskydd@norrsken.example".into();
    store.set_company(&by(), &Company { email, ..company }).unwrap();
}

/// With a second version, which is to be told.
fn told(store: &mut Store) {
    published(store);
    let comment = Both::new("Ny adress", "New address");
    let said = Publication { comment, change: ChangeSize::Large, ..Publication::default() };
    publish(store, &by(), &said, "2026-11-20".parse().unwrap()).unwrap();
}

fn versions(window: &Window) -> Vec<parmen::policy::PolicyVersion> {
    window.store().policy_versions().unwrap().into_iter().map(|(_, it)| it).collect()
}

#[test]
fn r_91_a_first_and_a_second_version_are_published() {
    let mut window = window(AT, fill);
    assert!(window.shows("Policyn är inte publicerad än"));
    window.reach("Publicera policyn");
    assert!(window.tells("Policyn är inte hel: ") && window.tells("saknas (artikel 13 och 14)."));
    assert!(window.shows("Se vad som saknas"));
    window.type_into("Kommentar, på svenska", "Första versionen");
    window.type_into("Kommentar, på engelska", "First version");
    assert!(!window.shows("Hur stor är ändringen?"));
    window.reach("Publicera");
    assert!(window.shows("Version 1") && window.shows("Gäller från 2026-11-22"));
    assert_eq!(versions(&window)[0].change, ChangeSize::First);

    window.reach("Publicera policyn");
    window.reach("Publicera");
    assert!(window.tells("Säg hur stor ändringen är."), "what is missing is told");
    window.type_into("Kommentar, på svenska", "Ny adress");
    window.reach("Stor ändring");
    assert!(window.tells("1 genom e-post och 1 genom brev. 1 bestämmer ni själva om"));
    window.reach("Publicera");
    assert!(window.tells("på svenska och engelska"), "a comment in one language is not enough");
    window.type_into("Kommentar, på engelska", "New address");
    window.reach("Publicera");
    let found = versions(&window);
    assert_eq!(found.len(), 2);
    assert_eq!((found[1].change, found[1].notices.len()), (ChangeSize::Large, 2));
}

#[test]
fn r_91_what_is_typed_about_a_version_is_not_thrown_away_unasked() {
    let mut window = window(AT, fill);
    window.reach("Publicera policyn");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("Publicera en version"), "nothing was typed, and nothing is asked");
    window.reach("Publicera policyn");
    window.type_into("Kommentar, på svenska", "Första versionen");
    window.press_button("Avbryt");
    assert!(window.shows("Lämna utan att spara?"));
    window.press_in_dialog("Avbryt");
    window.type_into("Kommentar, på engelska", "First version");
    window.press_button("Avbryt");
    window.press_in_dialog("Avbryt");
    window.reach("Publicera");
    assert_eq!(versions(&window).len(), 1, "both comments were still there");
    window.reach("Publicera policyn");
    window.type_into("Kommentar, på svenska", "Ny adress");
    window.reach("Avbryt");
    window.press_in_dialog("Lämna utan att spara");
    assert!(!window.shows("Publicera en version") && versions(&window).len() == 1);
}

#[test]
fn r_45_a_change_that_needs_consent_asks_which_one() {
    let mut window = window(AT, published);
    window.reach("Publicera policyn");
    window.type_into("Kommentar, på svenska", "Nytt ändamål");
    window.type_into("Kommentar, på engelska", "New purpose");
    window.reach("Ändring som kräver samtycke");
    assert!(window.tells("räknas inte som samtyckande"));
    window.reach("Publicera");
    assert!(window.tells("Välj vilken samtyckestext"));
    assert_eq!(versions(&window).len(), 1);
}

#[test]
fn r_91_what_changed_is_shown_with_words_for_the_ear() {
    let mut window = window(AT, published);
    window.reach("Vad som ändrats");
    assert!(window.tells("Tillagda rader: 0. Borttagna: 0. Ändrade:"));
    assert!(window.tells("Ändrat: E-post: [borta: info] [nytt: dataskydd] @norrsken.example"));
    assert!(window.shows("I registren") && window.shows("Företaget: Norrsken Data AB"));
    window.reach("Skriv ut ändringarna");
    let place = Place::Reports(ReportKind::PolicyAndringar, About::Policy(None));
    assert_eq!(window.place(), place);
}

#[test]
fn r_91_right_after_publishing_what_the_version_changed_is_shown() {
    let mut window = window(AT, told);
    window.reach("Vad som ändrats");
    assert!(window.tells("Ändrat: E-post: [borta: info] [nytt: dataskydd] @norrsken.example"));
    window.reach("registren nu");
    assert!(window.tells("Ingenting är ändrat"));
    window.reach("version 2");
    assert!(window.tells("[nytt: dataskydd]"));
}

#[test]
fn r_91_the_print_key_prints_the_newest_version_or_the_changes_in_sight() {
    let mut window = window(AT, told);
    window.key(Modifiers::COMMAND, Key::P);
    let newest = Place::Reports(ReportKind::Policy, About::Policy(Some(2)));
    assert_eq!(window.place(), newest);

    let mut window = crate::support::window(AT, told);
    window.reach("Vad som ändrats");
    window.key(Modifiers::COMMAND, Key::P);
    let changes = Place::Reports(ReportKind::PolicyAndringar, About::Policy(Some(2)));
    assert_eq!(window.place(), changes);
}

#[test]
fn r_92_those_to_be_told_are_ticked_off_by_email_and_by_letter() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("adresser.csv");
    let replies = [Reply::Chosen(path.clone())];
    let mut window = window_with(AT, parmen::prefs::Prefs::default(), replies, told);
    assert!(window.shows("0 av 2 har fått veta.") && window.shows("Kvar genom e-post: 1"));
    assert!(window.tells("Skyddade uppgifter står inte på listor"));
    window.reach("Spara e-postadresserna");
    window.wait_for(|it| it.shows("Sparade 1 e-postadresser."));
    assert!(std::fs::read_to_string(&path).unwrap().contains("eva@example.se"));
    window.reach("Alla har fått e-post");
    assert!(window.shows("1 av 2 har fått veta."));
    window.reach("Ida Berg har fått brev");
    assert!(window.shows("2 av 2 har fått veta."));
    let notices = versions(&window)[1].notices.clone();
    assert!(notices.iter().all(|it| it.told_on.is_some()));
    assert_eq!(notices.iter().filter(|it| it.by == Means::Letter).count(), 1);
}

#[test]
fn r_92_whoever_came_later_is_not_to_be_told_and_whoever_was_erased_is_counted_and_struck_off() {
    let mut window = window(AT, |store| {
        told(store);
        let eva = store.policy_versions().unwrap()[1].1.notices[0].person;
        let newcomer = Person { given_name: "Nora".into(), ..store.get(eva).unwrap().unwrap() };
        store.add(&by(), &Person { is_protected: true, ..newcomer.clone() }).unwrap();
        store.add(&by(), &newcomer).unwrap();
        store.remove(&by(), eva).unwrap();
    });
    assert!(!window.tells("Nora Berg") && !window.shows("Kvar genom e-post: 1"));
    assert!(window.tells("Nils Berg") && window.shows("Ida Berg har fått brev"));
    assert!(window.shows("En som skulle få veta har raderats ur registret sedan dess."));
    window.reach("Stryk de raderade från listan");
    window.reach("Ida Berg har fått brev");
    assert!(window.shows("2 av 2 har fått veta."));
    assert_eq!(versions(&window)[1].n_to_tell(), 0);
}

#[test]
fn r_93_publishing_tells_what_the_registers_contradict_and_leads_there() {
    let mut window = window(AT, published);
    window.reach("Publicera policyn");
    assert!(!window.tells("som registren säger emot"), "nothing is contradicted");

    let mut window = crate::support::window(AT, |store| {
        published(store);
        let on_interest = Purpose {
            what: "Ta betalt".into(),
            basis: Some(LawfulBasis::LegitimateInterests),
            interest: "Att få betalt".into(),
            ..Purpose::default()
        };
        let activity = Activity {
            name: "Påminnelser".into(),
            purposes: vec![on_interest],
            ..Activity::default()
        };
        store.add(&by(), &activity).unwrap();
    });
    window.reach("Publicera policyn");
    assert!(window.tells("som registren säger emot"));
    window.reach("Se motsägelserna");
    assert_eq!(window.place(), Place::Contradictions);
}

#[test]
fn r_92_anyone_on_a_long_list_can_be_ticked_off() {
    let mut window = window(AT, |store| {
        published(store);
        for n in 0..50 {
            let person = Person {
                given_name: format!("Kund {n}"),
                name: "Berg".into(),
                emails: vec![format!("kund{n}@example.se")],
                groups: vec![SubjectGroup::Customer],
                ..Person::default()
            };
            store.add(&by(), &person).unwrap();
        }
        let comment = Both::new("Ny adress", "New address");
        let said = Publication { comment, change: ChangeSize::Large, ..Publication::default() };
        publish(store, &by(), &said, "2026-11-20".parse().unwrap()).unwrap();
    });
    assert!(window.shows("och 11 till") && !window.shows("Kund 49 Berg har fått e-post"));
    window.reach("Visa alla 51");
    window.reach("Kund 49 Berg har fått e-post");
    assert!(window.shows("1 av 52 har fått veta."));
}

#[test]
fn r_92_the_overview_leads_to_the_version_and_the_letters_are_printed_from_it() {
    let mut window = window(Place::Overview, told);
    window.press_part("Berätta om ändringen i integritetspolicyn, version 2");
    assert!(matches!(window.place(), Place::Register(Register::PolicyVersions, Some(_))));
    window.reach("Skriv ut breven");
    let place = Place::Reports(ReportKind::Policybesked, About::Policy(Some(2)));
    assert_eq!(window.place(), place);
}

#[test]
fn r_93_an_own_text_is_compared_and_leads_to_the_registers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("policy.txt");
    let text = "Hur länge sparar vi?\n\nUppgifterna sparas i 17 månader.\n\nKlagomål\n\nDatainspektionen.\n";
    parmen::binder::files::replace(&path, text.as_bytes()).unwrap();
    let mut window = window_with(AT, english(), [Reply::Chosen(path)], fill);
    window.reach("Compare a text of yours");
    window.reach("Choose a text file");
    window.wait_for(|it| it.tells("The text promises things that the registers lack: 2."));
    assert!(window.tells("Unknown period") && window.tells("The authority's old name"));
    assert!(!window.shows("Klagomål"), "what has no remark is folded away");
    window.reach("Show paragraphs without remarks too");
    assert!(window.shows("Klagomål"));
    window.reach("Go to Processing activities");
    assert_eq!(window.place(), Place::Register(Register::Activities, None));
}

#[test]
fn the_text_and_the_registers_of_a_version_can_be_read_for_ever() {
    let mut window = window(AT, published);
    window.reach("Registren bakom version 1");
    window.settle();
    assert!(window.shows("E-post: info@norrsken.example"));
    window.reach("Skriv ut version 1");
    let place = Place::Reports(ReportKind::Policy, About::Policy(Some(1)));
    assert_eq!(window.place(), place);
}
