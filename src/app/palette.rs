//! Ctrl+K.
use super::Place;
use crate::{core::Lang, store::Store};
/// The search over everything.
#[derive(Default)]
pub struct Palette {}
impl Palette {
    /// `Some` when it is to be closed, with the place to go to.
    pub fn ui(
        &mut self,
        _ctx: &egui::Context,
        _lang: Lang,
        _store: &Store,
    ) -> Option<Option<Place>> {
        Some(None)
    }
}
