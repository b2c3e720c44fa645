//! The Commission's decisions on which countries protect data well enough (GDPR 45.3).

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{TransferFault, text};
use crate::{
    core::{Choice, Text},
    law::Country,
};

/// The decisions, one a line.
const TABLE: &str = include_str!("../../../assets/adequacy.psv");

/// Which recipients in the country a decision covers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Covers {
    /// Whoever is there.
    #[default]
    Everyone,
    /// Commercial organisations alone, as in Canada.
    Commercial,
    /// Only companies that have certified themselves, as under the EU–US Data Privacy Framework.
    Certified,
}

impl Choice for Covers {
    const ALL: &'static [Self] = &[Self::Everyone, Self::Commercial, Self::Certified];

    fn text(self) -> Text {
        text::covers(self)
    }
}

/// A decision on adequate protection: one of the Commission's as the program knows them, or the company's own
/// note of a newer one. To note that a decision has fallen, write it anew with its last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// The country; a decision without one says nothing.
    pub country: Option<Country>,
    /// Whom in the country it covers.
    pub covers: Covers,
    /// What else limits it, in words.
    pub scope: String,
    /// The day it was made. Unknown: it is taken to hold from the beginning.
    pub since: Option<Date>,
    /// The last day it holds.
    pub until: Option<Date>,
    /// Its number, or where it can be read.
    pub source: String,
    /// When the source was read.
    pub checked_on: Option<Date>,
    /// Whether it is to be looked up before anybody relies on it.
    pub needs_check: bool,
}

impl Decision {
    /// Why it does not hold on the day `on`; `None` where it does.
    pub(super) fn fault(&self, on: Date) -> Option<TransferFault> {
        if self.since.is_some_and(|since| on < since) {
            Some(TransferFault::DecisionToCome)
        } else if self.until.is_some_and(|until| until < on) {
            Some(TransferFault::DecisionLapsed)
        } else {
            None
        }
    }
}

/// The decisions to judge by: the company's own, then the Commission's about every other country.
pub fn decisions(amendments: &[Decision]) -> Vec<Decision> {
    let is_amended = |it: &Decision| amendments.iter().any(|own| own.country == it.country);
    let known = known().iter().filter(|it| !is_amended(it));
    amendments.iter().filter(|it| it.country.is_some()).chain(known).cloned().collect()
}

/// The Commission's decisions, as the program knows them.
pub fn known() -> &'static [Decision] {
    &KNOWN
}

static KNOWN: LazyLock<Vec<Decision>> = LazyLock::new(|| {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(read).collect()
});

fn read(line: &str) -> Option<Decision> {
    let mut cells = line.split('|').map(str::trim);
    let mut cell = || cells.next();
    let country = Country::parse(cell()?);
    let covers = match cell()? {
        "everyone" => Covers::Everyone,
        "commercial" => Covers::Commercial,
        "certified" => Covers::Certified,
        _ => return None,
    };
    let (since, until) = (cell()?.parse().ok(), cell()?.parse().ok());
    let (source, checked_on) = (cell()?.to_owned(), cell()?.parse().ok());
    let needs_check = cell()? != "firm";
    let scope = String::new();
    Some(Decision { country, covers, scope, since, until, source, checked_on, needs_check })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_line_is_a_decision_of_its_own_country() {
        let lines: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
        let known = decisions(&[]);
        assert_eq!((lines.len(), known.len()), (16, 16));
        for (line, it) in lines.iter().zip(&known) {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            assert_eq!(cells.len(), 7, "{line}");
            let day = |it: Option<Date>| it.map(|it| it.to_string()).unwrap_or_default();
            assert_eq!([day(it.since), day(it.until)], [cells[2], cells[3]], "{line}");
            assert_eq!(it.country.map(Country::code), Some(cells[0]), "{line}");
            assert!(it.checked_on.is_some() && !it.source.is_empty(), "{line}");
            assert!(matches!(cells[6], "firm" | "to be checked"), "{line}");
            assert!(it.country.is_some_and(|it| !it.is_eea()), "{line}");
            assert_eq!(known.iter().filter(|other| other.country == it.country).count(), 1);
        }
        let unsure: Vec<_> = known.iter().filter(|it| it.needs_check).collect();
        assert_eq!(unsure.len(), 1);
        assert_eq!(unsure[0].country, Country::parse("BR"));
    }

    #[test]
    fn r_62_the_companys_own_decision_stands_before_and_instead_of_the_known_one() {
        let us = Country::parse("US");
        let fallen = Decision {
            country: us,
            covers: Covers::Certified,
            until: Some(date(2027, 1, 31)),
            ..Decision::default()
        };
        let kenya = Decision { country: Country::parse("KE"), ..Decision::default() };
        let all = decisions(&[fallen.clone(), kenya.clone(), Decision::default()]);
        assert_eq!((&all[0], &all[1]), (&fallen, &kenya));
        assert_eq!(all.len(), 17);
        assert_eq!(all.iter().filter(|it| it.country == us).count(), 1);
    }

    #[test]
    fn a_decision_is_kept_whole() {
        for it in decisions(&[]) {
            let json = serde_json::to_string(&it).unwrap();
            assert_eq!(serde_json::from_str::<Decision>(&json).unwrap(), it);
        }
        assert_eq!(serde_json::from_str::<Decision>("{}").unwrap(), Decision::default());
    }
}
