//! Words that every part of the program speaks. Knows nobody else.

mod error;
mod field;
mod id;
mod progress;
mod stated;
mod text;

pub use error::Explain;
pub use field::{Fact, Field, Gap, Record, Value};
pub use id::Id;
pub use progress::Progress;
pub use stated::Stated;
pub use text::{Choice, Lang, Message, Text, dashed, grouped, t};
