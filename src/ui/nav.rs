//! The rail: rows that lead to the pages, in groups.
//!
//! A rail narrower than a name shows icons alone; the names stay for the tooltip and the screen reader.

use egui::{
    Align2, Color32, FontId, Rect, Response, Role, Sense, Ui, WidgetInfo, accesskit::AriaCurrent,
    pos2, vec2,
};

use super::theme::{self, tokens};

/// The height of a row: where there is room, and in a low window.
const HEIGHT: [f32; 2] = [36.0, 28.0];
/// Between two rows.
const BETWEEN: f32 = 2.0;
/// The height of a caption with the space over it.
const CAPTION: f32 = 24.0 + theme::GRID * 2.0 + BETWEEN * 2.0;
const NAMES_FROM: f32 = 120.0;

/// How much stands in a rail.
#[derive(Debug, Clone, Copy)]
pub struct Holds {
    /// Rows, with those of the foot.
    pub rows: usize,
    /// Captions over groups of rows.
    pub captions: usize,
}

impl Holds {
    /// How high each row is, for all to be in sight in `room` if they can be.
    fn height(self, room: f32) -> f32 {
        let room = room - CAPTION * self.captions as f32 - theme::GRID * 2.0;
        let [most, least] = HEIGHT;
        (room / self.rows.max(1) as f32 - BETWEEN).floor().clamp(least, most)
    }
}

/// The whole rail: `rows`, which scroll where the window is too low for them all, and `foot` at its bottom edge.
pub fn rail(ui: &mut Ui, holds: Holds, rows: impl FnOnce(&mut Ui), foot: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing.y = BETWEEN;
    ui.spacing_mut().interact_size.y = holds.height(ui.available_height());
    let key = ui.scope_id().with("height of the foot");
    let height: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(2.0 * HEIGHT[0]);
    let bottom = ui.max_rect().bottom();
    let room = (ui.available_height() - height - theme::GRID * 2.0).max(HEIGHT[0]);
    let bar = &mut ui.spacing_mut().scroll;
    (bar.bar_width, bar.floating_width, bar.floating_allocated_width) = (4.0, 4.0, 0.0);
    egui::ScrollArea::vertical().max_height(room).show(ui, rows);
    ui.add_space((bottom - height - ui.cursor().top()).max(0.0));
    let found = ui.scope(foot).response.rect.height();
    if (found - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, found));
        ui.request_discard("the foot of the rail was measured");
    }
}

/// A row of the rail; `badge` is the number of things due there.
pub fn nav_row(
    ui: &mut Ui,
    icon: &str,
    text: &str,
    selected: bool,
    badge: Option<usize>,
) -> Response {
    let height = ui.spacing().interact_size.y;
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    ui.accesskit_node_builder(response.id, |node| {
        if selected {
            node.set_aria_current(AriaCurrent::Page);
        }
        if let Some(badge) = badge {
            node.set_description(badge.to_string());
        }
    });
    let t = tokens(ui);
    if selected {
        ui.painter().rect_filled(rect, theme::RADIUS, t.accent_soft);
        let mark = Rect::from_min_size(rect.min + vec2(0.0, 8.0), vec2(3.0, height - 16.0));
        ui.painter().rect_filled(mark, 1.5, t.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, t.neutral_soft.gamma_multiply(0.7));
    }
    let colour = if selected { t.accent } else { t.text };
    if rect.width() < NAMES_FROM {
        return collapsed_row(ui, rect, response, icon, text, colour, badge);
    }
    let left = |x: f32| pos2(rect.left() + x, rect.center().y);
    ui.painter().text(left(14.0), Align2::LEFT_CENTER, icon, theme::icon(), colour);
    let font = if selected { theme::strong() } else { theme::body() };
    let end = rect.right() - if badge.is_some() { 44.0 } else { 8.0 };
    name(ui, left(44.0), end, text, font, colour);
    if let Some(badge) = badge {
        badge_at(ui, pos2(rect.right() - 10.0, rect.center().y), badge);
    }
    ring(ui, &response);
    response
}

/// The ring lies inside the row: the rows scroll, and nothing outside them is seen.
fn ring(ui: &Ui, response: &Response) {
    theme::bring_into_sight(ui, response);
    if response.has_focus() {
        theme::focus_ring_in(ui, response.rect);
    }
}

fn name(ui: &Ui, at: egui::Pos2, end: f32, text: &str, font: FontId, colour: Color32) {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width(end - at.x);
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(at - vec2(0.0, galley.size().y / 2.0), galley, colour);
}

fn collapsed_row(
    ui: &Ui,
    rect: Rect,
    response: Response,
    icon: &str,
    text: &str,
    colour: Color32,
    badge: Option<usize>,
) -> Response {
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, theme::icon(), colour);
    if badge.is_some() {
        ui.painter().circle_filled(rect.center() + vec2(10.0, -9.0), 4.0, tokens(ui).warn);
    }
    ring(ui, &response);
    response.on_hover_text(text)
}

fn badge_at(ui: &Ui, right_center: egui::Pos2, count: usize) {
    let t = tokens(ui);
    let words =
        ui.painter().layout_no_wrap(crate::core::grouped(count), theme::small_strong(), t.warn);
    let size = vec2((words.size().x + 12.0).max(24.0), 20.0);
    let rect = Rect::from_min_size(right_center - vec2(size.x, size.y / 2.0), size);
    ui.painter().rect_filled(rect, 10.0, t.warn_soft);
    ui.painter().galley(rect.center() - words.size() / 2.0, words, t.warn);
}

/// The caption over a group of rows; a line where the rail shows icons alone.
pub fn nav_caption(ui: &mut Ui, text: &str) {
    ui.add_space(theme::GRID * 2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let t = tokens(ui);
    if rect.width() < NAMES_FROM {
        ui.painter().hline(rect.shrink(8.0).x_range(), rect.center().y, theme::hairline(ui));
    } else {
        let at = rect.left_center() + vec2(14.0, 0.0);
        ui.painter().text(at, Align2::LEFT_CENTER, text, theme::small_strong(), t.muted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_shrink_to_be_in_sight_and_stay_high_enough_to_hit() {
        let rail = Holds { rows: 18, captions: 2 };
        for (room, height) in [(2000.0, 36.0), (720.0, 33.0), (690.0, 31.0), (300.0, 28.0)] {
            assert!((rail.height(room) - height).abs() < 0.1, "{room}");
        }
    }
}
