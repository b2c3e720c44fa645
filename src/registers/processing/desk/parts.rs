//! The forms of purposes, sources, recipients, transfers and profiling.

use super::super::{
    Children, Profiling, Purpose, Recipient, Source, Transfer,
    fields::{
        ChildrenField, ProfilingField, PurposeField, RecipientField, SourceField, TransferField,
    },
    gaps,
};
use crate::{
    core::{Choice, Field},
    law::LawfulBasis,
    registers::{
        desk::FormContext,
        role::ControllerRole,
        transfer_ground::{GroundField, ground_ui},
    },
    ui::form::Form,
};

/// A choice that always has an answer.
pub(super) fn chosen<F: Field, C: Choice>(form: &mut Form<'_, F>, field: F, value: &mut C) {
    let mut choice = Some(*value);
    form.choice(field, &mut choice);
    *value = choice.unwrap_or(*value);
}

/// Each basis asks for its own proof: the law (GDPR 6.3), or the balancing test (GDPR 6.1 f, 13.1 d).
pub(super) fn purpose_ui(
    form: &mut Form<'_, PurposeField>,
    purpose: &mut Purpose,
    role: Option<ControllerRole>,
) {
    use PurposeField as F;
    form.lacks(gaps::of_purpose(purpose, role));
    let Purpose { what, basis, law, interest, balancing, balanced_on, compatibility } = purpose;
    form.text(F::What, what);
    form.choice(F::Basis, basis);
    match basis {
        Some(LawfulBasis::LegalObligation) => {
            form.text(F::Law, law);
        }
        Some(LawfulBasis::LegitimateInterests) => {
            form.text(F::Interest, interest);
            form.multiline(F::Balancing, balancing);
            form.date(F::BalancedOn, balanced_on);
        }
        _ => {}
    }
    form.text(F::Compatibility, compatibility);
}

pub(super) fn children_ui(form: &mut Form<'_, ChildrenField>, children: &mut Children) {
    form.multiline(ChildrenField::How, &mut children.how);
}

pub(super) fn source_ui(form: &mut Form<'_, SourceField>, source: &mut Source) {
    let Source { kind, which } = source;
    chosen(form, SourceField::Kind, kind);
    form.text(SourceField::Which, which);
}

pub(super) fn recipient_ui(form: &mut Form<'_, RecipientField>, recipient: &mut Recipient) {
    let Recipient { kind, name, what } = recipient;
    chosen(form, RecipientField::Kind, kind);
    form.text(RecipientField::Name, name);
    form.text(RecipientField::What, what);
}

pub(super) fn transfer_ui(
    form: &mut Form<'_, TransferField>,
    transfer: &mut Transfer,
    about_staff: bool,
    cx: FormContext<'_>,
) {
    use TransferField as F;
    let to = transfer.destination(about_staff, &cx.names.decisions, cx.today);
    form.lacks(gaps::of_transfer(transfer, to));
    let Transfer { country, recipient, ground } = transfer;
    form.text(F::Ground(GroundField::Country), country);
    form.text(F::Recipient, recipient);
    ground_ui(form, F::Ground, ground, to);
}

pub(super) fn profiling_ui(form: &mut Form<'_, ProfilingField>, profiling: &mut Profiling) {
    use ProfilingField as F;
    form.lacks(gaps::of_profiling(profiling));
    let Profiling { logic, consequence, how_to_object, decides_alone } = profiling;
    form.multiline(F::Logic, logic);
    form.multiline(F::Consequence, consequence);
    form.text(F::HowToObject, how_to_object);
    form.flag(F::DecidesAlone, decides_alone);
}
