//! A section's place in the policy: its order, its heading, the company's own paragraphs, or that it is left out.

use egui::{CollapsingHeader, RichText, Ui};

use super::{PolicyPage, PolicyScreen, Target, answers::untranslated, asked::Asked, text};
use crate::{
    app::Context,
    core::{Gap, Lang},
    policy::{Chosen, Depth, Section},
    ui::{button, form::Form, icon, layout, theme},
};

impl PolicyScreen {
    /// The section as the company shapes it, folded away until somebody wants it.
    pub(super) fn shape_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        ui.add_space(theme::GRID * 2.0);
        ui.separator();
        let name = RichText::new(text::SHAPE.in_lang(cx.lang)).font(theme::title());
        let is_sought = matches!(
            self.target,
            Target::Own(Asked::Heading(_) | Asked::Before(_) | Asked::After(_))
        );
        let has_own = self.own_of(section).is_some_and(Chosen::has_own_words);
        let folded = CollapsingHeader::new(name).id_salt(("shape", section)).default_open(has_own);
        let folded = if is_sought { folded.open(Some(true)) } else { folded };
        let shown = folded.show_unindented(ui, |ui| {
            ui.add_space(theme::GRID * 2.0);
            self.order_ui(ui, cx, section);
            self.words_ui(ui, cx, section);
        });
        theme::focus_ring(ui, &shown.header_response);
        ui.add_space(theme::GRID * 4.0);
    }

    fn own_of(&self, section: Section) -> Option<&Chosen> {
        self.policy.now.sections.iter().find(|it| it.section == section)
    }

    /// The section as it may be changed; the order is the company's own from then on.
    fn chosen_of(&mut self, section: Section) -> Option<&mut Chosen> {
        if self.policy.now.sections.is_empty() {
            self.policy.now.sections = self.policy.now.chosen();
        }
        self.policy.now.sections.iter_mut().find(|it| it.section == section)
    }

    /// Up, down, and out of the policy.
    fn order_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        ui.horizontal_wrapped(|ui| {
            if button::secondary(ui, icon::CARET_UP, text::UP.in_lang(lang)).clicked() {
                self.shift(cx, section, -1);
            }
            if button::secondary(ui, icon::CARET_DOWN, text::DOWN.in_lang(lang)).clicked() {
                self.shift(cx, section, 1);
            }
        });
        if button::secondary(ui, icon::MINUS, text::LEAVE_OUT.in_lang(lang)).clicked() {
            self.leave_out(section);
            self.target = Target::Own(Asked::OffReason);
        }
        ui.label(theme::help(ui, text::MOVE_HELP.in_lang(lang)));
        ui.add_space(theme::GRID * 3.0);
    }

    /// Leaves the section out.
    pub(super) fn leave_out(&mut self, section: Section) {
        if let Some(chosen) = self.chosen_of(section) {
            chosen.is_off = true;
        }
    }

    /// Takes the section in again.
    pub(super) fn take_in(&mut self, section: Section) {
        if let Some(chosen) = self.chosen_of(section) {
            chosen.is_off = false;
        }
    }

    /// Heading and paragraphs of the company's own.
    fn words_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let before = self.own_of(section).cloned();
        let mut it = before.clone().unwrap_or_else(|| Chosen::new(section, Depth::default()));
        let target = self.target;
        let usual = self.policy.now.outline.heading(section);
        let mut form: Form<'_, Asked> = Form::new(ui, cx.lang, gaps(&it));
        if let Target::Own(field @ (Asked::Heading(_) | Asked::Before(_) | Asked::After(_))) =
            target
        {
            form.scroll_to(field);
            self.target = Target::None;
        }
        form.hinted_text(Asked::Heading(Lang::Sv), &mut it.heading.sv, usual.sv);
        form.hinted_text(Asked::Heading(Lang::En), &mut it.heading.en, usual.en);
        form.multiline(Asked::Before(Lang::Sv), &mut it.before.sv);
        form.multiline(Asked::Before(Lang::En), &mut it.before.en);
        form.multiline(Asked::After(Lang::Sv), &mut it.after.sv);
        form.multiline(Asked::After(Lang::En), &mut it.after.en);
        let has_changed = match &before {
            Some(before) => it != *before,
            None => it.has_own_words(),
        };
        if has_changed && let Some(chosen) = self.chosen_of(section) {
            (chosen.heading, chosen.before, chosen.after) = (it.heading, it.before, it.after);
        }
    }

    /// A section that is left out: why, and the way back in.
    pub(super) fn off_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        layout::readable(ui, |ui| ui.label(text::IS_OFF.in_lang(lang)));
        ui.add_space(theme::GRID * 2.0);
        let target = std::mem::take(&mut self.target);
        if let Some(chosen) = self.chosen_of(section) {
            let gap = Gap { field: Asked::OffReason, says: text::WHY_OFF, cite: "GDPR 5.2" };
            let is_bare = chosen.reason.trim().is_empty();
            let mut form = Form::new(ui, lang, is_bare.then_some(gap).into_iter().collect());
            if let Target::Own(field) = target {
                form.scroll_to(field);
            }
            form.multiline(Asked::OffReason, &mut chosen.reason);
        }
        if button::secondary(ui, icon::PLUS, text::TAKE_IN.in_lang(lang)).clicked() {
            self.take_in(section);
        }
        let outline = text::page_name(PolicyPage::Outline, &self.policy.now, lang);
        if button::link(ui, &outline).clicked() {
            self.turn(cx, PolicyPage::Outline);
        }
    }

    /// Moves the section by a step; `false` where it cannot.
    pub(super) fn shift(&mut self, cx: &mut Context<'_>, section: Section, step: isize) -> bool {
        let mut policy = self.policy.now.clone();
        policy.sections = policy.chosen();
        if !moved(&mut policy.sections, section, step) {
            return false;
        }
        self.policy.now = policy;
        self.save(cx);
        true
    }
}

/// Moves a section past its neighbour.
fn moved(sections: &mut [Chosen], section: Section, step: isize) -> bool {
    let Some(at) = sections.iter().position(|it| it.section == section) else { return false };
    let to = at.checked_add_signed(step).filter(|it| *it < sections.len());
    let Some(to) = to else { return false };
    sections.swap(at, to);
    true
}

/// What is written in one language alone.
fn gaps(it: &Chosen) -> Vec<Gap<Asked>> {
    let pairs = [
        (&it.heading, Asked::Heading as fn(Lang) -> Asked),
        (&it.before, Asked::Before),
        (&it.after, Asked::After),
    ];
    let lacking = pairs.into_iter().filter(|(it, _)| it.lacks_translation());
    lacking.map(|(it, asked)| untranslated(it, asked)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Outline, Policy};

    #[test]
    fn r_90_a_section_moves_past_its_neighbour_and_not_out_of_the_list() {
        let mut sections = Policy::default().with_outline(Outline::Short).sections;
        let order =
            |sections: &[Chosen]| -> Vec<_> { sections.iter().map(|it| it.section).collect() };
        let before = order(&sections);
        assert!(!moved(&mut sections, before[0], -1));
        assert!(moved(&mut sections, before[0], 1));
        assert_eq!(order(&sections)[..2], [before[1], before[0]]);
        let last = *before.last().unwrap();
        assert!(!moved(&mut sections, last, 1));
        assert!(!moved(&mut sections, Section::Children, 1), "it is not in the short one");
        assert!(!Chosen::new(Section::Children, Depth::Chapter).has_own_words());
    }
}
