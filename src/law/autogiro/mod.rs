//! The days that matter to an autogiro mandate.
//!
//! "BTL" is betaltjänstlagen (2010:751). "The mandate's text" is the standard text that payers sign; where a
//! number has no other source than that text, a payee's own edition may have another.

mod retention;
mod text;

use jiff::{ToSpan, civil::Date};

pub use self::retention::{KeptFor, MandateEnd};
use super::bank_day::{bank_day_from, bank_days_after, bank_days_before};
use crate::core::Text;

/// The last day to tell the payer the amount, the due date and the way of payment: 8 bank days before the
/// due date (the mandate's text). Not where the payer approved the debit with a purchase or order.
pub fn notice_due(due_on: Date) -> Date {
    bank_days_before(due_on, 8)
}

/// The last day on which the payment file must be with Bankgirot, by 19:00: the bank day before the due
/// date (bankgirot.se).
pub fn file_due(due_on: Date) -> Date {
    bank_days_before(due_on, 1)
}

/// The last day on which the payer can stop one debit with the payee: 2 bank days before it (the
/// mandate's text). To stop one debit is not to revoke the mandate.
pub fn stop_due_at_payee(due_on: Date) -> Date {
    bank_days_before(due_on, 2)
}

/// The last day on which the payer can stop one debit with the bank: the bank day before it (BTL 5:36;
/// the bank has an hour for it).
pub fn stop_due_at_bank(due_on: Date) -> Date {
    bank_days_before(due_on, 1)
}

/// The last day on which a revocation that reaches the payee stops a debit: 5 bank days before it (the
/// mandate's text).
pub fn revocation_due_at_payee(due_on: Date) -> Date {
    bank_days_before(due_on, 5)
}

/// The last day on which a revocation that reaches the payer's bank stops a debit: the bank day before it
/// (BTL 5:36).
pub fn revocation_due_at_bank(due_on: Date) -> Date {
    bank_days_before(due_on, 1)
}

/// The first due date that a revocation received by the payee on `received_on` stops; see
/// [`revocation_due_at_payee`].
pub fn first_stopped(received_on: Date) -> Date {
    bank_days_after(bank_day_from(received_on), 5)
}

/// The day on which the payee's own notice ends the mandate: 30 days after the payer was told (the
/// mandate's text). It ends at once where the payer repeatedly lacked funds or the account is closed.
pub fn ends_after_notice(told_on: Date) -> Date {
    told_on.saturating_add(30.days())
}

/// The last day to ask the bank for an authorised debit back: 8 weeks after it (BTL 5:28–30).
pub fn refund_due(debited_on: Date) -> Date {
    debited_on.saturating_add(8.weeks())
}

/// The last day to tell the bank of an unauthorised debit: 13 months after it (BTL 5:54).
pub fn claim_due(debited_on: Date) -> Date {
    debited_on.saturating_add(13.months())
}

/// A day that no provision gives, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// The day.
    pub on: Date,
    /// What it was inferred from, to be shown beside it.
    pub source: Text,
}

/// The day from which a mandate sent on `sent_on` can probably be debited: 6 bank days later, as in
/// Bankgirot's samples in the old layout. Neither manual nor law says so; the advice from Bankgirot decides.
pub fn earliest_debit(sent_on: Date) -> Estimate {
    Estimate { on: bank_days_after(sent_on, 6), source: text::SOURCE_EARLIEST_DEBIT }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[track_caller]
    fn check(rule: fn(Date) -> Date, table: &[(Date, Date)]) {
        for (from, expected) in table {
            assert_eq!(rule(*from), *expected, "from {from}");
        }
    }

    #[test]
    fn notice_comes_eight_bank_days_before() {
        check(
            notice_due,
            &[
                (date(2026, 11, 30), date(2026, 11, 18)),
                (date(2026, 12, 28), date(2026, 12, 14)), // Christmas Eve lies between
                (date(2027, 1, 4), date(2026, 12, 17)),   // and New Year's Eve
                (date(2026, 6, 26), date(2026, 6, 15)),   // Midsummer Eve
                (date(2026, 4, 10), date(2026, 3, 27)),   // Easter
                (date(2026, 11, 29), date(2026, 11, 18)), // a Sunday
            ],
        );
        check(file_due, &[(date(2026, 12, 28), date(2026, 12, 23))]);
    }

    #[test]
    fn revocation_stops_what_is_five_bank_days_away_or_one_at_the_bank() {
        check(
            revocation_due_at_payee,
            &[
                (date(2026, 11, 30), date(2026, 11, 23)),
                (date(2026, 12, 30), date(2026, 12, 21)),
                (date(2026, 6, 25), date(2026, 6, 17)),
            ],
        );
        check(
            revocation_due_at_bank,
            &[(date(2026, 11, 30), date(2026, 11, 27)), (date(2027, 1, 4), date(2026, 12, 30))],
        );
        check(stop_due_at_payee, &[(date(2026, 11, 30), date(2026, 11, 26))]);
        check(stop_due_at_bank, &[(date(2026, 11, 30), date(2026, 11, 27))]);
        check(
            first_stopped,
            &[
                (date(2026, 11, 20), date(2026, 11, 27)),
                (date(2026, 11, 22), date(2026, 11, 30)),
                (date(2026, 11, 23), date(2026, 11, 30)),
            ],
        );
    }

    #[test]
    fn notice_to_end_and_the_windows_of_the_payer_are_calendar_time() {
        check(ends_after_notice, &[(date(2026, 11, 22), date(2026, 12, 22))]);
        check(
            refund_due,
            &[(date(2026, 11, 30), date(2027, 1, 25)), (date(2028, 2, 1), date(2028, 3, 28))],
        );
        check(
            claim_due,
            &[(date(2026, 11, 30), date(2027, 12, 30)), (date(2027, 1, 31), date(2028, 2, 29))],
        );
    }

    #[test]
    fn earliest_debit_is_what_the_samples_of_bankgirot_show() {
        for (sent_on, on) in
            [(date(2004, 10, 18), date(2004, 10, 26)), (date(2004, 11, 8), date(2004, 11, 16))]
        {
            let estimate = earliest_debit(sent_on);
            assert_eq!(estimate.on, on);
            assert!(estimate.source.sv.contains("uppskattning"));
        }
    }
}
