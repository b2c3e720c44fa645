//! Finding a person by the start of a name or by any number, with the keyboard alone.

use egui::{Id as EguiId, Response, Ui};

use super::{Context, text};
use crate::{
    core::Id,
    registers::persons::{Person, PersonRow},
    ui::{
        hits::{Hit, Search},
        theme,
    },
};

/// Hits shown under the field.
const AT_MOST: usize = 6;

/// The field, what is typed in it, and whom it finds.
#[derive(Debug, Default)]
pub(super) struct PersonSearch {
    search: Search<Id<Person>>,
    has_more: bool,
}

impl PersonSearch {
    /// What is typed.
    pub fn typed(&self) -> &str {
        self.search.typed()
    }

    /// Whether something is typed, and nobody is found by it.
    pub fn is_in_vain(&self) -> bool {
        self.search.is_in_vain()
    }

    /// Draws the field, called `name`, and under it the hits, or that there are none; whom somebody chose, which
    /// empties the field.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: EguiId,
        name: &str,
    ) -> (Response, Option<Id<Person>>) {
        let Self { search, has_more } = self;
        let (lang, revision) = (cx.lang, cx.store.revision());
        let hit = |it: PersonRow| Hit { thing: it.id, line: it.line(), name: it.name };
        let find = |typed: &str| {
            let today = cx.today;
            let found = cx.read(|store| store.find_persons(typed, today, AT_MOST));
            let (rows, more) = found.unwrap_or_default();
            *has_more = more;
            rows.into_iter().map(hit).collect()
        };
        let shown = search.ui(ui, lang, (id, name), revision, find);
        if search.is_in_vain() {
            ui.label(text::nobody(search.typed(), lang));
        }
        if *has_more && !search.typed().is_empty() {
            ui.label(theme::help(ui, text::MORE_PERSONS.in_lang(lang)));
        }
        shown
    }
}
