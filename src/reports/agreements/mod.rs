//! The papers about agreements on personal data: the register, the cover sheet of one, the list of
//! sub-processors, and the record of what is done on behalf of customers.

mod book;
pub(super) mod chain;
pub(super) mod cover;
pub(super) mod list;
pub(super) mod on_behalf;
mod text;

pub(super) use book::{Book, Known};

use super::{BuildError, Scope, sender::Sender, text as shared};
