//! The regulation's nouns: the only module that knows every register.

pub mod address;
pub mod company;
pub mod group_companies;
pub mod mailing;
pub mod measures;
pub mod role;
pub mod systems;
mod text;
