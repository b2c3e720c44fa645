//! Tables in and out: CSV and JSON. Bytes in, rows out; it knows no register and opens no file.

mod columns;
pub mod csv_in;
pub mod csv_out;
mod decode;
mod error;
mod guard;
pub mod json_out;
mod refusal;
mod text;

pub use columns::{Columns, columns};
pub use csv_in::{Row, Rows, Sheet};
pub use error::ExchangeError;
pub use refusal::Refusal;
