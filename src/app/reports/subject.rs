//! Whom a report is about: found by name or by any number, or found nowhere.

use egui::{Id as EguiId, RichText, Ui};

use super::{choice::label, text};
use crate::{
    app::{About, Context, person_search::PersonSearch},
    core::Id,
    registers::persons::Person,
    reports::{Asks, Scope},
    ui::{button, icon, layout, theme},
};

/// Whom the report is about, and the search for them.
#[derive(Debug, Default)]
pub(super) struct Subject {
    chosen: Chosen,
    search: PersonSearch,
    told: Option<Told>,
}

/// What the chosen person is called, as of a revision.
#[derive(Debug, Clone)]
struct Told {
    of: (Id<Person>, u64),
    name: String,
    line: String,
}

#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Chosen {
    /// Nobody yet.
    #[default]
    Undecided,
    /// A person of the register.
    Person(Id<Person>),
    /// Somebody who is not in the register, by the name or number they gave.
    Unknown(String),
}

impl Subject {
    /// What the report was asked for from.
    pub fn preset(about: About) -> Self {
        let chosen = match about {
            About::Person(id) | About::Purpose(_, Some(id)) => Chosen::Person(id),
            About::Assessment(_)
            | About::Nothing
            | About::Consent(_)
            | About::Mandate(_)
            | About::Agreement(_)
            | About::Contract(..)
            | About::Policy(_)
            | About::Purpose(_, None) => Chosen::Undecided,
        };
        Self { chosen, ..Self::default() }
    }

    /// `scope` with whom it is about; `None` while undecided.
    pub fn told(&self, scope: Scope) -> Option<Scope> {
        match &self.chosen {
            Chosen::Undecided => None,
            Chosen::Person(id) => Some(Scope { person: Some(*id), ..scope }),
            Chosen::Unknown(asked) => Some(Scope { asked: Some(asked.clone()), ..scope }),
        }
    }

    /// The chosen person of the register.
    pub fn person(&self) -> Option<Id<Person>> {
        if let Chosen::Person(id) = self.chosen { Some(id) } else { None }
    }

    /// Whose consent, mandate or agreement the report was asked for from.
    pub fn is_of(&mut self, person: Id<Person>) {
        self.chosen = Chosen::Person(person);
    }

    /// Draws the chosen one, or the search.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, asks: Asks) {
        label(ui, text::person(asks).in_lang(cx.lang));
        match self.chosen.clone() {
            Chosen::Undecided => self.search_ui(ui, cx, asks),
            Chosen::Person(id) => {
                self.refresh(cx, id);
                if let Some(Told { name, line, .. }) = self.told.clone() {
                    self.chosen_ui(ui, cx, &name, &line);
                }
            }
            Chosen::Unknown(_) if asks != Asks::Person => self.search_ui(ui, cx, asks),
            Chosen::Unknown(asked) => {
                self.chosen_ui(ui, cx, &asked, text::NOT_HELD.in_lang(cx.lang));
            }
        }
        ui.add_space(theme::GRID * 3.0);
    }

    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<Person>) {
        let of = (id, cx.store.revision());
        if self.told.as_ref().is_none_or(|it| it.of != of) {
            let row = cx.read(|store| store.person_row(id.raw())).flatten();
            let (name, line) = row.map(|it| (it.name.clone(), it.line())).unwrap_or_default();
            self.told = Some(Told { of, name, line });
        }
    }

    fn chosen_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, name: &str, line: &str) {
        layout::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(RichText::new(name).font(theme::strong()));
            ui.label(theme::help(ui, line));
            let change = text::CHANGE_PERSON.in_lang(cx.lang);
            if button::link(ui, change).clicked() {
                self.chosen = Chosen::Undecided;
            }
        });
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, asks: Asks) {
        let lang = cx.lang;
        let id = EguiId::unique("whom the report is about");
        let (_, picked) = self.search.ui(ui, cx, id, text::PERSON_HINT.in_lang(lang));
        if let Some(person) = picked {
            self.chosen = Chosen::Person(person);
        } else if self.search.is_in_vain() {
            let typed = self.search.typed().to_owned();
            let name = text::NOTHING_HELD.in_lang(lang);
            let may_answer = asks == Asks::Person;
            if may_answer && button::secondary(ui, icon::ENVELOPE_SIMPLE, name).clicked() {
                self.chosen = Chosen::Unknown(typed);
            }
        }
    }
}
