//! What a screen may use: the store, the time, the words, and the ways out.

use jiff::civil::Date;

use super::{Command, Place, errand::Errand, reports::Papers};
use crate::{
    binder::Binder,
    core::{Explain, Lang, Text},
    prefs::Prefs,
    registers::desk::Names,
    store::{By, Store, StoreError},
    ui::{chip::Tone, file_dialog::FileDialogs, toast::Toasts},
};

/// What a message offers to take back: the change of this number, for as long as it is the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UndoOf(pub i64);

/// Tells what was done after the change `before`, with a way to take it back where something was.
pub(super) fn tell_done(toasts: &mut Toasts<UndoOf>, store: &Store, before: i64, done: &str) {
    match store.undoable() {
        Ok(Some(latest)) if latest.seq > before => {
            toasts.tell_with_undo(Tone::Good, done, UndoOf(latest.seq));
        }
        _ => toasts.tell(Tone::Good, done),
    }
}

/// Handed to the screen in each frame.
pub struct Context<'a> {
    /// The registers.
    pub store: &'a mut Store,
    /// The names of what records link to, as of this revision.
    pub names: &'a Names,
    /// The language of the window.
    pub lang: Lang,
    /// Today.
    pub today: Date,
    /// Who is at the desk, at this instant.
    pub by: &'a By,
    /// Messages in the corner.
    pub toasts: &'a mut Toasts<UndoOf>,
    /// Where to go after this frame.
    pub go: &'a mut Option<Place>,
    /// The desktop's file windows.
    pub dialogs: &'a dyn FileDialogs,
    /// Long work to be done with the store after this frame.
    pub errand: &'a mut Option<Errand>,
    /// What was opened for printing, gone with the lock.
    pub papers: &'a mut Papers,
    /// The key that was pressed, until somebody takes it.
    pub command: &'a mut Option<Command>,
}

impl Context<'_> {
    /// The revision of the binder and the day: what was read holds until either is another.
    pub fn as_of(&self) -> (u64, Date) {
        (self.store.revision(), self.today)
    }

    /// Reads something; a trouble is told in the corner.
    pub fn read<T>(&mut self, read: impl FnOnce(&Store) -> Result<T, StoreError>) -> Option<T> {
        let result = read(self.store);
        self.told(result)
    }

    /// Changes something; what went wrong is told, and nothing has then changed.
    pub fn attempt<T, E: Explain>(
        &mut self,
        change: impl FnOnce(&mut Store, &By) -> Result<T, E>,
    ) -> Option<T> {
        let result = change(self.store, self.by);
        self.told(result)
    }

    /// As [`Context::attempt`]; what was done is told with a way to take it back.
    pub fn attempt_and_tell<T, E: Explain>(
        &mut self,
        done: Text,
        change: impl FnOnce(&mut Store, &By) -> Result<T, E>,
    ) -> Option<T> {
        let before = self.read(Store::last_change)?;
        let value = self.attempt(change)?;
        tell_done(self.toasts, self.store, before, done.in_lang(self.lang));
        Some(value)
    }

    /// Tells an error in the corner.
    pub fn tell(&mut self, error: &dyn Explain) {
        let message = error.message(self.lang);
        self.toasts.tell(Tone::Bad, message.to_string());
    }

    /// Whether `command` was pressed; whoever asks first has it.
    pub fn takes(&mut self, command: Command) -> bool {
        let is_it = *self.command == Some(command);
        if is_it {
            *self.command = None;
        }
        is_it
    }

    /// Whether a page of questions is done with: Enter outside every field, or Ctrl+Enter anywhere.
    pub fn goes_on(&mut self, ui: &egui::Ui) -> bool {
        let is_nowhere = ui.memory(|memory| memory.focused().is_none());
        self.takes(Command::GoOn)
            || (is_nowhere && ui.input(|input| input.key_pressed(egui::Key::Enter)))
    }

    fn told<T, E: Explain>(&mut self, result: Result<T, E>) -> Option<T> {
        result.inspect_err(|error| self.tell(error)).ok()
    }
}

/// A place of the window.
pub trait Screen {
    /// Draws it and does what is asked.
    fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Context<'_>);

    /// Whether leaving it would lose something typed.
    fn is_dirty(&self) -> bool {
        false
    }

    /// Saves what is typed and needs no question, before the place is left.
    ///
    /// # Errors
    /// What the store says: nothing has then been saved.
    fn keep(&mut self, _store: &mut Store, _by: &By) -> Result<(), StoreError> {
        Ok(())
    }

    /// Goes to a field of the record that was opened, by its label.
    fn mend(&mut self, _field: Text) {}

    /// After the frame, with the binder itself: backups, the passphrase, the program's own settings.
    fn after(
        &mut self,
        _ctx: &egui::Context,
        _binder: &mut Binder,
        _prefs: &mut Prefs,
        _toasts: &mut Toasts<UndoOf>,
    ) {
    }

    /// While a job has the binder and there is no store: how far the job has come.
    fn busy_ui(&mut self, _ui: &mut egui::Ui, _lang: Lang) {}

    /// Whether a job has the binder, so that nobody may leave the screen or lock.
    fn is_busy(&self) -> bool {
        false
    }

    /// Opens a record that the screen shows one of; `false` where it must be made anew.
    fn turn_to(&mut self, _place: Place) -> bool {
        false
    }
}
