//! The window: start page and unlock, then the open binder with its rail, places and messages.

mod clock;
mod context;
mod desk;
mod place;
pub mod register;
mod shell;
mod start;
mod text;

use std::path::PathBuf;

use egui::Ui;

pub use clock::Clock;
pub use context::{Context, Screen, UndoLatest};
pub use place::{Command, KEYS, Place};

use self::{desk::Desk, start::{Start, Went}};
use crate::{
    prefs::Prefs,
    ui::{file_dialog::FileDialogs, theme, today},
};

/// The program in its window.
pub struct App {
    prefs: Prefs,
    clock: Clock,
    dialogs: Box<dyn FileDialogs>,
    state: State,
}

/// With or without an open binder.
enum State {
    Start(Box<Start>),
    Desk(Box<Desk>),
}

impl App {
    /// The window on its start page, or at the lock of the binder at `path`.
    pub fn new(
        ctx: &egui::Context,
        prefs: Prefs,
        clock: Clock,
        dialogs: Box<dyn FileDialogs>,
        path: Option<PathBuf>,
    ) -> Self {
        theme::install(ctx);
        prefs.apply(ctx);
        let state = State::Start(Box::new(path.map_or_else(Start::default, Start::unlocking)));
        Self { prefs, clock, dialogs, state }
    }

    /// The open binder, if there is one.
    pub fn desk(&self) -> Option<&Desk> {
        match &self.state {
            State::Desk(desk) => Some(desk),
            State::Start(_) => None,
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        today::set(ui.ctx(), self.clock.today());
        let next = match &mut self.state {
            State::Start(start) => {
                match start.ui(ui, &mut self.prefs, self.clock, &*self.dialogs) {
                    Some(Went::Opened(binder, company)) => {
                        self.prefs.opened(binder.path());
                        Some(State::Desk(Box::new(Desk::new(*binder, company, self.clock))))
                    }
                    None => None,
                }
            }
            State::Desk(desk) => desk
                .ui(ui, &mut self.prefs, &*self.dialogs)
                .map(|path| State::Start(Box::new(Start::unlocking(path)))),
        };
        if let Some(next) = next {
            // What was shown and typed leaves the memory with the state it belonged to.
            ui.ctx().memory_mut(|memory| memory.data.clear());
            self.state = next;
            ui.ctx().request_repaint();
        }
    }
}
