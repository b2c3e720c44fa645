//! The list of agreements: any number of them, a page at a time.

use egui::Ui;
use jiff::civil::Date;

use super::{
    list,
    paged::{Paged, PagedList},
};
use crate::{
    app::{
        Begun, Context, Place,
        import::{Import, Importing},
    },
    core::{Choice, Id, Lang},
    registers::{
        Register,
        agreements::{Agreement, AgreementFilter, AgreementRow, AgreementScope},
    },
    store::{Found, Listing, Result, Store},
    ui::{
        button,
        table::{Cell, Column},
    },
};

/// The list of agreements.
pub type AgreementList = PagedList<Agreements>;

/// The agreements that a chip lets through, and the import in their place.
#[derive(Debug, Default)]
pub struct Agreements {
    filter: AgreementFilter,
    import: Option<Import>,
}

impl Paged for Agreements {
    type Record = Agreement;
    type Row = AgreementRow;
    type Filter = AgreementFilter;
    type Begin = Begun;

    fn filter(&mut self) -> &mut AgreementFilter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>> {
        store.n_agreements(today)
    }

    fn listing(&self, today: Date) -> Listing {
        AgreementScope { filter: self.filter, today }.listing()
    }

    fn page(
        &self,
        store: &Store,
        _today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<AgreementRow>> {
        listing.page(store.db(), page, AgreementRow::read)
    }

    fn found(&self, store: &Store, _today: Date, typed: &str) -> Result<Option<Found>> {
        let is_asked = !typed.trim().is_empty();
        is_asked.then(|| store.find_agreements(typed)).transpose()
    }

    fn row(&self, store: &Store, _today: Date, record: i64) -> Result<Option<AgreementRow>> {
        store.agreement_row(record)
    }

    fn id_of(row: &AgreementRow) -> Id<Agreement> {
        row.id
    }

    fn n_before(&self, store: &Store, id: Id<Agreement>) -> Option<Result<usize>> {
        Some(store.n_agreements_before(id))
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        AgreementRow::columns(lang)
    }

    fn cells(row: &AgreementRow, lang: Lang, today: Date) -> Vec<Cell> {
        row.cells(lang, today)
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<Begun> {
        let (kinds, import) =
            (&[Importing::Agreements, Importing::SubProcessors], &mut self.import);
        let pressed = list::heading_with_imports_ui::<Agreement>(ui, cx, count, kinds, import);
        if button::link(ui, Register::Countries.text().in_lang(cx.lang)).clicked() {
            *cx.go = Some(Place::Register(Register::Countries, None));
        }
        pressed.map(|_| Begun::default())
    }

    fn instead_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, has_record: bool) -> bool {
        Import::instead_ui(&mut self.import, ui, cx, Importing::Agreements, has_record)
    }
}
