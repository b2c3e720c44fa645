//! The lock of one binder.

use std::path::PathBuf;

use egui::{Key, Ui};

use super::{
    Opening, Outside, Step,
    page::{back_ui, heading_ui, trouble_ui},
    passphrase::PassphraseField,
    stopped, text,
};
use crate::{
    app::Place,
    binder::{Backup, Backups, Binder, BinderError, restore},
    core::{Lang, Text},
    ui::{button, chip::Tone, icon, job::Job, layout, theme},
};

/// The page that asks for the passphrase.
pub(super) struct Unlock {
    path: PathBuf,
    field: PassphraseField,
    opening: Option<(Text, Opening)>,
    trouble: Option<Trouble>,
}

/// What keeps the binder shut.
enum Trouble {
    Stopped,
    Nothing,
    Told(BinderError, Option<Backup>),
}

impl Unlock {
    /// The lock of the binder at `path`.
    pub fn new(path: PathBuf) -> Self {
        let mut field = PassphraseField::default();
        field.select();
        Self { path, field, opening: None, trouble: None }
    }

    /// The same, telling that some work broke down and closed it.
    pub fn stopped(path: PathBuf) -> Self {
        Self { trouble: Some(Trouble::Stopped), ..Self::new(path) }
    }

    pub fn ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        let is_opening = self.opening.is_some();
        if !is_opening && back_ui(ui, lang) {
            return Some(Step::Home);
        }
        layout::card(ui, |ui| {
            heading_ui(ui, icon::LOCK_KEY, &text::name(&self.path), &text::folder(&self.path));
            let field =
                ui.add_enabled_ui(!is_opening, |ui| self.field.ui(ui, lang, text::PASSPHRASE));
            let enters = field.inner.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
            ui.add_space(theme::GRID * 3.0);
            if let Some((doing, _)) = &self.opening {
                waiting_ui(ui, doing.in_lang(lang));
                return;
            }
            let asks = self.trouble_ui(ui, lang);
            let open = button::primary(ui, icon::LOCK_OPEN, text::UNLOCK.in_lang(lang));
            if let Some(backup) = asks {
                self.restore(outside, backup);
            } else if open.clicked() || enters {
                self.open(outside);
            }
        });
        self.opened(ui)
    }

    /// What went wrong; the backup that somebody wants in the binder's place.
    fn trouble_ui(&self, ui: &mut Ui, lang: Lang) -> Option<Backup> {
        match self.trouble.as_ref()? {
            Trouble::Stopped => told_ui(ui, text::STOPPED.in_lang(lang)),
            Trouble::Nothing => told_ui(ui, text::EMPTY_PASSPHRASE.in_lang(lang)),
            Trouble::Told(error, latest) => {
                trouble_ui(ui, lang, error);
                if !matches!(error, BinderError::Damaged(_)) {
                    return None;
                }
                let Some(latest) = latest else {
                    ui.label(theme::help(ui, text::NO_BACKUP.in_lang(lang)));
                    ui.add_space(theme::GRID * 2.0);
                    return None;
                };
                let name = text::restore_latest(lang, latest.taken_at);
                let again = button::secondary(ui, icon::CLOCK_COUNTER_CLOCKWISE, &name);
                ui.add_space(theme::GRID * 2.0);
                again.clicked().then(|| latest.clone())
            }
        }
    }

    fn open(&mut self, outside: &Outside<'_>) {
        if self.field.is_empty() {
            self.trouble = Some(Trouble::Nothing);
            self.field.select();
            return;
        }
        let (path, passphrase) = (self.path.clone(), self.field.passphrase());
        let at = outside.clock.now();
        let open = move |_: &_| {
            let backups = Backups::beside(&path);
            Binder::open(&path, &passphrase, at, &backups)
        };
        self.opening = Some((text::OPENING, Job::spawn(open)));
    }

    fn restore(&mut self, outside: &Outside<'_>, backup: Backup) {
        let (path, passphrase) = (self.path.clone(), self.field.passphrase());
        let at = outside.clock.now();
        let work = move |_: &_| {
            restore(&backup.path, &path, &passphrase, at)?;
            let backups = Backups::beside(&path);
            Binder::open(&path, &passphrase, at, &backups)
        };
        self.opening = Some((text::RESTORING, Job::spawn(work)));
    }

    fn opened(&mut self, ui: &Ui) -> Option<Step> {
        let result = self.opening.as_mut()?.1.poll(ui.ctx())?;
        self.opening = None;
        match result.unwrap_or_else(|_| Err(stopped())) {
            Ok(binder) => Some(Step::Opened(Box::new(binder), Place::Overview)),
            Err(error) => {
                let latest = Backups::beside(&self.path).latest(&self.path).ok().flatten();
                self.trouble = Some(Trouble::Told(error, latest));
                self.field.select();
                ui.ctx().request_repaint();
                None
            }
        }
    }
}

fn told_ui(ui: &mut Ui, told: &str) -> Option<Backup> {
    layout::message(ui, Tone::Bad, told);
    ui.add_space(theme::GRID * 2.0);
    None
}

/// What is being done, while there is no telling how far it has come.
pub(in crate::app) fn waiting_ui(ui: &mut Ui, doing: &str) {
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL);
        ui.label(egui::RichText::new(icon::HOURGLASS).font(theme::icon()));
        let said = ui.label(egui::RichText::new(doing).font(theme::strong()));
        ui.accesskit_node_builder(said.id, |node| node.set_live(egui::accesskit::Live::Polite));
    });
}
