//! The persons whose data may no longer be kept, found by the day from which the rule counts.

use std::collections::{BTreeMap, HashSet};

use jiff::{ToSpan, civil::Date};
use rusqlite::{Row, named_params};

use super::{Due, DueKind, Erasure, text};
use crate::{
    core::{Id, Lang},
    law::{FiscalYear, Retention, RetentionRule},
    registers::{
        Register,
        persons::PersonName,
        processing::{Activity, Status, SubjectGroup},
    },
    reports::{person_event::PersonEvent, sender},
    store::{Json, Result, Store, json},
};

/// How many persons are told one by one.
pub const MOST_PERSONS: usize = 200;

/// How many persons are counted.
pub const MOST_COUNTED: usize = 10_000;

/// The furthest back that an event is looked for: longer than any period a company keeps data.
const DAYS_BACK: i32 = 200 * 366;

/// A rule of one activity about one group, and the latest event day that makes it due.
struct Rule {
    event: PersonEvent,
    group: SubjectGroup,
    activity: Id<Activity>,
    activity_name: String,
    category: String,
    retention: Retention,
    cutoff: Date,
}

/// A person for whom at least one rule is due.
struct Candidate {
    id: i64,
    name: String,
    groups: Vec<SubjectGroup>,
    event_on: Date,
    is_restricted: bool,
}

/// A row for each person with something to erase by `last`, the earliest first; of each event, those whose
/// day lies furthest back.
pub(super) fn persons(store: &Store, lang: Lang, last: Date) -> Result<Vec<Due>> {
    let fiscal_year = sender::fiscal_year(&store.company()?);
    let rules = rules(store, last, fiscal_year)?;
    let mut found: BTreeMap<i64, (Candidate, Vec<Erasure>)> = BTreeMap::new();
    for event in PersonEvent::ALL {
        for candidate in candidates(store, &rules, event, MOST_PERSONS)? {
            let parts = parts(&rules, event, &candidate, fiscal_year, lang);
            found.entry(candidate.id).or_insert_with(|| (candidate, Vec::new())).1.extend(parts);
        }
    }
    let mut dues: Vec<Due> =
        found.into_values().filter_map(|(person, parts)| row(&person, parts, lang)).collect();
    dues.sort_by(|one, other| (one.on, &one.title).cmp(&(other.on, &other.title)));
    dues.truncate(MOST_PERSONS);
    Ok(dues)
}

/// How many there are, counted no further than [`MOST_COUNTED`].
pub(super) fn count(store: &Store, last: Date) -> Result<usize> {
    let rules = rules(store, last, sender::fiscal_year(&store.company()?))?;
    let mut found = HashSet::new();
    for event in PersonEvent::ALL {
        found.extend(candidates(store, &rules, event, MOST_COUNTED)?.into_iter().map(|it| it.id));
    }
    Ok(found.len().min(MOST_COUNTED))
}

/// Every rule that counts from a day on the person's card. Bookkeeping counts from each document's financial
/// year, so no day of the person's makes it due.
fn rules(store: &Store, last: Date, fiscal_year: FiscalYear) -> Result<Vec<Rule>> {
    let mut rules = Vec::new();
    for (id, activity) in store.activities()? {
        if activity.status == Status::Ended {
            continue;
        }
        for (group, data) in activity.categories() {
            let Some(retention) = &data.retention else { continue };
            let start = retention.rule.own_event().unwrap_or(retention.event);
            let Some(event) = PersonEvent::behind(start) else { continue };
            let Some(cutoff) = cutoff(retention, last, fiscal_year) else { continue };
            rules.push(Rule {
                event,
                group: group.clone(),
                activity: id,
                activity_name: activity.name.clone(),
                category: data.what.trim().to_owned(),
                retention: retention.clone(),
                cutoff,
            });
        }
    }
    Ok(rules)
}

/// The latest event day for which the data must be gone on `last`; `None` where no day does it.
///
/// [`Retention::erase_from`] never falls as the event day rises, so the day is found by halving.
fn cutoff(retention: &Retention, last: Date, fiscal_year: FiscalYear) -> Option<Date> {
    if matches!(retention.rule, RetentionRule::OwnWords { .. }) {
        return None;
    }
    let before = |days: i32| last.saturating_sub(days.days());
    let is_due = |days: i32| {
        retention.erase_from(before(days), fiscal_year).is_some_and(|erase_on| erase_on <= last)
    };
    let (mut too_late, mut due) = (-1, DAYS_BACK);
    if !is_due(due) {
        return None;
    }
    while due - too_late > 1 {
        let middle = i32::midpoint(too_late, due);
        if is_due(middle) { due = middle } else { too_late = middle }
    }
    Some(before(due))
}

fn candidates(
    store: &Store,
    rules: &[Rule],
    event: PersonEvent,
    at_most: usize,
) -> Result<Vec<Candidate>> {
    let mut cutoffs: BTreeMap<String, Date> = BTreeMap::new();
    for rule in rules.iter().filter(|it| it.event == event) {
        let cutoff = cutoffs.entry(rule.group.clone().into()).or_insert(rule.cutoff);
        *cutoff = rule.cutoff.max(*cutoff);
    }
    let Some(latest) = cutoffs.values().max() else { return Ok(Vec::new()) };
    let mut query = store.db().prepare_cached(sql(event))?;
    let parameters =
        named_params! {":latest": latest, ":cutoffs": Json(&cutoffs), ":at_most": at_most};
    let found = query.query_map(parameters, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn sql(event: PersonEvent) -> &'static str {
    match event {
        PersonEvent::ContractEnd => include_str!("sql/contract_end.sql"),
        PersonEvent::LastContact => include_str!("sql/last_contact.sql"),
        PersonEvent::CaseClosed => include_str!("sql/case_closed.sql"),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        id: row.get("id")?,
        name: PersonName::read(row)?.full(),
        groups: json(row, "groups")?,
        event_on: row.get("event_on")?,
        is_restricted: row.get("is_restricted")?,
    })
}

fn parts(
    rules: &[Rule],
    event: PersonEvent,
    person: &Candidate,
    fiscal_year: FiscalYear,
    lang: Lang,
) -> Vec<Erasure> {
    let is_due = |it: &&Rule| {
        it.event == event && person.event_on <= it.cutoff && person.groups.contains(&it.group)
    };
    let part = |it: &Rule| {
        Some(Erasure {
            activity: it.activity,
            activity_name: it.activity_name.clone(),
            category: it.category.clone(),
            rule: it.retention.describe(lang),
            on: it.retention.erase_from(person.event_on, fiscal_year)?,
        })
    };
    rules.iter().filter(is_due).filter_map(part).collect()
}

/// Within one activity the shortest rule of a category decides: the purpose has no use for it any longer.
fn row(person: &Candidate, mut parts: Vec<Erasure>, lang: Lang) -> Option<Due> {
    parts.sort_by(|one, other| {
        (one.on, one.activity, &one.category).cmp(&(other.on, other.activity, &other.category))
    });
    let mut seen = HashSet::new();
    parts.retain(|it| seen.insert((it.activity, it.category.clone())));
    Some(Due {
        on: parts.first()?.on,
        register: Register::Persons,
        record: person.id,
        title: person.name.clone(),
        because: text::erase(&parts, person.is_restricted, lang),
        what: DueKind::EraseData { parts },
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::law::StartEvent;

    #[test]
    fn r_80_the_cutoff_is_the_last_event_day_that_makes_a_rule_due() {
        use RetentionRule::{AtOnce, DaysAfter, Limitation, MonthsAfter, YearsAfter};
        let table = [
            (MonthsAfter { months: 3 }, date(2027, 3, 1), Some(date(2026, 11, 30))),
            (MonthsAfter { months: 3 }, date(2027, 2, 28), Some(date(2026, 11, 27))),
            (DaysAfter { days: 1200 }, date(2029, 4, 16), Some(date(2026, 1, 1))),
            (YearsAfter { years: 1 }, date(2029, 3, 1), Some(date(2028, 2, 29))),
            (Limitation, date(2036, 5, 5), Some(date(2026, 5, 4))),
            (AtOnce, date(2026, 5, 4), Some(date(2026, 5, 3))),
            (YearsAfter { years: u16::MAX }, date(2026, 5, 4), None),
        ];
        for (rule, last, day) in table {
            let retention = Retention::new(rule, StartEvent::ContractEnd);
            assert_eq!(cutoff(&retention, last, FiscalYear::CALENDAR), day, "{retention:?}");
            let Some(day) = day else { continue };
            let erase_on = |it| retention.erase_from(it, FiscalYear::CALENDAR).unwrap();
            assert!(erase_on(day) <= last && erase_on(day.tomorrow().unwrap()) > last);
        }
        let words = RetentionRule::OwnWords { words: "x".into() };
        let retention = Retention::new(words, StartEvent::ContractEnd);
        assert_eq!(cutoff(&retention, date(2026, 5, 4), FiscalYear::CALENDAR), None);
    }

    #[test]
    fn r_81_persons_are_found_by_index_however_many_there_are() {
        let store = Store::in_memory().unwrap();
        for event in PersonEvent::ALL {
            let explain = format!("EXPLAIN QUERY PLAN {}", sql(event));
            let mut query = store.db().prepare(&explain).unwrap();
            let mut rows = query.raw_query();
            let mut plan = Vec::new();
            while let Some(row) = rows.next().unwrap() {
                plan.push(row.get::<_, String>("detail").unwrap());
            }
            assert!(plan[0].starts_with("SEARCH person USING INDEX person_"), "{plan:?}");
            assert!(!plan.iter().any(|it| it.contains("TEMP B-TREE")), "{plan:?}");
        }
    }
}
