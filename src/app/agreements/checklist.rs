//! How an agreement stands against each point of GDPR 28.

use egui::{Align, Label, Layout, RichText, Ui, vec2};

use super::{checking::Checking, text};
use crate::{
    app::{Context, register::Extra},
    core::{Choice, Id, Lang},
    law::article,
    registers::agreements::{Agreement, AgreementField as F, Checklist, Point},
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        theme::{self, tokens},
    },
};

/// The checklist of an agreement: what was found, or the going through of it.
#[derive(Debug, Default)]
pub struct AgreementChecklist {
    checking: Option<Checking>,
    /// Whether a gap led here.
    is_sought: bool,
    /// Whether the keyboard comes back to the button.
    takes_focus: bool,
}

impl Extra<Agreement> for AgreementChecklist {
    fn holds(field: F) -> bool {
        matches!(field, F::Checklist | F::CheckedOn | F::CheckedBy)
    }

    fn mend(&mut self, _field: F) {
        self.is_sought = true;
    }

    fn is_dirty(&self) -> bool {
        self.checking.as_ref().is_some_and(Checking::is_dirty)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, it: &Agreement) {
        // What a customer's agreement says is the customer's to check, unless somebody has begun here.
        let is_asked = it.is_with_supplier() || !it.checklist.points.is_empty();
        if !is_asked && self.checking.is_none() {
            return;
        }
        if std::mem::take(&mut self.is_sought) && self.checking.is_none() {
            self.checking = Some(Checking::of(&it.checklist, cx));
        }
        layout::section(ui, text::CHECKLIST.in_lang(cx.lang), |ui| {
            if let Some(checking) = &mut self.checking {
                if checking.ui(ui, cx, id, it) {
                    (self.checking, self.takes_focus) = (None, true);
                }
            } else {
                self.found_ui(ui, cx, &it.checklist);
            }
        });
    }
}

impl AgreementChecklist {
    /// The verdict, the button that goes through it, and each answer.
    fn found_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, it: &Checklist) {
        let lang = cx.lang;
        verdict_ui(ui, lang, it);
        let is_begun = !it.points.is_empty();
        let verdict = it.verdict();
        let name = match (is_begun, verdict.partly + verdict.no + verdict.open) {
            (false, _) => text::CHECK,
            (true, 0) => text::CHECK_ANEW,
            (true, _) => text::CHECK_AGAIN,
        };
        let check = button::secondary(ui, icon::LIST_CHECKS, name.in_lang(lang));
        if std::mem::take(&mut self.takes_focus) {
            check.request_focus();
            check.scroll_to_me(Some(Align::Center));
        }
        if check.clicked() {
            self.checking = Some(Checking::of(it, cx));
        }
        ui.add_space(theme::GRID * 2.0);
        if is_begun {
            for point in Point::ALL {
                point_ui(ui, lang, it, *point);
            }
        }
    }
}

/// How many points are answered how, and who went through them when.
pub(super) fn verdict_ui(ui: &mut Ui, lang: Lang, it: &Checklist) {
    let verdict = it.verdict();
    let counts = [
        (Tone::Good, verdict.yes, text::SETTLED),
        (Tone::Warn, verdict.partly, text::PARTLY),
        (Tone::Bad, verdict.no, text::UNSETTLED),
        (Tone::Neutral, verdict.open, text::UNANSWERED),
    ];
    ui.horizontal_wrapped(|ui| {
        for (tone, n, says) in counts.into_iter().filter(|(_, n, _)| *n > 0) {
            chip::status(ui, tone, &format!("{n} {}", says.in_lang(lang)));
        }
    });
    let checked = text::checked(it.checked_on, &it.checked_by, lang);
    if !checked.is_empty() {
        ui.label(theme::help(ui, checked));
    }
    ui.add_space(theme::GRID * 2.0);
}

/// The widths of the provision and of the answer.
const CITES: f32 = 56.0;
const ANSWERS: f32 = 108.0;

/// A point, what was answered, and where in the agreement that stands.
fn point_ui(ui: &mut Ui, lang: Lang, it: &Checklist, point: Point) {
    let wide = vec2(ui.available_width(), theme::GRID);
    let (rect, _) = ui.allocate_exact_size(wide, egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), theme::hairline(ui));
    let checked = it.on(point);
    ui.horizontal_top(|ui| {
        cell(ui, CITES, |ui| {
            ui.label(RichText::new(text::number(point)).color(tokens(ui).muted));
        });
        cell(ui, ANSWERS, |ui| {
            let (tone, answer) = checked
                .map_or((Tone::Neutral, text::OPEN), |it| (it.answer.tone(), it.answer.text()));
            chip::status(ui, tone, answer.in_lang(lang));
        });
        ui.vertical(|ui| {
            ui.add_space(2.0);
            ui.add(Label::new(heading(point, lang)).wrap());
            let said = checked.map(|it| text::said(&it.place, &it.comment)).unwrap_or_default();
            if !said.is_empty() {
                ui.add(Label::new(theme::help(ui, said)).wrap());
            }
        });
    });
}

fn cell(ui: &mut Ui, width: f32, add_contents: impl FnOnce(&mut Ui)) {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, 24.0), layout, |ui| {
        ui.set_width(width);
        ui.spacing_mut().interact_size.y = 24.0;
        add_contents(ui);
    });
}

/// The heading of the point's provision.
pub(super) fn heading(point: Point, lang: Lang) -> &'static str {
    let heading = article::find(point.cite()).map(|it| it.heading);
    heading.unwrap_or_else(|| point.text()).in_lang(lang)
}
