//! Reading a file into a register: first what would happen, then, when asked, all at once.

mod importing;
mod reading;
mod rows;
mod sheet;
mod tables;
#[cfg(test)]
mod tests;
mod text;

use std::{path::PathBuf, sync::mpsc::TryRecvError};

use egui::{RichText, Ui};

pub use self::importing::Importing;
use self::{
    reading::{Read, Reading, Source},
    sheet::{Sheet, Verdict},
};
use super::{
    Command, Context,
    errand::Errand,
    inquiry::{Answer, Inquiry},
};
use crate::{
    binder::files,
    core::{Lang, Progress},
    exchange::csv_out,
    store::{By, Store},
    ui::{
        button,
        chip::Tone,
        empty::empty_state,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout, theme,
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
    /// It is read beside the window.
    Reading(Inquiry<Box<Read>>),
    /// What the file says.
    Read(Box<Read>),
    /// It cannot be read, why, and whether the keyboard has come to the page.
    Refused(String, bool),
}

impl Stage {
    fn of(source: Source, cx: &mut Context<'_>, what: Importing) -> Self {
        match Reading::begin(source, cx, what) {
            Reading::Beside(inquiry) => Self::Reading(inquiry),
            Reading::Found(answer) => Self::found(answer),
        }
    }

    fn found(answer: Answer<Box<Read>>) -> Self {
        match answer {
            Ok(read) => Self::Read(read),
            Err(why) => Self::Refused(why, false),
        }
    }
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
        let path = paths.iter().find(is_read)?.clone();
        Some(Self { what, stage: Stage::of(Source::Disk(path), cx, what), template: None })
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
                Some(Reply::Chosen(path)) => {
                    self.stage = Stage::of(Source::Disk(path), cx, self.what);
                }
                Some(_) => return true,
                None => {}
            }
        }
        if !self.advance(cx) {
            return true;
        }
        self.save_template(ui, cx);
        let lang = cx.lang;
        let subtitle = if let Stage::Read(read) = &self.stage { &*read.sheet.name } else { "" };
        layout::page_heading(ui, text::import(self.what).in_lang(lang), subtitle, |_| ());
        match &mut self.stage {
            Stage::Asking(_) => {
                ui.label(text::choose(self.what).in_lang(lang));
                false
            }
            Stage::Reading(_) => false,
            Stage::Refused(..) => self.refused_ui(ui, cx),
            Stage::Read(read) => read_ui(ui, cx, read) || cx.takes(Command::Back),
        }
    }

    /// Takes what was found beside the window, and reads anew where the binder has changed since; `false`
    /// where the reading was cancelled.
    fn advance(&mut self, cx: &mut Context<'_>) -> bool {
        if let Stage::Read(read) = &self.stage
            && let Some(source) = read.is_outdated(cx.store)
        {
            self.stage = Stage::of(source, cx, self.what);
        }
        let Stage::Reading(inquiry) = &self.stage else { return true };
        match inquiry.poll() {
            Ok(answer) => self.stage = Stage::found(answer),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return false,
        }
        true
    }

    fn refused_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Stage::Refused(why, has_begun) = &mut self.stage else { return false };
        let lang = cx.lang;
        let (mut again, mut template, mut back) = (false, false, false);
        empty_state(ui, icon::WARNING_CIRCLE, text::NOT_READ.in_lang(lang), why, |ui| {
            let another = button::primary(ui, icon::FOLDER_OPEN, text::ANOTHER.in_lang(lang));
            button::begin(&another, has_begun);
            again = another.clicked();
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
        back || cx.takes(Command::Back)
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

/// What the file would do, row by row; `true` when it is over.
fn read_ui(ui: &mut Ui, cx: &mut Context<'_>, read: &mut Read) -> bool {
    let lang = cx.lang;
    let Read { sheet, shown, has_begun, .. } = read;
    let counts = Verdict::ALL.map(|it| sheet.n(it));
    ui.label(RichText::new(sheet.summary(counts, lang)).font(theme::strong()));
    if sheet.n_enterable() < sheet.n(Verdict::New) {
        layout::message(ui, Tone::Bad, text::ALL_OR_NONE.in_lang(lang));
    }
    if !sheet.unknown.is_empty() {
        layout::message(ui, Tone::Warn, &text::unknown(&sheet.unknown, lang));
    }
    ui.add_space(theme::GRID);
    let over = ui.horizontal_wrapped(|ui| buttons_ui(ui, cx, sheet, has_begun)).inner;
    ui.add_space(theme::GRID);
    shown.ui(ui, lang, sheet);
    over
}

fn buttons_ui(ui: &mut Ui, cx: &mut Context<'_>, sheet: &mut Sheet, has_begun: &mut bool) -> bool {
    let lang = cx.lang;
    let name = text::take_in(sheet.what(), sheet.n(Verdict::New), lang);
    let take = ui.add_enabled_ui(sheet.n_enterable() > 0, |ui| {
        button::primary(ui, icon::DOWNLOAD_SIMPLE, &name)
    });
    if sheet.n_enterable() > 0 {
        button::begin(&take.inner, has_begun);
    }
    if take.inner.clicked() {
        *cx.errand = Some(errand(sheet, cx.by.clone(), lang));
        return true;
    }
    let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
    button::begin(&cancel, has_begun);
    cancel.clicked()
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
