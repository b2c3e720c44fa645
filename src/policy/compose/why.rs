//! Why: purposes, bases, the table of them, profiling.

use super::{
    data::{category, group_name, origins},
    opening::reach,
    page::{Page, bare, capital, each_once, sentence, within},
};
use crate::{
    core::Choice,
    law::LawfulBasis,
    policy::{
        Both, Origin, Section,
        sources::{About, COMPANY, activity, is_none, words},
        text::why as text,
    },
    registers::processing::{Activity, Purpose},
};

pub(super) fn purposes(page: &mut Page<'_>) {
    let sources = page.sources;
    for (group, about) in sources.groups(page.policy) {
        page.head(group_name(page, group));
        let purposes = about.iter().flat_map(|it| &it.activity.purposes);
        let told: Vec<Both> = purposes.map(|it| sentence(&sources.both(&it.what))).collect();
        page.list(told, origins(&about));
    }
    new_purposes(page);
    page.promises(Section::Purposes);
}

/// Old data put to new use (GDPR 13.3, R-19).
fn new_purposes(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut found = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        for purpose in it.purposes.iter().filter(|it| !it.compatibility.trim().is_empty()) {
            let what = sentence(&sources.both(&purpose.what));
            let why = sentence(&sources.both(&purpose.compatibility));
            found.push(Both::filled(text::NEW_AND_WHY, &[&what, &why]));
            from.push(activity(*id));
        }
    }
    if !found.is_empty() {
        page.head(text::NEW_PURPOSES);
        page.tell(text::NEW_PURPOSES_TOLD);
        page.list(found, from);
    }
}

pub(super) fn bases(page: &mut Page<'_>) {
    let sources = page.sources;
    let all: Vec<_> = sources.told(page.policy).collect();
    for basis in LawfulBasis::ALL {
        let mut points = Vec::new();
        let mut from = Vec::new();
        for (id, it) in &all {
            for purpose in it.purposes.iter().filter(|it| it.basis == Some(*basis)) {
                points.push(founded(page, purpose));
                from.push(activity(*id));
            }
        }
        if !points.is_empty() {
            page.head(words(*basis));
            page.say(text::basis(*basis), from.clone());
            page.list(points, from);
        }
    }
    let has_several = |it: &Activity| {
        let first = it.purposes.first().and_then(|it| it.basis);
        it.purposes.iter().any(|it| it.basis != first)
    };
    let several = all.iter().filter(|(_, it)| has_several(it));
    let several: Vec<_> = several.map(|(id, _)| activity(*id)).collect();
    let by_consent =
        |it: &Activity| it.purposes.iter().any(|it| it.basis == Some(LawfulBasis::Consent));
    if !several.is_empty() {
        let has_consent = all.iter().any(|(_, it)| by_consent(it));
        let told = if has_consent { text::SEVERAL_WITH_CONSENT } else { text::SEVERAL_BASES };
        page.say(told, several);
    }
    not_on_interest(page);
    if !all.is_empty() {
        let has_systems = all.iter().any(|(_, it)| !it.systems.is_empty());
        let told = if has_systems { text::REGISTER_KEPT } else { text::REGISTER_WITHOUT_SYSTEMS };
        page.say(told, all.iter().map(|(id, _)| activity(*id)));
    }
}

/// A purpose with the law or the interest behind it.
fn founded(page: &Page<'_>, it: &Purpose) -> Both {
    let what = page.sources.both(&it.what);
    let told = match it.basis {
        Some(LawfulBasis::LegalObligation) if !it.law.trim().is_empty() => {
            Both::filled(text::BY_LAW, &[&bare(&what), &page.sources.both(&it.law)])
        }
        Some(LawfulBasis::LegitimateInterests) if !it.interest.trim().is_empty() => {
            let interest = within(&page.sources.both(&it.interest));
            Both::filled(text::BY_INTEREST, &[&sentence(&what), &interest])
        }
        _ => what,
    };
    sentence(&told)
}

/// That neither sensitive data nor profiling rests on an interest, where the registers prove it.
fn not_on_interest(page: &mut Page<'_>) {
    let rests = |it: &Activity| {
        it.purposes.iter().any(|it| it.basis == Some(LawfulBasis::LegitimateInterests))
    };
    let resting: Vec<_> = page.sources.activities.iter().filter(|(_, it)| rests(it)).collect();
    let has_none = |it: &Activity| is_none(&it.special) && is_none(&it.profiling);
    if !resting.is_empty() && resting.iter().all(|(_, it)| has_none(it)) {
        let from: Vec<_> = resting.iter().map(|(id, _)| activity(*id)).collect();
        page.say(text::NOT_ON_INTEREST, from);
    }
}

pub(super) fn summary(page: &mut Page<'_>) {
    for (group, about) in page.sources.groups(page.policy) {
        let rows = about.iter().flat_map(|it| summary_rows(page, it)).collect();
        page.head(group_name(page, group));
        page.table(text::SUMMARY.map(Both::from).to_vec(), rows, origins(&about));
    }
}

/// What one activity keeps about one group: a row for each length of time.
fn summary_rows(page: &Page<'_>, it: &About<'_>) -> Vec<Vec<Both>> {
    let purposes = it.activity.purposes.iter();
    let whats = each_once(purposes.clone().map(|it| sentence(&page.sources.both(&it.what))));
    let bases = each_once(purposes.filter_map(|it| basis_of(page, it)));
    let (whats, bases) = (Both::join(&whats, " "), Both::join(&bases, "\n"));
    let mut kept: Vec<(Both, Vec<Both>)> = Vec::new();
    for data in it.data {
        let period = data.retention.as_ref().filter(|it| !it.is_open());
        let period = period.map(|it| capital(&page.sources.period(it))).unwrap_or_default();
        let what = category(page, data);
        match kept.iter_mut().find(|(had, _)| *had == period) {
            Some((_, data)) => data.push(what),
            None => kept.push((period, vec![what])),
        }
    }
    let row = |(period, data): (Both, Vec<Both>)| {
        let data = Both::join(&each_once(data), "; ");
        vec![whats.clone(), bases.clone(), data, period]
    };
    kept.into_iter().map(row).collect()
}

fn basis_of(page: &Page<'_>, it: &Purpose) -> Option<Both> {
    let basis = words(it.basis?);
    let law = page.sources.both(&it.law);
    Some(if law.is_empty() { basis } else { Both::filled(text::BASIS_AND_LAW, &[&basis, &law]) })
}

pub(super) fn profiling(page: &mut Page<'_>) {
    let sources = page.sources;
    let all: Vec<_> = sources.told(page.policy).collect();
    let profiled: Vec<(Origin, _)> = all
        .iter()
        .flat_map(|(id, it)| it.profiling.items.iter().map(|at| (activity(*id), at)))
        .collect();
    if profiled.is_empty() {
        if let Some(from) = sources.denied(|it| is_none(&it.profiling)) {
            page.say(text::NO_PROFILING, from);
        }
        return;
    }
    page.tell(text::PROFILING);
    for (from, it) in profiled {
        let told = [&it.logic, &it.consequence, &it.how_to_object];
        let told = told.map(|it| sentence(&sources.both(it)));
        page.say(Both::join(&told, " "), [from]);
    }
    page.tell(text::OBJECT_TO_PROFILING);
    if let Some(how) = reach(page) {
        page.say(Both::filled(text::REACH_TO_OBJECT, &[&how]), [COMPANY]);
    }
    let address = page.sources.company.address.lines().join(", ");
    if !address.is_empty() {
        page.say(Both::filled(text::WRITE_TO_OBJECT, &[&Both::same(address)]), [COMPANY]);
    }
}
