//! The regulation's nouns: the only module that knows every register.

pub mod address;
<<<<<<< HEAD
pub mod mailing;
pub mod measures;
pub mod persons;
pub mod processing;
=======
pub mod company;
pub mod group_companies;
>>>>>>> regs
pub mod role;
pub mod systems;
mod text;
