//! Mandates from a table: one row for each, all taken in or none.

mod import;
mod read;
#[cfg(test)]
mod tests;
mod text;

pub use import::MandateImportError;
pub use read::{MandateSheet, read_mandates};
