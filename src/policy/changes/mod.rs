//! What is different between two editions of the policy: paragraphs, words within them, and the facts of the
//! registers behind them.

mod words;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Depth, FrozenFact, Origin, PolicyText, PolicyVersion, Section, SectionText};
use crate::{
    core::{Lang, Text},
    store::Result,
};

pub use words::{Kind, Span};

/// An edition: a text and the facts behind it.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// What it says.
    pub text: &'a PolicyText,
    /// The records behind it.
    pub facts: &'a [FrozenFact],
}

/// What one edition says and the other does not, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The sections that differ, in the order of the newer edition; those that are gone come last.
    pub sections: Vec<SectionChange>,
    /// Whether sections that both have stand in another order, or at another depth.
    pub is_rearranged: bool,
    /// The records that differ.
    pub facts: Vec<FactChange>,
}

/// A section that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionChange {
    /// Which one.
    pub section: Section,
    /// Its heading, in the edition that has it; in the newer where both have.
    pub heading: String,
    /// Whether all of it is new, or gone, or only something in it differs.
    pub kind: Kind,
    /// The lines that differ, in their order.
    pub lines: Vec<LineChange>,
}

/// A heading, paragraph, point or row that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineChange {
    /// It is new.
    Added(String),
    /// It is gone.
    Removed(String),
    /// Words in it differ.
    Altered(Vec<Span>),
}

/// A record that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactChange {
    /// Which record.
    pub origin: Origin,
    /// What it is called, in the newer edition where both have it.
    pub title: String,
    /// Whether it is new behind the text, no longer behind it, or has other values.
    pub kind: Kind,
    /// The fields that differ, with their values before and after; of a list, the lines that differ.
    pub fields: Vec<(Text, String, String)>,
}

impl<'a> Edition<'a> {
    /// A published version.
    pub fn of(version: &'a PolicyVersion) -> Self {
        Self { text: &version.text, facts: &version.facts }
    }
}

impl Changes {
    /// From `old` to `new`, told in `lang`. The history of versions is no part of what changes.
    ///
    /// # Errors
    /// Where the state of a record cannot be read.
    pub fn between(old: Edition<'_>, new: Edition<'_>, lang: Lang) -> Result<Self> {
        Ok(Self {
            sections: sections(old.text, new.text, lang),
            is_rearranged: order(old.text, new.text) != order(new.text, old.text),
            facts: facts(old.facts, new.facts, lang)?,
        })
    }

    /// Whether the text is the same; records may differ in what the text does not tell.
    pub fn has_same_text(&self) -> bool {
        self.sections.is_empty() && !self.is_rearranged
    }

    /// How many lines are new, gone and altered.
    pub fn counted(&self) -> [usize; 3] {
        let mut n = [0; 3];
        for line in self.sections.iter().flat_map(|it| &it.lines) {
            n[match line {
                LineChange::Added(_) => 0,
                LineChange::Removed(_) => 1,
                LineChange::Altered(_) => 2,
            }] += 1;
        }
        n
    }
}

/// The sections of `text` that `other` has too, in their order and depth.
fn order(text: &PolicyText, other: &PolicyText) -> Vec<(Section, Depth)> {
    let both = text.sections.iter().filter(|it| other.section(it.section).is_some());
    both.map(|it| (it.section, it.depth)).collect()
}

fn sections(old: &PolicyText, new: &PolicyText, lang: Lang) -> Vec<SectionChange> {
    let is_told = |it: &&SectionText| it.section != Section::History;
    let mut changes = Vec::new();
    for it in new.sections.iter().filter(is_told) {
        let (kind, lines) = match old.section(it.section) {
            Some(before) => (Kind::Same, lines(&before.lines(lang), &it.lines(lang))),
            None => (Kind::Added, it.lines(lang).into_iter().map(LineChange::Added).collect()),
        };
        if !lines.is_empty() {
            let heading = it.heading.in_lang(lang).to_owned();
            changes.push(SectionChange { section: it.section, heading, kind, lines });
        }
    }
    let is_gone = |it: &&SectionText| new.section(it.section).is_none();
    for it in old.sections.iter().filter(is_told).filter(is_gone) {
        let heading = it.heading.in_lang(lang).to_owned();
        let lines = it.lines(lang).into_iter().map(LineChange::Removed).collect();
        changes.push(SectionChange { section: it.section, heading, kind: Kind::Removed, lines });
    }
    changes
}

/// The lines that differ; a line that mostly stays is altered, and not one gone and one new.
fn lines(old: &[String], new: &[String]) -> Vec<LineChange> {
    let mut changes = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, old, new) {
        match op {
            DiffOp::Equal { .. } => {}
            DiffOp::Delete { old_index, old_len, .. } => {
                let gone = &old[old_index..old_index + old_len];
                changes.extend(gone.iter().cloned().map(LineChange::Removed));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                let told = &new[new_index..new_index + new_len];
                changes.extend(told.iter().cloned().map(LineChange::Added));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let (gone, told) =
                    (&old[old_index..old_index + old_len], &new[new_index..new_index + new_len]);
                replaced(gone, told, &mut changes);
            }
        }
    }
    changes
}

/// Pairs each new line with the first of the old ones left that is much like it.
fn replaced(old: &[String], new: &[String], changes: &mut Vec<LineChange>) {
    let mut left = old;
    for line in new {
        let pair = left.iter().enumerate().find_map(|(n, before)| {
            let spans = words::compared(before, line);
            words::is_much_alike(&spans).then_some((n, spans))
        });
        match pair {
            Some((n, spans)) => {
                changes.extend(left[..n].iter().cloned().map(LineChange::Removed));
                changes.push(LineChange::Altered(spans));
                left = &left[n + 1..];
            }
            None => changes.push(LineChange::Added(line.clone())),
        }
    }
    changes.extend(left.iter().cloned().map(LineChange::Removed));
}

fn facts(old: &[FrozenFact], new: &[FrozenFact], lang: Lang) -> Result<Vec<FactChange>> {
    let find = |among: &[FrozenFact], origin| among.iter().find(|it| it.origin == origin).cloned();
    let gone = old.iter().filter(|it| find(new, it.origin).is_none());
    let mut changes = Vec::new();
    for it in new.iter().chain(gone) {
        let (before, after) = (find(old, it.origin), find(new, it.origin));
        let kind = match (&before, &after) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => Kind::Same,
        };
        let told = |it: &Option<FrozenFact>| match it {
            Some(it) => it.origin.register.told(&it.state, lang),
            None => Ok(Vec::new()),
        };
        let fields = altered(&told(&before)?, &told(&after)?);
        if !fields.is_empty() {
            let (origin, title) = (it.origin, it.title.clone());
            changes.push(FactChange { origin, title, kind, fields });
        }
    }
    Ok(changes)
}

/// The fields whose values differ, in the order of the form.
fn altered(before: &[(Text, String)], after: &[(Text, String)]) -> Vec<(Text, String, String)> {
    let value_in = |side: &[(Text, String)], field: Text| {
        side.iter().find(|(it, _)| *it == field).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let fields = if after.is_empty() { before } else { after };
    let told =
        fields.iter().map(|(field, _)| (*field, value_in(before, *field), value_in(after, *field)));
    let told = told.filter(|(_, old, new)| old != new);
    told.map(|(field, old, new)| {
        let (old, new) = apart(&old, &new);
        (field, old, new)
    })
    .collect()
}

/// The lines that one of two values has and the other lacks; the values as they are where they have the same lines in
/// another order.
fn apart(old: &str, new: &str) -> (String, String) {
    let lacking = |has: &str, other: &str| {
        let lines = has.lines().filter(|it| !other.lines().any(|line| line == *it));
        lines.collect::<Vec<_>>().join("\n")
    };
    match (lacking(old, new), lacking(new, old)) {
        (gone, come) if gone.is_empty() && come.is_empty() => (old.to_owned(), new.to_owned()),
        told => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Block, Both, Passage};

    fn section(section: Section, paragraphs: &[&str]) -> SectionText {
        let block = |it: &&str| Block::Paragraph(Both::same(*it));
        let passages = paragraphs.iter().map(|it| Passage { block: block(it), from: Vec::new() });
        let heading = Both::same(format!("{section:?}"));
        SectionText { section, heading, depth: Depth::Chapter, passages: passages.collect() }
    }

    fn text(sections: Vec<SectionText>) -> PolicyText {
        PolicyText { sections, ..PolicyText::default() }
    }

    fn between(old: &PolicyText, new: &PolicyText) -> Changes {
        let edition = |text| Edition { text, facts: &[] };
        Changes::between(edition(old), edition(new), Lang::Sv).unwrap()
    }

    #[test]
    fn r_91_paragraphs_are_added_removed_or_altered_word_by_word() {
        let old = text(vec![section(
            Section::Retention,
            &["Lika.", "Vi sparar uppgifterna i 3 månader efter avtalet.", "Bort med det här."],
        )]);
        let new = text(vec![section(
            Section::Retention,
            &[
                "Ett nytt stycke först.",
                "Lika.",
                "Vi sparar uppgifterna i 6 månader efter avtalet.",
            ],
        )]);
        let changes = between(&old, &new);
        let [only] = changes.sections.as_slice() else { panic!("{changes:?}") };
        assert_eq!(only.kind, Kind::Same);
        let [LineChange::Added(added), LineChange::Altered(spans), LineChange::Removed(gone)] =
            only.lines.as_slice()
        else {
            panic!("{:?}", only.lines)
        };
        assert_eq!(
            (added.as_str(), gone.as_str()),
            ("Ett nytt stycke först.", "Bort med det här.")
        );
        let told: Vec<_> = spans.iter().map(|it| (it.kind, it.text.as_str())).collect();
        let expected = [
            (Kind::Same, "Vi sparar uppgifterna i "),
            (Kind::Removed, "3"),
            (Kind::Added, "6"),
            (Kind::Same, " månader efter avtalet."),
        ];
        assert_eq!(told, expected);
        assert_eq!(changes.counted(), [1, 1, 1]);
    }

    #[test]
    fn r_91_of_a_list_the_lines_that_differ_are_told_and_a_new_order_as_a_whole() {
        assert_eq!(apart("a\nb\nc", "a\nc\nd"), ("b".into(), "d".into()));
        assert_eq!(apart("a", "a\nb"), (String::new(), "b".into()));
        assert_eq!(apart("a\nb", "b\na"), ("a\nb".into(), "b\na".into()));
        assert_eq!(apart("3", "6"), ("3".into(), "6".into()));
    }

    #[test]
    fn r_91_a_section_that_comes_goes_or_moves_is_told_and_the_history_is_not() {
        let one = |it| section(it, &["Text."]);
        let old = text(vec![one(Section::Access), one(Section::Erasure), one(Section::Children)]);
        let new = text(vec![
            one(Section::Erasure),
            one(Section::Access),
            one(Section::Training),
            one(Section::History),
        ]);
        let changes = between(&old, &new);
        let told: Vec<_> = changes.sections.iter().map(|it| (it.section, it.kind)).collect();
        assert_eq!(told, [(Section::Training, Kind::Added), (Section::Children, Kind::Removed)]);
        assert!(changes.is_rearranged && !changes.has_same_text());
        assert!(between(&old, &old).has_same_text());
    }
}
