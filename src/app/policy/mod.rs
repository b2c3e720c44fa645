//! The policy wizard: the sections in the user's order, the questions behind each, and its text as it is printed.
//!
//! Every answer is written to the register that it belongs to; what a record elsewhere says is changed in that
//! record, which opens here and leads back to the step.

mod activities;
mod aim;
mod answers;
mod asked;
mod columns;
mod faults;
mod foot;
mod found;
mod no_to_all;
mod outline;
mod own_words;
mod passages;
mod preview;
mod records;
mod saving;
mod shape;
mod start;
mod step;
mod steps;
mod text;
mod visit;

pub(super) use self::found::progress_of;
use egui::Ui;

use self::{
    activities::Answering,
    asked::Asked,
    found::{Draft, Found},
    preview::Shown,
    visit::Visit,
};
use super::{About, Command, Context, Place, Screen, UndoOf};
use crate::{
    binder::Binder,
    core::Lang,
    policy::{Policy, Section},
    prefs::Prefs,
    registers::{
        Register,
        company::{Company, CompanyField},
    },
    reports::ReportKind,
    store::{By, Store, StoreError},
    ui::toast::Toasts,
};

/// A page of the wizard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PolicyPage {
    /// How far it has come.
    #[default]
    Start,
    /// Which sections, in which order.
    Outline,
    /// The questions of a section.
    Section(Section),
    /// The whole text.
    Whole,
}

/// The wizard.
pub struct PolicyScreen {
    page: PolicyPage,
    found: Option<Found>,
    policy: Draft<Policy>,
    company: Draft<Company>,
    answering: Option<Answering>,
    visit: Option<Visit>,
    shown: Shown,
    /// The field that somebody came for.
    target: Target,
    /// The field that something unsaved was typed in.
    typed_in: Option<egui::Id>,
    /// Whether a field holds what cannot be read.
    is_unreadable: bool,
    /// Whether the page has just been reached by going on.
    arrives: bool,
    /// Whether the start page shows everything that is missing.
    lists_all: bool,
}

/// The field that the keyboard is to come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Target {
    #[default]
    None,
    Company(CompanyField),
    Own(Asked),
    /// The section's own words in both languages.
    OwnWords,
}

impl PolicyScreen {
    /// The wizard at `page`.
    pub fn new(page: PolicyPage) -> Self {
        Self {
            page,
            found: None,
            policy: Draft::default(),
            company: Draft::default(),
            answering: None,
            visit: None,
            shown: Shown::default(),
            target: Target::None,
            typed_in: None,
            is_unreadable: false,
            arrives: false,
            lists_all: false,
        }
    }

    /// Reads what has changed, and composes anew what was typed.
    fn refresh(&mut self, cx: &mut Context<'_>) {
        let as_of = cx.as_of();
        if self.found.as_ref().is_none_or(|it| it.as_of != as_of) {
            let Some(found) = cx.read(|store| Found::read(store, as_of)) else { return };
            self.policy.refresh(&found.policy);
            self.company.refresh(&found.company);
            if let Some(answering) = &mut self.answering {
                answering.refresh(&found.activities);
            }
            self.found = Some(found);
        }
        if let Some(found) = &mut self.found {
            found.tell(&self.policy.now, &self.company.now);
        }
    }

    /// Goes to a page, what is typed on this one saved; `false` where it cannot be.
    fn turn(&mut self, cx: &mut Context<'_>, page: PolicyPage) -> bool {
        if !self.lets_go(cx) {
            return false;
        }
        if self.page != page {
            (self.page, self.answering, self.target) = (page, None, Target::None);
            self.shown.forget();
        }
        *cx.go = Some(Place::Policy(page));
        true
    }

    /// Opens another screen in the wizard's place, with a way back.
    fn open(&mut self, cx: &mut Context<'_>, visit: Visit) {
        if self.lets_go(cx) {
            self.answering = None;
            self.visit = Some(visit);
        }
    }

    /// Opens a record; a field of it where `field` is its label.
    fn open_record(
        &mut self,
        cx: &mut Context<'_>,
        (register, record): (Register, Option<i64>),
        field: crate::core::Text,
    ) {
        let place = match register {
            Register::Company => Place::Settings,
            register => Place::Register(register, record),
        };
        let visit = Visit::new(place, field, cx.store.revision());
        self.open(cx, visit);
    }

    fn visit_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let back = text::back_to(self.page, &self.policy.now, cx.lang);
        let Some(visit) = &mut self.visit else { return false };
        match visit.ui(ui, cx, &back) {
            Some(visit::Left::Back) => self.visit = None,
            Some(visit::Left::To(page)) => {
                self.visit = None;
                self.turn(cx, page);
            }
            None => return true,
        }
        ui.ctx().request_repaint();
        true
    }

    fn print(&mut self, cx: &mut Context<'_>) {
        if self.lets_go(cx) {
            *cx.go = Some(Place::Reports(ReportKind::Policy, About::Nothing));
        }
    }
}

impl Screen for PolicyScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        if self.visit_ui(ui, cx) {
            return;
        }
        self.refresh(cx);
        self.page_ui(ui, cx);
        self.save_as_you_go(ui, cx);
        if cx.takes(Command::Print) {
            self.print(cx);
        }
    }

    fn is_dirty(&self) -> bool {
        let is_half_done = self.answering.as_ref().is_some_and(Answering::is_dirty);
        let is_visiting = self.visit.as_ref().is_some_and(|it| it.screen.is_dirty());
        self.is_unreadable || self.has_answers() || is_half_done || is_visiting
    }

    fn keep(&mut self, store: &mut Store, by: &By) -> Result<(), StoreError> {
        self.write(store, by)
    }

    fn after(
        &mut self,
        ctx: &egui::Context,
        binder: &mut Binder,
        prefs: &mut Prefs,
        toasts: &mut Toasts<UndoOf>,
    ) {
        if let Some(visit) = &mut self.visit {
            visit.screen.after(ctx, binder, prefs, toasts);
        }
    }

    fn busy_ui(&mut self, ui: &mut Ui, lang: Lang) {
        if let Some(visit) = &mut self.visit {
            visit.screen.busy_ui(ui, lang);
        }
    }

    fn is_busy(&self) -> bool {
        self.visit.as_ref().is_some_and(|it| it.screen.is_busy())
    }

    fn turn_to(&mut self, place: Place) -> bool {
        let page = match place {
            Place::Policy(page) => page,
            Place::Register(Register::Policy, _) => PolicyPage::Start,
            _ => return false,
        };
        let is_elsewhere = self.page != page || self.visit.is_some();
        if is_elsewhere && self.is_dirty() {
            return false;
        }
        self.visit = None;
        if self.page != page {
            (self.page, self.answering, self.target) = (page, None, Target::None);
            self.shown.forget();
        }
        true
    }
}
