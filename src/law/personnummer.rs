//! The numbers that Skatteverket gives to people.

use std::fmt;

use jiff::civil::Date;

use super::{IdentityError, IdentityKind, check_digit::passes_mod10};

/// Letters that may open the last four signs of an interim number.
const INTERIM_LETTERS: &str = "TRSUWXJKLMN";

/// What is added to the day of birth in a samordningsnummer.
const SAMORDNING_DAYS: i8 = 60;

/// A personnummer, samordningsnummer or TF-nummer, known to be well-formed.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Personnummer {
    /// Twelve signs, `YYYYMMDDNNNN`.
    twelve: String,
    kind: IdentityKind,
}

impl Personnummer {
    /// Reads any usual spelling: `YYMMDD-NNNN`, `YYMMDD+NNNN`, `YYYYMMDD-NNNN`, with spaces or without
    /// any sign between.
    ///
    /// Where the century is not written it is the latest that makes the person born by `today`; `+`
    /// stands from the year in which the person turns 100 (folkbokföringslagen 18 §). A personnummer
    /// has a real date, a birth number above 000 and a check digit. A samordningsnummer has 60 added to the
    /// day (lagen (2022:1697) om samordningsnummer), and its month and day may be unknown or impossible. A TF-nummer has a letter in its
    /// seventh place; in the form `TFnn` it has no check digit.
    pub fn parse(text: &str, today: Date) -> Result<Self, IdentityError> {
        let Spelling { birth, last_four, is_century_old } = Spelling::read(text)?;
        let kind = kind_of(&birth, &last_four)?;

        let (century, six) = birth.split_at(birth.len() - 6);
        let day = birth_day(&birth, kind)?;
        let two_digit_year: i16 = figures(&six[..2])?;
        let year = if century.is_empty() {
            let latest = if is_century_old { today.year() - 100 } else { today.year() };
            let candidate = latest - (latest - two_digit_year).rem_euclid(100);
            let is_to_come = (candidate, day) > (today.year(), (today.month(), today.day()));
            if is_to_come { candidate - 100 } else { candidate }
        } else {
            figures::<i16>(century)? * 100 + two_digit_year
        };
        let number = Self { twelve: format!("{year:04}{}{last_four}", &six[2..]), kind };
        number.check()?;
        if (year, day) > (today.year(), (today.month(), today.day())) {
            return Err(IdentityError::Future);
        }
        Ok(number)
    }

    fn check(&self) -> Result<(), IdentityError> {
        let last_four = &self.twelve[8..];
        if !(1800..3000).contains(&figures::<i16>(&self.twelve[..4])?) {
            return Err(IdentityError::Date);
        }
        if self.kind != IdentityKind::Samordningsnummer && self.born_on().is_none() {
            return Err(IdentityError::Date);
        }
        if last_four.starts_with("000") {
            return Err(IdentityError::BirthNumber);
        }
        if !last_four.starts_with("TF") && !passes_mod10(&self.twelve[2..]) {
            return Err(IdentityError::CheckDigit(self.kind));
        }
        Ok(())
    }

    /// Which of the three it is.
    pub fn kind(&self) -> IdentityKind {
        self.kind
    }

    /// The twelve signs `YYYYMMDDNNNN`.
    pub fn twelve(&self) -> &str {
        &self.twelve
    }

    /// `YYYYMMDD-NNNN`.
    pub fn long(&self) -> String {
        format!("{}-{}", &self.twelve[..8], &self.twelve[8..])
    }

    /// `YYYYMMDD-••••`.
    pub fn masked(&self) -> String {
        format!("{}-••••", &self.twelve[..8])
    }

    /// The day of birth; `None` where a samordningsnummer leaves it open.
    pub fn born_on(&self) -> Option<Date> {
        let year = figures(&self.twelve[..4]).ok()?;
        let (month, day) = birth_day(&self.twelve[..8], self.kind).ok()?;
        Date::new(year, month, day).ok()
    }
}

impl fmt::Display for Personnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.long())
    }
}

impl fmt::Debug for Personnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}({})", self.kind, self.masked())
    }
}

/// A number taken apart: 6 or 8 figures of birth, four last signs.
struct Spelling {
    birth: String,
    last_four: String,
    is_century_old: bool,
}

impl Spelling {
    fn read(text: &str) -> Result<Self, IdentityError> {
        let signs: Vec<char> =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        if signs.is_empty() {
            return Err(IdentityError::Empty);
        }
        let at = signs.len().saturating_sub(4);
        let (head, last_four) = signs.split_at(at);
        let (birth, sign) = match head {
            [birth @ .., sign @ ('-' | '+' | '\u{2010}'..='\u{2014}' | '\u{2212}')] => {
                (birth, *sign)
            }
            birth => (birth, '-'),
        };
        if !birth.iter().all(char::is_ascii_digit)
            || !last_four.iter().all(char::is_ascii_alphanumeric)
        {
            return Err(IdentityError::Character);
        }
        if !matches!(birth.len(), 6 | 8) {
            return Err(IdentityError::Length);
        }
        Ok(Self {
            birth: birth.iter().collect(),
            last_four: last_four.iter().collect(),
            is_century_old: sign == '+',
        })
    }
}

fn kind_of(birth: &str, last_four: &str) -> Result<IdentityKind, IdentityError> {
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(last_four) {
        let day: i8 = figures(&birth[birth.len() - 2..])?;
        let is_samordning = day >= SAMORDNING_DAYS;
        return Ok(if is_samordning {
            IdentityKind::Samordningsnummer
        } else {
            IdentityKind::Personnummer
        });
    }
    let is_interim = last_four.starts_with(|c| INTERIM_LETTERS.contains(c))
        && (is_number(&last_four[1..]) || last_four.strip_prefix("TF").is_some_and(is_number));
    if is_interim { Ok(IdentityKind::TfNumber) } else { Err(IdentityError::Character) }
}

/// The month and the day of birth, which are 0 where a samordningsnummer leaves them open.
fn birth_day(birth: &str, kind: IdentityKind) -> Result<(i8, i8), IdentityError> {
    let (_, month_and_day) = birth.split_at(birth.len() - 4);
    let month = figures(&month_and_day[..2])?;
    let day: i8 = figures(&month_and_day[2..])?;
    match kind {
        IdentityKind::Samordningsnummer => {
            let day = day - SAMORDNING_DAYS;
            let can_be = (0..=12).contains(&month) && (0..=31).contains(&day);
            if can_be { Ok((month, day)) } else { Err(IdentityError::Date) }
        }
        _ => Ok((month, day)),
    }
}

fn figures<T: std::str::FromStr>(text: &str) -> Result<T, IdentityError> {
    text.parse().map_err(|_| IdentityError::Character)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::Value;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn parse(text: &str) -> Result<String, IdentityError> {
        Personnummer::parse(text, TODAY).map(|number| number.twelve().to_owned())
    }

    fn rows(json: &str) -> Vec<Value> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn every_spelling_in_the_vectors_is_judged_as_they_say_r_30() {
        let vectors = [
            include_str!("../../tests/fixtures/vectors/personnummer.json"),
            include_str!("../../tests/fixtures/vectors/personnummer_interim.json"),
        ];
        assert_eq!(vectors.into_iter().flat_map(rows).count(), 26);
        for row in vectors.into_iter().flat_map(rows) {
            let long = row["long_format"].as_str().unwrap();
            if long.contains(' ') {
                continue; // judged in a test of its own
            }
            let valid = row["valid"].as_bool().unwrap();
            for spelling in ["long_format", "separated_format", "separated_long", "short_format"] {
                let text = row[spelling].as_str().unwrap();
                let read = parse(text);
                assert_eq!(read.is_ok(), valid, "{text}: {read:?}");
                let same_century = spelling != "short_format" || !long.starts_with("1909");
                if valid && same_century {
                    assert_eq!(read.unwrap(), long, "{spelling}");
                    let kind = match row["type"].as_str().unwrap() {
                        "ssn" => IdentityKind::Personnummer,
                        "con" => IdentityKind::Samordningsnummer,
                        _ => IdentityKind::TfNumber,
                    };
                    let read = Personnummer::parse(text, TODAY).unwrap();
                    let separated = row["separated_long"].as_str().unwrap().replace('+', "-");
                    assert_eq!((read.kind(), read.long()), (kind, separated), "{spelling}");
                }
            }
        }
    }

    #[test]
    fn organisationsnummer_is_no_personnummer() {
        for row in rows(include_str!("../../tests/fixtures/vectors/personnummer_orgnumber.json")) {
            for spelling in ["short_format", "separated_format"] {
                assert_eq!(parse(row[spelling].as_str().unwrap()), Err(IdentityError::Date));
            }
        }
    }

    #[test]
    fn space_is_an_ordinary_separator() {
        assert_eq!(parse("19090527 1474").unwrap(), "190905271474");
        assert_eq!(parse(" 1909 05 27 - 1474 ").unwrap(), "190905271474");
        assert_eq!(parse("090527 1474").unwrap(), "200905271474");
        assert_eq!(parse("090527–1474").unwrap(), "200905271474");
    }

    #[test]
    fn century_is_the_latest_in_which_the_person_is_born() {
        let at = |text, year| Personnummer::parse(text, date(year, 6, 1)).unwrap().long();
        assert_eq!(at("121212+1212", 2026), "19121212-1212");
        assert_eq!(at("121212-1212", 2026), "20121212-1212");
        assert_eq!(at("121212-1212", 2012), "19121212-1212"); // not yet born on 1 June 2012
        assert_eq!(at("121212-1212", 2011), "19121212-1212");
        assert_eq!(at("121212+1212", 2011), "18121212-1212");
    }

    #[test]
    fn samordningsnummer_need_not_have_a_real_date() {
        let number = Personnummer::parse("19730288-9931", TODAY).unwrap();
        assert_eq!(number.kind(), IdentityKind::Samordningsnummer);
        assert_eq!(number.born_on(), Some(date(1973, 2, 28)));
        for unknown in ["19730060-000", "19730291-000", "19730460-123"] {
            let found = (0..10).find_map(|last| parse(&format!("{unknown}{last}")).ok());
            let is_zero = unknown.ends_with("000");
            assert_eq!(found.is_some(), !is_zero, "{unknown}");
        }
        let open =
            (0..10).find_map(|n| Personnummer::parse(&format!("19730060-123{n}"), TODAY).ok());
        assert_eq!(open.unwrap().born_on(), None);
        assert_eq!(parse("19731360-1234"), Err(IdentityError::Date));
        assert_eq!(parse("19730192-1234"), Err(IdentityError::Date));
    }

    #[test]
    fn each_fault_is_named() {
        use IdentityError::{BirthNumber, Character, CheckDigit, Date, Empty, Future, Length};
        let table = [
            ("  ", Empty),
            ("19121212-1213", CheckDigit(IdentityKind::Personnummer)),
            ("19730288-9932", CheckDigit(IdentityKind::Samordningsnummer)),
            ("20000101-T221", CheckDigit(IdentityKind::TfNumber)),
            ("20000101-E221", Character),
            ("19121212x1212", Character),
            ("19121212-12é2", Character),
            ("1212121", Length),
            ("19120230-1212", Date),
            ("15121212-1212", Date),
            ("20991212-1218", Future),
            ("20150916-0006", BirthNumber),
        ];
        for (text, error) in table {
            assert_eq!(parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn masked_and_debug_hide_the_last_four() {
        let number = Personnummer::parse("121212+1212", TODAY).unwrap();
        assert_eq!(number.to_string(), "19121212-1212");
        assert_eq!(number.masked(), "19121212-••••");
        assert_eq!(format!("{number:?}"), "Personnummer(19121212-••••)");
        assert_eq!(parse("20000101-tf12").unwrap(), "20000101TF12");
    }
}
