//! Tables in from text and workbooks, and out as text. Bytes in, rows out; it knows no register and opens no
//! file.

mod columns;
pub mod csv_in;
pub mod csv_out;
mod decode;
mod error;
mod guard;
mod plain_text;
mod refusal;
mod sheet;
mod text;
pub mod xlsx_in;

pub use columns::{Columns, columns};
pub use decode::decode;
pub use error::ExchangeError;
pub use plain_text::{PlainTextError, plain_text};
pub use refusal::Refusal;
pub use sheet::{Row, Rows, Sheet, read};
