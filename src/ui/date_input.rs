//! Dates as people type them.

use jiff::{ToSpan, civil::Date};

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateInputError {
    /// It reads as none of the ways to write a date.
    #[error("not a date")]
    NotADate,
    /// It reads as a date that the calendar does not have, such as 31 April.
    #[error("no such day in the calendar")]
    NoSuchDay,
}

type Result<T> = std::result::Result<T, DateInputError>;

/// The first three letters of the months: Swedish, and English where it differs.
const MONTHS: [[&str; 2]; 12] = [
    ["jan", "jan"],
    ["feb", "feb"],
    ["mar", "mar"],
    ["apr", "apr"],
    ["maj", "may"],
    ["jun", "jun"],
    ["jul", "jul"],
    ["aug", "aug"],
    ["sep", "sep"],
    ["okt", "oct"],
    ["nov", "nov"],
    ["dec", "dec"],
];

/// The date that `text` means to somebody who writes it on the day `today`.
///
/// Understood are 2026-03-01, 20260301, 260301, 1/3, 1/3 2026, 1 mar, "idag", "i morgon", "igår" and
/// their English words, and steps from today such as +30, +14d, +2v and +3m. A day without a year is
/// in this year; two figures of a year are the nearest year, at most twenty years ahead.
pub fn parse(text: &str, today: Date) -> Result<Date> {
    let text = text.trim().to_lowercase();
    if let Some(days) = named_day(&text) {
        return step(today, days.days());
    }
    if let Some(steps) = text.strip_prefix(['+', '-']) {
        let sign = if text.starts_with('-') { -1 } else { 1 };
        return stepped(steps, sign, today);
    }
    let parts: Vec<&str> =
        text.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [figures] => unbroken(figures, today),
        [day, month] => from_parts(today.year(), month, day),
        [year, month, day] if year.len() == 4 => from_parts(number(year)?, month, day),
        [day, month, year] => from_parts(full_year(year, today)?, month, day),
        _ => Err(DateInputError::NotADate),
    }
}

fn named_day(text: &str) -> Option<i32> {
    match text {
        "idag" | "i dag" | "today" => Some(0),
        "imorgon" | "i morgon" | "imorn" | "tomorrow" => Some(1),
        "i övermorgon" | "övermorgon" => Some(2),
        "igår" | "i går" | "yesterday" => Some(-1),
        _ => None,
    }
}

fn stepped(steps: &str, sign: i32, today: Date) -> Result<Date> {
    let steps = steps.trim();
    let end = steps.find(|c: char| !c.is_ascii_digit()).unwrap_or(steps.len());
    let (count, unit) = steps.split_at(end);
    let count = sign * number::<i32>(count)?;
    if count.abs() > 40_000 {
        return Err(DateInputError::NoSuchDay);
    }
    match unit.trim() {
        "" | "d" | "dag" | "dagar" | "day" | "days" => step(today, count.days()),
        "v" | "w" | "vecka" | "veckor" | "week" | "weeks" => step(today, count.weeks()),
        "m" | "mån" | "månad" | "månader" | "month" | "months" => monthly(today, count),
        "y" | "å" | "år" | "year" | "years" => monthly(today, count.saturating_mul(12)),
        _ => Err(DateInputError::NotADate),
    }
}

fn monthly(today: Date, months: i32) -> Result<Date> {
    if months.abs() > 12_000 {
        return Err(DateInputError::NoSuchDay);
    }
    step(today, months.months())
}

fn step(today: Date, span: jiff::Span) -> Result<Date> {
    today.checked_add(span).map_err(|_| DateInputError::NoSuchDay)
}

fn unbroken(figures: &str, today: Date) -> Result<Date> {
    if !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return glued(figures, today);
    }
    match figures.len() {
        8 => from_parts(number(&figures[..4])?, &figures[4..6], &figures[6..]),
        6 => from_parts(full_year(&figures[..2], today)?, &figures[2..4], &figures[4..]),
        _ => Err(DateInputError::NotADate),
    }
}

/// "1mar": a day and the name of its month without a space between them.
fn glued(text: &str, today: Date) -> Result<Date> {
    let end = text.find(|c: char| !c.is_ascii_digit()).ok_or(DateInputError::NotADate)?;
    let (day, month) = text.split_at(end);
    if day.is_empty() {
        return Err(DateInputError::NotADate);
    }
    from_parts(today.year(), month, day)
}

fn from_parts(year: i16, month: &str, day: &str) -> Result<Date> {
    let month = match month_named(month) {
        Some(month) => month,
        None => number(month)?,
    };
    Date::new(year, month, number(day)?).map_err(|_| DateInputError::NoSuchDay)
}

fn month_named(text: &str) -> Option<i8> {
    let start: String = text.chars().take(3).collect();
    let found = MONTHS.iter().position(|names| names.contains(&start.as_str()))?;
    i8::try_from(found + 1).ok()
}

fn full_year(text: &str, today: Date) -> Result<i16> {
    let year: i16 = number(text)?;
    match text.len() {
        4 => Ok(year),
        2 => {
            let year = today.year() - today.year().rem_euclid(100) + year;
            Ok(if year > today.year() + 20 { year - 100 } else { year })
        }
        _ => Err(DateInputError::NotADate),
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| DateInputError::NotADate)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    #[track_caller]
    fn check(text: &str, expected: Date) {
        assert_eq!(parse(text, TODAY), Ok(expected), "{text}");
    }

    #[test]
    fn every_usual_spelling_is_understood() {
        for text in ["2026-03-01", "20260301", "260301", "1/3", "1/3 2026", "1/3-26", "1.3.2026"] {
            check(text, date(2026, 3, 1));
        }
        for text in ["1 mar", "1mar", "1 mars", "1 Mars 2026", "01 march", " 1 mar. 26 "] {
            check(text, date(2026, 3, 1));
        }
        check("6 maj", date(2026, 5, 6));
        check("6 may", date(2026, 5, 6));
        check("850709", date(1985, 7, 9));
        check("450709", date(2045, 7, 9));
    }

    #[test]
    fn days_are_named_and_counted_from_today() {
        for text in ["idag", "i dag", "Idag", "today", "+0"] {
            check(text, TODAY);
        }
        check("i morgon", date(2026, 11, 23));
        check("igår", date(2026, 11, 21));
        check("+30", date(2026, 12, 22));
        check("+14d", date(2026, 12, 6));
        check("+14 dagar", date(2026, 12, 6));
        check("-1", date(2026, 11, 21));
        check("+2v", date(2026, 12, 6));
        check("+3m", date(2027, 2, 22));
        check("+3mån", date(2027, 2, 22));
        check("+1år", date(2027, 11, 22));
    }

    #[test]
    fn a_month_from_a_long_month_ends_in_the_short_one() {
        assert_eq!(parse("+1m", date(2026, 1, 31)), Ok(date(2026, 2, 28)));
    }

    #[test]
    fn what_is_no_date_says_which_way() {
        use DateInputError::{NoSuchDay, NotADate};
        for (text, error) in [
            ("", NotADate),
            ("1", NotADate),
            ("2026", NotADate),
            ("hello", NotADate),
            ("+", NotADate),
            ("+3q", NotADate),
            ("1/2/3/4", NotADate),
            ("å", NotADate),
            ("2026-02-30", NoSuchDay),
            ("31/4", NoSuchDay),
            ("29 feb", NoSuchDay),
            ("261301", NoSuchDay),
            ("+99999999", NoSuchDay),
            ("+2000000000y", NoSuchDay),
        ] {
            assert_eq!(parse(text, TODAY), Err(error), "{text}");
        }
    }
}
