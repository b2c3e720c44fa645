//! Finding a person by the start of a name or by any number, with the keyboard alone.

use egui::{Id as EguiId, Key, Modifiers, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{Context, text};
use crate::{
    law::Identity,
    registers::persons::{Person, PersonRow},
    store::Stored,
    ui::{
        search_field::search_field,
        theme::{self, tokens},
    },
};

/// Hits shown under the field.
const AT_MOST: usize = 6;
const ROW: f32 = 46.0;

/// The field, what is typed in it, and whom it finds.
#[derive(Debug, Default)]
pub(super) struct PersonSearch {
    query: String,
    read: Option<(String, u64)>,
    hits: Vec<PersonRow>,
    has_more: bool,
    /// The hit that Enter takes.
    at: usize,
}

impl PersonSearch {
    /// What is typed.
    pub fn typed(&self) -> &str {
        self.query.trim()
    }

    /// Whether something is typed, and nobody is found by it.
    pub fn is_in_vain(&self) -> bool {
        !self.typed().is_empty() && self.hits.is_empty()
    }

    /// Empties the field.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Draws the field, called `name`, and the hits under it; whom somebody chose, by the arrow keys and
    /// Enter or by a click.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: EguiId,
        name: &str,
    ) -> (Response, Option<PersonRow>) {
        let lang = cx.lang;
        let has_keyboard = ui.memory(|memory| memory.has_focus(id));
        let is_taken = has_keyboard && !self.hits.is_empty() && self.keys(ui);
        let width = ui.available_width() - 48.0;
        let field = search_field(ui, lang, id, width, name, &mut self.query);
        theme::bring_into_sight(ui, &field);
        let mut picked = is_taken.then(|| self.hits.get(self.at).cloned()).flatten();
        self.refresh(cx);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, row) in self.hits.iter().enumerate() {
                if hit_ui(ui, row, at == self.at).clicked() {
                    picked = Some(row.clone());
                }
            }
        });
        if self.has_more {
            ui.label(theme::help(ui, text::MORE_PERSONS.in_lang(lang)));
        }
        (field, picked)
    }

    /// Moves among the hits; whether the one arrived at was taken.
    fn keys(&mut self, ui: &Ui) -> bool {
        let last = self.hits.len() - 1;
        ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                self.at = if self.at >= last { 0 } else { self.at + 1 };
            }
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                self.at = self.at.checked_sub(1).unwrap_or(last);
            }
            input.consume_key(Modifiers::NONE, Key::Enter)
        })
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        let now = (self.query.clone(), cx.store.revision());
        if self.read.as_ref() == Some(&now) {
            return;
        }
        let (typed, today) = (now.0.clone(), cx.today);
        self.read = Some(now);
        self.at = 0;
        if typed.trim().is_empty() {
            (self.hits, self.has_more) = (Vec::new(), false);
            return;
        }
        let found = cx.read(|store| {
            let mut ids: Vec<i64> =
                store.persons_called(&typed, today)?.iter().map(|it| it.raw()).collect();
            let found = store.search_in(Person::CODE, &typed)?;
            let others: Vec<i64> =
                found.records.into_iter().filter(|it| !ids.contains(it)).collect();
            ids.extend(others);
            let has_more = ids.len() > AT_MOST;
            let mut rows = Vec::new();
            for id in ids.into_iter().take(AT_MOST) {
                rows.extend(store.person_row(id)?);
            }
            let words = typed.to_lowercase();
            rows.sort_by_key(|it: &PersonRow| !it.name.to_lowercase().contains(&words));
            Ok((rows, has_more))
        });
        (self.hits, self.has_more) = found.unwrap_or_default();
    }
}

/// What tells a person from others of the same name.
pub(super) fn told_apart(row: &PersonRow) -> String {
    let number = row.identity.as_ref().map(Identity::masked).unwrap_or_default();
    let parts = [&*number, &*row.customer_number, &*row.town];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn hit_ui(ui: &mut Ui, row: &PersonRow, is_chosen: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &row.name));
    let t = tokens(ui);
    if is_chosen {
        ui.painter().rect_filled(rect, theme::RADIUS, t.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, t.hover);
    }
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let ink = if is_chosen { t.accent } else { t.text };
    let line = |text: String, font, ink| painter.layout_no_wrap(text, font, ink);
    let name = line(row.name.clone(), theme::strong(), ink);
    let below = line(told_apart(row), theme::small(), t.muted);
    let left = rect.left() + 12.0;
    let apart = if below.text().is_empty() { 0.0 } else { below.size().y };
    let top = rect.center().y - f32::midpoint(name.size().y, apart);
    let after = pos2(left, top + name.size().y);
    painter.galley(pos2(left, top), name, ink);
    painter.galley(after, below, t.muted);
    response
}
