//! Consents in and out: tables for spreadsheets, and records by ISO/IEC TS 27560 for other programs.

mod columns;
mod export;
mod import;
mod judge;
mod read;
mod record;
#[cfg(test)]
mod tests;
pub mod text;
pub(in crate::registers) mod who;

pub use columns::ConsentColumn;
pub(in crate::registers) use export::consents;
pub use import::{ConsentImportError, is_logged};
pub use judge::{ConsentChain, ConsentRead, ConsentSheet};
pub use read::read_consents;
pub(in crate::registers) use record::records;
