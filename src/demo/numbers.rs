//! Numbers that belong to nobody: for persons, companies, telephones.

use jiff::{ToSpan, civil::Date};

use super::dice::Dice;
use crate::law::{Identity, IdentityKind, check_digit::passes_mod10};

/// Skatteverket's test numbers have the birth numbers 980 to 999. The last is left to the persons that
/// are written out in `assets/demo/persons.toml`.
const BIRTH_NUMBERS: (usize, usize) = (980, 19);

/// Days of birth from 18 years back: 82 years of them.
const BIRTHDAYS: usize = 82 * 365;

/// Shares no factor with the number of personnummer, so that each is reached once.
const STRIDE: usize = 7919;

/// The `rank`th personnummer of an adult, each different; `None` when the test series is used up.
pub(super) fn personnummer(rank: usize, today: Date) -> Option<Identity> {
    let (first, n_birth_numbers) = BIRTH_NUMBERS;
    let total = BIRTHDAYS * n_birth_numbers;
    if rank >= total {
        return None;
    }
    let place = rank * STRIDE % total;
    let back = i32::try_from(place / n_birth_numbers).ok()?;
    let born = today.saturating_sub(18.years()).saturating_sub(back.days());
    let birth_number = first + place % n_birth_numbers;
    born_on(born, birth_number)
}

/// The personnummer of a child that is written out and was born on that day.
pub(super) fn of_child(born: Date) -> Option<Identity> {
    born_on(born, BIRTH_NUMBERS.0 + BIRTH_NUMBERS.1)
}

fn born_on(born: Date, birth_number: usize) -> Option<Identity> {
    let nine =
        format!("{:02}{:02}{:02}{birth_number}", born.year() % 100, born.month(), born.day());
    let twelve = format!("{:02}{}", born.year() / 100, with_check_digit(&nine)?);
    Some(Identity::stored(IdentityKind::Personnummer, twelve))
}

/// The `rank`th organisationsnummer, each different; `None` when they are used up. They begin with 5598
/// or 5599, which had not been given to any company when this was written.
pub(super) fn organisationsnummer(rank: usize) -> Option<Identity> {
    const N_PREFIXES: usize = 199; // 559999 is left to the company itself
    if rank >= N_PREFIXES * 1000 {
        return None;
    }
    let nine = format!("{}{:03}", 559_800 + rank / 1000, rank % 1000);
    Some(Identity::stored(IdentityKind::Organisationsnummer, with_check_digit(&nine)?))
}

/// A mobile number from the series that PTS keeps for fiction, 070-174 06 05 to 06 99.
pub(super) fn mobile(dice: &mut Dice) -> String {
    telephone("070-174 0", dice.between(605, 699))
}

/// An office number from the series for fiction, 08-465 004 00 to 99 and 031-390 06 00 to 99.
pub(super) fn office_phone(dice: &mut Dice) -> String {
    if dice.happens(60) {
        telephone("08-465 00", dice.between(400, 499))
    } else {
        telephone("031-390 0", dice.between(600, 699))
    }
}

fn telephone(prefix: &str, last_three: i32) -> String {
    format!("{prefix}{} {:02}", last_three / 100, last_three % 100)
}

/// Lower-case letters a to z alone: "Åsa" becomes "asa".
pub(super) fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'å' | 'ä' | 'á' => 'a',
        'ö' | 'ø' => 'o',
        'é' => 'e',
        'ć' => 'c',
        other => other,
    };
    let lower = name.chars().flat_map(char::to_lowercase);
    lower.map(letter).filter(char::is_ascii_alphanumeric).collect()
}

fn with_check_digit(nine: &str) -> Option<String> {
    (0..10).map(|last| format!("{nine}{last}")).find(|ten| passes_mod10(ten))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use jiff::civil::date;

    use super::*;
    use crate::law::{Organisationsnummer, Personnummer};

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn every_personnummer_is_valid_adult_different_and_from_the_test_series() {
        let total = BIRTHDAYS * BIRTH_NUMBERS.1;
        let mut seen = HashSet::new();
        for rank in 0..total {
            let place = rank * STRIDE % total;
            assert!(seen.insert(place));
        }
        for rank in (0..total).step_by(total / 500) {
            let number = personnummer(rank, TODAY).unwrap();
            let parsed = Personnummer::parse(number.number(), TODAY).unwrap();
            assert!(parsed.born_on().unwrap() <= date(2008, 11, 22), "{parsed}");
            assert!((980..999).contains(&parsed.twelve()[8..11].parse::<u16>().unwrap()));
        }
        assert_eq!(personnummer(total, TODAY), None);
    }

    #[test]
    fn every_organisationsnummer_is_valid_and_different() {
        let ranks = (0..199_000).step_by(97);
        let numbers: HashSet<String> = ranks
            .clone()
            .map(|rank| organisationsnummer(rank).unwrap().number().to_owned())
            .collect();
        assert_eq!(numbers.len(), ranks.count());
        assert!(numbers.iter().all(|it| Organisationsnummer::parse(it).is_ok()));
        assert_eq!(organisationsnummer(199_000), None);
    }

    #[test]
    fn telephones_are_from_the_series_for_fiction() {
        let mut dice = Dice::new(1);
        for _ in 0..500 {
            let number: u64 = mobile(&mut dice).replace(['-', ' '], "").parse().unwrap();
            assert!((701_740_605..=701_740_699).contains(&number), "{number}");
            let number: u64 = office_phone(&mut dice).replace(['-', ' '], "").parse().unwrap();
            let stockholm = (846_500_400..=846_500_499).contains(&number);
            assert!(stockholm || (313_900_600..=313_900_699).contains(&number), "{number}");
        }
        assert_eq!(plain("Anna-Karin Åström"), "annakarinastrom");
    }
}
