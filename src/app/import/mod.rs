//! Reading a file into a register: first what would happen, then, when asked, all at once.

mod importing;
mod sheet;
mod tables;
#[cfg(test)]
mod tests;
mod text;

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{Id, RichText, Ui};

pub use self::importing::Importing;
use self::sheet::{Sheet, Verdict};
use super::{Command, Context, errand::Errand};
use crate::{
    binder::files,
    core::{Lang, Progress},
    exchange::csv_out,
    store::{By, Store},
    ui::{
        button,
        chip::{self, Tone},
        empty::empty_state,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout,
        table::{Cell, Column, Table},
        theme,
    },
};

/// An import on its way.
#[derive(Debug)]
pub struct Import {
    what: Importing,
    stage: Stage,
    /// A file window for the template.
    template: Option<FileQuestion>,
}

#[derive(Debug)]
enum Stage {
    /// The file window is open.
    Asking(FileQuestion),
    /// What the file says, and the verdicts that are shown.
    Read(Box<Sheet>, Option<Verdict>),
    /// It cannot be read, and why.
    Refused(String),
}

impl Import {
    /// Asks which file to read into a register.
    pub fn ask(cx: &Context<'_>, what: Importing) -> Self {
        let endings = what.endings().iter().copied().chain(["txt"]).map(str::to_owned);
        let ask = Ask {
            purpose: Purpose::Open,
            title: text::import(what).in_lang(cx.lang).to_owned(),
            name: String::new(),
            kinds: vec![(text::kinds(what).to_owned(), endings.collect())],
        };
        Self { what, stage: Stage::Asking(FileQuestion::new(cx.dialogs, ask)), template: None }
    }

    /// The import of a file that was dropped on a register's list, if it is one that can be read.
    fn dropped(ui: &Ui, cx: &mut Context<'_>, what: Importing) -> Option<Self> {
        let paths: Vec<PathBuf> = ui
            .input(|input| input.raw.dropped_files.iter().map(|it| it.path().to_owned()).collect());
        let ends = |path: &PathBuf, ending: &str| {
            path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending))
        };
        let is_read = |it: &&PathBuf| what.endings().iter().any(|ending| ends(it, ending));
        paths.iter().find(is_read).map(|path| Self::of(path, cx, what))
    }

    fn of(path: &Path, cx: &mut Context<'_>, what: Importing) -> Self {
        let stage = match read(path, cx, what) {
            Ok(sheet) => Stage::Read(Box::new(sheet), None),
            Err(why) => Stage::Refused(why),
        };
        Self { what, stage, template: None }
    }

    /// Draws the import that stands in a list's place, if one does, or begins that of a file that is dropped
    /// where no record is open; whether it stands there.
    pub fn instead_ui(
        here: &mut Option<Self>,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        what: Importing,
        has_record: bool,
    ) -> bool {
        if !has_record && here.is_none() {
            *here = Self::dropped(ui, cx, what);
        }
        let Some(import) = here else { return false };
        if import.ui(ui, cx) {
            *here = None;
        }
        true
    }

    /// Draws it; `true` when it is over.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        if let Stage::Asking(question) = &mut self.stage {
            match question.poll(ui.ctx(), cx.lang) {
                Some(Reply::Chosen(path)) => *self = Self::of(&path, cx, self.what),
                Some(_) => return true,
                None => {}
            }
        }
        self.save_template(ui, cx);
        let lang = cx.lang;
        let subtitle = if let Stage::Read(sheet, _) = &self.stage { &*sheet.name } else { "" };
        layout::page_heading(ui, text::import(self.what).in_lang(lang), subtitle, |_| ());
        match &mut self.stage {
            Stage::Asking(_) => {
                ui.label(text::choose(self.what).in_lang(lang));
                false
            }
            Stage::Refused(_) => self.refused_ui(ui, cx),
            Stage::Read(sheet, filter) => {
                let over = read_ui(ui, cx, sheet, filter);
                over || cx.takes(Command::Back)
            }
        }
    }

    fn refused_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Stage::Refused(why) = &self.stage else { return false };
        let lang = cx.lang;
        let (mut again, mut template, mut back) = (false, false, false);
        empty_state(ui, icon::WARNING_CIRCLE, text::NOT_READ.in_lang(lang), why, |ui| {
            again = button::primary(ui, icon::FOLDER_OPEN, text::ANOTHER.in_lang(lang)).clicked();
            template = button::secondary(ui, icon::TABLE, text::TEMPLATE.in_lang(lang)).clicked();
            back = button::quiet(ui, None, text::CANCEL.in_lang(lang)).clicked();
        });
        if again {
            *self = Self::ask(cx, self.what);
        }
        if template {
            let ask = Ask {
                purpose: Purpose::Save,
                title: text::TEMPLATE.in_lang(lang).to_owned(),
                name: text::template_name(self.what).in_lang(lang).to_owned(),
                kinds: vec![("CSV".to_owned(), vec!["csv".to_owned()])],
            };
            self.template = Some(FileQuestion::new(cx.dialogs, ask));
        }
        back
    }

    /// Writes a file with the headings alone.
    fn save_template(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let chosen = FileQuestion::chosen(&mut self.template, ui.ctx(), cx.lang);
        let Some(path) = chosen else { return };
        let template = csv_out::write(&self.what.headings(cx.lang), [[""; 0]; 0]);
        let (tone, told) = match files::replace(&path, &template) {
            Ok(()) => (Tone::Good, text::TEMPLATE_SAVED),
            Err(_) => (Tone::Bad, text::NOT_WRITTEN),
        };
        cx.toasts.tell(tone, told.in_lang(cx.lang));
    }
}

fn read(path: &Path, cx: &mut Context<'_>, what: Importing) -> Result<Sheet, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let lang = cx.lang;
    let bytes = fs::read(path).map_err(|_| text::UNREADABLE.in_lang(lang).to_owned())?;
    Sheet::read(what, (name, &bytes), cx.store, cx.by, lang).map_err(|told| told.to_string())
}

/// What the file would do, row by row; `true` when it is over.
fn read_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    sheet: &mut Sheet,
    filter: &mut Option<Verdict>,
) -> bool {
    let lang = cx.lang;
    let counts = Verdict::ALL.map(|it| sheet.n(it));
    ui.label(RichText::new(sheet.summary(counts, lang)).font(theme::strong()));
    if sheet.n_enterable() < sheet.n(Verdict::New) {
        layout::message(ui, Tone::Bad, text::ALL_OR_NONE.in_lang(lang));
    }
    if !sheet.unknown.is_empty() {
        layout::message(ui, Tone::Warn, &text::unknown(&sheet.unknown, lang));
    }
    ui.add_space(theme::GRID);
    let over = ui.horizontal_wrapped(|ui| buttons_ui(ui, cx, sheet)).inner;
    ui.add_space(theme::GRID);
    ui.horizontal_wrapped(|ui| {
        for (verdict, n) in Verdict::ALL.into_iter().zip(counts) {
            let is_on = *filter == Some(verdict);
            if chip::filter(ui, text::verdict(verdict).in_lang(lang), Some(n), is_on).clicked() {
                *filter = (!is_on).then_some(verdict);
            }
        }
    });
    ui.add_space(theme::GRID * 2.0);
    let shown = sheet.rows_of(*filter);
    let table = Table {
        name: text::import(sheet.what()).in_lang(lang),
        columns: &columns(sheet.what(), lang),
        n_rows: shown.len(),
        selected: None,
        sort: None,
    };
    table.ui(ui, lang, Id::unique("rows of the import"), |i| {
        shown.get(i).map(|row| {
            [
                Cell::Muted(row.line.to_string()),
                Cell::Strong(row.name.clone()),
                Cell::Status(row.verdict.tone(), text::verdict(row.verdict).in_lang(lang).into()),
                Cell::Text(row.told(lang)),
            ]
        })
    });
    over
}

fn columns(what: Importing, lang: Lang) -> [Column; 4] {
    [
        Column::fixed(text::LINE.in_lang(lang), 72.0),
        Column::share(text::name(what).in_lang(lang), 1.0),
        Column::fixed(text::VERDICT.in_lang(lang), 132.0),
        Column::share(text::reason(what).in_lang(lang), 2.0),
    ]
}

fn buttons_ui(ui: &mut Ui, cx: &mut Context<'_>, sheet: &mut Sheet) -> bool {
    let lang = cx.lang;
    let name = text::take_in(sheet.what(), sheet.n(Verdict::New), lang);
    let take = ui.add_enabled_ui(sheet.n_enterable() > 0, |ui| {
        button::primary(ui, icon::DOWNLOAD_SIMPLE, &name)
    });
    if take.inner.clicked() {
        *cx.errand = Some(errand(sheet, cx.by.clone(), lang));
        return true;
    }
    button::secondary(ui, None, text::CANCEL.in_lang(lang)).clicked()
}

/// The import as work of its own: one change, which one undo takes back.
fn errand(sheet: &mut Sheet, by: By, lang: Lang) -> Errand {
    let (what, n, taken) = (sheet.what(), sheet.n(Verdict::New), sheet.take());
    let backup_at = Some(by.at);
    let work = move |store: &mut Store, progress: &Progress| {
        taken.enter(store, &by, progress, lang).map(|()| text::taken_in(what, n, lang))
    };
    Errand { what: text::taking_in(what, n, lang), backup_at, work: Box::new(work) }
}
