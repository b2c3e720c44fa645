//! The command line from outside: what is written, what is said, and the exit code.
#![expect(clippy::unwrap_used, reason = "what a test prepares may fail it")]

mod agreement_papers;
mod agreements;
mod assessments;
mod autogiro;
mod binders;
mod consents;
mod contracts;
mod mandate_papers;
mod mandates;
mod odd_files;
mod office;
mod persons;
mod policy;
mod processor_letter;
mod promises;
mod reports;
mod troubles;
mod usage;
