//! The list of recordings: any number of them, a page at a time.

use egui::Ui;
use jiff::civil::Date;

use super::{
    list,
    paged::{Paged, PagedList},
};
use crate::{
    app::Context,
    core::{Id, Lang},
    registers::recordings::{Recording, RecordingFilter, RecordingRow, listing},
    store::{Found, Listing, Result, Store},
    ui::table::{Cell, Column},
};

/// The list of recordings.
pub type RecordingList = PagedList<Recordings>;

/// The recordings that a chip lets through.
#[derive(Debug, Default)]
pub struct Recordings {
    filter: RecordingFilter,
}

impl Paged for Recordings {
    type Record = Recording;
    type Row = RecordingRow;
    type Filter = RecordingFilter;
    type Begin = ();

    fn filter(&mut self) -> &mut RecordingFilter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>> {
        store.n_recordings(today)
    }

    fn listing(&self, today: Date) -> Listing {
        listing(self.filter, today)
    }

    fn page(
        &self,
        store: &Store,
        _today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<RecordingRow>> {
        listing.page(store.db(), page, RecordingRow::read)
    }

    fn found(&self, store: &Store, _today: Date, typed: &str) -> Result<Option<Found>> {
        let is_asked = !typed.trim().is_empty();
        is_asked.then(|| store.find_recordings(typed)).transpose()
    }

    fn row(&self, store: &Store, _today: Date, record: i64) -> Result<Option<RecordingRow>> {
        store.recording_row(record)
    }

    fn id_of(row: &RecordingRow) -> Id<Recording> {
        row.id
    }

    fn n_before(&self, store: &Store, id: Id<Recording>) -> Option<Result<usize>> {
        Some(store.n_recordings_before(id))
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        RecordingRow::columns(lang)
    }

    fn cells(row: &RecordingRow, lang: Lang, today: Date) -> Vec<Cell> {
        row.cells(lang, today)
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<()> {
        list::heading_with_library_ui::<Recording>(ui, cx.lang, count, None).map(drop)
    }
}
