//! The program's own looks: language, light or dark, size. All of it takes effect at once.

use egui::Ui;

use super::text;
use crate::{
    core::Text,
    prefs::{Looks, Prefs},
    ui::{chip, layout, theme},
};

const SCALES: [u8; 8] = [80, 90, 100, 110, 125, 150, 175, 200];

const LOOKS: [(Looks, Text); 3] =
    [(Looks::System, text::AS_SYSTEM), (Looks::Light, text::LIGHT), (Looks::Dark, text::DARK)];

/// Draws the choices; what they are to become, where one was made.
pub(super) fn looks_ui(ui: &mut Ui, prefs: &Prefs) -> Option<Prefs> {
    let lang = prefs.lang;
    let mut wanted = prefs.clone();
    layout::section(ui, text::LANGUAGE.in_lang(lang), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (choice, name) in text::LANGUAGES {
                if chip::filter(ui, name, None, choice == lang).clicked() {
                    wanted.lang = choice;
                }
            }
        });
    });
    layout::section(ui, text::LOOKS.in_lang(lang), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (choice, name) in LOOKS {
                if chip::filter(ui, name.in_lang(lang), None, choice == prefs.looks).clicked() {
                    wanted.looks = choice;
                }
            }
        });
    });
    layout::section(ui, text::SCALE.in_lang(lang), |ui| {
        ui.horizontal_wrapped(|ui| {
            for percent in SCALES {
                let scale = f32::from(percent) / 100.0;
                let is_set = (prefs.scale - scale).abs() < 0.005;
                if chip::filter(ui, &format!("{percent}\u{a0}%"), None, is_set).clicked() {
                    wanted.scale = scale;
                }
            }
        });
        ui.label(theme::help(ui, text::SCALE_HELP.in_lang(lang)));
    });
    (wanted != *prefs).then_some(wanted)
}
