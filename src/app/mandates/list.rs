//! The list of mandates: who lets us draw payments, and what each waits for.

use egui::{Id as EguiId, Ui};
use jiff::civil::Date;

use super::{BEGUN, Begin, read_file::FileReading, text};
use crate::{
    app::{
        About, Context, Place,
        import::{Import, Importing},
        register::{Paged, PagedList},
    },
    core::{Choice, Id, Lang},
    law::Bankgiro,
    registers::{
        Register,
        autogiro_terms::Payee,
        mandates::{Mandate, MandateFilter, MandateRow, MandateScope, payer_number},
    },
    reports::ReportKind,
    store::{Found, Listing, Result, Store},
    ui::{
        button, icon,
        layout::page_heading,
        select::select,
        table::{Cell, Column},
    },
};

/// The list of mandates.
pub(super) type MandateList = PagedList<Mandates>;

/// Which mandates are shown.
#[derive(Default)]
pub struct Mandates {
    filter: MandateFilter,
    payee: Option<Bankgiro>,
    /// Our bankgiros and the day until which papers are shredded, as of a revision.
    known: Option<Known>,
    /// A file from Bankgirot that was dropped on the list.
    dropped: Option<FileReading>,
    /// A table on its way in.
    import: Option<Import>,
}

#[derive(Debug)]
struct Known {
    read_at: u64,
    payees: Vec<Payee>,
    shred_by: Date,
}

/// A narrower table shows who and how it stands, and no more.
const ROOM_FOR_NUMBERS: f32 = 640.0;
const ROOM_FOR_ALL: f32 = 900.0;

impl Mandates {
    fn scope(&self, today: Date) -> MandateScope {
        let shred_by = self.known.as_ref().map_or(Date::MIN, |it| it.shred_by);
        MandateScope { filter: self.filter, payee: self.payee.clone(), today, shred_by }
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        let (read_at, today) = (cx.store.revision(), cx.today);
        if self.known.as_ref().is_some_and(|it| it.read_at == read_at) {
            return;
        }
        let read = |store: &Store| Ok((store.autogiro_terms()?.payees, store.shred_by(today)?));
        let read = cx.read(read);
        self.known = read.map(|(payees, shred_by)| Known { read_at, payees, shred_by });
    }
}

impl Paged for Mandates {
    type Record = Mandate;
    type Row = MandateRow;
    type Filter = MandateFilter;
    type Begin = Begin;

    fn filter(&mut self) -> &mut MandateFilter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>> {
        let counts = store.n_mandates(&self.scope(today))?;
        Ok(counts.into_iter().map(|(_, n)| n).collect())
    }

    fn listing(&self, today: Date) -> Listing {
        self.scope(today).listing()
    }

    fn page(
        &self,
        store: &Store,
        _today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<MandateRow>> {
        listing.page(store.db(), page, MandateRow::read)
    }

    fn found(&self, store: &Store, _today: Date, typed: &str) -> Result<Option<Found>> {
        let is_asked = !typed.trim().is_empty();
        is_asked.then(|| store.find_mandates(typed)).transpose()
    }

    fn row(&self, store: &Store, _today: Date, record: i64) -> Result<Option<MandateRow>> {
        store.mandate_row(Id::new(record))
    }

    fn id_of(row: &MandateRow) -> Id<Mandate> {
        row.id
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        vec![
            Column::share(text::PAYER.in_lang(lang), 1.4),
            Column::fixed(text::STATE.in_lang(lang), 188.0),
            Column::share(text::WAITS.in_lang(lang), 1.4),
            Column::fixed(text::NUMBER.in_lang(lang), 150.0).from(ROOM_FOR_NUMBERS),
            Column::fixed(text::DRAWN.in_lang(lang), 174.0).from(ROOM_FOR_ALL),
            Column::fixed(text::PAYEE.in_lang(lang), 118.0).from(ROOM_FOR_ALL),
        ]
    }

    fn cells(row: &MandateRow, lang: Lang, _today: Date) -> Vec<Cell> {
        let it = &row.mandate;
        let number = it.payer_number.map(|it| payer_number(it).to_masked_text());
        let drawn = it.drawn.as_ref().map(|it| it.value().to_masked_text());
        let waits = row.difference.map_or(Cell::Text(String::new()), |it| {
            Cell::Status(it.tone(), it.text().in_lang(lang).to_owned())
        });
        vec![
            Cell::Strong(row.name.clone()),
            Cell::Status(row.state.tone(), row.state.text().in_lang(lang).to_owned()),
            waits,
            Cell::Text(number.unwrap_or_default()),
            Cell::Muted(drawn.unwrap_or_default()),
            Cell::Muted(it.payee.as_ref().map(ToString::to_string).unwrap_or_default()),
        ]
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<Begin> {
        let lang = cx.lang;
        page_heading(ui, Register::Mandates.text().in_lang(lang), count, |ui| {
            let new = button::primary(ui, icon::PLUS, text::NEW_MANDATE.in_lang(lang)).clicked();
            let mut begun = new.then(Begin::default);
            for (glyph, name, begin) in BEGUN {
                if button::icon_button(ui, glyph, name.in_lang(lang)).clicked() {
                    begun = Some(begin);
                }
            }
            if button::icon_button(ui, icon::TABLE, text::IMPORT.in_lang(lang)).clicked() {
                self.import = Some(Import::ask(cx, Importing::Mandates));
            }
            let name = text::PRINT_LIST.in_lang(lang);
            if button::icon_button(ui, icon::PRINTER, name).clicked() {
                *cx.go = Some(Place::Reports(ReportKind::Medgivanden, About::Nothing));
            }
            begun
        })
    }

    fn instead_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, has_record: bool) -> bool {
        self.refresh(cx);
        let takes_none = has_record || self.dropped.is_some();
        if Import::instead_ui(&mut self.import, ui, cx, Importing::Mandates, takes_none) {
            return true;
        }
        if !takes_none {
            self.dropped = FileReading::dropped(ui, cx);
        }
        let Some(reading) = &mut self.dropped else { return false };
        if reading.ui(ui, cx) {
            self.dropped = None;
        }
        true
    }

    fn is_narrowed(&self) -> bool {
        self.payee.is_some()
    }

    /// Which of our bankgiros, where there are several.
    fn narrowing_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Some(known) = self.known.as_ref().filter(|it| it.payees.len() > 1) else {
            return false;
        };
        let payees = &known.payees;
        let name = |it: &Payee| format!("{} {}", it.bankgiro, it.name.trim()).trim().to_owned();
        let names: Vec<String> = payees.iter().map(name).collect();
        let mut chosen = payees.iter().position(|it| Some(&it.bankgiro) == self.payee.as_ref());
        let changed = ui
            .horizontal(|ui| {
                let label = ui.label(text::PAYEE.in_lang(cx.lang));
                let (id, all) = (EguiId::unique("payee"), text::ALL_PAYEES.in_lang(cx.lang));
                select(ui, id, 260.0, all, &names, &mut chosen).labelled_by(label.id).changed()
            })
            .inner;
        self.payee = chosen.map(|at| payees[at].bankgiro.clone());
        changed
    }
}
