//! What stands around a record and around its form.

use egui::{Frame, InnerResponse, Label, Margin, ScrollArea, Stroke, Ui};

use super::text;
use crate::{
    app::{Command, Context, Place},
    core::{Choice, Lang, Text},
    registers::desk::Link,
    ui::{
        button,
        chip::Tone,
        form::Refused,
        icon, layout,
        theme::{self, tokens},
    },
};

/// What was pressed under a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// Save, and the form can be saved.
    Save,
    /// Cancel, or Esc.
    Cancel,
}

/// The title of a record and the line under it; whether the button that leaves it was pressed.
pub fn record_heading(ui: &mut Ui, lang: Lang, [title, line]: [&str; 2], is_narrow: bool) -> bool {
    let (glyph, name) =
        if is_narrow { (icon::ARROW_LEFT, text::BACK) } else { (icon::X, text::CLOSE) };
    layout::page_heading(ui, title, line, |ui| {
        button::icon_button(ui, glyph, name.in_lang(lang)).clicked()
    })
}

/// What a record belongs with, each a way there.
pub fn links_ui(ui: &mut Ui, cx: &mut Context<'_>, links: impl IntoIterator<Item = Link>) {
    let mut links = links.into_iter().peekable();
    if links.peek().is_none() {
        return;
    }
    layout::section(ui, text::LINKS.in_lang(cx.lang), |ui| {
        for Link { register, record, name } in links {
            ui.horizontal(|ui| {
                if button::link(ui, &name).clicked() {
                    *cx.go = Some(Place::Register(register, Some(record)));
                }
                ui.label(theme::help(ui, register.text().in_lang(cx.lang)));
            });
        }
    });
}

/// An act on a record that is being told: its name, what it does, and a few fields, in a frame of their own.
pub fn act_ui<T>(
    ui: &mut Ui,
    [title, help]: [&str; 2],
    contents: impl FnOnce(&mut Ui) -> T,
) -> InnerResponse<T> {
    let frame = Frame::new()
        .fill(tokens(ui).card)
        .stroke(Stroke::new(1.0, tokens(ui).accent))
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(16, 12));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        layout::section_heading(ui, title);
        let help = theme::help(ui, help);
        layout::readable(ui, |ui| ui.add(Label::new(help).wrap()));
        ui.add_space(theme::GRID * 2.0);
        contents(ui)
    });
    ui.add_space(theme::GRID * 3.0);
    shown
}

/// The fields of a form, which scroll over its foot. A form that is come to begins at its top, however far down
/// what it was opened from stood.
pub fn above_foot<T>(ui: &mut Ui, fields_ui: impl FnOnce(&mut Ui) -> T) -> T {
    let foot = theme::CONTROL + theme::GRID * 8.0;
    let height = ui.available_height() - foot;
    let area = ScrollArea::vertical().id_salt("fields").auto_shrink(false).max_height(height);
    let (key, pass) = (ui.scope_id().with("form drawn"), ui.cumulative_pass_nr());
    let last: Option<u64> = ui.data(|data| data.get_temp(key));
    ui.data_mut(|data| data.insert_temp(key, pass));
    let is_new = last.is_none_or(|last| last + 3 < pass);
    let area = if is_new { area.vertical_scroll_offset(0.0) } else { area };
    area.show(ui, |ui| {
        layout::turns_pages(ui);
        fields_ui(ui)
    })
    .inner
}

/// A button called `save` and Cancel, always in sight. Where something is `amiss`, saving tells it and leads to
/// the first field that is wrong.
pub fn foot_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    save: &str,
    amiss: Option<Text>,
    refused: &mut Refused,
) -> Option<Pressed> {
    ui.add_space(theme::GRID * 2.0);
    ui.separator();
    ui.horizontal(|ui| {
        let save = button::primary(ui, icon::CHECK, save);
        if save.clicked() || cx.takes(Command::Save) {
            let Some(amiss) = amiss else { return Some(Pressed::Save) };
            // A message waits until the field is left: saving leaves it.
            let field = ui.memory(egui::Memory::focused);
            field.inspect(|field| ui.memory_mut(|memory| memory.surrender_focus(*field)));
            *refused = Refused::JustNow;
            cx.toasts.tell(Tone::Bad, amiss.in_lang(cx.lang));
        }
        let cancel = button::secondary(ui, None, text::CANCEL.in_lang(cx.lang));
        (cancel.clicked() || cx.takes(Command::Back)).then_some(Pressed::Cancel)
    })
    .inner
}
