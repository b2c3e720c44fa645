//! Which assessment a paper is about.

use egui::Ui;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::Id,
    registers::assessments::{Assessment, AssessmentKind},
    reports::Scope,
    store::Store,
    ui::theme,
};

/// The assessment that is chosen among those of a kind.
#[derive(Debug, Default)]
pub(super) struct AssessmentChoice {
    chosen: Option<Id<Assessment>>,
    read: Option<(AssessmentKind, u64)>,
    offered: Vec<(Id<Assessment>, String)>,
}

impl AssessmentChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = if let About::Assessment(id) = about { Some(id) } else { None };
        Self { chosen, ..Self::default() }
    }

    /// `scope` with what is chosen; `None` while nothing is.
    pub fn told(&self, scope: Scope) -> Option<Scope> {
        self.chosen.map(|id| Scope { assessment: Some(id), ..scope })
    }

    /// Reads the assessments of the kind. The only one is chosen at once, and one of another kind no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, kind: AssessmentKind) {
        let now = (kind, cx.store.revision());
        if self.read == Some(now) {
            return;
        }
        self.read = Some(now);
        let all = cx.read(Store::assessments).unwrap_or_default();
        let of_kind = all.into_iter().filter(|(_, it)| it.kind() == kind);
        self.offered = of_kind.map(|(id, it)| (id, it.name)).collect();
        let is_offered = |id: &Id<Assessment>| self.offered.iter().any(|(it, _)| it == id);
        self.chosen = self.chosen.filter(is_offered);
        if let ([(only, _)], None) = (self.offered.as_slice(), self.chosen) {
            self.chosen = Some(*only);
        }
    }

    /// Draws the assessments to choose from.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        label(ui, text::ASSESSMENT.in_lang(cx.lang));
        if self.offered.is_empty() {
            ui.label(theme::help(ui, text::NO_ASSESSMENTS.in_lang(cx.lang)));
        }
        for (id, name) in &self.offered {
            let radio = ui.radio_value(&mut self.chosen, Some(*id), name);
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }
}
