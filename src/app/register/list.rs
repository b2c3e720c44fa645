//! What every list of a register has: heading, search, filters, count, table.

use egui::{Id as EguiId, Ui};

use super::{Picked, text};
use crate::{
    app::{Command, Context},
    core::{Choice, Id, Lang},
    registers::desk::Kept,
    ui::{button, empty::empty_state, icon, layout::page_heading, search_field::search_field},
};

/// The left half of a register.
pub trait List<R> {
    /// Draws it; `chosen` is the record that is shown to the right.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, chosen: Option<Id<R>>) -> Option<Picked<R>>;
}

/// The heading with its primary button; `true` where it was pressed.
pub(super) fn heading_ui<R: Kept>(ui: &mut Ui, lang: Lang, count: &str) -> bool {
    let words = R::words();
    page_heading(ui, R::AT.text().in_lang(lang), count, |ui| {
        button::primary(ui, icon::PLUS, words.new.in_lang(lang)).clicked()
    })
}

/// The field that searches in the register; `true` where the query changed.
pub(super) fn query_ui<R: Kept>(ui: &mut Ui, cx: &mut Context<'_>, query: &mut String) -> bool {
    let id = EguiId::unique(("search", R::REGISTER));
    if cx.takes(Command::Find) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let hint = text::search_in(R::AT, cx.lang);
    let width = (ui.available_width() - 48.0).min(360.0);
    search_field(ui, cx.lang, id, width, &hint, query).changed()
}

/// What an empty register says, with the button that begins it.
pub(super) fn empty_ui<R: Kept>(ui: &mut Ui, lang: Lang, is_searched: bool) -> bool {
    let words = R::words();
    if is_searched {
        let (title, line) = (text::NO_HITS.in_lang(lang), text::NO_HITS_LINE.in_lang(lang));
        empty_state(ui, icon::MAGNIFYING_GLASS, title, line, |_| ());
        return false;
    }
    let title = text::EMPTY.in_lang(lang);
    empty_state(ui, words.icon, title, words.about.in_lang(lang), |ui| {
        button::primary(ui, icon::PLUS, words.new.in_lang(lang)).clicked()
    })
}
