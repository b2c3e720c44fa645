//! A field that opens a list to choose one from.

use egui::{
    Align2, ComboBox, Id, Margin, Response, Style, TextWrapMode, Ui, containers::menu::menu_style,
    style::StyleModifier,
};

use super::{icon, theme};

/// One of `labels` by its number, or `none` of them, in a field of `width`.
pub fn select<S: AsRef<str>>(
    ui: &mut Ui,
    id: Id,
    width: f32,
    none: &str,
    labels: &[S],
    chosen: &mut Option<usize>,
) -> Response {
    let now = chosen.and_then(|chosen| labels.get(chosen)).map_or(none, AsRef::as_ref);
    let before = *chosen;
    let combo = ComboBox::from_id_salt(id).width(width).truncate().icon(caret);
    let combo = combo.popup_style(StyleModifier::new(list_style));
    let shown = combo.selected_text(now).show_ui(ui, |ui| {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
        ui.set_max_width(width);
        let options = labels.iter().enumerate().map(|(i, it)| (Some(i), it.as_ref()));
        for (option, label) in std::iter::once((None, none)).chain(options) {
            if ui.selectable_value(chosen, option, label).clicked() {
                ui.close(); // the keyboard closes no list by itself
            }
        }
    });
    let mut response = shown.response;
    if *chosen != before {
        response.mark_changed();
    }
    theme::focus_ring(ui, &response);
    response
}

/// A list exactly as wide as its field.
fn list_style(style: &mut Style) {
    menu_style(style);
    style.spacing.menu_margin = Margin::symmetric(0, 6);
}

/// The mark of a field that opens a list.
fn caret(ui: &Ui, rect: egui::Rect, visuals: &egui::style::WidgetVisuals, _is_open: bool) {
    let colour = visuals.fg_stroke.color;
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        icon::CARET_DOWN,
        theme::body(),
        colour,
    );
}
