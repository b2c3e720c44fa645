//! The form of an agreement: the company's role first, which decides what else is asked.

use super::{
    super::{
        Agreement, AgreementField as F, Controller, Direction, Engaged, StaffAccess, Stage, text,
    },
    parts::{ControllerField, EngagedField, controller_ui, engaged_ui, staff_ui},
};
use crate::{
    core::Id,
    registers::{
        desk::FormContext,
        persons::{Person, PersonRow},
        places::places_ui,
    },
    ui::{form::Form, hits::Hit},
};

/// Persons shown under the field that finds them.
const AT_MOST: usize = 6;

pub(super) fn form_ui(form: &mut Form<'_, F>, draft: &mut Agreement, cx: FormContext<'_>) {
    form.heading(text::PARTIES.in_lang(cx.lang));
    form.pick(F::Role, &mut draft.role);
    counterparty_ui(form, &mut draft.counterparty, cx);
    form.text(F::Number, &mut draft.number);
    form.choice(F::Template, &mut draft.template);
    form.text(F::Version, &mut draft.version);
    signing_ui(form, draft, cx);
    about_ui(form, draft, cx);
    form.heading(text::INSTRUCTED.in_lang(cx.lang));
    form.multiline(F::Instructions, &mut draft.instructions.what);
    form.text(F::InstructionVersion, &mut draft.instructions.version);
    form.date(F::InstructedOn, &mut draft.instructions.given_on);
    form.heading(text::SUB_PROCESSORS.in_lang(cx.lang));
    form.choice(F::Authorisation, &mut draft.authorisation);
    form.number(F::ObjectionDays, &mut draft.objection_days);
    if draft.direction() == Some(Direction::Customer) {
        customer_ui(form, draft, cx);
    }
    form.heading(text::WHERE.in_lang(cx.lang));
    places_ui(form, F::Places, &mut draft.places, cx);
    contacts_ui(form, draft, cx);
    leaving_ui(form, draft, cx);
    form.multiline(F::Note, &mut draft.note);
}

/// With whom: found by name or number, or added by its name.
fn counterparty_ui(
    form: &mut Form<'_, F>,
    counterparty: &mut Option<Id<Person>>,
    cx: FormContext<'_>,
) {
    let hit = |it: PersonRow| Hit { thing: it.id, line: it.line(), name: it.name };
    let told = |id: &Id<Person>| {
        let row = cx.store.person_row(id.raw()).ok().flatten();
        row.map_or(Hit { thing: *id, name: "–".to_owned(), line: String::new() }, hit)
    };
    let find = |typed: &str| {
        let found = cx.store.find_persons(typed, cx.today, AT_MOST).unwrap_or_default();
        found.0.into_iter().map(hit).collect()
    };
    let words = [text::FIND_COUNTERPARTY, text::ADD_COMPANY].map(|it| it.in_lang(cx.lang));
    if let Some(name) = form.found_or_new(F::Counterparty, counterparty, words, told, find) {
        cx.new_company.replace(Some(name));
    }
}

/// How far it has come, and its days; who signed and who gave notice once it has come so far.
fn signing_ui(form: &mut Form<'_, F>, draft: &mut Agreement, cx: FormContext<'_>) {
    form.heading(text::SIGNING.in_lang(cx.lang));
    let mut stage = Some(draft.stage);
    form.pick::<Stage>(F::Stage, &mut stage);
    draft.stage = stage.unwrap_or_default();
    let is_signed = draft.stage == Stage::Signed;
    if is_signed || draft.signed_on.is_some() {
        form.date(F::SignedOn, &mut draft.signed_on);
        form.text(F::SignedByUs, &mut draft.signed_by_us);
        form.text(F::SignedByThem, &mut draft.signed_by_them);
    }
    form.date(F::ValidFrom, &mut draft.valid_from);
    form.date(F::ValidTo, &mut draft.valid_to);
    form.number(F::NoticeMonths, &mut draft.notice_months);
    if is_signed || draft.notice_on.is_some() || draft.ended_on.is_some() {
        form.date(F::NoticeOn, &mut draft.notice_on);
        form.date(F::EndedOn, &mut draft.ended_on);
    }
    form.date(F::ReviewOn, &mut draft.review_on);
    form.text(F::PaperBinder, &mut draft.paper.binder);
    form.text(F::PaperTab, &mut draft.paper.tab);
}

/// What GDPR 28.3, first paragraph, asks the agreement to set out, and what of the company's it covers.
fn about_ui(form: &mut Form<'_, F>, draft: &mut Agreement, cx: FormContext<'_>) {
    form.heading(text::WHAT.in_lang(cx.lang));
    let about = &mut draft.about;
    form.text(F::Matter, &mut about.matter);
    form.text(F::Duration, &mut about.duration);
    form.text(F::Nature, &mut about.nature);
    form.text(F::Purpose, &mut about.purpose);
    form.text_list(F::Data, &mut about.data);
    form.text_list(F::Subjects, &mut about.subjects);
    form.pick_many(F::Systems, &cx.names.systems, &mut draft.systems);
    form.pick_many(F::Activities, &cx.names.activities, &mut draft.activities);
}

/// What the company does for a customer (GDPR 30.2).
fn customer_ui(form: &mut Form<'_, F>, draft: &mut Agreement, cx: FormContext<'_>) {
    form.heading(text::FOR_THEM.in_lang(cx.lang));
    if draft.is_below_a_processor() || !draft.controllers.is_empty() {
        form.items::<Controller, ControllerField>(
            F::Controllers,
            &mut draft.controllers,
            controller_ui,
        );
    }
    form.text_list(F::Categories, &mut draft.categories);
    form.pick_many(F::Measures, &cx.names.measures, &mut draft.measures);
    form.stated::<StaffAccess, _>(F::Staff, &mut draft.staff, text::NOBODY_SEES, staff_ui);
    let suppliers =
        cx.once(form.ui(), "suppliers", (), |store| store.supplier_titles().unwrap_or_default());
    form.items::<Engaged, EngagedField>(F::Suppliers, &mut draft.suppliers, |form, it| {
        engaged_ui(form, it, &suppliers);
    });
}

fn contacts_ui(form: &mut Form<'_, F>, draft: &mut Agreement, cx: FormContext<'_>) {
    form.heading(text::WHOM_TO_REACH.in_lang(cx.lang));
    let contacts = &mut draft.contacts;
    form.text(F::IncidentContact, &mut contacts.incidents);
    form.text(F::DataProtectionOfficer, &mut contacts.data_protection_officer);
    form.text(F::Representative, &mut contacts.representative);
}

/// What becomes of the data, and that it is done once there is a last day.
fn leaving_ui(form: &mut Form<'_, F>, draft: &mut Agreement, cx: FormContext<'_>) {
    form.heading(text::AT_THE_END.in_lang(cx.lang));
    let has_end = draft.ends_on().is_some();
    let leaving = &mut draft.leaving;
    form.choice(F::AtEnd, &mut leaving.choice);
    form.number(F::AtEndDays, &mut leaving.within_days);
    if has_end || leaving.done_on.is_some() {
        form.date(F::LeftOn, &mut leaving.done_on);
        form.text(F::LeftBy, &mut leaving.done_by);
        form.text(F::LeftHow, &mut leaving.how);
    }
}
