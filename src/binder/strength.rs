//! How long a passphrase would withstand guessing.

use super::{Passphrase, text};

/// A rough judgement, for the person who chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Guessed in hours or days.
    Weak,
    /// Withstands a curious person.
    Fair,
    /// Withstands somebody with many computers.
    Good,
}

/// From 50 bits a third of a second per guess makes ten million computer years, from 65 bits
/// three hundred thousand million.
const FAIR_BITS: f64 = 50.0;
const GOOD_BITS: f64 = 65.0;

/// The strength of `passphrase`, judged by its length, its alphabet and its words.
pub fn strength(passphrase: &Passphrase) -> Strength {
    match bits(passphrase.text()) {
        bits if bits >= GOOD_BITS => Strength::Good,
        bits if bits >= FAIR_BITS => Strength::Fair,
        _ => Strength::Weak,
    }
}

/// The bits of the cheaper of two guesses: letter by letter, or word by word.
fn bits(text: &str) -> f64 {
    let mut words: Vec<String> =
        text.split_whitespace().map(|word| word.trim().to_lowercase()).collect();
    words.sort_unstable();
    words.dedup();
    words.iter().map(|word| bits_of_word(word, text)).sum()
}

/// A word of a list of 8000 gives 13 bits, whatever its length; so a word of plain letters gives no
/// more than that for every eight of them. A common password gives hardly anything.
fn bits_of_word(word: &str, text: &str) -> f64 {
    let stem = word.trim_matches(|letter: char| !letter.is_alphabetic());
    if text::COMMON.iter().any(|common| *common == word || *common == stem) {
        return 4.0;
    }
    let mut letters: Vec<char> = word.chars().collect();
    let n_letters = letters.len() as f64;
    letters.dedup(); // "aaaaaa" is one letter
    let varied = letters.len() as f64;
    let by_letter = varied * alphabet(word, text).log2();
    if word.chars().all(char::is_alphabetic) {
        by_letter.min(13.0 * (n_letters / 8.0).ceil())
    } else {
        by_letter
    }
}

/// How many different signs a guesser has to try.
fn alphabet(word: &str, text: &str) -> f64 {
    let both_cases = text.chars().any(char::is_uppercase) && text.chars().any(char::is_lowercase);
    let used = [
        (word.chars().any(char::is_alphabetic), 29.0),
        (both_cases && !text.contains(' '), 29.0),
        (word.chars().any(char::is_numeric), 10.0),
        (word.chars().any(|sign| !sign.is_alphanumeric()), 30.0),
    ];
    let signs: f64 = used.iter().filter(|(is_used, _)| *is_used).map(|(_, count)| count).sum();
    signs.max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Strength) {
        let found = strength(&Passphrase::new(text));
        assert_eq!(found, expected, "{text}: {} bits", bits(text));
    }

    #[test]
    fn what_everybody_chooses_is_weak() {
        for text in
            ["", "1234", "Lösenord123!", "sommaren 2026", "aaaaaaaaaaaaaaaaaaaaaaaa", "hej hej hej"]
        {
            check(text, Strength::Weak);
        }
    }

    #[test]
    fn short_ones_are_weak_and_each_word_more_betters_it() {
        check("kornblå", Strength::Weak);
        check("häst batteri", Strength::Weak);
        check("häst batteri klammer stapel", Strength::Fair);
        check("häst batteri klammer stapel vrak", Strength::Good);
    }

    #[test]
    fn a_long_random_row_of_signs_is_good() {
        check("xK7#pQ2!vL9z", Strength::Good);
        check("xK7#pQ2!v", Strength::Fair);
    }
}
