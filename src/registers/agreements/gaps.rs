//! What an agreement still lacks.

use jiff::civil::Date;

use super::{Agreement, AgreementField as F, AgreementState, Answer, Controller, Stage, text};
use crate::{
    core::{Gap, Text},
    law::transfer::Decision,
    registers::data_place,
};

struct Gaps(Vec<Gap<F>>);

impl Gaps {
    fn ask(&mut self, field: F, is_missing: bool, says: Text, cite: &'static str) {
        if is_missing {
            self.0.push(Gap { field, says, cite });
        }
    }
}

/// What is missing on the day `today`, in the order of the form; transfers are judged by `decisions`. Of an agreement that is over, only what becomes of
/// the data is asked.
pub(super) fn of(it: &Agreement, today: Date, decisions: &[Decision]) -> Vec<Gap<F>> {
    let mut gaps = Gaps(Vec::new());
    let state = it.state(today);
    gaps.ask(F::Counterparty, it.counterparty.is_none(), text::NO_COUNTERPARTY, "GDPR 28.3");
    gaps.ask(F::Role, it.role.is_none(), text::NO_ROLE, "GDPR 28.3");
    let has_left = it.leaving.done_on.is_some();
    if state == AgreementState::Ended || (state == AgreementState::Expired && has_left) {
        leaving(it, today, &mut gaps);
        return gaps.0;
    }
    signature(it, state, today, &mut gaps);
    content(it, &mut gaps);
    for (is_missing, says, cite) in data_place::lacking(&it.places, decisions, today) {
        gaps.ask(F::Places, is_missing, says, cite);
    }
    if it.is_with_supplier() {
        supplier(it, &mut gaps);
    } else {
        customer(it, &mut gaps);
    }
    leaving(it, today, &mut gaps);
    gaps.0
}

fn signature(it: &Agreement, state: AgreementState, today: Date, gaps: &mut Gaps) {
    let cite = it.role.map_or("GDPR 28.3", super::OurRole::cite);
    let is_signed = it.stage == Stage::Signed;
    gaps.ask(F::Stage, it.stage == Stage::Missing, text::NO_AGREEMENT, cite);
    let is_under_way = matches!(it.stage, Stage::Draft | Stage::Sent);
    gaps.ask(F::Stage, is_under_way, text::NOT_SIGNED, cite);
    gaps.ask(F::ValidTo, state == AgreementState::Expired, text::EXPIRED, cite);
    gaps.ask(F::SignedOn, is_signed && it.signed_on.is_none(), text::NOT_DATED, "GDPR 28.9");
    let is_unsigned = is_blank(&it.signed_by_us) || is_blank(&it.signed_by_them);
    gaps.ask(F::SignedByThem, is_signed && is_unsigned, text::NO_SIGNATORIES, "GDPR 5.2");
    gaps.ask(F::ReviewOn, it.review_on.is_none(), text::NO_REVIEW, "GDPR 24.1");
    gaps.ask(
        F::ReviewOn,
        it.review_on.is_some_and(|on| on < today),
        text::REVIEW_LATE,
        "GDPR 24.1",
    );
}

/// What the agreement must set out (GDPR 28.3, first paragraph).
fn content(it: &Agreement, gaps: &mut Gaps) {
    let about = &it.about;
    gaps.ask(F::Matter, is_blank(&about.matter), text::NO_MATTER, "GDPR 28.3");
    gaps.ask(F::Duration, is_blank(&about.duration), text::NO_DURATION, "GDPR 28.3");
    gaps.ask(F::Nature, is_blank(&about.nature), text::NO_NATURE, "GDPR 28.3");
    gaps.ask(F::Purpose, is_blank(&about.purpose), text::NO_PURPOSE, "GDPR 28.3");
    gaps.ask(F::Data, about.data.is_empty(), text::NO_DATA, "GDPR 28.3");
    gaps.ask(F::Subjects, about.subjects.is_empty(), text::NO_SUBJECTS, "GDPR 28.3");
    gaps.ask(
        F::Instructions,
        is_blank(&it.instructions.what),
        text::NO_INSTRUCTIONS,
        "GDPR 28.3 a",
    );
}

fn supplier(it: &Agreement, gaps: &mut Gaps) {
    let verdict = it.checklist.verdict();
    gaps.ask(F::Checklist, verdict.open > 0, text::NOT_CHECKED, "GDPR 28.3");
    for checked in &it.checklist.points {
        let says = match checked.answer {
            Answer::Yes => continue,
            Answer::Partly => text::partly(checked.point),
            Answer::No => text::unsettled(checked.point),
        };
        gaps.ask(F::Checklist, true, says, checked.point.cite());
    }
}

fn customer(it: &Agreement, gaps: &mut Gaps) {
    if it.is_below_a_processor() {
        controllers(&it.controllers, gaps);
    }
    gaps.ask(F::Categories, it.categories.is_empty(), text::NO_CATEGORIES, "GDPR 30.2 b");
    gaps.ask(F::Measures, it.measures.is_empty(), text::NO_MEASURES, "GDPR 30.2 d");
    let is_unreachable = is_blank(&it.contacts.incidents);
    gaps.ask(F::IncidentContact, is_unreachable, text::NO_INCIDENT_CONTACT, "GDPR 33.2");
    gaps.ask(F::Staff, !it.staff.is_answered(), text::NO_STAFF, "GDPR 32.4");
    let is_nameless = it.staff.items.iter().any(|it| is_blank(&it.who));
    gaps.ask(F::Staff, is_nameless, text::NAMELESS_STAFF, "GDPR 32.4");
}

/// Each controller by name and contact details (GDPR 30.2 a).
fn controllers(behind: &[Controller], gaps: &mut Gaps) {
    gaps.ask(F::Controllers, behind.is_empty(), text::NO_CONTROLLERS, "GDPR 30.2 a");
    let has_nameless = behind.iter().any(|it| is_blank(&it.name));
    gaps.ask(F::Controllers, has_nameless, text::NAMELESS_CONTROLLER, "GDPR 30.2 a");
    let is_unreachable = behind.iter().any(|it| is_blank(&it.contact));
    gaps.ask(F::Controllers, is_unreachable, text::UNREACHABLE_CONTROLLER, "GDPR 30.2 a");
}

fn leaving(it: &Agreement, today: Date, gaps: &mut Gaps) {
    let is_undecided = it.leaving.choice.is_none() && it.leaving.done_on.is_none();
    gaps.ask(F::AtEnd, is_undecided, text::NO_CHOICE_AT_END, "GDPR 28.3 g");
    let is_late = it.leaving.done_on.is_none() && it.leave_by().is_some_and(|by| by < today);
    gaps.ask(F::LeftOn, it.stage == Stage::Signed && is_late, text::NOT_LEFT, "GDPR 28.3 g");
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
