//! What people do, through the screens, by the words on them.

mod persons;
mod settings;
mod setup;
mod start;
mod support;
