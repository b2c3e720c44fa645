//! The fields of a form that hold one value.

use egui::{Response, TextEdit, Ui};
use jiff::civil::Date;

use super::{
    date_field::date_field,
    form::{Entry, Form, describe},
    layout,
    raw_text::raw_text,
    select::select,
    text, theme,
};
use crate::core::{Choice, Field};

impl<F: Field> Form<'_, F> {
    /// A text on one line.
    pub fn text(&mut self, field: F, value: &mut String) -> Response {
        self.entry(field, |ui, id| {
            let width = ui.available_width();
            ui.add(TextEdit::singleline(value).id(id).desired_width(width)).into()
        })
    }

    /// A text on one line that need not be written: `usual` holds where nothing is.
    pub fn hinted_text(&mut self, field: F, value: &mut String, usual: &str) -> Response {
        self.entry(field, |ui, id| {
            let width = ui.available_width();
            let hint = usual.to_owned();
            ui.add(TextEdit::singleline(value).id(id).hint_text(hint).desired_width(width)).into()
        })
    }

    /// A detail of `field` on one line, under a name of its own.
    pub fn named_text(&mut self, field: F, name: &str, value: &mut String) -> Response {
        self.named(field, name, |ui, id, width| {
            ui.add(TextEdit::singleline(value).id(id).desired_width(width))
        })
    }

    /// A detail of `field` on several lines, under a name of its own.
    pub fn named_multiline(&mut self, field: F, name: &str, value: &mut String) -> Response {
        self.named(field, name, |ui, id, width| {
            ui.add(TextEdit::multiline(value).id(id).desired_width(width).desired_rows(3))
        })
    }

    fn named(
        &mut self,
        field: F,
        name: &str,
        input: impl FnOnce(&mut Ui, egui::Id, f32) -> Response,
    ) -> Response {
        let id = self.salt.with((format!("{field:?}"), name));
        let shown = layout::readable(self.ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::GRID;
            let label = ui.label(egui::RichText::new(name).font(theme::strong()));
            let width = ui.available_width();
            input(ui, id, width).labelled_by(label.id)
        });
        theme::bring_into_sight(self.ui, &shown);
        self.ui.add_space(theme::GRID * 3.0);
        self.enter().lead(self.ui, &shown);
        shown
    }

    /// What follows from other fields: it is read here, and changed there.
    pub fn follows(&mut self, field: F, lines: &[String]) -> Response {
        self.entry(field, |ui, _| {
            ui.add(egui::Label::new(lines.join("\n")).wrap().selectable(true)).into()
        })
    }

    /// A text on several lines; Tab leaves it.
    pub fn multiline(&mut self, field: F, value: &mut String) -> Response {
        self.entry(field, |ui, id| {
            let width = ui.available_width();
            let edit = TextEdit::multiline(value).id(id).desired_width(width).desired_rows(3);
            ui.add(edit).into()
        })
    }

    /// A day.
    pub fn date(&mut self, field: F, value: &mut Option<Date>) -> Response {
        let lang = self.lang;
        self.entry(field, |ui, id| {
            let shown = date_field(ui, id, lang, value);
            let error = shown.error.map(|error| error.in_lang(lang).to_owned());
            Entry { error, ..shown.response.into() }
        })
    }

    /// A whole number; an empty field is 0.
    pub fn number(&mut self, field: F, value: &mut u32) -> Response {
        let error = text::NOT_A_NUMBER.in_lang(self.lang);
        let show = |value: &u32| if *value == 0 { String::new() } else { value.to_string() };
        self.parsed(field, value, show, |text| {
            let figures: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            if figures.is_empty() { Ok(0) } else { figures.parse().map_err(|_| error.to_owned()) }
        })
    }

    /// A value with a standard spelling, such as an identity number: `show` writes it, `parse` reads
    /// any usual spelling or says what is wrong.
    pub fn parsed<T>(
        &mut self,
        field: F,
        value: &mut T,
        show: impl Fn(&T) -> String,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Response
    where
        T: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        self.entry(field, |ui, id| {
            let width = (ui.available_width() / 2.0).max(160.0);
            let shown = raw_text(ui, id, width, value, show, parse);
            Entry { error: shown.error, ..shown.response.into() }
        })
    }

    /// One of the answers of `C`, or none yet.
    pub fn choice<C: Choice>(&mut self, field: F, value: &mut Option<C>) -> Response {
        let lang = self.lang;
        let labels: Vec<&str> = C::ALL.iter().map(|choice| choice.text().in_lang(lang)).collect();
        let mut chosen = value.and_then(|value| C::ALL.iter().position(|it| *it == value));
        let response = self.choice_of(field, &labels, &mut chosen);
        if response.changed() {
            *value = chosen.and_then(|chosen| C::ALL.get(chosen).copied());
        }
        response
    }

    /// One of `labels` by its number, or none yet.
    pub fn choice_of<S: AsRef<str>>(
        &mut self,
        field: F,
        labels: &[S],
        chosen: &mut Option<usize>,
    ) -> Response {
        let none = text::NOT_CHOSEN.in_lang(self.lang);
        self.entry(field, |ui, id| {
            let width = ui.available_width();
            select(ui, id, width, none, labels, chosen).into()
        })
    }

    /// A statement that holds or not; word the field's label as what holds.
    pub fn flag(&mut self, field: F, value: &mut bool) -> Response {
        let label = field.label().in_lang(self.lang);
        let response = layout::readable(self.ui, |ui| ui.checkbox(value, label));
        theme::focus_ring(self.ui, &response);
        let help = field.help().in_lang(self.lang);
        if !help.is_empty() {
            layout::readable(self.ui, |ui| ui.label(theme::help(ui, help)));
            describe(self.ui, response.id, help.to_owned());
        }
        self.finish(field, response.into())
    }
}
