//! The field of a form that holds one of very many things: it is found by typing, not chosen from a list.

use egui::{InputState, Key, Label, Modifiers, Response, RichText, Ui};

use super::{
    button::secondary,
    form::{Entry, Form},
    hits::{Hit, Search},
    icon, text, theme,
};
use crate::core::{Field, Lang};

/// What a field remembers between two frames.
#[derive(Debug, Clone)]
struct Remembered<T> {
    search: Search<T>,
    /// What is chosen, as it is told.
    chosen: Option<Hit<T>>,
    /// Whether the keyboard is to stay with the field although another control now stands there.
    keeps_focus: bool,
}

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Self { search: Search::default(), chosen: None, keeps_focus: false }
    }
}

impl<F: Field> Form<'_, F> {
    /// As [`Form::found`]; what is typed and found nowhere may be added: `offer` is the button's word before it.
    /// What somebody wants to have added. Enter in the field leads to the button, and not past it.
    pub fn found_or_new<T>(
        &mut self,
        field: F,
        value: &mut Option<T>,
        [hint, offer]: [&str; 2],
        told: impl FnOnce(&T) -> Hit<T>,
        find: impl FnOnce(&str) -> Vec<Hit<T>>,
    ) -> Option<String>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let mut wanted = None;
        self.found_in(field, value, hint, told, find, |ui, typed, searched| {
            let add = secondary(ui, icon::PLUS, &format!("{offer} {typed}"));
            let entered = |input: &mut InputState| input.consume_key(Modifiers::NONE, Key::Enter);
            if searched.lost_focus() && ui.input_mut(entered) {
                add.request_focus();
            }
            wanted = add.clicked().then(|| typed.to_owned());
        });
        wanted
    }

    /// One of very many: `find` searches for what was typed, `told` says what is called what. What is typed and
    /// not chosen cannot be saved, for no record would have it.
    pub fn found<T>(
        &mut self,
        field: F,
        value: &mut Option<T>,
        hint: &str,
        told: impl FnOnce(&T) -> Hit<T>,
        find: impl FnOnce(&str) -> Vec<Hit<T>>,
    ) -> Response
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let lang = self.lang;
        self.found_in(field, value, hint, told, find, |ui, _, _| {
            ui.label(theme::help(ui, text::NOTHING_FOUND.in_lang(lang)));
        })
    }

    /// `in_vain` draws what stands under the field when what is typed is found nowhere.
    fn found_in<T>(
        &mut self,
        field: F,
        value: &mut Option<T>,
        hint: &str,
        told: impl FnOnce(&T) -> Hit<T>,
        find: impl FnOnce(&str) -> Vec<Hit<T>>,
        in_vain: impl FnOnce(&mut Ui, &str, &Response),
    ) -> Response
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let (lang, label) = (self.lang, field.label().in_lang(self.lang));
        self.entry(field, |ui, id| {
            let key = id.with("search");
            let mut it: Remembered<T> = ui.data(|data| data.get_temp(key)).unwrap_or_default();
            let before = value.clone();
            let mut response = if let Some(thing) = value {
                // It was found by other means than the search, such as being added.
                if !it.search.typed().is_empty() {
                    (it.search, it.keeps_focus) = (Search::default(), true);
                }
                let chosen = it.chosen.take().filter(|it| it.thing == *thing);
                let chosen = chosen.unwrap_or_else(|| told(thing));
                let shown = chosen_ui(ui, lang, label, &chosen);
                it.chosen = Some(chosen);
                if shown.clicked() {
                    *value = None;
                }
                shown
            } else {
                let (shown, picked) = it.search.ui(ui, lang, (id, hint), 0, find);
                if it.search.is_in_vain() {
                    in_vain(ui, it.search.typed(), &shown);
                }
                *value = picked;
                shown.accessible_name(label)
            };
            if std::mem::take(&mut it.keeps_focus) {
                response.request_focus();
            }
            if *value != before {
                it.keeps_focus = true;
                response.mark_changed();
            }
            let is_left_open = value.is_none() && !it.search.typed().is_empty();
            let error = is_left_open.then(|| text::NONE_CHOSEN.in_lang(lang).to_owned());
            ui.data_mut(|data| data.insert_temp(key, it));
            Entry { error, ..response.into() }
        })
    }
}

/// What is chosen, and the button that lets another be found.
fn chosen_ui<T>(ui: &mut Ui, lang: Lang, label: &str, chosen: &Hit<T>) -> Response {
    ui.vertical(|ui| {
        ui.add(Label::new(RichText::new(&chosen.name).font(theme::strong())).wrap());
        if !chosen.line.is_empty() {
            ui.add(Label::new(theme::help(ui, &chosen.line)).wrap());
        }
        let name = format!("{} {}", text::CHANGE.in_lang(lang), label.to_lowercase());
        secondary(ui, icon::MAGNIFYING_GLASS, &name)
    })
    .inner
}
