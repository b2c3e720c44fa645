//! A wording, to be read out at the desk or looked up a year later.

use egui::{Frame, Label, RichText, Ui};

use super::text;
use crate::{
    core::Lang,
    registers::consent_texts::TextVersion,
    ui::theme::{self, tokens},
};

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
            let mut job = egui::text::LayoutJob::default();
            let head = format!("{}  ", what.in_lang(lang));
            let (muted, ink) = (tokens(ui).muted, tokens(ui).text);
            job.append(&head, 0.0, egui::TextFormat::simple(theme::small_strong(), muted));
            job.append(words.trim(), 0.0, egui::TextFormat::simple(theme::body(), ink));
            ui.add(Label::new(job).wrap().selectable(true));
        }
    });
}

fn wrapped(text: RichText) -> Label {
    Label::new(text).wrap().selectable(true)
}
