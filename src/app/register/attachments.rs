//! The files of a record: dropped on it or chosen, listed, saved out, taken away.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{RichText, Ui};

use super::text;
use crate::{
    app::Context,
    binder::files,
    core::Id,
    store::{Attachment, AttachmentMeta},
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout, theme,
    },
};

/// What a file window was opened for.
#[derive(Debug)]
enum Waiting {
    Attach(FileQuestion),
    Save(FileQuestion, String),
}

/// The attachments of the record that is shown.
#[derive(Debug, Default)]
pub struct AttachmentsPart {
    read_at: Option<u64>,
    attached: Vec<AttachmentMeta>,
    /// Files that something else rests on, by their SHA-256.
    kept: Vec<String>,
    waiting: Option<Waiting>,
}

impl AttachmentsPart {
    /// How many files there are.
    pub fn n(&self) -> usize {
        self.attached.len()
    }

    /// Their numbers.
    pub fn ids(&self) -> Vec<Id<Attachment>> {
        self.attached.iter().map(|(id, _)| *id).collect()
    }

    /// Leaves out the way to take away the files with these SHA-256.
    pub fn keep<'a>(&mut self, sha256: impl Iterator<Item = &'a str>) {
        self.kept = sha256.filter(|it| !it.is_empty()).map(str::to_owned).collect();
    }

    /// Draws them, and takes what is dropped.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, of: (&str, i64)) {
        if self.read_at != Some(cx.store.revision()) {
            self.read_at = Some(cx.store.revision());
            self.attached = cx.read(|store| store.attachments(of.0, of.1)).unwrap_or_default();
        }
        self.answered(ui, cx, of);
        for path in dropped(ui) {
            attach(cx, of, &path);
        }
        layout::section(ui, text::ATTACHMENTS.in_lang(cx.lang), |ui| {
            for at in 0..self.attached.len() {
                self.row_ui(ui, cx, at);
            }
            let hint = text::DROP_HERE.in_lang(cx.lang);
            ui.horizontal_wrapped(|ui| {
                let add = button::secondary(ui, icon::PAPERCLIP, text::ATTACH.in_lang(cx.lang));
                if add.clicked() {
                    let ask = ask(Purpose::Open, text::ATTACH.in_lang(cx.lang), "");
                    self.waiting = Some(Waiting::Attach(FileQuestion::new(cx.dialogs, ask)));
                }
                ui.label(theme::help(ui, hint));
            });
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, at: usize) {
        let (id, it) = &self.attached[at];
        let (id, lang) = (*id, cx.lang);
        let (mut save, mut remove) = (false, false);
        ui.horizontal(|ui| {
            ui.label(RichText::new(icon::FILE_TEXT).font(theme::icon()));
            ui.add(egui::Label::new(&it.name).truncate());
            ui.label(theme::help(ui, text::size(it.size, lang)));
            let name = text::named(text::SAVE_COPY, &it.name, lang);
            save = button::icon_button(ui, icon::DOWNLOAD_SIMPLE, &name).clicked();
            if !self.kept.contains(&it.sha256) {
                let name = text::named(text::REMOVE, &it.name, lang);
                remove = button::icon_button(ui, icon::TRASH, &name).clicked();
            }
        })
        .response
        .on_hover_text(format!("SHA-256 {}", it.sha256));
        if save {
            let ask = ask(Purpose::Save, text::SAVE_COPY.in_lang(lang), &it.name);
            let question = FileQuestion::new(cx.dialogs, ask);
            self.waiting = Some(Waiting::Save(question, it.sha256.clone()));
        }
        if remove {
            cx.attempt_and_tell(text::REMOVED, |store, by| store.detach(by, id));
        }
    }

    fn answered(&mut self, ui: &Ui, cx: &mut Context<'_>, of: (&str, i64)) {
        let (question, content) = match &mut self.waiting {
            Some(Waiting::Attach(question)) => (question, None),
            Some(Waiting::Save(question, sha256)) => (question, Some(sha256.clone())),
            None => return,
        };
        let Some(reply) = question.poll(ui.ctx(), cx.lang) else { return };
        self.waiting = None;
        match (reply, content) {
            (Reply::Chosen(path), None) => attach(cx, of, &path),
            (Reply::Chosen(path), Some(sha256)) => save_copy(cx, &sha256, &path),
            _ => {}
        }
    }
}

fn ask(purpose: Purpose, title: &str, name: &str) -> Ask {
    Ask { purpose, title: title.to_owned(), name: name.to_owned(), kinds: Vec::new() }
}

fn dropped(ui: &Ui) -> Vec<PathBuf> {
    ui.input(|input| input.raw.dropped_files.iter().map(|it| it.path().to_owned()).collect())
}

fn attach(cx: &mut Context<'_>, of: (&str, i64), path: &Path) {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    match fs::read(path) {
        Ok(bytes) => {
            cx.attempt_and_tell(text::ATTACHED, |store, by| store.attach(by, of, &name, &bytes));
        }
        Err(_) => cx.toasts.tell(Tone::Bad, text::UNREADABLE.in_lang(cx.lang)),
    }
}

fn save_copy(cx: &mut Context<'_>, sha256: &str, path: &Path) {
    let Some(bytes) = cx.read(|store| store.content(sha256)) else { return };
    let (tone, told) = match files::replace(path, &bytes) {
        Ok(()) => (Tone::Good, text::COPY_SAVED),
        Err(_) => (Tone::Bad, text::NOT_WRITTEN),
    };
    cx.toasts.tell(tone, told.in_lang(cx.lang));
}
