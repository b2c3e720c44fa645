//! How long a mandate that has ended may be kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{claim_due, text};
use crate::{
    core::{Choice, Text},
    law::{FiscalYear, Retention, RetentionRule, StartEvent},
};

/// When a mandate ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MandateEnd {
    /// The day on which it was cancelled.
    pub cancelled_on: Date,
    /// The last day on which it was debited, if it ever was.
    pub last_debit_on: Option<Date>,
}

impl MandateEnd {
    /// The later of the two.
    pub fn latest(self) -> Date {
        self.last_debit_on.map_or(self.cancelled_on, |it| it.max(self.cancelled_on))
    }
}

/// What an ended mandate is kept for. No rule of Bankgirot on it is known, so that the choice is the
/// company's, and its source is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeptFor {
    /// As proof while the payer can claim that a debit was unauthorised: 13 months (BTL 5:54).
    #[default]
    Claims,
    /// As räkenskapsinformation, where it is an agreement of importance for the business: through the
    /// seventh year after the calendar year in which the financial year ended (BFL 7:2).
    Bookkeeping,
}

impl KeptFor {
    /// The last day on which the mandate may be kept.
    pub fn keep_through(self, end: MandateEnd, fiscal_year: FiscalYear) -> Date {
        match self {
            Self::Claims => claim_due(end.latest()),
            Self::Bookkeeping => {
                let rule = Retention::new(RetentionRule::Bookkeeping, StartEvent::AutogiroEnd);
                rule.keep_through(end.latest(), fiscal_year).unwrap_or(Date::MAX)
            }
        }
    }

    /// The first day on which it must be gone.
    pub fn erase_from(self, end: MandateEnd, fiscal_year: FiscalYear) -> Date {
        self.keep_through(end, fiscal_year).tomorrow().unwrap_or(Date::MAX)
    }

    /// The provision behind the time, and how far it reaches.
    pub fn source(self) -> Text {
        match self {
            Self::Claims => text::SOURCE_CLAIMS,
            Self::Bookkeeping => text::SOURCE_BOOKKEEPING,
        }
    }
}

impl Choice for KeptFor {
    const ALL: &'static [Self] = &[Self::Claims, Self::Bookkeeping];

    fn text(self) -> Text {
        match self {
            Self::Claims => text::KEPT_FOR_CLAIMS,
            Self::Bookkeeping => text::KEPT_FOR_BOOKKEEPING,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn mandate_is_kept_from_the_latest_of_its_end_and_its_last_debit() {
        let june = FiscalYear::ending_in(6).unwrap();
        let table = [
            ((2026, 11, 22), None, (2027, 12, 22), (2033, 12, 31), (2034, 12, 31)),
            ((2026, 11, 22), Some((2026, 5, 4)), (2027, 12, 22), (2033, 12, 31), (2034, 12, 31)),
            ((2026, 11, 22), Some((2027, 1, 31)), (2028, 2, 29), (2034, 12, 31), (2034, 12, 31)),
            ((2026, 6, 30), None, (2027, 7, 30), (2033, 12, 31), (2033, 12, 31)),
        ];
        let day = |(year, month, day): (i16, i8, i8)| date(year, month, day);
        for (cancelled, debited, claims, calendar, broken) in table {
            let end = MandateEnd { cancelled_on: day(cancelled), last_debit_on: debited.map(day) };
            assert_eq!(KeptFor::Claims.keep_through(end, FiscalYear::CALENDAR), day(claims));
            let books = |year| KeptFor::Bookkeeping.keep_through(end, year);
            assert_eq!((books(FiscalYear::CALENDAR), books(june)), (day(calendar), day(broken)));
            let erase_from = KeptFor::Claims.erase_from(end, june);
            assert_eq!(erase_from, day(claims).tomorrow().unwrap());
        }
    }

    #[test]
    fn every_time_names_its_source() {
        assert!(KeptFor::Claims.source().sv.contains("5:54"));
        assert!(KeptFor::Bookkeeping.source().en.contains("BFL 7:2"));
        assert_eq!(serde_json::to_string(&KeptFor::default()).unwrap(), r#""claims""#);
    }
}
