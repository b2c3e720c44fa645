//! How the rows of the search are painted.

use egui::{Align2, Response, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{
    entry::{Entry, Heading},
    text,
};
use crate::{
    core::{Choice, Lang},
    ui::theme::{self, tokens},
};

const HEIGHT: f32 = 36.0;

pub(super) fn heading_ui(ui: &mut Ui, heading: &Heading, lang: Lang) {
    let told = match heading {
        Heading::Found { register, .. } => register.text(),
        Heading::Places => text::PLACES,
        Heading::Actions => text::ACTIONS,
        Heading::Articles => text::ARTICLES,
    };
    ui.add_space(theme::GRID * 2.0);
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        let told = RichText::new(told.in_lang(lang)).font(theme::small_strong());
        ui.label(told.color(tokens(ui).muted));
    });
    ui.add_space(2.0);
}

/// A row: picture, name, and to the right what tells it from others.
pub(super) fn entry_ui(ui: &mut Ui, entry: &Entry, is_chosen: bool) -> Response {
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    let name = [&*entry.title, &*entry.subtitle];
    let name = name.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let t = tokens(ui);
    if is_chosen {
        ui.painter().rect_filled(rect, theme::RADIUS, t.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, t.hover);
    }
    let colour = if is_chosen { t.accent } else { t.text };
    let at = |x: f32| pos2(rect.left() + x, rect.center().y);
    ui.painter().text(at(24.0), Align2::CENTER_CENTER, entry.icon, theme::icon(), t.muted);
    let subtitle = ui.painter().layout_no_wrap(entry.subtitle.clone(), theme::small(), t.muted);
    let room = rect.width() - 60.0 - subtitle.size().x.min(rect.width() / 2.0);
    let right = rect.right() - 12.0 - subtitle.size().x;
    let middle = pos2(right.max(rect.center().x), rect.center().y - subtitle.size().y / 2.0);
    ui.painter().with_clip_rect(rect.shrink2(vec2(12.0, 0.0))).galley(middle, subtitle, t.muted);
    let mut job =
        egui::text::LayoutJob::simple_singleline(entry.title.clone(), theme::body(), colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room - theme::GRID);
    let title = ui.painter().layout_job(job);
    let top = at(44.0) - vec2(0.0, title.size().y / 2.0);
    ui.painter().galley(top, title, colour);
    response
}

pub(super) fn more_ui(ui: &mut Ui, n: usize, lang: Lang) {
    ui.horizontal(|ui| {
        ui.add_space(44.0);
        ui.label(theme::help(ui, text::more_than(n, lang)));
    });
}

pub(super) fn nothing_ui(ui: &mut Ui, lang: Lang) {
    ui.add_space(theme::GRID * 4.0);
    ui.vertical_centered(|ui| {
        ui.label(RichText::new(text::NO_HITS.in_lang(lang)).font(theme::strong()));
        ui.label(theme::help(ui, text::NO_HITS_LINE.in_lang(lang)));
    });
    ui.add_space(theme::GRID * 4.0);
}
