//! How a row of a table and the row of its headings are painted.

use egui::{
    Align2, Color32, FontId, Id, Rangef, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    chip::paint_status,
    icon,
    table::{Cell, Direction, Table, TableEvent},
    theme::{self, tokens},
};

const PADDING: f32 = 12.0;

/// The headings, each a button that sorts by its column.
pub(super) fn headings_ui(
    ui: &Ui,
    id: Id,
    rect: Rect,
    table: &Table<'_>,
    spans: &[Rangef],
) -> Option<TableEvent> {
    let t = tokens(ui);
    let mut event = None;
    let shown = table.columns.iter().zip(spans).enumerate().filter(|(_, it)| it.1.span() > 0.0);
    for (i, (column, span)) in shown {
        let place = Rect::from_x_y_ranges(*span, rect.y_range());
        let response = ui.interact(place, id.with(("heading", i)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.heading));
        let sorted = table.sort.filter(|(by, _)| *by == i).map(|(_, direction)| direction);
        if let Some(direction) = sorted {
            ui.accesskit_node_builder(response.id, |node| {
                node.set_sort_direction(direction.into());
            });
        }
        let strong = sorted.is_some() || response.hovered();
        let colour = if strong { t.text } else { t.muted };
        let inner = place.shrink2(vec2(PADDING, 0.0));
        let painted = text_in(ui, inner, &column.heading, theme::small_strong(), colour);
        let caret = match sorted {
            Some(Direction::Ascending) => icon::CARET_UP,
            Some(Direction::Descending) => icon::CARET_DOWN,
            None => "",
        };
        let after = pos2(painted.end + 6.0, place.center().y);
        ui.painter().text(after, Align2::LEFT_CENTER, caret, theme::small(), colour);
        if response.has_focus() {
            theme::focus_ring_in(ui, place);
        }
        if response.clicked() {
            event = Some(TableEvent::Sort(i));
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), theme::hairline(ui));
    event
}

/// One row. Its name is its cells, joined.
pub(super) fn row_ui(
    ui: &Ui,
    id: Id,
    place: Rect,
    i: usize,
    spans: &[Rangef],
    cells: Option<&[Cell]>,
    is_selected: bool,
) -> Response {
    let response = ui.interact(place, id, Sense::CLICK);
    let texts: Vec<&str> = cells.unwrap_or_default().iter().map(Cell::text).collect();
    let name = texts.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &name));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_row_index(i);
        node.set_selected(is_selected);
    });
    let t = tokens(ui);
    if is_selected {
        ui.painter().rect_filled(place, 0.0, t.accent_soft);
        let mark = Rect::from_min_size(place.min, vec2(3.0, place.height()));
        ui.painter().rect_filled(mark, 0.0, t.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(place, 0.0, t.hover);
    }
    ui.painter().hline(place.x_range(), place.bottom(), theme::hairline(ui));
    let Some(cells) = cells else {
        text_in(ui, place.shrink2(vec2(PADDING, 0.0)), "…", theme::body(), t.muted);
        return response;
    };
    let mut cut_off = None;
    for (cell, span) in cells.iter().zip(spans).filter(|(_, span)| span.span() > 0.0) {
        let inner = Rect::from_x_y_ranges(*span, place.y_range()).shrink2(vec2(PADDING, 0.0));
        let in_line = |font, colour| text_in(ui, inner, cell.text(), font, colour).is_cut_off;
        let is_cut_off = match cell {
            Cell::Status(tone, text) => paint_status(ui, inner, *tone, text),
            Cell::Strong(_) => in_line(theme::strong(), t.text),
            Cell::Text(_) | Cell::Number(_) => in_line(theme::body(), t.text),
            Cell::Muted(_) => in_line(theme::body(), t.muted),
        };
        let is_here = response.hover_pos().is_some_and(|at| inner.contains(at));
        cut_off = cut_off.or_else(|| (is_cut_off && is_here).then(|| cell.text()));
    }
    match cut_off {
        Some(whole) => response.on_hover_text(whole),
        None => response,
    }
}

/// One line as it was painted.
struct Line {
    end: f32,
    is_cut_off: bool,
}

/// Paints one line, cut off with "…" where it is too long.
fn text_in(ui: &Ui, rect: Rect, text: &str, font: FontId, colour: Color32) -> Line {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width().max(0.0));
    let galley = ui.painter().layout_job(job);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    let line = Line { end: at.x + galley.size().x, is_cut_off: galley.elided };
    ui.painter().galley(at, galley, colour);
    line
}
