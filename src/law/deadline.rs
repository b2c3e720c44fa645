//! The days and hours within which the law wants an answer.

use jiff::{Timestamp, ToSpan, Zoned, civil::Date, tz::TimeZone};

use super::calendar::working_day_from;

/// The last day to answer a data subject: one calendar month after receipt, or the last day of a
/// shorter month (GDPR 12.3; Regulation 1182/71, 3.2 c).
///
/// This is the strict day; [`rolled_forward`] says where a day off might move it.
pub fn answer_due(received_on: Date) -> Date {
    received_on.saturating_add(1.month())
}

/// The last day to answer when the time has been extended by two further months, three in all
/// (GDPR 12.3). The person must have been told, with the reasons, by [`answer_due`].
pub fn extended_answer_due(received_on: Date) -> Date {
    received_on.saturating_add(3.months())
}

/// The first working day from `due`: a period that ends on a Saturday, a Sunday or a holiday ends with
/// the next working day (Regulation 1182/71, 3.4). For information beside the strict day.
pub fn rolled_forward(due: Date) -> Date {
    working_day_from(due)
}

/// The moment by which the authority must be notified: 72 hours after the controller became aware of
/// the breach (GDPR 33.1). They are real hours, through nights, weekends and changes of the clock.
pub fn breach_notice_due(aware_at: Timestamp) -> Timestamp {
    aware_at.saturating_add(72.hours()).unwrap_or(Timestamp::MAX)
}

/// `at` as a clock in Sweden shows it.
pub fn in_sweden(at: Timestamp) -> Zoned {
    at.to_zoned(TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    #[test]
    fn answer_is_due_a_calendar_month_after_receipt() {
        let table = [
            (date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 30)),
            (date(2026, 3, 15), date(2026, 4, 15), date(2026, 6, 15)),
            (date(2026, 8, 31), date(2026, 9, 30), date(2026, 11, 30)),
            (date(2028, 1, 30), date(2028, 2, 29), date(2028, 4, 30)),
            (date(2026, 12, 31), date(2027, 1, 31), date(2027, 3, 31)),
        ];
        for (received_on, due, extended) in table {
            assert_eq!(answer_due(received_on), due, "received {received_on}");
            assert_eq!(extended_answer_due(received_on), extended, "received {received_on}");
        }
    }

    #[test]
    fn due_day_on_a_day_off_may_wait_for_a_working_day() {
        assert_eq!(rolled_forward(answer_due(date(2026, 1, 31))), date(2026, 3, 2)); // a Saturday
        assert_eq!(rolled_forward(answer_due(date(2026, 4, 1))), date(2026, 5, 4)); // May Day
        assert_eq!(rolled_forward(answer_due(date(2026, 3, 15))), date(2026, 4, 15));
    }

    #[test]
    fn breach_notice_is_due_after_72_real_hours() {
        let stockholm = TimeZone::get("Europe/Stockholm").unwrap();
        let table = [
            (datetime(2026, 3, 6, 16, 10, 0, 0), datetime(2026, 3, 9, 16, 10, 0, 0)),
            (datetime(2026, 3, 27, 16, 10, 0, 0), datetime(2026, 3, 30, 17, 10, 0, 0)),
            (datetime(2026, 10, 23, 16, 10, 0, 0), datetime(2026, 10, 26, 15, 10, 0, 0)),
        ];
        for (aware, due) in table {
            let aware_at = aware.to_zoned(stockholm.clone()).unwrap().timestamp();
            let due_at = in_sweden(breach_notice_due(aware_at));
            assert_eq!(due_at.datetime(), due, "aware {aware}");
        }
        assert_eq!(breach_notice_due(Timestamp::MAX), Timestamp::MAX);
    }
}
