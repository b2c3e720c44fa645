//! A policy text that a company has already: which section each paragraph belongs to, and what it promises that the
//! registers do not carry.

mod findings;
mod paragraphs;
#[cfg(test)]
mod tests;

use super::{
    Both, Policy, Section, Sources, Spot,
    text::{compare as words, signs},
};
use crate::core::{Choice, Text};

use paragraphs::Kind as ParagraphKind;

/// A text beside the registers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Its headings and paragraphs, in their order.
    pub paragraphs: Vec<Judged>,
    /// What the company's own policy tells and no paragraph of the text does, in the policy's order.
    pub untold: Vec<Section>,
}

/// A heading or paragraph of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// What it says.
    pub text: String,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// The section it belongs to; `None` where nothing gives it away.
    pub section: Option<Match>,
    /// What it promises and the registers lack.
    pub findings: Vec<Finding>,
}

/// A section, and why a paragraph was taken to belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Which section.
    pub section: Section,
    /// Points, for the signs in the paragraph and for the heading above it.
    pub points: usize,
    /// The words that gave the points.
    pub signs: Vec<String>,
    /// Whether the heading above gave some.
    pub is_by_heading: bool,
}

/// Something in a paragraph that the registers do not carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// What the text says and the registers do not, in a sentence.
    pub says: Both,
    /// Where it is answered or mended.
    pub at: Spot,
}

/// What a text can promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FindingKind {
    /// The authority is called by the name it had until 2021.
    OldAuthority,
    /// A time to keep data that no rule of the registers has.
    Period,
    /// Transfers are denied, and a place is outside the EU/EEA.
    TransfersDenied,
    /// A transfer is told, and the registers have none.
    TransferUnknown,
    /// Somebody is said to receive data, and no activity says so.
    Recipient,
    /// Identity numbers are said to be used, and no data have their ground.
    IdentityNumber,
    /// Profiling is told, and no activity has it.
    ProfilingUnknown,
    /// Profiling is denied, and an activity has it.
    ProfilingDenied,
    /// Data of a group, which no activity is about.
    Group,
    /// A lawful basis that no purpose rests on.
    Basis,
    /// An address or number that is not on the company card: to ask, or to withdraw.
    Way,
    /// An organisation number that is another than the company's.
    Controller,
    /// Recordings, which no register tells.
    Recording,
    /// Autogiro, without an agreement on it.
    Autogiro,
    /// Children are said not to be concerned, and a register says otherwise.
    Children,
    /// A way of working that no measure carries.
    Measure,
}

impl Sources {
    /// `text`, paragraph by paragraph, beside the registers and the company's own policy.
    pub fn compare(&self, policy: &Policy, text: &str) -> Comparison {
        let (mut above, mut chapter) = (None, None);
        let mut judged = Vec::new();
        let mut named = Vec::new();
        for it in paragraphs::of(text) {
            let is_heading = it.kind == ParagraphKind::Heading;
            let section = match it.kind {
                ParagraphKind::Contents => None,
                ParagraphKind::Heading => {
                    matched(&it.text, None).or_else(|| below(&it.text, chapter))
                }
                ParagraphKind::Text => matched(&it.text, above),
            };
            if is_heading {
                above = section.as_ref().map(|it| it.section);
                let is_numbered = it.text.starts_with(|it: char| it.is_ascii_digit());
                if !is_part(&it.text) && (is_numbered || above.is_some()) {
                    chapter = above;
                }
            }
            if it.kind != ParagraphKind::Contents {
                named.extend(named_in(&it.text));
            }
            let findings = match it.kind {
                ParagraphKind::Text => {
                    findings::of(self, section.as_ref().map(|it| it.section), &it.text)
                }
                // A heading promises nothing.
                ParagraphKind::Heading | ParagraphKind::Contents => Vec::new(),
            };
            let (line, text) = (it.line, it.text);
            judged.push(Judged { line, text, is_heading, section, findings });
        }
        each_finding_once(&mut judged);
        let is_told = |section| {
            let is_its = |it: &Judged| it.section.as_ref().is_some_and(|it| it.section == section);
            named.contains(&section) || judged.iter().any(is_its)
        };
        let own = self.compose(policy).sections.into_iter().map(|it| it.section);
        let untold = own.filter(|it| !is_told(*it) && *it != Section::History).collect();
        Comparison { paragraphs: judged, untold }
    }
}

/// What is said twice is told where it is said first.
fn each_finding_once(paragraphs: &mut [Judged]) {
    let mut told: Vec<Finding> = Vec::new();
    for paragraph in paragraphs {
        paragraph.findings.retain(|it| {
            let is_new = !told.contains(it);
            if is_new {
                told.push(it.clone());
            }
            is_new
        });
    }
}

/// The points of a sign, and of one that the paragraph begins with.
const SIGN: usize = 2;
const FIRST_SIGN: usize = 5;
/// So far from its beginning a paragraph begins with a sign: "Du har rätt till radering".
const BEGINNING: usize = 42;
/// The points of the heading above; what is listed under it has few words of its own, and "Your rights" stands above
/// many things.
const HEADING: usize = 4;
const HEADING_OF_ITEM: usize = 6;
const HEADING_OF_RIGHTS: usize = 3;
const LONGEST_ITEM: usize = 100;

/// The section with the most points; of several the one above, and then the first.
fn matched(text: &str, above: Option<Section>) -> Option<Match> {
    let is_item = text.len() < LONGEST_ITEM && !text.ends_with('.');
    let of_heading = match above {
        Some(Section::Rights) => HEADING_OF_RIGHTS,
        _ if is_item => HEADING_OF_ITEM,
        _ => HEADING,
    };
    let text = text.to_lowercase();
    let of = |section: &Section| {
        let mut points = 0;
        let mut signs: Vec<String> = Vec::new();
        for sign in signs::signs(*section) {
            // "raderar" is no more than "radera".
            let is_same = |had: &String| had.contains(sign) || sign.contains(had.as_str());
            if let Some(at) = text.find(sign).filter(|_| !signs.iter().any(is_same)) {
                points += if at < BEGINNING { FIRST_SIGN } else { SIGN };
                signs.push((*sign).to_owned());
            }
        }
        let is_by_heading = above == Some(*section);
        points += if is_by_heading { of_heading } else { 0 };
        Match { section: *section, points, signs, is_by_heading }
    };
    let all = Section::ALL.iter().map(of).filter(|it| it.points > 0);
    // Of equals `max_by_key` takes the last, and the order of the sections is to decide.
    all.rev().max_by_key(|it| (it.points, it.is_by_heading))
}

/// Every section that something in the paragraph gives away, though it may say more of another.
fn named_in(text: &str) -> impl Iterator<Item = Section> {
    let text = text.to_lowercase();
    let is_named = move |it: &Section| signs::signs(*it).iter().any(|sign| text.contains(sign));
    Section::ALL.iter().copied().filter(is_named)
}

/// The section of the chapter, for a heading such as "4.1" that says nothing of its own.
fn below(heading: &str, chapter: Option<Section>) -> Option<Match> {
    let section = chapter.filter(|_| is_part(heading))?;
    Some(Match { section, points: HEADING, signs: Vec::new(), is_by_heading: true })
}

/// Whether the heading is of a part of a chapter: "4.1", "4.1.2".
fn is_part(heading: &str) -> bool {
    heading.split_once('.').is_some_and(|(chapter, rest)| {
        let is_number = !chapter.is_empty() && chapter.chars().all(|it| it.is_ascii_digit());
        is_number && rest.starts_with(|it: char| it.is_ascii_digit())
    })
}

impl Comparison {
    /// How many things the text promises that the registers lack.
    pub fn n_findings(&self) -> usize {
        self.paragraphs.iter().map(|it| it.findings.len()).sum()
    }
}

impl FindingKind {
    /// The provision behind it.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::OldAuthority => "GDPR 13.2 d",
            Self::Period => "GDPR 13.2 a",
            Self::TransfersDenied | Self::TransferUnknown => "GDPR 13.1 f",
            Self::Recipient => "GDPR 13.1 e",
            Self::IdentityNumber => "DSL 3:10",
            Self::ProfilingUnknown | Self::ProfilingDenied => "GDPR 13.2 f",
            Self::Group => "GDPR 30.1 c",
            Self::Basis => "GDPR 13.1 c",
            Self::Way | Self::Controller => "GDPR 13.1 a",
            Self::Recording | Self::Autogiro => "GDPR 30.1 b",
            Self::Children => "GDPR 8",
            Self::Measure => "GDPR 5.2",
        }
    }

    /// Its name in JSON, such as `old_authority`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OldAuthority => "old_authority",
            Self::Period => "period",
            Self::TransfersDenied => "transfers_denied",
            Self::TransferUnknown => "transfer_unknown",
            Self::Recipient => "recipient",
            Self::IdentityNumber => "identity_number",
            Self::ProfilingUnknown => "profiling_unknown",
            Self::ProfilingDenied => "profiling_denied",
            Self::Group => "group",
            Self::Basis => "basis",
            Self::Way => "way",
            Self::Controller => "controller",
            Self::Recording => "recording",
            Self::Autogiro => "autogiro",
            Self::Children => "children",
            Self::Measure => "measure",
        }
    }
}

impl Choice for FindingKind {
    const ALL: &'static [Self] = &[
        Self::OldAuthority,
        Self::Period,
        Self::TransfersDenied,
        Self::TransferUnknown,
        Self::Recipient,
        Self::IdentityNumber,
        Self::ProfilingUnknown,
        Self::ProfilingDenied,
        Self::Group,
        Self::Basis,
        Self::Way,
        Self::Controller,
        Self::Recording,
        Self::Autogiro,
        Self::Children,
        Self::Measure,
    ];

    fn text(self) -> Text {
        words::finding(self)
    }
}
