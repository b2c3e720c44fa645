//! Which mandate a paper is about, or what stands in its place.

use egui::{Id as EguiId, Ui};
use jiff::civil::Date;

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    autogiro::Drawn as DrawnOn,
    core::{Choice, Id, Lang},
    registers::{
        mandates::{Mandate, payer_number},
        persons::Person,
    },
    reports::{Asks, Scope},
    ui::{date_field::date_field, theme},
};

/// The mandate that is chosen among those of one payer; what a blank form is drawn on; and the first day of
/// a period.
#[derive(Debug)]
pub(super) struct MandateChoice {
    chosen: Option<Id<Mandate>>,
    read: Option<(Option<Id<Person>>, u64, Lang)>,
    offered: Vec<(Id<Mandate>, String)>,
    drawn_on: DrawnOn,
    since: Option<Date>,
}

impl MandateChoice {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = if let About::Mandate(id) = about { Some(id) } else { None };
        let (read, offered) = (None, Vec::new());
        Self { chosen, read, offered, drawn_on: DrawnOn::OnAccount, since: None }
    }

    /// The mandate that the report was asked for from, until its payer's have been read.
    pub fn asked_for(&self) -> Option<Id<Mandate>> {
        self.chosen.filter(|_| self.read.is_none())
    }

    /// `scope` with what is chosen; `None` while a mandate is still to be.
    pub fn told(&self, scope: Scope) -> Option<Scope> {
        let needs_one = match scope.kind.asks() {
            Asks::Mandate => true,
            Asks::Shredding => scope.person.is_some(),
            _ => false,
        };
        let (mandate, drawn_on, since) = (self.chosen, self.drawn_on, self.since);
        let is_told = mandate.is_some() || !needs_one;
        is_told.then_some(Scope { mandate, drawn_on, since, ..scope })
    }

    /// Reads the mandates of `person`; where one is needed the only one is chosen at once, and somebody
    /// else's no longer is.
    pub fn refresh(&mut self, cx: &mut Context<'_>, person: Option<Id<Person>>, asks: Asks) {
        let now = (person, cx.store.revision(), cx.lang);
        if self.read != Some(now) {
            self.read = Some(now);
            let lang = cx.lang;
            let read = cx.read(|store| {
                person.map(|it| store.mandates_of(it)).transpose().map(Option::unwrap_or_default)
            });
            let offer = |(id, it): (Id<Mandate>, Mandate)| (id, line(&it, lang));
            self.offered = read.unwrap_or_default().into_iter().map(offer).collect();
            let is_offered = |id: &Id<Mandate>| self.offered.iter().any(|(it, _)| it == id);
            self.chosen = self.chosen.filter(is_offered);
        }
        if let ([(only, _)], None, Asks::Mandate | Asks::Shredding) =
            (self.offered.as_slice(), self.chosen, asks)
        {
            self.chosen = Some(*only);
        }
    }

    /// Draws the mandates to choose from, or what stands in their place.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>, asks: Asks) {
        let lang = cx.lang;
        let has_person = self.read.is_some_and(|(person, ..)| person.is_some());
        if has_person {
            self.mandates_ui(ui, asks, lang);
        }
        match asks {
            Asks::MandateForm if self.chosen.is_none() => self.drawn_on_ui(ui, lang),
            Asks::Shredding if !has_person => self.since_ui(ui, lang),
            _ => {}
        }
    }

    fn mandates_ui(&mut self, ui: &mut Ui, asks: Asks, lang: Lang) {
        label(ui, text::MANDATE.in_lang(lang));
        if self.offered.is_empty() {
            ui.label(theme::help(ui, text::NO_MANDATES.in_lang(lang)));
        } else if asks == Asks::MandateForm {
            let radio = ui.radio_value(&mut self.chosen, None, text::A_NEW_ONE.in_lang(lang));
            theme::focus_ring(ui, &radio);
        }
        for (id, name) in &self.offered {
            let radio = ui.radio_value(&mut self.chosen, Some(*id), name);
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn drawn_on_ui(&mut self, ui: &mut Ui, lang: Lang) {
        label(ui, text::DRAWN_ON.in_lang(lang));
        for (on, name) in text::DRAWN {
            let radio = ui.radio_value(&mut self.drawn_on, on, name.in_lang(lang));
            theme::focus_ring(ui, &radio);
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn since_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let heading = label(ui, text::SINCE.in_lang(lang));
        let field = date_field(ui, EguiId::unique("shredded since"), lang, &mut self.since);
        field.response.labelled_by(heading.id);
        ui.label(theme::help(ui, text::SINCE_HELP.in_lang(lang)));
        ui.add_space(theme::GRID * 3.0);
    }
}

/// "5402-9681, 1042 – godkänt".
fn line(it: &Mandate, lang: Lang) -> String {
    let payee = it.payee.as_ref().map(ToString::to_string);
    let number = it.payer_number.map(|it| payer_number(it).to_masked_text());
    let known_by = payee.into_iter().chain(number).collect::<Vec<_>>().join(", ");
    let state = it.state().text().in_lang(lang).to_lowercase();
    format!("{known_by} – {state}").trim_start_matches(" – ").to_owned()
}
