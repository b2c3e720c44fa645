//! The example binder: told what it is, made, filled and opened.

use std::path::{Path, PathBuf};

use egui::{Label, Ui};
use jiff::Timestamp;

use super::{
    ENDING, Opening, Outside, Step, ask, documents,
    page::{back_ui, heading_ui, note_ui, place_ui, trouble_ui},
    stopped, text,
};
use crate::{
    app::Place,
    binder::{Binder, BinderError, Passphrase},
    core::{Lang, Progress},
    demo,
    law::deadline::in_sweden,
    store::{By, Setting},
    ui::{
        button,
        chip::Tone,
        file_dialog::{FileQuestion, Purpose},
        icon,
        job::{Job, progress_ui},
        layout, theme,
    },
};

/// The page that makes the example binder.
pub(super) struct Example {
    folder: PathBuf,
    question: Option<FileQuestion>,
    filling: Option<Opening>,
    trouble: Option<BinderError>,
}

impl Default for Example {
    fn default() -> Self {
        Self { folder: documents(), question: None, filling: None, trouble: None }
    }
}

impl Example {
    pub fn ui(&mut self, ui: &mut Ui, outside: &mut Outside<'_>) -> Option<Step> {
        let lang = outside.lang;
        if self.filling.is_none() && back_ui(ui, lang) {
            return Some(Step::Home);
        }
        layout::card(ui, |ui| {
            heading_ui(ui, icon::BOOK_OPEN, text::EXAMPLE.in_lang(lang), "");
            ui.add(Label::new(text::EXAMPLE_LEAD.in_lang(lang)).wrap());
            ui.add_space(theme::GRID * 3.0);
            if let Some(filling) = &self.filling {
                progress_ui(ui, lang, text::EXAMPLE_FILLING.in_lang(lang), filling.progress());
                return;
            }
            let [label, change] = [text::FOLDER, text::CHANGE_FOLDER].map(|it| it.in_lang(lang));
            if place_ui(ui, label, &self.folder.display().to_string(), change) {
                let ask = ask(Purpose::Folder, text::CHOOSE_FOLDER, "", lang);
                self.question = Some(FileQuestion::new(outside.dialogs, ask));
            }
            note_ui(ui, Tone::Accent, text::EXAMPLE_TOLD.in_lang(lang));
            ui.label(theme::help(ui, text::EXAMPLE_WARNING.in_lang(lang)));
            ui.add_space(theme::GRID * 3.0);
            if let Some(error) = &self.trouble {
                trouble_ui(ui, lang, error);
            }
            if button::primary(ui, icon::CHECK, text::EXAMPLE_CREATE.in_lang(lang)).clicked() {
                let (folder, at) = (self.folder.clone(), outside.clock.now());
                self.trouble = None;
                self.filling = Some(Job::spawn(move |progress| fill(&folder, at, lang, progress)));
            }
        });
        if let Some(folder) = FileQuestion::chosen(&mut self.question, ui.ctx(), lang) {
            self.folder = folder;
        }
        self.filled(ui)
    }

    fn filled(&mut self, ui: &Ui) -> Option<Step> {
        let filling = self.filling.as_mut()?;
        let is_cancelled = filling.progress().is_cancelled();
        let result = filling.poll(ui.ctx())?;
        self.filling = None;
        ui.ctx().request_repaint();
        match result.unwrap_or_else(|_| Err(stopped())) {
            Ok(binder) => Some(Step::Opened(Box::new(binder), Place::Overview)),
            Err(error) => {
                self.trouble = (!is_cancelled).then_some(error);
                None
            }
        }
    }
}

/// Makes and fills the binder; what was not finished is taken away again.
fn fill(
    folder: &Path,
    at: Timestamp,
    lang: Lang,
    progress: &Progress,
) -> Result<Binder, BinderError> {
    let path = free_name(folder, lang);
    let passphrase = Passphrase::new(text::EXAMPLE_PASSPHRASE);
    let mut binder = Binder::create(&path, &passphrase, at)?;
    let by = By { actor: text::EXAMPLE_ACTOR.in_lang(lang).to_owned(), at };
    let today = in_sweden(at).date();
    let filled = binder.store_mut().map_or(Ok(()), |store| {
        store.set(Setting::Actor, &by.actor)?;
        demo::fill(store, &by, today, demo::USUAL_PERSONS, progress)
    });
    if let Err(error) = filled {
        binder.lock()?;
        _ = std::fs::remove_file(&path); // the half-filled file does no harm where it stays
        return Err(BinderError::Other(error.into()));
    }
    Ok(binder)
}

/// An earlier example binder is left alone: the next is "Exempel 2".
fn free_name(folder: &Path, lang: Lang) -> PathBuf {
    let name = text::EXAMPLE_NAME.in_lang(lang);
    let numbered = (2..).map(|n| format!("{name} {n}.{ENDING}"));
    std::iter::once(format!("{name}.{ENDING}"))
        .chain(numbered)
        .map(|name| folder.join(name))
        .find(|path| !path.exists())
        .unwrap_or_default()
}
