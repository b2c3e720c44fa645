//! What the law asks of a processing activity and the record does not yet say.

use jiff::civil::Date;

use super::{Activity, ActivityField as F, Purpose, Status, text};
use crate::{
    core::{Gap, Text},
    law::{LawfulBasis, Retention},
    registers::role::ControllerRole,
};

/// The gaps on the day `today`, in the order of the form. What has ended is not asked about.
pub(super) fn of(it: &Activity, today: Date) -> Vec<Gap<F>> {
    if it.status == Status::Ended {
        return Vec::new();
    }
    let mut gaps = Gaps(Vec::new());
    parties(it, &mut gaps);
    purposes(it, &mut gaps);
    data(it, &mut gaps);
    gaps.ask(F::Sources, it.sources.is_empty(), text::NO_SOURCE, "GDPR 14.2 f");
    gaps.ask(F::MustProvide, it.must_provide.trim().is_empty(), text::NO_MUST, "GDPR 13.2 e");
    flows(it, &mut gaps);
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

struct Gaps(Vec<Gap<F>>);

impl Gaps {
    fn ask(&mut self, field: F, is_missing: bool, says: Text, cite: &'static str) {
        let gap = Gap { field, says, cite };
        if is_missing && !self.0.contains(&gap) {
            self.0.push(gap);
        }
    }
}

fn parties(it: &Activity, gaps: &mut Gaps) {
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

fn purposes(it: &Activity, gaps: &mut Gaps) {
    let is_empty = |text: &str| text.trim().is_empty();
    gaps.ask(F::Purposes, it.purposes.is_empty(), text::NO_PURPOSE, "GDPR 30.1 b");
    for Purpose { what, basis, law, interest, balancing, balanced_on, .. } in &it.purposes {
        gaps.ask(F::Purposes, is_empty(what), text::NO_PURPOSE, "GDPR 30.1 b");
        match basis {
            // A processor rests on its customer's basis.
            None if it.role == Some(ControllerRole::Processor) => {}
            None => gaps.ask(F::Purposes, true, text::NO_BASIS, "GDPR 6.1"),
            Some(LawfulBasis::LegalObligation) => {
                gaps.ask(F::Purposes, is_empty(law), text::NO_LAW, "GDPR 6.3");
            }
            Some(LawfulBasis::LegitimateInterests) => {
                gaps.ask(F::Purposes, is_empty(interest), text::NO_INTEREST, "GDPR 13.1 d");
                let is_balanced = !is_empty(balancing) && balanced_on.is_some();
                gaps.ask(F::Purposes, !is_balanced, text::NO_BALANCING, "GDPR 6.1 f");
                let is_sensitive = !it.special.items.is_empty();
                gaps.ask(F::Special, is_sensitive, text::SENSITIVE_ON_INTEREST, "GDPR 9.1");
                let profiles = !it.profiling.items.is_empty();
                gaps.ask(F::Profiling, profiles, text::PROFILING_ON_INTEREST, "GDPR 21.1");
            }
            Some(_) => {}
        }
    }
}

fn data(it: &Activity, gaps: &mut Gaps) {
    gaps.ask(F::Subjects, it.subjects.is_empty(), text::NO_SUBJECTS, "GDPR 30.1 c");
    for subjects in &it.subjects {
        gaps.ask(F::Subjects, subjects.data.is_empty(), text::NO_DATA, "GDPR 30.1 c");
        for data in &subjects.data {
            gaps.ask(F::Subjects, data.what.trim().is_empty(), text::NO_DATA, "GDPR 30.1 c");
            let is_kept_unsaid = data.retention.as_ref().is_none_or(Retention::is_open);
            gaps.ask(F::Retention, is_kept_unsaid, text::NO_RETENTION, "GDPR 30.1 f");
            gaps.ask(F::Subjects, data.is_criminal, text::CRIMINAL, "GDPR 10");
            let names_number = data.what.to_lowercase().contains("personnummer");
            let is_unfounded = names_number && data.personnummer.is_none();
            gaps.ask(F::Subjects, is_unfounded, text::NO_NUMBER_GROUND, "DSL 3:10");
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

fn flows(it: &Activity, gaps: &mut Gaps) {
    gaps.ask(F::Recipients, !it.recipients.is_answered(), text::NO_RECIPIENTS, "GDPR 30.1 d");
    gaps.ask(F::Transfers, !it.transfers.is_answered(), text::NO_TRANSFERS, "GDPR 30.1 e");
    for transfer in &it.transfers.items {
        gaps.ask(F::Transfers, transfer.safeguard.is_none(), text::NO_SAFEGUARD, "GDPR 44");
        let is_undocumented = transfer.documentation.trim().is_empty();
        gaps.ask(F::Transfers, is_undocumented, text::NO_DOCUMENTATION, "GDPR 30.1 e");
    }
    gaps.ask(F::Profiling, !it.profiling.is_answered(), text::NO_PROFILING, "GDPR 22");
    for profiling in &it.profiling.items {
        let is_bare = profiling.logic.trim().is_empty() || profiling.consequence.trim().is_empty();
        gaps.ask(F::Profiling, is_bare, text::NO_LOGIC, "GDPR 13.2 f");
    }
}
