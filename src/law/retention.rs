//! How long data may be kept (GDPR 5.1 e), as rules that give a day.

use jiff::{
    Span, ToSpan,
    civil::{Date, date},
};
use serde::{Deserialize, Serialize};

use super::text;
use crate::core::{Choice, Lang, Text};

/// A rule for how long data are kept, counted from the day of a [`StartEvent`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum RetentionRule {
    /// So many months after the event; the company's own decision.
    MonthsAfter {
        /// Calendar months; a shorter month ends the period on its last day.
        months: u16,
    },
    /// So many days after the event; the company's own decision.
    DaysAfter {
        /// Days, such as 1200.
        days: u16,
    },
    /// So many years after the event; the company's own decision.
    YearsAfter {
        /// Calendar years.
        years: u16,
    },
    /// Through the seventh year after the calendar year in which the financial year ended (BFL 7:2).
    Bookkeeping,
    /// As long as something lasts, such as autogiro; the event is its end.
    WhileLasting,
    /// At once when something ends.
    AtOnce,
    /// Until the consent is withdrawn (GDPR 7.3).
    UntilWithdrawn,
    /// Until the case is closed.
    UntilCaseClosed,
    /// Ten years, after which a claim is barred (preskriptionslagen 2 §).
    Limitation,
    /// Three years, after which a claim on a consumer for goods or services is barred
    /// (preskriptionslagen 2 §).
    ConsumerLimitation,
    /// A rule in the company's own words, which gives no day.
    OwnWords {
        /// The rule as it is to be read after "kept".
        words: String,
    },
}

impl RetentionRule {
    /// The event that the rule itself names; `None` where it must be chosen.
    pub fn own_event(&self) -> Option<StartEvent> {
        match self {
            Self::Bookkeeping => Some(StartEvent::FinancialYearEnd),
            Self::UntilWithdrawn => Some(StartEvent::Withdrawal),
            Self::UntilCaseClosed => Some(StartEvent::CaseClosed),
            _ => None,
        }
    }

    /// The provision behind the rule, or "own decision".
    pub fn source(&self) -> Text {
        match self {
            Self::Bookkeeping => text::SOURCE_BOOKKEEPING,
            Self::UntilWithdrawn => text::SOURCE_WITHDRAWAL,
            Self::Limitation | Self::ConsumerLimitation => text::SOURCE_LIMITATION,
            _ => text::SOURCE_OWN_DECISION,
        }
    }
}

/// The event from which a period is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartEvent {
    /// The contract ended.
    #[default]
    ContractEnd,
    /// The last contact with the person.
    LastContact,
    /// The case was closed.
    CaseClosed,
    /// The autogiro mandate ended.
    AutogiroEnd,
    /// The service ended.
    ServiceEnd,
    /// The consent was withdrawn.
    Withdrawal,
    /// The financial year ended.
    FinancialYearEnd,
    /// The data were collected.
    Collected,
    /// The employment ended.
    EmploymentEnd,
    /// The recruitment ended.
    RecruitmentEnd,
    /// The event, such as a course or a competition, was held.
    EventHeld,
    /// The last payment was made.
    LastPayment,
    /// Something that is told in words.
    Other,
}

impl Choice for StartEvent {
    const ALL: &'static [Self] = &[
        Self::ContractEnd,
        Self::ServiceEnd,
        Self::LastContact,
        Self::LastPayment,
        Self::CaseClosed,
        Self::AutogiroEnd,
        Self::Withdrawal,
        Self::FinancialYearEnd,
        Self::Collected,
        Self::EventHeld,
        Self::EmploymentEnd,
        Self::RecruitmentEnd,
        Self::Other,
    ];

    fn text(self) -> Text {
        text::start_event(self)
    }
}

/// The month in which the company's financial year ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub struct FiscalYear {
    end_month: i8,
}

impl FiscalYear {
    /// The calendar year, which most companies use.
    pub const CALENDAR: Self = Self { end_month: 12 };

    /// A financial year that ends with the last day of `month`, 1 to 12.
    pub fn ending_in(month: i8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self { end_month: month })
    }

    /// The month, 1 to 12.
    pub fn end_month(self) -> i8 {
        self.end_month
    }

    /// The last day of the financial year that `day` lies in.
    pub fn end_of(self, day: Date) -> Date {
        let year = if day.month() <= self.end_month { day.year() } else { day.year() + 1 };
        Date::new(year, self.end_month, 1).map_or(Date::MAX, Date::last_of_month)
    }
}

impl Default for FiscalYear {
    fn default() -> Self {
        Self::CALENDAR
    }
}

impl TryFrom<i8> for FiscalYear {
    type Error = &'static str;

    fn try_from(month: i8) -> Result<Self, Self::Error> {
        Self::ending_in(month).ok_or("a month is 1 to 12")
    }
}

impl From<FiscalYear> for i8 {
    fn from(year: FiscalYear) -> Self {
        year.end_month
    }
}

/// How long one category of data is kept, and why (GDPR 5.1 e, 13.2 a, 30.1 f).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Retention {
    /// How the day is counted.
    pub rule: RetentionRule,
    /// What it is counted from; see [`RetentionRule::own_event`].
    #[serde(default)]
    pub event: StartEvent,
    /// The event in the company's own words, for [`StartEvent::Other`]: what is to be read after
    /// "after", such as "the end of the guarantee".
    #[serde(default)]
    pub event_words: String,
    /// The provision or the decision behind the rule; empty where [`RetentionRule::source`] says it.
    #[serde(default)]
    pub source: String,
}

impl Retention {
    /// `rule` counted from `event`.
    pub fn new(rule: RetentionRule, event: StartEvent) -> Self {
        let event = rule.own_event().unwrap_or(event);
        Self { rule, event, event_words: String::new(), source: String::new() }
    }

    /// The last day on which the data may be kept when the event was on `event_on`; `None` where the
    /// rule is told in words. For bookkeeping, `event_on` is any day of the financial year.
    pub fn keep_through(&self, event_on: Date, fiscal_year: FiscalYear) -> Option<Date> {
        let day = match self.rule {
            RetentionRule::MonthsAfter { months } => {
                event_on.saturating_add(i32::from(months).months())
            }
            RetentionRule::DaysAfter { days } => event_on.saturating_add(i32::from(days).days()),
            RetentionRule::YearsAfter { years } => years_after(event_on, years),
            RetentionRule::Bookkeeping => {
                years_after(date(fiscal_year.end_of(event_on).year(), 12, 31), 7)
            }
            RetentionRule::WhileLasting
            | RetentionRule::AtOnce
            | RetentionRule::UntilWithdrawn
            | RetentionRule::UntilCaseClosed => event_on,
            RetentionRule::Limitation => years_after(event_on, 10),
            RetentionRule::ConsumerLimitation => years_after(event_on, 3),
            RetentionRule::OwnWords { .. } => return None,
        };
        Some(day)
    }

    /// The first day on which the data must be gone: the day after [`Retention::keep_through`].
    pub fn erase_from(&self, event_on: Date, fiscal_year: FiscalYear) -> Option<Date> {
        self.keep_through(event_on, fiscal_year).map(|day| day.saturating_add(1.day()))
    }

    /// Whether its number or its words are yet to be written.
    pub fn is_open(&self) -> bool {
        match &self.rule {
            RetentionRule::MonthsAfter { months: n }
            | RetentionRule::DaysAfter { days: n }
            | RetentionRule::YearsAfter { years: n } => *n == 0,
            RetentionRule::OwnWords { words } => words.trim().is_empty(),
            _ => false,
        }
    }

    /// The rule in plain words, without a capital or a full stop.
    pub fn describe(&self, lang: Lang) -> String {
        text::retention(self, lang)
    }

    /// Where the rule comes from: the company's own note, or else the provision.
    pub fn source(&self, lang: Lang) -> &str {
        let own = self.source.trim();
        if own.is_empty() { self.rule.source().in_lang(lang) } else { own }
    }
}

fn years_after(day: Date, years: u16) -> Date {
    Span::new().try_years(years).map_or(Date::MAX, |span| day.saturating_add(span))
}

#[cfg(test)]
mod tests;
