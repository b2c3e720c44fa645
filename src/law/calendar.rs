//! Swedish public holidays and working days.

use jiff::{
    Span, ToSpan,
    civil::{Date, Weekday, date},
};

use super::text;
use crate::core::Text;

/// A public holiday under lagen (1989:253) om allmänna helgdagar, other than an ordinary Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYearsDay,
    /// 6 January.
    Epiphany,
    /// The Friday before Easter.
    GoodFriday,
    /// The first Sunday after the ecclesiastical full moon on or next after 21 March.
    EasterSunday,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    MayDay,
    /// The sixth Thursday after Easter.
    AscensionDay,
    /// The seventh Sunday after Easter.
    WhitSunday,
    /// 6 June.
    NationalDay,
    /// The Saturday from 20 to 26 June.
    MidsummerDay,
    /// The Saturday from 31 October to 6 November.
    AllSaintsDay,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    BoxingDay,
}

impl Holiday {
    /// Every holiday, in the order of the year.
    pub const ALL: [Self; 13] = [
        Self::NewYearsDay,
        Self::Epiphany,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::MayDay,
        Self::AscensionDay,
        Self::WhitSunday,
        Self::NationalDay,
        Self::MidsummerDay,
        Self::AllSaintsDay,
        Self::ChristmasDay,
        Self::BoxingDay,
    ];

    /// The day it falls on in `year`, by the rules in force since 2005.
    pub fn falls_on(self, year: i16) -> Date {
        let after_easter = |days: i32| easter(year).saturating_add(days.days());
        match self {
            Self::NewYearsDay => date(year, 1, 1),
            Self::Epiphany => date(year, 1, 6),
            Self::GoodFriday => after_easter(-2),
            Self::EasterSunday => after_easter(0),
            Self::EasterMonday => after_easter(1),
            Self::MayDay => date(year, 5, 1),
            Self::AscensionDay => after_easter(39),
            Self::WhitSunday => after_easter(49),
            Self::NationalDay => date(year, 6, 6),
            Self::MidsummerDay => saturday_from(date(year, 6, 20)),
            Self::AllSaintsDay => saturday_from(date(year, 10, 31)),
            Self::ChristmasDay => date(year, 12, 25),
            Self::BoxingDay => date(year, 12, 26),
        }
    }

    /// The holiday on `day`, if there is one.
    pub fn on(day: Date) -> Option<Self> {
        Self::ALL.into_iter().find(|holiday| holiday.falls_on(day.year()) == day)
    }

    /// Its name.
    pub fn name(self) -> Text {
        text::holiday(self)
    }
}

/// Easter Sunday of `year` in the Gregorian calendar (the anonymous algorithm printed in Nature, 1876).
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let golden = y.rem_euclid(19);
    let (century, rest) = (y.div_euclid(100), y.rem_euclid(100));
    let skipped_leap_days = century - century / 4;
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + skipped_leap_days - moon_shift + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - full_moon - rest % 4).rem_euclid(7);
    let correction = (golden + 11 * full_moon + 22 * weekday) / 451;
    let days_after_22_march = full_moon + weekday - 7 * correction;
    date(year, 3, 22).saturating_add(days_after_22_march.days())
}

/// Whether `day` is a working day: not a Saturday, a Sunday or a public holiday (Regulation (EEC,
/// Euratom) 1182/71, 2.2).
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && Holiday::on(day).is_none()
}

/// `day` itself if it is a working day, otherwise the next one.
pub fn working_day_from(day: Date) -> Date {
    step_to_working_day(day, 1.day())
}

/// The working day that lies `n` working days after `day`.
pub fn working_days_after(day: Date, n: u16) -> Date {
    (0..n).fold(day, |day, _| step_to_working_day(day.saturating_add(1.day()), 1.day()))
}

/// The working day that lies `n` working days before `day`.
pub fn working_days_before(day: Date, n: u16) -> Date {
    (0..n).fold(day, |day, _| step_to_working_day(day.saturating_sub(1.day()), -1.day()))
}

fn step_to_working_day(mut day: Date, step: Span) -> Date {
    while !is_working_day(day) && day != Date::MAX && day != Date::MIN {
        day = day.saturating_add(step);
    }
    day
}

fn saturday_from(day: Date) -> Date {
    let days_left = (6 - i32::from(day.weekday().to_monday_one_offset())).rem_euclid(7);
    day.saturating_add(days_left.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanacs_put_it() {
        let table = [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2038, 4, 25),
            (2049, 4, 18),
        ];
        for (year, month, day) in table {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn holidays_of_2026_stand_in_the_order_of_the_year() {
        let days: Vec<String> =
            Holiday::ALL.iter().map(|h| h.falls_on(2026).strftime("%m-%d").to_string()).collect();
        let expected = [
            "01-01", "01-06", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "06-06",
            "06-20", "10-31", "12-25", "12-26",
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn moving_saturdays_stay_within_their_week() {
        for year in 1990..2100 {
            let midsummer = Holiday::MidsummerDay.falls_on(year);
            assert_eq!(midsummer.weekday(), Weekday::Saturday);
            assert!((date(year, 6, 20)..=date(year, 6, 26)).contains(&midsummer));
            let saints = Holiday::AllSaintsDay.falls_on(year);
            assert_eq!(saints.weekday(), Weekday::Saturday);
            assert!((date(year, 10, 31)..=date(year, 11, 6)).contains(&saints));
            assert_eq!(easter(year).weekday(), Weekday::Sunday);
        }
    }

    #[test]
    fn working_days_step_over_holidays() {
        assert_eq!(working_day_from(date(2026, 5, 1)), date(2026, 5, 4));
        assert_eq!(working_day_from(date(2026, 5, 4)), date(2026, 5, 4));
        assert_eq!(working_days_after(date(2026, 4, 2), 1), date(2026, 4, 7)); // over Easter
        assert_eq!(working_days_before(date(2026, 4, 7), 5), date(2026, 3, 27));
        assert_eq!(working_days_after(date(2026, 4, 2), 0), date(2026, 4, 2));
        assert_eq!(working_day_from(Date::MAX), Date::MAX);
    }
}
