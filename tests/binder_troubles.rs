//! Every trouble has a sentence of its own, and the file is left as it was.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use jiff::Timestamp;
use parmen::{
    binder::{Backups, Binder, BinderError, Damage, Passphrase, Why, files},
    core::{Explain, Lang},
};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

fn monday() -> Timestamp {
    "2026-03-02T08:14:00Z".parse().unwrap()
}

fn passphrase() -> Passphrase {
    Passphrase::new("häst batteri klammer stapel")
}

fn folder_with_binder() -> (TempDir, Binder) {
    let folder = tempfile::tempdir().unwrap();
    let binder = Binder::create(&folder.path().join("A.parm"), &passphrase(), monday()).unwrap();
    (folder, binder)
}

fn folder_with_closed_binder() -> (TempDir, PathBuf) {
    let (folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.lock().unwrap();
    (folder, path)
}

fn open_with(path: &Path, passphrase: &str) -> Result<Binder, BinderError> {
    Binder::open(path, &Passphrase::new(passphrase), monday(), &Backups::beside(path))
}

/// The error of opening `path`, after which the file must be the same to the byte.
#[track_caller]
fn refusal(path: &Path, passphrase: &str) -> BinderError {
    let before = Sha256::digest(fs::read(path).unwrap());
    let error = open_with(path, passphrase).unwrap_err();
    assert_eq!(Sha256::digest(fs::read(path).unwrap()), before, "the file was written");
    error
}

const RIGHT: &str = "häst batteri klammer stapel";

#[test]
fn each_trouble_has_a_sentence_and_an_advice_in_both_languages() {
    let troubles = [
        BinderError::Missing,
        BinderError::Exists,
        BinderError::NotABinder,
        BinderError::Damaged(Damage::Empty),
        BinderError::Damaged(Damage::Truncated),
        BinderError::Damaged(Damage::Pages),
        BinderError::WrongPassphrase,
        BinderError::InUse(None),
        BinderError::TooNew,
        BinderError::NotWritable("/srv".into()),
        BinderError::DiskFull { folder: "/srv".into(), megabytes: 2 },
        BinderError::Other("unknown".into()),
    ];
    for lang in [Lang::Sv, Lang::En] {
        let mut told: Vec<String> = troubles.iter().map(|it| it.message(lang).what).collect();
        assert!(troubles.iter().all(|it| !it.message(lang).advice.is_empty()));
        told.sort();
        told.dedup();
        assert_eq!(told.len(), troubles.len());
    }
}

#[test]
fn a_wrong_passphrase_is_called_so() {
    let (_folder, path) = folder_with_closed_binder();
    for wrong in ["", "Häst batteri klammer stapel", "häst batteri klammer stapel "] {
        let error = refusal(&path, wrong);
        assert!(matches!(error, BinderError::WrongPassphrase), "{error:?}");
    }
    open_with(&path, RIGHT).unwrap();
}

#[test]
fn a_missing_file_and_a_missing_folder_are_called_so() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["A.parm", "utan/A.parm"] {
        let error = open_with(&folder.path().join(name), RIGHT).unwrap_err();
        assert!(matches!(error, BinderError::Missing), "{error:?}");
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    }
}

#[test]
fn a_file_of_another_program_is_no_binder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("A.parm");
    let mut zip = vec![0xA5; 8192];
    zip[..4].copy_from_slice(b"PK\x03\x04");
    for bytes in [&b"Namn;Ort\nAnna;Lund\n"[..], b"SQLite format 3\0 and more", &zip] {
        files::replace(&path, bytes).unwrap();
        let error = refusal(&path, RIGHT);
        assert!(matches!(error, BinderError::NotABinder), "{error:?}");
    }
    let error = open_with(folder.path(), RIGHT).unwrap_err();
    assert!(matches!(error, BinderError::NotABinder), "a folder: {error:?}");
}

#[test]
fn an_encrypted_database_of_another_program_is_no_binder() {
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch("PRAGMA application_id = 7").unwrap();
    binder.lock().unwrap();
    let error = refusal(&path, RIGHT);
    assert!(matches!(error, BinderError::NotABinder), "{error:?}");
}

#[test]
fn a_binder_of_a_newer_release_is_refused_untouched() {
    let (_folder, binder) = folder_with_binder();
    let path = binder.path().to_owned();
    binder.store().unwrap().db().execute_batch("PRAGMA user_version = 4711").unwrap();
    binder.lock().unwrap();
    let modified_at = path.metadata().unwrap().modified().unwrap();
    let error = refusal(&path, RIGHT);
    assert!(matches!(error, BinderError::TooNew), "{error:?}");
    assert_eq!(path.metadata().unwrap().modified().unwrap(), modified_at);
    assert!(!Backups::beside(&path).folder().exists());
}

#[test]
fn a_truncated_file_is_damaged_and_never_a_wrong_passphrase() {
    let (_folder, path) = folder_with_closed_binder();
    let whole = fs::read(&path).unwrap();
    let pages = (4096..whole.len()).step_by(5 * 4096);
    let mut odd = 1;
    let odds = std::iter::from_fn(|| {
        odd = odd * 7 % 99_991;
        Some(odd)
    });
    let odds = odds.filter(|length| length % 4096 != 0 && *length < whole.len()).take(40);
    for length in std::iter::once(0).chain(pages).chain(odds) {
        files::replace(&path, &whole[..length]).unwrap();
        let error = refusal(&path, RIGHT);
        assert!(matches!(error, BinderError::Damaged(_)), "{length} bytes: {error:?}");
    }
}

#[test]
fn a_changed_bit_anywhere_is_found_by_opening_or_by_the_check() {
    let (_folder, path) = folder_with_closed_binder();
    let whole = fs::read(&path).unwrap();
    for at in (20..whole.len()).step_by(3 * 4096) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        files::replace(&path, &bytes).unwrap();
        let error = open_with(&path, RIGHT).and_then(|binder| binder.verify()).unwrap_err();
        assert!(matches!(error, BinderError::Damaged(Damage::Pages)), "byte {at}: {error:?}");
    }
}

#[test]
fn a_garbage_tail_is_found_by_the_check() {
    let (_folder, path) = folder_with_closed_binder();
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend([0x5A; 4096]);
    files::replace(&path, &bytes).unwrap();
    let error = open_with(&path, RIGHT).and_then(|binder| binder.verify()).unwrap_err();
    assert!(matches!(error, BinderError::Damaged(Damage::Pages)), "{error:?}");
}

#[test]
fn the_second_to_open_it_is_told_at_once_who_has_it() {
    let (_folder, binder) = folder_with_binder();
    let before = Instant::now();
    let error = open_with(binder.path(), RIGHT).unwrap_err();
    assert!(before.elapsed().as_millis() < 300);
    let BinderError::InUse(Some(holder)) = &error else { panic!("{error:?}") };
    assert_eq!(holder.since_at, monday());
    let message = error.message(Lang::Sv).what;
    assert!(message.ends_with("sedan 2026-03-02 09:14."), "{message}");
}

#[cfg(unix)]
#[test]
fn another_way_to_the_same_file_is_no_way_around_the_lock() {
    let (folder, binder) = folder_with_binder();
    let (link, other) = (folder.path().join("L.parm"), folder.path().join("H.parm"));
    std::os::unix::fs::symlink(binder.path(), &link).unwrap();
    fs::hard_link(binder.path(), &other).unwrap();
    for path in [link, other] {
        let error = open_with(&path, RIGHT).unwrap_err();
        assert!(matches!(error, BinderError::InUse(_)), "{}: {error:?}", path.display());
    }
}

/// A small disk of its own, gone when the test is over. `None` where the test may not mount one.
struct Disk(TempDir);

impl Disk {
    fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]).arg(folder.path());
        let done = mount.output().is_ok_and(|done| done.status.success());
        done.then_some(Self(folder))
    }

    fn make_read_only(&self) {
        let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(self.0.path()).output();
        assert!(remount.unwrap().status.success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(self.0.path()).output().unwrap();
    }
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_the_room_needed_is_told() {
    let Some(disk) = Disk::mount("1m") else { return };
    let folder = disk.0.path();
    let mut binder = Binder::create(&folder.join("A.parm"), &passphrase(), monday()).unwrap();
    let db = binder.store().unwrap().db();
    db.execute_batch("CREATE TABLE note (bytes BLOB) STRICT").unwrap();
    db.execute("INSERT INTO note VALUES (zeroblob(400000))", []).unwrap();
    let fill = fs::File::create(folder.join("fill")).unwrap();
    while std::io::Write::write_all(&mut &fill, &[0; 4096]).is_ok() {}

    let backup = binder.back_up(&Backups::beside(binder.path()), monday(), Why::Asked);
    let changed = binder.change_passphrase(&passphrase(), &Passphrase::new("ny"));
    for error in [backup.map(drop).unwrap_err(), changed.unwrap_err()] {
        assert!(matches!(error, BinderError::DiskFull { .. }), "{error:?}");
        let message = error.message(Lang::En);
        assert!(message.what.contains(folder.to_str().unwrap()), "{}", message.what);
    }
    binder.verify().unwrap();
    let path = binder.path().to_owned();
    binder.lock().unwrap();
    open_with(&path, RIGHT).unwrap().verify().unwrap();
}

#[test]
fn a_folder_that_may_not_be_written_is_called_so() {
    let Some(disk) = Disk::mount("1m") else { return };
    let path = disk.0.path().join("A.parm");
    Binder::create(&path, &passphrase(), monday()).unwrap().lock().unwrap();
    disk.make_read_only();
    let error = refusal(&path, RIGHT);
    assert!(matches!(error, BinderError::NotWritable(_)), "{error:?}");
    let error = Binder::create(&disk.0.path().join("B.parm"), &passphrase(), monday());
    assert!(matches!(error, Err(BinderError::NotWritable(_))), "{error:?}");
}
