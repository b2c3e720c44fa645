//! Why one row was not taken in.

use crate::core::{Lang, Text};

/// A row that was not taken in. The reason is a fixed text, so that it cannot repeat what the row said
/// about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The line of the file where the row begins, counted from 1.
    pub line: usize,
    /// The heading of the column at fault, where it is one.
    pub column: Option<String>,
    /// What is wrong, in one sentence.
    pub reason: Text,
    /// The provision that asks for it; empty where none does.
    pub cite: &'static str,
}

impl Refusal {
    /// The row at `line` as a whole is refused.
    pub fn of_row(line: usize, reason: Text) -> Self {
        Self { line, column: None, reason, cite: "" }
    }

    /// The cell under the heading `column` in the row at `line` is refused.
    pub fn of_cell(line: usize, column: &str, reason: Text) -> Self {
        Self { line, column: Some(column.to_owned()), reason, cite: "" }
    }

    /// The same, with the provision behind it.
    #[must_use]
    pub fn citing(self, cite: &'static str) -> Self {
        Self { cite, ..self }
    }

    /// The reason, with the provision in brackets where there is one.
    pub fn because(&self, lang: Lang) -> String {
        let reason = self.reason.in_lang(lang);
        match self.cite {
            "" => reason.to_owned(),
            cite => format!("{reason} ({cite})"),
        }
    }
}
