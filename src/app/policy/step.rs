//! A step: what the section asks, what it lacks and denies, and its place in the policy.

use egui::{Label, RichText, Ui};

use super::{PolicyScreen, asked, steps::tone, text};
use crate::{
    app::{Context, start::note_ui},
    core::Choice,
    policy::{Promise, Section, Standing},
    ui::{
        chip::{self, Tone},
        layout,
        theme::{self, tokens},
    },
};

impl PolicyScreen {
    /// The middle of a section's page.
    pub(super) fn step_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        let Some(found) = &self.found else { return };
        let standing = found.told.standing(section);
        let heading = self.policy.now.heading(section);
        ui.horizontal_wrapped(|ui| {
            let name = RichText::new(heading.in_lang(lang)).font(theme::small_strong());
            ui.label(name.color(tokens(ui).muted));
            let told = match standing {
                Standing::Missing(n) => text::n_missing(n, lang),
                it => text::standing(it, lang),
            };
            chip::status(ui, tone(standing), &told);
        });
        heading_ui(ui, section.question().in_lang(lang));
        layout::readable(ui, |ui| {
            note_ui(ui, Tone::Accent, section.help().in_lang(lang));
        });
        points_ui(ui, section, lang);
        ui.add_space(theme::GRID * 2.0);
        if standing == Standing::Off {
            self.off_ui(ui, cx, section);
            return;
        }
        let says_no = self.no_to_all_ui(ui, lang, section);
        self.faults_ui(ui, cx, section);
        ui.push_id(("questions", section), |ui| self.questions_ui(ui, cx, section));
        self.own_words_ui(ui, cx, section);
        self.shape_ui(ui, cx, section);
        if let Some(field) = says_no {
            self.say_no_to_all(cx, field);
        }
    }

    fn questions_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        let has_own = !asked::own(section).is_empty() || Promise::of(section).next().is_some();
        if has_own {
            self.own_ui(ui, cx, section);
        }
        if !asked::cards(section).is_empty() {
            layout::section_heading(ui, text::FROM_COMPANY.in_lang(lang));
            self.cards_ui(ui, cx, section);
        }
        if !asked::activity_fields(section).is_empty() {
            self.activities_ui(ui, cx, section);
        }
        self.records_ui(ui, cx, section);
        if section.reads().is_empty() {
            ui.label(theme::help(ui, text::ASKS_NOTHING.in_lang(lang)));
            ui.add_space(theme::GRID * 2.0);
        }
    }
}

/// The question, which may take several lines.
fn heading_ui(ui: &mut Ui, question: &str) {
    let label = Label::new(RichText::new(question).font(theme::heading())).wrap();
    let heading = ui.add(label);
    ui.accesskit_node_builder(heading.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_level(1);
        node.set_label(question);
    });
    ui.add_space(theme::GRID);
}

/// The points of GDPR 13 and 14 that the section answers.
fn points_ui(ui: &mut Ui, section: Section, lang: crate::core::Lang) {
    for point in section.answers() {
        let line = text::point(point.text().in_lang(lang), point.cite(), point.cite_14(), lang);
        ui.add(Label::new(theme::help(ui, line)).wrap());
    }
}
