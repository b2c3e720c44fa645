//! The list of consents: who has said what, and who consented on a certain day.

use std::collections::HashSet;

use egui::{Id as EguiId, Label, RichText, Ui};
use jiff::civil::Date;

use super::{Begin, text};
use crate::{
    app::{
        About, Context, Place,
        import::{Import, Importing},
        register::{Paged, PagedList, Shown},
    },
    core::{Choice, Id, Lang},
    registers::{
        Register,
        consent_texts::ConsentText,
        consents::{Consent, ConsentFilter, ConsentRow, ConsentScope},
    },
    reports::ReportKind,
    store::{Found, Listing, Result, Store},
    ui::{
        button,
        date_field::date_field,
        icon,
        layout::{self, page_heading},
        select::select,
        table::{Cell, Column},
        theme,
    },
};

/// The list of consents.
pub(super) type ConsentList = PagedList<Consents>;

/// Which consents are shown.
#[derive(Debug, Default)]
pub struct Consents {
    filter: ConsentFilter,
    text: Option<Id<ConsentText>>,
    /// The day as of which they are shown, where it is not today.
    day: Option<Date>,
    import: Option<Import>,
}

/// A narrower table shows who and how it stands, and no more.
const ROOM_FOR_DAYS: f32 = 640.0;
const ROOM_FOR_ALL: f32 = 860.0;
/// From this width both ways of logging stand in words.
const ROOM_FOR_WORDS: f32 = 700.0;
/// The words before the purpose, and the day after it with its weekday.
const BESIDE_THE_PURPOSE: f32 = 416.0;
/// The most that a search or a day shows.
const AT_MOST: usize = 100_000;

impl Consents {
    fn as_of(&self, today: Date) -> Date {
        self.day.unwrap_or(today)
    }

    fn scope(&self, today: Date) -> ConsentScope {
        ConsentScope { filter: self.filter, text: self.text, today: self.as_of(today) }
    }

    fn is_another_day(&self, today: Date) -> bool {
        self.as_of(today) != today
    }

    /// Who consented on the day, among `sought` where somebody searches.
    fn consenting(
        &self,
        store: &Store,
        day: Date,
        sought: Option<&[Id<Consent>]>,
    ) -> Result<Vec<i64>> {
        let texts = match self.text {
            Some(text) => vec![text],
            None => store.consent_texts()?.into_iter().map(|(id, _)| id).collect(),
        };
        let sought: Option<HashSet<_>> = sought.map(|it| it.iter().map(|it| it.raw()).collect());
        let is_sought = |it: &i64| sought.as_ref().is_none_or(|sought| sought.contains(it));
        let mut all = Vec::new();
        for text in texts {
            all.extend(store.consenting(text, day)?.into_iter().map(Id::raw));
        }
        all.retain(is_sought);
        Ok(all)
    }

    fn purpose_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> bool {
        let lang = cx.lang;
        let width = (ui.available_width() - BESIDE_THE_PURPOSE).clamp(140.0, 200.0);
        let texts = &cx.names.consent_texts;
        let names: Vec<&str> = texts.iter().map(|(_, name)| name.as_str()).collect();
        let mut chosen = texts.iter().position(|(id, _)| Some(*id) == self.text);
        let label = ui.label(text::PURPOSE.in_lang(lang));
        let (id, all) = (EguiId::unique("purpose"), text::ALL_PURPOSES.in_lang(lang));
        let field = select(ui, id, width, all, &names, &mut chosen).labelled_by(label.id);
        self.text = chosen.map(|at| texts[at].0);
        field.changed()
    }

    fn day_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> bool {
        let (lang, before) = (cx.lang, self.day);
        let label = ui.label(text::ON_DAY.in_lang(lang));
        let mut day = Some(self.as_of(cx.today));
        let field = date_field(ui, EguiId::unique("consents as of"), lang, &mut day);
        let response = field.response.labelled_by(label.id);
        if let Some(error) = field.error.filter(|_| !response.has_focus()) {
            layout::message(ui, crate::ui::chip::Tone::Bad, error.in_lang(lang));
        }
        if response.changed() {
            self.day = day.filter(|it| *it != cx.today);
        }
        self.day != before
    }
}

impl Paged for Consents {
    type Record = Consent;
    type Row = ConsentRow;
    type Filter = ConsentFilter;
    type Begin = Begin;

    fn filter(&mut self) -> &mut ConsentFilter {
        &mut self.filter
    }

    fn counts(&self, store: &Store, today: Date) -> Result<Vec<usize>> {
        Ok(store.n_consents(self.text, today)?.into_iter().map(|(_, n)| n).collect())
    }

    fn listing(&self, today: Date) -> Listing {
        self.scope(today).listing()
    }

    fn page(
        &self,
        store: &Store,
        today: Date,
        listing: &mut Listing,
        page: usize,
    ) -> Result<Vec<ConsentRow>> {
        let scope = self.scope(today);
        listing.page(store.db(), page, |row| scope.row(row))
    }

    fn found(&self, store: &Store, today: Date, typed: &str) -> Result<Option<Found>> {
        let is_sought = !typed.trim().is_empty();
        let sought = is_sought.then(|| store.find_consents(typed)).transpose()?;
        let mut records: Vec<i64> = if self.is_another_day(today) {
            self.consenting(store, self.as_of(today), sought.as_deref())?
        } else {
            let Some(sought) = sought else { return Ok(None) };
            let mut records = Vec::new();
            for id in sought {
                let is_about = match self.text {
                    Some(text) => store.get(id)?.is_some_and(|it| it.text == text),
                    None => true,
                };
                records.extend(is_about.then_some(id.raw()));
            }
            records
        };
        let has_more = records.len() > AT_MOST;
        records.truncate(AT_MOST);
        Ok(Some(Found { records, has_more }))
    }

    fn row(&self, store: &Store, today: Date, record: i64) -> Result<Option<ConsentRow>> {
        store.consent_row(Id::new(record), self.as_of(today))
    }

    fn id_of(row: &ConsentRow) -> Id<Consent> {
        row.id
    }

    fn columns(&self, lang: Lang) -> Vec<Column> {
        let mut columns = vec![
            Column::share(text::PERSON.in_lang(lang), 1.6),
            Column::share(text::ABOUT.in_lang(lang), 1.3),
            Column::fixed(text::STATE.in_lang(lang), 148.0),
            Column::fixed(text::SINCE.in_lang(lang), 120.0).from(ROOM_FOR_DAYS),
            Column::fixed(text::LAST_DAY.in_lang(lang), 120.0).from(ROOM_FOR_ALL),
        ];
        if self.day.is_none() {
            let to_stop = Column::fixed(text::TO_STOP.in_lang(lang), 96.0); // what is to stop now
            columns.push(to_stop.from(ROOM_FOR_ALL));
        }
        columns
    }

    fn cells(row: &ConsentRow, lang: Lang, _today: Date) -> Vec<Cell> {
        let day = |day: Option<Date>| day.map_or_else(String::new, |it| it.to_string());
        let to_stop = if row.n_open > 0 { row.n_open.to_string() } else { String::new() };
        vec![
            Cell::Strong(row.name.clone()),
            Cell::Text(row.text_name.clone()),
            Cell::Status(row.state.tone(), row.state.text().in_lang(lang).to_owned()),
            Cell::Text(day(row.since)),
            Cell::Muted(day(row.last_on)),
            Cell::Text(to_stop),
        ]
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, count: &str) -> Option<Begin> {
        let lang = cx.lang;
        let is_roomy = ui.available_width() >= ROOM_FOR_WORDS;
        page_heading(ui, Register::Consents.text().in_lang(lang), count, |ui| {
            let one = button::primary(ui, icon::PLUS, text::LOG.in_lang(lang)).clicked();
            let name = text::LOG_MANY.in_lang(lang);
            let many = if is_roomy {
                button::secondary(ui, icon::USERS, name).clicked()
            } else {
                button::icon_button(ui, icon::USERS, name).clicked()
            };
            if button::icon_button(ui, icon::DOWNLOAD_SIMPLE, text::IMPORT.in_lang(lang)).clicked()
            {
                self.import = Some(Import::ask(cx, Importing::Consents));
            }
            let name = text::PRINT_LIST.in_lang(lang);
            if button::icon_button(ui, icon::PRINTER, name).clicked() {
                let about = self.text.map_or(About::Nothing, |it| About::Purpose(it, None));
                *cx.go = Some(Place::Reports(ReportKind::Samtycken, about));
            }
            if one { Some(Begin::default()) } else { many.then_some(Begin::Many) }
        })
    }

    fn instead_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, has_record: bool) -> bool {
        Import::instead_ui(&mut self.import, ui, cx, Importing::Consents, has_record)
    }

    fn has_chips(&self) -> bool {
        self.day.is_none()
    }

    fn is_narrowed(&self) -> bool {
        self.text.is_some() || self.day.is_some()
    }

    fn narrowing_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        ui.horizontal_wrapped(|ui| {
            let is_purpose = self.purpose_ui(ui, cx);
            ui.add_space(theme::GRID * 2.0);
            let is_day = self.day_ui(ui, cx);
            let is_back = self.day.is_some()
                && button::quiet(ui, None, text::BACK_TO_TODAY.in_lang(cx.lang)).clicked();
            if is_back {
                self.day = None;
            }
            is_purpose || is_day || is_back
        })
        .inner
    }

    /// Who consents to the purpose on the day, as one sentence.
    fn answer_ui(&self, ui: &mut Ui, cx: &Context<'_>, shown: &Shown<'_>) {
        let (lang, day) = (cx.lang, self.as_of(cx.today));
        let told = match self.text {
            None if self.day.is_none() => return,
            None => text::CHOOSE_PURPOSE.in_lang(lang).to_owned(),
            Some(_) if shown.is_searched && self.day.is_some() => return,
            Some(id) => {
                let at = ConsentFilter::ALL.iter().position(|it| *it == ConsentFilter::Valid);
                let valid = at.and_then(|at| shown.counts.get(at)).copied().unwrap_or_default();
                let n = if self.day.is_some() { shown.n_rows } else { valid };
                text::consenting(n, cx.names.consent_text(id), (day, cx.today), lang)
            }
        };
        ui.add_space(theme::GRID);
        ui.add(Label::new(RichText::new(told).font(theme::strong())).wrap().selectable(true));
    }
}
