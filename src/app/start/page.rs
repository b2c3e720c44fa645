//! How the pages before the desk are laid out: one calm column in the middle of the window.

use egui::{
    CentralPanel, CursorIcon, Frame, Label, Margin, Panel, Rect, Response, RichText, Role,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::text;
use crate::{
    core::{Explain, Lang},
    prefs::Prefs,
    ui::{
        button,
        chip::{self, Tone},
        icon,
        modal::right_row,
        theme::{self, tokens},
    },
};

/// The width of the start page.
pub(super) const WIDE: f32 = 920.0;
/// The width of a page that asks.
pub(super) const NARROW: f32 = 480.0;

const TILE: f32 = 64.0;
const LINE: f32 = 18.0;

/// The switch between the languages, at the top right.
pub(super) fn language_ui(ui: &mut Ui, prefs: &mut Prefs) {
    let frame = Frame::new().fill(tokens(ui).page).inner_margin(Margin::symmetric(24, 16));
    let bar = Panel::top("languages").frame(frame).show_separator_line(false);
    bar.show(ui, |ui| {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            for (lang, name) in [(Lang::En, text::ENGLISH), (Lang::Sv, text::SWEDISH)] {
                let name = name.in_lang(prefs.lang);
                if chip::filter(ui, name, None, prefs.lang == lang).clicked() {
                    prefs.lang = lang;
                    prefs.save();
                }
            }
        });
    });
}

/// A column of `width`, a little above the middle of the window.
pub(super) fn sheet_ui<R>(ui: &mut Ui, width: f32, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(tokens(ui).page).inner_margin(Margin::symmetric(24, 0));
    let page = |ui: &mut Ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let key = ui.scope_id().with("height of the column");
            let height: f32 = ui.data(|data| data.get_temp(key)).unwrap_or_default();
            let room = ui.available_rect_before_wrap();
            let free = (ui.clip_rect().height() - height).max(0.0);
            let width = width.min(room.width());
            let at = pos2(room.center().x - width / 2.0, room.top() + (free * 0.36).round());
            let rect = Rect::from_min_size(at, vec2(width, f32::INFINITY));
            let column = ui.scope_builder(UiBuilder::new().max_rect(rect), add_contents);
            let found = column.response.rect.height();
            if (found - height).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(key, found));
                ui.request_discard("the column was measured");
            }
            ui.add_space(theme::GRID * 6.0);
            column.inner
        })
    };
    CentralPanel::default().frame(frame).show(ui, page).inner.inner
}

/// The product's mark beside the heading of a page.
pub(super) fn heading_ui(ui: &mut Ui, glyph: &str, title: &str, subtitle: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GRID * 4.0;
        let (rect, _) = ui.allocate_exact_size(vec2(48.0, 48.0), Sense::hover());
        let t = tokens(ui);
        ui.painter().rect_filled(rect, theme::CARD_RADIUS, t.accent);
        let (at, font) = (egui::Align2::CENTER_CENTER, theme::heading());
        ui.painter().text(rect.center(), at, glyph, font, t.on_accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let title = ui.add(Label::new(RichText::new(title).font(theme::heading())).wrap());
            ui.accesskit_node_builder(title.id, |node| {
                node.set_role(Role::Heading);
                node.set_level(1);
            });
            if !subtitle.is_empty() {
                ui.add(Label::new(RichText::new(subtitle).color(t.muted)).wrap());
            }
        });
    });
    ui.add_space(theme::GRID * 5.0);
}

/// A thing to choose: an icon, what it is, and a line or two about it.
pub(super) fn tile_ui(ui: &mut Ui, glyph: &str, title: &str, about: &[&str]) -> Response {
    let n_more = about.len().saturating_sub(1) as f32;
    let size = vec2(ui.available_width(), TILE + n_more * LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), title));
    ui.accesskit_node_builder(response.id, |node| node.set_description(about.join(". ")));
    let t = tokens(ui);
    let is_on = ui.is_enabled();
    let (fill, edge) =
        if is_on && response.hovered() { (t.hover, t.border) } else { (t.card, t.line) };
    let edge = Stroke::new(1.0, edge);
    ui.painter().rect(rect, theme::CARD_RADIUS, fill, edge, StrokeKind::Inside);
    let (front, mark) = if is_on { (t.text, t.accent) } else { (t.muted, t.muted) };
    let at = pos2(rect.left() + 30.0, rect.center().y);
    let middle = egui::Align2::CENTER_CENTER;
    ui.painter().text(at, middle, glyph, theme::heading(), mark);
    let line = |y: f32, text: &str, font, colour| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 76.0);
        let galley = ui.painter().layout_job(job);
        let at = pos2(rect.left() + 60.0, rect.center().y + y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colour);
    };
    let top = (TILE - rect.height()) / 2.0;
    line(top - 10.0, title, theme::strong(), front);
    for (n, about) in about.iter().enumerate() {
        line(top + 11.0 + n as f32 * LINE, about, theme::small(), t.muted);
    }
    theme::focus_ring(ui, &response);
    if is_on { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
}

/// A paragraph on coloured ground, with the icon of its tone.
pub(in crate::app) fn note_ui(ui: &mut Ui, tone: Tone, text: &str) -> Response {
    let [front, soft] = tone.colours(tokens(ui));
    let frame = Frame::new()
        .fill(soft)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(14, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let glyph = RichText::new(tone.icon()).font(theme::icon()).color(front);
            let glyph = ui.add(Label::new(glyph));
            glyph.widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
            ui.add(Label::new(text).wrap())
        })
        .inner
    });
    let said = shown.inner;
    ui.accesskit_node_builder(said.id, |node| node.set_live(egui::accesskit::Live::Polite));
    said
}

/// What went wrong, and what to do now.
pub(super) fn trouble_ui(ui: &mut Ui, lang: Lang, error: &dyn Explain) {
    let message = error.message(lang);
    note_ui(ui, Tone::Bad, &message.to_string());
    ui.add_space(theme::GRID * 2.0);
}

/// The way back to the start page, above the heading.
pub(super) fn back_ui(ui: &mut Ui, lang: Lang) -> bool {
    let back = button::quiet(ui, icon::ARROW_LEFT, text::BACK.in_lang(lang));
    ui.add_space(theme::GRID * 2.0);
    let escapes = !egui::Popup::is_any_open(ui.ctx())
        && ui.memory(|memory| memory.top_modal_layer().is_none())
        && ui.input(|input| input.key_pressed(egui::Key::Escape));
    back.clicked() || escapes
}

/// A label over `value` with a button that changes it.
pub(super) fn place_ui(ui: &mut Ui, label: &str, value: &str, change: &str) -> bool {
    ui.label(RichText::new(label).font(theme::strong()));
    let pressed = right_row(ui, |ui| {
        let pressed = button::secondary(ui, None, change).clicked();
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            let colour = tokens(ui).muted;
            ui.label(RichText::new(icon::FOLDER).font(theme::icon()).color(colour));
            ui.add(Label::new(RichText::new(value).color(colour)).truncate()).on_hover_text(value);
        });
        pressed
    });
    ui.add_space(theme::GRID * 3.0);
    pressed
}
