//! What the right half of a register must be able to do.

use egui::Ui;

use crate::{
    app::{Context, Place},
    core::{Id, Text},
};

/// The right half of a register: one record, or the making of a new one.
pub trait Pane<R>: Sized {
    /// What can be begun; `()` where there is only one thing.
    type Begin: Copy + Default;

    /// The record `id`, to be read.
    fn opened(id: Id<R>) -> Self;

    /// The making of something new.
    fn beginning(begin: Self::Begin) -> Self;

    /// With the keyboard in it, for what was not chosen in the list beside it.
    #[must_use]
    fn focused(self) -> Self;

    /// The record's number; `None` while it is new.
    fn id(&self) -> Option<Id<R>>;

    /// Whether leaving it would lose something typed.
    fn is_dirty(&self) -> bool;

    /// Draws it.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome>;

    /// Goes to the field with this label, once the record has been read.
    fn mend(&mut self, _field: Text) {}

    /// Whether it needs the room of the list as well.
    fn is_wide(&self) -> bool {
        false
    }

    /// What `place` begins here, where it is not one of the register's records.
    fn begun_at(_place: Place) -> Option<Self::Begin> {
        None
    }
}

/// What the record asks of the screen around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Close it, after asking about what is unsaved.
    Close,
    /// It is gone: close it.
    Closed,
}
