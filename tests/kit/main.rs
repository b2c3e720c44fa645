//! The widget kit as a person meets it: by the words on it, by the keyboard, and as a picture.

mod behaviour;
mod gallery;
#[cfg(feature = "pictures")]
mod pictures;
