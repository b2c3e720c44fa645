//! What is due, how far each register has come, and the latest events.
use super::{Context, Screen};
use crate::store::Store;
use egui::Ui;
use jiff::civil::Date;
/// The overview.
#[derive(Default)]
pub struct OverviewScreen {}
impl Screen for OverviewScreen {
    fn ui(&mut self, ui: &mut Ui, _cx: &mut Context<'_>) {
        ui.label("overview");
    }
}
/// How many things are due today.
pub fn n_due(_store: &Store, _today: Date) -> usize {
    0
}
