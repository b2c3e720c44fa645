//! Whether a new purpose goes with the old one: the five questions of GDPR 6.4.

use serde::{Deserialize, Serialize};

use super::{AssessmentField as F, Facts, Gaps, Verdict, asked, is_blank, text};
use crate::core::{Choice, Lang, Text, Value};

/// Whether the purposes go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compatible {
    /// They do: no new basis is needed, but the people are told (GDPR 13.3).
    Yes,
    /// They do not: consent is needed, or a law.
    No,
}

/// A compatibility assessment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Compatibility {
    /// How the purposes are connected (GDPR 6.4 a).
    pub connection: String,
    /// In what context the data were collected, and what the people expect (GDPR 6.4 b).
    pub context: String,
    /// What kind of data they are (GDPR 6.4 c).
    pub nature: String,
    /// What the new use may mean for the people (GDPR 6.4 d).
    pub consequences: String,
    /// What protects them (GDPR 6.4 e).
    pub safeguards: String,
    /// Whether the purposes go together.
    pub outcome: Option<Compatible>,
    /// Why, in one or two sentences.
    pub reasons: String,
}

impl Compatibility {
    pub(super) fn facts(&self, lang: Lang) -> Facts {
        let Self { connection, context, nature, consequences, safeguards, outcome, reasons } = self;
        let told = |it: Compatible| Value::Text(it.text().in_lang(lang).to_owned());
        vec![
            (F::Connection, connection.into()),
            (F::Context, context.into()),
            (F::Nature, nature.into()),
            (F::Consequences, consequences.into()),
            (F::Safeguards, safeguards.into()),
            (F::Outcome, outcome.map_or(Value::Missing, told)),
            (F::Reasons, reasons.into()),
        ]
    }

    pub(super) fn gaps(&self) -> Gaps {
        asked([
            (F::Connection, is_blank(&self.connection), text::NO_CONNECTION, "GDPR 6.4 a"),
            (F::Context, is_blank(&self.context), text::NO_CONTEXT, "GDPR 6.4 b"),
            (F::Nature, is_blank(&self.nature), text::NO_NATURE, "GDPR 6.4 c"),
            (F::Consequences, is_blank(&self.consequences), text::NO_CONSEQUENCES, "GDPR 6.4 d"),
            (F::Safeguards, is_blank(&self.safeguards), text::NO_SAFEGUARDS, "GDPR 6.4 e"),
            (F::Outcome, self.outcome.is_none(), text::NOT_JUDGED, "GDPR 6.4"),
            (F::Reasons, is_blank(&self.reasons), text::NO_REASONS, "GDPR 5.2"),
        ])
    }

    pub(super) fn verdict(&self) -> Verdict {
        match self.outcome {
            _ if !self.gaps().is_empty() => Verdict::Unfinished,
            Some(Compatible::Yes) => Verdict::May,
            _ => Verdict::MayNot,
        }
    }

    /// What the purpose says of the assessment.
    pub(super) fn reasons(&self) -> String {
        self.reasons.trim().to_owned()
    }
}

impl Choice for Compatible {
    const ALL: &'static [Self] = &[Self::Yes, Self::No];

    fn text(self) -> Text {
        text::compatible(self)
    }
}
