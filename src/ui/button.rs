//! Buttons: one primary per page, secondary beside it, quiet in rows, danger for what cannot be undone.

use egui::{
    Button, Color32, Response, RichText, Role, Stroke, TextWrapMode, Tooltip, Ui, WidgetInfo, vec2,
};

use super::{
    modal,
    theme::{self, tokens},
};

/// The one thing that most people come to the page to do.
pub fn primary(ui: &mut Ui, icon: impl Into<Option<&'static str>>, text: &str) -> Response {
    draw(ui, Look::Primary, icon.into(), text)
}

/// Anything else that can be done here.
pub fn secondary(ui: &mut Ui, icon: impl Into<Option<&'static str>>, text: &str) -> Response {
    draw(ui, Look::Secondary, icon.into(), text)
}

/// A step of small weight, without an edge until pointed at.
pub fn quiet(ui: &mut Ui, icon: impl Into<Option<&'static str>>, text: &str) -> Response {
    draw(ui, Look::Quiet, icon.into(), text)
}

/// A step that removes or erases.
pub fn danger(ui: &mut Ui, icon: impl Into<Option<&'static str>>, text: &str) -> Response {
    draw(ui, Look::Danger, icon.into(), text)
}

/// A button that is only an icon, as high as the controls of `ui`: `name` is read aloud, and shown when it is
/// pointed at or has the keyboard.
pub fn icon_button(ui: &mut Ui, icon: &'static str, name: &str) -> Response {
    let response = ui
        .scope(|ui| {
            Look::Quiet.dress(ui);
            ui.spacing_mut().button_padding = vec2(2.0, 2.0);
            let side = ui.spacing().interact_size.y;
            let colour = tokens(ui).muted;
            let glyph = RichText::new(icon).font(theme::icon()).color(colour);
            ui.add(Button::new(glyph).min_size(vec2(side, side)))
        })
        .inner;
    let response = named(ui, response, name);
    if response.has_focus() && !response.contains_pointer() {
        Tooltip::for_widget(&response).show(|ui| painted(ui, name));
    }
    response.on_hover_text(name)
}

/// A text for the eye alone: the button has said it to the ear.
fn painted(ui: &mut Ui, text: &str) {
    let (font, colour) = (egui::TextStyle::Body.resolve(ui.style()), tokens(ui).text);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, colour);
    let (rect, _) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    ui.painter().galley(rect.min, galley, colour);
}

/// Gives the keyboard to `button` when a page is come to, which is once: `has_begun` remembers it. A
/// dialog that closes gives the keyboard back first.
pub fn begin(button: &Response, has_begun: &mut bool) {
    let is_free = !modal::holds_focus(&button.ctx);
    if !*has_begun && is_free && button.enabled() {
        button.request_focus();
        *has_begun = true;
    }
}

/// A text to press that leads to another place, such as a missing field.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let colour = tokens(ui).accent;
    let response = ui
        .scope(|ui| {
            Look::Quiet.dress(ui);
            ui.spacing_mut().button_padding = vec2(0.0, 2.0);
            ui.spacing_mut().interact_size.y = 24.0;
            ui.add(Button::new(RichText::new(text).underline().color(colour)).frame(false).wrap())
        })
        .inner;
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, text));
    theme::focus_ring(ui, &response);
    response
}

#[derive(Clone, Copy)]
enum Look {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

impl Look {
    /// Colours the buttons of `ui`: at rest, under the pointer, and the edge.
    fn dress(self, ui: &mut Ui) {
        let t = tokens(ui);
        let (rest, hover, front, edge) = match self {
            Self::Primary => (t.accent, t.accent_hover, t.on_accent, Color32::TRANSPARENT),
            Self::Secondary => (t.card, t.hover, t.text, t.border),
            Self::Quiet => (Color32::TRANSPARENT, t.hover, t.text, Color32::TRANSPARENT),
            Self::Danger => (t.bad, t.bad.gamma_multiply(0.88), t.on_accent, Color32::TRANSPARENT),
        };
        let widgets = &mut ui.visuals_mut().widgets;
        for (visuals, fill) in [
            (&mut widgets.inactive, rest),
            (&mut widgets.hovered, hover),
            (&mut widgets.active, rest),
        ] {
            visuals.weak_bg_fill = fill;
            visuals.bg_stroke = Stroke::new(1.0, edge);
            visuals.fg_stroke = Stroke::new(1.0, front);
        }
    }
}

fn draw(ui: &mut Ui, look: Look, icon: Option<&'static str>, text: &str) -> Response {
    let button = match icon {
        Some(icon) => Button::new((RichText::new(icon).font(theme::icon()), text)),
        None => Button::new(text),
    };
    // Not in a scope of its own: a row that wraps must see how wide it is.
    let style = ui.style().clone();
    look.dress(ui);
    let button = button.min_size(vec2(0.0, theme::CONTROL)).wrap_mode(TextWrapMode::Extend);
    let response = ui.add(button);
    ui.set_style(style);
    let response = named(ui, response, text);
    if response.has_focus() && matches!(look, Look::Primary | Look::Danger) {
        theme::focus_line_in(ui, response.rect);
    }
    response
}

fn named(ui: &Ui, response: Response, name: &str) -> Response {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, response.enabled(), name));
    theme::focus_ring(ui, &response);
    response
}
