//! A list to the left and the chosen record to the right.

use egui::{
    CursorIcon, EventFilter, Id, Key, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{
    text,
    theme::{self, tokens},
};
use crate::core::Lang;

/// Which half the person is in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Side {
    /// Nothing is chosen: the list has the whole width.
    #[default]
    List,
    /// A record is chosen.
    Record,
}

const GUTTER: f32 = 24.0;
const STEP: f32 = 24.0;
const NARROWEST: f32 = 340.0;

/// Whether there is room for one half only, so that the record needs a way back to the list.
pub fn is_narrow(ui: &Ui) -> bool {
    ui.available_width() < theme::WIDE
}

/// Draws both halves with a divider to drag, or the one that `side` names where there is room for one.
pub fn split(
    ui: &mut Ui,
    lang: Lang,
    id: Id,
    side: Side,
    list: impl FnOnce(&mut Ui),
    record: impl FnOnce(&mut Ui),
) {
    if side == Side::List {
        return list(ui);
    }
    if is_narrow(ui) {
        return record(ui);
    }
    let room = ui.available_rect_before_wrap();
    let width = divider_ui(ui, lang, id, room);
    let left = Rect::from_min_size(room.min, vec2(width, room.height()));
    let right = Rect::from_min_max(pos2(left.right() + GUTTER, room.top()), room.max);
    ui.scope_builder(UiBuilder::new().id_salt("list").max_rect(left), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(left.expand(4.0)));
        list(ui);
    });
    ui.scope_builder(UiBuilder::new().id_salt("record").max_rect(right), record);
}

/// The divider; returns the width of the list.
fn divider_ui(ui: &Ui, lang: Lang, id: Id, room: Rect) -> f32 {
    let widest = room.width() - NARROWEST - GUTTER;
    let kept: Option<f32> = ui.data(|data| data.get_temp(id));
    let mut width = kept.unwrap_or(room.width() * 0.56).clamp(NARROWEST, widest);
    let at = room.left() + width + GUTTER / 2.0;
    let zone = Rect::from_center_size(pos2(at, room.center().y), vec2(12.0, room.height()));
    let response = ui.interact(zone, id.with("divider"), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, text::DIVIDER.in_lang(lang)));
    if response.dragged() {
        width += response.drag_delta().x;
    }
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        width += ui.input(|input| {
            f32::from(u8::from(input.key_pressed(Key::ArrowRight))) * STEP
                - f32::from(u8::from(input.key_pressed(Key::ArrowLeft))) * STEP
        });
    }
    let width = width.clamp(NARROWEST, widest);
    ui.data_mut(|data| data.insert_temp(id, width));
    let t = tokens(ui);
    let active = response.hovered() || response.dragged() || response.has_focus();
    let stroke = if active { egui::Stroke::new(2.0, t.accent) } else { theme::hairline(ui) };
    ui.painter().vline(at, room.y_range(), stroke);
    response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    width
}
