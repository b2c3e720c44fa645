//! What stands in the registers now that did not when a version was drawn up.

use crate::report::Block;

/// The paragraphs that are new and those that are gone, in the order of the agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// What an agreement drawn up now would say, and the version does not.
    pub added: Vec<String>,
    /// What the version says, and one drawn up now would not.
    pub removed: Vec<String>,
}

impl Changes {
    /// What has changed from `before` to `now`. A paragraph that only moved has not.
    pub fn between(before: &[Block], now: &[Block]) -> Self {
        let (before, now) = (paragraphs(before), paragraphs(now));
        Self { added: beyond(&now, &before), removed: beyond(&before, &now) }
    }

    /// Whether an agreement drawn up now would say the same.
    pub fn is_none(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }
}

/// Those of `these` that are not among `others`, as many times as they are too many.
fn beyond(these: &[String], others: &[String]) -> Vec<String> {
    let mut others = others.to_vec();
    let mut left = these.to_vec();
    left.retain(|it| match others.iter().position(|other| other == it) {
        Some(at) => {
            others.swap_remove(at);
            false
        }
        None => true,
    });
    left
}

/// Everything that is read, a paragraph, fact, row or line to write on at a time.
fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let mut told = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Text(text) | Block::Note(text) => {
                told.push(text.clone());
            }
            Block::List(points) => told.extend(points.iter().cloned()),
            Block::Facts(rows) => {
                told.extend(rows.iter().map(|it| format!("{}: {}", it.label, it.value)));
            }
            Block::Table(table) => told.extend(table.rows.iter().map(|row| row.join(" | "))),
            Block::Gaps(rows) => told.extend(rows.iter().map(|it| it.what.clone())),
            Block::Signature(rows) => told.extend(rows.iter().map(|it| it.party.clone())),
            Block::TickBoxes(boxes) => told.extend(boxes.iter().map(|it| it.text.clone())),
            Block::Blanks(rows) => {
                told.extend(rows.iter().flatten().map(|it| format!("{}: …", it.label)));
            }
            Block::Together(blocks) => told.extend(paragraphs(blocks)),
            Block::PageBreak => {}
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_and_what_is_gone_is_told_and_what_only_moved_is_not() {
        let text = |it: &str| Block::Text(it.into());
        let before = [text("one"), text("two"), text("two"), Block::PageBreak];
        let now = [Block::Together(vec![text("two")]), text("one"), text("three")];
        let changes = Changes::between(&before, &now);
        assert_eq!((changes.added, changes.removed), (vec!["three".into()], vec!["two".into()]));
        assert!(Changes::between(&before, &before).is_none());
    }
}
