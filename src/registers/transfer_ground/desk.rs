//! The form of a transfer's ground: each safeguard asks for its own.

use super::{Destination, GroundField as G};
use crate::{
    core::{Choice, Field},
    law::{
        Country,
        transfer::{Safeguard, TransferGround},
    },
    ui::form::Form,
};

/// The fields of `ground` within a form over `F`, where `of` names each, and how the transfer stands. The
/// country is the form's own field, drawn before; its gaps are the form's to hear of.
pub(in crate::registers) fn ground_ui<F: Field>(
    form: &mut Form<'_, F>,
    of: impl Fn(G) -> F + Copy,
    ground: &mut TransferGround,
    to: Destination<'_>,
) {
    if !to.country.is_some_and(Country::is_eea) {
        form.choice(of(G::Safeguard), &mut ground.safeguard);
        match ground.safeguard {
            Some(Safeguard::DataPrivacyFramework) => certified_ui(form, of, ground, to),
            Some(Safeguard::StandardClauses) => {
                form.choice(of(G::Module), &mut ground.module);
                assessment_ui(form, of, ground);
            }
            Some(Safeguard::BindingRules) => assessment_ui(form, of, ground),
            Some(Safeguard::Derogation) => {
                form.choice(of(G::Derogation), &mut ground.derogation);
            }
            Some(Safeguard::Adequacy) | None => {}
        }
        form.multiline(of(G::Documentation), &mut ground.documentation);
        form.date(of(G::CheckedOn), &mut ground.checked_on);
    }
    let told = to.told(ground, form.lang());
    if !told.is_empty() {
        form.follows(of(G::Standing), &told);
    }
}

/// Whether the certification covers employees is asked where their data are sent.
fn certified_ui<F: Field>(
    form: &mut Form<'_, F>,
    of: impl Fn(G) -> F + Copy,
    ground: &mut TransferGround,
    to: Destination<'_>,
) {
    if to.about_staff || ground.covers_staff {
        form.flag(of(G::CoversStaff), &mut ground.covers_staff);
    }
    fallback_ui(form, of(G::Fallback), &mut ground.fallback);
    match ground.fallback {
        Some(Safeguard::StandardClauses) => {
            form.choice(of(G::FallbackModule), &mut ground.fallback_module);
            assessment_ui(form, of, ground);
        }
        Some(_) => assessment_ui(form, of, ground),
        None => {}
    }
}

fn fallback_ui<F: Field>(form: &mut Form<'_, F>, field: F, fallback: &mut Option<Safeguard>) {
    let all = Safeguard::FALLBACKS;
    let labels: Vec<&str> = all.iter().map(|it| it.text().in_lang(form.lang())).collect();
    let mut chosen = fallback.and_then(|it| all.iter().position(|other| *other == it));
    if form.choice_of(field, &labels, &mut chosen).changed() {
        *fallback = chosen.and_then(|it| all.get(it).copied());
    }
}

fn assessment_ui<F: Field>(
    form: &mut Form<'_, F>,
    of: impl Fn(G) -> F + Copy,
    ground: &mut TransferGround,
) {
    form.date(of(G::TiaOn), &mut ground.tia_on);
    form.text(of(G::Tia), &mut ground.tia);
}
