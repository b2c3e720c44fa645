//! A table of any number of rows, for the pointer, the keyboard and the ear.

use egui::{
    Event, EventFilter, Id, Key, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo,
    accesskit::SortDirection, vec2,
};

use super::{
    chip::Tone,
    scroll::{BAR, Scroll, scroll_bar_ui},
    table_row::{headings_ui, row_ui},
    text, theme,
};
use crate::core::Lang;

/// A column and its width.
#[derive(Debug, Clone)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// How wide it is.
    pub width: Width,
    /// The width of a table that has room for it; a narrower one does without.
    pub from: f32,
}

impl Column {
    /// A column that is always `points` wide.
    pub fn fixed(heading: impl Into<String>, points: f32) -> Self {
        Self { heading: heading.into(), width: Width::Fixed(points), from: 0.0 }
    }

    /// A column that takes `share` of what the fixed ones leave.
    pub fn share(heading: impl Into<String>, share: f32) -> Self {
        Self { heading: heading.into(), width: Width::Share(share), from: 0.0 }
    }

    /// The same column, shown by tables at least `points` wide.
    #[must_use]
    pub fn from(self, points: f32) -> Self {
        Self { from: points, ..self }
    }
}

/// The width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// In points.
    Fixed(f32),
    /// A part of what the fixed columns leave.
    Share(f32),
}

/// What stands in one row and column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Text.
    Text(String),
    /// What the row is called.
    Strong(String),
    /// Text of less weight.
    Muted(String),
    /// How the row stands.
    Status(Tone, String),
    /// An identity or account number, masked.
    Number(String),
}

impl Cell {
    /// The cell as it is read aloud.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text)
            | Self::Strong(text)
            | Self::Muted(text)
            | Self::Status(_, text)
            | Self::Number(text) => text,
        }
    }
}

/// Which way a column is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From a to ö, from old to new.
    Ascending,
    /// The other way.
    Descending,
}

impl From<Direction> for SortDirection {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Ascending => Self::Ascending,
            Direction::Descending => Self::Descending,
        }
    }
}

/// What somebody did to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableEvent {
    /// A row was chosen, by a click or an arrow key.
    Selected(usize),
    /// A row was opened, by a double click or Enter.
    Opened(usize),
    /// The heading of a column was pressed.
    Sort(usize),
}

/// A table; its rows are asked for as they come into sight.
#[derive(Debug)]
pub struct Table<'a> {
    /// What it is a table of; its accessible name.
    pub name: &'a str,
    /// The columns from left to right.
    pub columns: &'a [Column],
    /// How many rows there are in all.
    pub n_rows: usize,
    /// The chosen row.
    pub selected: Option<usize>,
    /// The column that the rows are sorted by.
    pub sort: Option<(usize, Direction)>,
}

const HEADINGS: f32 = 36.0;
const FEWEST_ROWS: f32 = 4.0;

impl Table<'_> {
    /// Draws the table in the height that is left; `row` gives the cells of a row, or `None` until
    /// they are read. The position is kept by `id`.
    pub fn ui<R: AsRef<[Cell]>>(
        &self,
        ui: &mut Ui,
        lang: Lang,
        id: Id,
        mut row: impl FnMut(usize) -> Option<R>,
    ) -> Option<TableEvent> {
        let room = ui.available_height().max(HEADINGS + FEWEST_ROWS * theme::ROW);
        let whole = HEADINGS + self.n_rows as f32 * theme::ROW + 1.0;
        let size = vec2(ui.available_width(), room.min(whole));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let t = theme::tokens(ui);
        let edge = theme::hairline(ui);
        ui.painter().rect(rect, theme::RADIUS, t.card, edge, egui::StrokeKind::Inside);
        let body = rect.with_min_y(rect.top() + HEADINGS);
        let spans = self.spans(rect.with_max_x(rect.right() - BAR - theme::GRID));

        let grid = ui.interact(body, id, Sense::FOCUSABLE);
        self.describe(&grid, lang);
        let visible = f64::from(body.height() / theme::ROW);
        let mut scroll: Scroll = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        scroll = scroll.by(wheel(ui, body), self.n_rows, visible);
        let bar = Rect::from_min_max(egui::pos2(body.right() - BAR, body.top()), body.max);
        scroll = scroll_bar_ui(ui, id, bar, scroll, self.n_rows, visible);

        let mut event = headings_ui(ui, id, rect.with_max_y(body.top()), self, &spans);
        if let Some(key) = self.keys(ui, &grid, visible) {
            if let TableEvent::Selected(row) = key {
                scroll = scroll.to_show(row, self.n_rows, visible);
            }
            event = Some(key);
        }
        let pressed = self.rows_ui(ui, &grid, scroll, visible, &spans, &mut row);
        ui.data_mut(|data| data.insert_temp(id, scroll));
        if grid.has_focus() {
            theme::focus_ring_in(ui, body);
        }
        pressed.or(event)
    }

    /// Moves the table `id` so that the chosen row is in sight in the next frame.
    pub fn show_selected(&self, ui: &Ui, id: Id) {
        if let Some(selected) = self.selected {
            let top = (selected as f64 - 3.0).max(0.0);
            ui.data_mut(|data| data.insert_temp(id, Scroll { top }));
        }
    }

    /// Moves the keyboard to the table `id`.
    pub fn request_focus(ui: &Ui, id: Id) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }

    fn rows_ui<R: AsRef<[Cell]>>(
        &self,
        ui: &mut Ui,
        grid: &Response,
        scroll: Scroll,
        visible: f64,
        spans: &[egui::Rangef],
        row: &mut impl FnMut(usize) -> Option<R>,
    ) -> Option<TableEvent> {
        let body = grid.rect;
        let builder = UiBuilder::new().max_rect(body).accessibility_parent(grid.id);
        let mut rows = ui.new_child(builder);
        rows.set_clip_rect(body.intersect(ui.clip_rect()));
        let mut event = None;
        for i in scroll.rows(self.n_rows, visible) {
            let top = body.top() + scroll.offset(i, theme::ROW);
            let place = Rect::from_min_size(
                egui::pos2(body.left(), top),
                vec2(body.width() - BAR - theme::GRID, theme::ROW),
            );
            let cells = row(i);
            let cells = cells.as_ref().map(AsRef::as_ref);
            let is_selected = self.selected == Some(i);
            let response = row_ui(&rows, grid.id.with(i), place, i, spans, cells, is_selected);
            if is_selected {
                let node = response.id.accesskit_id();
                ui.accesskit_node_builder(grid.id, |grid| grid.set_active_descendant(node));
            }
            if response.double_clicked() {
                event = Some(TableEvent::Opened(i));
            } else if response.clicked() {
                grid.request_focus();
                event = Some(TableEvent::Selected(i));
            }
        }
        event
    }

    fn describe(&self, grid: &Response, lang: Lang) {
        let name = text::table_name(self.name, self.n_rows, self.columns.len(), lang);
        grid.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &name));
        grid.ctx.accesskit_node_builder(grid.id, |node| {
            node.set_row_count(self.n_rows);
            node.set_column_count(self.columns.len());
        });
    }

    /// Where each column begins and ends; nowhere, where there is no room for it.
    fn spans(&self, rect: Rect) -> Vec<egui::Rangef> {
        let (mut fixed, mut shares) = (0.0, 0.0);
        let has_room = |column: &&Column| column.from <= rect.width();
        for column in self.columns.iter().filter(has_room) {
            match column.width {
                Width::Fixed(points) => fixed += points,
                Width::Share(share) => shares += share,
            }
        }
        let least = if shares > 0.0 { 0.4 * rect.width() } else { 0.0 };
        let squeeze = ((rect.width() - least) / fixed).min(1.0);
        let remainder = rect.width() - fixed * squeeze;
        let mut left = rect.left();
        let span = |column: &Column| {
            let width = match column.width {
                _ if !has_room(&column) => 0.0,
                Width::Fixed(points) => points * squeeze,
                Width::Share(share) => remainder * share / shares,
            };
            let span = egui::Rangef::new(left, left + width);
            left += width;
            span
        };
        self.columns.iter().map(span).collect()
    }

    /// What the keys pressed in the table mean.
    fn keys(&self, ui: &Ui, grid: &Response, visible: f64) -> Option<TableEvent> {
        if !grid.has_focus() || self.n_rows == 0 {
            return None;
        }
        let arrows = EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(grid.id, arrows));
        let last = self.n_rows - 1;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page of rows"
        )]
        let page = (visible.max(2.0) - 1.0) as usize;
        let keys: Vec<Key> = ui.input(|input| {
            let pressed = |event: &Event| match event {
                Event::Key { key, pressed: true, modifiers, .. } => {
                    modifiers.is_none().then_some(*key)
                }
                _ => None,
            };
            input.events.iter().filter_map(pressed).collect()
        });
        ui.input_mut(|input| {
            for key in [Key::PageDown, Key::PageUp] {
                input.consume_key(egui::Modifiers::NONE, key);
            }
        });
        let mut at = self.selected;
        for key in keys {
            let next = |step: usize| at.map_or(0, |at| (at + step).min(last));
            let previous = |step: usize| at.map_or(0, |at| at.saturating_sub(step));
            at = Some(match key {
                Key::ArrowDown => next(1),
                Key::ArrowUp => previous(1),
                Key::PageDown => next(page),
                Key::PageUp => previous(page),
                Key::Home => 0,
                Key::End => last,
                Key::Enter => return at.map(TableEvent::Opened),
                _ => continue,
            });
        }
        if at == self.selected { None } else { at.map(TableEvent::Selected) }
    }
}

/// How many rows the wheel moved the table by; the page around it then stays.
fn wheel(ui: &Ui, body: Rect) -> f64 {
    if !ui.rect_contains_pointer(body) {
        return 0.0;
    }
    ui.input_mut(|input| {
        let moved = f64::from(-input.smooth_scroll_delta.y / theme::ROW);
        input.smooth_scroll_delta.y = 0.0;
        moved
    })
}
