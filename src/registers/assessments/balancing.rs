//! The balancing test: interest, necessity, balance, safeguards, opt-out, outcome (GDPR 6.1 f, R-14).

use serde::{Deserialize, Serialize};

use super::{AssessmentField as F, AssessmentKind, Facts, Gaps, Verdict, asked, is_blank, text};
use crate::core::{Choice, Lang, Text, Value};

/// Whose interest weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Balance {
    /// The company's.
    Ours,
    /// The person's: the processing may not rest on a legitimate interest.
    Theirs,
}

/// A balancing test.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Balancing {
    /// What the company wants, and why that is legitimate.
    pub interest: String,
    /// Why the data are needed for it, and why nothing milder does.
    pub necessity: String,
    /// What it means for the people, and what they expect (recital 47).
    pub balance: String,
    /// What is done to protect them.
    pub safeguards: String,
    /// How they object (GDPR 21.1).
    pub opt_out: String,
    /// Whose interest weighs more.
    pub outcome: Option<Balance>,
    /// Why, in one or two sentences.
    pub reasons: String,
}

impl Balancing {
    pub(super) fn facts(&self, lang: Lang) -> Facts {
        let Self { interest, necessity, balance, safeguards, opt_out, outcome, reasons } = self;
        let told = |it: Balance| Value::Text(it.text().in_lang(lang).to_owned());
        vec![
            (F::Interest, interest.into()),
            (F::Necessity, necessity.into()),
            (F::Balance, balance.into()),
            (F::Safeguards, safeguards.into()),
            (F::OptOut, opt_out.into()),
            (F::Outcome, outcome.map_or(Value::Missing, told)),
            (F::Reasons, reasons.into()),
        ]
    }

    pub(super) fn gaps(&self) -> Gaps {
        let cite = AssessmentKind::Balancing.cite();
        asked([
            (F::Interest, is_blank(&self.interest), text::NO_INTEREST, cite),
            (F::Necessity, is_blank(&self.necessity), text::NO_NECESSITY, cite),
            (F::Balance, is_blank(&self.balance), text::NO_BALANCE, cite),
            (F::Safeguards, is_blank(&self.safeguards), text::NO_SAFEGUARDS, cite),
            (F::OptOut, is_blank(&self.opt_out), text::NO_OPT_OUT, "GDPR 21.1"),
            (F::Outcome, self.outcome.is_none(), text::NO_OUTCOME, cite),
            (F::Reasons, is_blank(&self.reasons), text::NO_REASONS, "GDPR 5.2"),
        ])
    }

    pub(super) fn verdict(&self) -> Verdict {
        match self.outcome {
            _ if !self.gaps().is_empty() => Verdict::Unfinished,
            Some(Balance::Ours) => Verdict::May,
            _ => Verdict::MayNot,
        }
    }

    /// What the purpose says of the test.
    pub(super) fn reasons(&self) -> String {
        self.reasons.trim().to_owned()
    }
}

impl Choice for Balance {
    const ALL: &'static [Self] = &[Self::Ours, Self::Theirs];

    fn text(self) -> Text {
        text::balance(self)
    }
}
