//! A chain of events, as it is read.

use egui::{CornerRadius, Pos2, Rangef, Rect, Stroke, Ui, pos2, vec2};

use super::{
    chip::Tone,
    theme::{self, tokens},
};

/// The room for the line that holds the chain together.
const RAIL: f32 = 22.0;

/// Draws `events`, which stand in order, the newest first: a dot in the colour of `tone`, what `event_ui` draws of
/// the event at that place, and the line to the one before it.
pub fn chain<T>(
    ui: &mut Ui,
    events: &[T],
    tone: impl Fn(&T) -> Tone,
    mut event_ui: impl FnMut(&mut Ui, usize, &T),
) {
    for (at, event) in events.iter().enumerate().rev() {
        let top = ui.cursor().min;
        ui.horizontal_top(|ui| {
            ui.add_space(RAIL);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = theme::GRID;
                ui.spacing_mut().interact_size.y = 24.0;
                event_ui(ui, at, event);
            });
        });
        ui.add_space(theme::GRID * 3.0);
        let dot = pos2(top.x + 6.0, top.y + 12.0);
        if at > 0 {
            line_ui(ui, dot);
        }
        let [colour, _] = tone(event).colours(tokens(ui));
        let place = Rect::from_center_size(dot, vec2(10.0, 10.0));
        ui.painter().rect_filled(place, CornerRadius::same(5), colour);
    }
}

/// The line from a dot to the next below it.
fn line_ui(ui: &Ui, dot: Pos2) {
    let below = Rangef::new(dot.y + 9.0, ui.cursor().min.y + 5.0);
    ui.painter().vline(dot.x, below, Stroke::new(2.0, tokens(ui).line));
}
