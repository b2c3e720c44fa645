//! The journal on screen.
use super::{Context, Screen};
use egui::Ui;
/// The journal.
#[derive(Default)]
pub struct JournalScreen {}
impl Screen for JournalScreen {
    fn ui(&mut self, ui: &mut Ui, _cx: &mut Context<'_>) {
        ui.label("journal");
    }
}
