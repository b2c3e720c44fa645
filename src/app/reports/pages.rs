//! The real pages of a report: drawn from its PDF, those in sight, as sharp as the screen.

use std::collections::HashMap;

use egui::{
    ColorImage, Rect, Role, ScrollArea, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo, pos2,
    vec2,
};

use super::text;
use crate::{
    core::Lang,
    report::Preview,
    ui::{
        button, icon,
        theme::{self, tokens},
    },
};

const GAP: f32 = 16.0;
/// Pages kept as pictures.
const KEPT: usize = 6;
/// Pixels for a point of the page, at most: beyond it a picture is larger than a screen can hold.
const SHARPEST: f32 = 6.0;
const STEPS: [f32; 8] = [0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0];

/// How large the pages are drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Zoom {
    /// As wide as there is room.
    #[default]
    Width,
    /// A share of the size on paper.
    Share(f32),
}

/// The pages of a report.
pub(super) struct Pages {
    preview: Preview,
    sizes: Vec<egui::Vec2>,
    zoom: Zoom,
    at: usize,
    drawn: HashMap<usize, (f32, TextureHandle)>,
}

impl Pages {
    /// The pages of `preview`.
    pub fn new(preview: Preview) -> Self {
        let size = |n| preview.page_size(n).map_or(vec2(595.0, 842.0), egui::Vec2::from);
        let sizes = (0..preview.n_pages()).map(size).collect();
        Self { preview, sizes, zoom: Zoom::default(), at: 0, drawn: HashMap::new() }
    }

    /// Draws the bar and the pages under it.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang) {
        let widest = self.sizes.iter().map(|it| it.x).fold(1.0, f32::max);
        let fitting = (ui.available_width() - theme::GRID * 5.0) / widest;
        let share = match self.zoom {
            Zoom::Width => fitting.clamp(0.2, 2.0),
            Zoom::Share(share) => share,
        };
        self.bar_ui(ui, lang, share);
        let room = ui.available_rect_before_wrap();
        ui.painter().rect_filled(room, theme::RADIUS, tokens(ui).neutral_soft);
        ScrollArea::both().auto_shrink(false).show_viewport(ui, |ui, viewport| {
            self.sheets_ui(ui, lang, viewport, share);
        });
    }

    fn bar_ui(&mut self, ui: &mut Ui, lang: Lang, share: f32) {
        ui.horizontal(|ui| {
            ui.label(text::page_of(self.at + 1, self.sizes.len(), lang));
            let right = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(right, |ui| {
                let width = text::FIT_WIDTH.in_lang(lang);
                if button::icon_button(ui, icon::ARROWS_LEFT_RIGHT, width).clicked() {
                    self.zoom = Zoom::Width;
                }
                if button::icon_button(ui, icon::PLUS, text::LARGER.in_lang(lang)).clicked() {
                    let next = STEPS.into_iter().find(|it| *it > share + 0.01);
                    self.zoom = Zoom::Share(next.unwrap_or(share));
                }
                ui.label(text::percent(share));
                if button::icon_button(ui, icon::MINUS, text::SMALLER.in_lang(lang)).clicked() {
                    let next = STEPS.into_iter().rev().find(|it| *it < share - 0.01);
                    self.zoom = Zoom::Share(next.unwrap_or(share));
                }
            });
        });
    }

    fn sheets_ui(&mut self, ui: &mut Ui, lang: Lang, viewport: Rect, share: f32) {
        let widest = self.sizes.iter().map(|it| it.x * share).fold(0.0, f32::max);
        let whole = self.sizes.iter().map(|it| it.y * share + GAP).sum::<f32>() + GAP;
        let width = (widest + 2.0 * GAP).max(viewport.width());
        let (area, _) = ui.allocate_exact_size(vec2(width, whole), Sense::hover());
        let (mut top, mut in_sight) = (GAP, Vec::new());
        for n in 0..self.sizes.len() {
            let size = self.sizes[n] * share;
            if top < viewport.bottom() && top + size.y > viewport.top() {
                let at = pos2(area.center().x - size.x / 2.0, area.top() + top);
                in_sight.push((n, Rect::from_min_size(at.round(), size)));
            }
            if top <= viewport.center().y {
                self.at = n;
            }
            top += size.y + GAP;
        }
        let scale = (share * ui.ctx().pixels_per_point()).min(SHARPEST);
        self.draw_one(ui, &in_sight, scale);
        for (n, place) in in_sight {
            self.sheet_ui(ui, lang, n, place);
        }
    }

    /// Draws one page that is lacking or not sharp enough: one a frame, so that scrolling stays smooth.
    fn draw_one(&mut self, ui: &Ui, in_sight: &[(usize, Rect)], scale: f32) {
        let is_sharp = |n: &usize| {
            self.drawn.get(n).is_some_and(|(drawn, _)| (drawn - scale).abs() < f32::EPSILON)
        };
        let lacking: Vec<usize> =
            in_sight.iter().map(|(n, _)| *n).filter(|n| !is_sharp(n)).collect();
        let Some(n) = lacking.first() else { return };
        if self.drawn.len() >= KEPT {
            self.drawn.retain(|n, _| in_sight.iter().any(|(it, _)| it == n));
        }
        let Some(bitmap) = self.preview.render(*n, scale) else { return };
        let size = [bitmap.width, bitmap.height];
        let image = ColorImage::from_rgba_premultiplied(size, &bitmap.rgba_premultiplied);
        let texture = ui.ctx().load_texture(format!("page {n}"), image, TextureOptions::LINEAR);
        self.drawn.insert(*n, (scale, texture));
        if lacking.len() > 1 {
            ui.ctx().request_repaint();
        }
    }

    fn sheet_ui(&self, ui: &Ui, lang: Lang, n: usize, place: Rect) {
        let response = ui.interact(place, ui.scope_id().with(("page", n)), Sense::hover());
        let name = text::page_of(n + 1, self.sizes.len(), lang);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        ui.painter().rect_filled(place, 0.0, theme::LIGHT.card);
        if let Some((_, texture)) = self.drawn.get(&n) {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter().image(texture.id(), place, whole, egui::Color32::WHITE);
        }
        ui.painter().rect_stroke(place, 0.0, theme::hairline(ui), egui::StrokeKind::Outside);
    }
}
