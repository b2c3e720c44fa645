//! The search over everything: records, places, actions and help, by the keyboard alone.

mod entry;
mod look;
mod text;

use egui::{Area, Context, Frame, Id, Key, Modal, Modifiers, ScrollArea, Ui, vec2};

use self::{
    entry::{Entry, Heading, entries},
    look::{entry_ui, heading_ui, more_ui, nothing_ui},
};
use super::{Command, Place};
use crate::{
    core::Lang,
    store::Store,
    ui::{modal, search_field::search_field, theme},
};

/// How the search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// Closed without a choice.
    Nowhere,
    /// To a place.
    To(Place),
    /// A command, in the place it belongs to.
    Doing(Option<Place>, Command),
    /// To the help about a provision.
    Reading(&'static str),
}

/// The search over everything, while it is open.
#[derive(Debug, Default)]
pub struct Palette {
    query: String,
    read: Option<(String, u64, Lang)>,
    groups: Vec<(Heading, Vec<Entry>)>,
    chosen: usize,
}

const WIDTH: f32 = 640.0;
const TOP: f32 = 72.0;

impl Palette {
    /// Draws it over the window; how it ended, once it has.
    pub fn ui(&mut self, ctx: &Context, lang: Lang, store: &Store) -> Option<Gone> {
        self.refresh(lang, store);
        let moved = self.moved(ctx);
        let id = Id::unique("palette");
        let style = ctx.global_style();
        let t = if style.visuals.dark_mode { &theme::DARK } else { &theme::LIGHT };
        let frame = Frame::popup(&style).corner_radius(theme::CARD_RADIUS).inner_margin(12);
        let area: Area = Modal::default_area(id).anchor(egui::Align2::CENTER_TOP, vec2(0.0, TOP));
        let entered = ctx.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter));
        let shown =
            Modal::new(id).area(area).frame(frame).backdrop_color(t.backdrop).show(ctx, |ui| {
                ui.set_width(WIDTH.min(ui.content_rect().width() - 64.0));
                self.contents_ui(ui, lang, moved)
            });
        let gone = if entered { self.entry(self.chosen).map(|it| it.leads) } else { shown.inner };
        let gone = gone.or_else(|| shown.should_close().then_some(Gone::Nowhere));
        if gone == Some(Gone::Nowhere) {
            modal::give_back_focus(ctx);
        }
        gone
    }

    fn refresh(&mut self, lang: Lang, store: &Store) {
        let is_read = self.read.as_ref().is_some_and(|(query, revision, read_in)| {
            *query == self.query && *revision == store.revision() && *read_in == lang
        });
        if !is_read {
            self.read = Some((self.query.clone(), store.revision(), lang));
            self.groups = entries(&self.query, lang, store);
            self.chosen = 0;
        }
    }

    fn n_entries(&self) -> usize {
        self.groups.iter().map(|(_, entries)| entries.len()).sum()
    }

    fn entry(&self, at: usize) -> Option<&Entry> {
        self.groups.iter().flat_map(|(_, entries)| entries).nth(at)
    }

    /// Moves the choice by the arrow keys; whether it moved.
    fn moved(&mut self, ctx: &Context) -> bool {
        let last = self.n_entries().saturating_sub(1);
        let before = self.chosen;
        ctx.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                self.chosen = if self.chosen >= last { 0 } else { self.chosen + 1 };
            }
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                self.chosen = self.chosen.checked_sub(1).unwrap_or(last);
            }
        });
        before != self.chosen
    }

    fn contents_ui(&mut self, ui: &mut Ui, lang: Lang, moved: bool) -> Option<Gone> {
        ui.accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::Role::Dialog);
            node.set_label(text::TITLE.in_lang(lang));
        });
        let (id, hint) = (Id::unique("palette query"), text::HINT.in_lang(lang));
        let width = ui.available_width() - 48.0;
        let field = search_field(ui, lang, id, width, hint, &mut self.query);
        modal::focus_first(ui, &field);
        ui.add_space(theme::GRID);
        let room = (ui.content_rect().height() - TOP - 160.0).clamp(160.0, 520.0);
        let picked = ScrollArea::vertical()
            .auto_shrink([false, true])
            .min_scrolled_height(room)
            .max_height(room)
            .show(ui, |ui| self.groups_ui(ui, lang, moved))
            .inner;
        ui.add_space(theme::GRID);
        ui.label(theme::help(ui, text::KEYS.in_lang(lang)));
        picked
    }

    fn groups_ui(&self, ui: &mut Ui, lang: Lang, moved: bool) -> Option<Gone> {
        ui.spacing_mut().item_spacing.y = 0.0;
        if self.groups.is_empty() {
            nothing_ui(ui, lang);
        }
        let (mut at, mut picked) = (0, None);
        for (heading, entries) in &self.groups {
            heading_ui(ui, heading, lang);
            for entry in entries {
                let is_chosen = at == self.chosen;
                let row = entry_ui(ui, entry, is_chosen);
                if is_chosen && moved {
                    row.scroll_to_me(None);
                }
                if row.clicked() {
                    picked = Some(entry.leads);
                }
                at += 1;
            }
            if let Heading::Found { n, has_more: true, .. } = heading {
                more_ui(ui, *n, lang);
            }
        }
        picked
    }
}
