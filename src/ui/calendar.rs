//! A month to choose a day from, with the pointer or with the arrow keys.

use egui::{Align2, Event, EventFilter, Id, Key, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::{ToSpan, civil::Date};

use super::{
    button::{icon_button, quiet},
    icon, text,
    theme::{self, tokens},
};
use crate::core::Lang;

const CELL: f32 = 36.0;

/// A calendar around `chosen`, or around `today` where nothing is chosen yet; returns the day picked.
///
/// Arrows move by day and week, Page Up and Page Down by month; Enter picks.
pub fn calendar_ui(
    ui: &mut Ui,
    id: Id,
    lang: Lang,
    today: Date,
    chosen: Option<Date>,
) -> Option<Date> {
    let key = id.with("calendar");
    let start = chosen.unwrap_or(today);
    let shown: Option<Date> = ui.data(|data| data.get_temp(key));
    let mut at = shown.unwrap_or(start);
    ui.set_width(CELL * 7.0);
    heading_ui(ui, lang, &mut at);
    let mut picked = days_ui(ui, key, lang, today, chosen, &mut at);
    if quiet(ui, None, text::TODAY.in_lang(lang)).clicked() {
        picked = Some(today);
    }
    if !ui.is_sizing_pass() {
        if shown.is_none() {
            ui.memory_mut(|memory| memory.request_focus(key.with("grid")));
        }
        ui.data_mut(|data| data.insert_temp(key, at));
    }
    picked
}

/// Forgets which month the calendar `id` showed: it opens at its date the next time.
pub fn forget(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove_temp::<Date>(id.with("calendar")));
}

fn heading_ui(ui: &mut Ui, lang: Lang, at: &mut Date) {
    ui.horizontal(|ui| {
        if icon_button(ui, icon::CARET_LEFT, text::EARLIER.in_lang(lang)).clicked() {
            *at = at.saturating_sub(1.month());
        }
        let width = ui.available_width() - theme::CONTROL - ui.spacing().item_spacing.x;
        ui.allocate_ui_with_layout(
            vec2(width, theme::CONTROL),
            egui::Layout::centered_and_justified(egui::Direction::LeftToRight),
            |ui| ui.label(egui::RichText::new(text::month_of(*at, lang)).font(theme::strong())),
        );
        if icon_button(ui, icon::CARET_RIGHT, text::LATER.in_lang(lang)).clicked() {
            *at = at.saturating_add(1.month());
        }
    });
}

fn days_ui(
    ui: &mut Ui,
    key: Id,
    lang: Lang,
    today: Date,
    chosen: Option<Date>,
    at: &mut Date,
) -> Option<Date> {
    let (rect, _) = ui.allocate_exact_size(vec2(CELL * 7.0, CELL * 7.0), Sense::hover());
    let grid = ui.interact(rect, key.with("grid"), Sense::click());
    let mut picked = if grid.has_focus() { move_by_keys(ui, &grid, at) } else { None };
    let name = text::full_date(*at, lang);
    grid.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &name));
    if grid.has_focus() {
        theme::focus_ring_in(ui, rect.expand(2.0));
    }
    let t = tokens(ui);
    for (x, name) in (0u8..).zip(text::weekdays_short(lang)) {
        let center = cell(rect, x, 0).center();
        ui.painter().text(center, Align2::CENTER_CENTER, name, theme::small(), t.muted);
    }
    let first = at.first_of_month();
    let before = first.weekday().to_monday_zero_offset();
    let mut day = first;
    for n in 0..first.days_in_month() {
        let slot = (before + n).unsigned_abs();
        let place = cell(rect, slot % 7, 1 + slot / 7);
        if day_ui(ui, key, place, lang, day, [Some(today), chosen, Some(*at)]) {
            picked = Some(day);
        }
        day = day.saturating_add(1.day());
    }
    picked
}

fn cell(grid: Rect, x: u8, y: u8) -> Rect {
    let corner = pos2(grid.left() + f32::from(x) * CELL, grid.top() + f32::from(y) * CELL);
    Rect::from_min_size(corner, vec2(CELL, CELL))
}

fn day_ui(
    ui: &Ui,
    key: Id,
    place: Rect,
    lang: Lang,
    day: Date,
    [today, chosen, at]: [Option<Date>; 3],
) -> bool {
    let day_id = key.with(day.day());
    let response = ui.interact(place, day_id, Sense::CLICK);
    let is = |other: Option<Date>| other == Some(day);
    response.widget_info(|| {
        WidgetInfo::selected(Role::GridCell, true, is(chosen), text::full_date(day, lang))
    });
    let t = tokens(ui);
    let inner = place.shrink(2.0);
    let colour = if is(chosen) { t.on_accent } else { t.text };
    if is(chosen) {
        ui.painter().rect_filled(inner, theme::RADIUS, t.accent);
    } else if response.hovered() || is(at) {
        ui.painter().rect_filled(inner, theme::RADIUS, t.hover);
    }
    let font = if is(today) { theme::strong() } else { theme::body() };
    ui.painter().text(inner.center(), Align2::CENTER_CENTER, day.day(), font, colour);
    if is(today) {
        let line = Rect::from_center_size(inner.center_bottom() - vec2(0.0, 4.0), vec2(14.0, 2.0));
        ui.painter().rect_filled(line, 1.0, if is(chosen) { t.on_accent } else { t.accent });
    }
    response.clicked()
}

fn move_by_keys(ui: &Ui, grid: &egui::Response, at: &mut Date) -> Option<Date> {
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(grid.id, arrows));
    let keys: Vec<Key> = ui.input(|input| {
        let pressed = |event: &Event| match event {
            Event::Key { key, pressed: true, .. } => Some(*key),
            _ => None,
        };
        input.events.iter().filter_map(pressed).collect()
    });
    for key in keys {
        *at = match key {
            Key::ArrowLeft => at.saturating_sub(1.day()),
            Key::ArrowRight => at.saturating_add(1.day()),
            Key::ArrowUp => at.saturating_sub(1.week()),
            Key::ArrowDown => at.saturating_add(1.week()),
            Key::PageUp => at.saturating_sub(1.month()),
            Key::PageDown => at.saturating_add(1.month()),
            Key::Enter | Key::Space => return Some(*at),
            _ => continue,
        };
    }
    None
}
