//! The chain of a mandate's steps as it is read: newest first, nothing to change.

use egui::{Label, RichText, Ui};

use super::text;
use crate::{
    app::register::at_the_desk,
    core::{Choice, Lang},
    registers::mandates::Step,
    ui::{chain::chain, chip, layout, theme},
};

/// Draws the steps, the newest first: state, day, cause with the file's line, and who logged it.
pub(super) fn chain_ui(ui: &mut Ui, lang: Lang, steps: &[Step]) {
    layout::section(ui, text::CHAIN.in_lang(lang), |ui| {
        if steps.is_empty() {
            ui.label(theme::help(ui, text::NO_STEPS.in_lang(lang)));
        }
        chain(ui, steps, |step| step.to.tone(), |ui, _, step| step_ui(ui, lang, step));
    });
}

fn step_ui(ui: &mut Ui, lang: Lang, step: &Step) {
    ui.horizontal_wrapped(|ui| {
        chip::status(ui, step.to.tone(), step.to.text().in_lang(lang));
        ui.label(RichText::new(step.on.to_string()).font(theme::strong()));
    });
    let lines = [text::capital(&step.cause.line(lang)), step.detail.trim().to_owned()];
    for line in lines.iter().filter(|it| !it.is_empty()) {
        ui.add(Label::new(line).wrap().selectable(true));
    }
    if !step.logged_by.is_empty() {
        let logged = text::logged_by(&step.logged_by, &at_the_desk(step.logged_at), lang);
        ui.label(theme::help(ui, logged));
    }
}
