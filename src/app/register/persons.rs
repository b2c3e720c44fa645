//! The list of persons: any number of them, a page at a time.

use std::collections::HashMap;

use egui::{Id as EguiId, Ui};

use super::{List, Picked, list, text};
use crate::{
    app::{Context, import::Import},
    core::{Choice, Id, Lang},
    law::Identity,
    registers::{
        desk::Kept,
        persons::{Person, PersonFilter, PersonRow},
    },
    store::{Found, Listing, PAGE, Stored},
    ui::{
        button,
        chip::{self, Tone},
        icon,
        layout::page_heading,
        table::{Cell, Column, Table, TableEvent},
    },
};

/// Pages kept in memory: what is on the screen and around it.
const PAGES: usize = 32;

/// The persons that the filter or the search lets through.
#[derive(Debug)]
pub struct PersonList {
    revision: Option<u64>,
    filter: PersonFilter,
    counts: Vec<usize>,
    listing: Listing,
    pages: HashMap<usize, Vec<PersonRow>>,
    query: String,
    found: Option<Found>,
    hits: HashMap<i64, PersonRow>,
    import: Option<Import>,
}

impl Default for PersonList {
    fn default() -> Self {
        let filter = PersonFilter::default();
        Self {
            revision: None,
            filter,
            counts: Vec::new(),
            listing: filter.listing(),
            pages: HashMap::new(),
            query: String::new(),
            found: None,
            hits: HashMap::new(),
            import: None,
        }
    }
}

impl PersonList {
    fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.revision == Some(cx.store.revision()) {
            return;
        }
        self.revision = Some(cx.store.revision());
        self.listing = self.filter.listing();
        self.pages.clear();
        self.counts = PersonFilter::ALL
            .iter()
            .map(|filter| cx.read(|store| store.n_persons(*filter)).unwrap_or_default())
            .collect();
        self.search(cx);
    }

    fn search(&mut self, cx: &mut Context<'_>) {
        self.hits.clear();
        let query = self.query.clone();
        self.found = (!query.trim().is_empty())
            .then(|| cx.read(|store| store.search_in(Person::CODE, &query)).unwrap_or_default());
    }

    fn n_in(&self, filter: PersonFilter) -> usize {
        let at = PersonFilter::ALL.iter().position(|it| *it == filter);
        at.and_then(|at| self.counts.get(at)).copied().unwrap_or_default()
    }

    fn n_rows(&self) -> usize {
        self.found.as_ref().map_or_else(|| self.n_in(self.filter), |found| found.records.len())
    }

    /// The row `i`, read with its page when it comes into sight.
    fn row(&mut self, cx: &mut Context<'_>, i: usize) -> Option<&PersonRow> {
        if let Some(found) = &self.found {
            let record = *found.records.get(i)?;
            if !self.hits.contains_key(&record) {
                let row = cx.read(|store| store.person_row(record))??;
                self.hits.insert(record, row);
            }
            return self.hits.get(&record);
        }
        let page = i / PAGE;
        if !self.pages.contains_key(&page) {
            let listing = &mut self.listing;
            let rows = cx.read(|store| listing.page(store.db(), page, PersonRow::read))?;
            if self.pages.len() >= PAGES {
                self.pages.clear();
            }
            self.pages.insert(page, rows);
        }
        self.pages.get(&page)?.get(i % PAGE)
    }

    fn filters_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        ui.horizontal_wrapped(|ui| {
            for filter in PersonFilter::ALL {
                let (is_on, n) = (self.filter == *filter, self.n_in(*filter));
                let name = filter.text().in_lang(cx.lang);
                if chip::filter(ui, name, Some(n), is_on).clicked() {
                    self.filter = *filter;
                    self.revision = None;
                    self.query.clear();
                }
            }
        });
    }

    fn chosen_row(&self, chosen: Option<Id<Person>>) -> Option<usize> {
        let chosen = chosen?;
        if let Some(found) = &self.found {
            return found.records.iter().position(|it| *it == chosen.raw());
        }
        self.pages.iter().find_map(|(page, rows)| {
            rows.iter().position(|it| it.id == chosen).map(|row| page * PAGE + row)
        })
    }
}

impl List<Person> for PersonList {
    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        chosen: Option<Id<Person>>,
    ) -> Option<Picked<Person>> {
        if chosen.is_none() && self.import.is_none() {
            self.import = Import::dropped(ui, cx);
        }
        if let Some(import) = &mut self.import {
            if import.ui(ui, cx) {
                self.import = None;
            }
            return None;
        }
        self.refresh(cx);
        let lang = cx.lang;
        let total = self.n_in(PersonFilter::All);
        let count = match &self.found {
            Some(found) if found.has_more => text::more_than(found.records.len(), lang),
            _ => text::count(self.n_rows(), total, lang),
        };
        let (new, import) = heading_ui(ui, lang, &count);
        if import {
            self.import = Some(Import::ask(cx));
        }
        if new {
            return Some(Picked::New);
        }
        if total == 0 {
            return list::empty_ui::<Person>(ui, lang, false).then_some(Picked::New);
        }
        if list::query_ui::<Person>(ui, cx, &mut self.query) {
            self.search(cx);
        }
        ui.add_space(4.0);
        self.filters_ui(ui, cx);
        ui.add_space(8.0);
        if self.n_rows() == 0 {
            list::empty_ui::<Person>(ui, lang, true);
            return None;
        }
        let table = Table {
            name: crate::registers::Register::Persons.text().in_lang(lang),
            columns: &columns(ui, lang),
            n_rows: self.n_rows(),
            selected: self.chosen_row(chosen),
            sort: None,
        };
        let n_columns = table.columns.len();
        let id = EguiId::unique(("table", Person::REGISTER));
        let event =
            table.ui(ui, lang, id, |i| self.row(cx, i).map(|row| cells(row, n_columns, lang)));
        match event? {
            TableEvent::Selected(i) | TableEvent::Opened(i) => {
                self.row(cx, i).map(|row| Picked::Record(row.id))
            }
            TableEvent::Sort(_) => None,
        }
    }
}

/// The heading; whether a new person, and whether an import was asked for.
fn heading_ui(ui: &mut Ui, lang: Lang, count: &str) -> (bool, bool) {
    let words = Person::words();
    let title = crate::registers::Register::Persons.text().in_lang(lang);
    page_heading(ui, title, count, |ui| {
        let new = button::primary(ui, icon::PLUS, words.new.in_lang(lang)).clicked();
        let name = text::IMPORT.in_lang(lang);
        (new, button::secondary(ui, icon::DOWNLOAD_SIMPLE, name).clicked())
    })
}

/// Below this width the table shows what tells persons apart, and no more.
const ROOM_FOR_ALL: f32 = 640.0;

fn columns(ui: &Ui, lang: Lang) -> Vec<Column> {
    let mut columns = vec![
        Column::share(text::NAME.in_lang(lang), 2.2),
        Column::fixed(text::NUMBER.in_lang(lang), 148.0),
        Column::fixed(text::STATUS.in_lang(lang), 132.0),
    ];
    if ui.available_width() > ROOM_FOR_ALL {
        columns.insert(2, Column::share(text::TOWN.in_lang(lang), 1.0));
        columns.insert(2, Column::fixed(text::CUSTOMER_NUMBER.in_lang(lang), 104.0));
    }
    columns
}

fn cells(row: &PersonRow, n_columns: usize, lang: Lang) -> Vec<Cell> {
    let number = row.identity.as_ref().map(Identity::masked).unwrap_or_default();
    let (tone, status) = status(row);
    let mut cells = vec![
        Cell::Strong(row.name.clone()),
        Cell::Number(number),
        Cell::Status(tone, status.in_lang(lang).to_owned()),
    ];
    if n_columns > cells.len() {
        cells.insert(2, Cell::Muted(row.town.clone()));
        cells.insert(2, Cell::Text(row.customer_number.clone()));
    }
    cells
}

fn status(row: &PersonRow) -> (Tone, crate::core::Text) {
    if row.is_restricted {
        (Tone::Warn, text::RESTRICTED)
    } else if row.is_protected {
        (Tone::Warn, text::PROTECTED)
    } else if row.contract_to.is_some() {
        (Tone::Neutral, text::ENDED)
    } else {
        (Tone::Good, text::CURRENT)
    }
}
