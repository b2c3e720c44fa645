//! Where Bankgirot says something else: to be decided, and what was.

use egui::{Frame, Label, Stroke, Ui};

use super::text;
use crate::{
    core::Lang,
    registers::mandates::{Finding, FindingKind, Mandate, payer_number},
    ui::{
        button,
        chip::Tone,
        icon, layout,
        theme::{self, tokens},
    },
};

/// Draws the findings; the one that is to be decided about.
pub(super) fn findings_ui(ui: &mut Ui, lang: Lang, it: &Mandate) -> Option<usize> {
    if it.findings.is_empty() {
        return None;
    }
    let mut decided = None;
    layout::section(ui, text::FINDINGS.in_lang(lang), |ui| {
        for (at, finding) in it.findings.iter().enumerate() {
            if finding.is_open() {
                if open_ui(ui, lang, it, finding) {
                    decided = Some(at);
                }
            } else {
                let told = theme::help(ui, finding.line(lang));
                layout::readable(ui, |ui| ui.add(Label::new(told).wrap().selectable(true)));
            }
        }
    });
    decided
}

/// What differs, from which record it is known, and the button that decides; whether it was pressed.
fn open_ui(ui: &mut Ui, lang: Lang, it: &Mandate, finding: &Finding) -> bool {
    let t = tokens(ui);
    let frame = Frame::new()
        .fill(t.bad_soft)
        .stroke(Stroke::new(1.0, t.bad))
        .corner_radius(theme::RADIUS)
        .inner_margin(egui::Margin::symmetric(16, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        layout::message(ui, Tone::Bad, finding.kind.text().in_lang(lang));
        for line in told(it, finding, lang) {
            ui.add(Label::new(text::unbroken(&line)).wrap().selectable(true));
        }
        let cause = format!("{}, {}", finding.on, finding.cause.line(lang));
        ui.label(theme::help(ui, cause));
        button::secondary(ui, icon::SCALES, text::DECIDE.in_lang(lang)).clicked()
    });
    ui.add_space(theme::GRID * 2.0);
    shown.inner
}

/// Ours beside theirs, masked, and what the codes say.
fn told(it: &Mandate, finding: &Finding, lang: Lang) -> Vec<String> {
    let ours = it.drawn.as_ref().map(|it| it.value().to_masked_text()).unwrap_or_default();
    let mut lines = match &finding.kind {
        FindingKind::Account { account } => {
            let theirs = account.as_ref().map(crate::law::Account::masked);
            vec![text::ours_and_theirs(&ours, theirs.as_deref(), lang)]
        }
        FindingKind::Identity { masked } => vec![masked.clone()],
        FindingKind::PayerNumber { number } => {
            let ours = it.payer_number.map(|it| payer_number(it).to_masked_text());
            let theirs = payer_number(*number).to_masked_text();
            vec![text::ours_and_theirs(&ours.unwrap_or_default(), Some(&theirs), lang)]
        }
        _ => Vec::new(),
    };
    lines.push(finding.detail.clone());
    lines.retain(|it| !it.trim().is_empty());
    lines
}
