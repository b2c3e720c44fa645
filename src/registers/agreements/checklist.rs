//! What an agreement says on each point that GDPR 28 asks it to settle.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::core::{Choice, Lang, dashed};

/// A point of GDPR 28.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// 28.1: the processor gives sufficient guarantees.
    Guarantees,
    /// 28.2: other processors only with authorisation.
    Authorisation,
    /// 28.3 a: documented instructions.
    Instructions,
    /// 28.3 b: confidentiality.
    Confidentiality,
    /// 28.3 c: security of processing.
    Security,
    /// 28.3 d: the terms for engaging other processors.
    SubProcessors,
    /// 28.3 e: help with the rights of data subjects.
    Rights,
    /// 28.3 f: help with GDPR 32 to 36.
    Assistance,
    /// 28.3 g: erasure or return at the end.
    End,
    /// 28.3 h: information, audits, and a warning of unlawful instructions.
    Audit,
    /// 28.4: the same duties on other processors.
    SameDuties,
    /// 28.9: in writing.
    Writing,
}

impl Point {
    /// The provision.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::Guarantees => "GDPR 28.1",
            Self::Authorisation => "GDPR 28.2",
            Self::Instructions => "GDPR 28.3 a",
            Self::Confidentiality => "GDPR 28.3 b",
            Self::Security => "GDPR 28.3 c",
            Self::SubProcessors => "GDPR 28.3 d",
            Self::Rights => "GDPR 28.3 e",
            Self::Assistance => "GDPR 28.3 f",
            Self::End => "GDPR 28.3 g",
            Self::Audit => "GDPR 28.3 h",
            Self::SameDuties => "GDPR 28.4",
            Self::Writing => "GDPR 28.9",
        }
    }
}

/// Whether an agreement settles a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum Answer {
    Yes,
    Partly,
    No,
}

/// What an agreement says on one point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// Which point.
    pub point: Point,
    /// Whether it is settled.
    pub answer: Answer,
    /// Where in the agreement.
    #[serde(default)]
    pub place: String,
    /// Anything to say on it.
    #[serde(default)]
    pub comment: String,
}

/// What somebody found who held an agreement against GDPR 28. A point that is not there is unanswered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checklist {
    /// The points that are answered, in the order of the article.
    pub points: Vec<Checked>,
    /// The day it was gone through.
    pub checked_on: Option<Date>,
    /// By whom.
    pub checked_by: String,
}

/// What a checklist comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Points that the agreement settles.
    pub yes: usize,
    /// Points that it settles in part.
    pub partly: usize,
    /// Points that it does not settle.
    pub no: usize,
    /// Points that nobody has answered.
    pub open: usize,
}

impl Checklist {
    /// What is said on `point`.
    pub fn on(&self, point: Point) -> Option<&Checked> {
        self.points.iter().find(|it| it.point == point)
    }

    /// Answers `point`, or answers it anew, and keeps the order of the article.
    pub fn set(&mut self, checked: Checked) {
        self.points.retain(|it| it.point != checked.point);
        self.points.push(checked);
        self.points.sort_by_key(|it| Point::ALL.iter().position(|point| *point == it.point));
    }

    /// Takes the answer on `point` away.
    pub fn clear(&mut self, point: Point) {
        self.points.retain(|it| it.point != point);
    }

    /// How many points are answered how.
    pub fn verdict(&self) -> Verdict {
        let n = |answer| self.points.iter().filter(|it| it.answer == answer).count();
        let (yes, partly, no) = (n(Answer::Yes), n(Answer::Partly), n(Answer::No));
        Verdict { yes, partly, no, open: Point::ALL.len() - yes - partly - no }
    }

    /// The answers as they are read, a line for each.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let line = |it: &Checked| {
            let answer = it.answer.text().in_lang(lang);
            let told = format!("{}: {answer}", it.point.cite());
            dashed(&[&told, &it.place, &it.comment])
        };
        self.points.iter().map(line).collect()
    }
}

impl Verdict {
    /// Whether every point is answered, and settled.
    pub const fn is_sound(self) -> bool {
        self.partly == 0 && self.no == 0 && self.open == 0
    }
}
