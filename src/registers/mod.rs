//! The regulation's nouns: the only module that knows every register.

pub mod address;
pub mod agreements;
pub mod assessments;
pub mod autogiro_terms;
pub(crate) mod bilingual;
pub mod company;
pub mod consent_texts;
pub mod consents;
pub mod contracts;
pub mod countries;
pub mod data_place;
pub mod desk;
pub mod disclosures;
pub mod exchange;
pub mod find;
pub mod group_companies;
mod in_step;
pub mod mailing;
pub mod mandates;
pub mod measures;
pub mod months;
pub mod paper;
pub mod past;
pub mod persons;
mod places;
pub mod policy;
pub mod processing;
pub mod recordings;
mod register;
pub mod role;
pub mod sub_processors;
pub mod systems;
mod text;
pub mod transfer_ground;

pub use register::{RecordGap, Register};
