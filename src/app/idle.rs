//! The idle lock.
use crate::{core::Lang, store::Store};
/// Counts how long nobody has touched the window.
#[derive(Default)]
pub struct Idle {}
impl Idle {
    /// `true` when the binder is to be locked.
    pub fn ui(&mut self, _ctx: &egui::Context, _lang: Lang, _store: Option<&Store>) -> bool {
        false
    }
}
