//! Tables in and out as CSV. Bytes in, rows out; it knows no register and opens no file.

mod columns;
pub mod csv_in;
pub mod csv_out;
mod decode;
mod error;
mod guard;
mod refusal;
mod text;

pub use columns::{Columns, columns};
pub use csv_in::{Row, Rows, Sheet};
pub use error::ExchangeError;
pub use refusal::Refusal;
