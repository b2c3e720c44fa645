//! Setup.
use super::{Context, Screen};
use egui::Ui;
/// Setup.
#[derive(Default)]
pub struct SetupScreen {}
impl Screen for SetupScreen {
    fn ui(&mut self, ui: &mut Ui, _cx: &mut Context<'_>) {
        ui.label("setup");
    }
}
