//! The list of a register of any length, as its desk describes it.

use egui::Ui;
use jiff::civil::Date;

use super::{
    list,
    paged::{Paged, PagedList},
};
use crate::{
    app::{
        Begun, Context, Disclosing, Place,
        import::{Import, Importing},
    },
    core::{Choice, Id, Lang},
    registers::{
        agreements::Agreement,
        desk::LongListed,
        disclosures::Disclosure,
        long::{Long, LongRow},
        recordings::Recording,
    },
    store::{Found, Listing, Result, Store},
    ui::{
        button,
        table::{Cell, Column},
    },
};

/// The list of a long register.
pub type LongList<R> = PagedList<LongRegister<R>>;

/// What the heading of a long register's list begins.
pub trait Headed: LongListed {
    /// What its primary button begins.
    type Begin: Copy + Default;

    /// What can be read into it; a file that is dropped on the list is read as the first.
    const IMPORTS: &'static [Importing] = &[];
}

impl Headed for Recording {
    type Begin = ();
}

impl Headed for Disclosure {
    type Begin = Disclosing;

    const IMPORTS: &'static [Importing] = &[Importing::Disclosures];
}

impl Headed for Agreement {
    type Begin = Begun;

    const IMPORTS: &'static [Importing] = &[Importing::Agreements, Importing::SubProcessors];
}

/// The records that a chip lets through, and the import in their place.
#[derive(Debug)]
pub struct LongRegister<R: Long> {
    filter: R::Filter,
    import: Option<Import>,
}

impl<R: Long> Default for LongRegister<R> {
    fn default() -> Self {
        Self { filter: R::Filter::default(), import: None }
    }
}

impl<R: Headed> Paged for LongRegister<R> {
    type Record = R;
    type Row = LongRow<R>;
    type Filter = R::Filter;
    type Begin = R::Begin;

    fn filter(&mut self) -> &mut R::Filter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>> {
        store.n_each::<R>(today)
    }

    fn listing(&self, today: Date) -> Listing {
        R::listing(self.filter, today)
    }

    fn page(
        &self,
        store: &Store,
        _today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<LongRow<R>>> {
        listing.page(store.db(), page, LongRow::read)
    }

    fn found(&self, store: &Store, _today: Date, typed: &str) -> Result<Option<Found>> {
        let is_asked = !typed.trim().is_empty();
        is_asked.then(|| store.find_in::<R>(typed)).transpose()
    }

    fn row(&self, store: &Store, _today: Date, record: i64) -> Result<Option<LongRow<R>>> {
        store.row(record)
    }

    fn id_of(row: &LongRow<R>) -> Id<R> {
        row.id
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        R::columns(lang)
    }

    fn cells(row: &LongRow<R>, lang: Lang, today: Date) -> Vec<Cell> {
        R::cells(row, lang, today)
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<R::Begin> {
        let import = &mut self.import;
        let pressed = list::heading_with_imports_ui::<R>(ui, cx, count, R::IMPORTS, import);
        if let Some(register) = R::BESIDE
            && button::link(ui, register.text().in_lang(cx.lang)).clicked()
        {
            *cx.go = Some(Place::Register(register, None));
        }
        pressed.map(|_| R::Begin::default())
    }

    fn instead_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, has_record: bool) -> bool {
        let Some(what) = R::IMPORTS.first() else { return false };
        Import::instead_ui(&mut self.import, ui, cx, *what, has_record)
    }
}
