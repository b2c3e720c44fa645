//! What people do, through the screens, by the words on them.

mod persons;
mod support;
