//! Security measures: what protects the data, and when it was last gone through.

pub mod catalogue;
mod desk;
mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::core::{Fact, Gap, Lang, Record, Value};

/// What a measure is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// Settings, programs and apparatus.
    Technical,
    /// Routines, agreements and knowledge.
    Organisational,
    /// Doors, locks and alarms.
    Physical,
}

/// A technical, organisational or physical security measure (GDPR 32).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measure {
    /// What it is called.
    pub name: String,
    /// What it is made of.
    pub kind: Option<MeasureKind>,
    /// What is done, in general terms (GDPR 30.1 g).
    pub description: String,
    /// Since when it is in force.
    pub introduced_on: Option<Date>,
    /// When it is to be tested or gone through next (GDPR 32.1 d).
    pub review_on: Option<Date>,
}

/// The fields of a [`Measure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum MeasureField {
    Name,
    Kind,
    Description,
    IntroducedOn,
    ReviewOn,
}

impl Record for Measure {
    type Field = MeasureField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<MeasureField>> {
        let Self { name, kind, description, introduced_on, review_on } = self;
        let kind = Value::chosen(*kind, lang);
        vec![
            (MeasureField::Name, name.into()),
            (MeasureField::Kind, kind),
            (MeasureField::Description, description.into()),
            (MeasureField::IntroducedOn, introduced_on.into()),
            (MeasureField::ReviewOn, review_on.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<MeasureField>> {
        let is_undescribed = self.description.trim().is_empty();
        let asked = [
            (MeasureField::Name, self.name.trim().is_empty(), text::NO_NAME, "GDPR 30.1 g"),
            (MeasureField::Kind, self.kind.is_none(), text::NO_KIND, "GDPR 30.1 g"),
            (MeasureField::Description, is_undescribed, text::NO_DESCRIPTION, "GDPR 30.1 g"),
            (MeasureField::ReviewOn, self.review_on.is_none(), text::NO_REVIEW, "GDPR 32.1 d"),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn r_100_a_measure_is_described_and_gone_through_again() {
        use MeasureField as F;
        let gaps = |it: &Measure| -> Vec<_> {
            it.gaps(date(2026, 11, 22)).into_iter().map(|gap| (gap.field, gap.cite)).collect()
        };
        let all = [
            (F::Name, "GDPR 30.1 g"),
            (F::Kind, "GDPR 30.1 g"),
            (F::Description, "GDPR 30.1 g"),
            (F::ReviewOn, "GDPR 32.1 d"),
        ];
        assert_eq!(gaps(&Measure::default()), all);
        let mut measure = catalogue::CATALOGUE[0].measure(Lang::Sv);
        assert_eq!(gaps(&measure), all[3..]);
        measure.review_on = Some(date(2027, 1, 1));
        assert_eq!(gaps(&measure), []);
    }
}
