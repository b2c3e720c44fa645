//! The widgets of the window and the look they share. Knows no register and no store.
//!
//! Every colour and size comes from [`theme`], every word of the kit's own from `text`.

pub mod bars;
pub mod button;
pub mod calendar;
pub mod chain;
pub mod chip;
pub mod date_field;
pub mod date_input;
pub mod empty;
pub mod facts;
pub mod file_dialog;
pub mod form;
mod form_fields;
mod form_find;
mod form_lists;
pub mod gaps;
pub mod halves;
pub mod hits;
pub mod icon;
pub mod job;
mod keyboard;
pub mod layout;
pub mod modal;
pub mod nav;
pub mod pick;
pub mod raw_text;
pub mod scroll;
pub mod search_field;
pub mod select;
pub mod split;
pub mod table;
mod table_row;
pub(crate) mod text;
pub mod theme;
pub mod toast;
pub mod today;
