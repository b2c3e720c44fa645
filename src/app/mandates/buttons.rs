//! The steps that can be taken, each a button, in as many rows as they need.

use egui::Ui;

use super::{next::Next, text};
use crate::{core::Lang, ui::button};

/// Draws `acts`, the first as the primary one where it is what is waited for; the one that was pressed.
pub(super) fn buttons_ui(
    ui: &mut Ui,
    lang: Lang,
    acts: Vec<Next>,
    (has_primary, takes_focus): (bool, bool),
) -> Option<Next> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        for (at, act) in acts.into_iter().enumerate() {
            let name = text::next(act).in_lang(lang);
            let draw = if at == 0 && has_primary { button::primary } else { button::secondary };
            let shown = draw(ui, Some(act.icon()), name);
            if at == 0 && takes_focus {
                shown.request_focus();
            }
            if shown.clicked() {
                pressed = Some(act);
            }
        }
    });
    pressed
}
