//! The company's own list of adequacy decisions, beside the one that comes with the program (GDPR 45; R-62).

mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    core::{Fact, Gap, Lang, Record},
    law::transfer::{self, Decision},
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

impl CountryList {
    /// Every decision that counts: the company's own, then those of the program.
    pub fn all(&self) -> Vec<Decision> {
        transfer::decisions(&self.decisions)
    }
}

impl Record for CountryList {
    type Field = CountryListField;

    fn title(&self) -> String {
        String::new()
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
