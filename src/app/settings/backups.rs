//! The backups: where they lie, how old the latest is, and one more now.

use std::path::PathBuf;

use egui::{Label, RichText, Ui};
use jiff::civil::Date;

use super::{text, work::Doing};
use crate::{
    app::Context,
    binder::{Backup, Binder},
    core::Lang,
    store::Setting,
    ui::{
        button,
        chip::{self, Tone},
        file_dialog::{Ask, FileQuestion, Purpose},
        icon, layout, theme,
    },
};

/// Backups listed; the oldest are only in the folder.
const SHOWN: usize = 12;

/// A backup is old from this many days.
const OLD: i32 = 7;

/// What was last seen of the backups.
#[derive(Default)]
pub(super) struct BackupsPart {
    seen: Option<Seen>,
    question: Option<FileQuestion>,
}

struct Seen {
    folder: PathBuf,
    backups: Vec<Backup>,
}

impl BackupsPart {
    /// Looks at the folder, once after each thing that may have changed it.
    pub fn look(&mut self, binder: &Binder) {
        if self.seen.is_none() && binder.store().is_some() {
            let backups = binder.backups();
            let mut found = backups.list(binder.path()).unwrap_or_default();
            found.reverse();
            self.seen = Some(Seen { folder: backups.folder().to_owned(), backups: found });
        }
    }

    /// Makes it look again.
    pub fn changed(&mut self) {
        self.seen = None;
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Doing> {
        let lang = cx.lang;
        self.answered(ui, cx);
        let Some(seen) = &self.seen else {
            ui.request_repaint();
            return None;
        };
        layout::readable(ui, |ui| {
            ui.add(Label::new(text::BACKUP_LEAD.in_lang(lang)).wrap());
        });
        ui.add_space(theme::GRID * 2.0);
        age_ui(ui, lang, cx.today, seen.backups.first());
        ui.add_space(theme::GRID * 2.0);
        let now = button::primary(ui, icon::HARD_DRIVES, text::BACKUP_NOW.in_lang(lang));
        ui.add_space(theme::GRID * 5.0);
        let mut wants = None;
        layout::section(ui, text::BACKUP_FOLDER.in_lang(lang), |ui| {
            let folder = seen.folder.display().to_string();
            ui.add(Label::new(folder).wrap());
            ui.label(theme::help(ui, text::FOLDER_HELP.in_lang(lang)));
            ui.horizontal(|ui| {
                if button::secondary(ui, icon::FOLDER, text::CHANGE_FOLDER.in_lang(lang)).clicked()
                {
                    wants = Some(Folder::Other);
                }
                let is_set = cx
                    .store
                    .setting(Setting::BackupFolder)
                    .is_ok_and(|it| it.is_some_and(|it| !it.is_empty()));
                if is_set && button::quiet(ui, None, text::USUAL_FOLDER.in_lang(lang)).clicked() {
                    wants = Some(Folder::Usual);
                }
            });
        });
        list_ui(ui, lang, &seen.backups);
        match wants {
            Some(Folder::Other) => self.ask(cx),
            Some(Folder::Usual) => self.set_folder(cx, ""),
            None => {}
        }
        now.clicked().then_some(Doing::BackUp(cx.by.at))
    }

    fn ask(&mut self, cx: &Context<'_>) {
        let title = text::CHANGE_FOLDER.in_lang(cx.lang).to_owned();
        let ask = Ask { purpose: Purpose::Folder, title, name: String::new(), kinds: Vec::new() };
        self.question = Some(FileQuestion::new(cx.dialogs, ask));
    }

    fn answered(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let chosen = FileQuestion::chosen(&mut self.question, ui.ctx(), cx.lang);
        if let Some(folder) = chosen {
            self.set_folder(cx, &folder.to_string_lossy());
        }
    }

    fn set_folder(&mut self, cx: &mut Context<'_>, folder: &str) {
        cx.attempt(|store, _| store.set(Setting::BackupFolder, folder));
        self.seen = None;
    }
}

enum Folder {
    Other,
    Usual,
}

fn age_ui(ui: &mut Ui, lang: Lang, today: Date, latest: Option<&Backup>) {
    let Some(latest) = latest else {
        chip::status(ui, Tone::Warn, text::NO_BACKUPS.in_lang(lang));
        return;
    };
    let days = (today - latest.taken_at.date()).get_days();
    let tone = if days >= OLD { Tone::Warn } else { Tone::Good };
    chip::status(ui, tone, &text::age(lang, days));
}

fn list_ui(ui: &mut Ui, lang: Lang, backups: &[Backup]) {
    layout::section(ui, text::COPIES.in_lang(lang), |ui| {
        for backup in backups.iter().take(SHOWN) {
            ui.horizontal(|ui| {
                let taken = backup.taken_at.strftime("%Y-%m-%d %H.%M").to_string();
                ui.label(RichText::new(taken).font(theme::strong()));
                let name = backup.path.file_name().unwrap_or_default().to_string_lossy();
                ui.add(Label::new(theme::help(ui, name)).truncate());
            });
        }
        layout::readable(ui, |ui| {
            ui.add(Label::new(theme::help(ui, text::HOW_TO_RESTORE.in_lang(lang))).wrap());
        });
    });
}
