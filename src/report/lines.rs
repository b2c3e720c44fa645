//! Breaking a text into lines.

use crate::core::Lang;

use super::{
    shape::{WordId, Words},
    style::{Face, Style},
};

/// One line of shaped words; `width` is in points, without a space at its end.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    pub words: Vec<WordId>,
    pub width: f32,
}

/// Whether words may be divided at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hyphens {
    /// Only a word that is wider than the column.
    Avoid(Lang),
    /// Any word but names, as running text allows.
    Welcome(Lang),
}

/// A line is filled by dividing a word only if more than this part of it would stay empty.
const TOLERATED_GAP: f32 = 0.1;

/// The lines of `text` in a column `width` points wide. Line breaks in the text are kept.
pub fn break_lines(
    words: &mut Words,
    text: &str,
    style: &Style,
    width: f32,
    hyphens: Hyphens,
) -> Vec<Line> {
    let scale = style.size / 1000.0;
    let mut breaker = Breaker {
        words,
        face: style.face,
        limit: width / scale,
        hyphens,
        lines: Vec::new(),
        words_on_line: Vec::new(),
        pen: 0.0,
        ink_end: 0.0,
    };
    for paragraph in text.split('\n') {
        for_each_piece(paragraph, |piece| breaker.add(piece));
        breaker.end_line();
    }
    let mut lines = breaker.lines;
    for line in &mut lines {
        line.width *= scale;
    }
    lines
}

struct Breaker<'a> {
    words: &'a mut Words,
    face: Face,
    limit: f32,
    hyphens: Hyphens,
    lines: Vec<Line>,
    words_on_line: Vec<WordId>,
    pen: f32,
    ink_end: f32,
}

impl Breaker<'_> {
    fn add(&mut self, piece: &str) {
        let id = self.words.shape(self.face, piece);
        let ink_width = self.words.get(id).ink_width;
        if self.pen + ink_width <= self.limit {
            self.put(id);
        } else if let Some((head, tail)) = self.divide(piece, ink_width) {
            let id = self.words.shape(self.face, &head);
            self.put(id);
            self.end_line();
            self.add(tail);
        } else if self.words_on_line.is_empty() {
            self.put(id);
        } else {
            self.end_line();
            self.add(piece);
        }
    }

    fn put(&mut self, id: WordId) {
        let word = self.words.get(id);
        self.ink_end = self.pen + word.ink_width;
        self.pen += word.width;
        self.words_on_line.push(id);
    }

    fn end_line(&mut self) {
        let words = std::mem::take(&mut self.words_on_line);
        self.lines.push(Line { words, width: self.ink_end });
        (self.pen, self.ink_end) = (0.0, 0.0);
    }

    /// The part of `piece` that fills this line and what is left for the next.
    fn divide<'p>(&mut self, piece: &'p str, ink_width: f32) -> Option<(String, &'p str)> {
        let is_too_wide = ink_width > self.limit;
        match self.hyphens {
            Hyphens::Welcome(lang) if !is_too_wide => {
                let has_gap = self.limit - self.pen > TOLERATED_GAP * self.limit;
                if !has_gap || !is_common_word(piece) {
                    return None;
                }
                self.last_fitting(piece, &syllable_ends(piece, lang), "-")
            }
            Hyphens::Avoid(lang) | Hyphens::Welcome(lang) if is_too_wide => {
                let ends = syllable_ends(piece, lang);
                let cut = self.last_fitting(piece, &address_ends(piece), "");
                cut.or_else(|| self.last_fitting(piece, &ends, "-")).or_else(|| {
                    let is_line_empty = self.words_on_line.is_empty();
                    is_line_empty.then(|| self.last_fitting(piece, &char_ends(piece), ""))?
                })
            }
            _ => None,
        }
    }

    fn last_fitting<'p>(
        &mut self,
        piece: &'p str,
        ends: &[usize],
        sign: &str,
    ) -> Option<(String, &'p str)> {
        ends.iter().rev().find_map(|&end| {
            let head = format!("{}{sign}", &piece[..end]);
            let id = self.words.shape(self.face, &head);
            let fits = self.pen + self.words.get(id).width <= self.limit;
            fits.then(|| (head, &piece[end..]))
        })
    }
}

/// Cuts a paragraph where a line may end: after a hyphen or slash between letters, and after a space
/// unless it stands between a number and its unit.
fn for_each_piece(paragraph: &str, mut found: impl FnMut(&str)) {
    let is_gap = |c: char| c.is_ascii_whitespace() || c.is_control();
    let mut spaced = String::new();
    let mut words = paragraph.split(is_gap).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let mut rest = word;
        while let Some(end) = joint(rest) {
            found(&rest[..end]);
            rest = &rest[end..];
        }
        spaced.push_str(rest);
        let next = words.peek();
        if next.is_some() {
            spaced.push(' ');
        }
        if next.is_none_or(|next| !belong_together(word, next)) {
            found(&spaced);
            spaced.clear();
        }
    }
}

/// Whether no line may end between a number and what it counts: "6.1 f", "349 kr", "3 B".
fn belong_together(word: &str, next: &str) -> bool {
    let is_unit = |word: &str| {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        letters.chars().count() <= 2 && letters.starts_with(char::is_alphabetic)
    };
    word.ends_with(|c: char| c.is_ascii_digit()) && is_unit(next)
}

/// The end of the first hyphen, dash or slash that stands between letters; not in "EU/EES", which is one sign.
fn joint(word: &str) -> Option<usize> {
    word.char_indices().find_map(|(at, sign)| {
        let end = at + sign.len_utf8();
        let is_joint = matches!(sign, '-' | '–' | '/')
            && word[..at].ends_with(char::is_alphabetic)
            && word[end..].starts_with(char::is_alphabetic)
            && !(word[..at].ends_with(char::is_uppercase)
                && word[end..].starts_with(char::is_uppercase));
        is_joint.then_some(end)
    })
}

/// The letters of `piece` without the punctuation around them.
fn core_of(piece: &str) -> (usize, &str) {
    let trimmed = piece.trim_start_matches(|c: char| !c.is_alphabetic());
    let start = piece.len() - trimmed.len();
    (start, trimmed.trim_end_matches(|c: char| !c.is_alphabetic()))
}

/// Whether `piece` is a long word in small letters, and so neither a name nor an abbreviation.
fn is_common_word(piece: &str) -> bool {
    let (_, core) = core_of(piece);
    core.chars().count() >= 7 && core.chars().all(char::is_lowercase)
}

/// Where `piece` may be divided, with at least three letters on either side.
fn syllable_ends(piece: &str, lang: Lang) -> Vec<usize> {
    let (start, core) = core_of(piece);
    if !core.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let patterns = match lang {
        Lang::Sv => hypher::Lang::Swedish,
        Lang::En => hypher::Lang::English,
    };
    let mut end = start;
    let mut ends: Vec<usize> = hypher::hyphenate_bounded(core, patterns, 3, 3)
        .map(|syllable| {
            end += syllable.len();
            end
        })
        .collect();
    ends.pop();
    ends
}

/// Where an e-mail or web address may be divided.
fn address_ends(piece: &str) -> Vec<usize> {
    let inner = piece.trim_end();
    let ends = inner.match_indices(['@', '.', '/', '_']).map(|(at, sign)| at + sign.len());
    ends.filter(|&end| end < inner.len()).collect()
}

/// The end of every letter but the last.
fn char_ends(piece: &str) -> Vec<usize> {
    piece.char_indices().map(|(at, _)| at).skip(1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::style;

    fn pieces(paragraph: &str) -> Vec<String> {
        let mut all = Vec::new();
        for_each_piece(paragraph, |piece| all.push(piece.to_owned()));
        all
    }

    #[test]
    fn lines_may_end_after_spaces_and_hyphens_between_letters() {
        assert_eq!(pieces("e-post till  Anna"), ["e-", "post ", "till ", "Anna"]);
        assert_eq!(pieces("och/eller\tbåda"), ["och/", "eller ", "båda"]);
        assert_eq!(pieces("811228-9874 2026-01-10"), ["811228-9874 ", "2026-01-10"]);
        assert_eq!(pieces("08\u{a0}123"), ["08\u{a0}123"]);
        assert_eq!(pieces("inom EU/EES, EU–US Data"), ["inom ", "EU/EES, ", "EU–US ", "Data"]);
        assert_eq!(pieces("enligt 6.1 f, 349 kr"), ["enligt ", "6.1 f, ", "349 kr"]);
    }

    #[test]
    fn syllables_leave_three_letters_on_either_side() {
        for word in ["integritetsskyddsmyndigheten", "behandling,", "(personuppgifter)"] {
            let (start, core) = core_of(word);
            let ends = syllable_ends(word, Lang::Sv);
            assert!(!ends.is_empty(), "{word}");
            for end in ends {
                assert!(word[start..end].chars().count() >= 3, "{word} at {end}");
                assert!(word[end..start + core.len()].chars().count() >= 3, "{word} at {end}");
            }
        }
    }

    #[test]
    fn names_are_not_divided_in_running_text() {
        assert!(!is_common_word("Integritetsskyddsmyndigheten"));
        assert!(!is_common_word("IMY"));
        assert!(is_common_word("personuppgiftsansvarig."));
    }

    #[test]
    fn no_line_is_wider_than_its_column() {
        let mut words = Words::new().unwrap();
        let text = "Personuppgiftsbiträdesavtal finns för dataskyddsförordningens samtliga \
                    behandlingar; frågor: dataskyddsombud@exempelföretaget-med-långt-namn.se";
        for hyphens in [Hyphens::Avoid(Lang::Sv), Hyphens::Welcome(Lang::Sv)] {
            for width in [45.0, 80.0, 240.0] {
                let lines = break_lines(&mut words, text, &style::BODY, width, hyphens);
                assert!(lines.iter().all(|line| line.width <= width), "{width} {hyphens:?}");
            }
        }
    }

    #[test]
    fn line_breaks_of_the_text_are_kept() {
        let mut words = Words::new().unwrap();
        let hyphens = Hyphens::Avoid(Lang::Sv);
        let lines =
            break_lines(&mut words, "Storgatan 1\n903 26 Umeå", &style::BODY, 400.0, hyphens);
        assert_eq!(lines.len(), 2);
    }
}
