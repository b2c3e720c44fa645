//! The chain of a mandate's steps as it is read: newest first, nothing to change.

use egui::{CornerRadius, Label, RichText, Ui, pos2, vec2};

use super::text;
use crate::{
    app::register::at_the_desk,
    core::{Choice, Lang},
    registers::mandates::Step,
    ui::{
        chip, layout,
        theme::{self, tokens},
    },
};

/// The room for the line that holds the chain together.
const RAIL: f32 = 22.0;

/// Draws the steps, the newest first: state, day, cause with the file's line, and who logged it.
pub(super) fn chain_ui(ui: &mut Ui, lang: Lang, steps: &[Step]) {
    layout::section(ui, text::CHAIN.in_lang(lang), |ui| {
        if steps.is_empty() {
            ui.label(theme::help(ui, text::NO_STEPS.in_lang(lang)));
        }
        for (at, step) in steps.iter().enumerate().rev() {
            let top = ui.cursor().min;
            ui.horizontal_top(|ui| {
                ui.add_space(RAIL);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = theme::GRID;
                    ui.spacing_mut().interact_size.y = 24.0;
                    step_ui(ui, lang, step);
                });
            });
            ui.add_space(theme::GRID * 3.0);
            rail_ui(ui, top, step, at == 0);
        }
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

/// The dot of a step, and the line to the one before it.
fn rail_ui(ui: &Ui, top: egui::Pos2, step: &Step, is_first: bool) {
    let [colour, _] = step.to.tone().colours(tokens(ui));
    let dot = pos2(top.x + 6.0, top.y + 12.0);
    if !is_first {
        let below = egui::Rangef::new(dot.y + 9.0, ui.cursor().min.y + 5.0);
        ui.painter().vline(dot.x, below, egui::Stroke::new(2.0, tokens(ui).line));
    }
    let place = egui::Rect::from_center_size(dot, vec2(10.0, 10.0));
    ui.painter().rect_filled(place, CornerRadius::same(5), colour);
}
