//! Whom a report is about: found by name or by any number, or found nowhere.

use egui::{Id as EguiId, RichText, Ui};

use super::{choice::label, text};
use crate::{
    app::{About, Context},
    core::Id,
    law::Identity,
    registers::persons::{Person, PersonRow},
    reports::Scope,
    store::Stored,
    ui::{
        button, icon, layout,
        search_field::search_field,
        theme::{self, tokens},
    },
};

/// Hits shown under the field.
const AT_MOST: usize = 6;

/// Whom the report is about, and the search for them.
#[derive(Debug, Default)]
pub(super) struct Subject {
    chosen: Chosen,
    query: String,
    read: Option<(String, u64)>,
    hits: Vec<PersonRow>,
    has_more: bool,
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
            About::Nothing | About::Consent(_) | About::Purpose(_, None) => Chosen::Undecided,
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

    /// Draws the chosen one, or the search.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        label(ui, text::PERSON.in_lang(cx.lang));
        match self.chosen.clone() {
            Chosen::Undecided => self.search_ui(ui, cx),
            Chosen::Person(id) => {
                let row = cx.read(|store| store.person_row(id.raw())).flatten();
                let name = row.as_ref().map_or_else(String::new, |it| it.name.clone());
                self.chosen_ui(ui, cx, &name, &row.map(|it| told(&it)).unwrap_or_default());
            }
            Chosen::Unknown(asked) => {
                self.chosen_ui(ui, cx, &asked, text::NOT_HELD.in_lang(cx.lang));
            }
        }
        ui.add_space(theme::GRID * 3.0);
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

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let id = EguiId::unique("whom the report is about");
        let width = ui.available_width() - 48.0;
        search_field(ui, lang, id, width, text::PERSON_HINT.in_lang(lang), &mut self.query);
        self.refresh(cx);
        if self.query.trim().is_empty() {
            return;
        }
        let mut picked = None;
        for row in &self.hits {
            if hit_ui(ui, row) {
                picked = Some(row.id);
            }
        }
        if self.has_more {
            ui.label(theme::help(ui, text::MORE.in_lang(lang)));
        }
        if let Some(id) = picked {
            self.chosen = Chosen::Person(id);
        }
        if self.hits.is_empty() {
            let typed = self.query.trim().to_owned();
            ui.label(text::nobody(&typed, lang));
            let name = text::NOTHING_HELD.in_lang(lang);
            if button::secondary(ui, icon::ENVELOPE_SIMPLE, name).clicked() {
                self.chosen = Chosen::Unknown(typed);
            }
        }
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        let now = (self.query.clone(), cx.store.revision());
        if self.read.as_ref() == Some(&now) {
            return;
        }
        let (typed, today) = (now.0.clone(), cx.today);
        self.read = Some(now);
        let found = cx.read(|store| {
            let mut ids: Vec<i64> =
                store.persons_called(&typed, today)?.iter().map(|it| it.raw()).collect();
            let found = store.search_in(Person::CODE, &typed)?;
            let others: Vec<i64> =
                found.records.into_iter().filter(|it| !ids.contains(it)).collect();
            ids.extend(others);
            let has_more = ids.len() > AT_MOST;
            let mut rows = Vec::new();
            for id in ids.into_iter().take(AT_MOST) {
                rows.extend(store.person_row(id)?);
            }
            let words = typed.to_lowercase();
            rows.sort_by_key(|it: &PersonRow| !it.name.to_lowercase().contains(&words));
            Ok((rows, has_more))
        });
        (self.hits, self.has_more) = found.unwrap_or_default();
    }
}

/// What tells a person from others of the same name.
fn told(row: &PersonRow) -> String {
    let number = row.identity.as_ref().map(Identity::masked).unwrap_or_default();
    let parts = [&*number, &*row.customer_number, &*row.town];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn hit_ui(ui: &mut Ui, row: &PersonRow) -> bool {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let pressed = button::link(ui, &row.name).clicked();
        let line = told(row);
        if !line.is_empty() {
            ui.label(RichText::new(line).font(theme::small()).color(tokens(ui).muted));
        }
        ui.add_space(theme::GRID);
        pressed
    })
    .inner
}
