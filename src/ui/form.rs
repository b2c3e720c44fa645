//! A form: one column; label, help, field and message under each other.
//!
//! What the law still asks for is a gap: amber, and the record can be saved. What is impossible is an
//! error: red, and it cannot.

use egui::{Align, Id, Label, Response, RichText, Stroke, StrokeKind, Ui};

use super::{chip::Tone, layout, theme};
use crate::core::{Field, Gap, Lang};

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
    pub(super) fn part(ui: &mut Ui, lang: Lang, salt: Id) -> Form<'_, F> {
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

    /// Whether nothing is impossible, what is half typed included; ask when every field is drawn.
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
            let response =
                match ui.accesskit_node_builder(entry.response.id, |it| it.label().is_some()) {
                    Some(true) => entry.response,
                    _ => entry.response.labelled_by(label.id),
                };
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
        let error = error.filter(|_| !response.has_focus());
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
            let edge = Stroke::new(1.5, theme::tokens(ui).bad);
            ui.painter().rect_stroke(response.rect, theme::RADIUS, edge, StrokeKind::Inside);
            describe(ui, response.id, (*error).to_owned());
            ui.accesskit_node_builder(response.id, |node| {
                node.set_invalid(egui::accesskit::Invalid::True);
            });
        }
        theme::bring_into_sight(ui, &response);
        if self.target == Some(field) {
            self.target = None;
            response.request_focus();
            ui.scroll_to_rect(response.rect.union(shown).expand(48.0), Some(Align::Center));
        }
        ui.add_space(theme::GRID * 3.0);
        response
    }

    fn edge(&self, field: F) -> Option<Stroke> {
        let is_gap = self.gaps.iter().any(|gap| gap.field == field);
        is_gap.then(|| Stroke::new(1.0, theme::tokens(self.ui).warn))
    }
}

/// Adds `what` to what is read aloud after the name of the control.
pub(super) fn describe(ui: &Ui, id: Id, what: String) {
    ui.accesskit_node_builder(id, |node| {
        let whole = match node.description() {
            Some(said) => format!("{said} {what}"),
            None => what,
        };
        node.set_description(whole);
    });
}
