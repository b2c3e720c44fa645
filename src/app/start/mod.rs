//! The window without an open binder: choose one, make one, unlock one, restore one.

mod create;
mod example;
mod home;
mod page;
mod passphrase;
mod restoring;
mod text;
mod unlock;

use std::path::{Path, PathBuf};

use egui::Ui;

pub(super) use self::{
    page::note_ui,
    passphrase::{PassphraseField, TwicePassphrase},
    unlock::waiting_ui,
};

use self::{create::Create, example::Example, home::Home, restoring::Restoring, unlock::Unlock};
use super::{Clock, Place};
use crate::{
    binder::{Binder, BinderError},
    core::{Lang, Text},
    prefs::Prefs,
    ui::{
        file_dialog::{Ask, FileDialogs, Purpose},
        job::Job,
    },
};

/// The pages before a binder is open.
pub struct Start {
    page: Page,
}

enum Page {
    Home(Home),
    Unlock(Unlock),
    Create(Create),
    Example(Example),
    Restoring(Restoring),
}

/// Where the pages lead in the end: a binder that was opened, at a place.
pub type Opened = (Box<Binder>, Place);

/// Where one page leads.
enum Step {
    Home,
    Unlock(PathBuf),
    Create,
    Example,
    Restoring,
    Opened(Box<Binder>, Place),
}

/// What the pages use of the world outside the window.
struct Outside<'a> {
    lang: Lang,
    prefs: &'a mut Prefs,
    clock: Clock,
    dialogs: &'a dyn FileDialogs,
}

/// A binder on its way from another thread: Argon2 takes its time.
type Opening = Job<Result<Binder, BinderError>>;

impl Default for Start {
    fn default() -> Self {
        Self { page: Page::Home(Home::default()) }
    }
}

impl Start {
    /// At the lock of the binder at `path`.
    pub fn unlocking(path: PathBuf) -> Self {
        Self { page: Page::Unlock(Unlock::new(path)) }
    }

    /// At the lock of the binder at `path`, which was closed because some work broke down.
    pub fn stopped(path: PathBuf) -> Self {
        Self { page: Page::Unlock(Unlock::stopped(path)) }
    }

    /// Draws the page that is shown, and turns to the next.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        prefs: &mut Prefs,
        clock: Clock,
        dialogs: &dyn FileDialogs,
    ) -> Option<Opened> {
        let dropped = dropped(ui);
        page::language_ui(ui, prefs);
        let mut outside = Outside { lang: prefs.lang, prefs, clock, dialogs };
        let width = self.page.width();
        let step = page::sheet_ui(ui, width, |ui| self.page.ui(ui, &mut outside));
        self.page = match dropped.map(Step::Unlock).or(step)? {
            Step::Opened(binder, place) => return Some((binder, place)),
            Step::Home => Page::Home(Home::default()),
            Step::Unlock(path) => Page::Unlock(Unlock::new(path)),
            Step::Create => Page::Create(Create::default()),
            Step::Example => Page::Example(Example::default()),
            Step::Restoring => Page::Restoring(Restoring::default()),
        };
        ui.ctx().request_repaint();
        None
    }
}

impl Page {
    fn width(&self) -> f32 {
        if matches!(self, Self::Home(_)) { page::WIDE } else { page::NARROW }
    }

    fn ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        match self {
            Self::Home(page) => page.ui(ui, outside),
            Self::Unlock(page) => page.ui(ui, outside),
            Self::Create(page) => page.ui(ui, outside),
            Self::Example(page) => page.ui(ui, outside),
            Self::Restoring(page) => page.ui(ui, outside),
        }
    }
}

/// A binder that was dropped on the window.
fn dropped(ui: &Ui) -> Option<PathBuf> {
    let is_binder = |path: &PathBuf| path.extension().is_some_and(|it| it == ENDING);
    ui.input(|input| input.raw.dropped_files.iter().map(|it| it.path().to_owned()).find(is_binder))
}

/// What the names of binders end in.
const ENDING: &str = "parm";

/// The folder that a new binder is proposed to lie in.
fn documents() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let documents = dirs.as_ref().and_then(|it| it.document_dir().map(Path::to_owned));
    documents
        .filter(|it| it.is_dir())
        .or_else(|| dirs.map(|it| it.home_dir().to_owned()))
        .unwrap_or_default()
}

/// What a thread that stopped halfway leaves to be told.
fn stopped() -> BinderError {
    BinderError::Other("the work stopped halfway".into())
}

/// The question for a file window.
fn ask(purpose: Purpose, title: Text, name: &str, lang: Lang) -> Ask {
    let kinds = match purpose {
        Purpose::Folder => Vec::new(),
        _ => vec![(text::BINDERS.in_lang(lang).to_owned(), vec![ENDING.to_owned()])],
    };
    Ask { purpose, title: title.in_lang(lang).to_owned(), name: name.to_owned(), kinds }
}
