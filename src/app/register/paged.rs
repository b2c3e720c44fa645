//! A register of any length: read a page at a time, narrowed by chips, a search and what it adds itself.

use std::collections::{HashMap, hash_map::Entry};

use egui::Ui;
use jiff::civil::Date;

use super::{List, Picked, list, text};
use crate::{
    app::Context,
    core::{Choice, Id, Lang},
    registers::desk::Kept,
    store::{Found, Listing, PAGE, Result, Store},
    ui::{
        chip,
        table::{Cell, Column, Table, TableEvent},
    },
};

/// Pages kept in memory: what is on the screen and around it.
const PAGES: usize = 32;

/// What a long register shows, and how it is narrowed.
pub trait Paged: 'static {
    /// What it is a register of.
    type Record: Kept;
    /// What a row shows.
    type Row;
    /// Its chips; the default one lets every record through and stands first.
    type Filter: Choice + Copy + Default + PartialEq;
    /// What its buttons begin.
    type Begin: Copy + Default;

    /// The chip that is on.
    fn filter(&mut self) -> &mut Self::Filter;

    /// How many records each chip lets through, in the order of the chips.
    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>>;

    /// The records that the chip lets through.
    fn listing(&self, today: Date) -> Listing;

    /// One page of them.
    fn page(
        &self,
        store: &Store,
        today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<Self::Row>>;

    /// The records that `typed` finds, or that a question of the register's own does; `None` where the
    /// listing itself is shown.
    fn found(&self, store: &Store, today: Date, typed: &str) -> Result<Option<Found>>;

    /// The row of one record.
    fn row(&self, store: &Store, today: Date, record: i64) -> Result<Option<Self::Row>>;

    /// Whose row it is.
    fn id_of(row: &Self::Row) -> Id<Self::Record>;

    /// The columns of its table.
    fn columns(&self, lang: Lang) -> Vec<Column>;

    /// A row of its table.
    fn cells(row: &Self::Row, lang: Lang, today: Date) -> Vec<Cell>;

    /// Draws the heading; what was begun by one of its buttons.
    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str)
    -> Option<Self::Begin>;

    /// Whether something beside the chips narrows the register, so that none shown is not none there.
    fn is_narrowed(&self) -> bool {
        false
    }

    /// Whether the chips are shown.
    fn has_chips(&self) -> bool {
        true
    }

    /// Draws what narrows the register beside chips and search; whether it was changed.
    fn narrowing_ui(&mut self, _ui: &mut Ui, _cx: &mut Context<'_>) -> bool {
        false
    }

    /// Says over the table what it answers.
    fn answer_ui(&self, _ui: &mut Ui, _cx: &Context<'_>, _shown: &Shown<'_>) {}

    /// Draws what stands in the list's place for a while, such as an import; whether it does.
    fn instead_ui(&mut self, _ui: &mut Ui, _cx: &mut Context<'_>, _has_record: bool) -> bool {
        false
    }
}

/// What a list shows at the moment.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// How many rows.
    pub n_rows: usize,
    /// How many each chip lets through.
    pub counts: &'a [usize],
    /// Whether something is searched for.
    pub is_searched: bool,
}

/// The list of a long register.
#[derive(Debug)]
pub struct PagedList<P: Paged> {
    of: P,
    read_at: Option<(u64, Date)>,
    counts: Vec<usize>,
    listing: Option<Listing>,
    pages: HashMap<usize, Vec<P::Row>>,
    query: String,
    found: Option<Found>,
    hits: HashMap<i64, P::Row>,
    /// The record that the table last showed as chosen.
    shown: Option<i64>,
}

impl<P: Paged + Default> Default for PagedList<P> {
    fn default() -> Self {
        Self {
            of: P::default(),
            read_at: None,
            counts: Vec::new(),
            listing: None,
            pages: HashMap::new(),
            query: String::new(),
            found: None,
            hits: HashMap::new(),
            shown: None,
        }
    }
}

impl<P: Paged> PagedList<P> {
    fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        self.read_at = Some(cx.as_of());
        let (of, today) = (&self.of, cx.today);
        self.listing = Some(of.listing(today));
        self.pages.clear();
        self.counts = cx.read(|store| of.counts(store, today)).unwrap_or_default();
        self.search(cx);
    }

    fn search(&mut self, cx: &mut Context<'_>) {
        self.hits.clear();
        let (of, query, today) = (&self.of, &self.query, cx.today);
        self.found = cx.read(|store| of.found(store, today, query)).flatten();
    }

    fn n_in(&self, filter: P::Filter) -> usize {
        let at = P::Filter::ALL.iter().position(|it| *it == filter);
        at.and_then(|at| self.counts.get(at)).copied().unwrap_or_default()
    }

    fn n_rows(&mut self) -> usize {
        let filter = *self.of.filter();
        self.found.as_ref().map_or_else(|| self.n_in(filter), |found| found.records.len())
    }

    /// The row `i`, read with its page when it comes into sight.
    fn row(&mut self, cx: &mut Context<'_>, i: usize) -> Option<&P::Row> {
        let (of, today) = (&self.of, cx.today);
        if let Some(found) = &self.found {
            let record = *found.records.get(i)?;
            if let Entry::Vacant(place) = self.hits.entry(record) {
                place.insert(cx.read(|store| of.row(store, today, record))??);
            }
            return self.hits.get(&record);
        }
        let page = i / PAGE;
        if !self.pages.contains_key(&page) {
            let listing = self.listing.as_mut()?;
            let rows = cx.read(|store| of.page(store, today, listing, page))?;
            if self.pages.len() >= PAGES {
                self.pages.clear();
            }
            self.pages.insert(page, rows);
        }
        self.pages.get(&page)?.get(i % PAGE)
    }

    fn filters_ui(&mut self, ui: &mut Ui, lang: Lang) {
        ui.horizontal_wrapped(|ui| {
            for filter in P::Filter::ALL {
                let (is_on, n) = (*self.of.filter() == *filter, self.n_in(*filter));
                if chip::filter(ui, filter.text().in_lang(lang), Some(n), is_on).clicked() {
                    *self.of.filter() = *filter;
                    self.read_at = None;
                    self.query.clear();
                }
            }
        });
    }

    /// Where the chosen record stands; one that was opened from elsewhere is looked for in the order.
    fn chosen_row(&mut self, cx: &mut Context<'_>, chosen: Option<Id<P::Record>>) -> Option<usize> {
        let chosen = chosen?;
        if let Some(found) = &self.found {
            return found.records.iter().position(|it| *it == chosen.raw());
        }
        let read = self.pages.iter().find_map(|(page, rows)| {
            rows.iter().position(|it| P::id_of(it) == chosen).map(|row| page * PAGE + row)
        });
        let is_whole = *self.of.filter() == P::Filter::default() && !self.of.is_narrowed();
        if read.is_some() || !is_whole || self.shown == Some(chosen.raw()) {
            return read;
        }
        cx.read(|store| store.n_before(chosen))
    }

    fn head_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<P::Begin> {
        let n_rows = self.n_rows();
        let count = match &self.found {
            Some(found) if found.has_more => text::more_than(found.records.len(), cx.lang),
            _ => text::count(n_rows, self.n_in(P::Filter::default()), cx.lang),
        };
        self.of.heading_ui(ui, cx, &count)
    }

    fn table_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        chosen: Option<Id<P::Record>>,
    ) -> Option<Picked<P::Record, P::Begin>> {
        let (lang, today) = (cx.lang, cx.today);
        let selected = self.chosen_row(cx, chosen);
        let table = Table {
            name: P::Record::AT.text().in_lang(lang),
            columns: &self.of.columns(lang),
            n_rows: self.n_rows(),
            selected,
            sort: None,
        };
        let id = list::table_id::<P::Record>();
        let chosen = chosen.map(Id::raw);
        if selected.is_some() && self.shown != chosen {
            table.show_selected(ui, id);
        }
        self.shown = chosen;
        let cells = |row: &P::Row| P::cells(row, lang, today);
        let event = table.ui(ui, lang, id, |i| self.row(cx, i).map(cells));
        let (at, picked): (_, fn(Id<P::Record>) -> _) = match event? {
            TableEvent::Selected(at) => (at, Picked::Record),
            TableEvent::Opened(at) => (at, Picked::Opened),
            TableEvent::Sort(_) => return None,
        };
        let id = P::id_of(self.row(cx, at)?);
        self.shown = Some(id.raw());
        Some(picked(id))
    }
}

impl<P: Paged> List<P::Record, P::Begin> for PagedList<P> {
    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        chosen: Option<Id<P::Record>>,
    ) -> Option<Picked<P::Record, P::Begin>> {
        if self.of.instead_ui(ui, cx, chosen.is_some()) {
            return None;
        }
        self.refresh(cx);
        if let Some(begin) = self.head_ui(ui, cx) {
            return Some(Picked::New(begin));
        }
        if self.n_in(P::Filter::default()) == 0 && !self.of.is_narrowed() {
            let begun = list::empty_with_library_ui::<P::Record>(ui, cx.lang, None);
            return begun.is_some().then(|| Picked::New(P::Begin::default()));
        }
        if list::query_ui::<P::Record>(ui, cx, &mut self.query) {
            self.search(cx);
        }
        ui.add_space(4.0);
        if self.of.narrowing_ui(ui, cx) {
            self.read_at = None;
            self.refresh(cx);
        }
        if self.of.has_chips() {
            self.filters_ui(ui, cx.lang);
        }
        let shown = Shown {
            n_rows: self.n_rows(),
            counts: &self.counts,
            is_searched: !self.query.trim().is_empty(),
        };
        self.of.answer_ui(ui, cx, &shown);
        ui.add_space(8.0);
        if self.n_rows() == 0 {
            let is_narrowed = self.of.is_narrowed() || *self.of.filter() != P::Filter::default();
            let line = if is_narrowed { text::NONE_OF_THESE } else { text::NO_HITS_LINE };
            list::no_hits_ui(ui, cx.lang, line);
            return None;
        }
        self.table_ui(ui, cx, chosen)
    }
}
