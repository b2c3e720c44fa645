//! Sub-processors in and out as tables: one row for each, all taken in or none.

mod columns;
mod export;
mod import;
mod plant;
mod read;
#[cfg(test)]
mod tests;
mod text;

pub use columns::SubProcessorColumn;
pub(in crate::registers) use export::sub_processors;
pub use read::{SubProcessorRead, read_sub_processors};
