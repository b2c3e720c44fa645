//! Countries and territories by ISO 3166-1, and which of them belong to the EU or the EEA.

use std::{collections::HashMap, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::core::{Choice, Text};

/// One line for each country: code, two names, membership, other spellings.
const TABLE: &str = include_str!("../../assets/countries.psv");

/// How many countries the table holds.
const N: usize = 249;

/// Every code, in the order of the table.
const CODES: [Country; N] = codes(TABLE.as_bytes());

/// A country or a territory, written as its two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub struct Country([u8; 2]);

/// A code that no country has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no country has this code")]
pub struct UnknownCountry;

struct Row {
    country: Country,
    code: &'static str,
    name: Text,
    is_eea: bool,
    /// Other usual spellings, with commas between.
    also: &'static str,
}

static ROWS: LazyLock<HashMap<Country, Row>> =
    LazyLock::new(|| lines().filter_map(read).map(|it| (it.country, it)).collect());

/// Every spelling in small letters.
static SPELLINGS: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let of = |row: &Row| row.spellings().map(|it| (it, row.country)).collect::<Vec<_>>();
    ROWS.values().flat_map(of).collect()
});

impl Country {
    /// Sweden.
    pub const SE: Self = Self(*b"SE");

    /// The country with the two-letter `code`, in small or large letters.
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 2] = code.trim().to_ascii_uppercase().as_bytes().try_into().ok()?;
        Some(Self(letters)).filter(|it| ROWS.contains_key(it))
    }

    /// The country that a person means by `typed`: its code, its Swedish or English name, or another usual
    /// spelling such as "UK", whatever the letters' size.
    pub fn find(typed: &str) -> Option<Self> {
        SPELLINGS.get(&typed.trim().to_lowercase()).copied()
    }

    /// The countries with a spelling that begins with `typed`, then those that hold it elsewhere.
    pub fn search(typed: &str) -> Vec<Self> {
        let typed = typed.trim().to_lowercase();
        let any = |of: Self, is_hit: &dyn Fn(&str) -> bool| {
            ROWS.get(&of).is_some_and(|row| row.spellings().any(|it| is_hit(&it)))
        };
        let begins = |it: &Self| any(*it, &|name| name.starts_with(&typed));
        let holds = |it: &Self| any(*it, &|name| name.contains(&typed));
        let (mut first, rest): (Vec<Self>, Vec<Self>) = Self::all().partition(begins);
        first.extend(rest.into_iter().filter(holds));
        first
    }

    /// Every country, in the order of their Swedish names.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.iter().copied()
    }

    /// The country's name.
    pub fn name(self) -> Text {
        ROWS.get(&self).map_or(Text::EMPTY, |it| it.name)
    }

    /// Its two letters.
    pub fn code(self) -> &'static str {
        ROWS.get(&self).map_or("", |it| it.code)
    }

    /// Whether data there are inside the EU and the EEA, so that sending them is no transfer (GDPR 44).
    pub fn is_eea(self) -> bool {
        ROWS.get(&self).is_some_and(|it| it.is_eea)
    }
}

impl Choice for Country {
    const ALL: &'static [Self] = &CODES;

    fn text(self) -> Text {
        self.name()
    }
}

impl TryFrom<String> for Country {
    type Error = UnknownCountry;

    fn try_from(code: String) -> Result<Self, UnknownCountry> {
        Self::parse(&code).ok_or(UnknownCountry)
    }
}

impl From<Country> for &'static str {
    fn from(country: Country) -> Self {
        country.code()
    }
}

impl Row {
    fn spellings(&self) -> impl Iterator<Item = String> {
        let also = self.also.split(',').map(str::trim).filter(|it| !it.is_empty());
        [self.code, self.name.sv, self.name.en].into_iter().chain(also).map(str::to_lowercase)
    }
}

fn lines() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

fn read(line: &'static str) -> Option<Row> {
    let mut cells = line.split('|').map(str::trim);
    let code = cells.next()?;
    let country = Country(code.as_bytes().try_into().ok()?);
    let name = Text { sv: cells.next()?, en: cells.next()? };
    let is_eea = matches!(cells.next()?, "eu" | "eea");
    Some(Row { country, code, name, is_eea, also: cells.next()? })
}

/// The two letters that each line of `table` begins with.
const fn codes(table: &[u8]) -> [Country; N] {
    let mut codes = [Country::SE; N];
    let (mut at, mut n, mut begins) = (0, 0, true);
    while at + 1 < table.len() {
        if begins && table[at] != b'#' {
            codes[n] = Country([table[at], table[at + 1]]);
            n += 1;
        }
        begins = table[at] == b'\n';
        at += 1;
    }
    codes
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_line_is_a_country_and_no_spelling_means_two() {
        let mut spellings = HashMap::new();
        for line in lines() {
            let row = read(line).unwrap();
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            assert_eq!(cells.len(), 5, "{line}");
            assert!(matches!(cells[3], "" | "eu" | "eea"), "{line}");
            assert!(row.code.bytes().all(|it| it.is_ascii_uppercase()), "{line}");
            assert!(!row.name.sv.is_empty() && !row.name.en.is_empty(), "{line}");
            for spelling in row.spellings().collect::<HashSet<_>>() {
                assert_eq!(spellings.insert(spelling, row.country), None, "{line}");
            }
        }
        assert_eq!((lines().count(), ROWS.len()), (N, N));
        assert_eq!(Country::all().collect::<HashSet<_>>().len(), N);
    }

    #[test]
    fn the_eea_is_27_states_three_neighbours_and_seven_territories_of_the_union() {
        let states =
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
        let others = "IS LI NO AX GF GP MF MQ RE YT";
        let expected: HashSet<Country> = states
            .split(' ')
            .chain(others.split(' '))
            .map(|it| Country::parse(it).unwrap())
            .collect();
        assert_eq!(Country::all().filter(|it| it.is_eea()).collect::<HashSet<_>>(), expected);
        assert_eq!(states.split(' ').count(), 27);
    }

    #[test]
    fn a_country_is_found_as_people_write_it() {
        let table = [
            ("se", "SE"),
            ("Sverige", "SE"),
            (" SWEDEN ", "SE"),
            ("ÖSTERRIKE", "AT"),
            ("USA", "US"),
            ("u.s.a.", "US"),
            ("United States", "US"),
            ("Storbritannien", "GB"),
            ("England", "GB"),
            ("UK", "GB"),
            ("Holland", "NL"),
            ("Färöarna", "FO"),
            ("Sydkorea", "KR"),
        ];
        for (typed, code) in table {
            assert_eq!(Country::find(typed).map(Country::code), Some(code), "{typed}");
        }
        for typed in ["", "EU", "Norden", "XX"] {
            assert_eq!(Country::find(typed), None, "{typed}");
        }
        let codes = |typed| Country::search(typed).iter().map(|it| it.code()).collect::<Vec<_>>();
        assert_eq!(codes("sver"), ["SE"]);
        assert_eq!(codes("irland"), ["IE", "GB"]);
    }

    #[test]
    fn a_country_is_kept_as_its_two_letters() {
        let json = serde_json::to_string(&Country::SE).unwrap();
        assert_eq!(json, "\"SE\"");
        assert_eq!(serde_json::from_str::<Country>(&json).unwrap(), Country::SE);
        assert!(serde_json::from_str::<Country>("\"XX\"").is_err());
    }
}
