//! What must stop when a consent has ended, ticked off one by one (GDPR 7.3, 19; R-42).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Consent, text};
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

impl Consent {
    /// A task of the consent in a line: who did it and when, or that it need not be done.
    pub fn task_line(&self, task: &StopTask, lang: Lang) -> String {
        let how_far = if self.has_lapsed(task) {
            text::LAPSED.in_lang(lang).to_owned()
        } else {
            text::how_far(task, lang)
        };
        text::task_line(task, &how_far, lang)
    }
}
