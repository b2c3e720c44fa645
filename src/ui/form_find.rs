//! The field of a form that holds one of very many things: it is found by typing, not chosen from a list.

use egui::{Id, Label, Response, RichText, Ui};

use super::{
    button::secondary,
    form::Form,
    hits::{hits_ui, keys},
    icon,
    search_field::search_field,
    text, theme,
};
use crate::core::{Field, Lang};

/// Something that a search found, and what tells it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<T> {
    /// What was found.
    pub thing: T,
    /// What it is called.
    pub name: String,
    /// What tells it from others of the same name; may be empty.
    pub line: String,
}

/// What a field remembers between two frames.
#[derive(Debug, Clone)]
struct Search<T> {
    typed: String,
    /// What was typed when the hits were found.
    read: String,
    hits: Vec<Hit<T>>,
    /// The hit that Enter takes.
    at: usize,
    /// Whether the keyboard is to stay with the field although another control now stands there.
    keeps_focus: bool,
}

impl<T> Default for Search<T> {
    fn default() -> Self {
        let (typed, read) = (String::new(), String::new());
        Self { typed, read, hits: Vec::new(), at: 0, keeps_focus: false }
    }
}

impl<F: Field> Form<'_, F> {
    /// One of very many: `find` searches for what was typed, `told` says what is called what.
    pub fn found<T>(
        &mut self,
        field: F,
        value: &mut Option<T>,
        hint: &str,
        told: impl Fn(&T) -> Hit<T>,
        find: impl Fn(&str) -> Vec<Hit<T>>,
    ) -> Response
    where
        T: Clone + Send + Sync + 'static,
    {
        let (lang, label) = (self.lang, field.label().in_lang(self.lang));
        self.entry(field, |ui, id| {
            let key = id.with("search");
            let mut search: Search<T> = ui.data(|it| it.get_temp(key)).unwrap_or_default();
            let response = if let Some(thing) = value {
                let shown = chosen_ui(ui, lang, label, &told(thing));
                if std::mem::take(&mut search.keeps_focus) {
                    shown.request_focus();
                }
                if shown.clicked() {
                    (*value, search) = (None, Search { keeps_focus: true, ..Search::default() });
                }
                shown
            } else {
                let shown = search_ui(ui, lang, (id, hint), &mut search, value, find);
                shown.accessible_name(label)
            };
            ui.data_mut(|it| it.insert_temp(key, search));
            response.into()
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

fn search_ui<T: Clone>(
    ui: &mut Ui,
    lang: Lang,
    (id, hint): (Id, &str),
    search: &mut Search<T>,
    value: &mut Option<T>,
    find: impl Fn(&str) -> Vec<Hit<T>>,
) -> Response {
    let has_keyboard = ui.memory(|it| it.has_focus(id));
    let is_taken = has_keyboard && keys(ui, &mut search.at, search.hits.len());
    let width = ui.available_width() - 48.0;
    let mut response = search_field(ui, lang, id, width, hint, &mut search.typed);
    if std::mem::take(&mut search.keeps_focus) {
        response.request_focus();
    }
    if search.typed != search.read {
        search.read.clone_from(&search.typed);
        let is_blank = search.typed.trim().is_empty();
        (search.hits, search.at) = (if is_blank { Vec::new() } else { find(&search.typed) }, 0);
    }
    let mut picked = is_taken.then_some(search.at);
    if !search.hits.is_empty() {
        let rows = search.hits.iter().map(|it| (it.name.clone(), it.line.clone()));
        picked = hits_ui(ui, rows, search.at).or(picked);
    } else if !search.typed.trim().is_empty() {
        ui.label(theme::help(ui, text::NOTHING_FOUND.in_lang(lang)));
    }
    if let Some(hit) = picked.and_then(|at| search.hits.get(at)) {
        *value = Some(hit.thing.clone());
        *search = Search { keeps_focus: true, ..Search::default() };
        response.mark_changed();
        ui.ctx().request_repaint();
    }
    response
}
