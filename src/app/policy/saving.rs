//! Saving: each answer when its field is left, everything when the page is.

use egui::Ui;

use super::{PolicyScreen, activities::Answering, text};
use crate::{
    app::Context,
    store::{By, Store, StoreError},
    ui::chip::Tone,
};

impl PolicyScreen {
    /// Saves what is typed; `false`, which is told, where something of it cannot be read.
    pub(super) fn lets_go(&mut self, cx: &mut Context<'_>) -> bool {
        self.save(cx);
        let is_stuck =
            self.is_unreadable || self.answering.as_ref().is_some_and(Answering::is_dirty);
        if is_stuck {
            cx.toasts.tell(Tone::Bad, text::NOT_SAVABLE.in_lang(cx.lang));
        }
        !is_stuck
    }

    /// Saves what is typed; what went wrong is told.
    pub(super) fn save(&mut self, cx: &mut Context<'_>) {
        cx.attempt(|store, by| self.write(store, by));
    }

    pub(super) fn write(&mut self, store: &mut Store, by: &By) -> Result<(), StoreError> {
        if self.is_unreadable {
            return Ok(());
        }
        self.write_answers(store, by)?;
        match &mut self.answering {
            Some(answering) => answering.write(store, by),
            None => Ok(()),
        }
    }

    /// Saves each answer when the keyboard has left its field.
    pub(super) fn save_as_you_go(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let focused = ui.memory(egui::Memory::focused);
        let has_left = self.typed_in.is_some_and(|it| focused != Some(it));
        let is_typing = ui.ctx().text_edit_focused() && !has_left;
        if self.has_answers() && !self.is_unreadable && !is_typing {
            cx.attempt(|store, by| self.write_answers(store, by));
            ui.ctx().request_repaint();
        }
        self.typed_in = self.has_answers().then(|| self.typed_in.or(focused)).flatten();
    }

    /// Whether an answer on the step itself is unsaved.
    pub(super) fn has_answers(&self) -> bool {
        self.policy.is_dirty() || self.company.is_dirty()
    }

    fn write_answers(&mut self, store: &mut Store, by: &By) -> Result<(), StoreError> {
        if self.policy.is_dirty() {
            store.set_policy(by, &self.policy.now)?;
            self.policy.settle();
        }
        if self.company.is_dirty() {
            store.set_company(by, &self.company.now)?;
            self.company.settle();
        }
        Ok(())
    }
}
