//! The headless commands, on the same use-cases as the screens: for scripts, scheduled backups and tests.
//!
//! Exit code 0: done; 1: it could not be done, and one sentence says what and one what to do; 2: wrong use.

mod args;
mod autogiro;
mod binder;
mod demo;
mod error;
mod export;
mod import;
mod mandates;
mod passphrase;
mod policy;
mod report;
mod text;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use jiff::{Timestamp, Zoned, civil::Date};

use self::{
    args::{Arguments, Command, Common},
    error::CliError,
};
use crate::{
    binder::{Backups, Binder},
    core::{Explain, Lang},
    law::deadline::in_sweden,
    store::{By, Setting, Store, StoreError},
};

/// What opens the window, on a binder or on the start page.
pub type Window = fn(Option<PathBuf>) -> Result<(), Box<dyn std::error::Error>>;

type Result<T, E = CliError> = std::result::Result<T, E>;

/// Does what the command line asks.
pub fn main(window: Window) -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.binder.is_some() && arguments.command.is_some() {
        args::wrong_use("a command comes first, and then its binder");
    }
    let desk = Desk::new(arguments.common, window);
    let done = match arguments.command {
        None => desk.open_window(arguments.binder),
        Some(Command::New { binder }) => desk.new_binder(&binder),
        Some(Command::Demo(it)) => desk.demo(it),
        Some(Command::Report(it)) => desk.report(&it),
        Some(Command::Export(it)) => desk.export(&it),
        Some(Command::Import(it)) => desk.import(&it),
        Some(Command::Autogiro { command }) => desk.autogiro(&command),
        Some(Command::Policy { command }) => desk.policy(&command),
        Some(Command::Check { binder }) => desk.check(&binder),
        Some(Command::Backup { binder, out }) => desk.back_up(&binder, &out),
        Some(Command::Restore { backup, binder }) => desk.restore(&backup, &binder),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let message = error.message(desk.lang);
            eprintln!("{}\n{}", message.what, message.advice);
            ExitCode::FAILURE
        }
    }
}

/// What every command needs to know: the languages, the passphrase's place, and what time it is.
struct Desk {
    /// The language of messages.
    lang: Lang,
    /// The language of what is written to files.
    file_lang: Lang,
    passphrase_file: Option<PathBuf>,
    now: Zoned,
    window: Window,
}

impl Desk {
    #[expect(clippy::disallowed_methods, reason = "the clock is read here and passed on")]
    fn new(common: Common, window: Window) -> Self {
        let asked: Option<Lang> = common.lang.map(Into::into);
        Self {
            lang: asked.unwrap_or_else(environment_lang),
            file_lang: asked.unwrap_or_default(),
            passphrase_file: common.passphrase_file,
            now: Zoned::now(),
            window,
        }
    }

    fn at(&self) -> Timestamp {
        self.now.timestamp()
    }

    fn today(&self) -> Date {
        in_sweden(self.at()).date()
    }

    /// Tells the person something on standard output.
    fn say(&self, told: impl FnOnce(Lang) -> String) {
        println!("{}", told(self.lang));
    }

    fn open(&self, path: &Path) -> Result<Binder> {
        if !path.exists() {
            return Err(crate::binder::BinderError::Missing.into()); // before a passphrase is asked for
        }
        let passphrase = self.passphrase()?;
        Ok(Binder::open(path, &passphrase, self.at(), &Backups::beside(path))?)
    }

    fn open_window(&self, binder: Option<PathBuf>) -> Result<()> {
        if !has_display() {
            return Err(CliError::NoDisplay);
        }
        (self.window)(binder).map_err(CliError::Window)
    }

    /// Who makes a change from the command line: whoever the binder says is at its desk.
    fn by(&self, store: &Store) -> Result<By> {
        let actor = store.setting(Setting::Actor)?.filter(|it| !it.trim().is_empty());
        let actor =
            actor.unwrap_or_else(|| text::AT_THE_COMMAND_LINE.in_lang(self.lang).to_owned());
        Ok(By { actor, at: self.at() })
    }
}

/// The store of a binder that no job has taken it from.
fn store(binder: &Binder) -> Result<&Store> {
    binder.store().ok_or(CliError::Store(StoreError::Gone))
}

fn environment_lang() -> Lang {
    let is_set = |name| env::var(name).ok().filter(|it| !it.is_empty());
    match is_set("LC_ALL").or_else(|| is_set("LANG")) {
        Some(locale) if locale.to_ascii_lowercase().starts_with("en") => Lang::En,
        _ => Lang::Sv,
    }
}

/// Whether a window can be opened: on Linux a display server says that it is there.
fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
