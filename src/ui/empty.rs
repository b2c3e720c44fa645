//! A page where nothing has been written yet.

use egui::{Align, Layout, RichText, Ui, vec2};

use super::theme::{self, tokens};

/// What belongs here, in one sentence, and the buttons that begin.
pub fn empty_state<R>(
    ui: &mut Ui,
    icon: &str,
    title: &str,
    sentence: &str,
    buttons: impl FnOnce(&mut Ui) -> R,
) -> R {
    let t = tokens(ui);
    ui.vertical_centered(|ui| {
        ui.add_space(theme::GRID * 12.0);
        ui.label(RichText::new(icon).font(theme::large_icon()).color(t.muted));
        ui.label(RichText::new(title).font(theme::title()));
        let room = vec2(theme::READABLE.min(ui.available_width()), 0.0);
        ui.allocate_ui_with_layout(room, Layout::top_down(Align::Center), |ui| {
            ui.label(RichText::new(sentence).color(t.muted));
        });
        ui.add_space(theme::GRID * 2.0);
        centred_row(ui, buttons)
    })
    .inner
}

/// A row in the middle: its width is known from the frame before.
fn centred_row<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let key = ui.scope_id().with("width of the row");
    let width: f32 = ui.data(|data| data.get_temp(key)).unwrap_or_default();
    let result = ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.add_space(((ui.available_width() - width) / 2.0).max(0.0));
        ui.scope(add_contents)
    });
    let found = result.inner.response.rect.width();
    if (found - width).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, found));
        ui.request_discard("a row was centred for the first time");
    }
    result.inner.inner
}
