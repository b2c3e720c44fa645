//! A folder in which commands are given, and what they answer.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use parmen::{
    binder::{Backups, Binder, Passphrase, files},
    store::{By, Store},
};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "häst batteri klammer stapel";

/// An empty folder in which commands are given.
pub struct Office(TempDir);

/// What a command ended with, said and complained of.
pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Office {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With the binder `A.parm`.
    pub fn with_binder() -> Self {
        let office = Self::new();
        office.ok(&["new", "A.parm"]);
        office
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        files::replace(&self.path(name), bytes.as_ref()).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// What the text file `name` says.
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }

    pub fn names(&self) -> Vec<String> {
        let names = self.0.path().read_dir().unwrap().map(|it| it.unwrap().file_name());
        let mut names: Vec<_> = names.map(|it| it.into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Changes the binder `name` without a command.
    pub fn change<T>(&self, name: &str, change: impl FnOnce(&mut Store, &By) -> T) -> T {
        let by = By { actor: "Anna".into(), at: "2026-11-22T08:00:00Z".parse().unwrap() };
        let mut binder = open(&self.path(name));
        let changed = change(binder.store_mut().unwrap(), &by);
        binder.lock().unwrap();
        changed
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parmen"));
        command.args(arguments).current_dir(&self.0).stdin(Stdio::null());
        for name in ["LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(name);
        }
        command.env("PARMEN_PASSPHRASE", PASSPHRASE);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Done {
        done(&mut self.command(arguments))
    }

    /// Gives a command that must end with `code`; all that it said.
    #[track_caller]
    pub fn gives(&self, code: i32, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert_eq!(done.code, code, "{arguments:?}: {} {}", done.out, done.err);
        done.out + &done.err
    }

    /// Gives a command that must succeed, and what it said.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert_eq!(done.code, 0, "{arguments:?}: {}", done.err);
        done.out
    }

    /// The text of a report on the binder of [`Office::with_binder`]: its kind, and what it is to be about.
    #[track_caller]
    pub fn prints(&self, arguments: &[&str]) -> String {
        let [kind, more @ ..] = arguments else { panic!() };
        self.ok(&[&["report", kind, "A.parm", "--out", "a.txt"], more].concat());
        self.text("a.txt")
    }

    /// Gives a command that must end with `code`, and its complaint.
    #[track_caller]
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert_eq!(done.code, code, "{arguments:?}: {} {}", done.out, done.err);
        done.err
    }
}

pub fn done(command: &mut Command) -> Done {
    let output = command.output().unwrap();
    Done {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub fn open(path: &Path) -> Binder {
    let at = "2026-11-22T08:00:00Z".parse().unwrap();
    Binder::open(path, &Passphrase::new(PASSPHRASE), at, &Backups::beside(path)).unwrap()
}
