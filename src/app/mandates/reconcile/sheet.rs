//! What a comparison has found: three groups, what can be done about each, and the paper.

use egui::{Id as EguiId, Label, RichText, Ui};

use super::{
    detail,
    extract::{Compared, Extract, Kept},
    rows, text,
};
use crate::{
    app::{
        Command, Context, Place, errand::Errand, person_search::PersonSearch, reports::LoosePaper,
    },
    core::{Explain, Lang, Progress},
    registers::{
        Register,
        mandates::{
            files::{Reconciliation, Settling},
            text as words,
        },
    },
    report::Document,
    reports::{Reconciled, reconciliation},
    store::{By, Store},
    ui::{
        button,
        chip::{self, Tone},
        empty::empty_state,
        icon, layout,
        table::{Cell, Column, Table, TableEvent},
        theme,
    },
};

/// The groups, in their order.
const HERE: usize = 0;
const THERE: usize = 1;

/// A comparison on the screen.
pub(super) struct Sheet {
    it: Compared,
    kept: Kept,
    search: PersonSearch,
    selected: usize,
    paper: LoosePaper,
    has_begun: bool,
}

impl Sheet {
    /// What was found, with the first group shown that has anything in it.
    pub fn of(mut it: Compared, cx: &Context<'_>) -> Self {
        let (sizes, has_begun) = (sizes(&it.found), it.kept.is_some());
        let first = sizes.iter().position(|n| *n > 0).unwrap_or_default();
        let mut kept = it.kept.take().unwrap_or_else(|| Kept { group: first, ..Kept::default() });
        if sizes[kept.group] == 0 {
            kept.group = first;
        }
        it.revision = cx.store.revision();
        let (search, paper) = <_>::default();
        Self { it, kept, search, selected: 0, paper, has_begun }
    }

    /// The extract.
    pub fn extract(&self) -> &Extract {
        &self.it.extract
    }

    /// What is chosen, for a comparison made anew.
    pub fn kept(&self) -> Kept {
        self.kept.clone()
    }

    /// Whether the register has changed since.
    pub fn is_outdated(&self, cx: &Context<'_>) -> bool {
        self.it.revision != cx.store.revision()
    }

    /// Draws it; `true` when it is over.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        self.paper.poll(ui, cx);
        let is_closed = self.heading_ui(ui, cx);
        let lang = cx.lang;
        let line = words::compared_line(&self.it.found, lang);
        ui.label(RichText::new(line).font(theme::strong()));
        for notice in self.it.extract.file.notices.iter().take(text::MOST_NOTICES) {
            layout::message(ui, Tone::Warn, &notice.text(lang));
        }
        let n_more = self.it.extract.file.notices.len().saturating_sub(text::MOST_NOTICES);
        if n_more > 0 {
            layout::message(ui, Tone::Warn, &text::more_notices(n_more, lang));
        }
        if !self.it.foreign.is_empty() {
            layout::message(ui, Tone::Warn, &text::foreign_payees(&self.it.foreign, lang));
        }
        ui.add_space(theme::GRID);
        self.groups_ui(ui, lang);
        ui.add_space(theme::GRID);
        if self.it.found.is_alike() {
            let line = text::PRINT_ANYWAY.in_lang(lang);
            empty_state(ui, icon::CHECK_CIRCLE, text::ALL_AGREE.in_lang(lang), line, |_| ());
        } else {
            self.group_ui(ui, cx);
        }
        is_closed || cx.takes(Command::Back)
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let name = self.it.extract.name.clone();
        let is_free = !self.paper.is_busy();
        let (mut prints, mut saves) = (false, false);
        let is_closed = layout::page_heading(ui, text::RECONCILE.in_lang(lang), &name, |ui| {
            let back = text::BACK.in_lang(lang);
            let close = button::icon_button(ui, icon::X, back);
            button::begin(&close, &mut self.has_begun);
            let is_closed = close.clicked();
            ui.add_enabled_ui(is_free, |ui| {
                let name = text::PRINT.in_lang(lang);
                prints = button::secondary(ui, icon::PRINTER, name).clicked();
                let name = text::SAVE_PAPER.in_lang(lang);
                saves = button::icon_button(ui, icon::FILE_PDF, name).clicked();
            });
            is_closed
        });
        let name = format!("{}-{}.pdf", text::PAPER_NAME, cx.today);
        if (prints || cx.takes(Command::Print))
            && let Some(document) = self.document(cx)
        {
            self.paper.print(name, document);
        } else if saves && let Some(document) = self.document(cx) {
            self.paper.save(cx, name, document);
        }
        is_closed
    }

    /// The comparison as a paper.
    fn document(&self, cx: &mut Context<'_>) -> Option<Document> {
        let Compared { extract, found, .. } = &self.it;
        let (file, sha256, by) = (&*extract.name, &*extract.sha256, &*cx.by.actor);
        let reconciled = Reconciled { found, file, sha256, by };
        let at = (cx.lang, cx.today);
        cx.read(|store| reconciliation(store, &reconciled, at))
    }

    fn groups_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let names = [words::ONLY_HERE, words::ONLY_THERE, words::UNLIKE];
        ui.horizontal_wrapped(|ui| {
            for (at, (name, n)) in names.iter().zip(sizes(&self.it.found)).enumerate() {
                let is_on = self.kept.group == at;
                if chip::filter(ui, name.in_lang(lang), Some(n), is_on).clicked() {
                    (self.kept.group, self.selected) = (at, 0);
                }
            }
        });
    }

    fn group_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let (lang, group) = (cx.lang, self.kept.group);
        if sizes(&self.it.found)[group] == 0 {
            let name = [words::ONLY_HERE, words::ONLY_THERE, words::UNLIKE][group];
            let none = text::NONE_IN_GROUP.in_lang(lang);
            empty_state(ui, icon::CHECK_CIRCLE, name.in_lang(lang), none, |_| ());
            return;
        }
        layout::readable(ui, |ui| {
            ui.add(Label::new(theme::help(ui, text::GROUP_HELP[group].in_lang(lang))).wrap());
        });
        ui.add_space(theme::GRID);
        let n_open = self.n_open();
        let name = text::settles(group, n_open, lang);
        let glyph = if group == THERE { icon::DOWNLOAD_SIMPLE } else { icon::NOTE_PENCIL };
        let can = n_open > 0;
        let does = ui.add_enabled_ui(can, |ui| button::primary(ui, glyph, &name)).inner;
        if !can && group != THERE {
            layout::message(ui, Tone::Good, text::ALL_NOTED.in_lang(lang));
        }
        if does.clicked() {
            *cx.errand = Some(self.errand(cx.by.clone(), lang));
        }
        ui.add_space(theme::GRID);
        self.detail_ui(ui, cx);
        ui.add_space(theme::GRID);
        self.table_ui(ui, cx);
    }

    /// How many of the group the button is about.
    fn n_open(&self) -> usize {
        let found = &self.it.found;
        match self.kept.group {
            HERE => found.only_here.iter().filter(|it| !it.is_noted).count(),
            THERE => found.only_there.len().saturating_sub(self.kept.left.len()),
            _ => found.unlike.iter().filter(|it| !it.ours.is_noted).count(),
        }
    }

    /// What the button of the group does.
    fn settling(&self) -> Settling {
        let found = &self.it.found;
        match self.kept.group {
            HERE => Settling::missing(found),
            THERE => {
                let mut settling = Settling::entering(found);
                settling.entered.retain(|line, _| !self.kept.left.contains(line));
                for (line, payer) in &mut settling.entered {
                    if let Some(chosen) = self.kept.payers.get(line) {
                        payer.clone_from(chosen);
                    }
                }
                settling
            }
            _ => Settling::noting(found),
        }
    }

    /// The settling as work of its own: one change, which one undo takes back.
    fn errand(&self, by: By, lang: Lang) -> Errand {
        let settling = self.settling();
        let (extract, backup_at) = (self.it.extract.clone(), Some(by.at));
        let what = text::reading(&extract.name, lang);
        let work = move |store: &mut Store, progress: &Progress| {
            let (file, from) = (&*extract.file, (&*extract.name, &*extract.bytes));
            let settled = store.settle_extract(&by, file, from, &settling, (lang, progress));
            settled.map(|it| words::settled_line(&it, lang)).map_err(|error| error.message(lang))
        };
        Errand { what, backup_at, work: Box::new(work) }
    }

    fn detail_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let Self { it, kept, search, selected, .. } = self;
        let (found, at) = (&it.found, *selected);
        match kept.group {
            HERE => found.only_here.get(at).map(|it| detail::here_ui(ui, cx, it)),
            THERE => {
                found.only_there.get(at).map(|it| detail::there_ui(ui, cx, it, (kept, search)))
            }
            _ => found.unlike.get(at).map(|it| detail::unlike_ui(ui, cx, it)),
        };
    }

    fn table_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let (lang, group) = (cx.lang, self.kept.group);
        let found = &self.it.found;
        let (name, columns): (_, Vec<Column>) = match group {
            HERE => (words::ONLY_HERE, rows::here_columns(lang)),
            THERE => (words::ONLY_THERE, rows::there_columns(lang)),
            _ => (words::UNLIKE, rows::unlike_columns(lang)),
        };
        let table = Table {
            name: name.in_lang(lang),
            columns: &columns,
            n_rows: sizes(found)[group],
            selected: Some(self.selected),
            sort: None,
        };
        let kept = &self.kept;
        let cells = |at: usize| -> Option<Vec<Cell>> {
            Some(match group {
                HERE => rows::here_cells(found.only_here.get(at)?, lang),
                THERE => rows::there_cells(found.only_there.get(at)?, kept, lang),
                _ => rows::unlike_cells(found.unlike.get(at)?, lang),
            })
        };
        let event = table.ui(ui, lang, EguiId::unique(("reconciled", group)), cells);
        let ours = |at: usize| match group {
            HERE => found.only_here.get(at).map(|it| it.mandate),
            THERE => None,
            _ => found.unlike.get(at).map(|it| it.ours.mandate),
        };
        match event {
            Some(TableEvent::Selected(at)) => {
                (self.selected, self.search) = (at, PersonSearch::default());
            }
            Some(TableEvent::Opened(at)) => {
                if let Some(id) = ours(at) {
                    *cx.go = Some(Place::Register(Register::Mandates, Some(id.raw())));
                }
            }
            _ => {}
        }
    }
}

/// How many stand in each group.
fn sizes(found: &Reconciliation) -> [usize; 3] {
    [found.only_here.len(), found.only_there.len(), found.unlike.len()]
}
