//! A page of a wizard above its foot: questions, and beside them what they are about.

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::theme;

/// From this width the halves stand beside one another.
const BESIDE: f32 = 900.0;
const GAP: f32 = theme::GRID * 10.0;

/// A half of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The questions.
    Questions,
    /// What they are about: a preview, or the law.
    About,
}

/// Draws the questions to the left, with at most `share` of the width, and to the right what they are about, each
/// scrolled by itself; in a narrow window one below the other. The foot has room below.
pub fn halves(ui: &mut Ui, share: f32, mut half_ui: impl FnMut(&mut Ui, Half)) {
    let foot = theme::CONTROL + theme::GRID * 8.0;
    let room = ui.available_size() - vec2(0.0, foot);
    let area = || ScrollArea::vertical().auto_shrink(false).max_height(room.y);
    if room.x < BESIDE {
        area().show(ui, |ui| {
            half_ui(ui, Half::Questions);
            half_ui(ui, Half::About);
        });
        return;
    }
    let whole = Rect::from_min_size(ui.cursor().min, room);
    let middle = whole.left() + theme::READABLE.min(room.x * share);
    let left = whole.with_max_x(middle + theme::GRID * 4.0);
    let right = Rect::from_min_max(pos2(middle + GAP, whole.top()), whole.max);
    for (half, salt, place) in [(Half::Questions, "questions", left), (Half::About, "about", right)]
    {
        ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(place), |ui| {
            area().id_salt(salt).show(ui, |ui| half_ui(ui, half));
        });
    }
    ui.advance_cursor_after_rect(whole);
}
