//! The regulation's nouns: the only module that knows every register.

pub mod address;
pub mod measures;
pub mod processing;
pub mod role;
pub mod systems;
