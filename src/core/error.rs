//! What every error of the program can do.

use super::{Lang, Message};

/// An error that can be told to the person at the desk. Its `Display` is for the log and names nobody.
pub trait Explain: std::error::Error {
    /// What happened and what to do about it.
    fn message(&self, lang: Lang) -> Message;
}
