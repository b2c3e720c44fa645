//! Changing the passphrase.

use egui::{Label, Ui};

use super::{text, work::Doing};
use crate::{
    app::start::{PassphraseField, TwicePassphrase, note_ui},
    binder::{BinderError, text::OLD_BACKUPS},
    core::{Explain, Lang, Text},
    ui::{button, chip::Tone, icon, layout, theme},
};

/// The present passphrase and the new one, while they are typed.
#[derive(Default)]
pub(super) struct PassphrasePart {
    old: PassphraseField,
    new: TwicePassphrase,
    trouble: Option<BinderError>,
    missing: Option<Text>,
}

impl PassphrasePart {
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang) -> Option<Doing> {
        layout::readable(ui, |ui| {
            ui.add(Label::new(text::PASSPHRASE_LEAD.in_lang(lang)).wrap());
            ui.add_space(theme::GRID * 4.0);
            if self.old.ui(ui, lang, text::OLD_PASSPHRASE).changed() {
                (self.trouble, self.missing) = (None, None);
            }
            if let Some(missing) = self.missing {
                layout::message(ui, Tone::Bad, missing.in_lang(lang));
            }
            if let Some(error) = &self.trouble {
                layout::message(ui, Tone::Bad, &error.message(lang).what);
            }
            ui.add_space(theme::GRID * 3.0);
            let enters = self.new.ui(ui, lang);
            note_ui(ui, Tone::Warn, OLD_BACKUPS.in_lang(lang));
            ui.add_space(theme::GRID * 3.0);
            let change = button::primary(ui, icon::KEY, text::CHANGE_PASSPHRASE.in_lang(lang));
            (change.clicked() || enters).then(|| self.change()).flatten()
        })
    }

    fn change(&mut self) -> Option<Doing> {
        if self.old.is_empty() {
            self.missing = Some(text::NO_OLD);
            self.old.select();
            return None;
        }
        let new = self.new.accepted()?;
        Some(Doing::ChangePassphrase { old: self.old.passphrase(), new })
    }

    /// Tells what kept the passphrase from being changed, or forgets what was typed.
    pub fn done(&mut self, trouble: Option<BinderError>) {
        if trouble.is_none() {
            *self = Self::default();
        } else {
            self.trouble = trouble;
            self.old.select();
        }
    }
}
