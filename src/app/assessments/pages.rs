//! The pages that ask.

use egui::Ui;

use super::{
    steps::{Asked, Said, Step},
    text,
    wizard::{Arrival, Wizard},
};
use crate::{
    app::Context,
    core::Choice,
    registers::assessments::{
        Answer, AssessmentField as F, AssessmentKind, Criterion, Matter, Screening,
    },
    ui::{chip::Tone, form::Form},
};

/// Draws a page; whether all of it can be read.
pub(super) fn page_ui(ui: &mut Ui, cx: &Context<'_>, it: &mut Wizard, step: Step) -> bool {
    let mut form: Form<'_, Asked> = Form::new(ui, cx.lang, Vec::new());
    match it.arrival() {
        Arrival::At(field) => form.scroll_to(field),
        Arrival::Now => form.begin(),
        Arrival::Before => {}
    }
    match step {
        Step::About => about_ui(&mut form, cx, it),
        Step::Of(F::Outcome) => outcome_ui(&mut form, it),
        Step::Of(F::OnAuthorityList) => listed_ui(&mut form, it),
        Step::Of(field) => {
            if let Some(answer) = answer_of(&mut it.draft.matter, field) {
                form.multiline(Asked::Of(field), answer);
            }
        }
        Step::Criterion(criterion) => criterion_ui(&mut form, it, criterion),
        Step::Check => {}
    }
    form.is_savable()
}

/// Which kind, of which activity and purpose, and what it is called.
fn about_ui(form: &mut Form<'_, Asked>, cx: &Context<'_>, it: &mut Wizard) {
    if !it.is_begun() {
        let mut kind = Some(it.draft.kind());
        form.pick(Asked::Of(F::Kind), &mut kind);
        it.is_of(kind.unwrap_or(AssessmentKind::Balancing));
    }
    let names: Vec<&str> = cx.names.activities.iter().map(|(_, name)| &**name).collect();
    let place = |id| cx.names.activities.iter().position(|(it, _)| *it == id);
    let mut chosen = it.draft.activity.and_then(place);
    if form.choice_of(Asked::Of(F::Activity), &names, &mut chosen).changed() {
        let activity = chosen.and_then(|at| cx.names.activities.get(at)).map(|(id, _)| *id);
        if activity != it.draft.activity {
            it.draft.activity = activity;
            it.draft.purpose.clear();
        }
    }
    if it.draft.kind().is_of_a_purpose() {
        purpose_ui(form, it);
    }
    let usual = it.usual_name(cx);
    form.hinted_text(Asked::Of(F::Name), &mut it.draft.name, &usual);
}

/// The activity's purposes, or the whole of it.
fn purpose_ui(form: &mut Form<'_, Asked>, it: &mut Wizard) {
    let Some(activity) = it.activity().filter(|it| !it.purposes.is_empty()) else { return };
    let mut purposes: Vec<String> = vec![text::WHOLE.in_lang(form.lang()).to_owned()];
    purposes.extend(activity.purposes.iter().map(|it| it.what.trim().to_owned()));
    let now = it.draft.purpose.trim();
    let mut chosen = Some(if now.is_empty() {
        0
    } else {
        purposes.iter().skip(1).position(|it| it == now).map_or(0, |at| at + 1)
    });
    if chosen == Some(0) {
        let says = text::NO_PURPOSE.in_lang(form.lang()).to_owned();
        form.remark(Asked::Of(F::Purpose), Tone::Warn, says);
    }
    if form.choice_of(Asked::Of(F::Purpose), &purposes, &mut chosen).changed() {
        let picked = chosen.filter(|at| *at > 0).and_then(|at| purposes.get(at));
        it.draft.purpose = picked.cloned().unwrap_or_default();
    }
}

/// The answer in words that `field` is.
pub(super) fn answer_of(matter: &mut Matter, field: F) -> Option<&mut String> {
    match (matter, field) {
        (Matter::Balancing(it), F::Interest) => Some(&mut it.interest),
        (Matter::Balancing(it), F::Necessity) => Some(&mut it.necessity),
        (Matter::Balancing(it), F::Balance) => Some(&mut it.balance),
        (Matter::Balancing(it), F::Safeguards) => Some(&mut it.safeguards),
        (Matter::Balancing(it), F::OptOut) => Some(&mut it.opt_out),
        (Matter::Balancing(it), F::Reasons) => Some(&mut it.reasons),
        (Matter::Compatibility(it), F::Connection) => Some(&mut it.connection),
        (Matter::Compatibility(it), F::Context) => Some(&mut it.context),
        (Matter::Compatibility(it), F::Nature) => Some(&mut it.nature),
        (Matter::Compatibility(it), F::Consequences) => Some(&mut it.consequences),
        (Matter::Compatibility(it), F::Safeguards) => Some(&mut it.safeguards),
        (Matter::Compatibility(it), F::Reasons) => Some(&mut it.reasons),
        (Matter::Screening(it), F::Reasons) => Some(&mut it.reasons),
        _ => None,
    }
}

/// What it comes to, and why.
fn outcome_ui(form: &mut Form<'_, Asked>, it: &mut Wizard) {
    let at = Asked::Of(F::Outcome);
    match &mut it.draft.matter {
        Matter::Balancing(it) => {
            form.pick(at, &mut it.outcome);
        }
        Matter::Compatibility(it) => {
            form.pick(at, &mut it.outcome);
        }
        Matter::Screening(it) => {
            let suggestion = it.suggests().text().in_lang(form.lang()).to_owned();
            let n_met = it.met().count();
            let told = text::suggested(n_met, &suggestion, form.lang());
            form.follows(at, &[told]);
        }
    }
    if let Some(reasons) = answer_of(&mut it.draft.matter, F::Reasons) {
        form.multiline(Asked::Of(F::Reasons), reasons);
    }
}

/// Whether the processing is on the authority's list.
fn listed_ui(form: &mut Form<'_, Asked>, it: &mut Wizard) {
    let Matter::Screening(screening) = &mut it.draft.matter else { return };
    let mut said = screening.on_authority_list.map(Said::from);
    form.pick(Asked::Of(F::OnAuthorityList), &mut said);
    screening.on_authority_list = said.map(|it| it == Said::Yes);
}

/// Whether a criterion is met, and why.
fn criterion_ui(form: &mut Form<'_, Asked>, it: &mut Wizard, criterion: Criterion) {
    let Matter::Screening(screening) = &mut it.draft.matter else { return };
    let mut said = screening.answer(criterion).map(|it| Said::from(it.is_met));
    let mut why = screening.answer(criterion).map(|it| it.why.clone()).unwrap_or_default();
    form.pick(Asked::Met(criterion), &mut said);
    if let Some(said) = said {
        form.multiline(Asked::Why(criterion), &mut why);
        answered(screening, Answer { criterion, is_met: said == Said::Yes, why });
    }
}

/// Writes the answer where it is another.
fn answered(screening: &mut Screening, answer: Answer) {
    if screening.answer(answer.criterion) != Some(&answer) {
        screening.set(answer);
    }
}
