//! A question that can be answered with "none".

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A list that may also be answered "none"; the answer counts as complete and has its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stated<T> {
    /// What there is.
    pub items: Vec<T>,
    /// The day somebody stated that there is none.
    pub none_on: Option<Date>,
}

impl<T> Stated<T> {
    /// "None", stated on `day`.
    pub fn none(day: Date) -> Self {
        Self { items: Vec::new(), none_on: Some(day) }
    }

    /// Whether the question has an answer, be it a list or "none".
    pub fn is_answered(&self) -> bool {
        !self.items.is_empty() || self.none_on.is_some()
    }
}

impl<T> Default for Stated<T> {
    fn default() -> Self {
        Self { items: Vec::new(), none_on: None }
    }
}

impl<T> From<Vec<T>> for Stated<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, none_on: None }
    }
}
