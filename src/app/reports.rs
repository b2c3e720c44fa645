//! The reports on screen: choose, see the real pages, save or print.
use super::{Context, Screen};
use crate::{core::Id, registers::persons::Person, reports::ReportKind};
use egui::Ui;
/// The reports.
pub struct ReportsScreen {
    _kind: ReportKind,
    _person: Option<Id<Person>>,
}
impl ReportsScreen {
    /// With one chosen.
    pub fn new(kind: ReportKind, person: Option<Id<Person>>) -> Self {
        Self { _kind: kind, _person: person }
    }
}
impl Screen for ReportsScreen {
    fn ui(&mut self, ui: &mut Ui, _cx: &mut Context<'_>) {
        ui.label("reports");
    }
}
