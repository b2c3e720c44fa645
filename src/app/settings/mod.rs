//! Settings.
use super::{Context, Screen};
use egui::Ui;
/// The settings.
#[derive(Default)]
pub struct SettingsScreen {}
impl Screen for SettingsScreen {
    fn ui(&mut self, ui: &mut Ui, _cx: &mut Context<'_>) {
        ui.label("settings");
    }
}
