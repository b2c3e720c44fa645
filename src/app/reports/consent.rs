//! Which of a person's consents a receipt is for.

use egui::Ui;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::{Choice, Id, Lang},
    registers::{consents::Consent, persons::Person},
    ui::theme,
};

/// The consent that is chosen, among those of one person.
#[derive(Debug, Default)]
pub(super) struct ConsentChoice {
    chosen: Option<Id<Consent>>,
    read: Option<(Option<Id<Person>>, u64, Lang)>,
    offered: Vec<(Id<Consent>, String)>,
}

impl ConsentChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = match about {
            About::Consent(id) => Some(id),
            _ => None,
        };
        Self { chosen, ..Self::default() }
    }

    /// The consent that the report was asked for from, until its person's have been read.
    pub fn asked_for(&self) -> Option<Id<Consent>> {
        self.chosen.filter(|_| self.read.is_none())
    }

    /// The consent that is chosen.
    pub fn chosen(&self) -> Option<Id<Consent>> {
        self.chosen
    }

    /// Reads what `person` has answered; the only answer is chosen at once, and somebody else's no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, person: Option<Id<Person>>) {
        let now = (person, cx.store.revision(), cx.lang);
        if self.read == Some(now) {
            return;
        }
        self.read = Some(now);
        let (lang, today) = (cx.lang, cx.today);
        let read = cx.read(|store| {
            let mut offered = Vec::new();
            for (id, consent) in
                person.map(|it| store.consents_of(it)).transpose()?.unwrap_or_default()
            {
                let about = store.get(consent.text)?.unwrap_or_default();
                let state = consent.state(today, about.needed(today)).text().in_lang(lang);
                offered.push((id, format!("{} – {}", about.name.trim(), state.to_lowercase())));
            }
            Ok(offered)
        });
        self.offered = read.unwrap_or_default();
        let is_offered = |id: &Id<Consent>| self.offered.iter().any(|(it, _)| it == id);
        self.chosen = self.chosen.filter(is_offered);
        if let ([(only, _)], None) = (self.offered.as_slice(), self.chosen) {
            self.chosen = Some(*only);
        }
    }

    /// Draws the consents to choose from.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        if self.read.is_none_or(|(person, ..)| person.is_none()) {
            return;
        }
        label(ui, text::CONSENT.in_lang(cx.lang));
        if self.offered.is_empty() {
            ui.label(theme::help(ui, text::NO_CONSENTS.in_lang(cx.lang)));
        }
        for (id, name) in &self.offered {
            let radio = ui.radio_value(&mut self.chosen, Some(*id), name);
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }
}
