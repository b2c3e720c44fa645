//! The log of disclosures in and out as tables: one row for each, all taken in or none.

mod columns;
mod export;
mod read;
#[cfg(test)]
mod tests;
mod text;

pub use columns::DisclosureColumn;
pub(in crate::registers) use export::disclosures;
pub use read::read_disclosures;
