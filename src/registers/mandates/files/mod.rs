//! The register and Bankgirot's files: what a file changes, what is to be sent, and where the two differ
//!

mod book;
mod judge;
mod read;
mod reconcile;
mod send;
#[cfg(test)]
mod tests;

pub use read::{FileRow, Outcome, Reading};
pub use reconcile::{OnlyThere, Reconciliation, Unlike, UnlikeWhat};
pub use send::{ToSend, Written};
