//! The dialog that asks before something is done.

use egui::{Context, Frame, Id, Key, Label, Modal, RichText, Role, Ui, WidgetInfo};

use super::{
    button::{danger, primary, secondary},
    text, theme,
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

/// Asks until there is an answer. The keyboard starts on the safe button.
pub fn question_ui(ctx: &Context, lang: Lang, question: &Question) -> Option<Answer> {
    let Question { title, lines, action, weight } = question;
    dialog_ui(ctx, title, |ui| {
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
    .unwrap_or(Some(Answer::Cancel))
}

/// A dialog with contents of the caller's own; `None` when it was dismissed.
pub fn dialog_ui<R>(
    ctx: &Context,
    title: &str,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let id = Id::unique(("dialog", title));
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

/// Moves the keyboard to `response` where nothing in the dialog has it.
pub fn focus_first(ui: &Ui, response: &egui::Response) {
    let key = response.id.with("first");
    let pass = ui.cumulative_pass_nr();
    let last: Option<u64> = ui.data(|data| data.get_temp(key));
    let is_new = last.is_none_or(|last| last + 3 < pass);
    if is_new && !ui.input(|input| input.key_down(Key::Tab)) {
        response.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(key, pass));
}
