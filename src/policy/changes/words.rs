//! One line beside another, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Whether something stands in both editions, in the newer alone or in the older alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// In both.
    Same,
    /// In the newer alone.
    Added,
    /// In the older alone.
    Removed,
}

/// Words of a line that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// In which edition.
    pub kind: Kind,
    /// The words, with the signs between them.
    pub text: String,
}

/// The words of both lines in their order, what is gone before what came in its place.
pub(super) fn compared(old: &str, new: &str) -> Vec<Span> {
    let (old, new) = (words(old), words(new));
    let mut spans = Spans::default();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                spans.same(&old[old_index..old_index + len].concat());
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                spans.removed.push_str(&old[old_index..old_index + old_len].concat());
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                spans.added.push_str(&new[new_index..new_index + new_len].concat());
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                spans.removed.push_str(&old[old_index..old_index + old_len].concat());
                spans.added.push_str(&new[new_index..new_index + new_len].concat());
            }
        }
    }
    spans.finish()
}

/// Whether at least half of the letters stand in both.
pub(super) fn is_much_alike(spans: &[Span]) -> bool {
    let n = |kind| -> usize {
        let of_kind = spans.iter().filter(|it| it.kind == kind);
        of_kind.map(|it| it.text.chars().filter(|it| it.is_alphanumeric()).count()).sum()
    };
    4 * n(Kind::Same) >= 2 * n(Kind::Same) + n(Kind::Added) + n(Kind::Removed)
}

/// Words, and each sign between them by itself.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |it: char| it.is_alphanumeric();
        let len = match rest.find(|it| !is_word(it)) {
            Some(0) => first.len_utf8(),
            Some(len) => len,
            None => rest.len(),
        };
        let (word, after) = rest.split_at(len);
        words.push(word);
        rest = after;
    }
    words
}

/// Spans while they are gathered. A lone space or sign between two changes is part of both, so that whole phrases
/// are seen to change.
#[derive(Default)]
struct Spans {
    done: Vec<Span>,
    same: String,
    removed: String,
    added: String,
}

impl Spans {
    fn same(&mut self, text: &str) {
        let is_changing = !self.removed.is_empty() || !self.added.is_empty();
        if is_changing && !text.contains(char::is_alphanumeric) {
            self.removed.push_str(text);
            self.added.push_str(text);
            return;
        }
        self.put_change();
        self.same.push_str(text);
    }

    fn put_change(&mut self) {
        // What both end with is no change.
        let common: usize = self
            .removed
            .chars()
            .rev()
            .zip(self.added.chars().rev())
            .take_while(|(one, other)| one == other && !one.is_alphanumeric())
            .map(|(it, _)| it.len_utf8())
            .sum();
        let after = self.removed.split_off(self.removed.len() - common);
        self.added.truncate(self.added.len() - common);
        if !self.removed.is_empty() || !self.added.is_empty() {
            self.put(Kind::Same);
            self.put(Kind::Removed);
            self.put(Kind::Added);
        }
        self.same.push_str(&after);
    }

    fn put(&mut self, kind: Kind) {
        let text = std::mem::take(match kind {
            Kind::Same => &mut self.same,
            Kind::Removed => &mut self.removed,
            Kind::Added => &mut self.added,
        });
        if !text.is_empty() {
            self.done.push(Span { kind, text });
        }
    }

    fn finish(mut self) -> Vec<Span> {
        self.put_change();
        self.put(Kind::Same);
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line as it was, as it is, and with both marked.
    #[track_caller]
    fn check(old: &str, new: &str, marked: &str) {
        let spans = compared(old, new);
        let without = |kind| -> String {
            spans.iter().filter(|it| it.kind != kind).map(|it| it.text.as_str()).collect()
        };
        assert_eq!((without(Kind::Added), without(Kind::Removed)), (old.into(), new.into()));
        let told = spans.iter().map(|it| match it.kind {
            Kind::Same => it.text.clone(),
            Kind::Removed => format!("[-{}]", it.text),
            Kind::Added => format!("[+{}]", it.text),
        });
        assert_eq!(told.collect::<String>(), marked);
    }

    #[test]
    fn words_are_compared_whole_and_phrases_change_together() {
        check("i 3 månader.", "i 12 månader.", "i [-3][+12] månader.");
        check("lika", "lika", "lika");
        check("a b c", "a c", "a [-b ]c");
        check("hos oss", "hos våra leverantörer", "hos [-oss][+våra leverantörer]");
        check(
            "ett gammalt hus, sa de",
            "ett nytt garage, sa de",
            "ett [-gammalt hus][+nytt garage], sa de",
        );
        check("", "nytt", "[+nytt]");
    }

    #[test]
    fn lines_that_share_half_of_their_letters_are_much_alike() {
        assert!(is_much_alike(&compared("Vi sparar i 3 år", "Vi sparar i 5 år")));
        assert!(!is_much_alike(&compared("Något helt annat", "Vi sparar i 5 år")));
    }
}
