//! A section while it is being written.

use crate::{
    core::Text,
    policy::{
        Block, Both, Origin, Passage, Policy, Promise, Section, Sources,
        sources::POLICY,
        text::{AND, OR, SHORTENED},
    },
};

/// The passages so far, and what they are written from.
pub(super) struct Page<'a> {
    pub(super) sources: &'a Sources,
    pub(super) policy: &'a Policy,
    passages: Vec<Passage>,
}

impl<'a> Page<'a> {
    pub(super) fn new(sources: &'a Sources, policy: &'a Policy) -> Self {
        Self { sources, policy, passages: Vec::new() }
    }

    /// What has been written; a heading that nothing follows is left out.
    pub(super) fn finish(self) -> Vec<Passage> {
        let is_heading = |it: &Passage| matches!(it.block, Block::Heading(_));
        let next: Vec<bool> = self.passages.iter().skip(1).map(is_heading).chain([true]).collect();
        let with_next = self.passages.into_iter().zip(next);
        with_next.filter(|(it, next)| !(is_heading(it) && *next)).map(|(it, _)| it).collect()
    }

    /// A paragraph; nothing where it says nothing.
    pub(super) fn say(&mut self, told: impl Into<Both>, from: impl IntoIterator<Item = Origin>) {
        let told = told.into();
        if !told.is_empty() {
            self.put(Block::Paragraph(told), from);
        }
    }

    /// What is said to everybody, from no record.
    pub(super) fn tell(&mut self, text: Text) {
        self.say(text, []);
    }

    /// A heading within the section.
    pub(super) fn head(&mut self, heading: impl Into<Both>) {
        self.put(Block::Heading(heading.into()), []);
    }

    /// Points, each once; nothing where there are none.
    pub(super) fn list(
        &mut self,
        points: impl IntoIterator<Item = Both>,
        from: impl IntoIterator<Item = Origin>,
    ) {
        let points = each_once(points);
        if !points.is_empty() {
            self.put(Block::List(points), from);
        }
    }

    /// Words with what is said about each; nothing where there are none.
    pub(super) fn terms(&mut self, terms: Vec<(Both, Both)>, from: Vec<Origin>) {
        if !terms.is_empty() {
            self.put(Block::Terms(terms), from);
        }
    }

    /// A table; nothing where it has no rows.
    pub(super) fn table(&mut self, columns: Vec<Both>, rows: Vec<Vec<Both>>, from: Vec<Origin>) {
        if !rows.is_empty() {
            self.put(Block::Table { columns, rows }, from);
        }
    }

    /// The promises of the section that the company makes, in one paragraph.
    pub(super) fn promises(&mut self, section: Section) {
        let made = self.promised(section);
        self.say(Both::join(&made, " "), [POLICY]);
    }

    /// The promises of the section that the company makes, sentence by sentence.
    pub(super) fn promised(&self, section: Section) -> Vec<Both> {
        let made = Promise::of(section).filter(|it| self.policy.promises(*it));
        made.map(|it| it.sentence().into()).collect()
    }

    fn put(&mut self, block: Block, from: impl IntoIterator<Item = Origin>) {
        let mut origins: Vec<Origin> = Vec::new();
        for origin in from {
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        self.passages.push(Passage { block, from: origins });
    }
}

/// The texts that say something, each the first time it comes.
pub(super) fn each_once(texts: impl IntoIterator<Item = Both>) -> Vec<Both> {
    let mut found: Vec<Both> = Vec::new();
    for text in texts {
        if !text.is_empty() && !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// With a capital first.
pub(super) fn capital(text: &Both) -> Both {
    text.map(|it, _| {
        let mut letters = it.trim().chars();
        let first = letters.next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
        format!("{first}{}", letters.as_str())
    })
}

/// With a capital first and a full stop last.
pub(super) fn sentence(text: &Both) -> Both {
    capital(text).map(|it, _| {
        let last = it.trim_end_matches(['”', '"', ')']);
        let is_ended = it.ends_with(':') || last.ends_with(['.', '?', '!', '…']);
        let stop = if it.is_empty() || is_ended { "" } else { "." };
        format!("{it}{stop}")
    })
}

/// Without the full stop, so that a sentence can go on after it; one that ends a shortened word stays.
pub(super) fn bare(text: &Both) -> Both {
    text.map(|it, _| {
        let it = it.trim();
        let last = it.rsplit(' ').next().unwrap_or_default();
        let is_short = SHORTENED.contains(&last.to_lowercase().as_str());
        if is_short { it.to_owned() } else { it.trim_end_matches('.').to_owned() }
    })
}

/// With a small letter first, so that it can stand within a sentence; a name in capitals stays.
pub(super) fn within(text: &Both) -> Both {
    text.map(|it, _| {
        let mut letters = it.trim().chars();
        let first = letters.next();
        let after = letters.as_str().trim_start_matches('-').chars().next();
        let is_word = after.is_none_or(|it| it.is_lowercase() || it == ' ');
        match first {
            Some(first) if is_word => format!("{}{}", first.to_lowercase(), letters.as_str()),
            _ => it.trim().to_owned(),
        }
    })
}

/// "ett, två och tre".
pub(super) fn and(parts: &[Both]) -> Both {
    joined(parts, AND)
}

/// "ett, två eller tre".
pub(super) fn or(parts: &[Both]) -> Both {
    joined(parts, OR)
}

fn joined(parts: &[Both], word: Text) -> Both {
    let joined = |told: Vec<&str>, word: &str| match told.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [init @ .., last] => format!("{} {word} {last}", init.join(", ")),
    };
    Both::new(
        joined(parts.iter().map(|it| it.sv.as_str()).collect(), word.sv),
        joined(parts.iter().map(|it| it.en.as_str()).collect(), word.en),
    )
}
