//! The going through of an agreement, point by point, by the keyboard alone: a letter answers and goes on to the
//! next point.

use egui::{Align2, Event, Key, Label, Modifiers, RichText, TextEdit, Ui};

use super::{
    checklist::{heading, verdict_ui},
    text,
};
use crate::{
    app::{
        Context,
        register::{Pressed, foot_ui, leaving, text as shared},
    },
    core::{Choice, Id, Lang},
    law::article,
    registers::agreements::{Agreement, AgreementField as F, Answer, Checked, Checklist, Point},
    ui::{
        form::{Enter, Form, Refused},
        layout,
        modal::{self, question_ui},
        pick::pick_one,
        theme,
    },
};

/// A checklist that is being filled in.
#[derive(Debug)]
pub(super) struct Checking {
    draft: Checklist,
    begun: Checklist,
    /// The point that the keyboard goes to.
    goes_to: Option<Point>,
    is_half_typed: bool,
    /// Whether it is asked if the answers may be thrown away.
    asks: bool,
    refused: Refused,
}

impl Checking {
    /// The checklist `it` to be gone through today, from the first point that is not settled.
    pub fn of(it: &Checklist, cx: &Context<'_>) -> Self {
        let is_unsettled =
            |point: &&Point| it.on(**point).is_none_or(|it| it.answer != Answer::Yes);
        let goes_to = Point::ALL.iter().find(is_unsettled).or(Point::ALL.first()).copied();
        let mut begun = it.clone();
        begun.checked_on = Some(cx.today);
        cx.by.actor.clone_into(&mut begun.checked_by);
        let draft = begun.clone();
        let (is_half_typed, asks, refused) = (false, false, Refused::No);
        Self { draft, begun, goes_to, is_half_typed, asks, refused }
    }

    /// Whether leaving it would lose something.
    pub fn is_dirty(&self) -> bool {
        self.is_half_typed || self.draft != self.begun
    }

    /// Draws it; whether it is saved or left.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<Agreement>,
        agreement: &Agreement,
    ) -> bool {
        let lang = cx.lang;
        layout::readable(ui, |ui| {
            ui.add(Label::new(theme::help(ui, text::CHECK_HELP.in_lang(lang))).wrap());
            ui.add_space(theme::GRID * 2.0);
            for (at, point) in Point::ALL.iter().enumerate() {
                let next = Point::ALL.get(at + 1).copied();
                ui.push_id(at, |ui| self.point_ui(ui, lang, *point, next));
            }
        });
        verdict_ui(ui, lang, &Checklist { checked_on: None, ..self.draft.clone() });
        let is_savable = self.checked_ui(ui, lang);
        let amiss = (!is_savable).then_some(shared::NOT_SAVABLE);
        match foot_ui(ui, cx, text::SAVE_CHECK.in_lang(lang), amiss, &mut self.refused) {
            Some(Pressed::Save) => {
                let after = Agreement { checklist: self.draft.clone(), ..agreement.clone() };
                let saved =
                    cx.attempt_and_tell(text::CHECK_SAVED, |store, by| store.save(by, id, &after));
                saved.is_some()
            }
            Some(Pressed::Cancel) => {
                self.asks = self.is_dirty();
                !self.asks
            }
            None => self.is_thrown_away(ui, lang),
        }
    }

    /// Whether what is answered may be lost, which is asked once.
    fn is_thrown_away(&mut self, ui: &Ui, lang: Lang) -> bool {
        if !self.asks {
            return false;
        }
        let answer = question_ui(ui.ctx(), lang, &leaving(lang));
        self.asks = answer.is_none();
        if answer == Some(modal::Answer::Cancel) {
            // Esc has taken the keyboard from where it was.
            self.goes_to = Point::ALL.iter().copied().find(|point| self.draft.on(*point).is_none());
            ui.ctx().request_repaint();
        }
        answer == Some(modal::Answer::Do)
    }

    /// On which day, and by whom.
    fn checked_ui(&mut self, ui: &mut Ui, lang: Lang) -> bool {
        let mut form: Form<'_, F> = Form::new(ui, lang, Vec::new());
        form.on_enter(Enter::GoesOn);
        form.refuse(&mut self.refused);
        form.date(F::CheckedOn, &mut self.draft.checked_on);
        form.text(F::CheckedBy, &mut self.draft.checked_by);
        self.is_half_typed = form.is_half_typed();
        form.is_savable()
    }

    /// A point: its provision in a sentence, the three answers, and where in the agreement it stands.
    fn point_ui(&mut self, ui: &mut Ui, lang: Lang, point: Point, next: Option<Point>) {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        let name = format!("{} {}", text::number(point), heading(point, lang));
        ui.label(RichText::new(&name).font(theme::strong()));
        if let Some(article) = article::find(point.cite()) {
            ui.add(Label::new(theme::help(ui, article.says.in_lang(lang))).wrap());
        }
        let names: Vec<&str> = Answer::ALL.iter().map(|it| it.text().in_lang(lang)).collect();
        let answer = self.draft.on(point).map(|it| it.answer);
        let mut chosen = Answer::ALL.iter().position(|it| Some(*it) == answer);
        let id = ui.scope_id().with("answer");
        if let Some(shown) = pick_one(ui, id, &name, &names, &mut chosen) {
            // The key that led here is not an answer to it.
            let hears = shown.has_focus();
            if self.goes_to == Some(point) {
                self.goes_to = None;
                shown.request_focus();
                shown.scroll_to_me(Some(egui::Align::Center));
            }
            if hears {
                self.keys(ui, &names, &mut chosen, next);
            }
        }
        let answer = chosen.and_then(|at| Answer::ALL.get(at)).copied();
        if let Some(answer) = answer {
            self.where_ui(ui, lang, (point, answer), next);
        }
        ui.add_space(theme::GRID * 4.0);
    }

    /// The first letter of an answer gives it and goes on; Enter goes on.
    fn keys(&mut self, ui: &Ui, names: &[&str], chosen: &mut Option<usize>, next: Option<Point>) {
        // Taken, so that the point that the keyboard goes to does not hear it too.
        let typed = ui.input_mut(|input| {
            let typed = input.events.iter().find_map(letter);
            input.events.retain(|event| letter(event).is_none());
            typed
        });
        let begins = |name: &&str| {
            let first = |text: &str| text.chars().flat_map(char::to_lowercase).next();
            typed.is_some() && first(name) == typed.and_then(|it| it.to_lowercase().next())
        };
        let answered = names.iter().position(begins);
        if answered.is_some() {
            *chosen = answered;
        }
        if answered.is_some() || enters(ui) {
            self.goes_to = next;
            ui.ctx().request_repaint();
        }
    }

    /// Where in the agreement, and anything to say on it. Enter goes on to the next point.
    fn where_ui(
        &mut self,
        ui: &mut Ui,
        lang: Lang,
        (point, answer): (Point, Answer),
        next: Option<Point>,
    ) {
        let said = self.draft.on(point).cloned();
        let (mut place, mut comment) = said.map(|it| (it.place, it.comment)).unwrap_or_default();
        let number = text::number(point);
        let names = [text::PLACE, text::COMMENT].map(|it| format!("{} {number}", it.in_lang(lang)));
        let hints = [text::PLACE, text::COMMENT].map(|it| it.in_lang(lang));
        let room = ui.available_width() - ui.spacing().item_spacing.x;
        ui.horizontal_top(|ui| {
            let values = [(&mut place, room * 0.35), (&mut comment, room * 0.65)];
            for ((value, width), (name, hint)) in values.into_iter().zip(names.iter().zip(hints)) {
                let edit = TextEdit::multiline(value).hint_text(hint).desired_rows(1);
                let edit = edit.return_key(None).desired_width(width).align(Align2::LEFT_CENTER);
                let shown = ui.add(edit).accessible_name(name);
                theme::bring_into_sight(ui, &shown);
                if shown.has_focus() && enters(ui) {
                    self.goes_to = next;
                    ui.ctx().request_repaint();
                }
            }
        });
        self.draft.set(Checked { point, answer, place, comment });
    }
}

/// The letter that was typed.
fn letter(event: &Event) -> Option<char> {
    match event {
        Event::Text(text) => text.chars().next(),
        _ => None,
    }
}

/// Whether Enter was pressed, which then is taken.
fn enters(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}
