//! Short messages in the corner: what just happened, and the way back.

use std::time::Duration;

use egui::{Align2, Area, Context, Frame, Id, Label, Order, RichText, Role, accesskit::Live, vec2};

use super::{
    button::{icon_button, quiet},
    chip::Tone,
    icon, text,
    theme::{self, tokens},
};
use crate::core::Lang;

const SECONDS: f64 = 8.0;
const SECONDS_WITH_UNDO: f64 = 15.0;
const WIDTH: f32 = 360.0;
const MOST: usize = 4;
/// Above the foot of a form, which is never covered.
const BOTTOM: f32 = theme::CONTROL + theme::GRID * 14.0;

struct Toast<A> {
    tone: Tone,
    text: String,
    undo: Option<A>,
    /// In the window's seconds; set when the toast is first drawn.
    until: Option<f64>,
}

/// The messages on show; `A` is what can be undone.
pub struct Toasts<A> {
    shown: Vec<Toast<A>>,
}

impl<A> Default for Toasts<A> {
    fn default() -> Self {
        Self { shown: Vec::new() }
    }
}

impl<A: Clone> Toasts<A> {
    /// Tells `text`; the oldest message gives way when there are too many.
    pub fn tell(&mut self, tone: Tone, text: impl Into<String>) {
        self.push(tone, text.into(), None);
    }

    /// Tells `text` with a button that takes `undo` back.
    pub fn tell_with_undo(&mut self, tone: Tone, text: impl Into<String>, undo: A) {
        self.push(tone, text.into(), Some(undo));
    }

    /// Takes away the messages that offer what can no longer be undone: their deed is taken back, or another
    /// was done since.
    pub fn withdraw(&mut self, is_past: impl Fn(&A) -> bool) {
        self.shown.retain(|toast| !toast.undo.as_ref().is_some_and(&is_past));
    }

    /// A message that is told again takes the place of its like.
    fn push(&mut self, tone: Tone, text: String, undo: Option<A>) {
        self.shown.retain(|toast| toast.text != text);
        if self.shown.len() == MOST {
            self.shown.remove(0);
        }
        self.shown.push(Toast { tone, text, undo, until: None });
    }

    /// Draws the messages and forgets the old; returns what somebody wants undone.
    pub fn ui(&mut self, ctx: &Context, lang: Lang) -> Option<A> {
        let now = ctx.input(|input| input.time);
        for toast in &mut self.shown {
            let seconds = if toast.undo.is_some() { SECONDS_WITH_UNDO } else { SECONDS };
            toast.until.get_or_insert(now + seconds);
        }
        self.shown.retain(|toast| toast.until.is_some_and(|until| until > now));
        let next = self.shown.iter().filter_map(|toast| toast.until).reduce(f64::min)?;
        ctx.request_repaint_after(Duration::from_secs_f64((next - now).max(0.05)));

        // The buttons of a dialog stand low: messages then stand high.
        let has_dialog = ctx.memory(|memory| memory.top_modal_layer().is_some());
        let (corner, from_corner) = if has_dialog {
            (Align2::RIGHT_TOP, vec2(-24.0, 24.0))
        } else {
            (Align2::RIGHT_BOTTOM, vec2(-24.0, -BOTTOM))
        };
        let mut undone = None;
        let mut closed = None;
        Area::new(Id::unique("toasts")).order(Order::Tooltip).anchor(corner, from_corner).show(
            ctx,
            |ui| {
                for (i, toast) in self.shown.iter().enumerate() {
                    match toast_ui(ui, lang, i, toast) {
                        Some(Pressed::Undo) => {
                            undone.clone_from(&toast.undo);
                            closed = Some(i);
                        }
                        Some(Pressed::Close) => closed = Some(i),
                        None => {}
                    }
                }
            },
        );
        if let Some(closed) = closed {
            self.shown.remove(closed);
        }
        undone
    }
}

enum Pressed {
    Undo,
    Close,
}

fn toast_ui<A>(ui: &mut egui::Ui, lang: Lang, i: usize, toast: &Toast<A>) -> Option<Pressed> {
    let [front, _] = toast.tone.colours(tokens(ui));
    let frame = Frame::popup(ui.style()).inner_margin(egui::Margin::symmetric(14, 8));
    let inner = ui.push_id(i, |ui| {
        frame.show(ui, |ui| {
            ui.set_width(WIDTH);
            ui.horizontal(|ui| {
                ui.label(RichText::new(toast.tone.icon()).font(theme::icon()).color(front));
                let buttons = if toast.undo.is_some() { 132.0 } else { 42.0 };
                let width = ui.available_width() - buttons;
                let words = ui
                    .scope(|ui| {
                        ui.set_max_width(width);
                        ui.add(Label::new(&toast.text).wrap())
                    })
                    .inner;
                ui.accesskit_node_builder(words.id, |node| {
                    node.set_role(Role::Status);
                    node.set_label(toast.text.as_str());
                    node.set_live(Live::Polite);
                });
                let right = egui::Layout::right_to_left(egui::Align::Center);
                ui.with_layout(right, |ui| {
                    if icon_button(ui, icon::X, text::CLOSE.in_lang(lang)).clicked() {
                        return Some(Pressed::Close);
                    }
                    let has_undo = toast.undo.is_some();
                    (has_undo && quiet(ui, None, text::UNDO.in_lang(lang)).clicked())
                        .then_some(Pressed::Undo)
                })
                .inner
            })
            .inner
        })
    });
    inner.inner.inner
}
