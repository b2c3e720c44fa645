//! What people do, through the screens, by the words on them.

mod activities;
mod persons;
mod small_registers;
mod support;
