//! A passage of the text, drawn as it is printed; pressed, it tells where it comes from.

use egui::{Color32, Frame, Label, RichText, Role, Sense, Ui, WidgetInfo};

use super::text;
use crate::{
    core::{Choice, Lang},
    policy::{Block, Both, Origin, Passage, Section},
    ui::{
        button,
        theme::{self, tokens},
    },
};

/// What was pressed in the text.
pub(super) enum Pressed {
    /// A passage, with the records it came from.
    Passage((Section, usize, Lang), Vec<Origin>),
    /// One of the records that a passage came from.
    Record(Origin),
}

/// Draws a passage; `records` are those it came from, where they are to be told.
pub(super) fn passage_ui(
    ui: &mut Ui,
    it: &Passage,
    at: (Section, usize, Lang),
    records: Option<&[(Origin, String)]>,
    lang: Lang,
) -> Option<Pressed> {
    ui.push_id(at, |ui| {
        let ground = ui.painter().add(egui::Shape::Noop);
        let shown = ui.scope(|ui| {
            ui.style_mut().interaction.selectable_labels = false;
            ui.spacing_mut().item_spacing.y = theme::GRID;
            block_ui(ui, &it.block, at.2);
        });
        let mut pressed = None;
        if !it.from.is_empty() {
            let rect = shown.response.rect.expand(theme::GRID);
            let response = ui.interact(rect, ui.scope_id().with("passage"), Sense::click());
            let name = text::passage(&it.block.lines(at.2), lang);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if response.hovered() {
                let hover = tokens(ui).hover;
                ui.painter().set(ground, egui::Shape::rect_filled(rect, theme::RADIUS, hover));
            }
            theme::focus_ring(ui, &response);
            if response.clicked() {
                pressed = Some(Pressed::Passage(at, it.from.clone()));
            }
            let hint = text::where_from(&it.from, lang);
            response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(hint);
        }
        if let Some(records) = records {
            pressed = records_ui(ui, records, lang).or(pressed);
        }
        ui.add_space(theme::GRID * 2.0);
        pressed
    })
    .inner
}

/// The records behind a passage, each a link.
fn records_ui(ui: &mut Ui, records: &[(Origin, String)], lang: Lang) -> Option<Pressed> {
    let mut pressed = None;
    Frame::new().fill(tokens(ui).accent_soft).corner_radius(theme::RADIUS).inner_margin(8).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(theme::help(ui, text::COMES_FROM.in_lang(lang)));
            for (origin, name) in records {
                let register = origin.register.text().in_lang(lang);
                if button::link(ui, &format!("{register}: {name}")).clicked() {
                    pressed = Some(Pressed::Record(*origin));
                }
            }
        },
    );
    pressed
}

fn block_ui(ui: &mut Ui, block: &Block, lang: Lang) {
    match block {
        Block::Heading(it) => {
            ui.add(Label::new(RichText::new(it.in_lang(lang)).font(theme::strong())).wrap());
        }
        Block::Paragraph(it) => {
            ui.add(Label::new(it.in_lang(lang)).wrap());
        }
        Block::List(points) => {
            for point in points {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().interact_size.y = 0.0;
                    ui.add(Label::new("•"));
                    ui.add(Label::new(point.in_lang(lang)).wrap());
                });
            }
        }
        Block::Terms(terms) => {
            for (at, (term, said)) in terms.iter().enumerate() {
                if at > 0 {
                    ui.add_space(theme::GRID * 2.0);
                }
                let term = RichText::new(term.in_lang(lang)).font(theme::small_strong());
                ui.add(Label::new(term.color(tokens(ui).muted)).wrap());
                ui.add(Label::new(said.in_lang(lang)).wrap());
            }
        }
        Block::Table { columns, rows } => table_ui(ui, columns, rows, lang),
    }
}

/// The narrowest column that is still read with ease.
const COLUMN: f32 = 118.0;

/// A table; where there is no room for its columns each row is told line by line.
fn table_ui(ui: &mut Ui, columns: &[Both], rows: &[Vec<Both>], lang: Lang) {
    let gap = theme::GRID * 2.0;
    let n = u16::try_from(columns.len().max(1)).unwrap_or(u16::MAX);
    let width = (ui.available_width() - gap * f32::from(n)) / f32::from(n);
    if width < COLUMN {
        for row in rows {
            for (column, cell) in columns.iter().zip(row).filter(|(_, it)| !it.is_empty()) {
                let column = RichText::new(column.in_lang(lang)).font(theme::small_strong());
                ui.add(Label::new(column.color(tokens(ui).muted)).wrap());
                ui.add(Label::new(cell.in_lang(lang)).wrap());
            }
            ui.separator();
        }
        return;
    }
    let muted = tokens(ui).muted;
    line_ui(ui, (width, gap), columns, lang, |it| {
        RichText::new(it).font(theme::small_strong()).color(muted)
    });
    for row in rows {
        ui.separator();
        line_ui(ui, (width, gap), row, lang, |it| RichText::new(it).color(Color32::PLACEHOLDER));
    }
}

fn line_ui(
    ui: &mut Ui,
    (width, gap): (f32, f32),
    cells: &[Both],
    lang: Lang,
    dress: impl Fn(&str) -> RichText,
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for cell in cells {
            let layout = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(egui::vec2(width, 0.0), layout, |ui| {
                ui.set_width(width);
                ui.add(Label::new(dress(cell.in_lang(lang))).wrap());
            });
        }
    });
}
