//! Ready-made outlines: which sections, in which order, under which headings.

use serde::{Deserialize, Serialize};

use super::{Depth, Section, text};
use crate::core::{Choice, Text};

/// An outline to start from. Five follow the order of policies that Swedish IT companies have published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outline {
    /// Every section.
    #[default]
    Full,
    /// What the law asks for, and no more.
    Short,
    /// Two long sections on data and on recipients, the rights together, the history last.
    Birch,
    /// When, which and why for each group, then a table.
    Oak,
    /// The two roles first, then bases, data and recipients as questions.
    Spruce,
    /// Numbered in detail, with profiling and mailings of their own.
    Linden,
    /// The roles explained, e-mail and training at the centre.
    Pine,
}

/// A section at its place in an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Which section.
    pub section: Section,
    /// Whether it stands below the section before it.
    pub depth: Depth,
    /// Its heading; empty for the usual one.
    pub heading: Text,
}

impl Outline {
    /// The outline's name on the command line, such as "full".
    pub const fn name(self) -> &'static str {
        text::outline_name(self)
    }

    /// The outline with this name, in any case of letters.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// For whom it suits, in one sentence.
    pub const fn about(self) -> Text {
        text::outline_about(self)
    }

    /// Its sections in their order.
    pub const fn sections(self) -> &'static [Placed] {
        text::outline_sections(self)
    }

    /// The heading of a section; the usual one where the outline has none of its own.
    pub fn heading(self, section: Section) -> Text {
        let placed = self.sections().iter().find(|it| it.section == section);
        placed.map(|it| it.heading).filter(|it| !it.is_empty()).unwrap_or_else(|| section.text())
    }
}

impl Choice for Outline {
    const ALL: &'static [Self] =
        &[Self::Full, Self::Short, Self::Birch, Self::Oak, Self::Spruce, Self::Linden, Self::Pine];

    fn text(self) -> Text {
        text::outline(self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::registers::policy::Point;

    #[test]
    fn r_90_no_outline_has_a_section_twice_and_the_full_one_has_them_all() {
        for outline in Outline::ALL {
            let sections: HashSet<_> = outline.sections().iter().map(|it| it.section).collect();
            assert_eq!(sections.len(), outline.sections().len(), "{outline:?}");
            assert_eq!(outline.sections()[0].depth, Depth::Chapter, "{outline:?}");
            assert_eq!(Outline::from_name(&outline.name().to_uppercase()), Some(*outline));
        }
        assert_eq!(Outline::Full.sections().len(), Section::ALL.len());
    }

    #[test]
    fn every_outline_can_answer_every_point_of_13_and_14() {
        for outline in Outline::ALL {
            for point in Point::ALL {
                let answers = |it: &Placed| it.section.answers().contains(point);
                assert!(outline.sections().iter().any(answers), "{outline:?} {point:?}");
            }
        }
    }
}
