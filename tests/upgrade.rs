//! Files of every release open in this one, without losing a row.

use std::{fs, path::Path};

use jiff::{Timestamp, civil::date};
use parmen::{
    binder::{Backups, Binder, BinderError, Passphrase},
    core::{Id, Lang, Progress, Record},
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion},
        consents::{ConsentEvent, EventKind},
        persons::{Person, PersonFilter, PersonRow},
    },
    store::{By, SCHEMA_VERSION, Store, StoreError},
};

/// A binder that `parmen demo` of a release made, with the date 2026-11-22, and how much was in it.
struct Release {
    format: i64,
    file: &'static str,
    n_activities: usize,
    n_consents: usize,
    n_mandates: usize,
    n_agreements: usize,
    n_versions: usize,
}

const RELEASES: &[Release] = &[
    Release {
        format: 1,
        file: "release-1.parm",
        n_activities: 18,
        n_consents: 0,
        n_mandates: 0,
        n_agreements: 0,
        n_versions: 0,
    },
    Release {
        format: 2,
        file: "release-2.parm",
        n_activities: 19,
        n_consents: 41,
        n_mandates: 0,
        n_agreements: 0,
        n_versions: 0,
    },
    Release {
        format: 3,
        file: "release-3.parm",
        n_activities: 19,
        n_consents: 41,
        n_mandates: 17,
        n_agreements: 0,
        n_versions: 0,
    },
    Release {
        format: 4,
        file: "release-4.parm",
        n_activities: 19,
        n_consents: 39,
        n_mandates: 17,
        n_agreements: 12,
        n_versions: 2,
    },
];

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

#[test]
fn every_format_has_its_fixture() {
    let formats: Vec<i64> = RELEASES.iter().map(|it| it.format).collect();
    assert_eq!(formats, (1..=SCHEMA_VERSION).collect::<Vec<_>>());
}

#[test]
fn every_release_upgrades_without_losing_a_row() {
    for it in RELEASES {
        let Release { format, file, n_activities, n_consents, n_mandates, .. } = it;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(file);
        fs::copy(fixture(file), &path).unwrap();
        let backups = Backups::beside(&path);
        let passphrase = Passphrase::new("exempel");
        let binder = Binder::open(&path, &passphrase, Timestamp::UNIX_EPOCH, &backups).unwrap();
        let store = binder.store().unwrap();
        assert_eq!(store.n_persons(PersonFilter::All).unwrap(), 60, "format {format}");
        assert_eq!(store.activities().unwrap().len(), *n_activities, "format {format}");
        let consents = Register::Consents.n_records(store).unwrap();
        assert_eq!(consents, *n_consents, "format {format}");
        let mandates = Register::Mandates.n_records(store).unwrap();
        assert_eq!(mandates, *n_mandates, "format {format}");
        assert_eq!(store.agreements().unwrap().len(), it.n_agreements, "format {format}");
        assert_eq!(store.policy_versions().unwrap().len(), it.n_versions, "format {format}");
        assert!(store.check_all().unwrap().is_sound(), "format {format}");
        let mut listing = PersonFilter::All.listing();
        let rows = listing.page(store.db(), 0, PersonRow::read).unwrap();
        assert_eq!(rows.len(), 60);
        let person = store.get::<Person>(Id::new(1)).unwrap().unwrap();
        assert!(!person.facts(Lang::Sv).is_empty());
        let has_backup = backups.latest(binder.path()).unwrap().is_some();
        assert_eq!(has_backup, *format < SCHEMA_VERSION, "a backup goes before an upgrade");
    }
}

/// What release 1 knew nothing of is logged in its file, and all that it committed to still holds.
#[test]
fn a_file_of_the_first_release_takes_consents_after_its_upgrade() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("release-1.parm");
    fs::copy(fixture("release-1.parm"), &path).unwrap();
    let (backups, passphrase) = (Backups::beside(&path), Passphrase::new("exempel"));
    let open = || Binder::open(&path, &passphrase, Timestamp::UNIX_EPOCH, &backups).unwrap();
    let mut binder = open();
    let store = binder.store_mut().unwrap();
    let today = date(2026, 11, 22);
    let by = By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() };
    let version = TextVersion { in_use_from: Some(date(2026, 1, 1)), ..TextVersion::default() };
    let text = ConsentText { versions: vec![version], ..ConsentText::default() };
    let text = store.add(&by, &text).unwrap();
    let (group, mut mailed) = store.mailing_groups().unwrap().remove(0);
    mailed.consent_text = Some(text);
    store.save(&by, group, &mailed).unwrap();
    let persons: Vec<Id<Person>> = (1..=60).map(Id::new).collect();
    let yes = ConsentEvent { on: date(2026, 5, 1), version: 1, ..ConsentEvent::default() };
    let logged = store.log_consents(&by, &persons, text, &yes, &Progress::default()).unwrap();
    assert_eq!((logged.logged.len(), logged.refused.len()), (60, 0));
    let no = ConsentEvent { kind: EventKind::Withdrawn, on: today, ..yes };
    store.log_consent(&by, persons[0], text, &no).unwrap();
    assert_eq!(store.consenting(text, today).unwrap().len(), 59);
    let mut person = store.get(persons[1]).unwrap().unwrap();
    person.name.insert(0, 'Å');
    store.save(&by, persons[1], &person).unwrap();
    assert!(matches!(store.remove(&by, persons[2]), Err(StoreError::InUse)));
    assert!(store.check_all().unwrap().is_sound());
    for _ in 0..5 {
        store.undo(&by).unwrap();
    }
    assert!(store.consent_texts().unwrap().is_empty());
    binder.lock().unwrap();
    let binder = open();
    assert!(binder.store().unwrap().check_all().unwrap().is_sound());
}

#[test]
fn a_file_from_a_newer_release_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Framtid.parm");
    let passphrase = Passphrase::new("exempel");
    let binder = Binder::create(&path, &passphrase, Timestamp::UNIX_EPOCH).unwrap();
    let db = binder.store().unwrap().db();
    db.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    binder.lock().unwrap();
    let before = fs::read(&path).unwrap();
    let backups = Backups::beside(&path);
    let refused = Binder::open(&path, &passphrase, Timestamp::UNIX_EPOCH, &backups);
    assert!(matches!(refused, Err(BinderError::TooNew)), "{:?}", refused.err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_fresh_store_has_todays_format() {
    let store = Store::in_memory().unwrap();
    let version: i64 = store.db().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, SCHEMA_VERSION);
    assert!(store.company().unwrap().gaps(date(2026, 11, 22)).len() > 3);
}
