//! The program: its version, what it is built on, and that it keeps to itself.

use egui::{Label, RichText, Ui};

use super::text;
use crate::{
    core::Lang,
    ui::{layout, theme},
};

pub(super) fn about_ui(ui: &mut Ui, lang: Lang) {
    layout::section(ui, text::PRODUCT.in_lang(lang), |ui| {
        ui.label(text::VERSION.in_lang(lang));
        layout::readable(ui, |ui| {
            ui.add(Label::new(text::OFFLINE.in_lang(lang)).wrap());
        });
    });
    layout::section(ui, text::BUILT_ON.in_lang(lang), |ui| {
        for (name, licence) in text::LICENCES {
            ui.horizontal(|ui| {
                ui.scope(|ui| {
                    ui.set_width(140.0);
                    ui.label(RichText::new(name).font(theme::strong()));
                });
                ui.label(licence);
            });
        }
    });
}
