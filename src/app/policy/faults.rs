//! What a section lacks and what contradicts it, each with its provision and the way to mend it.

use egui::{Frame, Label, RichText, Stroke, Ui};

use super::{PolicyScreen, text};
use crate::{
    app::Context,
    core::{Choice, Lang},
    policy::{Contradiction, Need, Section, Spot},
    ui::{
        button,
        chip::Tone,
        layout,
        theme::{self, tokens},
    },
};

impl PolicyScreen {
    /// The boxes on top of a step.
    pub(super) fn faults_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        let Some(found) = &self.found else { return };
        let denied: Vec<&Contradiction> = found.told.contradictions_of(section).collect();
        let missing: Vec<&Need> = found.told.needs_of(section).collect();
        let mut begins = std::mem::take(&mut self.arrives) && self.answering.is_none();
        let mut pressed = None;
        if !denied.is_empty() {
            box_ui(ui, Tone::Bad, &text::n_denied(denied.len(), lang), |ui| {
                for it in denied {
                    pressed = denied_ui(ui, it, lang, &mut begins).or(pressed.take());
                }
            });
        }
        if !missing.is_empty() {
            box_ui(ui, Tone::Warn, &text::n_missing(missing.len(), lang), |ui| {
                for same in by_question(missing) {
                    pressed = missing_ui(ui, &same, lang, &mut begins).or(pressed.take());
                }
            });
        }
        if let Some(spot) = pressed {
            self.go_to(cx, section, &spot);
            ui.ctx().request_repaint();
        }
    }
}

fn box_ui(ui: &mut Ui, tone: Tone, heading: &str, add_contents: impl FnOnce(&mut Ui)) {
    let [front, ground] = tone.colours(tokens(ui));
    let frame = Frame::new()
        .fill(ground)
        .stroke(Stroke::new(1.0, front))
        .corner_radius(theme::RADIUS)
        .inner_margin(egui::Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().interact_size.y = 24.0;
        ui.horizontal(|ui| {
            ui.label(RichText::new(tone.icon()).font(theme::icon()).color(front));
            ui.label(RichText::new(heading).font(theme::strong()).color(front));
        });
        add_contents(ui);
    });
    ui.add_space(theme::GRID * 3.0);
}

/// A contradiction: what it is, what stands where, how to mend it, and the places.
fn denied_ui(ui: &mut Ui, it: &Contradiction, lang: Lang, begins: &mut bool) -> Option<Spot> {
    ui.add_space(theme::GRID);
    let heading = RichText::new(it.kind.text().in_lang(lang)).font(theme::strong());
    ui.add(Label::new(heading).wrap());
    ui.add(Label::new(it.says.in_lang(lang)).wrap());
    let mend = format!("{} ({})", it.kind.mend().in_lang(lang), layout::undivided(it.kind.cite()));
    ui.add(Label::new(theme::help(ui, mend)).wrap());
    let mut pressed = None;
    for spot in &it.at {
        let link = button::link(ui, &text::go_there(spot, lang));
        if std::mem::take(begins) {
            link.request_focus();
        }
        if link.clicked() {
            pressed = Some(spot.clone());
        }
    }
    pressed
}

/// What is missing, with what the same question lacks in other records together.
fn by_question(missing: Vec<&Need>) -> Vec<Vec<&Need>> {
    let mut groups: Vec<Vec<&Need>> = Vec::new();
    for it in missing {
        let is_same = |group: &&mut Vec<&Need>| {
            group.first().is_some_and(|first| (first.says, first.cite) == (it.says, it.cite))
        };
        match groups.iter_mut().find(is_same) {
            Some(group) => group.push(it),
            None => groups.push(vec![it]),
        }
    }
    groups
}

/// A question that lacks its answer: the sentence is the link; where several records lack it, their names are.
fn missing_ui(ui: &mut Ui, same: &[&Need], lang: Lang, begins: &mut bool) -> Option<Spot> {
    let first = same.first()?;
    let mut pressed = None;
    let mut link_ui = |ui: &mut Ui, it: &Need, name: &str| {
        let link = button::link(ui, name);
        ui.accesskit_node_builder(link.id, |node| node.set_label(text::need(it, lang)));
        if std::mem::take(begins) {
            link.request_focus();
        }
        if link.clicked() {
            pressed = Some(it.spot.clone());
        }
    };
    if same.len() == 1 {
        link_ui(ui, first, &text::need(first, lang));
    } else {
        ui.add(Label::new(first.says.in_lang(lang)).wrap());
        for it in same {
            link_ui(ui, it, it.spot.title.trim());
        }
    }
    let cite_14 = first.point.and_then(crate::policy::Point::cite_14);
    let cites = text::cites(first.cite, cite_14, lang);
    ui.add(Label::new(theme::help(ui, cites)).wrap());
    pressed
}
