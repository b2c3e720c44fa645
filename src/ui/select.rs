//! A field that opens a list to choose one from.

use egui::{
    Align2, ComboBox, Id, Margin, Popup, Response, Style, TextWrapMode, Ui,
    containers::menu::menu_style, style::StyleModifier,
};

use super::{icon, theme};

/// After so many seconds, what is typed is a new word.
const PAUSE: f64 = 1.0;

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
    let mut is_picked = false;
    let mut has_row = false;
    let shown = combo.selected_text(now).show_ui(ui, |ui| {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
        ui.set_max_width(width);
        let typed = typed(ui, id);
        let sought = typed.as_deref().and_then(|typed| beginning_with(typed, labels));
        let options = labels.iter().enumerate().map(|(i, it)| (Some(i), it.as_ref()));
        for (option, label) in std::iter::once((None, none)).chain(options) {
            let row = ui.selectable_value(chosen, option, label);
            if sought.is_some() && sought == option {
                row.request_focus();
                row.scroll_to_me(None);
            }
            theme::focus_ring(ui, &row);
            has_row |= row.has_focus();
            if row.clicked() {
                is_picked = true;
                ui.close(); // the keyboard closes no list by itself
            }
        }
    });
    let mut response = shown.response;
    if *chosen != before {
        response.mark_changed();
    }
    if is_picked {
        response.request_focus(); // the row that had the keyboard is gone
    }
    close_where_left(ui, id, &response, has_row || is_picked);
    theme::focus_ring(ui, &response);
    response
}

/// Closes the list when the keyboard, which was in it or its `field`, has gone on elsewhere.
fn close_where_left(ui: &Ui, id: Id, field: &Response, has_row: bool) {
    let key = id.with("keyboard");
    let was_here: bool = ui.data(|data| data.get_temp(key)).unwrap_or_default();
    let is_here = has_row || field.has_focus();
    if was_here && !is_here && ui.memory(egui::Memory::focused).is_some() {
        Popup::close_id(ui.ctx(), field.id.with("popup"));
    }
    if was_here != is_here {
        ui.data_mut(|data| data.insert_temp(key, is_here));
    }
}

/// What was typed in an open list without a pause, in lower case, where something was in this frame.
fn typed(ui: &Ui, id: Id) -> Option<String> {
    let (now, typed) = ui.input(|input| {
        (
            input.time,
            input.events.iter().fold(String::new(), |typed, event| match event {
                egui::Event::Text(text) => typed + text,
                _ => typed,
            }),
        )
    });
    let key = id.with("typed");
    let (before, at): (String, f64) = ui.data(|data| data.get_temp(key)).unwrap_or_default();
    let begun = if now - at < PAUSE { before } else { String::new() };
    // A space chooses the row that has the keyboard, unless it stands inside a name.
    if typed.is_empty() || (begun.is_empty() && typed.trim().is_empty()) {
        return None;
    }
    let whole = begun + &typed.to_lowercase();
    ui.data_mut(|data| data.insert_temp(key, (whole.clone(), now)));
    Some(whole)
}

/// The first of `labels` that begins with what was `typed`.
fn beginning_with<S: AsRef<str>>(typed: &str, labels: &[S]) -> Option<usize> {
    labels.iter().position(|it| it.as_ref().to_lowercase().starts_with(typed))
}

/// A list exactly as wide as its field.
fn list_style(style: &mut Style) {
    menu_style(style);
    style.spacing.menu_margin = Margin::symmetric(0, 6);
    style.spacing.button_padding.x = theme::GRID * 3.0;
    style.spacing.scroll.floating_allocated_width = 0.0;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_finds_the_first_name_that_begins_so() {
        let names = ["Bokföring", "Nyhetsbrev", "Ny kund", "Återköp"];
        assert_eq!(beginning_with("ny", &names), Some(1));
        assert_eq!(beginning_with("ny ", &names), Some(2));
        assert_eq!(beginning_with("åt", &names), Some(3));
        assert_eq!(beginning_with("brev", &names), None);
    }
}
