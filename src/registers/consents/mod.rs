//! Consents: each a chain of events, from the question to the withdrawal (GDPR 4.11, 7; ).

mod derived;
mod desk;
mod event;
pub mod exchange;
mod fault;
mod goes_on;
mod list;
mod log;
#[cfg(test)]
mod properties;
mod reference;
mod standing;
mod store;
mod task;
#[cfg(test)]
mod tests;
pub mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{consent_texts::ConsentText, persons::Person};
use crate::core::{Fact, Gap, Id, Lang, Record};

pub use event::{Channel, ConsentEvent, EventKind, Evidence, ExpressedBy, Validity};
pub use fault::{ConsentError, ConsentFault};
pub use goes_on::{GoesOn, goes_on};
pub use list::{ConsentFilter, ConsentRow, ConsentScope, SOON};
pub(crate) use log::add_events;
pub use log::{Addition, Logged, Proof};
pub use reference::{new_reference, reference_from};
pub use standing::{ConsentState, Span};
pub use task::{StopTask, Target};

/// What one person has said about one purpose.
///
/// Events are added and never altered: [`Stored::allows`](crate::store::Stored::allows) refuses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// The record's own mark everywhere: a UUID (ISO/IEC TS 27560).
    pub reference: String,
    /// Whose data it is about.
    pub person: Id<Person>,
    /// What it is about.
    pub text: Id<ConsentText>,
    /// What happened, in the order in which it was logged.
    pub events: Vec<ConsentEvent>,
    /// What must stop since it was withdrawn.
    pub tasks: Vec<StopTask>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`Consent`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named after what they hold")]
pub enum ConsentField {
    Reference,
    Events,
    Channel,
    ReceivedBy,
    Evidence,
    ExpressedBy,
    Tasks,
    Note,
}

impl Default for Consent {
    fn default() -> Self {
        Self {
            reference: String::new(),
            person: Id::new(0),
            text: Id::new(0),
            events: Vec::new(),
            tasks: Vec::new(),
            note: String::new(),
        }
    }
}

impl Consent {
    /// The beginning of a chain, before anything has happened.
    pub fn of(person: Id<Person>, text: Id<ConsentText>, reference: String) -> Self {
        Self { reference, person, text, ..Self::default() }
    }

    /// The tasks that are to be done: neither done nor lapsed.
    pub fn open_tasks(&self) -> impl Iterator<Item = &StopTask> {
        self.tasks.iter().filter(|it| it.done_on.is_none() && !self.has_lapsed(it))
    }

    /// Whether the person has said yes again since the no that set the task: what was not done by then need
    /// not be done, until another no sets it anew.
    pub fn has_lapsed(&self, task: &StopTask) -> bool {
        task.done_on.is_none() && self.is_given_after(task.since)
    }

    /// The tasks of the latest no: those that a yes after it has not put behind.
    pub fn tasks_of_latest_no(&self) -> impl Iterator<Item = &StopTask> {
        self.tasks.iter().filter(|it| !self.is_given_after(it.since))
    }
}

impl Record for Consent {
    type Field = ConsentField;

    /// The beginning of the reference: who and what it is about stand in other registers.
    fn title(&self) -> String {
        self.reference.chars().take(8).collect()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<ConsentField>> {
        use ConsentField as F;
        let Self { reference, person: _, text: _, events, tasks, note } = self;
        let events = events.iter().map(|it| it.line(lang)).collect::<Vec<_>>();
        let tasks = tasks.iter().map(|it| self.task_line(it, lang)).collect::<Vec<_>>();
        vec![
            (F::Reference, reference.into()),
            (F::Events, events.into()),
            (F::Tasks, tasks.into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<ConsentField>> {
        use ConsentField as F;
        let Some(yes) = self.events.iter().rev().find(|it| it.kind.is_yes()) else {
            return Vec::new();
        };
        let asked = [
            (F::Channel, yes.channel.is_none(), text::NO_CHANNEL, "GDPR 7.1"),
            (F::ReceivedBy, yes.received_by.trim().is_empty(), text::NO_RECEIVER, "GDPR 7.1"),
            (F::Evidence, yes.evidence.is_empty(), text::NO_EVIDENCE, "GDPR 7.1"),
            (F::ExpressedBy, yes.expressed_by.lacks_name(), text::NO_PROXY_NAME, "GDPR 7.1"),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}
