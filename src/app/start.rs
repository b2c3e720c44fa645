//! The start page: recent binders, new, open, the example; and the lock.
use super::{Clock, Place};
use crate::{binder::Binder, prefs::Prefs, ui::file_dialog::FileDialogs};
use egui::Ui;
use std::path::PathBuf;
/// The start page.
#[derive(Default)]
pub struct Start {}
/// Where it leads.
pub enum Went {
    /// A binder was opened, at this place.
    Opened(Box<Binder>, Place),
}
impl Start {
    /// At the lock of the binder at `path`.
    pub fn unlocking(_path: PathBuf) -> Self {
        Self {}
    }
    /// Draws it.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        _prefs: &mut Prefs,
        _clock: Clock,
        _dialogs: &dyn FileDialogs,
    ) -> Option<Went> {
        ui.label("start");
        None
    }
}
