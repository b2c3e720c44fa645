//! The log of disclosures: any number of them, a page at a time.

use egui::Ui;
use jiff::civil::Date;

use super::{
    list,
    paged::{Paged, PagedList},
};
use crate::{
    app::{
        Context, Disclosing,
        import::{Import, Importing},
    },
    core::{Id, Lang},
    registers::disclosures::{Disclosure, DisclosureFilter, DisclosureRow, listing},
    store::{Found, Listing, Result, Store},
    ui::table::{Cell, Column},
};

/// The log of disclosures.
pub type DisclosureList = PagedList<Disclosures>;

/// The disclosures that a chip lets through, and the import in their place.
#[derive(Debug, Default)]
pub struct Disclosures {
    filter: DisclosureFilter,
    import: Option<Import>,
}

impl Paged for Disclosures {
    type Record = Disclosure;
    type Row = DisclosureRow;
    type Filter = DisclosureFilter;
    type Begin = Disclosing;

    fn filter(&mut self) -> &mut DisclosureFilter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>> {
        store.n_disclosures(today)
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
    ) -> Result<Vec<DisclosureRow>> {
        listing.page(store.db(), page, DisclosureRow::read)
    }

    fn found(&self, store: &Store, _today: Date, typed: &str) -> Result<Option<Found>> {
        let is_asked = !typed.trim().is_empty();
        is_asked.then(|| store.find_disclosures(typed)).transpose()
    }

    fn row(&self, store: &Store, _today: Date, record: i64) -> Result<Option<DisclosureRow>> {
        store.disclosure_row(record)
    }

    fn id_of(row: &DisclosureRow) -> Id<Disclosure> {
        row.id
    }

    fn n_before(&self, store: &Store, id: Id<Disclosure>) -> Option<Result<usize>> {
        Some(store.n_disclosures_before(id))
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        DisclosureRow::columns(lang)
    }

    fn cells(row: &DisclosureRow, lang: Lang, today: Date) -> Vec<Cell> {
        row.cells(lang, today)
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<Disclosing> {
        let (kinds, import) = (&[Importing::Disclosures], &mut self.import);
        let pressed = list::heading_with_imports_ui::<Disclosure>(ui, cx, count, kinds, import);
        pressed.map(|_| Disclosing::default())
    }

    fn instead_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, has_record: bool) -> bool {
        Import::instead_ui(&mut self.import, ui, cx, Importing::Disclosures, has_record)
    }
}
