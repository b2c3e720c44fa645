//! Which agreement with a customer, and which version of its text.

use egui::Ui;
use jiff::civil::Date;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::{Id, Lang},
    registers::{agreements::Agreement, persons::Person},
    reports::Scope,
    store::{Result, Store},
    ui::theme,
};

/// The agreement that is chosen among those with one customer, and the version of it.
#[derive(Debug, Default)]
pub(super) struct ContractChoice {
    agreement: Option<Id<Agreement>>,
    version: Option<u32>,
    read: Option<(Option<Id<Person>>, u64, Lang)>,
    offered: Vec<Offer>,
}

/// An agreement that can be chosen.
#[derive(Debug)]
struct Offer {
    id: Id<Agreement>,
    title: String,
    versions: Vec<(u32, Date, Option<Date>)>,
}

impl ContractChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        match about {
            About::Contract(id, version) => {
                Self { agreement: Some(id), version, ..Self::default() }
            }
            _ => Self::default(),
        }
    }

    /// The agreement that the report was asked for from, until its customer's have been read.
    pub fn asked_for(&self) -> Option<Id<Agreement>> {
        self.agreement.filter(|_| self.read.is_none())
    }

    /// `scope` with what is chosen; `None` while one of a customer's agreements is still to be.
    pub fn told(&self, scope: Scope) -> Option<Scope> {
        let is_told = self.agreement.is_some() || scope.person.is_none();
        let (agreement, version) = (self.agreement, self.version);
        is_told.then_some(Scope { agreement, version, ..scope })
    }

    /// Reads the agreements with `person`; the only one is chosen at once, and somebody else's no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, person: Option<Id<Person>>) {
        let now = (person, cx.store.revision(), cx.lang);
        if self.read == Some(now) {
            return;
        }
        let was_of = self.read.replace(now).and_then(|(person, ..)| person);
        let Some(person) = person else {
            self.offered.clear();
            if was_of.is_some() {
                (self.agreement, self.version) = (None, None);
            }
            return;
        };
        self.offered = cx.read(|store| offered(store, person)).unwrap_or_default();
        let is_offered = |id: &Id<Agreement>| self.offered.iter().any(|it| it.id == *id);
        if self.agreement.is_none_or(|it| !is_offered(&it)) {
            (self.agreement, self.version) = (None, None);
        }
        if let ([only], None) = (self.offered.as_slice(), self.agreement) {
            self.choose(only.id, only.versions.last().map(|(number, ..)| *number));
        }
    }

    fn choose(&mut self, id: Id<Agreement>, version: Option<u32>) {
        (self.agreement, self.version) = (Some(id), version);
    }

    /// Draws the agreements and the versions to choose from.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang) {
        let has_person = self.read.is_some_and(|(person, ..)| person.is_some());
        if !has_person {
            return;
        }
        label(ui, text::WHICH_AGREEMENT.in_lang(lang));
        if self.offered.is_empty() {
            ui.label(theme::help(ui, text::NO_CUSTOMER_AGREEMENTS.in_lang(lang)));
        }
        let mut picked = None;
        for it in &self.offered {
            let radio = ui.radio(self.agreement == Some(it.id), &it.title);
            theme::focus_ring(ui, &radio);
            if radio.clicked() {
                picked = Some((it.id, it.versions.last().map(|(number, ..)| *number)));
            }
        }
        if let Some((id, version)) = picked {
            self.choose(id, version);
        }
        ui.add_space(theme::GRID * 3.0);
        self.versions_ui(ui, lang);
    }

    fn versions_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let Some(chosen) = self.offered.iter().find(|it| Some(it.id) == self.agreement) else {
            return;
        };
        label(ui, text::VERSION.in_lang(lang));
        let now = ui.radio_value(&mut self.version, None, text::AS_OF_NOW.in_lang(lang));
        theme::focus_ring(ui, &now);
        for (number, drawn_up_on, signed_on) in chosen.versions.iter().rev() {
            let name = text::version(*number, *drawn_up_on, *signed_on, lang);
            let radio = ui.radio_value(&mut self.version, Some(*number), name);
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }
}

/// The agreements in which `person` is the customer, with their versions.
fn offered(store: &Store, person: Id<Person>) -> Result<Vec<Offer>> {
    let agreements = store.agreements_with(person)?.into_iter();
    let offer = |(id, it): (Id<Agreement>, Agreement)| {
        let versions = store.contracts_of(id)?.into_iter();
        let versions = versions.map(|(_, it)| (it.number, it.drawn_up_on, it.signed_on)).collect();
        Ok(Offer { id, title: store.agreement_title(&it)?, versions })
    };
    agreements.filter(|(_, it)| !it.is_with_supplier()).map(offer).collect()
}
