//! What people do, through the screens, by the words on them.
#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

mod activities;
mod agreement_papers;
mod agreements;
mod assessments;
mod consent_papers;
mod consent_texts;
mod consents;
mod consents_due;
mod consents_many;
mod contracts;
mod contradictions;
mod disclosures;
mod import;
mod journal;
mod mandate_files;
mod mandate_life;
mod mandate_papers;
mod mandates;
mod marketing;
mod overview;
mod palette;
mod papers;
mod persons;
mod policy;
mod policy_versions;
mod reconcile;
mod recordings;
mod reports;
mod settings;
mod setup;
mod small_registers;
mod start;
mod sub_processors;
mod support;
mod transfers;
