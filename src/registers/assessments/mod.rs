//! Assessments that the law wants on file: the balancing test (GDPR 6.1 f, R-14), the compatibility of a new
//! purpose (GDPR 6.4, R-19) and whether an impact assessment is needed (GDPR 35.1).
//!
//! What a purpose says of its balancing test and its compatibility is what its gaps, the policy and the
//! reports read. An assessment that is linked to a purpose is the reasoning behind it: [`Store::assess`] writes its
//! outcome into the purpose in the same change, so there is one answer and it is never the older one.
//!
//! [`Store::assess`]: crate::store::Store::assess

mod balancing;
mod compatibility;
mod desk;
pub(super) mod export;
mod screening;
mod store;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::processing::{Activity, Purpose};
use crate::core::{Choice, Fact, Field, Gap, Id, Lang, Record, Text, Value};

pub use balancing::{Balance, Balancing};
pub use compatibility::{Compatibility, Compatible};
pub use screening::{Answer, Criterion, Screening, Suggestion};

/// What an assessment is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Matter {
    /// Whether the company's interest weighs more than the person's.
    Balancing(Balancing),
    /// Whether a new purpose goes with the one that the data were collected for.
    Compatibility(Compatibility),
    /// Whether an impact assessment is needed.
    Screening(Screening),
}

/// The kinds of [`Matter`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the variants of Matter")]
pub enum AssessmentKind {
    Balancing,
    Compatibility,
    Screening,
}

/// What an assessment came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Something is yet to be answered.
    Unfinished,
    /// The processing may go on: our interest weighs more, the purposes go together, no assessment is needed.
    May,
    /// It may not, or not before an impact assessment.
    MayNot,
}

/// An assessment of a processing activity, or of one purpose of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assessment {
    /// What it is called.
    pub name: String,
    /// The activity.
    pub activity: Option<Id<Activity>>,
    /// Which of its purposes, in the activity's own words; empty for the whole activity.
    pub purpose: String,
    /// The questions and their answers.
    pub matter: Matter,
    /// The day of the assessment.
    pub assessed_on: Option<Date>,
    /// Who made it.
    pub assessed_by: String,
    /// When it is to be gone through again.
    pub review_on: Option<Date>,
    /// Anything else.
    pub note: String,
}

/// The fields of an [`Assessment`], those of every matter together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the fields of the struct and of its matters")]
pub enum AssessmentField {
    Name,
    Activity,
    Purpose,
    Kind,
    Interest,
    Necessity,
    Balance,
    Safeguards,
    OptOut,
    Outcome,
    Connection,
    Context,
    Nature,
    Consequences,
    Criteria,
    OnAuthorityList,
    Reasons,
    AssessedOn,
    AssessedBy,
    ReviewOn,
    Note,
}

type Facts = Vec<Fact<AssessmentField>>;
type Gaps = Vec<Gap<AssessmentField>>;

impl Default for Matter {
    fn default() -> Self {
        Self::Balancing(Balancing::default())
    }
}

impl Default for Assessment {
    fn default() -> Self {
        Self::new(AssessmentKind::Balancing)
    }
}

impl Matter {
    /// Its kind.
    pub const fn kind(&self) -> AssessmentKind {
        match self {
            Self::Balancing(_) => AssessmentKind::Balancing,
            Self::Compatibility(_) => AssessmentKind::Compatibility,
            Self::Screening(_) => AssessmentKind::Screening,
        }
    }

    fn facts(&self, lang: Lang) -> Facts {
        match self {
            Self::Balancing(it) => it.facts(lang),
            Self::Compatibility(it) => it.facts(lang),
            Self::Screening(it) => it.facts(lang),
        }
    }

    fn gaps(&self) -> Gaps {
        match self {
            Self::Balancing(it) => it.gaps(),
            Self::Compatibility(it) => it.gaps(),
            Self::Screening(it) => it.gaps(),
        }
    }

    fn verdict(&self) -> Verdict {
        match self {
            Self::Balancing(it) => it.verdict(),
            Self::Compatibility(it) => it.verdict(),
            Self::Screening(it) => it.verdict(),
        }
    }
}

impl AssessmentKind {
    /// The provision that asks for it.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::Balancing => "GDPR 6.1 f",
            Self::Compatibility => "GDPR 6.4",
            Self::Screening => "GDPR 35.1",
        }
    }

    /// Whether it is about one purpose, and not about the whole activity.
    pub const fn is_of_a_purpose(self) -> bool {
        !matches!(self, Self::Screening)
    }

    fn empty(self) -> Matter {
        match self {
            Self::Balancing => Matter::Balancing(Balancing::default()),
            Self::Compatibility => Matter::Compatibility(Compatibility::default()),
            Self::Screening => Matter::Screening(Screening::default()),
        }
    }
}

impl Assessment {
    /// An empty one of a kind.
    pub fn new(kind: AssessmentKind) -> Self {
        Self {
            name: String::new(),
            activity: None,
            purpose: String::new(),
            matter: kind.empty(),
            assessed_on: None,
            assessed_by: String::new(),
            review_on: None,
            note: String::new(),
        }
    }

    /// One of a kind about an activity, or about the purpose of it that is called so.
    pub fn about(kind: AssessmentKind, activity: Option<Id<Activity>>, purpose: &str) -> Self {
        Self { activity, purpose: purpose.trim().to_owned(), ..Self::new(kind) }
    }

    /// Its kind.
    pub const fn kind(&self) -> AssessmentKind {
        self.matter.kind()
    }

    /// What it came to; unfinished too while nobody has dated it.
    pub fn verdict(&self) -> Verdict {
        if self.assessed_on.is_none() { Verdict::Unfinished } else { self.matter.verdict() }
    }

    /// The verdict in words: a screening does not say whether the processing is allowed, only what it needs first.
    pub fn came_to(&self) -> crate::core::Text {
        match (self.verdict(), self.kind()) {
            (Verdict::May, AssessmentKind::Screening) => Suggestion::NotNeeded.text(),
            (Verdict::MayNot, AssessmentKind::Screening) => Suggestion::Needed.text(),
            (verdict, _) => verdict.text(),
        }
    }

    /// Whether it is about this purpose.
    pub fn concerns(&self, purpose: &Purpose) -> bool {
        !self.purpose.trim().is_empty() && self.purpose.trim() == purpose.what.trim()
    }

    /// The purpose with the outcome in it: the reasons and the day where the processing may go on, nothing where it
    /// may not. What is unfinished, and a screening, leaves it as it was.
    #[must_use]
    pub fn written_into(&self, purpose: &Purpose) -> Purpose {
        let mut purpose = purpose.clone();
        let verdict = self.verdict();
        if verdict == Verdict::Unfinished {
            return purpose;
        }
        let may = verdict == Verdict::May;
        match &self.matter {
            Matter::Balancing(it) => {
                purpose.balancing = if may { it.reasons() } else { String::new() };
                purpose.balanced_on = self.assessed_on.filter(|_| may);
                if purpose.interest.trim().is_empty() {
                    it.interest.trim().clone_into(&mut purpose.interest);
                }
            }
            Matter::Compatibility(it) => {
                purpose.compatibility = if may { it.reasons() } else { String::new() };
            }
            Matter::Screening(_) => {}
        }
        purpose
    }
}

impl Record for Assessment {
    type Field = AssessmentField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Facts {
        use AssessmentField as F;
        let Self { name, activity: _, purpose, matter, assessed_on, .. } = self;
        let Self { assessed_by, review_on, note, .. } = self;
        let kind = self.kind().text().in_lang(lang).to_owned();
        let mut facts = vec![
            (F::Name, name.into()),
            (F::Kind, Value::Text(kind)),
            (F::Purpose, purpose.into()),
        ];
        facts.extend(matter.facts(lang));
        facts.extend([
            (F::AssessedOn, assessed_on.into()),
            (F::AssessedBy, assessed_by.into()),
            (F::ReviewOn, review_on.into()),
            (F::Note, note.into()),
        ]);
        facts
    }

    fn gaps(&self, today: Date) -> Gaps {
        use AssessmentField as F;
        let cite = self.kind().cite();
        let is_late = self.review_on.is_some_and(|on| on < today);
        let mut gaps = asked([
            (F::Name, is_blank(&self.name), text::NO_NAME, "GDPR 5.2"),
            (F::Activity, self.activity.is_none(), text::NO_ACTIVITY, cite),
        ]);
        gaps.extend(self.matter.gaps());
        gaps.extend(asked([
            (F::AssessedOn, self.assessed_on.is_none(), text::NO_DAY, cite),
            (F::AssessedBy, is_blank(&self.assessed_by), text::NOBODY, "GDPR 5.2"),
            (F::ReviewOn, self.review_on.is_none(), text::NO_REVIEW, "GDPR 24.1"),
            (F::ReviewOn, is_late, text::LATE, "GDPR 24.1"),
        ]));
        gaps
    }
}

impl Choice for AssessmentKind {
    const ALL: &'static [Self] = &[Self::Balancing, Self::Compatibility, Self::Screening];

    fn text(self) -> Text {
        text::kind(self)
    }
}

impl Choice for Verdict {
    const ALL: &'static [Self] = &[Self::Unfinished, Self::May, Self::MayNot];

    fn text(self) -> Text {
        text::verdict(self)
    }
}

impl Field for AssessmentField {
    fn label(self) -> Text {
        text::field(self)
    }

    fn help(self) -> Text {
        text::field_help(self)
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn asked<const N: usize>(rows: [(AssessmentField, bool, Text, &'static str); N]) -> Gaps {
    let missing = rows.into_iter().filter(|(_, is_missing, ..)| *is_missing);
    missing.map(|(field, _, says, cite)| Gap { field, says, cite }).collect()
}
