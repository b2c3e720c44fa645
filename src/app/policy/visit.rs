//! Another screen in the wizard's place: a record that a section reads, with a way back to the step.

use egui::Ui;

use super::PolicyPage;
use crate::{
    app::{Command, Context, Place, Screen, register::leaving, screens::screen_of},
    core::Text,
    registers::Register,
    ui::{
        button, icon,
        modal::{Answer, question_ui},
        theme,
    },
};

/// A screen that was opened from a step.
pub(super) struct Visit {
    /// The screen.
    pub screen: Box<dyn Screen>,
    /// The revision when it was opened.
    opened_at: u64,
    /// Whether the keyboard has been offered the way back after something was saved.
    has_offered: bool,
    asks: bool,
}

/// How a visit ended.
pub(super) enum Left {
    /// Back to the step.
    Back,
    /// To another page of the wizard.
    To(PolicyPage),
}

impl Visit {
    /// The screen of `place`, at the field whose label is `field`.
    pub fn new(place: Place, field: Text, opened_at: u64) -> Self {
        let mut screen = screen_of(place);
        if !field.is_empty() {
            screen.mend(field);
        }
        Self { screen, opened_at, has_offered: false, asks: false }
    }

    /// Draws it under the way `back`.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, back: &str) -> Option<Left> {
        if !self.screen.is_busy() {
            let button = button::secondary(ui, icon::ARROW_LEFT, back);
            ui.add_space(theme::GRID * 2.0);
            self.offer(cx, &button);
            self.asks |= button.clicked();
        }
        ui.push_id("visit", |ui| self.screen.ui(ui, cx));
        self.asks |= cx.takes(Command::Back);
        let went = cx.go.take().and_then(|place| self.went(cx, place));
        if went.is_some() {
            return went;
        }
        self.left(ui, cx)
    }

    /// Whether it is left; something typed is asked about first.
    fn left(&mut self, ui: &Ui, cx: &Context<'_>) -> Option<Left> {
        if !self.asks {
            return None;
        }
        if !self.screen.is_dirty() {
            return Some(Left::Back);
        }
        let answer = question_ui(ui.ctx(), cx.lang, &leaving(cx.lang))?;
        self.asks = false;
        (answer == Answer::Do).then_some(Left::Back)
    }

    /// Once something was saved, the keyboard comes to the way back.
    fn offer(&mut self, cx: &Context<'_>, back: &egui::Response) {
        let has_saved = cx.store.revision() != self.opened_at && !self.screen.is_dirty();
        if has_saved && !self.has_offered {
            self.has_offered = true;
            back.request_focus();
        }
    }

    /// Follows a link: within the wizard where it can, or else to where it leads.
    fn went(&mut self, cx: &mut Context<'_>, place: Place) -> Option<Left> {
        match place {
            Place::Overview => return Some(Left::Back),
            Place::Policy(page) => return Some(Left::To(page)),
            Place::Register(Register::Policy, _) => return Some(Left::To(PolicyPage::Start)),
            place if self.screen.turn_to(place) => {}
            place if self.screen.is_dirty() => *cx.go = Some(place),
            place => self.screen = screen_of(place),
        }
        None
    }
}
