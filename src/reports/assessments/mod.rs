//! The papers about assessments: the list of them, and each on a paper of its own (GDPR 5.2, 6.1 f, 6.4, 35; R-14,
//!

mod list;
mod one;
mod text;

pub(super) use list::build as list;
pub(super) use one::build as one;

use super::{BuildError, Scope, sender::Sender, text as shared};
