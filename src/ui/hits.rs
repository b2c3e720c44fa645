//! What a search found, in rows under its field, and the keys that choose among them.

use egui::{Key, Modifiers, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::theme::{self, tokens};

const ROW: f32 = 46.0;

/// Moves `at` among `n` hits by the arrow keys; whether Enter took the one arrived at. Ask while the keyboard
/// is in the field, before it is drawn.
pub fn keys(ui: &Ui, at: &mut usize, n: usize) -> bool {
    let Some(last) = n.checked_sub(1) else { return false };
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            *at = if *at >= last { 0 } else { *at + 1 };
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            *at = at.checked_sub(1).unwrap_or(last);
        }
        input.consume_key(Modifiers::NONE, Key::Enter)
    })
}

/// Draws the hits, each a name and what tells it from others; the one that was pressed. `at` is the one that
/// Enter takes.
pub fn hits_ui(
    ui: &mut Ui,
    hits: impl Iterator<Item = (String, String)>,
    at: usize,
) -> Option<usize> {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut pressed = None;
        for (i, (name, line)) in hits.enumerate() {
            if hit_ui(ui, &name, line, i == at).clicked() {
                pressed = Some(i);
            }
        }
        pressed
    })
    .inner
}

fn hit_ui(ui: &mut Ui, name: &str, line: String, is_chosen: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, name));
    let t = tokens(ui);
    if is_chosen {
        ui.painter().rect_filled(rect, theme::RADIUS, t.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, t.hover);
    }
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let ink = if is_chosen { t.accent } else { t.text };
    let galley = |text: String, font, ink| painter.layout_no_wrap(text, font, ink);
    let name = galley(name.to_owned(), theme::strong(), ink);
    let below = galley(line, theme::small(), t.muted);
    let left = rect.left() + 12.0;
    let apart = if below.text().is_empty() { 0.0 } else { below.size().y };
    let both = name.size().y + apart;
    let top = rect.center().y - both / 2.0;
    let after = pos2(left, top + name.size().y);
    painter.galley(pos2(left, top), name, ink);
    painter.galley(after, below, t.muted);
    response
}
