//! What the law asks of a processing activity and the record does not yet say.

use jiff::civil::Date;

use super::{
    Activity, ActivityField as F, DataCategory, Profiling, Purpose, Status, SubjectGroup, Subjects,
    Transfer,
    fields::{DataField, ProfilingField, PurposeField, SubjectsField, TransferField},
    text,
};
use crate::{
    core::{Gap, Text},
    law::{LawfulBasis, Retention, transfer::Decision},
    registers::{role::ControllerRole, transfer_ground::Destination},
};

/// The gaps on the day `today`, in the order of the form, with transfers judged by `decisions`. What has ended is
/// not asked about.
pub(super) fn of(it: &Activity, today: Date, decisions: &[Decision]) -> Vec<Gap<F>> {
    if it.status == Status::Ended {
        return Vec::new();
    }
    let mut gaps = Gaps(Vec::new());
    parties(it, &mut gaps);
    purposes(it, &mut gaps);
    data(it, &mut gaps);
    gaps.ask(F::Sources, it.sources.is_empty(), text::NO_SOURCE, "GDPR 14.2 f");
    gaps.ask(F::MustProvide, it.must_provide.trim().is_empty(), text::NO_MUST, "GDPR 13.2 e");
    flows(it, (today, decisions), &mut gaps);
    gaps.ask(F::Systems, it.systems.is_empty(), text::NO_SYSTEM, "GDPR 30.1");
    let has_security = !it.measures.is_empty() || !it.measures_text.trim().is_empty();
    gaps.ask(F::Measures, !has_security, text::NO_MEASURE, "GDPR 30.1 g");
    gaps.ask(F::ReviewOn, it.review_on.is_none(), text::NO_REVIEW, "GDPR 24.1");
    gaps.ask(
        F::ReviewOn,
        it.review_on.is_some_and(|on| on < today),
        text::REVIEW_LATE,
        "GDPR 24.1",
    );
    gaps.0
}

/// What one purpose lacks. Each basis asks for its own proof.
pub(super) fn of_purpose(it: &Purpose, role: Option<ControllerRole>) -> Vec<Gap<PurposeField>> {
    use PurposeField as P;
    let mut gaps = Gaps(Vec::new());
    gaps.ask(P::What, is_empty(&it.what), text::NO_PURPOSE, "GDPR 30.1 b");
    match it.basis {
        // A processor rests on its customer's basis.
        None if role == Some(ControllerRole::Processor) => {}
        None => gaps.ask(P::Basis, true, text::NO_BASIS, "GDPR 6.1"),
        Some(LawfulBasis::LegalObligation) => {
            gaps.ask(P::Law, is_empty(&it.law), text::NO_LAW, "GDPR 6.3");
        }
        Some(LawfulBasis::LegitimateInterests) => {
            gaps.ask(P::Interest, is_empty(&it.interest), text::NO_INTEREST, "GDPR 13.1 d");
            let (is_unweighed, has_no_day) = (is_empty(&it.balancing), it.balanced_on.is_none());
            gaps.ask(P::Balancing, is_unweighed, text::NO_BALANCING, "GDPR 6.1 f");
            let lacks_day = has_no_day && !is_unweighed;
            gaps.ask(P::BalancedOn, lacks_day, text::NO_BALANCING_DAY, "GDPR 6.1 f");
        }
        Some(_) => {}
    }
    gaps.0
}

/// What one group of data subjects lacks; its data are asked one by one.
pub(super) fn of_subjects(it: &Subjects) -> Vec<Gap<SubjectsField>> {
    let mut gaps = Gaps(Vec::new());
    let is_nameless = it.group == SubjectGroup::default();
    gaps.ask(SubjectsField::Group, is_nameless, text::NO_SUBJECTS, "GDPR 30.1 c");
    gaps.ask(SubjectsField::Data, it.data.is_empty(), text::NO_DATA, "GDPR 30.1 c");
    gaps.0
}

/// What one category of data lacks.
pub(super) fn of_data(it: &DataCategory) -> Vec<Gap<DataField>> {
    use DataField as D;
    let mut gaps = Gaps(Vec::new());
    gaps.ask(D::What, is_empty(&it.what), text::NO_DATA, "GDPR 30.1 c");
    let names_number = it.what.to_lowercase().contains("personnummer");
    let is_unfounded = names_number && it.personnummer.is_none();
    gaps.ask(D::Personnummer, is_unfounded, text::NO_NUMBER_GROUND, "DSL 3:10");
    let is_endless = it.retention.as_ref().is_none_or(Retention::is_open);
    gaps.ask(D::Rule, is_endless, text::NO_RETENTION, "GDPR 30.1 f");
    gaps.ask(D::IsCriminal, it.is_criminal, text::CRIMINAL, "GDPR 10");
    gaps.0
}

/// What one transfer lacks on the day.
pub(super) fn of_transfer(it: &Transfer, to: Destination<'_>) -> Vec<Gap<TransferField>> {
    let in_form =
        |Gap { field, says, cite }| Gap { field: TransferField::Ground(field), says, cite };
    to.gaps(&it.ground).into_iter().map(in_form).collect()
}

/// What one profiling lacks.
pub(super) fn of_profiling(it: &Profiling) -> Vec<Gap<ProfilingField>> {
    let mut gaps = Gaps(Vec::new());
    let is_bare = is_empty(&it.logic) || is_empty(&it.consequence);
    gaps.ask(ProfilingField::Logic, is_bare, text::NO_LOGIC, "GDPR 13.2 f");
    gaps.0
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

struct Gaps<G>(Vec<Gap<G>>);

impl<G: Copy + PartialEq> Gaps<G> {
    fn ask(&mut self, field: G, is_missing: bool, says: Text, cite: &'static str) {
        let gap = Gap { field, says, cite };
        if is_missing && !self.0.contains(&gap) {
            self.0.push(gap);
        }
    }

    /// What a part lacks is lacking in `field`.
    fn hear<P>(&mut self, field: G, part: Vec<Gap<P>>) {
        for Gap { says, cite, .. } in part {
            self.ask(field, true, says, cite);
        }
    }
}

fn parties(it: &Activity, gaps: &mut Gaps<F>) {
    gaps.ask(F::Name, it.name.trim().is_empty(), text::NO_NAME, "GDPR 30.1");
    gaps.ask(F::Role, it.role.is_none(), text::NO_ROLE, "GDPR 30.1 a");
    let needs_other = matches!(it.role, Some(ControllerRole::Joint | ControllerRole::Processor));
    let says = if it.role == Some(ControllerRole::Processor) {
        text::NO_CUSTOMERS
    } else {
        text::NO_JOINT
    };
    gaps.ask(F::JointWith, needs_other && it.joint_with.trim().is_empty(), says, "GDPR 30.1 a");
}

fn purposes(it: &Activity, gaps: &mut Gaps<F>) {
    gaps.ask(F::Purposes, it.purposes.is_empty(), text::NO_PURPOSE, "GDPR 30.1 b");
    for purpose in &it.purposes {
        gaps.hear(F::Purposes, of_purpose(purpose, it.role));
        if purpose.basis == Some(LawfulBasis::LegitimateInterests) {
            let is_sensitive = !it.special.items.is_empty();
            gaps.ask(F::Special, is_sensitive, text::SENSITIVE_ON_INTEREST, "GDPR 9.1");
            let profiles = !it.profiling.items.is_empty();
            gaps.ask(F::Profiling, profiles, text::PROFILING_ON_INTEREST, "GDPR 21.1");
        }
    }
}

fn data(it: &Activity, gaps: &mut Gaps<F>) {
    gaps.ask(F::Subjects, it.subjects.is_empty(), text::NO_SUBJECTS, "GDPR 30.1 c");
    for subjects in &it.subjects {
        gaps.hear(F::Subjects, of_subjects(subjects));
        for data in &subjects.data {
            for gap in of_data(data) {
                let is_period = gap.field == DataField::Rule;
                gaps.hear(if is_period { F::Retention } else { F::Subjects }, vec![gap]);
            }
            let is_unnamed = data.special.is_some() && it.special.items.is_empty();
            gaps.ask(F::Special, is_unnamed, text::SPECIAL_UNNAMED, "GDPR 9.1");
        }
    }
    gaps.ask(F::Special, !it.special.is_answered(), text::NO_SPECIAL, "GDPR 9.1");
    let has_exception = it.categories().any(|(_, data)| data.special.is_some());
    let is_bare = !it.special.items.is_empty() && !has_exception;
    gaps.ask(F::Subjects, is_bare, text::NO_EXCEPTION, "GDPR 9.2");
    gaps.ask(F::Children, !it.children.is_answered(), text::NO_CHILDREN, "GDPR 8");
}

fn flows(it: &Activity, judged: (Date, &[Decision]), gaps: &mut Gaps<F>) {
    gaps.ask(F::Recipients, !it.recipients.is_answered(), text::NO_RECIPIENTS, "GDPR 30.1 d");
    gaps.ask(F::Transfers, !it.transfers.is_answered(), text::NO_TRANSFERS, "GDPR 30.1 e");
    transfers(it, judged, gaps);
    gaps.ask(F::Profiling, !it.profiling.is_answered(), text::NO_PROFILING, "GDPR 22");
    for profiling in &it.profiling.items {
        gaps.hear(F::Profiling, of_profiling(profiling));
    }
}

fn transfers(it: &Activity, (today, decisions): (Date, &[Decision]), gaps: &mut Gaps<F>) {
    for transfer in &it.transfers.items {
        let to = transfer.destination(it.is_about_staff(), decisions, today);
        gaps.hear(F::Transfers, of_transfer(transfer, to));
    }
}
