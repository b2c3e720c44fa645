//! What is due, how far each register has come, and the latest events.

mod begin;
mod cards;
mod found;
mod row;
mod text;

pub(super) use self::row::Row;
use egui::{ScrollArea, Ui};
use jiff::civil::{Date, DateTime};

use self::found::Found;
use super::{Context, Place, Screen, UndoOf};
use crate::{
    binder::Binder,
    core::Lang,
    prefs::Prefs,
    reports::due,
    store::Store,
    ui::{layout, theme, toast::Toasts},
};

/// Below this width everything stands in one column.
const TWO_COLUMNS: f32 = 860.0;

/// The overview.
#[derive(Debug, Default)]
pub struct OverviewScreen {
    read_at: Option<(u64, Lang)>,
    found: Found,
    shows_all: bool,
    backup: Option<Backup>,
}

/// The latest backup, as of a revision.
#[derive(Debug, Clone, Copy)]
struct Backup {
    revision: u64,
    taken_at: Option<DateTime>,
}

impl OverviewScreen {
    fn refresh(&mut self, cx: &mut Context<'_>) {
        let now = (cx.store.revision(), cx.lang);
        if self.read_at != Some(now) {
            self.read_at = Some(now);
            let (today, lang) = (cx.today, cx.lang);
            self.found = cx.read(|store| Found::read(store, today, lang)).unwrap_or_default();
        }
    }

    /// What to do, first of all.
    fn duties_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Place> {
        let steps = self.found.steps;
        let begun = (!steps.is_done()).then(|| begin::begin_ui(ui, cx.lang, steps)).flatten();
        if steps.is_untouched() {
            return begun;
        }
        let (found, all) = (&self.found, &mut self.shows_all);
        begun.or(cards::duties_ui(ui, cx.lang, found, cx.today, all))
    }

    fn events_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Place> {
        cards::events_ui(ui, cx.lang, &self.found)
    }

    fn right_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Place> {
        let to = cards::progress_ui(ui, cx.lang, &self.found);
        cards::charts_ui(ui, cx.lang, &self.found);
        let Some(Backup { taken_at, .. }) = self.backup else { return to };
        to.or(cards::backup_ui(ui, cx.lang, taken_at, cx.today))
    }
}

impl Screen for OverviewScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.refresh(cx);
        let heading = text::OVERVIEW.in_lang(cx.lang);
        layout::page_heading(ui, heading, &text::day(cx.today, cx.lang), |_| ());
        let mut to = None;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            let room = ui.available_width() - theme::GRID * 3.0;
            if room < TWO_COLUMNS {
                ui.set_max_width(room);
                for part in [Self::duties_ui, Self::right_ui, Self::events_ui] {
                    to = to.or(part(self, ui, cx));
                }
                return;
            }
            let gap = theme::GRID * 5.0;
            let left = ((room - gap) * 0.58).round();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                to = column(ui, left, |ui| {
                    let duty = self.duties_ui(ui, cx);
                    duty.or(self.events_ui(ui, cx))
                });
                let right = column(ui, room - gap - left, |ui| self.right_ui(ui, cx));
                to = to.or(right);
            });
        });
        if to.is_some() {
            *cx.go = to;
        }
    }

    fn after(
        &mut self,
        ctx: &egui::Context,
        binder: &mut Binder,
        _prefs: &mut Prefs,
        _toasts: &mut Toasts<UndoOf>,
    ) {
        let Some(revision) = binder.store().map(Store::revision) else { return };
        if self.backup.is_some_and(|it| it.revision == revision) {
            return;
        }
        let latest = binder.backups().latest(binder.path()).ok().flatten();
        self.backup = Some(Backup { revision, taken_at: latest.map(|it| it.taken_at) });
        ctx.request_repaint();
    }
}

fn column<R>(ui: &mut Ui, width: f32, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), layout, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.x = theme::GRID * 2.0;
        add_contents(ui)
    })
    .inner
}

/// How many things are due today or late.
pub fn n_due(store: &Store, today: Date) -> usize {
    due::n_due(store, today).unwrap_or_default()
}
