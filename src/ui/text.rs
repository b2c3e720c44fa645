//! The words of the kit itself.

use jiff::civil::Date;

use super::date_input::DateInputError;
use crate::core::{Lang, Text, grouped};

pub const ADD: Text = Text { sv: "Lägg till", en: "Add" };
pub const REMOVE: Text = Text { sv: "Ta bort", en: "Remove" };
pub const CANCEL: Text = Text { sv: "Avbryt", en: "Cancel" };
pub const UNDO: Text = Text { sv: "Ångra", en: "Undo" };
pub const CLOSE: Text = Text { sv: "Stäng", en: "Close" };
pub const CLEAR_SEARCH: Text = Text { sv: "Rensa sökningen", en: "Clear the search" };
pub const NOT_CHOSEN: Text = Text { sv: "Inte valt", en: "Not chosen" };
pub const CHANGE: Text = Text { sv: "Byt", en: "Change" };
pub const NONE_CHOSEN: Text = Text {
    sv: "Inget är valt. Välj en träff, eller töm fältet.",
    en: "Nothing is chosen. Choose a hit, or empty the field.",
};
pub const NOTHING_FOUND: Text =
    Text { sv: "Inga träffar. Sök på ett annat ord.", en: "No hits. Try another word." };
pub const SHOW: Text = Text { sv: "Visa", en: "Show" };
pub const HIDE: Text = Text { sv: "Dölj", en: "Hide" };
pub const MISSING: Text = Text { sv: "Saknas", en: "Missing" };
pub const DIVIDER: Text = Text { sv: "Bredden på listan", en: "Width of the list" };
pub const CALENDAR: Text = Text { sv: "Kalender", en: "Calendar" };
pub const EARLIER: Text = Text { sv: "Föregående månad", en: "Previous month" };
pub const LATER: Text = Text { sv: "Nästa månad", en: "Next month" };
pub const TODAY: Text = Text { sv: "I dag", en: "Today" };
pub const NOT_A_NUMBER: Text = Text {
    sv: "Det här är inget antal. Skriv det med siffror, till exempel 24.",
    en: "This is not a number. Write it in figures, for example 24.",
};
pub const PATH: Text = Text { sv: "Sökväg", en: "Path" };
pub const USE_PATH: Text = Text { sv: "Använd sökvägen", en: "Use the path" };
pub const PATH_HELP: Text = Text {
    sv: "Filfönstret gick inte att öppna på den här datorn. Skriv hela sökvägen i stället.",
    en: "The file window could not be opened on this computer. Write the whole path instead.",
};
pub const PATH_EXAMPLE: Text =
    Text { sv: "/home/anna/Dokument/Bolaget.parm", en: "/home/anna/Documents/Company.parm" };

const NOT_A_DATE: Text = Text {
    sv: "Datumet går inte att läsa. Skriv till exempel 2026-03-01, 1/3 eller +14d.",
    en: "The date cannot be read. Write for example 2026-03-01, 1/3 or +14d.",
};
const NO_SUCH_DAY: Text = Text {
    sv: "Den dagen finns inte i kalendern. Kontrollera månad och dag.",
    en: "There is no such day in the calendar. Check the month and the day.",
};

/// What is wrong with a typed date, and how to write it.
pub const fn date_error(error: DateInputError) -> Text {
    match error {
        DateInputError::NotADate => NOT_A_DATE,
        DateInputError::NoSuchDay => NO_SUCH_DAY,
    }
}

const MONTHS: [Text; 12] = [
    Text { sv: "januari", en: "January" },
    Text { sv: "februari", en: "February" },
    Text { sv: "mars", en: "March" },
    Text { sv: "april", en: "April" },
    Text { sv: "maj", en: "May" },
    Text { sv: "juni", en: "June" },
    Text { sv: "juli", en: "July" },
    Text { sv: "augusti", en: "August" },
    Text { sv: "september", en: "September" },
    Text { sv: "oktober", en: "October" },
    Text { sv: "november", en: "November" },
    Text { sv: "december", en: "December" },
];

const WEEKDAYS: [Text; 7] = [
    Text { sv: "måndag", en: "Monday" },
    Text { sv: "tisdag", en: "Tuesday" },
    Text { sv: "onsdag", en: "Wednesday" },
    Text { sv: "torsdag", en: "Thursday" },
    Text { sv: "fredag", en: "Friday" },
    Text { sv: "lördag", en: "Saturday" },
    Text { sv: "söndag", en: "Sunday" },
];

fn nth(texts: &[Text], n: i8, lang: Lang) -> &'static str {
    usize::try_from(n).ok().and_then(|n| texts.get(n)).map_or("", |text| text.in_lang(lang))
}

/// The weekday of `date`.
pub fn weekday(date: Date, lang: Lang) -> &'static str {
    nth(&WEEKDAYS, date.weekday().to_monday_zero_offset(), lang)
}

/// The first two letters of the weekdays, Monday first.
pub fn weekdays_short(lang: Lang) -> impl Iterator<Item = String> {
    WEEKDAYS.iter().map(move |day| day.in_lang(lang).chars().take(2).collect())
}

/// "mars 2026".
pub fn month_of(date: Date, lang: Lang) -> String {
    format!("{} {}", nth(&MONTHS, date.month() - 1, lang), date.year())
}

/// "söndag 1 mars 2026": how a day is read aloud.
pub fn full_date(date: Date, lang: Lang) -> String {
    let month = nth(&MONTHS, date.month() - 1, lang);
    format!("{} {} {} {}", weekday(date, lang), date.day(), month, date.year())
}

/// A row of a file.
pub const LINE: Text = Text { sv: "Rad", en: "Line" };

/// "Rad 4, Eva Öberg".
pub fn named_line(line: usize, name: &str, lang: Lang) -> String {
    let line = format!("{} {line}", LINE.in_lang(lang));
    if name.is_empty() { line } else { format!("{line}, {name}") }
}

/// "3 saker saknas".
pub fn n_missing(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "1 sak saknas".to_owned(),
        (Lang::Sv, n) => format!("{} saker saknas", grouped(n)),
        (Lang::En, 1) => "1 thing is missing".to_owned(),
        (Lang::En, n) => format!("{} things are missing", grouped(n)),
    }
}

/// "Inga, uppgivet 2026-03-01".
pub fn none_stated(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Uppgivet {date}"),
        Lang::En => format!("Stated on {date}"),
    }
}

/// "120 av 4 500", with hard spaces between the thousands.
pub fn n_of(done: usize, total: usize, lang: Lang) -> String {
    let of = match lang {
        Lang::Sv => "av",
        Lang::En => "of",
    };
    format!("{} {of} {}", grouped(done), grouped(total))
}

/// A table for the ear: "Personer, 4 500 rader, 5 kolumner".
pub fn table_name(name: &str, n_rows: usize, n_columns: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name}, {} rader, {n_columns} kolumner", grouped(n_rows)),
        Lang::En => format!("{name}, {} rows, {n_columns} columns", grouped(n_rows)),
    }
}

pub(super) const NOTHING_TO_CHOOSE: Text = Text {
    sv: "Det finns inget att välja ännu. Lägg till i registret först.",
    en: "There is nothing to choose yet. Add it to the register first.",
};

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn thousands_are_kept_together_by_hard_spaces() {
        assert_eq!(n_of(123, 4567, Lang::Sv), "123 av 4\u{a0}567");
        assert_eq!(grouped(1_000_000), "1\u{a0}000\u{a0}000");
    }

    #[test]
    fn days_are_read_in_both_languages() {
        assert_eq!(full_date(date(2026, 3, 1), Lang::Sv), "söndag 1 mars 2026");
        assert_eq!(full_date(date(2026, 12, 31), Lang::En), "Thursday 31 December 2026");
    }
}
