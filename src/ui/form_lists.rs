//! The fields of a form that hold several things.

use egui::{Frame, Grid, Response, RichText, TextEdit, TextStyle, Ui};

use super::{
    button::{icon_button, secondary},
    form::{Enter, Entry, Form, Parts},
    icon, layout, text,
    theme::{self, tokens},
    today,
};
use crate::core::{Field, Lang, Stated, Text};

/// Ticks stand in at most so many columns.
const MOST_COLUMNS: u8 = 3;

impl<F: Field> Form<'_, F> {
    /// Several short texts, a line each.
    pub fn text_list(&mut self, field: F, lines: &mut Vec<String>) -> Response {
        let lang = self.lang;
        let label = field.label().in_lang(lang);
        let (one, enter) = (one_of(field, lang), self.enter());
        self.entry(field, |ui, id| {
            let before = lines.len();
            let mut removed = None;
            let mut changed = false;
            for (i, line) in lines.iter_mut().enumerate() {
                let response = line_ui(ui, lang, (label, i), line, &mut removed, enter);
                changed |= response;
            }
            if let Some(removed) = removed {
                lines.remove(removed);
            }
            let mut add = add_button(ui, lang, one, id);
            if add.clicked() {
                lines.push(String::new());
            }
            if changed || lines.len() != before {
                add.mark_changed();
            }
            add.into()
        })
    }

    /// Several things, each in a card of its own, or the statement that there are none.
    ///
    /// `none_label` is the whole statement, such as "None: nobody else receives the data".
    pub fn stated<T: Default, G: Field>(
        &mut self,
        field: F,
        stated: &mut Stated<T>,
        none_label: Text,
        mut each: impl FnMut(&mut Form<'_, G>, &mut T),
    ) -> Response {
        let lang = self.lang;
        let label = one_of(field, lang);
        let mut parts = self.parts_of(field, stated.items.len());
        self.entry(field, |ui, id| {
            let before = (stated.items.len(), stated.none_on);
            items_ui(ui, lang, (label, id), &mut stated.items, &mut parts, &mut each);
            if stated.items.is_empty() {
                none_ui(ui, lang, none_label, stated);
            }
            let mut add = add_button(ui, lang, label, id);
            if add.clicked() {
                stated.items.push(T::default());
                stated.none_on = None;
            }
            if (stated.items.len(), stated.none_on) != before {
                add.mark_changed();
            }
            Entry { parts, ..add.into() }
        })
    }

    /// Several things, each in a card of its own with fields `G`.
    pub fn items<T: Default, G: Field>(
        &mut self,
        field: F,
        items: &mut Vec<T>,
        mut each: impl FnMut(&mut Form<'_, G>, &mut T),
    ) -> Response {
        let lang = self.lang;
        let label = one_of(field, lang);
        let mut parts = self.parts_of(field, items.len());
        self.entry(field, |ui, id| {
            let before = items.len();
            items_ui(ui, lang, (label, id), items, &mut parts, &mut each);
            let mut add = add_button(ui, lang, label, id);
            if add.clicked() {
                items.push(T::default());
            }
            if items.len() != before {
                add.mark_changed();
            }
            Entry { parts, ..add.into() }
        })
    }

    /// The parts of `field`, which has `n` items: the first of them takes the keyboard where it begins here.
    fn parts_of(&mut self, field: F, n: usize) -> Parts {
        let mut parts = self.parts(field);
        parts.begins = n > 0 && self.hands_on_beginning();
        parts
    }

    /// One thing made of several fields, such as an address, in a card.
    pub fn group<G: Field>(&mut self, field: F, each: impl FnOnce(&mut Form<'_, G>)) -> Response {
        let lang = self.lang;
        let mut parts = self.parts(field);
        self.entry(field, |ui, id| {
            let shown = sub_card(ui, |ui| {
                let mut part = Form::part(ui, lang, id, &parts);
                each(&mut part);
                parts.hear(part);
            });
            Entry { parts, ..shown.into() }
        })
    }

    /// Any number of `options`, each with a tick.
    pub fn pick_many<T: Clone + PartialEq>(
        &mut self,
        field: F,
        options: &[(T, String)],
        chosen: &mut Vec<T>,
    ) -> Response {
        let (lang, label) = (self.lang, field.label().in_lang(self.lang));
        self.entry(field, |ui, id| {
            let shown = ui.push_id(id, |ui| {
                let mut last = None;
                let gap = egui::vec2(theme::GRID * 4.0, ui.spacing().item_spacing.y);
                let n_columns = n_columns(ui, options.iter().map(|it| it.1.as_str()), gap.x);
                Grid::new("options").min_row_height(0.0).spacing(gap).show(ui, |ui| {
                    for (i, (option, name)) in options.iter().enumerate() {
                        let mut is_chosen = chosen.contains(option);
                        let tick = ui.checkbox(&mut is_chosen, name);
                        theme::focus_ring(ui, &tick);
                        if tick.changed() && is_chosen {
                            chosen.push(option.clone());
                        } else if tick.changed() {
                            chosen.retain(|it| it != option);
                        }
                        last = Some(last.take().map_or(tick.clone(), |it: Response| it | tick));
                        if (i + 1) % n_columns == 0 {
                            ui.end_row();
                        }
                    }
                });
                last
            });
            let nothing = || ui.label(theme::help(ui, text::NOTHING_TO_CHOOSE.in_lang(lang)));
            let response = shown.inner.unwrap_or_else(nothing);
            let whole = ui.interact(shown.response.rect, id.with(label), egui::Sense::hover());
            whole.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Group, true, label));
            Entry::from(response)
        })
    }
}

/// How many columns of ticks there is room for, by the widest of `names`.
fn n_columns<'a>(ui: &Ui, names: impl Iterator<Item = &'a str>, gap: f32) -> usize {
    let font = TextStyle::Button.resolve(ui.style());
    let color = tokens(ui).text;
    let width =
        |name: &str| ui.painter().layout_no_wrap(name.to_owned(), font.clone(), color).size().x;
    let tick = ui.spacing().icon_width + ui.spacing().icon_spacing;
    let widest = names.map(width).fold(0.0, f32::max) + tick;
    let fit = ((ui.available_width() + gap) / (widest + gap)).floor();
    (1..=MOST_COLUMNS).rev().find(|n| f32::from(*n) <= fit).unwrap_or(1).into()
}

/// What one of the things in `field` is called.
fn one_of<F: Field>(field: F, lang: Lang) -> &'static str {
    let one = field.one();
    if one.is_empty() { field.label().in_lang(lang) } else { one.in_lang(lang) }
}

/// The items in their cards.
fn items_ui<T, G: Field>(
    ui: &mut Ui,
    lang: Lang,
    (label, id): (&str, egui::Id),
    items: &mut Vec<T>,
    parts: &mut Parts,
    each: &mut impl FnMut(&mut Form<'_, G>, &mut T),
) {
    let mut removed = None;
    for (i, item) in items.iter_mut().enumerate() {
        sub_card(ui, |ui| {
            if item_heading_ui(ui, lang, label, i) {
                removed = Some(i);
            }
            let mut part = Form::part(ui, lang, id.with(i), parts);
            if std::mem::take(&mut parts.begins) {
                part.begin();
            }
            each(&mut part, item);
            parts.hear(part);
        });
    }
    if let Some(removed) = removed {
        items.remove(removed);
    }
}

fn line_ui(
    ui: &mut Ui,
    lang: Lang,
    (label, i): (&str, usize),
    line: &mut String,
    removed: &mut Option<usize>,
    enter: Enter,
) -> bool {
    let name = format!("{label} {}", i + 1);
    ui.horizontal(|ui| {
        let width = ui.available_width() - theme::CONTROL - ui.spacing().item_spacing.x;
        let edit = ui.add(TextEdit::singleline(line).desired_width(width)).accessible_name(&name);
        theme::bring_into_sight(ui, &edit);
        let remove = format!("{} {name}", text::REMOVE.in_lang(lang));
        if icon_button(ui, icon::X, &remove).clicked() {
            *removed = Some(i);
        }
        enter.lead(ui, &edit);
        edit.changed()
    })
    .inner
}

fn item_heading_ui(ui: &mut Ui, lang: Lang, label: &str, i: usize) -> bool {
    let name = format!("{label} {}", i + 1);
    ui.horizontal(|ui| {
        ui.label(RichText::new(&name).font(theme::small_strong()).color(tokens(ui).muted));
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            let remove = format!("{} {name}", text::REMOVE.in_lang(lang));
            icon_button(ui, icon::TRASH, &remove).clicked()
        })
        .inner
    })
    .inner
}

fn none_ui<T>(ui: &mut Ui, lang: Lang, label: Text, stated: &mut Stated<T>) {
    let mut is_none = stated.none_on.is_some();
    let tick = ui.checkbox(&mut is_none, label.in_lang(lang));
    theme::focus_ring(ui, &tick);
    if tick.changed() {
        stated.none_on = is_none.then(|| today::get(ui));
    }
    if let Some(none_on) = stated.none_on {
        ui.label(theme::help(ui, text::none_stated(none_on, lang)));
    }
}

fn add_button(ui: &mut Ui, lang: Lang, one: &str, id: egui::Id) -> Response {
    let name = format!("{} {}", text::ADD.in_lang(lang), one.to_lowercase());
    ui.push_id(id, |ui| secondary(ui, icon::PLUS, &name)).inner
}

fn sub_card(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui)) -> Response {
    let frame = Frame::new()
        .fill(tokens(ui).page)
        .stroke(theme::hairline(ui))
        .corner_radius(theme::RADIUS)
        .inner_margin(12);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        layout::readable(ui, add_contents);
    });
    shown.response
}
