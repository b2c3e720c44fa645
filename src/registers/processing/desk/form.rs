//! The form of an activity, in the order of its facts.

use super::{
    super::{
        Activity, ActivityField as F, Children, Profiling, Recipient, Transfer,
        fields::SpecialField,
    },
    parts, subjects, text,
};
use crate::{
    registers::{desk::FormContext, role::ControllerRole},
    ui::form::Form,
};

pub(super) fn form_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    activity_ui(form, draft, cx);
    form.heading(text::WHY.in_lang(cx.lang));
    let role = draft.role;
    form.items(F::Purposes, &mut draft.purposes, |form, it| parts::purpose_ui(form, it, role));
    subjects_ui(form, draft, cx);
    sources_ui(form, draft, cx);
    flows_ui(form, draft, cx);
    security_ui(form, draft, cx);
    review_ui(form, draft, cx);
}

fn activity_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.heading(text::ACTIVITY.in_lang(cx.lang));
    form.text(F::Name, &mut draft.name);
    form.text(F::Reference, &mut draft.reference);
    form.text(F::Owner, &mut draft.owner);
    form.choice(F::Role, &mut draft.role);
    if matches!(draft.role, Some(ControllerRole::Joint | ControllerRole::Processor)) {
        form.text(F::JointWith, &mut draft.joint_with);
    }
    parts::chosen(form, F::Status, &mut draft.status);
}

fn subjects_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.heading(text::WHOM.in_lang(cx.lang));
    form.mended_in(F::Retention, F::Subjects);
    form.items(F::Subjects, &mut draft.subjects, |form, it| subjects::group_ui(form, it, cx));
    let kept = draft.retention_lines(cx.lang);
    if kept.iter().any(|it| !it.is_empty()) {
        form.follows(F::Retention, &kept);
    }
    form.stated(F::Special, &mut draft.special, text::NO_SPECIAL, |form, what| {
        form.text(SpecialField::What, what);
    });
    form.stated::<Children, _>(F::Children, &mut draft.children, text::NO_CHILDREN, |form, it| {
        parts::children_ui(form, it);
    });
}

fn sources_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.heading(text::WHENCE.in_lang(cx.lang));
    form.items(F::Sources, &mut draft.sources, parts::source_ui);
    form.text(F::CollectedHow, &mut draft.collected_how);
    form.multiline(F::MustProvide, &mut draft.must_provide);
}

fn flows_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.heading(text::WHITHER.in_lang(cx.lang));
    let about_staff = draft.is_about_staff();
    let Activity { recipients, transfers, profiling, .. } = draft;
    form.stated::<Recipient, _>(
        F::Recipients,
        recipients,
        text::NO_RECIPIENTS,
        parts::recipient_ui,
    );
    form.stated::<Transfer, _>(F::Transfers, transfers, text::NO_TRANSFERS, |form, it| {
        parts::transfer_ui(form, it, about_staff, cx);
    });
    form.stated::<Profiling, _>(F::Profiling, profiling, text::NO_PROFILING, parts::profiling_ui);
}

fn security_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.heading(text::HOW_SAFE.in_lang(cx.lang));
    form.pick_many(F::Systems, &cx.names.systems, &mut draft.systems);
    form.pick_many(F::Measures, &cx.names.measures, &mut draft.measures);
    let name = text::MEASURES_TEXT.in_lang(cx.lang);
    form.named_multiline(F::Measures, name, &mut draft.measures_text);
}

fn review_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.heading(text::HOW_FRESH.in_lang(cx.lang));
    form.date(F::Reviewed, &mut draft.reviewed_on);
    form.named_text(F::Reviewed, text::REVIEWED_BY.in_lang(cx.lang), &mut draft.reviewed_by);
    form.date(F::ReviewOn, &mut draft.review_on);
    form.multiline(F::Note, &mut draft.note);
}
