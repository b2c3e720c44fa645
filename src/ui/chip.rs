//! Small labels: the status of a record, and the filters above a table.

use std::sync::Arc;

use egui::{Color32, Galley, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::{
    icon,
    theme::{self, Tokens, tokens},
};

/// How something stands. Shown by colour and icon; the words are the caller's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad: a draft, something ended.
    Neutral,
    /// Going on, worth noticing.
    Accent,
    /// Done, in force, in order.
    Good,
    /// Missing, or soon due.
    Warn,
    /// Late, wrong or withdrawn.
    Bad,
}

impl Tone {
    /// The picture of the tone.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Neutral => icon::CIRCLE,
            Self::Accent => icon::INFO,
            Self::Good => icon::CHECK_CIRCLE,
            Self::Warn => icon::WARNING,
            Self::Bad => icon::WARNING_CIRCLE,
        }
    }

    /// The colour of its text, and of the ground behind.
    pub fn colours(self, tokens: &Tokens) -> [Color32; 2] {
        match self {
            Self::Neutral => [tokens.muted, tokens.neutral_soft],
            Self::Accent => [tokens.accent, tokens.accent_soft],
            Self::Good => [tokens.good, tokens.good_soft],
            Self::Warn => [tokens.warn, tokens.warn_soft],
            Self::Bad => [tokens.bad, tokens.bad_soft],
        }
    }
}

/// What stands before the icon of a status, between it and the words, and after them.
const ROUND_WORDS: f32 = 22.0;

/// A status: icon and word on a coloured ground.
pub fn status(ui: &mut Ui, tone: Tone, text: &str) -> Response {
    let [front, _] = tone.colours(tokens(ui));
    let small = theme::small_strong();
    let glyph = ui.painter().layout_no_wrap(tone.icon().to_owned(), small.clone(), front);
    let words = ui.painter().layout_no_wrap(text.to_owned(), small, front);
    let size = vec2((glyph.size().x + words.size().x + ROUND_WORDS).ceil(), 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    paint_status(ui, rect, tone, text);
    response
}

/// Paints a status into `rect`, cut off with "…" where it is too narrow; whether it was.
pub(super) fn paint_status(ui: &Ui, rect: egui::Rect, tone: Tone, text: &str) -> bool {
    let [front, soft] = tone.colours(tokens(ui));
    let small = theme::small_strong();
    let painter = ui.painter_at(rect.intersect(ui.clip_rect()));
    let glyph = painter.layout_no_wrap(tone.icon().to_owned(), small.clone(), front);
    let room = rect.width() - glyph.size().x - ROUND_WORDS;
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), small, front);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room.max(0.0));
    let words = painter.layout_job(job);
    let width = (glyph.size().x + words.size().x + ROUND_WORDS).min(rect.width());
    let pill = egui::Rect::from_center_size(rect.center(), vec2(width, 24.0));
    let pill = pill.translate(vec2(rect.left() - pill.left(), 0.0));
    painter.rect_filled(pill, 12.0, soft);
    let middle = |height: f32| pill.center().y - height / 2.0;
    let after = pill.left() + glyph.size().x + 14.0;
    painter.galley(egui::pos2(pill.left() + 9.0, middle(glyph.size().y)), glyph, front);
    let is_cut_off = words.elided;
    painter.galley(egui::pos2(after, middle(words.size().y)), words, front);
    is_cut_off
}

/// A filter to switch on and off; `count` says how many rows it lets through.
pub fn filter(ui: &mut Ui, text: &str, count: Option<usize>, selected: bool) -> Response {
    let shown = match count {
        Some(count) => format!("{text}  {}", crate::core::grouped(count)),
        None => text.to_owned(),
    };
    let words = choice_words(ui, &shown, selected);
    let size = vec2(words.size().x + 24.0, 28.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), selected, text));
    paint_choice(ui, rect, &response, words, selected);
    response
}

/// One of several answers of which one holds, drawn as a filter is. `sense` says whether Tab stops at it.
pub(super) fn answer(
    ui: &mut Ui,
    id: egui::Id,
    text: &str,
    is_chosen: bool,
    sense: Sense,
) -> Response {
    let words = choice_words(ui, text, is_chosen);
    let (_, rect) = ui.allocate_space(vec2(words.size().x + 24.0, 30.0));
    let response = ui.interact(rect, id, sense);
    let info = || WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, text);
    response.widget_info(info);
    paint_choice(ui, rect, &response, words, is_chosen);
    response
}

/// The words on a choice, with a mark before them where it is chosen.
fn choice_words(ui: &Ui, text: &str, is_chosen: bool) -> Arc<Galley> {
    let t = tokens(ui);
    let (shown, colour) = if is_chosen {
        (format!("{}  {text}", icon::CHECK), t.accent)
    } else {
        (text.to_owned(), t.text)
    };
    ui.painter().layout_no_wrap(shown, theme::small_strong(), colour)
}

fn paint_choice(
    ui: &Ui,
    rect: egui::Rect,
    response: &Response,
    words: Arc<Galley>,
    is_chosen: bool,
) {
    let t = tokens(ui);
    let fill = match (is_chosen, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        (false, false) => t.card,
    };
    let edge = Stroke::new(1.0, if is_chosen { t.accent } else { t.border });
    let radius = rect.height() / 2.0;
    ui.painter().rect(rect, radius, fill, edge, StrokeKind::Inside);
    ui.painter().galley(rect.center() - words.size() / 2.0, words, t.text);
    if response.has_focus() {
        let ring = Stroke::new(2.0, t.accent);
        ui.painter().rect_stroke(rect.expand(2.0), radius + 2.0, ring, StrokeKind::Inside);
    }
}
