//! Putting a backup back, from the start page.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{
    ENDING, Opening, Outside, Step, ask,
    page::{back_ui, heading_ui, note_ui, place_ui, trouble_ui},
    passphrase::PassphraseField,
    stopped, text,
    unlock::waiting_ui,
};
use crate::{
    app::Place,
    binder::{Backup, Backups, Binder, BinderError, restore},
    core::Lang,
    ui::{
        button,
        chip::Tone,
        file_dialog::{FileQuestion, Purpose, Reply},
        icon,
        job::Job,
        layout, theme,
    },
};

/// The page that restores a backup.
#[derive(Default)]
pub(super) struct Restoring {
    chosen: Option<Chosen>,
    field: PassphraseField,
    question: Option<(Asked, FileQuestion)>,
    work: Option<Opening>,
    trouble: Option<BinderError>,
}

/// A backup and the place it is to be restored to.
struct Chosen {
    backup: PathBuf,
    told: Option<Backup>,
    target: PathBuf,
    replaces: bool,
}

#[derive(Clone, Copy)]
enum Asked {
    Backup,
    Target,
}

impl Chosen {
    /// The backup at `path`; its name tells of which binder and when, and so where it belongs.
    fn new(path: PathBuf) -> Self {
        let folder = path.parent().map(Path::to_owned).unwrap_or_default();
        let stem = text::name(&path);
        let of = stem.match_indices(' ').find_map(|(at, _)| {
            let binder = PathBuf::from(format!("{}.{ENDING}", &stem[..at]));
            let found = Backups::in_folder(&folder).list(&binder).ok()?;
            found.into_iter().find(|it| it.path == path).map(|it| (binder, it))
        });
        let (name, told) = match of {
            Some((binder, told)) => (binder, Some(told)),
            None => (PathBuf::from(format!("{stem}.{ENDING}")), None),
        };
        let above = folder.parent().unwrap_or(&folder);
        let beside = above.join(&name);
        let home = if Backups::beside(&beside).folder() == folder { above } else { &folder };
        let target = home.join(&name);
        Self { replaces: target.exists(), backup: path, told, target }
    }
}

impl Restoring {
    pub fn ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        let is_free = self.work.is_none();
        if is_free && back_ui(ui, lang) {
            return Some(Step::Home);
        }
        layout::card(ui, |ui| {
            let title = text::RESTORE.in_lang(lang);
            let glyph = icon::CLOCK_COUNTER_CLOCKWISE;
            heading_ui(ui, glyph, title, text::RESTORE_LEAD.in_lang(lang));
            ui.add_enabled_ui(is_free, |ui| self.places_ui(ui, outside));
            if !is_free {
                waiting_ui(ui, text::RESTORING.in_lang(lang));
                return;
            }
            if let Some(error) = &self.trouble {
                trouble_ui(ui, lang, error);
            }
            let is_ready = self.chosen.is_some() && !self.field.is_empty();
            let go = ui.add_enabled_ui(is_ready, |ui| {
                button::primary(ui, icon::CHECK, text::RESTORE_NOW.in_lang(lang))
            });
            if go.inner.clicked() {
                self.restore(outside);
            }
        });
        self.answered(ui, lang);
        self.restored(ui)
    }

    fn places_ui(&mut self, ui: &mut Ui, outside: &Outside<'_>) {
        let lang = outside.lang;
        let none = text::NOT_CHOSEN.in_lang(lang);
        let chosen = self.chosen.as_ref();
        let backup = chosen.map_or(none.to_owned(), |it| it.backup.display().to_string());
        let [label, change] = [text::BACKUP, text::CHOOSE_BACKUP].map(|it| it.in_lang(lang));
        let mut asked = place_ui(ui, label, &backup, change).then_some(Asked::Backup);
        if let Some(Chosen { told, target, replaces, .. }) = chosen {
            if let Some(told) = told {
                note_ui(ui, Tone::Accent, &text::taken(lang, told.taken_at));
                ui.add_space(theme::GRID * 3.0);
            }
            let [label, change] = [text::TARGET, text::CHANGE_TARGET].map(|it| it.in_lang(lang));
            if place_ui(ui, label, &target.display().to_string(), change) {
                asked = Some(Asked::Target);
            }
            if *replaces {
                layout::message(ui, Tone::Accent, text::REPLACES.in_lang(lang));
                ui.add_space(theme::GRID * 3.0);
            }
            self.field.ui(ui, lang, text::PASSPHRASE);
            ui.add_space(theme::GRID * 3.0);
        }
        if let Some(asked) = asked {
            let name = chosen.and_then(|it| it.target.file_name()).unwrap_or_default();
            let ask = match asked {
                Asked::Backup => ask(Purpose::Open, text::CHOOSE_BACKUP, "", lang),
                Asked::Target => ask(Purpose::Save, text::TARGET, &name.to_string_lossy(), lang),
            };
            self.question = Some((asked, FileQuestion::new(outside.dialogs, ask)));
        }
    }

    fn answered(&mut self, ui: &Ui, lang: Lang) {
        let Some((asked, question)) = &mut self.question else { return };
        let (asked, Some(reply)) = (*asked, question.poll(ui.ctx(), lang)) else { return };
        self.question = None;
        let Reply::Chosen(path) = reply else { return };
        match (asked, &mut self.chosen) {
            (Asked::Target, Some(chosen)) => {
                (chosen.replaces, chosen.target) = (path.exists(), path);
            }
            _ => self.chosen = Some(Chosen::new(path)),
        }
        self.field.select();
        self.trouble = None;
    }

    fn restore(&mut self, outside: &Outside<'_>) {
        let Some(Chosen { backup, target, .. }) = &self.chosen else { return };
        let (backup, target) = (backup.clone(), target.clone());
        let (passphrase, at) = (self.field.passphrase(), outside.clock.now());
        self.work = Some(Job::spawn(move |_| {
            restore(&backup, &target, &passphrase, at)?;
            Binder::open(&target, &passphrase, at, &Backups::beside(&target))
        }));
    }

    fn restored(&mut self, ui: &Ui) -> Option<Step> {
        let result = self.work.as_mut()?.poll(ui.ctx())?;
        self.work = None;
        ui.ctx().request_repaint();
        match result.unwrap_or_else(|_| Err(stopped())) {
            Ok(binder) => Some(Step::Opened(Box::new(binder), Place::Overview)),
            Err(error) => {
                self.trouble = Some(error);
                self.field.select();
                None
            }
        }
    }
}
