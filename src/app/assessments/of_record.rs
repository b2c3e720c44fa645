//! What an assessment's record adds: the verdict on top, the paper, and the wizard in the form's place.

use egui::Ui;

use super::text;
use crate::{
    app::{About, Command, Context, Place, register::Extra, start::note_ui},
    core::Id,
    registers::assessments::{Assessment, AssessmentField as F},
    reports::ReportKind,
    ui::{button, icon, theme},
};

/// How somebody wants to go through the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Editing {
    /// To change something, or what this field lacks.
    At(Option<F>),
    /// To make the assessment again.
    Again,
}

/// What was pressed in the record.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    editing: Option<Editing>,
}

impl Verdicts {
    /// What somebody wants; asked once.
    pub(super) fn takes_editing(&mut self) -> Option<Editing> {
        self.editing.take()
    }
}

impl Extra<Assessment> for Verdicts {
    fn edits(&mut self, field: Option<F>) -> bool {
        self.editing = Some(Editing::At(field));
        true
    }

    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Assessment>, it: &Assessment) {
        let lang = cx.lang;
        note_ui(ui, it.verdict().tone(), &text::comes_to(it, lang));
        ui.add_space(theme::GRID * 2.0);
        ui.horizontal_wrapped(|ui| {
            let again = text::again(it.assessed_on.is_some()).in_lang(lang);
            if button::secondary(ui, icon::SCALES, again).clicked() {
                self.editing = Some(Editing::Again);
            }
            let print = button::secondary(ui, icon::PRINTER, text::PRINT.in_lang(lang));
            if print.clicked() || cx.takes(Command::Print) {
                let kind = ReportKind::of_assessment(it.kind());
                *cx.go = Some(Place::Reports(kind, About::Assessment(id)));
            }
        });
        ui.add_space(theme::GRID * 2.0);
    }

    fn ui(&mut self, _: &mut Ui, _: &mut Context<'_>, _: Id<Assessment>, _: &Assessment) {}
}
