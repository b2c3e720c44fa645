//! A record's history on screen: who, when, what before and after, and the way back.

use egui::{CollapsingHeader, RichText, Ui};
use jiff::Timestamp;

use super::text;
use crate::{
    app::Context,
    core::{Choice, Lang},
    law::deadline::in_sweden,
    registers::{Register, past::Step},
    ui::{button, icon, layout, theme},
};

/// The steps, read when the history is opened and after each change.
#[derive(Debug, Default)]
pub struct HistoryPart {
    read_at: Option<(u64, Lang)>,
    steps: Vec<Step>,
}

impl HistoryPart {
    /// Draws it, folded until somebody asks.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, register: Register, record: i64) {
        let heading = RichText::new(text::HISTORY.in_lang(cx.lang)).font(theme::title());
        let shown = CollapsingHeader::new(heading).id_salt("history").show(ui, |ui| {
            self.refresh(cx, register, record);
            for at in 0..self.steps.len() {
                self.step_ui(ui, cx, (register, record), at);
            }
        });
        theme::focus_ring(ui, &shown.header_response);
    }

    fn refresh(&mut self, cx: &mut Context<'_>, register: Register, record: i64) {
        let now = (cx.store.revision(), cx.lang);
        if self.read_at != Some(now) {
            self.read_at = Some(now);
            self.steps = cx.read(|store| store.steps(register, record, now.1)).unwrap_or_default();
        }
    }

    fn step_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (register, record): (Register, i64),
        at: usize,
    ) {
        let (lang, step) = (cx.lang, &self.steps[at]);
        let mut restored = false;
        ui.horizontal_wrapped(|ui| {
            let what = step.entry.verb.text().in_lang(lang);
            ui.label(RichText::new(what).font(theme::strong()));
            let when = at_the_desk(step.entry.at);
            ui.label(theme::help(ui, format!("{when} · {}", step.entry.who())));
            if at > 0
                && step.state.is_some()
                && !matches!(register, Register::Consents | Register::Mandates)
            {
                let name = text::RESTORE.in_lang(lang);
                restored = button::quiet(ui, icon::ARROW_COUNTER_CLOCKWISE, name).clicked();
            }
        });
        layout::readable(ui, |ui| {
            for (field, before, after) in &step.altered {
                let line = text::altered(field.in_lang(lang), before, after);
                ui.label(theme::help(ui, line));
            }
        });
        ui.add_space(theme::GRID * 2.0);
        if restored && let Some(state) = step.state.clone() {
            cx.attempt_and_tell(text::RESTORED, |store, by| {
                store.restore_version(by, register, record, &state)
            });
        }
    }
}

/// An instant as the office reads it: "2026-11-22 09.14".
pub fn at_the_desk(at: Timestamp) -> String {
    in_sweden(at).strftime("%Y-%m-%d %H.%M").to_string()
}
