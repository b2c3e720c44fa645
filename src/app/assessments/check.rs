//! The last page: what the answers come to, each of them with a way back to it, and the day.

use egui::{Label, RichText, Ui};

use super::{
    steps::{Asked, Said, Step},
    text,
    wizard::{Arrival, Wizard},
};
use crate::{
    app::{Context, start::note_ui},
    core::{Choice, Field, Gap, Lang, Record},
    registers::assessments::{Assessment, AssessmentField as F, Matter, Verdict},
    ui::{
        button,
        form::Form,
        gaps::gaps_ui,
        layout,
        theme::{self, tokens},
    },
};

/// Draws the page; whether all of it can be read.
pub(super) fn check_ui(ui: &mut Ui, cx: &Context<'_>, it: &mut Wizard) -> bool {
    let lang = cx.lang;
    let finished = it.finished();
    let (here, gaps): (Vec<Gap<F>>, Vec<Gap<F>>) =
        finished.gaps(cx.today).into_iter().partition(|gap| is_here(gap.field));
    let verdict = finished.verdict();
    if verdict != Verdict::Unfinished {
        note_ui(ui, verdict.tone(), &text::comes_to(&finished, lang));
        ui.add_space(theme::GRID * 2.0);
    }
    if let Some(field) = gaps_ui(ui, lang, &gaps) {
        it.turn_to(field);
        return true;
    }
    if let Some(step) = answers_ui(ui, &it.draft, cx) {
        it.turn_to_step(step);
        return true;
    }
    layout::section_heading(ui, text::MADE.in_lang(lang));
    let arrival = it.arrival();
    let to_asked =
        |gap: Gap<F>| Gap { field: Asked::Of(gap.field), says: gap.says, cite: gap.cite };
    let mut form: Form<'_, Asked> = Form::new(ui, lang, here.into_iter().map(to_asked).collect());
    if let Arrival::At(field) = arrival {
        form.scroll_to(field);
    }
    if it.closing.on.is_some_and(|on| on > cx.today) {
        form.error(Asked::Of(F::AssessedOn), text::IN_THE_FUTURE.in_lang(lang));
    }
    form.refuse(&mut it.refused);
    form.date(Asked::Of(F::AssessedOn), &mut it.closing.on);
    form.text(Asked::Of(F::AssessedBy), &mut it.closing.by);
    form.date(Asked::Of(F::ReviewOn), &mut it.closing.review_on);
    form.multiline(Asked::Of(F::Note), &mut it.draft.note);
    form.is_savable()
}

fn is_here(field: F) -> bool {
    matches!(field, F::AssessedOn | F::AssessedBy | F::ReviewOn | F::Note)
}

/// Every answer with the way to change it, and which was pressed.
fn answers_ui(ui: &mut Ui, it: &Assessment, cx: &Context<'_>) -> Option<Step> {
    let lang = cx.lang;
    let mut pressed = None;
    for step in Step::all(it.kind()).into_iter().filter(|step| *step != Step::Check) {
        let label = text::label(step, lang);
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&label).font(theme::strong()));
            let change = button::link(ui, text::CHANGE.in_lang(lang));
            ui.accesskit_node_builder(change.id, |node| {
                node.set_label(text::change(&label, lang));
            });
            if change.clicked() {
                pressed = Some(step);
            }
        });
        let said = said(it, step, cx);
        let told = if said.trim().is_empty() {
            RichText::new(text::NOTHING_SAID.in_lang(lang)).color(tokens(ui).muted)
        } else {
            RichText::new(said.trim())
        };
        ui.add(Label::new(told).wrap().selectable(true));
        ui.add_space(theme::GRID * 2.0);
    }
    pressed
}

/// The answers of a page in words.
fn said(it: &Assessment, step: Step, cx: &Context<'_>) -> String {
    let lang = cx.lang;
    match step {
        Step::About => {
            let activity = it.activity.map_or("", |id| cx.names.activity(id));
            let parts = [it.name.trim(), activity, it.purpose.trim()];
            let told: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
            told.join(" · ")
        }
        Step::Criterion(criterion) => {
            let Matter::Screening(screening) = &it.matter else { return String::new() };
            let Some(answer) = screening.answer(criterion) else { return String::new() };
            let said = Said::from(answer.is_met).text().in_lang(lang);
            joined(&[said.to_owned(), answer.why.clone()])
        }
        Step::Of(F::Outcome) => joined(&[F::Outcome, F::Reasons].map(|at| fact(it, at, lang))),
        Step::Of(field) => fact(it, field, lang),
        Step::Check => String::new(),
    }
}

fn fact(it: &Assessment, field: F, lang: Lang) -> String {
    let found = it.facts(lang).into_iter().find(|(at, _)| *at == field);
    found.map(|(_, value)| value.to_text()).unwrap_or_default()
}

fn joined(parts: &[String; 2]) -> String {
    let told = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
    told.collect::<Vec<_>>().join(". ")
}

impl Asked {
    /// What a page asks, in a word or two.
    pub(super) fn of(step: Step) -> Option<Self> {
        match step {
            Step::About => Some(Self::Of(F::Activity)),
            Step::Of(field) => Some(Self::Of(field)),
            Step::Criterion(criterion) => Some(Self::Met(criterion)),
            Step::Check => None,
        }
    }
}

/// The label of a page's question.
pub(super) fn label_of(step: Step, lang: Lang) -> &'static str {
    Asked::of(step).map_or("", |it| it.label().in_lang(lang))
}
