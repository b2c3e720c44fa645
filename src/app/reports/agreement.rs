//! Which agreement a paper is about, and who reads it.

use egui::Ui;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::{Choice, Id},
    registers::{agreements::Agreement, persons::Person},
    reports::{Asks, Audience, ReportKind, Scope},
    ui::theme,
};

/// The agreement that is chosen among those with one counterparty, and who reads the paper.
#[derive(Debug)]
pub(super) struct AgreementChoice {
    chosen: Option<Id<Agreement>>,
    read: Option<Read>,
    offered: Vec<(Id<Agreement>, String)>,
    audience: Audience,
}

/// With whom, for which paper and as of which revision the agreements have been read.
type Read = (Option<Id<Person>>, ReportKind, u64);

impl AgreementChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = if let About::Agreement(id) = about { Some(id) } else { None };
        Self { chosen, read: None, offered: Vec::new(), audience: Audience::Outside }
    }

    /// The agreement that the report was asked for from, until its counterparty's have been read.
    pub fn asked_for(&self) -> Option<Id<Agreement>> {
        self.chosen.filter(|_| self.read.is_none())
    }

    /// `scope` with what is chosen; `None` while an agreement is still to be: where one is needed, or where
    /// somebody is named of whom none is chosen.
    pub fn told(&self, scope: Scope, person: Option<Id<Person>>) -> Option<Scope> {
        let asks = scope.kind.asks();
        let needs_one = matches!(asks, Asks::Agreement | Asks::Customer) || person.is_some();
        let (agreement, audience) = (self.chosen, self.audience);
        let is_told = agreement.is_some() || !needs_one;
        is_told.then_some(Scope { agreement, audience, ..scope })
    }

    /// Reads the agreements with `person` that the paper can be about. The only one is chosen at once, and
    /// somebody else's no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, person: Option<Id<Person>>, kind: ReportKind) {
        let now = (person, kind, cx.store.revision());
        if self.read == Some(now) {
            return;
        }
        self.read = Some(now);
        let lang = cx.lang;
        let read = cx.read(|store| {
            let found = person.map(|it| store.agreements_with(it)).transpose();
            found.map(Option::unwrap_or_default)
        });
        let is_for_customers =
            kind == ReportKind::Bitradesregister || kind.asks() == Asks::Customer;
        let may_be = |it: &Agreement| !is_for_customers || it.is_with_customer();
        let today = cx.today;
        let offer = |(id, it): (Id<Agreement>, Agreement)| {
            let role = it.role.map(|it| it.text().in_lang(lang)).unwrap_or_default();
            let state = it.state(today).text().in_lang(lang).to_lowercase();
            (id, text::agreement(&it.number, role, &state))
        };
        let found = read.unwrap_or_default().into_iter().filter(|(_, it)| may_be(it));
        self.offered = found.map(offer).collect();
        let is_offered = |id: &Id<Agreement>| self.offered.iter().any(|(it, _)| it == id);
        self.chosen = self.chosen.filter(is_offered);
        if let ([(only, _)], None) = (self.offered.as_slice(), self.chosen) {
            self.chosen = Some(*only);
        }
    }

    /// Draws the agreements to choose from, and who reads the paper.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>, asks: Asks) {
        let lang = cx.lang;
        if self.read.is_some_and(|(person, ..)| person.is_some()) {
            label(ui, text::AGREEMENT.in_lang(lang));
            if self.offered.is_empty() {
                ui.label(theme::help(ui, text::NO_AGREEMENTS.in_lang(lang)));
            }
            for (id, name) in &self.offered {
                let radio = ui.radio_value(&mut self.chosen, Some(*id), name);
                theme::focus_ring(ui, &radio);
            }
            ui.add_space(theme::GRID * 3.0);
        }
        if asks == Asks::Agreements {
            label(ui, text::AUDIENCE.in_lang(lang));
            for (audience, name) in text::AUDIENCES {
                let radio = ui.radio_value(&mut self.audience, audience, name.in_lang(lang));
                theme::focus_ring(ui, &radio);
            }
            ui.add_space(theme::GRID * 3.0);
        }
    }
}
