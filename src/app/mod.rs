//! The window: start page and unlock, then the open binder with its rail, places and messages.

mod agreements;
mod assessments;
mod backup;
mod clock;
mod consent_text;
mod consents;
mod context;
mod contradictions;
mod countries;
mod desk;
mod disclosures;
mod errand;
mod help;
mod idle;
mod import;
mod inquiry;
mod journal;
mod mandates;
mod overview;
mod palette;
mod person_search;
mod place;
mod policy;
mod policy_versions;
pub mod register;
mod reports;
mod screens;
mod settings;
mod setup;
mod shell;
mod start;
mod sub_processors;
mod text;

use std::path::PathBuf;

use egui::{ThemePreference, Ui};

pub use clock::Clock;
pub use context::{Context, Screen, UndoOf};
pub use desk::Desk;
pub use disclosures::Disclosing;
pub use mandates::Begin;
pub use place::{About, Begun, Command, KEYS, Place};
pub use policy::PolicyPage;

use self::{desk::Left, start::Start};
use crate::{
    binder::Binder,
    prefs::{Looks, Prefs},
    ui::{
        file_dialog::{FileDialogs, NativeDialogs},
        theme, today,
    },
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
        apply(&prefs, ctx);
        let state = State::Start(Box::new(path.map_or_else(Start::default, Start::unlocking)));
        Self { prefs, clock, dialogs, state }
    }

    /// The window on a binder that is open already, at `place`.
    pub fn at_desk(
        ctx: &egui::Context,
        prefs: Prefs,
        clock: Clock,
        dialogs: Box<dyn FileDialogs>,
        binder: Binder,
        place: Place,
    ) -> Self {
        let start = Self::new(ctx, prefs, clock, dialogs, None);
        Self { state: State::Desk(Box::new(Desk::new(binder, place, clock))), ..start }
    }

    /// Keeps the window's size and scale for the next time.
    fn remember(&mut self, ctx: &egui::Context) {
        self.prefs.scale = ctx.zoom_factor();
        let size = ctx.input(|input| input.viewport().inner_rect).map(|rect| rect.size());
        if let Some(size) = size.filter(|size| size.min_elem() > 0.0) {
            self.prefs.size = size.into();
        }
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
        self.remember(ui.ctx());
        let next = match &mut self.state {
            State::Start(start) => {
                let opened = start.ui(ui, &mut self.prefs, self.clock, &*self.dialogs);
                opened.map(|(binder, place)| {
                    self.prefs.opened(binder.path());
                    State::Desk(Box::new(Desk::new(*binder, place, self.clock)))
                })
            }
            State::Desk(desk) => {
                let left = desk.ui(ui, &mut self.prefs, &*self.dialogs);
                left.map(|left| {
                    State::Start(Box::new(match left {
                        Left::Locked(path) => Start::unlocking(path),
                        Left::Stopped(path) => Start::stopped(path),
                    }))
                })
            }
        };
        if let Some(next) = next {
            // What was shown and typed leaves the memory with the state it belonged to.
            ui.ctx().memory_mut(|memory| memory.data.clear());
            self.state = next;
            ui.ctx().request_repaint();
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if let State::Desk(desk) = &mut self.state {
            desk.close();
        }
        self.prefs.save();
    }
}

/// Shows the window as the settings say.
pub(crate) fn apply(prefs: &Prefs, ctx: &egui::Context) {
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    ctx.set_theme(match prefs.looks {
        Looks::System => ThemePreference::System,
        Looks::Light => ThemePreference::Light,
        Looks::Dark => ThemePreference::Dark,
    });
    ctx.set_zoom_factor(prefs.scale);
}

/// Opens the window, at the lock of the binder at `path` if there is one.
pub fn run(path: Option<PathBuf>) -> eframe::Result {
    let prefs = Prefs::load();
    reports::Papers::forget_leftovers();
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png"));
    let viewport = egui::ViewportBuilder::default()
        .with_icon(icon.unwrap_or_default())
        .with_title("Dataskyddspärmen")
        .with_app_id("se.dataskyddsparmen")
        .with_inner_size(prefs.size)
        .with_min_inner_size([720.0, 480.0]);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let create = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        let dialogs = Box::new(NativeDialogs);
        Ok(Box::new(App::new(&cc.egui_ctx, prefs, Clock::Computer, dialogs, path)))
    };
    eframe::run_native("Dataskyddspärmen", options, Box::new(create))
}
