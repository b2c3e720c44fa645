//! Going from one place to another, and leaving: what is typed and unsaved is asked about first.

use egui::{Context, Ui, ViewportCommand};

use super::Desk;
use crate::{
    app::{Place, register::leaving, screens::screen_of},
    core::Lang,
    ui::modal::{Answer, question_ui},
};

/// What somebody wanted while something typed was unsaved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaving {
    To(Place),
    Locking,
    Closing,
}

impl Desk {
    /// Goes to `place`, at once or when it has been answered what becomes of what is unsaved.
    pub(super) fn go(&mut self, place: Place) {
        let place = self.binder.store().map_or(place, |store| place.read_at(store));
        if self.screen.is_busy() {
            return;
        }
        self.keep();
        if self.screen.turn_to(place) {
            self.place = place;
        } else if self.screen.is_dirty() {
            self.asked = Some(Leaving::To(place));
        } else {
            self.arrive(place);
        }
    }

    /// Lets the screen save what needs no question; where that fails it stays, and is asked about.
    fn keep(&mut self) {
        let by = self.by();
        if let Some(store) = self.binder.store_mut() {
            _ = self.screen.keep(store, &by);
        }
    }

    fn arrive(&mut self, place: Place) {
        (self.place, self.screen) = (place, screen_of(place));
    }

    /// An idle lock does not ask: nobody is there to answer.
    pub(super) fn asks_before_locking(&mut self, is_idle: bool) -> bool {
        self.keep();
        let asks = !is_idle && self.screen.is_dirty();
        self.asked = asks.then_some(Leaving::Locking).or(self.asked);
        asks
    }

    /// Acts on the answer about what is unsaved; whether the binder is to be locked.
    pub(super) fn answered(&mut self, ui: &Ui, lang: Lang) -> bool {
        let Some(asked) = self.asked else { return false };
        let Some(answer) = question_ui(ui.ctx(), lang, &leaving(lang)) else { return false };
        self.asked = None;
        match (answer, asked) {
            (Answer::Do, Leaving::To(place)) => self.arrive(place),
            (Answer::Do, Leaving::Locking) => return true,
            (Answer::Do, Leaving::Closing) => {
                self.arrive(self.place);
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
            (Answer::Cancel, _) => {}
        }
        false
    }

    /// Keeps the window open while something typed is unsaved, and asks.
    pub(super) fn closing(&mut self, ctx: &Context) {
        let is_asked = ctx.input(|input| input.viewport().close_requested());
        if is_asked {
            self.keep();
        }
        if is_asked && self.screen.is_dirty() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.asked = Some(Leaving::Closing);
        }
    }
}
