//! What the company does: for children, for customers, with autogiro, recordings, security.

use super::{
    flows::system,
    page::{Page, bare, each_once, sentence, within},
};
use crate::{
    core::Choice,
    law::LawfulBasis,
    policy::{
        Both, Origin, Section,
        sources::{POLICY, TERMS, activity, is_none, words},
        text::work as text,
    },
    registers::{
        Register,
        autogiro_terms::PaperKept,
        measures::MeasureKind,
        processing::{Activity, SubjectGroup},
        systems::SystemKind,
    },
};

pub(super) fn children(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut how = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        if !it.children.items.is_empty() {
            how.extend(it.children.items.iter().map(|it| sentence(&sources.both(&it.how))));
            from.push(activity(*id));
        }
    }
    let online = sources.consent_texts.iter().filter(|(_, it)| it.is_for_children);
    let online: Vec<_> = online.map(|(id, _)| text_of(id.raw())).collect();
    let denied = sources.denied(|it| is_none(&it.children));
    if !how.is_empty() {
        page.tell(text::CHILDREN);
        page.list(how, from);
    } else if let Some(from) = denied.filter(|_| online.is_empty()) {
        page.say(text::NO_CHILDREN, from);
    }
    page.promises(Section::Children);
    if !online.is_empty() {
        page.say(text::GUARDIAN, online);
    }
    let has = |it: &Activity| !it.children.items.is_empty();
    let for_customers = sources.commissions.iter().filter(|(_, it)| has(it));
    let for_customers: Vec<_> = for_customers.map(|(id, _)| activity(*id)).collect();
    if !for_customers.is_empty() {
        page.say(text::CUSTOMER_ASKS_GUARDIAN, for_customers);
    }
}

fn text_of(id: i64) -> Origin {
    Origin { register: Register::ConsentTexts, record: id }
}

pub(super) fn processor_role(page: &mut Page<'_>) {
    let sources = page.sources;
    let from: Vec<_> = sources.commissions.iter().map(|(id, _)| activity(*id)).collect();
    if from.is_empty() {
        return;
    }
    page.say(text::PROCESSOR, from.clone());
    let purposes = sources.commissions.iter().flat_map(|(_, it)| &it.purposes);
    let told: Vec<Both> = purposes.map(|it| sentence(&sources.both(&it.what))).collect();
    page.list(told, from);
    page.tell(text::ASK_THE_CUSTOMER);
    page.promises(Section::ProcessorRole);
}

pub(super) fn shared_service(page: &mut Page<'_>) {
    let services = within(&bare(&page.policy.shared_services));
    if !services.is_empty() {
        page.say(Both::filled(text::SHARED, &[&services]), [POLICY]);
    }
}

pub(super) fn autogiro(page: &mut Page<'_>) {
    let sources = page.sources;
    let paying = sources.activities.iter().filter(|(_, it)| is_autogiro(it));
    let paying: Vec<_> = paying.collect();
    if paying.is_empty() && !sources.has_mandates {
        return;
    }
    let from: Vec<Origin> = paying.iter().map(|(id, _)| activity(*id)).collect();
    page.say(text::AUTOGIRO, from.clone());
    let binders = sources.systems.iter().filter(|(id, it)| {
        let is_used = paying.iter().any(|(_, at)| at.systems.contains(id));
        is_used && it.kind == Some(SystemKind::PaperBinder)
    });
    let binders: Vec<_> = binders.map(|(id, _)| system(*id)).collect();
    if !binders.is_empty() {
        page.say(text::IN_BINDER, binders);
    }
    if sources.terms != crate::registers::autogiro_terms::AutogiroTerms::default() {
        page.say(text::mandate_kept(sources.terms.kept_for), [TERMS]);
        let paper = match sources.terms.paper {
            PaperKept::UntilEnd => text::SHREDDED_AT_END,
            PaperKept::WithRecord => text::SHREDDED_WITH_RECORD,
        };
        page.say(paper, [TERMS]);
    }
    page.say(text::END_AUTOGIRO, from);
}

/// Whether an activity is about payers by autogiro.
pub(in super::super) fn is_autogiro(it: &Activity) -> bool {
    it.concerns(&[SubjectGroup::AutogiroPayer])
}

pub(super) fn recordings(page: &mut Page<'_>) {
    let sources = page.sources;
    let in_system = sources.activities.iter().filter(|(_, it)| {
        let is_of = |kind| {
            move |at: &&_| {
                let (id, system): &(_, crate::registers::systems::System) = at;
                system.kind == Some(kind) && it.systems.contains(id)
            }
        };
        sources.systems.iter().any(|at| is_of(SystemKind::Recordings)(&at))
    });
    let from: Vec<Origin> = in_system.map(|(id, _)| activity(*id)).collect();
    let mut points = Vec::new();
    let mut behind = from.clone();
    for it in &sources.recorded {
        let kept = it.retention.as_ref().filter(|it| !it.is_open());
        if let (Some(basis), Some(kept)) = (it.basis, kept) {
            points.push(Both::filled(text::KEPT, &[&words(basis), &sources.period(kept)]));
        }
        behind.push(Origin { register: Register::Recordings, record: it.example });
    }
    if behind.is_empty() {
        return;
    }
    page.say(text::RECORDINGS, behind.clone());
    if !points.is_empty() {
        page.tell(text::KEPT_FOR);
    }
    page.list(points, behind);
    let by_consent = sources.recorded.iter().any(|it| it.basis == Some(LawfulBasis::Consent));
    if by_consent {
        page.tell(text::RECORDING_WITHDRAWN);
    }
}

pub(super) fn security(page: &mut Page<'_>) {
    let sources = page.sources;
    if !sources.measures.is_empty() {
        page.tell(text::SECURITY);
    }
    for kind in MeasureKind::ALL {
        let of_kind = sources.measures.iter().filter(|(_, it)| it.kind == Some(*kind));
        let of_kind: Vec<_> = of_kind.collect();
        let told = of_kind.iter().map(|(_, it)| {
            let name = sources.both(&it.name);
            let description = sentence(&sources.both(&it.description));
            if description.is_empty() {
                sentence(&name)
            } else {
                Both::filled(text::MEASURE, &[&name, &description])
            }
        });
        let told = each_once(told);
        if !told.is_empty() {
            page.head(text::measures(*kind));
            let from = of_kind.iter().map(|(id, _)| id.raw());
            page.list(told, from.map(|record| Origin { register: Register::Measures, record }));
        }
    }
    page.promises(Section::Security);
}

pub(super) fn email(page: &mut Page<'_>) {
    if let Some(cadence) = page.policy.inbox_cleared {
        let often = words(cadence);
        page.say(Both::filled(text::INBOX, &[&often]), [POLICY]);
    }
    page.promises(Section::EmailRoutine);
}

pub(super) fn training(page: &mut Page<'_>) {
    page.promises(Section::Training);
}
