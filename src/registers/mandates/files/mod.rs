//! The register and Bankgirot's files: what a file changes, what is to be sent, and where the two differ
//!

mod book;
mod judge;
mod read;
mod reconcile;
mod send;
mod settle;
#[cfg(test)]
mod tests;
mod unknown_payer;

pub use read::{FileRow, Outcome, Reading};
pub use reconcile::{OnlyThere, Ours, Reconciliation, Unlike, UnlikeWhat};
pub use send::{ToSend, Written};
pub use settle::{EnteredPayer, Settled, Settling};
