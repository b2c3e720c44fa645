//! Dataskyddspärmen: the workbook in which a small company keeps its data-protection promises.
//!
//! ARCHITECTURE.md says how the house is built and what is absent from it.

pub mod app;
pub mod autogiro;
pub mod binder;
pub mod cli;
pub mod core;
pub mod demo;
pub mod exchange;
pub mod law;
pub mod policy;
pub mod prefs;
pub mod registers;
pub mod report;
pub mod reports;
pub mod store;
pub mod ui;
