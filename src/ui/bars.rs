//! A small chart: a bar for each month or register, with its number.

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::theme::{self, tokens};

const LABELS: f32 = 20.0;

/// Upright bars `height` high; `name` and the numbers are read aloud as one sentence.
pub fn bars_ui(ui: &mut Ui, name: &str, height: f32, bars: &[(String, usize)]) {
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let read: Vec<String> = bars.iter().map(|(label, n)| format!("{label} {n}")).collect();
    let read = format!("{name}: {}", read.join(", "));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &read));
    let Some(most) = bars.iter().map(|(_, n)| *n).max() else { return };
    let t = tokens(ui);
    let room = rect.height() - 2.0 * LABELS;
    let step = rect.width() / bars.len() as f32;
    let foot = rect.bottom() - LABELS;
    for (i, (label, n)) in bars.iter().enumerate() {
        let middle = rect.left() + step * (i as f32 + 0.5);
        let tall = if most == 0 { 0.0 } else { room * *n as f32 / most as f32 };
        let thick = (step * 0.55).min(36.0);
        let bar = Rect::from_min_max(
            pos2(middle - thick / 2.0, foot - tall),
            pos2(middle + thick / 2.0, foot),
        );
        ui.painter().rect_filled(bar, 3.0, t.accent);
        let number = if *n == 0 { t.muted } else { t.text };
        let above = pos2(middle, foot - tall - 2.0);
        let figures = theme::small_strong();
        ui.painter().text(above, Align2::CENTER_BOTTOM, n, figures, number);
        let below = pos2(middle, rect.bottom());
        ui.painter().text(below, Align2::CENTER_BOTTOM, label, theme::small(), t.muted);
    }
    ui.painter().hline(rect.x_range(), foot, theme::hairline(ui));
}
