//! The list of persons: any number of them.

use egui::Ui;
use jiff::civil::Date;

use super::{
    paged::{Paged, PagedList},
    text,
};
use crate::{
    app::{
        Context,
        import::{Import, Importing},
    },
    core::{Choice, Id, Lang},
    law::Identity,
    registers::{
        Register,
        desk::Kept,
        persons::{Person, PersonFilter, PersonRow},
    },
    store::{Found, Listing, Result, Store, Stored},
    ui::{
        button, icon,
        layout::page_heading,
        table::{Cell, Column},
    },
};

/// The list of persons.
pub type PersonList = PagedList<Persons>;

/// The persons that a chip lets through, and the import in their place.
#[derive(Debug, Default)]
pub struct Persons {
    filter: PersonFilter,
    import: Option<Import>,
}

/// A narrower table shows what tells persons apart, and no more.
const ROOM_FOR_ALL: f32 = 680.0;

impl Paged for Persons {
    type Record = Person;
    type Row = PersonRow;
    type Filter = PersonFilter;
    type Begin = ();

    fn filter(&mut self) -> &mut PersonFilter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, _today: Date) -> Result<Vec<usize>> {
        PersonFilter::ALL.iter().map(|filter| store.n_persons(*filter)).collect()
    }

    fn listing(&self, _today: Date) -> Listing {
        self.filter.listing()
    }

    fn page(
        &self,
        store: &Store,
        _today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<PersonRow>> {
        listing.page(store.db(), page, PersonRow::read)
    }

    fn found(&self, store: &Store, _today: Date, typed: &str) -> Result<Option<Found>> {
        let is_sought = !typed.trim().is_empty();
        is_sought.then(|| store.search_in(Person::CODE, typed)).transpose()
    }

    fn row(&self, store: &Store, _today: Date, record: i64) -> Result<Option<PersonRow>> {
        store.person_row(record)
    }

    fn id_of(row: &PersonRow) -> Id<Person> {
        row.id
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        vec![
            Column::share(text::NAME.in_lang(lang), 2.2),
            Column::fixed(text::NUMBER.in_lang(lang), 148.0),
            Column::fixed(text::CUSTOMER_NUMBER.in_lang(lang), 116.0).from(ROOM_FOR_ALL),
            Column::share(text::TOWN.in_lang(lang), 1.0).from(ROOM_FOR_ALL),
            Column::fixed(text::STATUS.in_lang(lang), 132.0),
        ]
    }

    fn cells(row: &PersonRow, lang: Lang, today: Date) -> Vec<Cell> {
        let (tone, status) = row.status(today);
        vec![
            Cell::Strong(row.name.clone()),
            Cell::Number(row.identity.as_ref().map(Identity::masked).unwrap_or_default()),
            Cell::Text(row.customer_number.clone()),
            Cell::Muted(row.town.clone()),
            Cell::Status(tone, status.in_lang(lang).to_owned()),
        ]
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<()> {
        let (lang, words) = (cx.lang, Person::words());
        let title = Register::Persons.text().in_lang(lang);
        page_heading(ui, title, count, |ui| {
            let new = button::primary(ui, icon::PLUS, words.new.in_lang(lang)).clicked();
            let name = text::IMPORT.in_lang(lang);
            if button::secondary(ui, icon::DOWNLOAD_SIMPLE, name).clicked() {
                self.import = Some(Import::ask(cx, Importing::Persons));
            }
            new.then_some(())
        })
    }

    fn instead_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, has_record: bool) -> bool {
        Import::instead_ui(&mut self.import, ui, cx, Importing::Persons, has_record)
    }
}
