//! The forms of a controller behind a customer, a member of staff with access, and a supplier engaged for a customer.

use super::super::{Agreement, Controller, Engaged, StaffAccess};
use crate::{core::Id, ui::form::Form};

/// The fields of a [`Controller`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum ControllerField {
    Name,
    Contact,
    Officer,
    Representative,
}

/// The fields of a [`StaffAccess`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum StaffField {
    Who,
    What,
    From,
    To,
}

/// The fields of an [`Engaged`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum EngagedField {
    Supplier,
    Since,
}

pub(super) fn controller_ui(form: &mut Form<'_, ControllerField>, it: &mut Controller) {
    let Controller { name, contact, data_protection_officer, representative } = it;
    form.text(ControllerField::Name, name);
    form.text(ControllerField::Contact, contact);
    form.text(ControllerField::Officer, data_protection_officer);
    form.text(ControllerField::Representative, representative);
}

pub(super) fn staff_ui(form: &mut Form<'_, StaffField>, it: &mut StaffAccess) {
    let StaffAccess { who, what, from, to } = it;
    form.text(StaffField::Who, who);
    form.text(StaffField::What, what);
    form.date(StaffField::From, from);
    form.date(StaffField::To, to);
}

/// Which of `suppliers`, and since when.
pub(super) fn engaged_ui(
    form: &mut Form<'_, EngagedField>,
    it: &mut Engaged,
    suppliers: &[(Id<Agreement>, String)],
) {
    let names: Vec<&str> = suppliers.iter().map(|(_, name)| &**name).collect();
    let mut chosen = suppliers.iter().position(|(id, _)| *id == it.supplier);
    if form.choice_of(EngagedField::Supplier, &names, &mut chosen).changed() {
        let chosen = chosen.and_then(|at| suppliers.get(at));
        it.supplier = chosen.map_or(Engaged::NOBODY, |(id, _)| *id);
    }
    form.date(EngagedField::Since, &mut it.since);
}
