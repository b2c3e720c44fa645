//! The rows of the overview: each leads somewhere.

use egui::{Align2, FontId, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::{
    chip::Tone,
    icon,
    theme::{self, tokens},
};

const HEIGHT: f32 = 52.0;
const TEXT: f32 = 36.0;

/// Something to do, or somewhere to go: icon, heading, a line under it, and when.
pub(in crate::app) struct Row<'a> {
    /// How it stands.
    pub tone: Tone,
    /// What it is.
    pub title: &'a str,
    /// Why, or where.
    pub line: &'a str,
    /// When, in words: "Försenad", "Om 12 dagar".
    pub when: &'a str,
}

impl Row<'_> {
    /// Draws it as one link.
    pub fn ui(&self, ui: &mut Ui) -> Response {
        let size = vec2(ui.available_width(), HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let name: Vec<&str> =
            [self.title, self.line, self.when].into_iter().filter(|it| !it.is_empty()).collect();
        let name = name.join(", ");
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
        ground(ui, rect, &response);
        let t = tokens(ui);
        let [front, _] = self.tone.colours(t);
        let middle = rect.center().y;
        let at = pos2(rect.left() + 16.0, middle);
        let glyph = if self.tone == Tone::Accent { icon::ARROW_RIGHT } else { self.tone.icon() };
        ui.painter().text(at, Align2::CENTER_CENTER, glyph, theme::icon(), front);
        let when = ui.painter().layout_no_wrap(self.when.to_owned(), theme::small_strong(), front);
        let end = rect.right() - 12.0 - when.size().x;
        ui.painter().galley(pos2(end, middle - when.size().y / 2.0), when, front);
        let left = rect.left() + TEXT;
        let room = end - theme::GRID * 3.0 - left;
        let both = if self.line.is_empty() { middle } else { middle - 10.0 };
        line(ui, pos2(left, both), room, self.title, theme::strong(), t.text);
        let is_whole =
            line(ui, pos2(left, middle + 11.0), room, self.line, theme::small(), t.muted);
        let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        if is_whole { response } else { response.on_hover_text(self.line) }
    }
}

/// The ground of a row: what the pointer and the keyboard do to it, and the line under it.
pub(super) fn ground(ui: &Ui, rect: Rect, response: &Response) {
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, tokens(ui).hover);
    }
    theme::focus_ring(ui, response);
}

/// One line, its middle at `at`, cut off with "…" where it is longer than `room`; whether all of it is shown.
pub(super) fn line(
    ui: &Ui,
    at: egui::Pos2,
    room: f32,
    text: &str,
    font: FontId,
    colour: egui::Color32,
) -> bool {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    let galley = ui.painter().layout_job(job);
    let is_whole = !galley.elided;
    ui.painter().galley(at - vec2(0.0, galley.size().y / 2.0), galley, colour);
    is_whole
}

/// A register, how much of it lacks nothing, and a thin bar.
pub(super) fn progress_row_ui(
    ui: &mut Ui,
    icon: &str,
    name: &str,
    told: &str,
    share: Option<f32>,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click());
    let spoken = format!("{name}, {told}");
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &spoken));
    ground(ui, rect, &response);
    let t = tokens(ui);
    let is_done = share.is_none_or(|it| it >= 1.0);
    let top = rect.top() + 16.0;
    let at = pos2(rect.left() + 16.0, top);
    ui.painter().text(at, Align2::CENTER_CENTER, icon, theme::icon(), t.muted);
    let colour = if is_done { t.muted } else { t.warn };
    let told = ui.painter().layout_no_wrap(told.to_owned(), theme::small_strong(), colour);
    let end = rect.right() - 12.0 - told.size().x;
    ui.painter().galley(pos2(end, top - told.size().y / 2.0), told, colour);
    let left = rect.left() + TEXT;
    line(ui, pos2(left, top), end - left - 8.0, name, theme::body(), t.text);
    if let Some(share) = share {
        let track = Rect::from_min_max(
            pos2(left, rect.bottom() - 12.0),
            pos2(rect.right() - 12.0, rect.bottom() - 8.0),
        );
        ui.painter().rect_filled(track, 2.0, t.neutral_soft);
        let fill = track.with_max_x(track.left() + track.width() * share);
        let colour = if is_done { t.good } else { t.warn };
        ui.painter().rect_filled(fill, 2.0, colour);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
