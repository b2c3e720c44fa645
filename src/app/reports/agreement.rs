//! Which of a customer's agreements a letter is about.

use egui::Ui;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::{Choice, Id, Lang},
    registers::{agreements::Agreement, persons::Person},
    ui::theme,
};

/// The agreement that is chosen, among those with one customer.
#[derive(Debug, Default)]
pub(super) struct AgreementChoice {
    chosen: Option<Id<Agreement>>,
    read: Option<(Option<Id<Person>>, u64, Lang)>,
    offered: Vec<(Id<Agreement>, String)>,
}

impl AgreementChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = if let About::Agreement(id) = about { Some(id) } else { None };
        Self { chosen, ..Self::default() }
    }

    /// The agreement that the report was asked for from, until its counterparty's have been read.
    pub fn asked_for(&self) -> Option<Id<Agreement>> {
        self.chosen.filter(|_| self.read.is_none())
    }

    /// The agreement that is chosen.
    pub fn chosen(&self) -> Option<Id<Agreement>> {
        self.chosen
    }

    /// Reads the agreements in which `person` is the customer; the only one is chosen at once, and somebody else's
    /// no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, person: Option<Id<Person>>) {
        let now = (person, cx.store.revision(), cx.lang);
        if self.read == Some(now) {
            return;
        }
        self.read = Some(now);
        let (lang, today) = (cx.lang, cx.today);
        let read = cx.read(|store| {
            person.map(|it| store.agreements_with(it)).transpose().map(Option::unwrap_or_default)
        });
        let customers =
            read.unwrap_or_default().into_iter().filter(|(_, it)| it.is_with_customer());
        let line = |(id, it): (Id<Agreement>, Agreement)| {
            let number = it.number.trim();
            let number = if number.is_empty() { text::UNNUMBERED.in_lang(lang) } else { number };
            let state = it.state(today).text().in_lang(lang).to_lowercase();
            (id, format!("{number} – {state}"))
        };
        self.offered = customers.map(line).collect();
        let is_offered = |id: &Id<Agreement>| self.offered.iter().any(|(it, _)| it == id);
        self.chosen = self.chosen.filter(is_offered);
        if let ([(only, _)], None) = (self.offered.as_slice(), self.chosen) {
            self.chosen = Some(*only);
        }
    }

    /// Draws the agreements to choose from.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        if self.read.is_none_or(|(person, ..)| person.is_none()) {
            return;
        }
        label(ui, text::AGREEMENT.in_lang(cx.lang));
        if self.offered.is_empty() {
            ui.label(theme::help(ui, text::NO_AGREEMENTS.in_lang(cx.lang)));
        }
        for (id, name) in &self.offered {
            let radio = ui.radio_value(&mut self.chosen, Some(*id), name);
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }
}
