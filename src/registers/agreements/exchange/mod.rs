//! Agreements in and out as tables: one row for each, all taken in or none.

mod columns;
mod export;
mod import;
mod read;
#[cfg(test)]
mod tests;
mod text;
mod told;

pub use columns::AgreementColumn;
pub(in crate::registers) use export::agreements;
pub use read::{AgreementRead, read_agreements};
pub(in crate::registers) use told::ToldLine;
