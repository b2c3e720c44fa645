//! The dialog that asks before something is done.

use std::sync::Arc;

use egui::{Context, Frame, Id, Label, Modal, RichText, Role, Ui, WidgetInfo};

use super::{
    button::{danger, primary, secondary},
    keyboard, text, theme,
};
use crate::core::Lang;

/// What is asked before a step.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The step as a question: "Ta bort Anna Berg?".
    pub title: String,
    /// What will happen, in numbers, and what is kept and why; a paragraph each.
    pub lines: Vec<String>,
    /// The verb on the button that does it.
    pub action: String,
    /// Whether it can be taken back.
    pub weight: Weight,
}

/// How much hangs on a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Weight {
    /// It can be taken back.
    #[default]
    Light,
    /// It removes or erases.
    Grave,
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Do it.
    Do,
    /// Leave all as it is: the button, Esc, or a click beside the dialog.
    Cancel,
}

/// Asks until there is an answer. The keyboard starts on the safe button, and returns to where it was.
pub fn question_ui(ctx: &Context, lang: Lang, question: &Question) -> Option<Answer> {
    let Question { title, lines, action, weight } = question;
    let answer = dialog_ui(ctx, title, |ui| {
        for line in lines {
            ui.add(Label::new(line).wrap());
        }
        ui.add_space(theme::GRID * 2.0);
        right_row(ui, |ui| {
            let done = match weight {
                Weight::Light => primary(ui, None, action),
                Weight::Grave => danger(ui, None, action),
            };
            let cancel = secondary(ui, None, text::CANCEL.in_lang(lang));
            focus_first(ui, &cancel);
            if done.clicked() {
                Some(Answer::Do)
            } else {
                cancel.clicked().then_some(Answer::Cancel)
            }
        })
    })
    .unwrap_or(Some(Answer::Cancel));
    if answer.is_some() {
        give_back_focus(ctx);
    }
    answer
}

/// A dialog with contents of the caller's own; `None` when it was dismissed.
pub fn dialog_ui<R>(
    ctx: &Context,
    title: &str,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let id = Id::unique(("dialog", title));
    if is_first(ctx, id) {
        let opener = keyboard::last(ctx);
        ctx.data_mut(|data| data.insert_temp(opener_key(), opener));
    }
    let style = ctx.global_style();
    let t = if style.visuals.dark_mode { &theme::DARK } else { &theme::LIGHT };
    let frame =
        Frame::popup(&style).corner_radius(theme::CARD_RADIUS).inner_margin(theme::PAGE_MARGIN);
    let shown = Modal::new(id).frame(frame).backdrop_color(t.backdrop).show(ctx, |ui| {
        ui.set_width(theme::DIALOG.min(ui.content_rect().width() - 80.0));
        ui.accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Dialog);
            node.set_label(title);
        });
        let heading = ui.add(Label::new(RichText::new(title).font(theme::title())).wrap());
        heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, title));
        ui.add_space(theme::GRID);
        add_contents(ui)
    });
    if shown.should_close() { None } else { Some(shown.inner) }
}

/// A row of buttons at the right edge, drawn from the right.
pub fn right_row<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let size = egui::vec2(ui.available_width(), theme::CONTROL);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.allocate_ui_with_layout(size, layout, add_contents).inner
}

/// Moves the keyboard to `response` when the dialog opens.
pub fn focus_first(ui: &Ui, response: &egui::Response) {
    if is_first(ui, response.id.with("first")) {
        response.request_focus();
    }
}

/// Whether `key` was not asked about in the last frames.
fn is_first(ctx: &Context, key: Id) -> bool {
    let pass = ctx.cumulative_pass_nr();
    let last: Option<u64> = ctx.data(|data| data.get_temp(key));
    ctx.data_mut(|data| data.insert_temp(key, pass));
    last.is_none_or(|last| last + 3 < pass)
}

/// Moves the keyboard to the control that opened the dialog, once the dialog is gone.
pub fn give_back_focus(ctx: &Context) {
    let opener: Option<Id> = ctx.data(|data| data.get_temp(opener_key())).flatten();
    if let Some(opener) = opener {
        ctx.data_mut(|data| data.insert_temp(waiting_key(), Some(opener)));
        ctx.request_repaint();
    }
}

/// Whether a dialog has the keyboard, or is about to give it back.
pub(super) fn holds_focus(ctx: &Context) -> bool {
    let waiting: Option<Id> = ctx.data(|data| data.get_temp(waiting_key())).flatten();
    waiting.is_some() || ctx.memory(egui::Memory::top_modal_layer).is_some()
}

/// Makes `ctx` carry out [`give_back_focus`]: the dialog's layer keeps the keyboard for one more frame.
pub(super) fn install(ctx: &Context) {
    let give = |ui: &mut Ui| {
        let waiting: Option<Id> = ui.data(|data| data.get_temp(waiting_key())).flatten();
        let Some(opener) = waiting else { return };
        if ui.memory(egui::Memory::top_modal_layer).is_none() {
            ui.memory_mut(|memory| memory.request_focus(opener));
            ui.data_mut(|data| data.insert_temp(waiting_key(), None::<Id>));
        }
        ui.request_repaint();
    };
    ctx.on_begin_pass("focus after a dialog", Arc::new(give));
}

fn opener_key() -> Id {
    Id::unique("opener of the dialog")
}

fn waiting_key() -> Id {
    Id::unique("opener waiting for the keyboard")
}
