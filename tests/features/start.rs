//! Before a binder is open: make one, open one, try the example, put a backup back.

use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use parmen::{
    app::{App, Clock},
    binder::{Backups, Binder, Why},
    prefs::Prefs,
    ui::file_dialog::{Reply, ScriptedDialogs},
};
use tempfile::TempDir;

use crate::support::{Window, english, now, passphrase};

const PHRASE: &str = "korrekt häst batteri häftstift";

/// A window without an open binder.
fn closed(folder: TempDir, prefs: Prefs, replies: Vec<Reply>) -> Window {
    let dialogs = Box::new(ScriptedDialogs::new(replies));
    let harness = Harness::builder()
        .with_size(egui::vec2(1366.0, 768.0))
        .build_eframe(|cc| App::new(&cc.egui_ctx, prefs, Clock::Fixed(now()), dialogs, None));
    let mut window = Window { harness, folder };
    window.settle();
    window
}

/// A binder made and locked again, among the recent ones.
fn with_binder() -> (TempDir, Prefs, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Bolaget.parm");
    Binder::create(&path, &passphrase(), now()).unwrap().lock().unwrap();
    let mut prefs = Prefs::default();
    prefs.recent = vec![path.clone()];
    (folder, prefs, path)
}

#[test]
fn a_first_start_leads_through_the_questions_to_the_overview() {
    let folder = tempfile::tempdir().unwrap();
    let replies = vec![Reply::Chosen(folder.path().to_owned())];
    let mut window = closed(folder, Prefs::default(), replies);
    window.press("Ny pärm");
    window.press("Byt mapp…");
    window.wait_for(|it| it.tells("/tmp"));
    window.type_into("Vad ska pärmen heta?", "Källgatan");
    window.type_secret("Ny lösenfras", PHRASE);
    window.type_secret("Lösenfrasen en gång till", PHRASE);
    window.press("Skapa pärmen");
    window.wait_for(|it| it.shows("Steg 1 av 6"));
    window.type_into("Ditt namn", "Eva Berg");
    window.press("Fortsätt");
    window.type_into("Företagets namn", "Källgatan IT AB");
    window.type_into("Organisationsnummer", "5560160680");
    window.press("Fortsätt");
    for _ in 0..2 {
        window.press("Hoppa över");
    }
    window.press("Fortsätt");
    window.press("Fortsätt");
    assert!(window.shows("556016-0680"));
    window.press("Ändra: Vad heter du?");
    window.press("Till kontrollen");
    window.press("Lägg upp pärmen");
    assert!(window.shows("Källgatan IT AB"));
    let company = window.store().company().unwrap();
    assert_eq!(company.organisation_number, "556016-0680");
    assert_eq!(window.store().last_change().unwrap(), 1);
    assert_eq!(window.store().activities().unwrap().len(), 10);
}

#[test]
fn a_weak_passphrase_and_two_that_differ_are_refused_with_advice() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = closed(folder, Prefs::default(), vec![]);
    window.press("Ny pärm");
    window.type_into("Vad ska pärmen heta?", "Källgatan");
    window.type_secret("Ny lösenfras", "sommar");
    window.press("Skapa pärmen");
    assert!(window.tells("för svag"));
    window.type_secret("Ny lösenfras", PHRASE);
    window.press("Skapa pärmen");
    assert!(window.tells("inte lika"));
}

#[test]
fn a_wrong_passphrase_says_so_and_is_kept_in_the_field() {
    let (folder, prefs, _) = with_binder();
    let mut window = closed(folder, prefs, vec![]);
    window.press("Bolaget");
    window.type_secret("Lösenfras", "fel fras");
    window.press("Öppna pärmen");
    window.wait_for(|it| it.tells("Lösenfrasen stämmer inte."));
    assert!(!window.tells("Filen är skadad"));
    window.press("Visa lösenfrasen");
    let field = window.harness.get_by_role_and_label(Role::TextInput, "Lösenfras");
    assert_eq!(field.value().as_deref(), Some("fel fras"));
}

#[test]
fn after_a_wrong_passphrase_typing_starts_over() {
    let (folder, prefs, _) = with_binder();
    let mut window = closed(folder, prefs, vec![]);
    window.press("Bolaget");
    window.type_secret("Lösenfras", "fel fras");
    window.press("Öppna pärmen");
    window.wait_for(|it| it.tells("Lösenfrasen stämmer inte."));
    window.settle();
    window.harness.event(egui::Event::Text(PHRASE.into()));
    window.settle();
    window.key(egui::Modifiers::NONE, egui::Key::Enter);
    window.wait_for(|it| it.shows("Översikt"));
}

#[test]
fn a_damaged_file_is_told_apart_and_its_backup_restored() {
    let (folder, prefs, path) = with_binder();
    let backups = Backups::beside(&path);
    let binder = Binder::open(&path, &passphrase(), now(), &backups).unwrap();
    binder.back_up(&backups, now(), Why::Asked).unwrap();
    binder.lock().unwrap();
    let whole = std::fs::read(&path).unwrap();
    parmen::binder::files::replace(&path, &whole[..whole.len() - 2000]).unwrap();
    let mut window = closed(folder, prefs, vec![]);
    window.press("Bolaget");
    window.type_secret("Lösenfras", PHRASE);
    window.press("Öppna pärmen");
    window.wait_for(|it| it.tells("Filen är skadad"));
    window.press("Återställ kopian från 2026-11-22 12.00");
    window.wait_for(|it| it.shows("Översikt"));
}

#[test]
fn the_language_changes_every_word_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = closed(folder, Prefs::default(), vec![]);
    assert!(window.shows("Ny pärm"));
    window.press("English");
    assert!(window.shows("New binder") && !window.shows("Ny pärm"));
}

#[test]
fn the_example_binder_tells_its_passphrase_and_opens_filled() {
    let folder = tempfile::tempdir().unwrap();
    let replies = vec![Reply::Chosen(folder.path().to_owned())];
    let mut window = closed(folder, Prefs::default(), replies);
    window.press("Prova med en exempelpärm");
    assert!(window.tells("lösenfras är: exempel"));
    window.press("Byt mapp…");
    window.wait_for(|it| it.tells("/tmp"));
    window.press("Skapa exempelpärmen");
    window.wait_for(|it| it.shows("Översikt"));
    let all = parmen::registers::persons::PersonFilter::All;
    assert_eq!(window.store().n_persons(all).unwrap(), 60);
}

#[test]
fn a_binder_that_is_gone_can_be_taken_off_the_list() {
    let mut prefs = english();
    prefs.recent = vec!["/finns/inte/Borta.parm".into()];
    let mut window = closed(tempfile::tempdir().unwrap(), prefs, vec![]);
    window.wait_for(|it| it.harness.get_by_label("Borta").accesskit_node().is_disabled());
    window.press("Remove Borta from the list");
    assert!(!window.shows("Borta"));
}
