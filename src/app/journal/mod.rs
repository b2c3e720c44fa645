//! The journal on screen: every change, newest first, and what the chosen one altered.

mod event;
mod shown;
mod text;

use std::collections::HashMap;

use egui::{Id, Ui};

pub(super) use self::event::{Event, event_row_ui};
use self::shown::Shown;
use super::{Command, Context, Screen, register::at_the_desk, shell};
use crate::{
    core::{Choice, Lang},
    ui::{
        empty::empty_state,
        icon, layout,
        split::{self, Side},
        table::{Cell, Column, Table, TableEvent},
    },
};

/// Changes read at a time.
const PAGE: usize = 64;
/// Pages kept: what is on the screen and around it.
const PAGES: usize = 16;
/// Below this width the table shows who, what and when, and no more.
const ROOM_FOR_ALL: f32 = 720.0;

/// The journal.
#[derive(Debug, Default)]
pub struct JournalScreen {
    read_at: Option<(u64, Lang)>,
    n_changes: usize,
    pages: HashMap<usize, Vec<Event>>,
    shown: Option<Shown>,
}

impl JournalScreen {
    fn refresh(&mut self, cx: &mut Context<'_>) {
        let now = (cx.store.revision(), cx.lang);
        if self.read_at == Some(now) {
            return;
        }
        let last = cx.read(crate::store::Store::last_change).unwrap_or_default();
        self.read_at = Some(now);
        self.n_changes = usize::try_from(last).unwrap_or_default();
        self.pages.clear();
        self.shown = self.shown.take().and_then(|it| Shown::read(cx, it.event.entry));
    }

    /// The change in row `i`, read with its page when it comes into sight.
    fn event(&mut self, cx: &mut Context<'_>, i: usize) -> Option<&Event> {
        let page = i / PAGE;
        if !self.pages.contains_key(&page) {
            let newest = i64::try_from(self.n_changes - page * PAGE).ok()?;
            let entries = cx.read(|store| store.changes_from(newest, PAGE))?;
            let lang = cx.lang;
            let told = |entry| cx.read(|store| Event::read(store, entry, lang));
            let events = entries.into_iter().filter_map(told).collect();
            if self.pages.len() >= PAGES {
                self.pages.clear();
            }
            self.pages.insert(page, events);
        }
        self.pages.get(&page)?.get(i % PAGE)
    }

    /// The table; the change that was chosen in this frame.
    fn list_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, chosen: Option<i64>) -> Option<Shown> {
        let lang = cx.lang;
        let count = text::n_changes(self.n_changes, lang);
        layout::page_heading(ui, text::JOURNAL.in_lang(lang), &count, |_| ());
        if self.n_changes == 0 {
            let (title, line) = (text::EMPTY.in_lang(lang), text::EMPTY_LINE.in_lang(lang));
            empty_state(ui, icon::CLOCK_COUNTER_CLOCKWISE, title, line, |_| ());
            return None;
        }
        let columns = columns(ui, lang);
        let table = Table {
            name: text::JOURNAL.in_lang(lang),
            columns: &columns,
            n_rows: self.n_changes,
            selected: chosen.and_then(|seq| self.n_changes.checked_sub(usize::try_from(seq).ok()?)),
            sort: None,
        };
        let n_columns = columns.len();
        let event = table.ui(ui, lang, Id::unique("journal"), |i| {
            self.event(cx, i).map(|event| cells(event, n_columns, lang))
        });
        match event? {
            TableEvent::Selected(i) | TableEvent::Opened(i) => {
                let entry = self.event(cx, i)?.entry.clone();
                Shown::read(cx, entry)
            }
            TableEvent::Sort(_) => None,
        }
    }
}

impl Screen for JournalScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.refresh(cx);
        let side = if self.shown.is_some() { Side::Record } else { Side::List };
        let (lang, id) = (cx.lang, Id::unique("journal split"));
        let mut closes = self.shown.is_some() && cx.takes(Command::Back);
        let shown = self.shown.take();
        let chosen = shown.as_ref().map(|it| it.event.entry.seq);
        let mut picked = None;
        let both = std::cell::RefCell::new((&mut *self, cx));
        split::split(
            ui,
            lang,
            id,
            side,
            |ui| {
                let (screen, cx) = &mut *both.borrow_mut();
                picked = screen.list_ui(ui, cx, chosen);
            },
            |ui| {
                let (_, cx) = &mut *both.borrow_mut();
                closes |= shown.as_ref().is_some_and(|it| it.ui(ui, cx));
            },
        );
        self.shown = picked.or(shown.filter(|_| !closes));
    }
}

fn columns(ui: &Ui, lang: Lang) -> Vec<Column> {
    let mut columns = vec![
        Column::fixed(text::WHEN.in_lang(lang), 176.0),
        Column::share(text::WHAT.in_lang(lang), 2.0),
        Column::share(text::WHO.in_lang(lang), 1.0),
    ];
    if ui.available_width() > ROOM_FOR_ALL {
        columns.insert(2, Column::fixed(text::REGISTER.in_lang(lang), 176.0));
    }
    columns
}

fn cells(event: &Event, n_columns: usize, lang: Lang) -> Vec<Cell> {
    let mut cells = vec![
        Cell::Text(at_the_desk(event.entry.at)),
        Cell::Strong(event.told(lang)),
        Cell::Muted(event.entry.who().to_owned()),
    ];
    if n_columns > cells.len() {
        let register = event.register.map_or("", |it| it.text().in_lang(lang));
        cells.insert(2, Cell::Muted(register.to_owned()));
    }
    cells
}

/// The picture of what a change was about.
fn icon_of(event: &Event) -> &'static str {
    event.register.map_or(icon::FILES, shell::icon_of)
}
