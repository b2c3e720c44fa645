//! Sub-processors: whom a supplier engages, and whom those engage, at any depth (GDPR 28.2, 28.4; R-60).

mod desk;
pub mod exchange;
mod standing;
mod store;
#[cfg(test)]
mod tests;
pub mod text;
mod tree;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use standing::SubProcessorState;
pub use tree::Branch;

use super::{
    agreements::Agreement,
    data_place::{self, DataPlace},
};
use crate::{
    core::{Fact, Gap, Id, Lang, Record, Text, Value},
    law::transfer,
};

/// On what the supplier may engage it (GDPR 28.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authorisation {
    /// A general one: the supplier tells of changes beforehand, and the company may object.
    General,
    /// A specific one: the company says yes to this processor first.
    Specific,
}

/// What the company decided on it (GDPR 28.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It may be engaged.
    Accepted,
    /// It may not.
    Objected,
}

/// A processor that a supplier engages, or one that such a processor engages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubProcessor {
    /// The agreement with the supplier at the top.
    pub agreement: Option<Id<Agreement>>,
    /// Who engages it; `None` for the supplier itself.
    pub parent: Option<Id<SubProcessor>>,
    /// Its name.
    pub name: String,
    /// Its organisation number, or the like of its country.
    pub organisation_number: String,
    /// What it does.
    pub service: String,
    /// Which data it has.
    pub data: String,
    /// Where it has them, and from where it reaches them.
    pub places: Vec<DataPlace>,
    /// On what it may be engaged.
    pub authorisation: Option<Authorisation>,
    /// The day on which notice of it was received.
    pub notice_on: Option<Date>,
    /// The last day to object.
    pub object_by: Option<Date>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// When.
    pub decided_on: Option<Date>,
    /// Its first day.
    pub starts_on: Option<Date>,
    /// Its last day.
    pub ends_on: Option<Date>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`SubProcessor`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum SubProcessorField {
    Agreement,
    Parent,
    Name,
    OrganisationNumber,
    Service,
    Data,
    Places,
    Authorisation,
    NoticeOn,
    ObjectBy,
    Decision,
    DecidedOn,
    StartsOn,
    EndsOn,
    Note,
}

impl SubProcessor {
    /// Whether it has the data on the day `on`, as far as is known.
    pub fn is_engaged(&self, on: Date) -> bool {
        let has_begun = self.starts_on.is_none_or(|from| from <= on);
        let has_ended = self.ends_on.is_some_and(|to| to < on);
        has_begun && !has_ended && self.decision != Some(Decision::Objected)
    }

    /// The days that come before a day they follow on, each with what is wrong.
    fn impossible(&self) -> Vec<(SubProcessorField, Text)> {
        use SubProcessorField as F;
        let backwards =
            |from: Option<Date>, to: Option<Date>| from.zip(to).is_some_and(|(from, to)| to < from);
        let days = [
            (F::ObjectBy, backwards(self.notice_on, self.object_by), text::OBJECT_BEFORE_NOTICE),
            (F::DecidedOn, backwards(self.notice_on, self.decided_on), text::DECIDED_BEFORE_NOTICE),
            (F::EndsOn, backwards(self.starts_on, self.ends_on), text::ENDS_BEFORE_START),
        ];
        let impossible = days.into_iter().filter(|(_, is_impossible, _)| *is_impossible);
        impossible.map(|(field, _, why)| (field, why)).collect()
    }

    /// Whether somebody has to decide on it, by [`SubProcessor::object_by`] where that is known.
    pub fn awaits_decision(&self) -> bool {
        let is_asked = self.notice_on.is_some() || self.object_by.is_some();
        let needs_yes = self.authorisation == Some(Authorisation::Specific);
        self.decision.is_none() && (is_asked || needs_yes)
    }
}

impl Record for SubProcessor {
    type Field = SubProcessorField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<SubProcessorField>> {
        use SubProcessorField as F;
        let Self { agreement: _, parent: _, name, organisation_number, service, data, .. } = self;
        let Self { places, authorisation, notice_on, object_by, decision, decided_on, .. } = self;
        let Self { starts_on, ends_on, note, .. } = self;
        vec![
            (F::Name, name.into()),
            (F::OrganisationNumber, organisation_number.into()),
            (F::Service, service.into()),
            (F::Data, data.into()),
            (F::Places, places.iter().map(|it| it.line(lang)).collect::<Vec<_>>().into()),
            (F::Authorisation, Value::chosen(*authorisation, lang)),
            (F::NoticeOn, notice_on.into()),
            (F::ObjectBy, object_by.into()),
            (F::Decision, Value::chosen(*decision, lang)),
            (F::DecidedOn, decided_on.into()),
            (F::StartsOn, starts_on.into()),
            (F::EndsOn, ends_on.into()),
            (F::Note, note.into()),
        ]
    }

    /// What is missing on the day `today`. One that has ended is not asked about.
    fn gaps(&self, today: Date) -> Vec<Gap<SubProcessorField>> {
        self.gaps_with(today, transfer::known())
    }
}

impl SubProcessor {
    /// What is missing on the day `today`, with transfers judged by `decisions`.
    pub(super) fn gaps_with(
        &self,
        today: Date,
        decisions: &[transfer::Decision],
    ) -> Vec<Gap<SubProcessorField>> {
        use SubProcessorField as F;
        if self.ends_on.is_some_and(|to| to < today) {
            return Vec::new();
        }
        let is_blank = |text: &str| text.trim().is_empty();
        let places = data_place::lacking(&self.places, decisions, today);
        let places = places.map(|(is_missing, says, cite)| (F::Places, is_missing, says, cite));
        let is_late = self.awaits_decision() && self.object_by.is_some_and(|by| by < today);
        let is_refused = self.decision == Some(Decision::Objected);
        let is_untold = self.notice_on.is_some() && self.starts_on.is_none() && !is_refused;
        let who = [
            (F::Agreement, self.agreement.is_none(), text::NO_AGREEMENT, "GDPR 28.4"),
            (F::Name, is_blank(&self.name), text::NO_NAME, "GDPR 28.2"),
            (F::Service, is_blank(&self.service), text::NO_SERVICE, "GDPR 28.2"),
            (F::Data, is_blank(&self.data), text::NO_DATA, "GDPR 28.2"),
        ];
        let said = [
            (F::Authorisation, self.authorisation.is_none(), text::NO_AUTHORISATION, "GDPR 28.2"),
            (F::Decision, is_late, text::DECIDED_LATE, "GDPR 28.2"),
            (F::StartsOn, is_untold, text::NO_START, "GDPR 28.2"),
        ];
        let asked = who.into_iter().chain(places).chain(said);
        let missing = asked.filter(|(_, is_missing, ..)| *is_missing);
        missing.map(|(field, _, says, cite)| Gap { field, says, cite }).collect()
    }
}
