//! What the frame around the screens shows.

use jiff::civil::Date;

use super::Desk;
use crate::{
    app::{UndoOf, overview},
    core::Lang,
    registers::desk::Names,
    store::{Setting, Store},
};

/// What the frame around the screens shows, read once a change, day and language.
#[derive(Default)]
pub(super) struct Known {
    read_at: Option<(u64, Lang, Date)>,
    pub company: String,
    pub actor: String,
    pub names: Names,
    pub n_due: usize,
}

impl Known {
    fn read(store: &Store, (today, lang): (Date, Lang)) -> Self {
        Self {
            read_at: Some((store.revision(), lang, today)),
            company: store.company().map(|it| it.name).unwrap_or_default(),
            actor: store.setting(Setting::Actor).ok().flatten().unwrap_or_default(),
            names: Names::read(store, today).unwrap_or_default(),
            n_due: overview::n_due(store, today),
        }
    }
}

impl Desk {
    /// Reads what the frame shows where something has changed. A message whose change can no longer be taken back
    /// no longer offers it.
    pub(super) fn refresh(&mut self, lang: Lang) {
        let Some(store) = self.binder.store() else { return };
        let today = self.clock.today();
        if self.known.read_at == Some((store.revision(), lang, today)) {
            return;
        }
        let undoable = store.undoable().ok().flatten().map(|it| it.seq);
        self.toasts.withdraw(|UndoOf(change)| Some(*change) != undoable);
        self.known = Known::read(store, (today, lang));
    }
}
