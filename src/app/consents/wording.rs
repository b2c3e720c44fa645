//! A wording, to be read out at the desk or looked up a year later.

use egui::{Frame, Label, RichText, Ui};

use super::text;
use crate::{
    core::Lang,
    registers::consent_texts::TextVersion,
    ui::theme::{self, tokens},
};

/// The room for what each part is about.
const LABELS: f32 = 132.0;

/// What a person is asked, in the language `lang`: the purpose, what is read of the data, and the words of
/// the yes itself.
pub(super) fn wording_ui(ui: &mut Ui, version: &TextVersion, lang: Lang) {
    let it = version.wording(lang);
    let lang = if lang == Lang::En && version.en.is_empty() { Lang::Sv } else { lang };
    let frame = Frame::new()
        .fill(tokens(ui).card)
        .stroke(theme::hairline(ui))
        .corner_radius(theme::RADIUS)
        .inner_margin(egui::Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme::GRID * 1.5;
        ui.add(wrapped(RichText::new(it.statement.trim()).font(theme::strong())));
        let told = [
            (text::READ_PURPOSE, &it.purpose),
            (text::READ_DATA, &it.data),
            (text::READ_STORAGE, &it.storage),
            (text::READ_RETENTION, &it.retention),
            (text::READ_RECIPIENTS, &it.recipients),
            (text::READ_TRANSFER, &it.transfer_risk),
            (text::READ_WITHDRAWAL, &it.withdrawal),
        ];
        for (what, words) in told.into_iter().filter(|(_, words)| !words.trim().is_empty()) {
            ui.horizontal_top(|ui| {
                let what = RichText::new(what.in_lang(lang)).color(tokens(ui).muted);
                let room = egui::vec2(LABELS.min(ui.available_width() * 0.35), 0.0);
                ui.allocate_ui_with_layout(room, egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(room.x);
                    ui.add(Label::new(what).wrap());
                });
                ui.vertical(|ui| ui.add(wrapped(RichText::new(words.trim()))));
            });
        }
    });
}

fn wrapped(text: RichText) -> Label {
    Label::new(text).wrap().selectable(true)
}
