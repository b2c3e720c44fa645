//! Which report, in which language, of which day.

use egui::{Id, Response, RichText, Role, Sense, Ui, WidgetInfo, vec2};
use jiff::civil::Date;

use super::text;
use crate::{
    core::{Choice, Lang},
    reports::ReportKind,
    ui::{
        chip,
        date_field::date_field,
        layout,
        theme::{self, tokens},
    },
};

/// What is chosen beside whom it is about.
#[derive(Debug)]
pub(super) struct Choices {
    /// The report.
    pub kind: ReportKind,
    /// Its language, where it is not the window's.
    pub lang: Option<Lang>,
    /// Its date; today's until another is given.
    pub date: Option<Date>,
    /// The report that was last scrolled to.
    in_sight: Option<ReportKind>,
}

impl Choices {
    /// `kind`, in the language of the window, of today.
    pub fn new(kind: ReportKind) -> Self {
        Self { kind, lang: None, date: None, in_sight: None }
    }

    /// Draws the reports to choose from, the chosen one in sight when it is come to.
    pub fn kinds_ui(&mut self, ui: &mut Ui, lang: Lang) {
        for kind in ReportKind::ALL {
            let is_chosen = self.kind == *kind;
            let shown = kind_ui(ui, *kind, is_chosen, lang);
            if is_chosen && self.in_sight != Some(*kind) {
                self.in_sight = Some(*kind);
                ui.scroll_to_rect(shown.rect.expand(theme::GRID * 6.0), None);
            }
            if shown.clicked() {
                self.kind = *kind;
            }
        }
        ui.add_space(theme::GRID * 3.0);
    }

    /// Draws the language and the day.
    pub fn edition_ui(&mut self, ui: &mut Ui, lang: Lang) {
        label(ui, text::LANGUAGE.in_lang(lang));
        ui.horizontal(|ui| {
            let now = self.lang.unwrap_or(lang);
            for (it, name) in text::LANGUAGES {
                if chip::filter(ui, name, None, now == it).clicked() {
                    self.lang = Some(it);
                }
            }
        });
        ui.add_space(theme::GRID * 2.0);
        let heading = label(ui, text::DATE.in_lang(lang));
        let field = date_field(ui, Id::unique("date of the report"), lang, &mut self.date);
        let response = field.response.labelled_by(heading.id);
        if let Some(error) = field.error.filter(|_| !response.has_focus()) {
            layout::message(ui, chip::Tone::Bad, error.in_lang(lang));
        }
        ui.add_space(theme::GRID * 3.0);
    }
}

/// The label of a field.
pub(super) fn label(ui: &mut Ui, text: &str) -> egui::Response {
    ui.label(RichText::new(text).font(theme::strong()))
}

/// One report to choose, and what the chosen one is for.
fn kind_ui(ui: &mut Ui, kind: ReportKind, is_chosen: bool, lang: Lang) -> Response {
    let t = tokens(ui);
    let (name, told) = (kind.text().in_lang(lang), kind.about().in_lang(lang));
    let width = ui.available_width();
    let (mut heading, mut line) =
        (egui::text::LayoutJob::default(), egui::text::LayoutJob::default());
    let ink = if is_chosen { t.accent } else { t.text };
    heading.append(name, 0.0, egui::TextFormat::simple(theme::strong(), ink));
    let about = if is_chosen { told } else { "" };
    line.append(about, 0.0, egui::TextFormat::simple(theme::small(), t.muted));
    (heading.wrap.max_width, line.wrap.max_width) = (width - 28.0, width - 28.0);
    let (heading, line) = (ui.painter().layout_job(heading), ui.painter().layout_job(line));
    let below = if is_chosen { line.size().y + 2.0 } else { 0.0 };
    let height = heading.size().y + below + 16.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    let fill = match (is_chosen, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        (false, false) => t.card,
    };
    let edge = egui::Stroke::new(1.0, if is_chosen { t.accent } else { t.line });
    ui.painter().rect(rect, theme::RADIUS, fill, edge, egui::StrokeKind::Inside);
    let at = rect.min + vec2(14.0, 8.0);
    let below = at + vec2(0.0, heading.size().y + 2.0);
    ui.painter().galley(at, heading, ink);
    ui.painter().galley(below, line, t.muted);
    theme::focus_ring(ui, &response);
    let response = if is_chosen { response } else { response.on_hover_text(told) };
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
