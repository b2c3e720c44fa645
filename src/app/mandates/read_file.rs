//! Reading a file from Bankgirot: first what it would change, line by line, then, when asked, all at once.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::TryRecvError,
};

use egui::Ui;

use super::{
    file_judged::{Judging, Read},
    file_sheet::Sheet,
    text,
};
use crate::{
    app::{
        Command, Context,
        inquiry::{Answer, Inquiry},
    },
    core::Lang,
    ui::{
        button,
        empty::empty_state,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout,
    },
};

/// A file on its way in.
pub(super) struct FileReading(Stage);

enum Stage {
    /// Nobody has been asked which.
    Begun,
    /// The file window is open.
    Asking(FileQuestion),
    /// It is compared with the register beside the window.
    Judging(Inquiry<Box<Read>>),
    /// What it says.
    Read(Box<Sheet>),
    /// It cannot be read, why, and whether the keyboard has come to the page.
    Refused(String, bool),
}

impl Stage {
    fn of(judging: Judging) -> Self {
        match judging {
            Judging::Beside(inquiry) => Self::Judging(inquiry),
            Judging::Found(answer) => Self::found(answer),
        }
    }

    fn found(answer: Answer<Box<Read>>) -> Self {
        match answer {
            Ok(read) => Self::Read(Box::new(Sheet::of(*read))),
            Err(why) => Self::Refused(why, false),
        }
    }
}

impl FileReading {
    /// A file that is to be chosen.
    pub fn begin() -> Self {
        Self(Stage::Begun)
    }

    /// A text file that was dropped on the window.
    pub fn dropped(ui: &Ui, cx: &mut Context<'_>) -> Option<Self> {
        let paths: Vec<PathBuf> = ui
            .input(|input| input.raw.dropped_files.iter().map(|it| it.path().to_owned()).collect());
        paths.first().map(|path| Self::of(path, cx))
    }

    fn of(path: &Path, cx: &mut Context<'_>) -> Self {
        Self(Stage::of(Judging::begin(path, cx)))
    }

    /// Draws it; `true` when it is over.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        if matches!(self.0, Stage::Begun) {
            self.0 = Stage::Asking(FileQuestion::new(cx.dialogs, ask(cx.lang)));
        }
        if let Stage::Asking(question) = &mut self.0 {
            match question.poll(ui.ctx(), cx.lang) {
                Some(Reply::Chosen(path)) => *self = Self::of(&path, cx),
                Some(_) => return true,
                None => {}
            }
        } else if let Some(dropped) = Self::dropped(ui, cx) {
            *self = dropped;
        }
        if !self.advance(cx) {
            return true;
        }
        let lang = cx.lang;
        let subtitle = if let Stage::Read(sheet) = &self.0 { sheet.name() } else { "" };
        layout::page_heading(ui, text::READ_FILE.in_lang(lang), subtitle, |_| ());
        match &mut self.0 {
            Stage::Begun | Stage::Asking(_) => {
                ui.label(text::CHOOSE_FILE.in_lang(lang));
                false
            }
            Stage::Judging(_) => false,
            Stage::Refused(..) => self.refused_ui(ui, cx),
            Stage::Read(sheet) => sheet.ui(ui, cx) || cx.takes(Command::Back),
        }
    }

    /// Takes what the errand found, and judges anew where the register has changed since; `false` where the
    /// errand was cancelled.
    fn advance(&mut self, cx: &mut Context<'_>) -> bool {
        if let Stage::Read(sheet) = &self.0
            && let Some(source) = sheet.is_outdated(cx.store)
        {
            self.0 = Stage::of(Judging::again(source, cx));
        }
        let Stage::Judging(inquiry) = &self.0 else { return true };
        match inquiry.poll() {
            Ok(answer) => self.0 = Stage::found(answer),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return false,
        }
        true
    }

    fn refused_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Stage::Refused(why, has_begun) = &mut self.0 else { return false };
        let lang = cx.lang;
        let (mut again, mut back) = (false, false);
        empty_state(ui, icon::WARNING_CIRCLE, text::NOT_READ.in_lang(lang), why, |ui| {
            let another = button::primary(ui, icon::FOLDER_OPEN, text::ANOTHER.in_lang(lang));
            button::begin(&another, has_begun);
            again = another.clicked();
            back = button::quiet(ui, None, text::CANCEL.in_lang(lang)).clicked();
        });
        if again {
            *self = Self::begin();
        }
        back || cx.takes(Command::Back)
    }
}

fn ask(lang: Lang) -> Ask {
    Ask {
        purpose: Purpose::Open,
        title: text::READ_FILE.in_lang(lang).to_owned(),
        name: String::new(),
        kinds: Vec::new(),
    }
}
