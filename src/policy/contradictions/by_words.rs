//! What the words themselves give away: the old authority's name, and periods that no rule has.

use super::{ContradictionKind as Kind, Found};
use crate::{
    core::{Field, Lang},
    law::{Retention, RetentionRule},
    policy::{
        Both, Origin, Policy, Section, Sources, Spot, sources::POLICY, text::contradictions as text,
    },
    registers::{
        Register,
        company::{CompanyField, names_old_authority},
        policy::PolicyField,
    },
};

/// A period that a text gives, such as "3 månader".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Period {
    /// So many days.
    Days(u16),
    /// So many months.
    Months(u16),
    /// So many years.
    Years(u16),
}

/// The periods that `text` gives in figures, in Swedish or English, each once.
pub fn periods_in(text: &str) -> Vec<Period> {
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '(' | ')' | ';'))
        .filter(|it| !it.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut found: Vec<Period> = Vec::new();
    for pair in words.windows(2) {
        let period = pair[0].parse().ok().and_then(|n| text::unit(&pair[1]).map(|unit| unit(n)));
        found.extend(period.filter(|it| !found.contains(it)));
    }
    found
}

pub(super) fn find(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    periods(sources, policy, found);
    old_authority(sources, policy, found);
}

/// The period of a rule, where it has one in figures.
fn period_of(it: &Retention) -> Option<Period> {
    match it.rule {
        RetentionRule::MonthsAfter { months } => Some(Period::Months(months)),
        RetentionRule::DaysAfter { days } => Some(Period::Days(days)),
        RetentionRule::YearsAfter { years } => Some(Period::Years(years)),
        RetentionRule::Bookkeeping => Some(Period::Years(7)),
        RetentionRule::Limitation => Some(Period::Years(10)),
        RetentionRule::ConsumerLimitation => Some(Period::Years(3)),
        _ => None,
    }
}

impl Period {
    /// The same length in the smaller unit, so that 12 months and a year are one.
    fn in_months_or_days(self) -> Self {
        match self {
            Self::Years(n) => Self::Months(n.saturating_mul(12)),
            other => other,
        }
    }
}

/// The periods that the registers keep data for.
fn known(sources: &Sources) -> Vec<Period> {
    let rules = sources.activities.iter().chain(&sources.commissions);
    let rules = rules.flat_map(|(_, it)| it.categories().collect::<Vec<_>>());
    let rules = rules.filter_map(|(_, data)| data.retention.as_ref());
    let of_recordings = sources.recorded.iter().filter_map(|it| it.retention.as_ref());
    rules.chain(of_recordings).filter_map(period_of).map(Period::in_months_or_days).collect()
}

/// Whether the registers keep something for so long.
pub(in crate::policy) fn is_kept_for(sources: &Sources, period: Period) -> bool {
    known(sources).contains(&period.in_months_or_days())
}

/// Periods in the company's own words on how long data are kept, which no rule has.
fn periods(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    let known = known(sources);
    let on_keeping = [Section::Retention, Section::Groups, Section::Autogiro, Section::Recordings];
    for (section, own) in policy.own_words() {
        if !on_keeping.contains(&section) {
            continue;
        }
        let given = periods_in(&own.sv).into_iter().chain(periods_in(&own.en));
        for period in given.filter(|it| !known.contains(&it.in_months_or_days())) {
            let says = Both::filled(text::PERIOD_DIFFERS, &[&text::period(period)]);
            found.add_in(section, Kind::PeriodDiffers, says, vec![of_policy()]);
        }
    }
}

fn of_policy() -> Spot {
    let (register, record) = (POLICY.register, Some(POLICY.record));
    let field = PolicyField::Sections.label();
    Spot { register, record, field, title: String::new() }
}

/// The name that the authority had until 2021, wherever it would be printed.
fn old_authority(sources: &Sources, policy: &Policy, found: &mut Found<'_>) {
    let company = &sources.company;
    if [&company.authority, &company.authority_contact].iter().any(|it| names_old_authority(it)) {
        let (register, record) = (Register::Company, Some(1));
        let (field, title) = (CompanyField::Authority.label(), company.name.clone());
        let at = vec![Spot { register, record, field, title }];
        found.add(Kind::OldAuthority, text::OLD_AUTHORITY.into(), at);
    }
    for section in sources.compose(policy).sections {
        for passage in &section.passages {
            let lines = [Lang::Sv, Lang::En].into_iter().flat_map(|it| passage.block.lines(it));
            if lines.into_iter().any(|it| names_old_authority(&it)) {
                let at: Vec<Spot> = passage.from.iter().map(|it| of_origin(*it)).collect();
                let is_told = found.tells(Kind::OldAuthority, &at);
                if !is_told {
                    let says = text::OLD_AUTHORITY.into();
                    found.add_in(section.section, Kind::OldAuthority, says, at);
                }
            }
        }
    }
}

fn of_origin(it: Origin) -> Spot {
    if it == POLICY {
        return of_policy();
    }
    let (register, record) = (it.register, Some(it.record));
    Spot { register, record, field: crate::core::Text::EMPTY, title: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_in_figures_with_their_units() {
        let table: [(&str, &[Period]); 7] = [
            ("Vi sparar i 3 månader.", &[Period::Months(3)]),
            ("1200 dagar (eller 2 år)", &[Period::Days(1200), Period::Years(2)]),
            ("kept 1 year, then 30 days", &[Period::Years(1), Period::Days(30)]),
            ("3 månader och 3 månader", &[Period::Months(3)]),
            ("30 procent", &[]),
            ("enligt 7 kap. 2 §", &[]),
            ("", &[]),
        ];
        for (text, periods) in table {
            assert_eq!(periods_in(text), periods, "{text}");
        }
    }
}
