//! What people do, through the screens, by the words on them.

mod activities;
mod persons;
mod settings;
mod setup;
mod small_registers;
mod start;
mod support;
