//! How a sub-processor stands on a day, and the decision on it (GDPR 28.2).

use jiff::civil::Date;

use super::{Decision, SubProcessor};
use crate::{
    core::Id,
    store::{By, Result, Store, StoreError},
};

/// How a sub-processor stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SubProcessorState {
    /// Somebody has to decide on it.
    ToDecide,
    /// Somebody has to, and the time to object has passed.
    Overdue,
    /// The company has objected to it.
    Objected,
    /// It begins on a later day.
    Coming,
    /// It has the data.
    Engaged,
    /// Its last day has passed.
    Ended,
}

impl SubProcessor {
    /// How it stands on the day `on`.
    pub fn state(&self, on: Date) -> SubProcessorState {
        let is_before = |day: Option<Date>| day.is_some_and(|day| day < on);
        if is_before(self.ends_on) {
            SubProcessorState::Ended
        } else if self.decision == Some(Decision::Objected) {
            SubProcessorState::Objected
        } else if self.awaits_decision() && is_before(self.object_by) {
            SubProcessorState::Overdue
        } else if self.awaits_decision() {
            SubProcessorState::ToDecide
        } else if self.is_engaged(on) {
            SubProcessorState::Engaged
        } else {
            SubProcessorState::Coming
        }
    }

    /// The day by which somebody is to decide on it, where that is known: the last day to object, or the first day.
    pub fn decide_by(&self) -> Option<Date> {
        self.object_by.or(self.starts_on)
    }

    /// Decides on it on the day `on`; `why` is added to what is noted.
    pub fn decide(&mut self, decision: Decision, on: Date, why: &str) {
        (self.decision, self.decided_on) = (Some(decision), Some(on));
        let lines = [self.note.trim(), why.trim()];
        let told: Vec<&str> = lines.into_iter().filter(|it| !it.is_empty()).collect();
        self.note = told.join("\n");
    }
}

impl SubProcessorState {
    /// Whether somebody has to decide on it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::ToDecide | Self::Overdue)
    }
}

impl Store {
    /// Decides on the sub-processor `id` on the day `on`.
    pub fn decide_on_sub_processor(
        &mut self,
        by: &By,
        id: Id<SubProcessor>,
        (decision, on): (Decision, Date),
        why: &str,
    ) -> Result<()> {
        let mut it = self.get(id)?.ok_or(StoreError::Gone)?;
        it.decide(decision, on, why);
        self.save(by, id, &it)
    }
}
