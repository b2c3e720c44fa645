//! The list of a register that is short enough to be read whole.

use egui::Ui;

use super::{List, Picked, library::LibraryDialog, list, list::Pressed, text};
use crate::{
    app::Context,
    core::Id,
    registers::desk::{COMPLETE_OR_NOT, Listed},
    store::Store,
    ui::table::{Cell, Table, TableEvent},
};

/// The records, read once a change, and those that the search lets through.
#[derive(Debug)]
pub struct ShortList<R: Listed> {
    read_at: Option<(u64, crate::core::Lang)>,
    rows: Vec<(Id<R>, Vec<Cell>)>,
    query: String,
    shown: Vec<usize>,
    library: Option<LibraryDialog<R>>,
}

impl<R: Listed> Default for ShortList<R> {
    fn default() -> Self {
        Self {
            read_at: None,
            rows: Vec::new(),
            query: String::new(),
            shown: Vec::new(),
            library: None,
        }
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
        let beside = |id: Id<R>, cell: Cell| match cell {
            Cell::Status(tone, told) => {
                let words = COMPLETE_OR_NOT.map(|it| it.in_lang(lang).to_owned());
                let (tone, told) = cx.names.status(id, (tone, told), words);
                Cell::Status(tone, told)
            }
            cell => cell,
        };
        let row = |(id, it): &(Id<R>, R)| {
            let cells = it.cells(lang, today).into_iter();
            (*id, cells.map(|cell| beside(*id, cell)).collect())
        };
        self.rows = records.iter().map(row).collect();
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

impl<R: Listed> ShortList<R> {
    /// Makes a new record, or opens the library.
    fn begin<B: Default>(
        &mut self,
        cx: &mut Context<'_>,
        pressed: Option<Pressed>,
    ) -> Option<Picked<R, B>> {
        match (pressed?, R::LIBRARY) {
            (Pressed::New, _) => return Some(Picked::New(B::default())),
            (Pressed::Library, Some(library)) => {
                let records = cx.read(R::all).unwrap_or_default();
                let there: Vec<String> = records.iter().map(|(_, it)| it.title()).collect();
                let company = cx.read(Store::company).unwrap_or_default();
                self.library = Some(LibraryDialog::new(&library, &there, cx.lang, &company));
            }
            (Pressed::Library, None) => {}
        }
        None
    }

    fn library_ui(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        if let Some(library) = &mut self.library
            && library.ui(ui, cx)
        {
            self.library = None;
            self.refresh(cx);
        }
    }
}

impl<R: Listed, B: Default> List<R, B> for ShortList<R> {
    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        chosen: Option<Id<R>>,
    ) -> Option<Picked<R, B>> {
        self.refresh(cx);
        self.library_ui(ui, cx);
        let (lang, n_rows) = (cx.lang, self.shown.len());
        let count = text::count(n_rows, self.rows.len(), lang);
        let offer = R::LIBRARY.map(|it| it.offer);
        let mut pressed = list::heading_with_library_ui::<R>(ui, lang, &count, offer);
        list::beside_ui(ui, cx, R::BESIDE);
        if self.rows.is_empty() {
            pressed = pressed.or(list::empty_with_library_ui::<R>(ui, lang, offer));
            return self.begin(cx, pressed);
        }
        if pressed.is_some() {
            return self.begin(cx, pressed);
        }
        if list::query_ui::<R>(ui, cx, &mut self.query) {
            self.filter(cx);
        }
        ui.add_space(8.0);
        if self.shown.is_empty() {
            list::no_hits_ui(ui, lang, text::NO_HITS_LINE);
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
        let id = list::table_id::<R>();
        let event = table.ui(ui, lang, id, |i| self.shown.get(i).map(|row| &at(row).1));
        match event? {
            TableEvent::Selected(i) => self.shown.get(i).map(|row| Picked::Record(at(row).0)),
            TableEvent::Opened(i) => self.shown.get(i).map(|row| Picked::Opened(at(row).0)),
            TableEvent::Sort(_) => None,
        }
    }
}
