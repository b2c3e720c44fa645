//! Which data, about whom, how they come in.

use std::collections::BTreeMap;

use super::page::{Page, bare, each_once, sentence, within};
use crate::{
    core::{Choice, Lang},
    policy::{
        Both, Origin,
        sources::{About, activity, is_none, words},
        text::data as text,
    },
    registers::processing::{Activity, DataCategory, SourceKind, SubjectGroup},
};

pub(super) fn collection(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut ways: Vec<(Both, Both)> = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        let how = sources.both(&it.collected_how);
        if !how.is_empty() {
            ways.push((sources.both(&it.name), sentence(&how)));
            from.push(activity(*id));
        }
    }
    if !ways.is_empty() {
        page.tell(text::WE_COLLECT);
    }
    page.terms(ways, from);
}

pub(super) fn groups(page: &mut Page<'_>) {
    let sources = page.sources;
    let groups = sources.groups(page.policy);
    for (group, about) in groups {
        page.head(group_name(page, group));
        let data = about.iter().flat_map(|it| it.data).map(|it| category(page, it));
        let data: Vec<Both> = data.collect();
        page.list(data, origins(&about));
    }
}

/// A group as a heading: "Du som är kund".
pub(super) fn group_name(page: &Page<'_>, group: &SubjectGroup) -> Both {
    match group {
        SubjectGroup::Own(name) => page.sources.both(name),
        usual => text::you(usual).into(),
    }
}

/// A category of data with its condition in brackets.
pub(super) fn category(page: &Page<'_>, it: &DataCategory) -> Both {
    let what = page.sources.both(&it.what);
    let condition = page.sources.both(&it.condition);
    if condition.is_empty() {
        return what;
    }
    let condition = within(&bare(&condition));
    let filled = |text| Both::filled(text, &[&what, &condition]);
    let (after, listed) = (filled(text::ON_CONDITION), filled(text::WITH_CONDITION));
    after.map(|it, lang| if it.contains(") (") { listed.in_lang(lang) } else { it }.to_owned())
}

pub(super) fn origins(about: &[About<'_>]) -> Vec<Origin> {
    about.iter().map(|it| activity(it.id)).collect()
}

pub(super) fn sensitive(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut special = Vec::new();
    let mut numbers: BTreeMap<&str, (Both, Vec<Origin>)> = BTreeMap::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        if !it.special.items.is_empty() {
            from.push(activity(*id));
        }
        let is_excepted = |what: &&String| {
            it.categories()
                .any(|(_, data)| data.special.is_some() && data.what.trim() == what.trim())
        };
        let plain = it.special.items.iter().filter(|what| !is_excepted(what));
        special.extend(plain.map(|what| sources.both(what)));
        for (_, data) in it.categories().filter(|(group, _)| !page.policy.leaves_out(group)) {
            if let Some(condition) = data.special {
                special.push(Both::filled(
                    text::BY_EXCEPTION,
                    &[&sources.both(&data.what), &within(&words(condition))],
                ));
                from.push(activity(*id));
            }
            if let Some(ground) = data.personnummer {
                let entry = numbers.entry(ground.text().sv);
                let entry = entry.or_insert_with(|| (within(&words(ground)), Vec::new()));
                entry.1.push(activity(*id));
            }
        }
    }
    if !special.is_empty() {
        page.tell(text::SENSITIVE);
        page.list(special, from);
    } else if let Some(from) = sources.denied(|it| is_none(&it.special)) {
        page.say(text::NOT_SENSITIVE, from);
    }
    if !numbers.is_empty() {
        let grounds: Vec<Both> = numbers.values().map(|(ground, _)| ground.clone()).collect();
        let from: Vec<Origin> = numbers.into_values().flat_map(|(_, from)| from).collect();
        let text = if grounds.len() == 1 { text::NUMBERS_FOR_ONE } else { text::NUMBERS };
        page.say(text, from.clone());
        page.list(grounds.iter().map(sentence), from);
    }
}

pub(super) fn sources(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut points = Vec::new();
    let mut from = Vec::new();
    for (id, it) in sources.told(page.policy) {
        for source in it.sources.iter().filter(|it| it.kind != SourceKind::Person) {
            let which = sources.both(&source.which);
            let kind = text::source(source.kind).into();
            points.push(if which.is_empty() {
                kind
            } else {
                Both::filled(text::KIND_AND_WHICH, &[&kind, &which])
            });
            from.push(activity(*id));
        }
    }
    if !points.is_empty() {
        let of_person = |it: &Activity| it.sources.iter().any(|it| it.kind == SourceKind::Person);
        let is_some_of_person = sources.told(page.policy).any(|(_, it)| of_person(it));
        page.tell(if is_some_of_person { text::FROM_OTHERS } else { text::FROM_OTHERS_ALONE });
        page.list(points, from);
        return;
    }
    let told: Vec<_> = sources.told(page.policy).collect();
    if !told.is_empty() && told.iter().all(|(_, it)| !it.sources.is_empty()) {
        page.say(text::FROM_YOU_ALONE, told.iter().map(|(id, _)| activity(*id)));
    }
}

pub(super) fn obligation(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut answers: Vec<(Both, Vec<Both>, Vec<Origin>)> = Vec::new();
    for (id, it) in sources.told(page.policy) {
        let answer = sentence(&sources.both(&it.must_provide));
        if answer.is_empty() || answer.in_lang(Lang::Sv).is_empty() {
            continue;
        }
        let name = sources.both(&it.name);
        match answers.iter_mut().find(|(had, ..)| *had == answer) {
            Some((_, names, from)) => {
                names.push(name);
                from.push(activity(*id));
            }
            None => answers.push((answer, vec![name], vec![activity(*id)])),
        }
    }
    if answers.is_empty() {
        return;
    }
    page.tell(text::MUST_YOU);
    let from = answers.iter().flat_map(|(.., from)| from.clone()).collect();
    let terms = answers.into_iter();
    let terms = terms.map(|(answer, names, _)| (Both::join(&each_once(names), ", "), answer));
    page.terms(terms.collect(), from);
}
