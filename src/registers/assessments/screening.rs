//! Whether an impact assessment is needed: the nine criteria of the data protection authorities (WP 248 rev.01,
//! III.B.a), of which two or more suggest that it is, and IMY's list (GDPR 35.4).

use serde::{Deserialize, Serialize};

use super::{AssessmentField as F, AssessmentKind, Facts, Gaps, Verdict, asked, is_blank, text};
use crate::core::{Choice, Gap, Lang, Text, Value};

/// How many criteria suggest an impact assessment (WP 248 rev.01, III.B.a).
const SUGGESTING: usize = 2;

/// A criterion of WP 248 rev.01, III.B.a, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// 1. People are evaluated or scored.
    Evaluation,
    /// 2. Automated decisions with legal or similar effect.
    AutomatedDecision,
    /// 3. Systematic monitoring.
    Monitoring,
    /// 4. Sensitive data, or data of a highly personal nature.
    Sensitive,
    /// 5. Large scale.
    LargeScale,
    /// 6. Datasets are matched or combined.
    Matching,
    /// 7. Vulnerable people: employees, children, patients.
    Vulnerable,
    /// 8. New technology, or an old one used in a new way.
    Innovative,
    /// 9. It keeps people from a right, a service or a contract.
    Preventing,
}

/// The answer to a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Which criterion.
    pub criterion: Criterion,
    /// Whether it is met.
    pub is_met: bool,
    /// Why, or why not.
    #[serde(default)]
    pub why: String,
}

/// A screening.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Screening {
    /// The criteria answered so far.
    pub answers: Vec<Answer>,
    /// Whether it is one of the processings that the authority has listed (GDPR 35.4).
    pub on_authority_list: Option<bool>,
    /// The company's own reasons, where it holds otherwise than the number suggests (GDPR 5.2).
    pub reasons: String,
}

/// What the answers suggest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Suggestion {
    /// Some question is yet to be answered.
    Unfinished,
    /// No criterion is met: an impact assessment is not needed.
    NotNeeded,
    /// One is met: usually not needed, but say why not.
    Doubtful,
    /// Two or more, or the authority's list: an impact assessment is needed.
    Needed,
}

impl Screening {
    /// The answer to a criterion.
    pub fn answer(&self, criterion: Criterion) -> Option<&Answer> {
        self.answers.iter().find(|it| it.criterion == criterion)
    }

    /// Answers a criterion, over an earlier answer.
    pub fn set(&mut self, answer: Answer) {
        self.answers.retain(|it| it.criterion != answer.criterion);
        self.answers.push(answer);
        let place = |it: &Answer| Criterion::ALL.iter().position(|at| *at == it.criterion);
        self.answers.sort_by_key(place);
    }

    /// The criteria that are met.
    pub fn met(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|it| it.is_met)
    }

    /// What the answers suggest. The authority's list, and two criteria, settle it before all is answered.
    pub fn suggests(&self) -> Suggestion {
        let n_met = self.met().count();
        let is_answered = Criterion::ALL.iter().all(|it| self.answer(*it).is_some());
        if self.on_authority_list == Some(true) || n_met >= SUGGESTING {
            Suggestion::Needed
        } else if !is_answered || self.on_authority_list.is_none() {
            Suggestion::Unfinished
        } else if n_met == 1 {
            Suggestion::Doubtful
        } else {
            Suggestion::NotNeeded
        }
    }

    pub(super) fn verdict(&self) -> Verdict {
        match self.suggests() {
            Suggestion::Unfinished => Verdict::Unfinished,
            Suggestion::Doubtful if is_blank(&self.reasons) => Verdict::Unfinished,
            Suggestion::NotNeeded | Suggestion::Doubtful => Verdict::May,
            Suggestion::Needed => Verdict::MayNot,
        }
    }

    /// What is concluded: with the reasons written, a doubt is settled.
    fn outcome(&self) -> Suggestion {
        match self.suggests() {
            Suggestion::Doubtful if !is_blank(&self.reasons) => Suggestion::NotNeeded,
            suggests => suggests,
        }
    }

    pub(super) fn facts(&self, lang: Lang) -> Facts {
        let Self { answers, on_authority_list, reasons } = self;
        let lines: Vec<String> = answers.iter().map(|it| text::answer(it, lang)).collect();
        let listed = on_authority_list.map(|it| text::yes_or_no(it).in_lang(lang).to_owned());
        vec![
            (F::Criteria, lines.into()),
            (F::OnAuthorityList, listed.map_or(Value::Missing, Value::Text)),
            (F::Outcome, Value::Text(self.outcome().text().in_lang(lang).to_owned())),
            (F::Reasons, reasons.into()),
        ]
    }

    pub(super) fn gaps(&self) -> Gaps {
        let cite = AssessmentKind::Screening.cite();
        let suggests = self.suggests();
        if suggests == Suggestion::Needed {
            return vec![Gap { field: F::Outcome, says: text::NEEDED, cite }];
        }
        let is_unanswered = Criterion::ALL.iter().any(|it| self.answer(*it).is_none());
        let is_doubtful = suggests == Suggestion::Doubtful && is_blank(&self.reasons);
        asked([
            (F::Criteria, is_unanswered, text::NOT_ANSWERED, cite),
            (F::OnAuthorityList, self.on_authority_list.is_none(), text::NO_LIST, "GDPR 35.4"),
            (F::Reasons, is_doubtful, text::NO_REASONS, cite),
        ])
    }
}

impl Criterion {
    /// The question in plain words.
    pub fn question(self) -> Text {
        text::criterion_question(self)
    }
}

impl Choice for Criterion {
    const ALL: &'static [Self] = &[
        Self::Evaluation,
        Self::AutomatedDecision,
        Self::Monitoring,
        Self::Sensitive,
        Self::LargeScale,
        Self::Matching,
        Self::Vulnerable,
        Self::Innovative,
        Self::Preventing,
    ];

    fn text(self) -> Text {
        text::criterion(self)
    }
}

impl Choice for Suggestion {
    const ALL: &'static [Self] = &[Self::Unfinished, Self::NotNeeded, Self::Doubtful, Self::Needed];

    fn text(self) -> Text {
        text::suggestion(self)
    }
}
