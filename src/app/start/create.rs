//! A new binder: its name, its folder and its passphrase.

use std::path::PathBuf;

use egui::{RichText, TextEdit, Ui};

use super::{
    ENDING, Opening, Outside, Step, ask, documents,
    page::{back_ui, heading_ui, note_ui, place_ui, trouble_ui},
    passphrase::TwicePassphrase,
    stopped, text,
    unlock::waiting_ui,
};
use crate::{
    app::Place,
    binder::{Binder, BinderError},
    core::{Lang, Text},
    ui::{
        button,
        chip::Tone,
        file_dialog::{FileQuestion, Purpose},
        icon,
        job::Job,
        layout, theme,
    },
};

/// The page that makes a binder.
pub(super) struct Create {
    name: String,
    folder: PathBuf,
    passphrase: TwicePassphrase,
    question: Option<FileQuestion>,
    creating: Option<Opening>,
    bad_name: Option<Text>,
    trouble: Option<BinderError>,
    is_new: bool,
}

impl Default for Create {
    fn default() -> Self {
        Self {
            name: String::new(),
            folder: documents(),
            passphrase: TwicePassphrase::default(),
            question: None,
            creating: None,
            bad_name: None,
            trouble: None,
            is_new: true,
        }
    }
}

/// Signs that some system takes for something else than a part of a file's name.
const NOT_IN_NAMES: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

impl Create {
    pub fn ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        if self.creating.is_none() && back_ui(ui, lang) {
            return Some(Step::Home);
        }
        layout::card(ui, |ui| {
            let title = text::NEW.in_lang(lang);
            heading_ui(ui, icon::PLUS, title, text::NEW_LEAD.in_lang(lang));
            let is_free = self.creating.is_none();
            let enters = ui.add_enabled_ui(is_free, |ui| {
                self.name_ui(ui, lang);
                let folder = self.folder.display().to_string();
                let [label, change] =
                    [text::FOLDER, text::CHANGE_FOLDER].map(|it| it.in_lang(lang));
                if place_ui(ui, label, &folder, change) {
                    let ask = ask(Purpose::Folder, text::CHOOSE_FOLDER, "", lang);
                    self.question = Some(FileQuestion::new(outside.dialogs, ask));
                }
                self.passphrase.ui(ui, lang)
            });
            note_ui(ui, Tone::Warn, text::NOBODY_CAN.in_lang(lang));
            ui.add_space(theme::GRID * 3.0);
            if !is_free {
                waiting_ui(ui, text::CREATING.in_lang(lang));
                return;
            }
            if let Some(error) = &self.trouble {
                trouble_ui(ui, lang, error);
            }
            let create = button::primary(ui, icon::CHECK, text::CREATE.in_lang(lang));
            if create.clicked() || enters.inner {
                self.create(outside);
            }
        });
        if let Some(folder) = FileQuestion::chosen(&mut self.question, ui.ctx(), lang) {
            self.folder = folder;
        }
        self.created(ui)
    }

    fn name_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let label = ui.label(RichText::new(text::NAME.in_lang(lang)).font(theme::strong()));
        let width = ui.available_width();
        let hint = text::NAME_HELP.in_lang(lang);
        let edit = TextEdit::singleline(&mut self.name).desired_width(width).hint_text(hint);
        let edit = ui.add(edit).labelled_by(label.id);
        if std::mem::take(&mut self.is_new) {
            edit.request_focus();
        }
        if edit.changed() {
            self.bad_name = None;
        }
        if let Some(why) = self.bad_name {
            layout::message(ui, Tone::Bad, why.in_lang(lang));
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn create(&mut self, outside: &Outside<'_>) {
        let name = self.name.trim();
        self.trouble = None;
        self.bad_name = match name {
            "" => Some(text::NO_NAME),
            name if name.contains(NOT_IN_NAMES) => Some(text::BAD_NAME),
            _ => None,
        };
        let accepted = self.passphrase.accepted();
        let (None, Some(passphrase)) = (self.bad_name, accepted) else { return };
        let stem = name.strip_suffix(".parm").unwrap_or(name);
        let path = self.folder.join(format!("{stem}.{ENDING}"));
        let at = outside.clock.now();
        self.creating = Some(Job::spawn(move |_| Binder::create(&path, &passphrase, at)));
    }

    fn created(&mut self, ui: &Ui) -> Option<Step> {
        let result = self.creating.as_mut()?.poll(ui.ctx())?;
        self.creating = None;
        ui.ctx().request_repaint();
        match result.unwrap_or_else(|_| Err(stopped())) {
            Ok(binder) => Some(Step::Opened(Box::new(binder), Place::Setup)),
            Err(error) => {
                self.trouble = Some(error);
                None
            }
        }
    }
}
