//! One link of a consent's chain.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

use super::text;
use crate::core::Lang;

/// What happened: the states of ISO/IEC TS 27560.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// The person was asked.
    Asked,
    /// The person wants to decide later.
    Deferred,
    /// The person said no.
    Refused,
    /// The person said yes.
    #[default]
    Given,
    /// The person said yes again, while or after the consent held.
    Renewed,
    /// The person took it back (GDPR 7.3).
    Withdrawn,
    /// Its time ran out.
    Expired,
    /// What it was for has ended.
    Ended,
    /// It turned out not to be a valid consent (GDPR 4.11, 7.2). It counts no longer from the day of the
    /// event; where it never was one, that is the day on which it was given.
    Invalidated,
}

/// How it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum Channel {
    Paper,
    Web,
    Email,
    Phone,
    InPerson,
}

/// Who said it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "snake_case")]
pub enum ExpressedBy {
    /// The person.
    #[default]
    Person,
    /// The guardian of a child (GDPR 8, DSL 2:4).
    Guardian {
        /// The guardian's name.
        #[serde(default)]
        name: String,
    },
    /// Somebody with a power of attorney.
    Representative {
        /// The representative's name.
        #[serde(default)]
        name: String,
    },
}

/// How it can be shown (GDPR 7.1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Evidence {
    /// Binder and tab, or folder.
    pub place: String,
    /// The recording's reference.
    pub recording: String,
    /// The attached file's SHA-256.
    pub file: String,
}

/// How long a yes holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "until", rename_all = "snake_case")]
pub enum Validity {
    /// Until it is withdrawn.
    #[default]
    Withdrawn,
    /// Through this day.
    Date {
        /// The last day.
        on: Date,
    },
    /// Until something happens; then the chain gets an [`EventKind::Ended`].
    Event {
        /// What.
        #[serde(default)]
        what: String,
    },
}

/// Something that happened to a consent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentEvent {
    /// What.
    pub kind: EventKind,
    /// On which day.
    pub on: Date,
    /// At what time in Sweden, where it is known.
    pub at: Option<Time>,
    /// The version of the text that was shown, or that the event ends.
    pub version: u32,
    /// In which language it was shown.
    pub lang: Lang,
    /// How it was said.
    pub channel: Option<Channel>,
    /// Who said it.
    pub expressed_by: ExpressedBy,
    /// Who at the company received it.
    pub received_by: String,
    /// How it can be shown.
    pub evidence: Evidence,
    /// For a yes: how long it holds.
    pub validity: Validity,
    /// Why, where somebody should know.
    pub reason: String,
    /// Who wrote it in the binder.
    pub logged_by: String,
    /// When it was written in the binder.
    pub logged_at: Timestamp,
}

impl EventKind {
    /// Whether the person says yes by it.
    pub fn is_yes(self) -> bool {
        matches!(self, Self::Given | Self::Renewed)
    }

    /// Whether a consent that held no longer holds after it.
    pub fn is_end(self) -> bool {
        matches!(
            self,
            Self::Refused | Self::Withdrawn | Self::Expired | Self::Ended | Self::Invalidated
        )
    }
}

impl ExpressedBy {
    /// Whether somebody else spoke for the person, and it is not said who.
    pub fn lacks_name(&self) -> bool {
        match self {
            Self::Person => false,
            Self::Guardian { name } | Self::Representative { name } => name.trim().is_empty(),
        }
    }
}

impl Evidence {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        [&self.place, &self.recording, &self.file].iter().all(|it| it.trim().is_empty())
    }
}

impl Validity {
    /// The last day, where there is one.
    pub fn last_on(&self) -> Option<Date> {
        match self {
            Self::Date { on } => Some(*on),
            Self::Withdrawn | Self::Event { .. } => None,
        }
    }
}

impl ConsentEvent {
    /// Whether it says the same as `other`, whoever wrote them down, and when.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let Self { logged_by, logged_at, .. } = self;
        *self == Self { logged_by: logged_by.clone(), logged_at: *logged_at, ..other.clone() }
    }

    /// Whether it tells of the same as `other`: the same thing on the same day, and at the same time where
    /// both know it.
    pub fn is_about_the_same(&self, other: &Self) -> bool {
        let is_same_time = self.at.is_none() || other.at.is_none() || self.at == other.at;
        is_same_time && (self.kind, self.on, self.version) == (other.kind, other.on, other.version)
    }

    /// The event in a line: day, what, how, who received it, what shows it.
    pub fn line(&self, lang: Lang) -> String {
        text::event_line(self, lang)
    }
}
