//! A form: one column; label, help, field and message under each other.
//!
//! What the law still asks for is a gap: amber, and the record can be saved. What is impossible is an
//! error: red, and it cannot.

use egui::{
    Align, FocusDirection, Id, InputState, Key, Label, Modifiers, Response, RichText, Stroke,
    StrokeKind, Ui,
};

use super::{chip::Tone, layout, theme};
use crate::core::{Field, Gap, Lang, Text};

/// A form over the fields `F` of one record; make one in each frame.
///
/// What is half typed is kept by the id of `ui`: give each record an id of its own with `ui.push_id`.
pub struct Form<'a, F> {
    pub(super) ui: &'a mut Ui,
    pub(super) lang: Lang,
    pub(super) salt: Id,
    n_unreadable: usize,
    gaps: Vec<Gap<F>>,
    errors: Vec<(F, String)>,
    remarks: Vec<(F, Tone, String)>,
    target: Option<F>,
    /// Whether the keyboard comes to the next field drawn.
    begins: bool,
    /// What Enter does in a field on one line.
    enter: Enter,
    /// What becomes of the keyboard and the messages when saving was refused.
    refused: Refused,
    /// What parts have said, so that the whole need not.
    told: Vec<Said>,
    quest: Quest,
}

/// What Enter does in a field on one line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Enter {
    /// It leaves the field, and the page is answered.
    #[default]
    Answers,
    /// It leads to what Tab leads to, so that a hand that presses it does not lose its place.
    GoesOn,
}

impl Enter {
    /// Leads the keyboard on from a field that Enter has `left`, to what is drawn next.
    pub(super) fn lead(self, ui: &Ui, left: &Response) {
        let entered = |input: &mut InputState| input.consume_key(Modifiers::NONE, Key::Enter);
        if self == Self::GoesOn && left.lost_focus() && ui.input_mut(entered) {
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
        }
    }
}

/// A gap without its field.
type Said = (Text, &'static str);

/// Whether the form was refused when it was to be saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Refused {
    /// It was not.
    #[default]
    No,
    /// In the last frame: the keyboard goes to the first field that is wrong.
    JustNow,
    /// Earlier: messages stand also at the field that the keyboard is in.
    Earlier,
}

/// How a gap that was pressed is looked for among the parts that lack something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Quest {
    /// Nobody looks here.
    #[default]
    None,
    /// The first field that lacks something is the one.
    On,
    /// It was here.
    Found,
}

/// What an input says when it has been drawn.
pub(super) struct Entry {
    pub response: Response,
    pub error: Option<String>,
    pub parts: Parts,
}

/// What the parts of a field say, each a form of its own.
#[derive(Debug, Default)]
pub(super) struct Parts {
    n_unreadable: usize,
    told: Vec<Said>,
    pub quest: Quest,
    pub enter: Enter,
    /// Whether the keyboard comes to the first field of the first part.
    pub begins: bool,
}

impl Parts {
    /// Hears one part out.
    pub fn hear<G: Field>(&mut self, part: Form<'_, G>) {
        self.n_unreadable += part.n_unreadable;
        self.told.extend(part.told);
        self.told.extend(part.gaps.iter().map(|gap| (gap.says, gap.cite)));
        self.quest = part.quest;
    }
}

impl From<Response> for Entry {
    fn from(response: Response) -> Self {
        Self { response, error: None, parts: Parts::default() }
    }
}

impl<'a, F: Field> Form<'a, F> {
    /// A form in `ui` that shows each of `gaps` under its field.
    pub fn new(ui: &'a mut Ui, lang: Lang, gaps: Vec<Gap<F>>) -> Self {
        let salt = ui.scope_id().with("form");
        Self {
            ui,
            lang,
            salt,
            n_unreadable: 0,
            gaps,
            errors: Vec::new(),
            remarks: Vec::new(),
            target: None,
            begins: false,
            enter: Enter::default(),
            refused: Refused::No,
            told: Vec::new(),
            quest: Quest::None,
        }
    }

    /// The part of a form that edits one of several things; it is asked for its gaps by [`Form::lacks`].
    pub(super) fn part<'p>(ui: &'p mut Ui, lang: Lang, salt: Id, parts: &Parts) -> Form<'p, F> {
        let calm = ui.global_style().visuals.widgets.inactive.bg_stroke;
        ui.visuals_mut().widgets.inactive.bg_stroke = calm;
        let Parts { quest, enter, .. } = *parts;
        Form { salt, enter, quest, ..Form::new(ui, lang, Vec::new()) }
    }

    /// Says what this part of a record lacks; call it before the fields are drawn. The whole then does
    /// not say it again.
    pub fn lacks(&mut self, gaps: Vec<Gap<F>>) {
        self.gaps.extend(gaps);
    }

    /// The parts of `field`, before the first has been drawn.
    pub(super) fn parts(&self, field: F) -> Parts {
        let quest = if self.target == Some(field) { Quest::On } else { self.quest };
        Parts { quest, enter: self.enter, ..Parts::default() }
    }

    /// Says under `field` something about what it holds; call it before the field is drawn.
    pub fn remark(&mut self, field: F, tone: Tone, what: String) {
        self.remarks.push((field, tone, what));
    }

    /// Says under `field` why what it holds is impossible; call it before the field is drawn.
    pub fn error(&mut self, field: F, why: &str) {
        self.errors.push((field, why.to_owned()));
    }

    /// Moves the keyboard and the page to `field`; call it before the field is drawn.
    pub fn scroll_to(&mut self, field: F) {
        self.target = Some(field);
    }

    /// Moves the keyboard to the first field; call it before any field is drawn.
    pub fn begin(&mut self) {
        self.begins = true;
    }

    /// What Enter does in a field on one line; say it before any field is drawn.
    pub fn on_enter(&mut self, enter: Enter) {
        self.enter = enter;
    }

    /// What Enter does in a field on one line, for a form within this one.
    pub fn enter(&self) -> Enter {
        self.enter
    }

    /// Whether the keyboard was to come to the next field, which now lies in a form of its own.
    pub fn hands_on_beginning(&mut self) -> bool {
        std::mem::take(&mut self.begins)
    }

    /// Says whether the form was refused, and that it now has been told; call it before any field is drawn.
    pub fn refuse(&mut self, refused: &mut Refused) {
        self.refused = *refused;
        if *refused == Refused::JustNow {
            *refused = Refused::Earlier;
        }
    }

    /// Says that what `field` lacks is mended in the parts of `within`, which is drawn before it.
    pub fn mended_in(&mut self, field: F, within: F) {
        if self.target == Some(field) {
            self.target = Some(within);
        }
    }

    /// Whether nothing is impossible, what is half typed included; ask when every field is drawn.
    pub fn is_savable(&self) -> bool {
        self.errors.is_empty() && self.n_unreadable == 0
    }

    /// Whether a field holds text that cannot be read, and that no record therefore has.
    pub fn is_half_typed(&self) -> bool {
        self.n_unreadable > 0
    }

    /// The language it is read in.
    pub fn lang(&self) -> Lang {
        self.lang
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
            Entry { response, ..entry }
        });
        self.finish(field, entry)
    }

    /// The messages under a field, and the jump to it.
    pub(super) fn finish(&mut self, field: F, entry: Entry) -> Response {
        let Entry { response, error, parts } = entry;
        self.n_unreadable += parts.n_unreadable;
        if error.is_some() {
            self.n_unreadable += 1;
        }
        let error = error.filter(|_| self.refused != Refused::No || !response.has_focus());
        let (ui, lang) = (&mut *self.ui, self.lang);
        let told = self.errors.iter().filter(|(at, _)| *at == field).map(|(_, why)| why.as_str());
        let errors: Vec<&str> = told.chain(error.as_deref()).collect();
        let shown = layout::readable(ui, |ui| {
            for error in &errors {
                layout::message(ui, Tone::Bad, error);
            }
            let heard = |(at, ..): &&(F, Tone, String)| *at == field && errors.is_empty();
            for (_, tone, what) in self.remarks.iter().filter(heard) {
                layout::message(ui, *tone, what);
                describe(ui, response.id, what.clone());
            }
            let is_told = |gap: &Gap<F>| parts.told.contains(&(gap.says, gap.cite));
            let here = |gap: &&Gap<F>| gap.field == field && errors.is_empty() && !is_told(gap);
            for gap in self.gaps.iter().filter(here) {
                let says = format!("{} ({})", gap.says.in_lang(lang), layout::undivided(gap.cite));
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
            if self.refused == Refused::JustNow {
                self.refused = Refused::Earlier;
                response.request_focus();
                ui.scroll_to_rect(response.rect.union(shown).expand(48.0), Some(Align::Center));
            }
        }
        if std::mem::take(&mut self.begins) {
            response.request_focus();
        }
        theme::bring_into_sight(ui, &response);
        ui.add_space(theme::GRID * 3.0);
        self.enter.lead(ui, &response);
        if self.is_sought(field, parts.quest) {
            response.request_focus();
            self.ui.scroll_to_rect(response.rect.union(shown).expand(48.0), Some(Align::Center));
        }
        self.told.extend(parts.told);
        response
    }

    /// Whether the page is to move to `field`; its own parts have been asked.
    fn is_sought(&mut self, field: F, parts: Quest) -> bool {
        let is_target = self.target == Some(field);
        if is_target {
            self.target = None;
        }
        if parts == Quest::Found {
            self.quest = Quest::Found;
            return false;
        }
        let is_first = self.quest == Quest::On && self.gaps.iter().any(|gap| gap.field == field);
        if is_first {
            self.quest = Quest::Found;
        }
        is_target || is_first
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
