//! Work that is done from the desk itself: changes that are taken back, and errands that have the whole binder.

use egui::Ui;

use super::{Desk, Left};
use crate::{
    app::{
        context::tell_done,
        errand::{Ended, Running, WITHIN_A_FRAME, taking_back},
        shell::page_ui,
    },
    core::{Explain, Lang, Progress},
    store::{Entry, Result, Store, StoreError},
    ui::chip::Tone,
};

/// Finds the change that is taken back next.
type Which = fn(&Store) -> Result<Option<Entry>>;

impl Desk {
    /// Takes back the change that `which` finds: at once, or as an errand where it was a large one.
    pub(super) fn take_back(&mut self, lang: Lang, which: Which, done: fn(Lang, &Entry) -> String) {
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
                self.toasts.tell(Tone::Warn, it.to_string());
            }
        }
    }

    /// Draws the work that has the store.
    pub(super) fn running_ui(&mut self, ui: &mut Ui, lang: Lang) -> Option<Left> {
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
                self.toasts.tell(Tone::Bad, it.to_string());
            }
            Ended::Lost => return Some(Left::Stopped(self.binder.path().to_owned())),
        }
        None
    }
}
