//! The outline: which sections, in which order, under which headings.

use egui::{Label, RichText, Ui};

use super::{PolicyPage, PolicyScreen, Target, asked::Asked, text};
use crate::{
    app::Context,
    core::{Choice, Lang},
    policy::{Chosen, Depth, Outline, Section, Standing},
    ui::{
        button,
        form::Form,
        icon, layout,
        theme::{self, tokens},
    },
};

/// What was pressed beside a section.
enum Pressed {
    Move(Section, isize),
    LeaveOut(Section),
    TakeIn(Section),
    Add(Section),
    Go(Section),
}

impl PolicyScreen {
    /// The ready-made outlines, and the sections as they stand.
    pub(super) fn outline_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let lead = text::OUTLINE_LEAD.in_lang(lang);
        layout::page_heading(ui, text::OUTLINE_ASKS.in_lang(lang), "", |_| ());
        layout::readable(ui, |ui| ui.label(RichText::new(lead).color(tokens(ui).muted)));
        ui.add_space(theme::GRID * 3.0);
        let mut chosen = Some(self.policy.now.outline);
        let mut form: Form<'_, Asked> = Form::new(ui, lang, Vec::new());
        if std::mem::take(&mut self.arrives) {
            form.begin();
        }
        form.pick(Asked::Outline, &mut chosen);
        if let Some(outline) = chosen.filter(|it| *it != self.policy.now.outline) {
            self.take(cx, outline);
        }
        layout::readable(ui, |ui| self.abouts_ui(ui, lang));
        ui.add_space(theme::GRID * 4.0);
        self.order_list_ui(ui, cx);
    }

    /// Whom each outline suits; the chosen one stands out.
    fn abouts_ui(&self, ui: &mut Ui, lang: Lang) {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        for it in Outline::ALL {
            let about = format!("{}: {}", it.text().in_lang(lang), it.about().in_lang(lang));
            let is_chosen = *it == self.policy.now.outline;
            let about = if is_chosen { RichText::new(about) } else { theme::help(ui, about) };
            ui.add(Label::new(about).wrap());
        }
    }

    /// Takes an outline's order and headings; what the company has written stays.
    fn take(&mut self, cx: &mut Context<'_>, outline: Outline) {
        let policy = self.policy.now.with_outline(outline);
        let taken =
            cx.attempt_and_tell(text::OUTLINE_TAKEN, |store, by| store.set_policy(by, &policy));
        if taken.is_some() {
            self.policy.now = policy;
            self.policy.settle();
        }
    }

    fn order_list_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let Some(found) = &self.found else { return };
        let sections: Vec<(Chosen, Standing)> = found.told.sections.clone();
        let mut pressed = None;
        layout::section_heading(ui, text::ORDER.in_lang(lang));
        layout::readable(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (it, standing) in &sections {
                let heading = self.policy.now.heading(it.section);
                let name = heading.in_lang(lang);
                let row = row_ui(ui, it, *standing, name, cx);
                pressed = row.or(pressed.take());
            }
            let is_placed =
                |section: &Section| sections.iter().any(|(it, _)| it.section == *section);
            let rest: Vec<Section> =
                Section::ALL.iter().copied().filter(|it| !is_placed(it)).collect();
            if rest.is_empty() {
                return;
            }
            ui.add_space(theme::GRID * 4.0);
            layout::section_heading(ui, text::NOT_WITHIN.in_lang(lang));
            for section in rest {
                let name =
                    format!("{}: {}", text::TAKE_IN.in_lang(lang), section.text().in_lang(lang));
                if button::quiet(ui, icon::PLUS, &name).clicked() {
                    pressed = Some(Pressed::Add(section));
                }
            }
        });
        if let Some(pressed) = pressed {
            self.reorder(cx, &pressed);
            ui.ctx().request_repaint();
        }
    }

    fn reorder(&mut self, cx: &mut Context<'_>, pressed: &Pressed) {
        match pressed {
            Pressed::Go(section) => {
                self.turn(cx, PolicyPage::Section(*section));
            }
            Pressed::Move(section, step) => {
                self.shift(cx, *section, *step);
            }
            Pressed::LeaveOut(section) => {
                self.leave_out(*section);
                if self.turn(cx, PolicyPage::Section(*section)) {
                    self.target = Target::Own(Asked::OffReason);
                }
            }
            Pressed::TakeIn(section) => {
                self.take_in(*section);
                self.save(cx);
            }
            Pressed::Add(section) => {
                self.policy.now.sections = self.policy.now.chosen();
                self.policy.now.sections.push(Chosen::new(*section, Depth::Chapter));
                self.save(cx);
            }
        }
    }
}

/// A section with the buttons that move it, and the tick that has it in the policy.
fn row_ui(
    ui: &mut Ui,
    it: &Chosen,
    standing: Standing,
    name: &str,
    cx: &Context<'_>,
) -> Option<Pressed> {
    let (lang, section) = (cx.lang, it.section);
    let mut pressed = None;
    ui.push_id(section, |ui| {
        ui.horizontal(|ui| {
            for (glyph, says, step) in
                [(icon::CARET_UP, text::UP, -1), (icon::CARET_DOWN, text::DOWN, 1)]
            {
                let says = format!("{}: {name}", says.in_lang(lang));
                if button::icon_button(ui, glyph, &says).clicked() {
                    pressed = Some(Pressed::Move(section, step));
                }
            }
            let mut is_in = !it.is_off;
            let tick = ui.checkbox(&mut is_in, "");
            theme::focus_ring(ui, &tick);
            ui.accesskit_node_builder(tick.id, |node| {
                node.set_label(format!("{}: {name}", text::WITHIN.in_lang(lang)));
            });
            if tick.changed() {
                let pressed_tick = if is_in { Pressed::TakeIn } else { Pressed::LeaveOut };
                pressed = Some(pressed_tick(section));
            }
            if it.depth == Depth::Part {
                ui.add_space(theme::GRID * 4.0);
            }
            if button::link(ui, name).clicked() {
                pressed = Some(Pressed::Go(section));
            }
            ui.label(theme::help(ui, text::standing(standing, lang)));
        });
    });
    pressed
}
