//! What must stop when a consent has ended, ticked off one by one (GDPR 7.3, 19; R-42).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text;
use crate::{
    core::{Id, Lang},
    registers::{mailing::MailingGroup, recordings::Recording, systems::System},
};

/// Where something must stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is what it is named after")]
pub enum Target {
    System { id: Id<System> },
    MailingGroup { id: Id<MailingGroup> },
    Recipient,
    Recording { id: Id<Recording> },
}

/// Something to do after a withdrawal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopTask {
    /// Where.
    pub target: Target,
    /// What it was called when the task was set: the record it points to may be gone later.
    #[serde(default)]
    pub name: String,
    /// Since when it should have stopped: the day of the withdrawal.
    pub since: Date,
    /// The day it was done.
    #[serde(default)]
    pub done_on: Option<Date>,
    /// Who did it.
    #[serde(default)]
    pub done_by: String,
}

impl StopTask {
    /// The task in a line, with who did it and when.
    pub fn line(&self, lang: Lang) -> String {
        text::task_line(self, lang)
    }
}
