//! The life of a binder on a real disk: made, opened, given another passphrase, backed up, restored.
#![allow(clippy::unwrap_used)]

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use jiff::{SignedDuration, Timestamp};
use parmen::binder::{Backups, Binder, BinderError, Damage, Passphrase, Why, files, restore};
use tempfile::TempDir;

const NAMES: &str = "CREATE TABLE note (text TEXT) STRICT";

fn monday() -> Timestamp {
    "2026-03-02T08:14:00Z".parse().unwrap()
}

fn passphrase() -> Passphrase {
    Passphrase::new("häst batteri klammer stapel")
}

fn folder_with_binder() -> (TempDir, Binder) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Åkessons & Söner 100 %.parm");
    let binder = Binder::create(&path, &passphrase(), monday()).unwrap();
    (folder, binder)
}

fn open(path: &Path, passphrase: &Passphrase) -> Result<Binder, BinderError> {
    Binder::open(path, passphrase, monday(), &Backups::beside(path))
}

fn note(binder: &Binder, text: &str) {
    let db = binder.store().unwrap().db();
    db.execute("INSERT INTO note (text) VALUES (?1)", [text]).unwrap();
}

fn notes(binder: &Binder) -> Vec<String> {
    let db = binder.store().unwrap().db();
    let mut query = db.prepare("SELECT text FROM note ORDER BY rowid").unwrap();
    query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let names = folder.read_dir().unwrap().map(|file| file.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_written_is_there_again_after_locking_and_nothing_lies_beside_it() {
    let (folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    note(&binder, "första");
    binder.lock().unwrap();

    let binder = open(&path, &passphrase()).unwrap();
    assert_eq!(notes(&binder), ["första"]);
    binder.verify().unwrap();
    binder.lock().unwrap();
    assert_eq!(names(folder.path()), ["Åkessons & Söner 100 %.parm"]);
}

#[test]
fn nothing_in_the_file_can_be_read_without_the_key_r_110() {
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    note(&binder, "KANARIEFAGEL");
    binder.lock().unwrap();
    let bytes = fs::read(path).unwrap();
    for secret in [&b"KANARIEFAGEL"[..], b"CREATE TABLE", b"SQLite format"] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret));
    }
}

#[cfg(unix)]
#[test]
fn the_files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, binder) = folder_with_binder();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    let backups = Backups::beside(binder.path());
    let backup = binder.back_up(&backups, monday(), Why::Asked).unwrap();
    assert_eq!(mode(binder.path()), 0o600);
    assert_eq!(mode(&backup), 0o600);
    assert_eq!(mode(backups.folder()), 0o700);
}

#[test]
fn a_binder_is_never_made_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("A.parm");
    files::replace(&path, b"precious").unwrap();
    let error = Binder::create(&path, &passphrase(), monday()).unwrap_err();
    assert!(matches!(error, BinderError::Exists), "{error:?}");
    assert_eq!(fs::read(&path).unwrap(), b"precious");
    assert_eq!(names(folder.path()), ["A.parm"]);
}

#[test]
fn after_a_change_of_passphrase_only_the_new_one_opens_the_file() {
    let (folder, mut binder) = folder_with_binder();
    let path = binder.path().to_owned();
    let new = Passphrase::new("vrak kornblå tidtabell mossa");
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    note(&binder, "kvar");

    let error = binder.change_passphrase(&new, &new).unwrap_err();
    assert!(matches!(error, BinderError::WrongPassphrase), "{error:?}");
    let salt_before = fs::read(&path).unwrap()[..16].to_vec();
    binder.change_passphrase(&passphrase(), &new).unwrap();
    assert_eq!(notes(&binder), ["kvar"]);
    note(&binder, "efter");
    binder.lock().unwrap();

    assert_ne!(fs::read(&path).unwrap()[..16], salt_before);
    let error = open(&path, &passphrase()).unwrap_err();
    assert!(matches!(error, BinderError::WrongPassphrase), "{error:?}");
    assert_eq!(notes(&open(&path, &new).unwrap()), ["kvar", "efter"]);
    assert_eq!(names(folder.path()), ["Åkessons & Söner 100 %.parm"]);
}

#[test]
fn an_interrupted_change_is_undone_with_the_right_passphrase_and_untouched_by_a_wrong_one() {
    let (folder, binder) = folder_with_binder();
    let db = binder.store().unwrap().db();
    db.execute_batch(NAMES).unwrap();
    note(&binder, "hel");
    db.execute_batch("PRAGMA cache_size = 1; BEGIN").unwrap();
    for _ in 0..400 {
        note(&binder, &"halv ".repeat(100));
    }
    let crashed = folder.path().join("kraschad.parm");
    let journal = folder.path().join("kraschad.parm-journal");
    let of_the_live = binder.path().with_file_name("Åkessons & Söner 100 %.parm-journal");
    fs::copy(binder.path(), &crashed).unwrap();
    fs::copy(of_the_live, &journal).unwrap();
    assert!(fs::read(&journal).unwrap().len() > 4096, "nothing was interrupted");

    let before = (fs::read(&crashed).unwrap(), fs::read(&journal).unwrap());
    let error = open(&crashed, &Passphrase::new("fel")).unwrap_err();
    assert!(matches!(error, BinderError::WrongPassphrase), "{error:?}");
    assert_eq!((fs::read(&crashed).unwrap(), fs::read(&journal).unwrap()), before);
    let binder = open(&crashed, &passphrase()).unwrap();
    assert_eq!(notes(&binder), ["hel"]);
    binder.verify().unwrap();
}

/// Writes notes until it is killed, and says each number once it is saved.
fn write_until_killed(path: &Path) {
    let binder = open(path, &passphrase()).unwrap();
    for number in 0.. {
        note(&binder, &number.to_string());
        eprintln!("{number}");
    }
}

#[test]
fn a_killed_program_loses_nothing_that_was_saved_and_leaves_no_lock() {
    const BINDER: &str = "PARMEN_TEST_BINDER";
    if let Some(path) = env::var_os(BINDER) {
        return write_until_killed(Path::new(&path));
    }
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    binder.lock().unwrap();

    let this = "a_killed_program_loses_nothing_that_was_saved_and_leaves_no_lock";
    let mut other = Command::new(env::current_exe().unwrap());
    other.args(["--exact", this, "--nocapture"]).env(BINDER, &path);
    let mut other = other.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(other.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut last: usize = said.nth(50).unwrap().parse().unwrap();
    let error = open(&path, &passphrase()).unwrap_err();
    assert!(matches!(error, BinderError::InUse(Some(_))), "{error:?}");
    other.kill().unwrap();
    other.wait().unwrap();
    last = said.last().map_or(last, |number| number.parse().unwrap());

    let binder = open(&path, &passphrase()).unwrap();
    let kept = notes(&binder);
    assert!(kept.len() == last + 1 || kept.len() == last + 2, "{last} said, {} kept", kept.len());
    binder.verify().unwrap();
}

#[test]
fn a_job_takes_the_binder_and_brings_it_back() {
    let (_folder, mut binder) = folder_with_binder();
    let lent = binder.lend();
    let error = binder.back_up(&Backups::beside(lent.path()), monday(), Why::Asked).unwrap_err();
    assert!(matches!(error, BinderError::InUse(None)), "{error:?}");
    assert!(binder.store().is_none());
    assert_eq!(binder.path(), lent.path());
    binder = std::thread::spawn(move || lent).join().unwrap();
    binder.verify().unwrap();
}

#[test]
fn a_backup_is_whole_has_its_own_salt_and_is_found_by_its_name_r_111() {
    let (_folder, binder) = folder_with_binder();
    let backups = Backups::beside(binder.path());
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    note(&binder, "i kopian");
    let path = binder.back_up(&backups, monday(), Why::Daily).unwrap();
    note(&binder, "efter kopian");

    assert!(path.ends_with("Åkessons & Söner 100 % 2026-03-02 0914.parm"), "{}", path.display());
    assert_eq!(backups.latest(binder.path()).unwrap().unwrap().path, path);
    assert_ne!(fs::read(&path).unwrap()[..16], fs::read(binder.path()).unwrap()[..16]);
    assert_eq!(notes(&open(&path, &passphrase()).unwrap()), ["i kopian"]);
    assert_eq!(names(backups.folder()).len(), 1, "{:?}", names(backups.folder()));
}

#[test]
fn two_backups_of_one_minute_do_not_meet() {
    let (_folder, binder) = folder_with_binder();
    let backups = Backups::beside(binder.path());
    let one = binder.back_up(&backups, monday(), Why::Asked).unwrap();
    let other = binder.back_up(&backups, monday(), Why::Asked).unwrap();
    assert_ne!(one, other);
    assert_eq!(backups.list(binder.path()).unwrap().len(), 2);
}

#[test]
fn old_backups_are_thinned_and_other_files_left_alone() {
    let (_folder, binder) = folder_with_binder();
    let backups = Backups::beside(binder.path());
    fs::create_dir(backups.folder()).unwrap();
    let put = |name: &str| files::replace(&backups.folder().join(name), b"x").unwrap();
    put("Åkessons & Söner 100 % 2026-01-05 0800.parm");
    put("Åkessons & Söner 100 % 2026-01-05 1600.parm");
    put("Semester 2026-01-05 0800.parm");
    binder.back_up(&backups, monday(), Why::Daily).unwrap();
    assert_eq!(
        names(backups.folder()),
        [
            "Semester 2026-01-05 0800.parm",
            "Åkessons & Söner 100 % 2026-01-05 1600.parm",
            "Åkessons & Söner 100 % 2026-03-02 0914.parm",
        ]
    );
}

#[test]
fn a_binder_of_an_older_format_is_backed_up_before_anything_else() {
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch("PRAGMA user_version = 0").unwrap();
    binder.lock().unwrap();
    drop(open(&path, &passphrase())); // whether the pretended format can be upgraded is beside the point
    let backup = Backups::beside(&path).latest(&path).unwrap().unwrap();
    assert!(backup.path.to_string_lossy().ends_with("0914 före uppgradering.parm"));
}

#[test]
fn a_restore_brings_the_backup_back_and_keeps_what_was_there_r_111() {
    let (folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    note(&binder, "då");
    let backup = binder.back_up(&Backups::beside(&path), monday(), Why::Asked).unwrap();
    note(&binder, "nu");

    let error = restore(&backup, &path, &passphrase(), monday()).unwrap_err();
    assert!(matches!(error, BinderError::InUse(Some(_))), "{error:?}");
    binder.lock().unwrap();
    let journal = path.with_file_name("Åkessons & Söner 100 %.parm-journal");
    files::replace(&journal, b"").unwrap();
    let later = monday() + SignedDuration::from_hours(1);
    let kept = restore(&backup, &path, &passphrase(), later).unwrap().unwrap();
    assert!(!journal.exists(), "the journal belongs to the file that was there");

    assert_eq!(notes(&open(&path, &passphrase()).unwrap()), ["då"]);
    assert!(kept.ends_with("Åkessons & Söner 100 % (före återställning 2026-03-02 101400).parm"));
    assert_eq!(notes(&open(&kept, &passphrase()).unwrap()), ["då", "nu"]);
    assert!(names(folder.path()).iter().all(|name| !name.contains(".tmp")));
}

#[test]
fn a_restore_takes_the_place_of_a_damaged_binder_and_of_none() {
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch(NAMES).unwrap();
    note(&binder, "då");
    let backup = binder.back_up(&Backups::beside(&path), monday(), Why::Asked).unwrap();
    binder.lock().unwrap();

    files::replace(&path, b"").unwrap();
    let kept = restore(&backup, &path, &passphrase(), monday()).unwrap().unwrap();
    assert_eq!(fs::read(kept).unwrap(), b"");
    fs::remove_file(&path).unwrap();
    assert_eq!(restore(&backup, &path, &passphrase(), monday()).unwrap(), None);
    assert_eq!(notes(&open(&path, &passphrase()).unwrap()), ["då"]);
}

#[test]
fn a_backup_disk_that_is_not_plugged_in_is_not_made_up() {
    let (folder, binder) = folder_with_binder();
    let usb = folder.path().join("usb");
    let backups = Backups::in_folder(usb.join("Kopior"));
    let error = binder.back_up(&backups, monday(), Why::Asked).unwrap_err();
    assert!(matches!(error, BinderError::Missing), "{error:?}");
    assert!(!usb.exists());
}

#[test]
fn a_damaged_backup_is_never_put_in_place_r_111() {
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    let backup = binder.back_up(&Backups::beside(&path), monday(), Why::Asked).unwrap();
    binder.lock().unwrap();
    let before = fs::read(&path).unwrap();
    let whole = fs::read(&backup).unwrap();
    for at in (100..whole.len()).step_by(7 * 4096) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        files::replace(&backup, &bytes).unwrap();
        let error = restore(&backup, &path, &passphrase(), monday()).unwrap_err();
        assert!(matches!(error, BinderError::Damaged(Damage::Pages)), "byte {at}: {error:?}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}
