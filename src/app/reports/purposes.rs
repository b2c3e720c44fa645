//! Which purposes a paper is about, and who signs it.

use egui::Ui;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::Id,
    registers::consent_texts::ConsentText,
    reports::{Asks, Scope, Signer},
    ui::theme,
};

/// The purposes that are ticked.
#[derive(Debug, Default)]
pub(super) struct Purposes {
    chosen: Vec<Id<ConsentText>>,
    signer: Signer,
}

impl Purposes {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = match about {
            About::Purpose(id, _) => vec![id],
            _ => Vec::new(),
        };
        Self { chosen, ..Self::default() }
    }

    /// `scope` with the purposes; `None` while a form has none.
    pub fn told(&self, scope: Scope) -> Option<Scope> {
        let is_undecided = scope.kind.asks() == Asks::Form && self.chosen.is_empty();
        let (purposes, signer) = (self.chosen.clone(), self.signer);
        (!is_undecided).then_some(Scope { purposes, signer, ..scope })
    }

    /// Draws every purpose with a box to tick.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>, asks: Asks) {
        let lang = cx.lang;
        let (heading, line) = text::purposes(asks);
        label(ui, heading.in_lang(lang));
        if cx.names.consent_texts.is_empty() {
            ui.label(theme::help(ui, text::NO_PURPOSES.in_lang(lang)));
        } else {
            ui.label(theme::help(ui, line.in_lang(lang)));
        }
        for (id, name) in &cx.names.consent_texts {
            let mut is_chosen = self.chosen.contains(id);
            let tick = ui.checkbox(&mut is_chosen, name);
            theme::focus_ring(ui, &tick);
            if tick.changed() && is_chosen {
                self.chosen.push(*id);
            } else if tick.changed() {
                self.chosen.retain(|it| it != id);
            }
        }
        ui.add_space(theme::GRID * 3.0);
    }

    /// Draws whether a child's guardian signs the form.
    pub fn signer_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let mut is_guardian = self.signer == Signer::Guardian;
        let tick = ui.checkbox(&mut is_guardian, text::GUARDIAN.in_lang(cx.lang));
        theme::focus_ring(ui, &tick);
        self.signer = if is_guardian { Signer::Guardian } else { Signer::Person };
        ui.add_space(theme::GRID * 3.0);
    }
}
