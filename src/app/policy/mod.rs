//! The policy wizard: the sections in the user's order, the questions behind each, and its text as it is printed.
//!
//! Every answer is written to the register that it belongs to; what a record elsewhere says is changed in that
//! record, which opens here and leads back to the step.

mod activities;
mod aim;
mod answers;
mod asked;
mod faults;
mod foot;
mod found;
mod no_to_all;
mod outline;
mod passages;
mod preview;
mod records;
mod shape;
mod start;
mod step;
mod steps;
mod text;
mod visit;

pub(super) use self::found::progress_of;
use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2};

use self::{
    activities::Answering,
    asked::Asked,
    found::{Draft, Found},
    preview::Shown,
    visit::Visit,
};
use super::{Command, Context, Place, Screen, UndoOf, reports::LoosePaper};
use crate::{
    binder::Binder,
    core::Lang,
    policy::{Policy, Section},
    prefs::Prefs,
    registers::{
        Register,
        company::{Company, CompanyField},
    },
    store::{By, Store, StoreError},
    ui::{theme, toast::Toasts},
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
    paper: LoosePaper,
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
}

/// The width of the list of steps.
const STEPS: f32 = 264.0;
const GAP: f32 = theme::GRID * 6.0;
/// From this width the list of steps stands beside the page.
const WITH_STEPS: f32 = 860.0;
/// From this width the text stands beside the questions.
const BESIDE: f32 = 700.0;

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
            paper: LoosePaper::default(),
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

    /// Goes to a page, what is typed on this one saved.
    fn turn(&mut self, cx: &mut Context<'_>, page: PolicyPage) {
        self.save(cx);
        if self.page != page {
            (self.page, self.answering, self.target) = (page, None, Target::None);
            self.shown.forget();
        }
        *cx.go = Some(Place::Policy(page));
    }

    /// Saves what is typed; what went wrong is told.
    fn save(&mut self, cx: &mut Context<'_>) {
        cx.attempt(|store, by| self.write(store, by));
    }

    fn write(&mut self, store: &mut Store, by: &By) -> Result<(), StoreError> {
        if self.is_unreadable {
            return Ok(());
        }
        self.write_answers(store, by)?;
        match &mut self.answering {
            Some(answering) => answering.write(store, by),
            None => Ok(()),
        }
    }

    /// Saves each answer when the keyboard has left its field.
    fn save_as_you_go(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let focused = ui.memory(egui::Memory::focused);
        let has_left = self.typed_in.is_some_and(|it| focused != Some(it));
        let is_typing = ui.ctx().text_edit_focused() && !has_left;
        if self.has_answers() && !self.is_unreadable && !is_typing {
            cx.attempt(|store, by| self.write_answers(store, by));
            ui.ctx().request_repaint();
        }
        self.typed_in = self.has_answers().then(|| self.typed_in.or(focused)).flatten();
    }

    /// Whether an answer on the step itself is unsaved.
    fn has_answers(&self) -> bool {
        self.policy.is_dirty() || self.company.is_dirty()
    }

    fn write_answers(&mut self, store: &mut Store, by: &By) -> Result<(), StoreError> {
        if self.policy.is_dirty() {
            store.set_policy(by, &self.policy.now)?;
            self.policy.settle();
        }
        if self.company.is_dirty() {
            store.set_company(by, &self.company.now)?;
            self.company.settle();
        }
        Ok(())
    }

    /// The steps to the left, the page beside them, its foot always in sight.
    fn page_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let whole = ui.available_rect_before_wrap();
        if whole.width() < WITH_STEPS {
            self.steps_list_ui(ui, cx);
            let rest = ui.available_rect_before_wrap();
            return self.with_foot_ui(ui, cx, rest);
        }
        let left = whole.with_max_x(whole.left() + STEPS);
        let right = Rect::from_min_max(pos2(left.right() + GAP, whole.top()), whole.max);
        ui.scope_builder(UiBuilder::new().id_salt("steps").max_rect(left), |ui| {
            self.steps_ui(ui, cx);
        });
        self.with_foot_ui(ui, cx, right);
    }

    fn with_foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, room: Rect) {
        let height = theme::CONTROL + theme::GRID * 7.0;
        let above = room.with_max_y(room.bottom() - height);
        let below = room.with_min_y(room.bottom() - height);
        ui.scope_builder(UiBuilder::new().id_salt("page").max_rect(above), |ui| match self.page {
            PolicyPage::Start => self.scrolled(ui, cx, Self::start_ui),
            PolicyPage::Outline => self.scrolled(ui, cx, Self::outline_ui),
            PolicyPage::Whole => self.scrolled(ui, cx, Self::whole_ui),
            PolicyPage::Section(section) => self.section_ui(ui, cx, section),
        });
        ui.scope_builder(UiBuilder::new().id_salt("foot").max_rect(below), |ui| {
            self.foot_ui(ui, cx);
        });
    }

    fn scrolled(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        add_contents: fn(&mut Self, &mut Ui, &mut Context<'_>),
    ) {
        let salt = match self.page {
            PolicyPage::Start => "start",
            PolicyPage::Outline => "outline",
            _ => "whole",
        };
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - theme::GRID * 3.0);
            add_contents(self, ui, cx);
            ui.add_space(theme::GRID * 4.0);
        });
    }

    /// The questions, and the text beside them, or under them where there is no room.
    fn section_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let room = ui.available_rect_before_wrap();
        let area = |salt| ScrollArea::vertical().id_salt((salt, section)).auto_shrink(false);
        if room.width() < BESIDE {
            area("both").show(ui, |ui| {
                ui.set_max_width(ui.available_width() - theme::GRID * 3.0);
                self.step_ui(ui, cx, section);
                self.text_ui(ui, cx, section);
            });
            return;
        }
        let middle = room.left() + theme::READABLE.min((room.width() - GAP) * 0.56);
        let left = room.with_max_x(middle);
        let right = Rect::from_min_max(pos2(middle + GAP, room.top()), room.max);
        ui.scope_builder(UiBuilder::new().id_salt("questions").max_rect(left), |ui| {
            area("questions").show(ui, |ui| {
                ui.set_max_width(ui.available_width() - theme::GRID * 3.0);
                self.step_ui(ui, cx, section);
            });
        });
        ui.scope_builder(UiBuilder::new().id_salt("text").max_rect(right), |ui| {
            area("text").show(ui, |ui| {
                ui.set_max_width(ui.available_width() - theme::GRID * 3.0);
                self.text_ui(ui, cx, section);
            });
        });
    }

    /// Opens another screen in the wizard's place, with a way back.
    fn open(&mut self, cx: &mut Context<'_>, visit: Visit) {
        self.save(cx);
        self.answering = None;
        self.visit = Some(visit);
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

    fn print(&mut self, lang: Lang, cx: &Context<'_>) {
        let Some(found) = &self.found else { return };
        let document = crate::policy::document(&found.told.text, lang, cx.today);
        let name = format!("{}.pdf", crate::policy::file_stem(lang, cx.today));
        self.paper.print(name, document);
    }
}

impl Screen for PolicyScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        if self.visit_ui(ui, cx) {
            return;
        }
        self.refresh(cx);
        self.paper.poll(ui, cx);
        self.is_unreadable = false;
        self.page_ui(ui, cx);
        self.save_as_you_go(ui, cx);
        if cx.takes(Command::Print) {
            self.print(self.shown.lang(cx.lang), cx);
        }
    }

    fn is_dirty(&self) -> bool {
        let is_half_done = self.answering.as_ref().is_some_and(Answering::is_dirty);
        let is_visiting = self.visit.as_ref().is_some_and(|it| it.screen.is_dirty());
        self.has_answers() || is_half_done || is_visiting
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
        let Place::Policy(page) = place else { return false };
        if self.visit.as_ref().is_some_and(|it| it.screen.is_dirty()) {
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
