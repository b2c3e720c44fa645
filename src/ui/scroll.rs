//! Scrolling through any number of rows.
//!
//! A million rows of 34 points are more than an `f32` can point at. The position is therefore kept in
//! rows, in an `f64`, and only the rows in sight are ever placed.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::theme::tokens;

/// The width of the bar to drag.
pub const BAR: f32 = 12.0;

/// Which rows are in sight.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Scroll {
    /// The row at the top edge; a fraction where it is partly above it.
    pub top: f64,
}

impl Scroll {
    /// The last position in which `n_rows` still fill the `visible`.
    fn end(n_rows: usize, visible: f64) -> f64 {
        (n_rows as f64 - visible).max(0.0)
    }

    /// The position moved by `rows`, within the table.
    #[must_use]
    pub fn by(self, rows: f64, n_rows: usize, visible: f64) -> Self {
        Self { top: (self.top + rows).clamp(0.0, Self::end(n_rows, visible)) }
    }

    /// The nearest position from which all of `row` is in sight.
    #[must_use]
    pub fn to_show(self, row: usize, n_rows: usize, visible: f64) -> Self {
        let row = row as f64;
        let top = self.top.min(row).max(row + 1.0 - visible);
        Self { top }.by(0.0, n_rows, visible)
    }

    /// The rows that touch the `visible`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative")]
    pub fn rows(self, n_rows: usize, visible: f64) -> std::ops::Range<usize> {
        let first = self.top.floor() as usize;
        let end = ((self.top + visible).ceil() as usize).min(n_rows);
        first.min(end)..end
    }

    /// How far below the top edge `row` begins, in points.
    #[expect(clippy::cast_possible_truncation, reason = "rows in sight are near")]
    pub fn offset(self, row: usize, row_height: f32) -> f32 {
        ((row as f64 - self.top) * f64::from(row_height)) as f32
    }
}

/// The bar in `rect`; returns the position it was dragged to.
pub fn scroll_bar_ui(
    ui: &Ui,
    id: Id,
    rect: Rect,
    scroll: Scroll,
    n_rows: usize,
    visible: f64,
) -> Scroll {
    let end = Scroll::end(n_rows, visible);
    if end <= 0.0 {
        return scroll.by(0.0, n_rows, visible);
    }
    let response = ui.interact(rect, id.with("bar"), Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::new(Role::ScrollBar));
    #[expect(clippy::cast_possible_truncation, reason = "a fraction")]
    let [share, at] = [(visible / n_rows as f64) as f32, (scroll.top / end) as f32];
    let length = (rect.height() * share).max(32.0);
    let room = rect.height() - length;
    let mut scroll = scroll;
    if let Some(pointer) = response.interact_pointer_pos() {
        let at = ((pointer.y - rect.top() - length / 2.0) / room).clamp(0.0, 1.0);
        scroll = Scroll { top: f64::from(at) * end };
    }
    let t = tokens(ui);
    let active = response.hovered() || response.dragged();
    let thick = if active { 8.0 } else { 6.0 };
    let handle = Rect::from_min_size(
        pos2(rect.center().x - thick / 2.0, rect.top() + at * room),
        vec2(thick, length),
    );
    let fill = if active { t.muted } else { t.border };
    ui.painter().rect_filled(handle, thick / 2.0, fill);
    scroll
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_a_million_rows_stands_on_its_pixel() {
        let scroll = Scroll::default().to_show(999_999, 1_000_000, 20.5);
        assert_eq!(scroll.rows(1_000_000, 20.5), 999_979..1_000_000);
        assert!((scroll.offset(999_999, 34.0) - 19.5 * 34.0).abs() < 0.001);
    }

    #[test]
    fn a_row_in_sight_does_not_move_the_table() {
        let scroll = Scroll { top: 10.0 };
        assert_eq!(scroll.to_show(15, 100, 20.0), scroll);
        assert_eq!(scroll.to_show(3, 100, 20.0), Scroll { top: 3.0 });
        assert_eq!(Scroll { top: 50.0 }.by(0.0, 10, 20.0), Scroll::default());
    }
}
