//! The two languages of the program.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of the window or of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

/// A text in both languages: one that lacks its translation does not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Swedish.
    pub sv: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// No text at all.
    pub const EMPTY: Self = Self { sv: "", en: "" };

    /// A text that is the same in both languages, such as a name.
    pub const fn same(text: &'static str) -> Self {
        Self { sv: text, en: text }
    }

    /// The text in `lang`.
    pub const fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }

    /// Whether there is nothing to read.
    pub const fn is_empty(self) -> bool {
        self.sv.is_empty()
    }
}

/// What happened, and what the reader can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// One sentence: what happened.
    pub what: String,
    /// One sentence: what to do now.
    pub advice: String,
}

impl Message {
    /// Both sentences from texts.
    pub fn new(lang: Lang, what: Text, advice: Text) -> Self {
        Self { what: what.in_lang(lang).to_owned(), advice: advice.in_lang(lang).to_owned() }
    }
}

/// Both sentences.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, advice } = self;
        write!(f, "{what} {advice}")
    }
}

/// What is said, in Swedish and in English: short, for files of many texts.
pub const fn t(sv: &'static str, en: &'static str) -> Text {
    Text { sv, en }
}

/// A closed set of answers to a question, such as the six lawful bases.
pub trait Choice: Copy + Eq + 'static {
    /// Every answer, in the order a reader expects.
    const ALL: &'static [Self];

    /// The answer as it is read.
    fn text(self) -> Text;
}

/// The parts that say something, with dashes between.
pub fn dashed(parts: &[&str]) -> String {
    let told: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    told.join(" – ")
}

/// A number with a hard space between the thousands.
pub fn grouped(n: usize) -> String {
    let figures = n.to_string();
    let mut grouped = String::with_capacity(figures.len() + figures.len() / 3);
    for (i, figure) in figures.chars().enumerate() {
        if i > 0 && (figures.len() - i).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(figure);
    }
    grouped
}
