//! The company's own list of adequacy decisions, beside the one that comes with the program (GDPR 45; R-62).

mod desk;
mod store;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    core::{Fact, Gap, Lang, Record},
    law::{
        Country,
        transfer::{self, Decision},
    },
};

/// What the company knows of countries outside the EU/EEA. There is one in the binder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CountryList {
    /// Adequacy decisions that the company has entered: each replaces what the program says of its country.
    pub decisions: Vec<Decision>,
    /// When somebody last held the list against the Commission's.
    pub checked_on: Option<Date>,
    /// Who did.
    pub checked_by: String,
}

/// The fields of the [`CountryList`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum CountryListField {
    Decisions,
    CheckedOn,
    CheckedBy,
}

/// Why a decision cannot stand as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionFault {
    /// It is about no country.
    NoCountry,
    /// Inside the EU/EEA no decision is needed (GDPR 44).
    InsideEea,
    /// There is another about the same country.
    Twice,
    /// Its last day is before its first.
    Backwards,
}

impl CountryList {
    /// Every decision that counts: the company's own, then those of the program.
    pub fn all(&self) -> Vec<Decision> {
        transfer::decisions(&self.decisions)
    }

    /// Whether the company has entered a decision about `country`.
    pub fn amends(&self, country: Option<Country>) -> bool {
        self.decisions.iter().any(|it| country.is_some() && it.country == country)
    }

    /// Enters what the program knows about the country of `decision`, read on the day `today`, to be written on: a
    /// new scope, or its last day.
    pub fn amend(&mut self, decision: &Decision, today: Date) {
        if !self.amends(decision.country) {
            let own = Decision { needs_check: false, checked_on: Some(today), ..decision.clone() };
            self.decisions.push(own);
        }
    }

    /// Why a decision cannot stand as it is written; the first of them.
    pub fn fault(&self) -> Option<DecisionFault> {
        let is_twice = |at: usize, it: &Decision| {
            self.decisions.iter().skip(at + 1).any(|other| other.country == it.country)
        };
        self.decisions.iter().enumerate().find_map(|(at, it)| match it.country {
            None => Some(DecisionFault::NoCountry),
            Some(country) if country.is_eea() => Some(DecisionFault::InsideEea),
            Some(_) if is_twice(at, it) => Some(DecisionFault::Twice),
            Some(_) => {
                let is_backwards =
                    it.since.zip(it.until).is_some_and(|(since, until)| until < since);
                is_backwards.then_some(DecisionFault::Backwards)
            }
        })
    }
}

impl Record for CountryList {
    type Field = CountryListField;

    fn title(&self) -> String {
        text::TITLE.sv.to_owned()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<CountryListField>> {
        use CountryListField as F;
        let Self { decisions, checked_on, checked_by } = self;
        let lines: Vec<String> = decisions.iter().map(|it| text::decision(it, lang)).collect();
        vec![
            (F::Decisions, lines.into()),
            (F::CheckedOn, checked_on.into()),
            (F::CheckedBy, checked_by.into()),
        ]
    }

    /// Nothing: a company without transfers needs none of it.
    fn gaps(&self, _today: Date) -> Vec<Gap<CountryListField>> {
        Vec::new()
    }
}
