//! Persons in and out as tables, for spreadsheets and other programs (GDPR 20.1).

mod columns;
mod export;
mod import;
mod marketing;
mod read;
#[cfg(test)]
mod tests;
mod text;

pub use columns::PersonColumn;
pub(in crate::registers) use export::persons;
pub use import::{ImportError, LARGE_CACHE, is_duplicate};
pub use read::{PersonRead, PersonSheet, read_persons};
