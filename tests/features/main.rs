//! What people do, through the screens, by the words on them.

mod activities;
mod import;
mod journal;
mod overview;
mod palette;
mod persons;
mod reports;
mod settings;
mod setup;
mod small_registers;
mod start;
mod support;
