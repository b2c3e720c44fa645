//! Finding a person by the start of a name or by any number, with the keyboard alone.

use egui::{Id as EguiId, Response, Ui};

use super::{Context, text};
use crate::{
    registers::persons::PersonRow,
    ui::{
        hits::{hits_ui, keys},
        search_field::search_field,
        theme,
    },
};

/// Hits shown under the field.
const AT_MOST: usize = 6;

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
        let is_taken =
            has_keyboard && !self.hits.is_empty() && keys(ui, &mut self.at, self.hits.len());
        let width = ui.available_width() - 48.0;
        let field = search_field(ui, lang, id, width, name, &mut self.query);
        theme::bring_into_sight(ui, &field);
        let mut picked = is_taken.then(|| self.hits.get(self.at).cloned()).flatten();
        self.refresh(cx);
        let rows = self.hits.iter().map(|it| (it.name.clone(), it.line()));
        if let Some(at) = hits_ui(ui, rows, self.at) {
            picked = self.hits.get(at).cloned();
        }
        if self.has_more {
            ui.label(theme::help(ui, text::MORE_PERSONS.in_lang(lang)));
        }
        (field, picked)
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
        let found = cx.read(|store| store.find_persons(&typed, today, AT_MOST));
        (self.hits, self.has_more) = found.unwrap_or_default();
    }
}
