//! What the data are used for, activity by activity (GDPR 15.1 a to d, g and h, 15.2).

mod text;

use super::{
    Letter, shared,
    text::{YOURSELF, dashed},
};
use crate::{
    core::{Id, Lang, Stated, Text},
    law::{LawfulBasis, Retention, RetentionRule},
    registers::{
        persons::Person,
        processing::{Activity, Purpose, Source, SourceKind, Status},
        role::ControllerRole,
    },
    report::{Column, Document, HeadingLevel, Table},
    reports::{person_event::PersonEvent, recipients::Recipients, sender::fiscal_year},
    store::Result,
};

/// Adds the section to `document`: every activity that concerns the person's groups and has not ended.
pub(super) fn add(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let (lang, person) = (letter.lang(), letter.person);
    let mut document = document.section(text::HOW_WE_USE_THEM.in_lang(lang));
    let mut concerning = letter.store.activities()?;
    concerning.retain(|(_, it)| it.status != Status::Ended && it.concerns(&person.groups));
    let (ours, on_behalf): (Vec<_>, Vec<_>) =
        concerning.iter().partition(|(_, it)| it.role != Some(ControllerRole::Processor));
    document = if ours.is_empty() {
        document.text(text::NO_ACTIVITY.in_lang(lang))
    } else {
        document.text(text::uses_intro(ours.len(), lang))
    };
    document = document.text(text::own_source(person, lang));
    let known = Recipients::of(letter.store, letter.scope)?;
    for (id, activity) in ours {
        document = one(letter, &known, *id, activity, document);
    }
    if !on_behalf.is_empty() {
        let lines = on_behalf.iter().map(|(_, it)| dashed(&it.name, &it.joint_with));
        document = document
            .heading(HeadingLevel::Part, text::ON_BEHALF.in_lang(lang))
            .text(text::ASK_THE_CONTROLLER.in_lang(lang))
            .list(lines);
    }
    Ok(document)
}

fn one(
    letter: &Letter<'_>,
    known: &Recipients,
    id: Id<Activity>,
    activity: &Activity,
    document: Document,
) -> Document {
    let lang = letter.lang();
    let purposes: Vec<String> = activity.purposes.iter().map(|it| purpose(it, lang)).collect();
    let why = (text::PURPOSES.in_lang(lang), told(&purposes, lang));
    let is_joint = activity.role == Some(ControllerRole::Joint);
    let joint = is_joint.then(|| (text::JOINT.in_lang(lang), activity.joint_with.clone()));
    let flows = [
        (text::RECIPIENTS, recipients(id, activity, known, lang)),
        (text::SOURCES, sources(activity, lang)),
        (text::PROFILING, profiling(activity, letter.person, lang)),
        (text::TRANSFERS, transfers(id, activity, known, lang)),
    ];
    document
        .heading(HeadingLevel::Part, activity.name.clone())
        .facts(std::iter::once(why).chain(joint))
        .table(kept(letter, activity))
        .facts(flows.map(|(label, lines)| (label.in_lang(lang), told(&lines, lang))))
}

fn told(lines: &[String], lang: Lang) -> String {
    if lines.is_empty() { shared::NOT_RECORDED.in_lang(lang).to_owned() } else { lines.join("\n") }
}

fn purpose(it: &Purpose, lang: Lang) -> String {
    let detail = match it.basis {
        Some(LawfulBasis::LegalObligation) => it.law.trim(),
        Some(LawfulBasis::LegitimateInterests) => it.interest.trim(),
        _ => "",
    };
    let why = it.basis.map_or_else(
        || text::NO_BASIS.in_lang(lang).to_owned(),
        |basis| text::basis(basis, detail, &shared::article(basis.cite(), lang), lang),
    );
    format!("{} {why}", shared::sentence(&it.what))
}

fn recipients(
    id: Id<Activity>,
    activity: &Activity,
    known: &Recipients,
    lang: Lang,
) -> Vec<String> {
    let lines = known.lines(id, activity, lang);
    if lines.is_empty() && activity.recipients.is_answered() {
        return vec![text::NO_RECIPIENTS.in_lang(lang).to_owned()];
    }
    lines
}

fn sources(activity: &Activity, lang: Lang) -> Vec<String> {
    let one = |it: &Source| match it.kind {
        SourceKind::Person => dashed(YOURSELF.in_lang(lang), &it.which),
        _ => it.line(lang),
    };
    activity.sources.iter().map(one).collect()
}

fn profiling(activity: &Activity, person: &Person, lang: Lang) -> Vec<String> {
    let mut lines = stated(&activity.profiling, text::NO_PROFILING.in_lang(lang), |it| {
        text::profiling(it, lang)
    });
    if let Some(day) =
        person.profiling_objection_on.filter(|_| !activity.profiling.items.is_empty())
    {
        lines.push(text::objected_to_profiling(day, lang));
    }
    lines
}

/// Those that the activity names, and those that the agreements which cover it tell of.
fn transfers(id: Id<Activity>, activity: &Activity, known: &Recipients, lang: Lang) -> Vec<String> {
    let under_agreement = known.transfers(id, activity, lang);
    let none = if under_agreement.is_empty() { text::NO_TRANSFERS } else { Text::EMPTY };
    let mut lines = stated(&activity.transfers, none.in_lang(lang), |it| text::transfer(it, lang));
    lines.retain(|it| !it.is_empty());
    lines.extend(under_agreement.iter().map(|it| text::transfer(it, lang)));
    lines
}

fn stated<T>(it: &Stated<T>, none: &str, told: impl Fn(&T) -> String) -> Vec<String> {
    if it.items.is_empty() && it.is_answered() {
        return vec![none.to_owned()];
    }
    it.items.iter().map(told).collect()
}

/// The categories of data about the person's groups, with how long each is kept.
fn kept(letter: &Letter<'_>, activity: &Activity) -> Table {
    let (lang, person) = (letter.lang(), letter.person);
    let mut rows: Vec<(Vec<String>, String)> = Vec::new();
    for (group, data) in activity.categories() {
        if !person.groups.contains(group) {
            continue;
        }
        let what = text::category(data, lang);
        let period = data
            .retention
            .as_ref()
            .map_or_else(|| shared::NOT_RECORDED.in_lang(lang).to_owned(), |it| period(letter, it));
        match rows.iter_mut().find(|(_, told)| *told == period) {
            Some((data, _)) if data.contains(&what) => {}
            Some((data, _)) => data.push(what),
            None => rows.push((vec![what], period)),
        }
    }
    Table::new([
        Column::new(text::CATEGORIES.in_lang(lang)),
        Column::new(text::KEPT.in_lang(lang)).weight(2),
    ])
    .rows(rows.into_iter().map(|(data, period)| vec![data.join("\n"), period]))
}

/// The rule in words, with the last day where the person's card gives it.
fn period(letter: &Letter<'_>, retention: &Retention) -> String {
    let (lang, date) = (letter.lang(), letter.scope.date);
    let fiscal_year = fiscal_year(&letter.sender.company);
    let rule = retention.describe(lang);
    if retention.rule == RetentionRule::Bookkeeping {
        let day = letter.person.contract_to.filter(|it| *it <= date).unwrap_or(date);
        let year_end = fiscal_year.end_of(day);
        let last = retention.keep_through(day, fiscal_year);
        return text::kept_bookkeeping(&rule, retention.source(lang), year_end, last, lang);
    }
    let event_on = PersonEvent::behind(retention.event).and_then(|it| it.day(letter.person));
    let last = event_on.and_then(|day| retention.keep_through(day, fiscal_year));
    text::kept_through(&rule, last, lang)
}
