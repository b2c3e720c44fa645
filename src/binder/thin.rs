//! Which backups are kept, and when the next one is due.

use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};

/// After the two days of which every backup is kept.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// Which of the backups taken at `taken` to keep: all of the last two days, and before that the last
/// one of each of 12 days, 10 weeks and 9 months. In order, each once.
///
/// The newest is always kept, and so is one from the future, which only a wrong clock can explain.
pub fn thin(taken: &[DateTime], now: DateTime) -> Vec<DateTime> {
    let mut newest_first = taken.to_vec();
    newest_first.sort_unstable();
    newest_first.dedup();
    newest_first.reverse();

    let recent_from = now.saturating_sub(2.days());
    let mut older = newest_first.split_off(newest_first.partition_point(|it| *it >= recent_from));
    let mut kept = newest_first;
    let mut last = kept.last().map(|it| it.date());
    for (period, count) in [(day as Period, DAYS), (week, WEEKS), (month, MONTHS)] {
        for _ in 0..count {
            let skip = |it: &DateTime| last.is_some_and(|last| period(it.date()) == period(last));
            older = older.into_iter().skip_while(skip).collect();
            if older.is_empty() {
                break;
            }
            let next = older.remove(0);
            last = Some(next.date());
            kept.push(next);
        }
    }
    kept.reverse();
    kept
}

/// The first day of the stretch of time that a day lies in.
type Period = fn(Date) -> Date;

fn day(date: Date) -> Date {
    date
}

fn week(date: Date) -> Date {
    date.saturating_sub(i64::from(date.weekday().to_monday_zero_offset()).days())
}

fn month(date: Date) -> Date {
    date.first_of_month()
}

/// Whether none of the backups taken at `taken` is from today. One from the future, which only a wrong
/// clock can explain, does not stand in the way.
pub fn due(taken: &[DateTime], today: Date) -> bool {
    taken.iter().all(|it| it.date() != today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn noon(year: i16, month: i8, day: i8) -> DateTime {
        date(year, month, day).at(12, 0, 0, 0)
    }

    #[test]
    fn a_daily_backup_for_two_years_leaves_days_weeks_and_months() {
        let mut kept = Vec::new();
        let mut now = noon(2024, 3, 1);
        for _ in 0..730 {
            now = now.saturating_add(1.days());
            kept.push(now);
            kept = thin(&kept, now);
        }
        assert_eq!(kept.len(), 3 + DAYS + WEEKS + MONTHS);
        assert!(kept[0].date() < now.date().saturating_sub(11.months()), "{}", kept[0]);
        let mut gaps = kept.windows(2).map(|pair| pair[1].date().since(pair[0].date()).unwrap());
        assert!(gaps.all(|gap| gap.get_days() <= 35), "{kept:?}");
    }

    #[test]
    fn a_backup_is_due_once_a_day_even_after_a_wrong_clock() {
        let (yesterday, today) = (noon(2026, 3, 1), noon(2026, 3, 2));
        assert!(due(&[], today.date()));
        assert!(due(&[yesterday], today.date()));
        assert!(!due(&[yesterday, today], today.date()));
        assert!(due(&[yesterday, noon(2062, 3, 1)], today.date()));
    }

    prop_compose! {
        fn calendar()(hours in prop::collection::vec(0_i64..24 * 900, 1..150)) -> Vec<DateTime> {
            hours.into_iter().map(|hours| noon(2024, 1, 1).saturating_add(hours.hours())).collect()
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]
        #[test]
        fn thinning_keeps_the_newest_and_everything_recent(taken in calendar(), days in 0_i64..900) {
            let now = noon(2024, 1, 1).saturating_add(days.days());
            let kept = thin(&taken, now);
            prop_assert_eq!(kept.last(), taken.iter().max());
            let recent_from = now.saturating_sub(2.days());
            for it in taken.iter().filter(|it| **it >= recent_from) {
                prop_assert!(kept.contains(it), "{} is gone", it);
            }
        }

        #[test]
        fn thinning_invents_nothing_and_is_bounded(taken in calendar(), days in 0_i64..900) {
            let now = noon(2024, 1, 1).saturating_add(days.days());
            let kept = thin(&taken, now);
            prop_assert!(kept.iter().all(|it| taken.contains(it)));
            prop_assert!(kept.windows(2).all(|pair| pair[0] < pair[1]));
            let recent = kept.iter().filter(|it| **it >= now.saturating_sub(2.days())).count();
            prop_assert!(kept.len() - recent <= DAYS + WEEKS + MONTHS);
        }
    }
}
