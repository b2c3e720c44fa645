//! Where everything stands: the steps, the page, the text beside it, and the foot.

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2};

use super::{PolicyPage, PolicyScreen};
use crate::{app::Context, policy::Section, ui::theme};

/// The width of the list of steps.
const STEPS: f32 = 264.0;
const GAP: f32 = theme::GRID * 6.0;
/// From this width the list of steps stands beside the page.
const WITH_STEPS: f32 = 860.0;
/// From this width the text stands beside the questions.
const BESIDE: f32 = 700.0;

impl PolicyScreen {
    /// The steps to the left, the page beside them, its foot always in sight.
    pub(super) fn page_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
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
        self.is_unreadable = false;
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
}
