//! What one register adds to the reading of its records.

use egui::Ui;

use crate::{
    app::Context,
    core::{Id, Lang},
    registers::desk::Kept,
};

/// A section of a record's own, under its facts; `()` where there is none.
pub trait Extra<R: Kept>: Default {
    /// Whether it shows `field` in the place of a fact, and mends what is missing there.
    fn holds(_field: R::Field) -> bool {
        false
    }

    /// Goes to mend what is missing in a field that it holds.
    fn mend(&mut self) {}

    /// Draws it.
    fn ui(&mut self, _ui: &mut Ui, _cx: &mut Context<'_>, _id: Id<R>, _record: &R) {}

    /// Why the record stays, where it cannot be removed.
    fn why_it_stays(&self, _lang: Lang) -> Option<String> {
        None
    }
}

impl<R: Kept> Extra<R> for () {}
