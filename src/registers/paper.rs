//! Where a paper is.

use serde::{Deserialize, Serialize};

/// A place in a paper binder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    /// The binder.
    pub binder: String,
    /// The tab, or the page.
    pub tab: String,
}

impl Paper {
    /// Whether it is not said where.
    pub fn is_empty(&self) -> bool {
        self.binder.trim().is_empty() && self.tab.trim().is_empty()
    }
}
