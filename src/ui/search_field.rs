//! The field that searches within what is shown.

use egui::{Align2, Id, Margin, Response, RichText, TextEdit, Ui};

use super::{
    button::icon_button,
    icon, text,
    theme::{self, tokens},
};
use crate::core::Lang;

/// A search field of `width`; `hint` says what it searches and is also its name.
///
/// Give `id` to `Memory::request_focus` to move the keyboard here.
pub fn search_field(
    ui: &mut Ui,
    lang: Lang,
    id: Id,
    width: f32,
    hint: &str,
    query: &mut String,
) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GRID;
        let glyph =
            RichText::new(icon::MAGNIFYING_GLASS).font(theme::icon()).color(tokens(ui).muted);
        let edit = TextEdit::singleline(query)
            .id(id)
            .prefix(glyph)
            .hint_text(hint.to_owned())
            .margin(Margin::symmetric(10, 4))
            .align(Align2::LEFT_CENTER)
            .desired_width(width);
        let mut response = ui.add(edit).accessible_name(hint);
        if !query.is_empty() && icon_button(ui, icon::X, text::CLEAR_SEARCH.in_lang(lang)).clicked()
        {
            query.clear();
            response.mark_changed();
            response.request_focus();
        }
        response
    })
    .inner
}
