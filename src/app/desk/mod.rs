//! The open binder: who is at the desk, where they are, and what every key does everywhere.

mod known;
mod leaving;
mod work;

use std::path::PathBuf;

use egui::Ui;

use self::{known::Known, leaving::Leaving};
use super::{
    Clock, Command, Context, Place, Screen, UndoOf,
    backup::back_up_if_due,
    errand::Running,
    help::Help,
    idle::Idle,
    palette::{Gone, Palette},
    place,
    reports::Papers,
    screens::screen_of,
    shell::{Pressed, Rail, page_ui},
    text,
};
use crate::{
    binder::Binder,
    prefs::Prefs,
    store::{By, Store},
    ui::{file_dialog::FileDialogs, toast::Toasts},
};

/// The window while a binder is open.
pub struct Desk {
    binder: Binder,
    clock: Clock,
    place: Place,
    screen: Box<dyn Screen>,
    toasts: Toasts<UndoOf>,
    palette: Option<Palette>,
    help: Option<Help>,
    /// What the search asked for, until it is done.
    sent: Option<Command>,
    asked: Option<Leaving>,
    known: Known,
    papers: Papers,
    running: Option<Running>,
    idle: Idle,
}

/// How the desk was left, and the binder that lay there.
pub enum Left {
    /// It was locked.
    Locked(PathBuf),
    /// Work broke down with the store.
    Stopped(PathBuf),
}

impl Desk {
    /// The binder, opened at `place`.
    pub fn new(binder: Binder, place: Place, clock: Clock) -> Self {
        let place = binder.store().map_or(place, |store| place.read_at(store));
        Self {
            binder,
            clock,
            place,
            screen: screen_of(place),
            toasts: Toasts::default(),
            palette: None,
            help: None,
            sent: None,
            asked: None,
            known: Known::default(),
            papers: Papers::default(),
            running: None,
            idle: Idle::default(),
        }
    }

    /// Where we are.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The registers, unless a job has them.
    pub fn store(&self) -> Option<&Store> {
        self.binder.store()
    }

    /// Draws the window, until it is left.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        prefs: &mut Prefs,
        dialogs: &dyn FileDialogs,
    ) -> Option<Left> {
        if self.running.is_some() {
            return self.running_ui(ui, prefs.lang);
        }
        self.refresh(prefs.lang);
        let is_idle = self.idle.ui(ui.ctx(), prefs.lang, self.binder.store());
        let mut command = self.sent(ui.ctx()).or_else(|| place::pressed(ui.ctx()));
        let rail = Rail {
            company: &self.known.company,
            place: self.place,
            n_due: self.known.n_due,
            is_folded: prefs.rail_is_folded,
        };
        let pressed = rail.ui(ui, prefs.lang);
        let locks = self.pressed(pressed, &mut command, prefs) || is_idle;
        self.screen_ui(ui, prefs, dialogs, command);
        self.over_ui(ui, prefs);
        self.closing(ui.ctx());
        let leaves = locks && !self.screen.is_busy() && !self.asks_before_locking(is_idle);
        (leaves || self.answered(ui, prefs.lang)).then(|| Left::Locked(self.close()))
    }

    /// What the search asked for, once its dialog has let go of the keyboard.
    fn sent(&mut self, ctx: &egui::Context) -> Option<Command> {
        let is_held = ctx.memory(|memory| memory.top_modal_layer().is_some());
        if is_held && self.sent.is_some() {
            ctx.request_repaint();
        }
        if is_held { None } else { self.sent.take() }
    }

    /// Does what the rail or a key asks of the whole window, which takes the key; whether it is to be locked.
    fn pressed(
        &mut self,
        pressed: Option<Pressed>,
        command: &mut Option<Command>,
        prefs: &mut Prefs,
    ) -> bool {
        match pressed {
            Some(Pressed::Go(place)) => self.go(place),
            Some(Pressed::Search) => self.palette = Some(Palette::default()),
            Some(Pressed::Fold) => prefs.rail_is_folded = !prefs.rail_is_folded,
            Some(Pressed::Lock) => return true,
            None => {}
        }
        let locks = *command == Some(Command::Lock);
        match command {
            Some(Command::SearchAll) => self.palette = Some(Palette::default()),
            // What is half typed may rest on what would be taken back.
            Some(Command::Undo | Command::Redo) if self.screen.is_dirty() => {}
            Some(Command::Undo) => self.take_back(prefs.lang, Store::undoable, text::undone),
            Some(Command::Redo) => self.take_back(prefs.lang, Store::redoable, text::redone),
            Some(Command::Help) => self.help = Some(Help::about(self.place)),
            Some(Command::Lock) => {}
            _ => return false,
        }
        *command = None;
        locks
    }

    fn by(&self) -> By {
        By { actor: self.known.actor.trim().to_owned(), at: self.clock.now() }
    }

    fn screen_ui(
        &mut self,
        ui: &mut Ui,
        prefs: &mut Prefs,
        dialogs: &dyn FileDialogs,
        mut command: Option<Command>,
    ) {
        let (by, today) = (self.by(), self.clock.today());
        let Some(store) = self.binder.store_mut() else {
            page_ui(ui, |ui| self.screen.busy_ui(ui, prefs.lang));
            self.screen.after(ui.ctx(), &mut self.binder, prefs, &mut self.toasts);
            return;
        };
        let (mut go, mut errand) = (None, None);
        let is_covered = self.palette.is_some() || self.help.is_some();
        if is_covered {
            command = None;
        }
        let mut cx = Context {
            store,
            names: &self.known.names,
            lang: prefs.lang,
            today,
            by: &by,
            toasts: &mut self.toasts,
            go: &mut go,
            dialogs,
            errand: &mut errand,
            papers: &mut self.papers,
            command: &mut command,
        };
        page_ui(ui, |ui| self.screen.ui(ui, &mut cx));
        if let Some(place) = go {
            self.go(place);
        }
        self.screen.after(ui.ctx(), &mut self.binder, prefs, &mut self.toasts);
        if let Some(errand) = errand {
            self.running = Running::begin(&mut self.binder, errand, prefs.lang);
        }
    }

    /// What lies over the screen: search, help, messages.
    fn over_ui(&mut self, ui: &mut Ui, prefs: &Prefs) {
        let lang = prefs.lang;
        if let (Some(palette), Some(store)) = (&mut self.palette, self.binder.store())
            && let Some(gone) = palette.ui(ui.ctx(), lang, store)
        {
            self.palette = None;
            self.gone(gone);
            ui.ctx().request_repaint();
        }
        if let Some(help) = &mut self.help
            && help.ui(ui.ctx(), lang)
        {
            self.help = None;
        }
        if let Some(UndoOf(_)) = self.toasts.ui(ui.ctx(), lang) {
            self.take_back(lang, Store::undoable, text::undone);
        }
    }

    fn gone(&mut self, gone: Gone) {
        match gone {
            Gone::Nowhere => {}
            Gone::To(place) => {
                self.go(place);
                self.sent = matches!(place, Place::Register(_, None)).then_some(Command::Find);
            }
            Gone::Doing(place, command) => {
                if let Some(place) = place {
                    self.go(place);
                }
                self.sent = Some(command);
            }
            Gone::Reading(cite) => self.help = Some(Help::of_law(self.place, cite)),
        }
    }

    /// Backs up where a backup is due; the path, for the lock screen.
    pub(super) fn close(&mut self) -> PathBuf {
        _ = back_up_if_due(&mut self.binder, self.clock); // the overview tells how old the latest is
        self.binder.path().to_owned()
    }
}
