//! The text as the person will see it.

use egui::{Label, RichText, Stroke, StrokeKind, Ui, vec2};

use super::{fields::Step, text, wizard::Wizard};
use crate::{
    core::Lang,
    registers::consent_texts::TextVersion,
    ui::{
        layout,
        theme::{self, tokens},
    },
};

/// The wordings that belong to the page `at`, under each other.
pub(super) fn preview_ui(ui: &mut Ui, lang: Lang, it: &Wizard, at: Step) {
    let caption = RichText::new(text::AS_SEEN.in_lang(lang)).font(theme::small_strong());
    ui.label(caption.color(tokens(ui).muted));
    ui.add_space(theme::GRID);
    let has_english = it.in_english && matches!(at, Step::English | Step::Check);
    wording_ui(ui, &it.version(), Lang::Sv, it.is_for_children);
    if has_english {
        ui.add_space(theme::GRID * 3.0);
        wording_ui(ui, &it.version(), Lang::En, it.is_for_children);
    }
    ui.add_space(theme::GRID * 4.0);
}

/// One wording on a sheet of its own, in its own language.
pub(in crate::app) fn wording_ui(ui: &mut Ui, it: &TextVersion, lang: Lang, is_for_children: bool) {
    layout::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        let wording = it.wording(lang);
        ui.label(theme::help(ui, text::ASKS.in_lang(lang)));
        said_ui(ui, &wording.purpose, lang, theme::title());
        for (label, said) in it.points(lang) {
            ui.add_space(theme::GRID * 2.0);
            let label = RichText::new(label.in_lang(lang)).font(theme::small_strong());
            ui.label(label.color(tokens(ui).muted));
            ui.add(Label::new(said).wrap().selectable(true));
        }
        if it.is_special {
            ui.add_space(theme::GRID * 2.0);
            ui.add(Label::new(text::SPECIAL.in_lang(lang)).wrap());
        }
        if is_for_children {
            ui.add_space(theme::GRID * 2.0);
            ui.add(Label::new(text::CHILDREN.in_lang(lang)).wrap());
        }
        ui.add_space(theme::GRID * 3.0);
        ui.separator();
        ui.horizontal_top(|ui| {
            let (square, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
            let edge = Stroke::new(1.5, tokens(ui).text);
            ui.painter().rect_stroke(square.shrink(2.0), 2.0, edge, StrokeKind::Inside);
            ui.vertical(|ui| said_ui(ui, &wording.statement, lang, theme::strong()));
        });
    });
}

/// What is written, or that nothing is yet.
fn said_ui(ui: &mut Ui, said: &str, lang: Lang, font: egui::FontId) {
    let muted = tokens(ui).muted;
    let told = if said.trim().is_empty() {
        RichText::new(text::NOT_WRITTEN.in_lang(lang)).font(font).color(muted)
    } else {
        RichText::new(said.trim()).font(font)
    };
    ui.add(Label::new(told).wrap().selectable(true));
}
