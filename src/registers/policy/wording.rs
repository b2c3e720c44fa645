//! The policy as it reads: sections of passages in both languages, each with the records it came from.

use serde::{Deserialize, Serialize};

use super::{Both, Section};
use crate::{core::Lang, registers::Register};

/// A whole policy, composed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PolicyText {
    /// The title.
    pub title: Both,
    /// The company's name, which stands beneath it.
    pub company: String,
    /// The sections in their order; what says nothing is left out.
    pub sections: Vec<SectionText>,
}

/// A section that says something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionText {
    /// Which one.
    pub section: Section,
    /// Its heading.
    pub heading: Both,
    /// Whether it stands below the section before it.
    #[serde(default)]
    pub depth: Depth,
    /// What it says.
    pub passages: Vec<Passage>,
}

/// How deep a section stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// By itself.
    #[default]
    Chapter,
    /// As a part of the chapter before it.
    Part,
}

/// A block of a section, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// What it says.
    pub block: Block,
    /// The records it says it from; none for what is said to everybody.
    #[serde(default)]
    pub from: Vec<Origin>,
}

/// What a passage looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading within the section.
    Heading(Both),
    /// A paragraph; a line break in it is kept.
    Paragraph(Both),
    /// Points of equal weight.
    List(Vec<Both>),
    /// Words, each with what is said about it.
    Terms(Vec<(Both, Both)>),
    /// Rows of cells under headings.
    Table {
        /// The headings.
        columns: Vec<Both>,
        /// The cells.
        rows: Vec<Vec<Both>>,
    },
}

/// A record that a passage was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// Its register.
    pub register: Register,
    /// Its number.
    pub record: i64,
}

impl PolicyText {
    /// The section, where it says something.
    pub fn section(&self, section: Section) -> Option<&SectionText> {
        self.sections.iter().find(|it| it.section == section)
    }

    /// Every record behind the text, each once, in the order of the text.
    pub fn origins(&self) -> Vec<Origin> {
        let mut origins = Vec::new();
        let passages = self.sections.iter().flat_map(|it| &it.passages);
        for origin in passages.flat_map(|it| &it.from) {
            if !origins.contains(origin) {
                origins.push(*origin);
            }
        }
        origins
    }

    /// Forgets that anything came from the records numbered `record`.
    pub fn forget(&mut self, record: i64) {
        let passages = self.sections.iter_mut().flat_map(|it| &mut it.passages);
        passages.for_each(|it| it.from.retain(|at| at.record != record));
    }

    /// Everything it says in `lang`, a line for each heading, paragraph, point and row.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        self.sections.iter().flat_map(|it| it.lines(lang)).collect()
    }
}

impl SectionText {
    /// Everything it says in `lang`, its heading first.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let heading = std::iter::once(self.heading.in_lang(lang).to_owned());
        heading.chain(self.passages.iter().flat_map(|it| it.block.lines(lang))).collect()
    }
}

impl Block {
    /// What it says in `lang`, a line for each paragraph, point and row.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let told = |it: &Both| it.in_lang(lang).to_owned();
        match self {
            Self::Heading(it) | Self::Paragraph(it) => vec![told(it)],
            Self::List(points) => points.iter().map(told).collect(),
            Self::Terms(terms) => {
                let line = |(term, said): &(Both, Both)| format!("{}: {}", told(term), told(said));
                terms.iter().map(line).collect()
            }
            Self::Table { columns, rows } => {
                let line = |cells: &Vec<Both>| cells.iter().map(told).collect::<Vec<_>>();
                let rows = std::iter::once(columns).chain(rows);
                rows.map(|it| line(it).join(" | ")).collect()
            }
        }
    }
}
