//! What the data are used for, activity by activity (GDPR 15.1 a to d, g and h, 15.2).

use std::collections::HashMap;

use super::{Letter, shared, text};
use crate::{
    core::{Id, Lang, Stated},
    law::{LawfulBasis, Retention, RetentionRule},
    registers::{
        group_companies::GroupCompany,
        persons::Person,
        processing::{Activity, Purpose, RecipientKind, SourceKind, Status},
        role::ControllerRole,
        systems::System,
    },
    report::{Column, Document, HeadingLevel, Table},
    reports::person_event::PersonEvent,
    store::Result,
};

/// Adds the section to `document`: every activity that concerns the person's groups and has not ended.
pub(super) fn add(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let (lang, person) = (letter.lang(), letter.person);
    let mut document = document.section(text::HOW_WE_USE_THEM.in_lang(lang));
    let concerning: Vec<Activity> = letter
        .store
        .activities()?
        .into_iter()
        .map(|(_, activity)| activity)
        .filter(|it| it.status != Status::Ended && it.concerns(&person.groups))
        .collect();
    let (ours, on_behalf): (Vec<_>, Vec<_>) =
        concerning.iter().partition(|it| it.role != Some(ControllerRole::Processor));
    document = if ours.is_empty() {
        document.text(text::NO_ACTIVITY.in_lang(lang))
    } else {
        document.text(text::uses_intro(ours.len(), lang))
    };
    document = document.text(text::own_source(person, lang));
    let partners = Partners::of(letter)?;
    for activity in ours {
        document = one(letter, &partners, activity, document);
    }
    if !on_behalf.is_empty() {
        let lines = on_behalf.iter().map(|it| text::dashed(&it.name, &it.joint_with));
        document = document
            .heading(HeadingLevel::Part, text::ON_BEHALF.in_lang(lang))
            .text(text::ASK_THE_CONTROLLER.in_lang(lang))
            .list(lines);
    }
    Ok(document)
}

/// Whoever gets data without being named in the activity: suppliers of systems and group companies.
struct Partners {
    systems: HashMap<Id<System>, System>,
    group_companies: Vec<String>,
}

impl Partners {
    fn of(letter: &Letter<'_>) -> Result<Self> {
        let companies = letter.store.group_companies()?.into_iter().map(|(_, it)| it);
        Ok(Self {
            systems: letter.store.systems()?.into_iter().collect(),
            group_companies: companies
                .filter(GroupCompany::is_recipient)
                .map(|it| it.name)
                .collect(),
        })
    }
}

fn one(
    letter: &Letter<'_>,
    partners: &Partners,
    activity: &Activity,
    document: Document,
) -> Document {
    let lang = letter.lang();
    let purposes: Vec<_> = activity.purposes.iter().map(|it| purpose(it, lang)).collect();
    let mut facts = vec![
        (text::PURPOSES, told(&purposes, lang)),
        (text::RECIPIENTS, told(&recipients(activity, partners, lang), lang)),
        (text::SOURCES, told(&sources(activity, lang), lang)),
        (text::PROFILING, told(&profiling(activity, letter.person, lang), lang)),
        (text::TRANSFERS, told(&transfers(activity, lang), lang)),
    ];
    if activity.role == Some(ControllerRole::Joint) {
        facts.insert(0, (text::JOINT, activity.joint_with.clone()));
    }
    document
        .heading(HeadingLevel::Part, activity.name.clone())
        .facts(facts.into_iter().map(|(label, told)| (label.in_lang(lang), told)))
        .table(kept(letter, activity))
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

fn recipients(activity: &Activity, partners: &Partners, lang: Lang) -> Vec<String> {
    let named = &activity.recipients.items;
    let mut lines = Vec::new();
    for recipient in named {
        let mut recipient = recipient.clone();
        let is_unnamed = recipient.name.trim().is_empty();
        if recipient.kind == RecipientKind::GroupCompany && is_unnamed {
            recipient.name = shared::and(&partners.group_companies, lang);
        }
        lines.push(recipient.line(lang));
    }
    for system in activity.systems.iter().filter_map(|id| partners.systems.get(id)) {
        let supplier = system.supplier.trim();
        let is_known = named.iter().any(|it| it.name.trim() == supplier);
        if !supplier.is_empty() && !is_known {
            lines.push(text::supplier(supplier, &system.name, lang));
        }
    }
    if lines.is_empty() && activity.recipients.is_answered() {
        lines.push(text::NO_RECIPIENTS.in_lang(lang).to_owned());
    }
    lines
}

fn sources(activity: &Activity, lang: Lang) -> Vec<String> {
    let one = |it: &crate::registers::processing::Source| match it.kind {
        SourceKind::Person => text::dashed(text::YOURSELF.in_lang(lang), &it.which),
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

fn transfers(activity: &Activity, lang: Lang) -> Vec<String> {
    stated(&activity.transfers, text::NO_TRANSFERS.in_lang(lang), |it| text::transfer(it, lang))
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
    Table::new([Column::new(text::CATEGORIES.in_lang(lang)), Column::new(text::KEPT.in_lang(lang))])
        .rows(rows.into_iter().map(|(data, period)| vec![data.join("\n"), period]))
}

/// The rule in words, with the last day where the person's card gives it.
fn period(letter: &Letter<'_>, retention: &Retention) -> String {
    let (lang, date) = (letter.lang(), letter.scope.date);
    let fiscal_year = letter.sender.fiscal_year();
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
