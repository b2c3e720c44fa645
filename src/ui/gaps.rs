//! What a record lacks, on top of it.

use egui::{Frame, RichText, Stroke, Ui};

use super::{
    button::link,
    chip::Tone,
    layout, text,
    theme::{self, tokens},
};
use crate::core::{Gap, Lang};

/// The links stand under the heading's words, past its icon.
const INDENT: f32 = 26.0;

/// One amber box with every gap as a link to its field; returns the field that was pressed.
pub fn gaps_ui<F: Copy>(ui: &mut Ui, lang: Lang, gaps: &[Gap<F>]) -> Option<F> {
    if gaps.is_empty() {
        return None;
    }
    let t = tokens(ui);
    let mut pressed = None;
    let frame = Frame::new()
        .fill(t.warn_soft)
        .stroke(Stroke::new(1.0, t.warn))
        .corner_radius(theme::RADIUS)
        .inner_margin(egui::Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().interact_size.y = 24.0;
        ui.horizontal(|ui| {
            ui.label(RichText::new(Tone::Warn.icon()).font(theme::icon()).color(t.warn));
            let heading = text::n_missing(gaps.len(), lang);
            ui.label(RichText::new(heading).font(theme::strong()).color(t.warn));
        });
        for gap in gaps {
            ui.horizontal_top(|ui| {
                ui.add_space(INDENT);
                ui.horizontal_wrapped(|ui| {
                    if link(ui, gap.says.in_lang(lang)).clicked() {
                        pressed = Some(gap.field);
                    }
                    ui.label(theme::help(ui, layout::undivided(gap.cite)));
                });
            });
        }
    });
    ui.add_space(theme::GRID * 2.0);
    pressed
}
