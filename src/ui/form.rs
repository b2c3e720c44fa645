//! A form: one column; label, help, field and message under each other.
//!
//! What the law still asks for is a gap: amber, and the record can be saved. What is impossible is an
//! error: red, and it cannot.

use egui::{Align, ComboBox, Id, Label, Response, RichText, Stroke, TextEdit, TextWrapMode, Ui};
use jiff::civil::Date;

use super::{chip::Tone, date_field::date_field, layout, raw_text::raw_text, text, theme};
use crate::core::{Choice, Field, Gap, Lang};

/// A form over the fields `F` of one record; make one in each frame.
///
/// What is half typed is kept by the id of `ui`: give each record an id of its own with `ui.push_id`.
pub struct Form<'a, F> {
    pub(super) ui: &'a mut Ui,
    pub(super) lang: Lang,
    pub(super) salt: Id,
    pub(super) n_unreadable: usize,
    gaps: Vec<Gap<F>>,
    errors: Vec<(F, String)>,
    target: Option<F>,
}

/// What an input says when it has been drawn.
pub(super) struct Entry {
    pub response: Response,
    pub error: Option<String>,
}

impl From<Response> for Entry {
    fn from(response: Response) -> Self {
        Self { response, error: None }
    }
}

impl<'a, F: Field> Form<'a, F> {
    /// A form in `ui` that shows each of `gaps` under its field.
    pub fn new(ui: &'a mut Ui, lang: Lang, gaps: Vec<Gap<F>>) -> Self {
        let salt = ui.scope_id().with("form");
        Self { ui, lang, salt, n_unreadable: 0, gaps, errors: Vec::new(), target: None }
    }

    /// The part of this form that edits one of several things; gaps are told by the whole.
    pub(super) fn part<'b>(ui: &'b mut Ui, lang: Lang, salt: Id) -> Form<'b, F> {
        let (gaps, errors) = (Vec::new(), Vec::new());
        Form { ui, lang, salt, n_unreadable: 0, gaps, errors, target: None }
    }

    /// Says under `field` why what it holds is impossible; call it before the field is drawn.
    pub fn error(&mut self, field: F, why: &str) {
        self.errors.push((field, why.to_owned()));
    }

    /// Moves the keyboard and the page to `field`; call it before the field is drawn.
    pub fn scroll_to(&mut self, field: F) {
        self.target = Some(field);
    }

    /// Whether nothing is impossible; ask when every field is drawn.
    pub fn is_savable(&self) -> bool {
        self.errors.is_empty() && self.n_unreadable == 0
    }

    /// Where the form is drawn, for what stands between its fields.
    pub fn ui(&mut self) -> &mut Ui {
        self.ui
    }

    /// A heading over the fields that follow.
    pub fn heading(&mut self, title: &str) {
        self.ui.add_space(theme::GRID * 2.0);
        layout::section_heading(self.ui, title);
    }

    /// A text on one line.
    pub fn text(&mut self, field: F, value: &mut String) -> Response {
        self.entry(field, |ui, id| {
            let width = ui.available_width();
            ui.add(TextEdit::singleline(value).id(id).desired_width(width)).into()
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
            Entry { response: shown.response, error }
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
            Entry { response: shown.response, error: shown.error }
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
            let now = chosen.and_then(|chosen| labels.get(chosen)).map_or(none, AsRef::as_ref);
            let before = *chosen;
            let width = ui.available_width();
            let combo = ComboBox::from_id_salt(id).width(width).truncate();
            let shown = combo.selected_text(now).show_ui(ui, |ui| {
                ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
                ui.set_max_width(width);
                ui.selectable_value(chosen, None, none);
                for (i, label) in labels.iter().enumerate() {
                    ui.selectable_value(chosen, Some(i), label.as_ref());
                }
            });
            let mut response = shown.response;
            if *chosen != before {
                response.mark_changed();
            }
            theme::focus_ring(ui, &response);
            response.into()
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

    /// Label, help, what `input` draws, and the messages.
    pub(super) fn entry(&mut self, field: F, input: impl FnOnce(&mut Ui, Id) -> Entry) -> Response {
        let id = self.salt.with(format!("{field:?}"));
        let (edge, lang) = (self.edge(field), self.lang);
        let entry = layout::readable(self.ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::GRID;
            let label = ui.label(RichText::new(field.label().in_lang(lang)).font(theme::strong()));
            let help = field.help().in_lang(lang);
            if !help.is_empty() {
                ui.add(Label::new(theme::help(ui, help)).wrap());
            }
            let entry = ui
                .scope(|ui| {
                    if let Some(edge) = edge {
                        ui.visuals_mut().widgets.inactive.bg_stroke = edge;
                    }
                    input(ui, id)
                })
                .inner;
            let response = entry.response.labelled_by(label.id);
            if !help.is_empty() {
                describe(ui, response.id, help.to_owned());
            }
            Entry { response, error: entry.error }
        });
        self.finish(field, entry)
    }

    /// The messages under a field, and the jump to it.
    pub(super) fn finish(&mut self, field: F, entry: Entry) -> Response {
        let Entry { response, error } = entry;
        if error.is_some() {
            self.n_unreadable += 1;
        }
        let (ui, lang) = (&mut *self.ui, self.lang);
        let told = self.errors.iter().filter(|(at, _)| *at == field).map(|(_, why)| why.as_str());
        let errors: Vec<&str> = told.chain(error.as_deref()).collect();
        let shown = layout::readable(ui, |ui| {
            for error in &errors {
                layout::message(ui, Tone::Bad, error);
            }
            for gap in self.gaps.iter().filter(|gap| gap.field == field && errors.is_empty()) {
                let says = format!("{} ({})", gap.says.in_lang(lang), gap.cite);
                layout::message(ui, Tone::Warn, &says);
                describe(ui, response.id, says);
            }
            ui.min_rect()
        });
        if let Some(error) = errors.first() {
            describe(ui, response.id, (*error).to_owned());
            ui.accesskit_node_builder(response.id, |node| {
                node.set_invalid(egui::accesskit::Invalid::True);
            });
        }
        if self.target == Some(field) {
            self.target = None;
            response.request_focus();
            ui.scroll_to_rect(response.rect.union(shown).expand(48.0), Some(Align::Center));
        }
        ui.add_space(theme::GRID * 3.0);
        response
    }

    fn edge(&self, field: F) -> Option<Stroke> {
        let t = theme::tokens(self.ui);
        if self.errors.iter().any(|(at, _)| *at == field) {
            return Some(Stroke::new(1.5, t.bad));
        }
        self.gaps.iter().any(|gap| gap.field == field).then(|| Stroke::new(1.0, t.warn))
    }
}

/// Adds `what` to what is read aloud after the name of the control.
fn describe(ui: &Ui, id: Id, what: String) {
    ui.accesskit_node_builder(id, |node| {
        let whole = match node.description() {
            Some(said) => format!("{said} {what}"),
            None => what,
        };
        node.set_description(whole);
    });
}
