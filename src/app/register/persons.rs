//! The list of persons: any number of them, a page at a time.

use std::collections::{HashMap, hash_map::Entry};

use egui::{Id as EguiId, Ui};

use super::{List, Picked, list, text};
use crate::{
    app::{
        Context,
        import::{Import, Importing},
    },
    core::{Choice, Id, Lang},
    law::Identity,
    registers::{
        desk::Kept,
        persons::{Person, PersonFilter, PersonRow},
    },
    store::{Found, Listing, PAGE, Stored},
    ui::{
        button, chip, icon,
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
    /// The record that the table last showed as chosen.
    shown: Option<Id<Person>>,
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
            shown: None,
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
            if let Entry::Vacant(place) = self.hits.entry(record) {
                place.insert(cx.read(|store| store.person_row(record))??);
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

    /// Where the chosen person stands; one that was opened from elsewhere is looked for in the order.
    fn chosen_row(&self, cx: &mut Context<'_>, chosen: Option<Id<Person>>) -> Option<usize> {
        let chosen = chosen?;
        if let Some(found) = &self.found {
            return found.records.iter().position(|it| *it == chosen.raw());
        }
        let read = self.pages.iter().find_map(|(page, rows)| {
            rows.iter().position(|it| it.id == chosen).map(|row| page * PAGE + row)
        });
        let is_sought = self.filter == PersonFilter::All && self.shown != Some(chosen);
        read.or_else(|| {
            is_sought.then(|| cx.read(|store| store.n_persons_before(chosen))).flatten()
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
            self.import = Import::dropped(ui, cx, Importing::Persons);
        }
        if let Some(import) = &mut self.import {
            if import.ui(ui, cx) {
                self.import = None;
            }
            return None;
        }
        self.refresh(cx);
        if self.head_ui(ui, cx) {
            return Some(Picked::New);
        }
        if self.n_in(PersonFilter::All) == 0 {
            return list::empty_ui::<Person>(ui, cx.lang, false).then_some(Picked::New);
        }
        if list::query_ui::<Person>(ui, cx, &mut self.query) {
            self.search(cx);
        }
        ui.add_space(4.0);
        self.filters_ui(ui, cx);
        ui.add_space(8.0);
        if self.n_rows() == 0 {
            list::empty_ui::<Person>(ui, cx.lang, true);
            return None;
        }
        self.table_ui(ui, cx, chosen)
    }
}

impl PersonList {
    /// The heading with its count; whether a new person was asked for.
    fn head_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let count = match &self.found {
            Some(found) if found.has_more => text::more_than(found.records.len(), lang),
            _ => text::count(self.n_rows(), self.n_in(PersonFilter::All), lang),
        };
        let (new, import) = heading_ui(ui, lang, &count);
        if import {
            self.import = Some(Import::ask(cx, Importing::Persons));
        }
        new
    }

    fn table_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        chosen: Option<Id<Person>>,
    ) -> Option<Picked<Person>> {
        let lang = cx.lang;
        let selected = self.chosen_row(cx, chosen);
        let table = Table {
            name: crate::registers::Register::Persons.text().in_lang(lang),
            columns: &columns(lang),
            n_rows: self.n_rows(),
            selected,
            sort: None,
        };
        let id = EguiId::unique(("table", Person::REGISTER));
        if selected.is_some() && self.shown != chosen {
            table.show_selected(ui, id);
        }
        self.shown = chosen;
        let today = cx.today;
        let event = table.ui(ui, lang, id, |i| self.row(cx, i).map(|row| cells(row, lang, today)));
        match event? {
            TableEvent::Selected(i) | TableEvent::Opened(i) => {
                let picked = self.row(cx, i)?.id;
                self.shown = Some(picked);
                Some(Picked::Record(picked))
            }
            TableEvent::Sort(_) => None,
        }
    }
}

/// A narrower table shows what tells persons apart, and no more.
const ROOM_FOR_ALL: f32 = 680.0;

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

fn columns(lang: Lang) -> [Column; 5] {
    [
        Column::share(text::NAME.in_lang(lang), 2.2),
        Column::fixed(text::NUMBER.in_lang(lang), 148.0),
        Column::fixed(text::CUSTOMER_NUMBER.in_lang(lang), 116.0).from(ROOM_FOR_ALL),
        Column::share(text::TOWN.in_lang(lang), 1.0).from(ROOM_FOR_ALL),
        Column::fixed(text::STATUS.in_lang(lang), 132.0),
    ]
}

fn cells(row: &PersonRow, lang: Lang, today: jiff::civil::Date) -> [Cell; 5] {
    let (tone, status) = row.status(today);
    [
        Cell::Strong(row.name.clone()),
        Cell::Number(row.identity.as_ref().map(Identity::masked).unwrap_or_default()),
        Cell::Text(row.customer_number.clone()),
        Cell::Muted(row.town.clone()),
        Cell::Status(tone, status.in_lang(lang).to_owned()),
    ]
}
