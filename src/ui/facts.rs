//! A record as it is read: labels to the left, values to the right.

use egui::{Align, Label, Layout, RichText, Role, Ui, WidgetInfo, vec2};

use super::{
    button::icon_button,
    icon, text,
    theme::{self, tokens},
};
use crate::core::{Fact, Field, Lang, Value};

/// How identity and account numbers are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// Masked, with a button that shows them.
    OnRequest,
    /// Masked, and that is all.
    Never,
    /// In full.
    Always,
}

const LABELS: f32 = 190.0;
const LINE: f32 = 24.0;

/// Draws `facts`; returns the field whose number somebody asked to see, so that it can be journalled.
///
/// What is shown stays so for the id of `ui`: give each record an id of its own with `ui.push_id`.
pub fn facts_ui<F: Field>(ui: &mut Ui, lang: Lang, facts: &[Fact<F>], reveal: Reveal) -> Option<F> {
    let mut shown = None;
    for (field, value) in facts {
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), theme::GRID), egui::Sense::hover());
        ui.painter().hline(rect.x_range(), rect.top(), theme::hairline(ui));
        ui.horizontal_top(|ui| {
            let label = field.label().in_lang(lang);
            let labels = LABELS.min(ui.available_width() * 0.4);
            let label = cell(ui, labels, |ui| {
                ui.add(Label::new(RichText::new(label).color(tokens(ui).muted)).wrap())
            });
            let width = ui.available_width();
            cell(ui, width, |ui| {
                if value_ui(ui, lang, label.id, *field, value, reveal) {
                    shown = Some(*field);
                }
            });
        });
    }
    shown
}

fn cell<R>(ui: &mut Ui, width: f32, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, LINE), layout, |ui| {
        ui.set_width(width);
        ui.spacing_mut().interact_size.y = LINE;
        add_contents(ui)
    })
    .inner
}

/// Draws one value; whether a number was just asked for.
fn value_ui<F: Field>(
    ui: &mut Ui,
    lang: Lang,
    label: egui::Id,
    field: F,
    value: &Value,
    reveal: Reveal,
) -> bool {
    match value {
        _ if value.is_missing() => {
            let dash = ui.label(RichText::new("–").color(tokens(ui).muted));
            dash.widget_info(|| {
                WidgetInfo::labeled(Role::Label, true, text::MISSING.in_lang(lang))
            });
            false
        }
        Value::Number { shown, masked } => number_ui(ui, lang, field, [shown, masked], reveal),
        Value::Lines(lines) => {
            ui.vertical(|ui| {
                ui.set_max_width(ui.available_width().min(theme::READABLE));
                ui.spacing_mut().item_spacing.y = theme::GRID * 1.5;
                for line in lines {
                    ui.add(Label::new(line).wrap().selectable(true)).labelled_by(label);
                }
            });
            false
        }
        value => {
            let text = value.to_text();
            let width = ui.available_width().min(theme::READABLE);
            ui.set_max_width(width);
            ui.add(Label::new(text).wrap().selectable(true)).labelled_by(label);
            false
        }
    }
}

fn number_ui<F: Field>(
    ui: &mut Ui,
    lang: Lang,
    field: F,
    [shown, masked]: [&str; 2],
    reveal: Reveal,
) -> bool {
    let key = ui.scope_id().with(("revealed", format!("{field:?}"), shown));
    let mut is_shown = ui.data(|data| data.get_temp::<bool>(key)).unwrap_or_default();
    let in_full = reveal == Reveal::Always || (reveal == Reveal::OnRequest && is_shown);
    let mut asked = false;
    ui.horizontal(|ui| {
        ui.add(Label::new(if in_full { shown } else { masked }).selectable(true));
        if reveal != Reveal::OnRequest {
            return;
        }
        let (icon, verb) =
            if is_shown { (icon::EYE_SLASH, text::HIDE) } else { (icon::EYE, text::SHOW) };
        let name = format!("{} {}", verb.in_lang(lang), field.label().in_lang(lang).to_lowercase());
        if icon_button(ui, icon, &name).clicked() {
            is_shown = !is_shown;
            asked = is_shown;
            ui.data_mut(|data| data.insert_temp(key, is_shown));
        }
    });
    asked
}
