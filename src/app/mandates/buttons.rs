//! The steps that can be taken, each a button, in as many rows as they need.

use egui::{TextStyle, Ui};

use super::{next::Next, text};
use crate::{
    core::Lang,
    ui::{button, theme},
};

/// The room for the picture of a button and what stands between it and the words.
const PICTURE: f32 = 30.0;

/// Draws `acts`, the first as the primary one where it is what is waited for; the one that was pressed.
pub(super) fn buttons_ui(
    ui: &mut Ui,
    lang: Lang,
    acts: Vec<Next>,
    (has_primary, takes_focus): (bool, bool),
) -> Option<Next> {
    let mut pressed = None;
    for (n_before, row) in in_rows(ui, lang, acts) {
        ui.horizontal(|ui| {
            for (at, act) in (n_before..).zip(row) {
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
    }
    pressed
}

/// The rows, each with how many stand before it.
fn in_rows(ui: &Ui, lang: Lang, acts: Vec<Next>) -> Vec<(usize, Vec<Next>)> {
    let (room, between) = (ui.available_width(), ui.spacing().item_spacing.x);
    let font = TextStyle::Button.resolve(ui.style());
    let width = |act: Next| {
        let words = text::next(act).in_lang(lang).to_owned();
        let words = ui.painter().layout_no_wrap(words, font.clone(), theme::tokens(ui).text);
        words.size().x + PICTURE + 2.0 * ui.spacing().button_padding.x
    };
    let mut rows: Vec<(usize, Vec<Next>)> = Vec::new();
    let mut taken = f32::INFINITY;
    for (at, act) in acts.into_iter().enumerate() {
        let own = width(act);
        taken += between + own;
        if let Some((_, row)) = rows.last_mut().filter(|_| taken <= room) {
            row.push(act);
        } else {
            rows.push((at, vec![act]));
            taken = own;
        }
    }
    rows
}
