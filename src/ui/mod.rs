//! ui
pub mod icon;
