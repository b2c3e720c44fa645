//! The open binder: who is at the desk, where they are, and what every key does everywhere.

use std::path::PathBuf;

use egui::Ui;
use jiff::civil::Date;

use super::{
    Clock, Command, Context, Place, Screen, UndoOf,
    backup::back_up_if_due,
    context::tell_done,
    errand::{Ended, Running, WITHIN_A_FRAME, taking_back},
    help::Help,
    idle::Idle,
    palette::{Gone, Palette},
    place,
    register::leaving,
    reports::Papers,
    screens::screen_of,
    shell::{Pressed, Rail, page_ui},
    text,
};
use crate::{
    binder::Binder,
    core::{Explain, Lang, Progress},
    prefs::Prefs,
    registers::desk::Names,
    store::{By, Entry, Setting, Store, StoreError},
    ui::{
        chip::Tone,
        file_dialog::FileDialogs,
        modal::{Answer, question_ui},
        toast::Toasts,
    },
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

/// What somebody wanted while something typed was unsaved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaving {
    To(Place),
    Locking,
    Closing,
}

/// Finds the change that is taken back next.
type Which = fn(&Store) -> crate::store::Result<Option<Entry>>;

/// What the frame around the screens shows, read once a change.
#[derive(Default)]
struct Known {
    read_at: Option<(u64, Lang, Date)>,
    company: String,
    actor: String,
    names: Names,
    n_due: usize,
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

    fn refresh(&mut self, lang: Lang) {
        let Some(store) = self.binder.store() else { return };
        let today = self.clock.today();
        let now = (store.revision(), lang, today);
        if self.known.read_at == Some(now) {
            return;
        }
        let undoable = store.undoable().ok().flatten().map(|it| it.seq);
        self.toasts.withdraw(|UndoOf(change)| Some(*change) != undoable);
        self.known = Known {
            read_at: Some(now),
            company: store.company().map(|it| it.name).unwrap_or_default(),
            actor: store.setting(Setting::Actor).ok().flatten().unwrap_or_default(),
            names: Names::read(store, today).unwrap_or_default(),
            n_due: super::overview::n_due(store, today),
        };
    }

    /// Does what the rail or a key asks of the whole window; whether it is to be locked.
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
        let is_mine = matches!(
            command,
            Some(
                Command::SearchAll | Command::Undo | Command::Redo | Command::Lock | Command::Help
            )
        );
        match is_mine.then(|| command.take()).flatten() {
            Some(Command::SearchAll) => self.palette = Some(Palette::default()),
            // What is half typed may rest on what would be taken back.
            Some(Command::Undo | Command::Redo) if self.screen.is_dirty() => {}
            Some(Command::Undo) => self.take_back(prefs.lang, Store::undoable, text::undone),
            Some(Command::Redo) => self.take_back(prefs.lang, Store::redoable, text::redone),
            Some(Command::Help) => self.help = Some(Help::about(self.place)),
            Some(Command::Lock) => return true,
            _ => {}
        }
        false
    }

    /// Takes back the change that `which` finds: at once, or as an errand where it was a large one.
    fn take_back(&mut self, lang: Lang, which: Which, done: fn(Lang, &Entry) -> String) {
        let by = self.by();
        let Some(store) = self.binder.store_mut() else { return };
        let entry = which(store).and_then(|it| it.ok_or(StoreError::NothingToUndo));
        if let Ok(entry) = &entry
            && entry.n_records > WITHIN_A_FRAME
        {
            let told = done(lang, entry);
            let errand = taking_back(entry.clone(), by, told, lang);
            self.running = Running::begin(&mut self.binder, errand, lang);
            return;
        }
        let taken =
            entry.and_then(|it| store.take_back(&by, &it, &Progress::default()).map(|()| it));
        match taken {
            Ok(entry) => self.toasts.tell(Tone::Good, done(lang, &entry)),
            Err(error) => {
                let it = error.message(lang);
                self.toasts.tell(Tone::Warn, format!("{} {}", it.what, it.advice));
            }
        }
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

    /// Draws the work that has the store.
    fn running_ui(&mut self, ui: &mut Ui, lang: Lang) -> Option<Left> {
        let (running, binder) = (self.running.as_mut()?, &mut self.binder);
        let mut ended = None;
        page_ui(ui, |ui| ended = running.ui(ui, lang, binder));
        let (ended, before) = (ended?, running.before);
        self.running = None;
        ui.ctx().request_repaint();
        match ended {
            Ended::Told(Ok(done)) => {
                let store = self.binder.store()?;
                tell_done(&mut self.toasts, store, before, &done);
            }
            Ended::Told(Err(it)) => {
                self.toasts.tell(Tone::Bad, format!("{} {}", it.what, it.advice));
            }
            Ended::Lost => return Some(Left::Stopped(self.binder.path().to_owned())),
        }
        None
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

    fn go(&mut self, place: Place) {
        let place = self.binder.store().map_or(place, |store| place.read_at(store));
        if self.screen.is_busy() {
            return;
        }
        self.keep();
        if self.screen.turn_to(place) {
            self.place = place;
        } else if self.screen.is_dirty() {
            self.asked = Some(Leaving::To(place));
        } else {
            self.arrive(place);
        }
    }

    /// Lets the screen save what needs no question; where that fails it stays, and is asked about.
    fn keep(&mut self) {
        let by = self.by();
        if let Some(store) = self.binder.store_mut() {
            _ = self.screen.keep(store, &by);
        }
    }

    fn arrive(&mut self, place: Place) {
        (self.place, self.screen) = (place, screen_of(place));
    }

    /// An idle lock does not ask: nobody is there to answer.
    fn asks_before_locking(&mut self, is_idle: bool) -> bool {
        self.keep();
        let asks = !is_idle && self.screen.is_dirty();
        self.asked = asks.then_some(Leaving::Locking).or(self.asked);
        asks
    }

    /// Acts on the answer about what is unsaved; whether the binder is to be locked.
    fn answered(&mut self, ui: &Ui, lang: Lang) -> bool {
        let Some(asked) = self.asked else { return false };
        let Some(answer) = question_ui(ui.ctx(), lang, &leaving(lang)) else { return false };
        self.asked = None;
        match (answer, asked) {
            (Answer::Do, Leaving::To(place)) => self.arrive(place),
            (Answer::Do, Leaving::Locking) => return true,
            (Answer::Do, Leaving::Closing) => {
                self.arrive(self.place);
                ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
            }
            (Answer::Cancel, _) => {}
        }
        false
    }

    /// Keeps the window open while something typed is unsaved, and asks.
    fn closing(&mut self, ctx: &egui::Context) {
        let is_asked = ctx.input(|input| input.viewport().close_requested());
        if is_asked {
            self.keep();
        }
        if is_asked && self.screen.is_dirty() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.asked = Some(Leaving::Closing);
        }
    }

    /// Backs up where a backup is due; the path, for the lock screen.
    pub(super) fn close(&mut self) -> PathBuf {
        _ = back_up_if_due(&mut self.binder, self.clock); // the overview tells how old the latest is
        self.binder.path().to_owned()
    }
}
