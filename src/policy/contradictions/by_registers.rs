//! Promises that follow from one register and are denied by another, or by the same record.

use super::{ContradictionKind as Kind, Found};
use crate::{
    core::{Field, Id, Record, Text},
    law::{Country, LawfulBasis, Retention, RetentionRule, autogiro::KeptFor},
    policy::{Both, Policy, Promise, Sources, Spot, sources::title, text::contradictions as text},
    registers::{
        Register,
        agreements::{HeldAt, PlaceHeld, Uncovered},
        assessments::AssessmentKind,
        processing::{Activity, ActivityField, DataCategory, Purpose, SubjectGroup},
        systems::SystemField,
    },
};

pub(super) fn find(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    transfers(sources, policy, found);
    uncovered(sources, found);
    for (id, it) in sources.told(policy) {
        on_interest(sources, *id, it, found);
        too_short(*id, it, found);
        mandates(sources, *id, it, found);
        unasked(sources, *id, it, found);
        numbered_companies(sources, *id, it, found);
        children(policy, *id, it, found);
    }
    children_online(sources, policy, found);
    groups(sources, policy, found);
    promises(sources, policy, found);
}

fn of_activity(id: Id<Activity>, it: &Activity, field: ActivityField) -> Spot {
    let (register, record) = (Register::Activities, Some(id.raw()));
    Spot { register, record, field: field.label(), title: it.title() }
}

/// Places outside the EU/EEA whose country no transfer of the policy names.
fn transfers(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    let told: Vec<_> = sources.told(policy).collect();
    let named = told.iter().flat_map(|(_, it)| it.leaving());
    let named: Vec<Option<Country>> = named.map(|it| Country::find(&it.country)).collect();
    let is_untold = |it: &&PlaceHeld| {
        it.is_outside() && !named.contains(&it.country) && !matches!(it.at, HeldAt::Activity(_))
    };
    for place in sources.places.iter().filter(is_untold) {
        let unknown = || Both::same(&place.country_name);
        let country = place.country.map_or_else(unknown, |it| it.name().into());
        let says = Both::filled(text::TRANSFERS_DENIED, &[&Both::same(&place.title), &country]);
        let mut at = vec![of_place(place)];
        let uses = |it: &Activity| match place.at {
            HeldAt::System(id) => it.systems.contains(&id),
            _ => false,
        };
        let using = told.iter().filter(|(_, it)| uses(it));
        at.extend(using.map(|(id, it)| of_activity(*id, it, ActivityField::Transfers)));
        found.add(Kind::TransfersDenied, says, at);
    }
}

fn of_place(it: &PlaceHeld) -> Spot {
    let (register, record, field) = match it.at {
        HeldAt::System(id) => (Register::Systems, id.raw(), SystemField::Country.label()),
        HeldAt::Activity(id) => (Register::Activities, id.raw(), ActivityField::Transfers.label()),
        HeldAt::Agreement(id) => (Register::Agreements, id.raw(), Text::EMPTY),
        HeldAt::SubProcessor(id) => (Register::SubProcessors, id.raw(), Text::EMPTY),
    };
    Spot { register, record: Some(record), field, title: it.title.clone() }
}

/// The suppliers without an agreement in force, each once with everything that uses it.
fn uncovered(sources: &Sources, found: &mut Found<'_>) {
    let mut suppliers: Vec<(&str, Vec<Spot>)> = Vec::new();
    // A category of processors has no name: the activity's own gap asks which.
    for it in sources.uncovered.iter().filter(|it| !it.supplier.is_empty()) {
        let (register, record) = (it.register, Some(it.record));
        let (field, title) = (it.gap().gap.field, it.title.clone());
        let user = Spot { register, record, field, title };
        match suppliers.iter_mut().find(|(name, _)| *name == it.supplier) {
            Some((_, at)) => at.push(user),
            None => suppliers.push((&it.supplier, vec![of_agreement(it), user])),
        }
    }
    for (name, at) in suppliers {
        found.add(Kind::NoAgreement, Both::filled(text::NO_AGREEMENT, &[&Both::same(name)]), at);
    }
}

/// The agreement with the supplier that is not in force, or a new one.
fn of_agreement(it: &Uncovered) -> Spot {
    let record = it.agreement.map(|(id, _)| id.raw());
    let (register, field) = (Register::Agreements, Text::EMPTY);
    Spot { register, record, field, title: it.supplier.clone() }
}

fn rests_on_interest(it: &Purpose) -> bool {
    it.basis == Some(LawfulBasis::LegitimateInterests)
}

/// Legitimate interests without a balancing test, with profiling or with sensitive data.
fn on_interest(sources: &Sources, id: Id<Activity>, it: &Activity, found: &mut Found<'_>) {
    use ActivityField as F;
    let resting: Vec<&Purpose> = it.purposes.iter().filter(|it| rests_on_interest(it)).collect();
    if resting.is_empty() {
        return;
    }
    for purpose in &resting {
        if purpose.balancing.trim().is_empty() || purpose.balanced_on.is_none() {
            let what = Both::same(purpose.what.trim());
            let says = Both::filled(text::UNWEIGHED, &[&title(it), &what]);
            let at = vec![of_test(sources, id, purpose), of_activity(id, it, F::Purposes)];
            found.add(Kind::Unweighed, says, at);
        }
    }
    if !it.profiling.items.is_empty() {
        let says = Both::filled(text::PROFILING, &[&title(it)]);
        found.add(Kind::ProfilingOnInterest, says, vec![of_activity(id, it, F::Profiling)]);
    }
    if !it.special.items.is_empty() {
        let says = Both::filled(text::SENSITIVE, &[&title(it)]);
        found.add(Kind::SensitiveOnInterest, says, vec![of_activity(id, it, F::Special)]);
    }
}

/// The balancing test that is begun for the purpose, or a new one that is called as the purpose is.
fn of_test(sources: &Sources, id: Id<Activity>, purpose: &Purpose) -> Spot {
    let begun = sources.assessments.iter().find(|(_, it)| {
        let is_test = it.kind() == AssessmentKind::Balancing;
        is_test && it.activity == Some(id) && it.concerns(purpose)
    });
    let (register, record) = (Register::Assessments, begun.map(|(id, _)| id.raw()));
    let unbegun = || purpose.what.trim().to_owned();
    let title = begun.map_or_else(unbegun, |(_, it)| it.title());
    Spot { register, record, field: Text::EMPTY, title }
}

/// The bookkeeping act as a ground, and nothing kept for as long as it asks (BFL 7:2, R-80).
fn too_short(id: Id<Activity>, it: &Activity, found: &mut Found<'_>) {
    let names_the_act = |it: &Purpose| text::is_bookkeeping(&it.law);
    // Eight years reach past the seventh calendar year, whenever the financial year ended.
    let is_long = |it: &Retention| match it.rule {
        RetentionRule::YearsAfter { years } => years >= 8,
        RetentionRule::MonthsAfter { months } => months >= 96,
        RetentionRule::DaysAfter { days } => days >= 2_922,
        // Words give no day to compare.
        RetentionRule::Bookkeeping | RetentionRule::Limitation | RetentionRule::OwnWords { .. } => {
            true
        }
        _ => false,
    };
    let is_kept = |it: &DataCategory| it.retention.as_ref().is_some_and(is_long);
    let none_is_kept = !it.categories().any(|(_, data)| is_kept(data));
    if it.purposes.iter().any(names_the_act) && none_is_kept && !it.subjects.is_empty() {
        let says = Both::filled(text::TOO_SHORT, &[&title(it)]);
        found.add(Kind::TooShort, says, vec![of_activity(id, it, ActivityField::Retention)]);
    }
    let is_account = |it: &DataCategory| text::is_accounting(&it.what);
    for (_, data) in it.categories().filter(|(_, it)| is_account(it) && !is_kept(it)) {
        if data.retention.as_ref().is_some_and(|it| !it.is_open()) {
            let says = Both::filled(text::RECORDS_TOO_SHORT, &[&Both::same(data.what.trim())]);
            found.add(Kind::TooShort, says, vec![of_activity(id, it, ActivityField::Retention)]);
        }
    }
}

/// Mandates kept for another time than the agreement on autogiro says.
fn mandates(sources: &Sources, id: Id<Activity>, it: &Activity, found: &mut Found<'_>) {
    if sources.terms == crate::registers::autogiro_terms::AutogiroTerms::default() {
        return;
    }
    let of_payers = it.categories().filter(|(group, _)| **group == SubjectGroup::AutogiroPayer);
    for (_, data) in of_payers.filter(|(_, it)| text::is_mandate(&it.what)) {
        let Some(kept) = &data.retention else { continue };
        let agrees = match sources.terms.kept_for {
            KeptFor::Claims => kept.rule == RetentionRule::MonthsAfter { months: 13 },
            KeptFor::Bookkeeping => kept.rule == RetentionRule::Bookkeeping,
        };
        if !agrees && !matches!(kept.rule, RetentionRule::OwnWords { .. }) {
            let of_terms = crate::core::Choice::text(sources.terms.kept_for);
            let parts = [&sources.period(kept), &of_terms.into()];
            let says = Both::filled(text::AUTOGIRO_DIFFERS, &parts);
            let (register, record) = (Register::AutogiroTerms, Some(1));
            let field = crate::registers::autogiro_terms::TermsField::KeptFor.label();
            let terms = Spot { register, record, field, title: String::new() };
            let at = vec![of_activity(id, it, ActivityField::Retention), terms];
            found.add(Kind::AutogiroDiffers, says, at);
        }
    }
}

/// A purpose that rests on consent, and no wording in use for the activity.
fn unasked(sources: &Sources, id: Id<Activity>, it: &Activity, found: &mut Found<'_>) {
    let rests = it.purposes.iter().any(|it| it.basis == Some(LawfulBasis::Consent));
    let is_asked = sources
        .consent_texts
        .iter()
        .any(|(_, text)| text.activity == Some(id) && text.in_use(sources.today).is_some());
    if rests && !is_asked {
        let says = Both::filled(text::NO_CONSENT_TEXT, &[&title(it)]);
        let (register, field, title) = (Register::ConsentTexts, Text::EMPTY, String::new());
        let texts = Spot { register, record: None, field, title };
        let at = vec![texts, of_activity(id, it, ActivityField::Purposes)];
        found.add(Kind::NoConsentText, says, at);
    }
}

/// Identity numbers on a condition, and companies that have one all the same.
fn numbered_companies(sources: &Sources, id: Id<Activity>, it: &Activity, found: &mut Found<'_>) {
    let is_of_private =
        |it: &DataCategory| it.personnummer.is_some() && text::is_for_private(&it.condition);
    let Some((_, data)) = it.categories().find(|(_, data)| is_of_private(data)) else { return };
    for company in &sources.companies_with_personnummer {
        let (condition, name) = (sources.both(&data.condition), Both::same(&company.name));
        let says = Both::filled(text::NUMBERED_COMPANY, &[&condition, &name]);
        let field = crate::registers::persons::PersonField::Identity.label();
        let (register, record) = (Register::Persons, Some(company.id));
        let person = Spot { register, record, field, title: company.name.clone() };
        let at = vec![person, of_activity(id, it, ActivityField::Subjects)];
        found.add(Kind::PersonnummerForCompany, says, at);
    }
}

fn children(policy: &Policy, id: Id<Activity>, it: &Activity, found: &mut Found<'_>) {
    if policy.promises(Promise::NotAimedAtChildren) && !it.children.items.is_empty() {
        let says = Both::filled(text::CHILDREN_DENIED, &[&title(it)]);
        found.add(Kind::ChildrenDenied, says, vec![of_activity(id, it, ActivityField::Children)]);
    }
}

fn children_online(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    let online = sources.consent_texts.iter().filter(|(_, it)| it.is_for_children);
    for (id, it) in online.filter(|_| policy.promises(Promise::NotAimedAtChildren)) {
        let says = Both::filled(text::CHILDREN_ASKED, &[&title(it)]);
        let field = crate::registers::consent_texts::ConsentTextField::ForChildren.label();
        let (register, record) = (Register::ConsentTexts, Some(id.raw()));
        found.add(
            Kind::ChildrenDenied,
            says,
            vec![Spot { register, record, field, title: it.title() }],
        );
    }
}

/// Groups that people belong to, and that no activity of the policy is about.
fn groups(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    let told = sources.groups(policy);
    let has_reason = |group: &SubjectGroup| {
        policy.left_out.iter().any(|it| it.group == *group && !it.reason.trim().is_empty())
    };
    let is_customers = |group: &SubjectGroup| {
        sources.commissions.iter().any(|(_, it)| it.concerns(std::slice::from_ref(group)))
    };
    for (group, person) in &sources.groups_in_use {
        if told.contains_key(group) || has_reason(group) || is_customers(group) {
            continue;
        }
        let name = Both::new(group.name(crate::core::Lang::Sv), group.name(crate::core::Lang::En));
        let says = Both::filled(text::GROUP_MISSING, &[&name]);
        let (register, field) = (Register::Activities, ActivityField::Subjects.label());
        let activities = Spot { register, record: None, field, title: String::new() };
        let field = crate::registers::persons::PersonField::Groups.label();
        let (register, record) = (Register::Persons, Some(*person));
        let person = Spot { register, record, field, title: String::new() };
        found.add(Kind::GroupMissing, says, vec![activities, person]);
    }
}

/// Ways of working that are promised and carried by no measure.
fn promises(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    for promise in &policy.promises {
        let words = text::carried_by(*promise);
        let carries = |text: &str| {
            let text = text.to_lowercase();
            words.iter().any(|word| text.contains(word))
        };
        let is_carried =
            sources.measures.iter().any(|(_, it)| carries(&it.name) || carries(&it.description));
        if !words.is_empty() && !is_carried {
            let says = Both::filled(text::UNFOUNDED, &[&promise.sentence().into()]);
            let (register, field, title) = (Register::Measures, Text::EMPTY, String::new());
            let at = vec![Spot { register, record: None, field, title }];
            found.add_in(promise.section(), Kind::PromiseUnfounded, says, at);
        }
    }
}
