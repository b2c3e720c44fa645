//! Consent texts in the window: the record with its wordings, and the wizard that writes one.

mod check;
mod fields;
mod pages;
mod preview;
mod text;
mod versions;
mod wizard;

use egui::Ui;

pub(super) use self::preview::wording_ui;
use self::{versions::Versions, wizard::Wizard};
use super::{
    Context,
    register::{Outcome, Pane, RecordPane},
};
use crate::{
    core::{Id, Text},
    registers::consent_texts::ConsentText,
};

/// One consent text, to be read or written.
pub struct ConsentTextPane {
    record: RecordPane<ConsentText, Versions>,
    wizard: Option<Wizard>,
}

impl Pane<ConsentText> for ConsentTextPane {
    type Begin = ();

    fn opened(id: Id<ConsentText>) -> Self {
        Self { record: RecordPane::opened(id), wizard: None }
    }

    fn beginning((): ()) -> Self {
        Self { record: RecordPane::beginning(()), wizard: None }
    }

    fn focused(self) -> Self {
        Self { record: self.record.focused(), ..self }
    }

    fn id(&self) -> Option<Id<ConsentText>> {
        self.record.id()
    }

    fn is_dirty(&self) -> bool {
        self.wizard.as_ref().map_or_else(|| self.record.is_dirty(), Wizard::is_dirty)
    }

    fn mend(&mut self, field: Text) {
        self.record.mend(field);
    }

    fn is_wide(&self) -> bool {
        self.wizard.is_some()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        let Some(id) = self.id() else { return self.record.ui(ui, cx, is_narrow) };
        if let Some(wizard) = &mut self.wizard {
            if wizard.ui(ui, cx).is_some() {
                self.wizard = None;
                self.record = RecordPane::opened(id).focused();
                ui.request_repaint();
            }
            return None;
        }
        let outcome = self.record.ui(ui, cx, is_narrow);
        if self.record.extra().takes_writing() {
            self.wizard = Wizard::read(cx, id);
            ui.request_repaint();
        }
        outcome
    }
}
