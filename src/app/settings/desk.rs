//! Who works at the desk, and when an empty desk locks.

use egui::{Label, RichText, TextEdit, Ui};

use super::text;
use crate::{
    app::{Context, idle},
    store::Setting,
    ui::{button, chip, icon, layout, theme},
};

/// The minutes that can be chosen; never is not one of them.
const MINUTES: [u32; 8] = [1, 2, 5, 10, 15, 30, 60, 120];

/// The name, while it is typed.
#[derive(Default)]
pub(super) struct DeskPart {
    actor: Option<String>,
}

impl DeskPart {
    pub fn you_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let read = || cx.store.setting(Setting::Actor).ok().flatten().unwrap_or_default();
        let actor = self.actor.get_or_insert_with(read);
        let saves = layout::readable(ui, |ui| {
            let label = ui.label(RichText::new(text::ACTOR.in_lang(lang)).font(theme::strong()));
            ui.add(Label::new(theme::help(ui, text::ACTOR_HELP.in_lang(lang))).wrap());
            let width = ui.available_width();
            let edit = ui.add(TextEdit::singleline(actor).desired_width(width));
            let edit = edit.labelled_by(label.id);
            let enters = edit.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            ui.add_space(theme::GRID * 2.0);
            let save = button::primary(ui, icon::CHECK, text::SAVE.in_lang(lang));
            save.clicked() || enters || cx.takes(crate::app::Command::Save)
        });
        if saves {
            let actor = actor.trim().to_owned();
            if cx.attempt(|store, _| store.set(Setting::Actor, &actor)).is_some() {
                cx.toasts.tell(chip::Tone::Good, text::SAVED.in_lang(lang));
            }
        }
    }

    pub fn locking_ui(ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        let set = idle::minutes(cx.store);
        layout::section(ui, text::IDLE.in_lang(lang), |ui| {
            ui.horizontal_wrapped(|ui| {
                for minutes in MINUTES {
                    let name = text::minutes(minutes);
                    if chip::filter(ui, &name, None, minutes == set).clicked() {
                        cx.attempt(|store, _| store.set(Setting::IdleLock, &minutes.to_string()));
                    }
                }
            });
            ui.add_space(theme::GRID * 2.0);
            layout::readable(ui, |ui| {
                ui.add(Label::new(theme::help(ui, text::IDLE_HELP.in_lang(lang))).wrap());
            });
        });
    }
}
