//! The regulation's nouns: the only module that knows every register.

pub mod address;
pub mod mailing;
pub mod measures;
pub mod persons;
pub mod processing;
pub mod role;
pub mod systems;
