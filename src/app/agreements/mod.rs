//! Agreements at the desk: what stands on an agreement's page beside its own facts.

mod of_letters;
mod of_tree;

pub(super) use self::{of_letters::AgreementLetters, of_tree::AgreementTree};
