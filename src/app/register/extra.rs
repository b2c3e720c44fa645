//! What a register adds to the reading of its records.

use egui::Ui;

use crate::{
    app::Context,
    core::{Id, Lang},
    registers::desk::Kept,
};

/// A section of a record's own, under its facts; `()` where there is none, a pair where there are two.
pub trait Extra<R: Kept>: Default {
    /// Whether it shows `field` in the place of a fact, and mends what is missing there.
    fn holds(_field: R::Field) -> bool {
        false
    }

    /// Goes to mend what is missing in `field`, which it holds.
    fn mend(&mut self, _field: R::Field) {}

    /// Takes the editing on itself, for the sake of a field that lacks something where one led here; `false` where
    /// the record has its form.
    fn edits(&mut self, _field: Option<R::Field>) -> bool {
        false
    }

    /// Draws what can be done with the record, under its heading.
    fn acts_ui(&mut self, _ui: &mut Ui, _cx: &mut Context<'_>, _id: Id<R>, _record: &R) {}

    /// Whether leaving it would lose something typed.
    fn is_dirty(&self) -> bool {
        false
    }

    /// Draws it.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<R>, record: &R);

    /// Why the record stays, where it cannot be removed.
    fn why_it_stays(&self, _lang: Lang) -> Option<String> {
        None
    }
}

impl<R: Kept> Extra<R> for () {
    fn ui(&mut self, _ui: &mut Ui, _cx: &mut Context<'_>, _id: Id<R>, _record: &R) {}
}

impl<R: Kept, A: Extra<R>, B: Extra<R>> Extra<R> for (A, B) {
    fn holds(field: R::Field) -> bool {
        A::holds(field) || B::holds(field)
    }

    fn mend(&mut self, field: R::Field) {
        if A::holds(field) { self.0.mend(field) } else { self.1.mend(field) }
    }

    fn edits(&mut self, field: Option<R::Field>) -> bool {
        self.0.edits(field) || self.1.edits(field)
    }

    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<R>, record: &R) {
        self.0.acts_ui(ui, cx, id, record);
        self.1.acts_ui(ui, cx, id, record);
    }

    fn is_dirty(&self) -> bool {
        self.0.is_dirty() || self.1.is_dirty()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<R>, record: &R) {
        self.0.ui(ui, cx, id, record);
        self.1.ui(ui, cx, id, record);
    }

    fn why_it_stays(&self, lang: Lang) -> Option<String> {
        self.0.why_it_stays(lang).or_else(|| self.1.why_it_stays(lang))
    }
}
