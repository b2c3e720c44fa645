//! What must stop after a no, and what goes on all the same.

use egui::{Label, Ui};

use super::text;
use crate::{
    app::Context,
    core::Id,
    registers::consents::{
        Consent, GoesOn,
        text::{LAPSED, target},
    },
    ui::{
        chip::Tone,
        icon, layout,
        theme::{self, tokens},
    },
};

/// From the left of a tick box to its words.
const UNDER_A_TICK: f32 = 28.0;

/// What must stop, to be ticked off.
pub(super) fn tasks_ui(ui: &mut Ui, cx: &mut Context<'_>, id: Id<Consent>, consent: &Consent) {
    if consent.tasks.is_empty() {
        return;
    }
    let lang = cx.lang;
    let mut ticked = None;
    layout::section(ui, text::STOP.in_lang(lang), |ui| {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        ui.spacing_mut().interact_size.y = 26.0;
        if let Some(since) = consent.open_tasks().map(|it| it.since).min() {
            ui.label(theme::help(ui, text::should_have_stopped(since, lang)));
        }
        for (at, task) in consent.tasks.iter().enumerate() {
            let mut is_done = task.done_on.is_some();
            let name = format!("{}: {}", target(&task.target).in_lang(lang), task.name);
            let has_lapsed = consent.has_lapsed(task);
            let tick = ui.add_enabled(!has_lapsed, egui::Checkbox::new(&mut is_done, name));
            theme::focus_ring(ui, &tick);
            let told = task.done_on.map(|on| text::done(on, &task.done_by, lang));
            let told = told.or_else(|| has_lapsed.then(|| LAPSED.in_lang(lang).to_owned()));
            if let Some(told) = told {
                ui.horizontal(|ui| {
                    ui.spacing_mut().interact_size.y = 0.0;
                    ui.add_space(UNDER_A_TICK);
                    ui.label(theme::help(ui, told));
                });
            }
            if tick.changed() {
                ticked = Some(at);
            }
        }
        let are_set = consent.tasks_of_latest_no().next().is_some();
        if are_set && consent.open_tasks().next().is_none() {
            layout::message(ui, Tone::Good, text::ALL_STOPPED.in_lang(lang));
        }
    });
    if let Some(at) = ticked {
        cx.attempt(|store, by| store.tick_stop_task(by, id, at));
    }
}

/// What goes on all the same, with its basis.
pub(super) fn goes_on_ui(ui: &mut Ui, cx: &mut Context<'_>, goes_on: &[GoesOn]) {
    if goes_on.is_empty() {
        return;
    }
    let lang = cx.lang;
    layout::section(ui, text::GOES_ON.in_lang(lang), |ui| {
        layout::readable(ui, |ui| {
            ui.add(Label::new(theme::help(ui, text::GOES_ON_HELP.in_lang(lang))).wrap());
            for it in goes_on {
                ui.horizontal_top(|ui| {
                    let mark = egui::RichText::new(icon::CHECK).color(tokens(ui).muted);
                    ui.label(mark);
                    ui.add(Label::new(it.line(lang)).wrap().selectable(true));
                });
            }
        });
    });
}
