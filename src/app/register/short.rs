//! The list of a register that is short enough to be read whole.

use egui::{Id as EguiId, Ui};

use super::{List, Picked, list, text};
use crate::{
    app::Context,
    core::Id,
    registers::desk::Listed,
    ui::table::{Cell, Table, TableEvent},
};

/// The records, read once a change, and those that the search lets through.
#[derive(Debug)]
pub struct ShortList<R> {
    read_at: Option<(u64, crate::core::Lang)>,
    rows: Vec<(Id<R>, Vec<Cell>)>,
    query: String,
    shown: Vec<usize>,
}

impl<R> Default for ShortList<R> {
    fn default() -> Self {
        Self { read_at: None, rows: Vec::new(), query: String::new(), shown: Vec::new() }
    }
}

impl<R: Listed> ShortList<R> {
    fn refresh(&mut self, cx: &mut Context<'_>) {
        let now = (cx.store.revision(), cx.lang);
        if self.read_at == Some(now) {
            return;
        }
        self.read_at = Some(now);
        let (lang, today) = (cx.lang, cx.today);
        let records = cx.read(R::all).unwrap_or_default();
        self.rows = records.iter().map(|(id, it)| (*id, it.cells(lang, today))).collect();
        self.filter(cx);
    }

    fn filter(&mut self, cx: &mut Context<'_>) {
        let everything = 0..self.rows.len();
        self.shown = if self.query.trim().is_empty() {
            everything.collect()
        } else {
            let query = self.query.clone();
            let found = cx.read(|store| store.search_in(R::CODE, &query)).unwrap_or_default();
            everything.filter(|i| found.records.contains(&self.rows[*i].0.raw())).collect()
        };
    }
}

impl<R: Listed> List<R> for ShortList<R> {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, chosen: Option<Id<R>>) -> Option<Picked<R>> {
        self.refresh(cx);
        let (lang, n_rows) = (cx.lang, self.shown.len());
        let count = text::count(n_rows, self.rows.len(), lang);
        if list::heading_ui::<R>(ui, lang, &count) {
            return Some(Picked::New);
        }
        if self.rows.is_empty() {
            return list::empty_ui::<R>(ui, lang, false).then_some(Picked::New);
        }
        if list::query_ui::<R>(ui, cx, &mut self.query) {
            self.filter(cx);
        }
        ui.add_space(8.0);
        if self.shown.is_empty() {
            list::empty_ui::<R>(ui, lang, true);
            return None;
        }
        let at = |row: &usize| &self.rows[*row];
        let table = Table {
            name: crate::core::Choice::text(R::AT).in_lang(lang),
            columns: &R::columns(lang),
            n_rows,
            selected: self.shown.iter().position(|row| Some(at(row).0) == chosen),
            sort: None,
        };
        let id = EguiId::unique(("table", R::REGISTER));
        let event = table.ui(ui, lang, id, |i| self.shown.get(i).map(|row| &at(row).1));
        match event? {
            TableEvent::Selected(i) | TableEvent::Opened(i) => {
                self.shown.get(i).map(|row| Picked::Record(at(row).0))
            }
            TableEvent::Sort(_) => None,
        }
    }
}
