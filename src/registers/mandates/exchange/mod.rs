//! Mandates from a table: one row for each, all taken in or none.

mod import;
mod read;
mod sheet;
#[cfg(test)]
mod tests;
mod text;

pub use import::MandateImportError;
pub use read::read_mandates;
pub use sheet::{MandateColumn, MandateRead, MandateSheet, is_number_taken};
