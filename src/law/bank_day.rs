//! The days on which Swedish banks move money.

use jiff::{Span, ToSpan, civil::Date};

use super::calendar::{Holiday, is_working_day};

/// Whether `day` is a bank day: not a Saturday, a Sunday or a public holiday, and not Midsummer Eve,
/// Christmas Eve or New Year's Eve, which lagen (1930:173) 2 § puts on a par with them and the text of an
/// autogiro mandate excepts by name.
pub fn is_bank_day(day: Date) -> bool {
    is_working_day(day) && !is_eve(day)
}

/// The bank day that lies `n` bank days after `day`.
pub fn bank_days_after(day: Date, n: u16) -> Date {
    (0..n).fold(day, |day, _| step(day, 1.day()))
}

/// The bank day that lies `n` bank days before `day`.
pub fn bank_days_before(day: Date, n: u16) -> Date {
    (0..n).fold(day, |day, _| step(day, -1.day()))
}

/// `day` itself if it is a bank day, otherwise the next one.
pub fn bank_day_from(day: Date) -> Date {
    if is_bank_day(day) { day } else { step(day, 1.day()) }
}

fn is_eve(day: Date) -> bool {
    let is_day_before =
        |holiday: Holiday| holiday.falls_on(day.year()).yesterday().is_ok_and(|eve| eve == day);
    let is_new_years_eve = (day.month(), day.day()) == (12, 31);
    is_new_years_eve || is_day_before(Holiday::MidsummerDay) || is_day_before(Holiday::ChristmasDay)
}

/// The next bank day in the direction of `span`; the last day of the calendar where there is none.
fn step(day: Date, span: Span) -> Date {
    let mut day = day.saturating_add(span);
    while !is_bank_day(day) && day != Date::MAX && day != Date::MIN {
        day = day.saturating_add(span);
    }
    day
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    #[test]
    fn eves_are_no_bank_days_and_the_days_beside_them_are() {
        let table = [
            (date(2026, 6, 19), false), // Midsummer Eve, a Friday
            (date(2026, 6, 18), true),
            (date(2026, 6, 22), true),
            (date(2025, 6, 20), false),
            (date(2026, 12, 24), false),
            (date(2026, 12, 23), true),
            (date(2026, 12, 28), true), // 25 and 26 are holidays, 27 a Sunday
            (date(2026, 12, 31), false),
            (date(2026, 12, 30), true),
            (date(2027, 1, 4), true), // 1 January, then a weekend
            (date(2027, 1, 5), true), // the eve of Epiphany is an ordinary day
            (date(2027, 1, 6), false),
            (date(2026, 4, 2), true), // Maundy Thursday
            (date(2026, 4, 3), false),
            (date(2026, 4, 6), false),
            (date(2026, 4, 30), true), // Walpurgis Night
            (date(2026, 5, 1), false),
            (date(2026, 5, 13), true), // the eve of Ascension Day
            (date(2026, 5, 14), false),
            (date(2025, 6, 6), false),  // National Day, a Friday
            (date(2026, 10, 30), true), // the eve of All Saints' Day
        ];
        for (day, is) in table {
            assert_eq!(is_bank_day(day), is, "{day}");
        }
    }

    #[test]
    fn bank_days_step_over_eves_and_holidays_of_any_year() {
        let table = [
            (date(2026, 12, 23), 1, date(2026, 12, 28)),
            (date(2026, 12, 23), 4, date(2027, 1, 4)),
            (date(2026, 6, 18), 1, date(2026, 6, 22)),
            (date(2026, 4, 2), 1, date(2026, 4, 7)),
            (date(2026, 11, 20), 1, date(2026, 11, 23)),
            (date(2026, 11, 23), 0, date(2026, 11, 23)),
        ];
        for (day, n, after) in table {
            assert_eq!(bank_days_after(day, n), after, "{day} {n}");
            assert_eq!(bank_days_before(after, n), day, "{after} {n}");
        }
        assert_eq!(bank_day_from(date(2026, 12, 24)), date(2026, 12, 28));
        assert_eq!(bank_day_from(date(2026, 12, 23)), date(2026, 12, 23));
        assert_eq!(bank_days_after(Date::MAX, 3), Date::MAX);
        for year in [1905, 1999, 2026, 2099, 2400] {
            let eve = Holiday::MidsummerDay.falls_on(year).yesterday().unwrap();
            assert_eq!((eve.weekday(), is_bank_day(eve)), (Weekday::Friday, false));
            let mut day = date(year, 1, 1);
            let mut n_bank_days = 0;
            while day.year() == year {
                n_bank_days += usize::from(is_bank_day(day));
                day = day.tomorrow().unwrap();
            }
            assert!((247..=254).contains(&n_bank_days), "{year}: {n_bank_days}");
        }
    }
}
