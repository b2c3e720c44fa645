//! F1.
use super::Place;
use crate::core::Lang;
/// The help.
pub struct Help {
    _place: Place,
}
impl Help {
    /// About a place.
    pub fn about(place: Place) -> Self {
        Self { _place: place }
    }
    /// Draws it; `true` when it is to be closed.
    pub fn ui(&mut self, _ctx: &egui::Context, _lang: Lang) -> bool {
        true
    }
}
