//! Data whose time has run out: the retention rules of the activities, held against the days on the cards.
//!
//! A purpose's own period decides: what another purpose or a law still needs is kept for that purpose alone
//! (GDPR 5.1 e). So the earliest day of any category is told, with the category and its rule.

use jiff::{ToSpan, civil::Date};
use rusqlite::{Row, named_params};

use super::{Due, text};
use crate::{
    core::Lang,
    law::{FiscalYear, Retention, RetentionRule},
    registers::{
        Register,
        processing::{Activity, Status, SubjectGroup},
    },
    reports::person_event::PersonEvent,
    store::{Result, Store, json},
};

/// Persons told of one event; those who have waited longest come first.
const AT_MOST: usize = 200;

struct Rule<'a> {
    event: PersonEvent,
    group: &'a SubjectGroup,
    what: &'a str,
    retention: &'a Retention,
}

struct Card {
    id: i64,
    name: String,
    groups: Vec<SubjectGroup>,
    happened_on: Date,
}

/// The persons about whom something is to be gone by the day `until`.
pub(super) fn due(store: &Store, until: Date, lang: Lang) -> Result<Vec<Due>> {
    let activities: Vec<Activity> = store.activities()?.into_iter().map(|(_, it)| it).collect();
    let rules = rules(&activities);
    let month = i8::try_from(store.company()?.fiscal_year_end_month).unwrap_or(12);
    let year = FiscalYear::ending_in(month).unwrap_or_default();
    let mut found: Vec<Due> = Vec::new();
    for event in PersonEvent::ALL {
        let rules: Vec<&Rule<'_>> = rules.iter().filter(|it| it.event == event).collect();
        let Some(cut_off) = rules.iter().filter_map(|it| cut_off(it.retention, until, year)).max()
        else {
            continue;
        };
        for card in cards(store, event, cut_off)? {
            found.extend(of_card(&card, &rules, until, year, lang));
        }
    }
    found.sort_by_key(|it| (it.record, it.on));
    found.dedup_by_key(|it| it.record);
    Ok(found)
}

fn rules(activities: &[Activity]) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    for activity in activities.iter().filter(|it| it.status != Status::Ended) {
        for (group, data) in activity.categories() {
            let Some(retention) = &data.retention else { continue };
            let Some(event) = PersonEvent::behind(retention.event) else { continue };
            rules.push(Rule { event, group, what: &data.what, retention });
        }
    }
    rules
}

/// The latest day on which the event may have happened for the data to be gone by `until`.
fn cut_off(retention: &Retention, until: Date, year: FiscalYear) -> Option<Date> {
    let guess = match retention.rule {
        RetentionRule::MonthsAfter { months } => until.saturating_sub(i32::from(months).months()),
        RetentionRule::DaysAfter { days } => until.saturating_sub(i32::from(days).days()),
        RetentionRule::YearsAfter { years } => until.saturating_sub(i32::from(years).years()),
        RetentionRule::Limitation => until.saturating_sub(10.years()),
        RetentionRule::ConsumerLimitation => until.saturating_sub(3.years()),
        RetentionRule::AtOnce | RetentionRule::WhileLasting | RetentionRule::UntilCaseClosed => {
            until
        }
        RetentionRule::Bookkeeping
        | RetentionRule::UntilWithdrawn
        | RetentionRule::OwnWords { .. } => return None,
    };
    // A shorter month may move the end by up to three days.
    (-4..=4)
        .map(|days: i32| guess.saturating_add(days.days()))
        .filter(|day| retention.erase_from(*day, year).is_some_and(|gone| gone <= until))
        .max()
}

fn cards(store: &Store, event: PersonEvent, cut_off: Date) -> Result<Vec<Card>> {
    let sql = match event {
        PersonEvent::ContractEnd => include_str!("sql/contract_to.sql"),
        PersonEvent::LastContact => include_str!("sql/last_contact_on.sql"),
        PersonEvent::CaseClosed => include_str!("sql/case_closed_on.sql"),
    };
    let mut query = store.db().prepare_cached(sql)?;
    let cards = query.query_map(named_params! {":cut_off": cut_off, ":n": AT_MOST}, card)?;
    Ok(cards.collect::<Result<_, _>>()?)
}

fn card(row: &Row<'_>) -> rusqlite::Result<Card> {
    let (given_name, name): (String, String) = (row.get("given_name")?, row.get("name")?);
    Ok(Card {
        id: row.get("id")?,
        name: format!("{given_name} {name}").trim().to_owned(),
        groups: json(row, "groups")?,
        happened_on: row.get("happened_on")?,
    })
}

fn of_card(
    card: &Card,
    rules: &[&Rule<'_>],
    until: Date,
    year: FiscalYear,
    lang: Lang,
) -> Option<Due> {
    let about = rules.iter().filter(|it| card.groups.contains(it.group));
    let dated = about.filter_map(|rule| {
        let on = rule.retention.erase_from(card.happened_on, year)?;
        (on <= until).then_some((on, rule))
    });
    let (on, rule) = dated.min_by_key(|(on, _)| *on)?;
    Some(Due {
        on,
        what: text::ERASE,
        register: Register::Persons,
        record: card.id,
        title: card.name.clone(),
        because: text::time_has_run_out(rule.what, &rule.retention.describe(lang), lang),
    })
}
