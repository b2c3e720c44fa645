//! The form of an activity, in the order of its facts.

use super::{
    super::{
        Activity, ActivityField as F, Children, Profiling, Recipient, Transfer,
        fields::SpecialField,
    },
    parts, subjects, text,
};
use crate::{
    core::Text,
    registers::{desk::FormContext, role::ControllerRole},
    ui::form::Form,
};

/// The headings of the form, each with its fields.
const PARTS: [(Text, &[F]); 7] = [
    (text::ACTIVITY, &[F::Name, F::Reference, F::Owner, F::Role, F::JointWith, F::Status]),
    (text::WHY, &[F::Purposes]),
    (text::WHOM, &[F::Subjects, F::Retention, F::Special, F::Children]),
    (text::WHENCE, &[F::Sources, F::CollectedHow, F::MustProvide]),
    (text::WHITHER, &[F::Recipients, F::Transfers, F::Profiling]),
    (text::HOW_SAFE, &[F::Systems, F::Measures]),
    (text::HOW_FRESH, &[F::Reviewed, F::ReviewOn, F::Note]),
];

pub(super) fn form_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    for (heading, fields) in PARTS {
        form.heading(heading.in_lang(cx.lang));
        form.mended_in(F::Retention, F::Subjects);
        for field in fields {
            field_ui(form, draft, *field, cx);
        }
    }
}

/// One field of the form; nothing where it does not apply.
pub(super) fn field_ui(
    form: &mut Form<'_, F>,
    draft: &mut Activity,
    field: F,
    cx: FormContext<'_>,
) {
    match field {
        F::Name => drop(form.text(field, &mut draft.name)),
        F::Reference => drop(form.text(field, &mut draft.reference)),
        F::Owner => drop(form.text(field, &mut draft.owner)),
        F::Role => drop(form.choice(field, &mut draft.role)),
        F::JointWith => joint_ui(form, draft),
        F::Status => parts::chosen(form, field, &mut draft.status),
        F::Purposes => {
            let role = draft.role;
            form.items(field, &mut draft.purposes, |form, it| parts::purpose_ui(form, it, role));
        }
        F::Subjects => {
            form.items(field, &mut draft.subjects, |form, it| subjects::group_ui(form, it, cx));
        }
        F::Retention => kept_ui(form, draft, cx),
        F::Special => {
            form.stated(field, &mut draft.special, text::NO_SPECIAL, |form, what| {
                form.text(SpecialField::What, what);
            });
        }
        F::Children => {
            form.stated::<Children, _>(
                field,
                &mut draft.children,
                text::NO_CHILDREN,
                |form, it| {
                    parts::children_ui(form, it);
                },
            );
        }
        F::Sources => drop(form.items(field, &mut draft.sources, parts::source_ui)),
        F::CollectedHow => drop(form.text(field, &mut draft.collected_how)),
        F::MustProvide => drop(form.multiline(field, &mut draft.must_provide)),
        F::Recipients | F::Transfers | F::Profiling => flow_ui(form, draft, field, cx),
        F::Systems => drop(form.pick_many(field, &cx.names.systems, &mut draft.systems)),
        F::Measures => measures_ui(form, draft, cx),
        F::Reviewed => {
            form.date(field, &mut draft.reviewed_on);
            form.named_text(field, text::REVIEWED_BY.in_lang(cx.lang), &mut draft.reviewed_by);
        }
        F::ReviewOn => drop(form.date(field, &mut draft.review_on)),
        F::Note => drop(form.multiline(field, &mut draft.note)),
    }
}

fn joint_ui(form: &mut Form<'_, F>, draft: &mut Activity) {
    if matches!(draft.role, Some(ControllerRole::Joint | ControllerRole::Processor)) {
        form.text(F::JointWith, &mut draft.joint_with);
    }
}

/// How long the data are kept, which is mended where they are.
fn kept_ui(form: &mut Form<'_, F>, draft: &Activity, cx: FormContext<'_>) {
    let kept = draft.retention_lines(cx.lang);
    if kept.iter().any(|it| !it.is_empty()) {
        form.follows(F::Retention, &kept);
    }
}

fn flow_ui(form: &mut Form<'_, F>, draft: &mut Activity, field: F, cx: FormContext<'_>) {
    let about_staff = draft.is_about_staff();
    let Activity { recipients, transfers, profiling, .. } = draft;
    match field {
        F::Recipients => {
            let none = text::NO_RECIPIENTS;
            form.stated::<Recipient, _>(field, recipients, none, parts::recipient_ui);
        }
        F::Transfers => {
            form.stated::<Transfer, _>(field, transfers, text::NO_TRANSFERS, |form, it| {
                parts::transfer_ui(form, it, about_staff, cx);
            });
        }
        _ => {
            let none = text::NO_PROFILING;
            form.stated::<Profiling, _>(field, profiling, none, parts::profiling_ui);
        }
    }
}

fn measures_ui(form: &mut Form<'_, F>, draft: &mut Activity, cx: FormContext<'_>) {
    form.pick_many(F::Measures, &cx.names.measures, &mut draft.measures);
    let name = text::MEASURES_TEXT.in_lang(cx.lang);
    form.named_multiline(F::Measures, name, &mut draft.measures_text);
}
