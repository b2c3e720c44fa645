//! A field that searches among very many things, with what it found in rows under it: the arrow keys and Enter
//! choose, or a click.

use egui::{Id, Key, Modifiers, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{
    form::describe,
    search_field::search_field,
    theme::{self, tokens},
};
use crate::core::Lang;

const ROW: f32 = 46.0;

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<T> {
    /// What was found.
    pub thing: T,
    /// What it is called.
    pub name: String,
    /// What tells it from others of the same name; may be empty.
    pub line: String,
}

/// The search: what is typed, and what it found.
#[derive(Debug, Clone)]
pub struct Search<T> {
    typed: String,
    /// What was typed when the hits were found, and as of which revision.
    read: Option<(String, u64)>,
    hits: Vec<Hit<T>>,
    /// The hit that Enter takes.
    at: usize,
}

impl<T> Default for Search<T> {
    fn default() -> Self {
        Self { typed: String::new(), read: None, hits: Vec::new(), at: 0 }
    }
}

impl<T: Clone> Search<T> {
    /// What is typed.
    pub fn typed(&self) -> &str {
        self.typed.trim()
    }

    /// Whether something is typed, and nothing is found by it.
    pub fn is_in_vain(&self) -> bool {
        !self.typed().is_empty() && self.hits.is_empty()
    }

    /// Draws the field, called `name`, and the hits under it; what was chosen, which empties the field. `find` is
    /// asked when something else is typed, or at another `revision` of what it searches.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        lang: Lang,
        (id, name): (Id, &str),
        revision: u64,
        find: impl FnOnce(&str) -> Vec<Hit<T>>,
    ) -> (Response, Option<T>) {
        let has_keyboard = ui.memory(|memory| memory.has_focus(id));
        let is_taken = has_keyboard && keys(ui, &mut self.at, self.hits.len());
        let width = ui.available_width() - 48.0;
        let field = search_field(ui, lang, id, width, name, &mut self.typed);
        theme::bring_into_sight(ui, &field);
        let mut picked = is_taken.then(|| self.hits.get(self.at).cloned()).flatten();
        let now = Some((self.typed().to_owned(), revision));
        if self.read != now {
            let hits = if self.typed().is_empty() { Vec::new() } else { find(self.typed()) };
            (self.read, self.hits, self.at) = (now, hits, 0);
        }
        picked = hits_ui(ui, &self.hits, self.at).cloned().or(picked);
        if picked.is_some() {
            *self = Self::default();
            ui.ctx().request_repaint();
        }
        (field, picked.map(|it| it.thing))
    }
}

/// Moves `at` among `n` hits by the arrow keys; whether Enter took the one arrived at. Asked while the keyboard
/// is in the field, before it is drawn.
fn keys(ui: &Ui, at: &mut usize, n: usize) -> bool {
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

/// Draws the hits; the one that was pressed. `at` is the one that Enter takes.
fn hits_ui<'a, T>(ui: &mut Ui, hits: &'a [Hit<T>], at: usize) -> Option<&'a Hit<T>> {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let pressed =
            |(i, hit): (usize, &'a Hit<T>)| hit_ui(ui, hit, i == at).clicked().then_some(hit);
        hits.iter().enumerate().filter_map(pressed).last()
    })
    .inner
}

fn hit_ui<T>(ui: &mut Ui, Hit { name, line, .. }: &Hit<T>, is_chosen: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, name));
    describe(ui, response.id, line.clone());
    let t = tokens(ui);
    if is_chosen {
        ui.painter().rect_filled(rect, theme::RADIUS, t.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, t.hover);
    }
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let ink = if is_chosen { t.accent } else { t.text };
    let galley = |text: String, font, ink| painter.layout_no_wrap(text, font, ink);
    let name = galley(name.clone(), theme::strong(), ink);
    let below = galley(line.clone(), theme::small(), t.muted);
    let left = rect.left() + 12.0;
    let apart = if below.text().is_empty() { 0.0 } else { below.size().y };
    let both = name.size().y + apart;
    let top = rect.center().y - both / 2.0;
    let after = pos2(left, top + name.size().y);
    painter.galley(pos2(left, top), name, ink);
    painter.galley(after, below, t.muted);
    response
}
