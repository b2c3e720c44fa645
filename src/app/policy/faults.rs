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
                for it in missing {
                    pressed = missing_ui(ui, it, lang, &mut begins).or(pressed.take());
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

/// Something missing: the sentence is the link.
fn missing_ui(ui: &mut Ui, it: &Need, lang: Lang, begins: &mut bool) -> Option<Spot> {
    let link = button::link(ui, &text::need(it, lang));
    if std::mem::take(begins) {
        link.request_focus();
    }
    let cite_14 = it.point.and_then(crate::policy::Point::cite_14);
    let cites = text::cites(it.cite, cite_14, lang);
    ui.add(Label::new(theme::help(ui, cites)).wrap());
    link.clicked().then(|| it.spot.clone())
}
