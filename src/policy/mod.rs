//! The privacy policy, composed: what each section says from the registers, in Swedish and English at once, what
//! the law asks for and is missing, and what contradicts itself.
//!
//! [`Sources`] is everything the sections read, read once; the rest is pure. A text says what the registers say:
//! where they say nothing the section says nothing, and [`needs`] tells what is missing and where it is answered.

mod changes;
mod compare;
mod compose;
mod contradictions;
mod document;
mod glossary;
mod needs;
mod notices;
mod own_words;
mod publish;
mod sources;
mod standing;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;

pub use crate::registers::policy::{
    Block, Both, Cadence, ChangeSize, Chosen, Depth, FrozenFact, LeftOut, Means, Notice, Origin,
    Outline, Passage, Placed, Point, Policy, PolicyText, PolicyVersion, Promise, Section,
    SectionText, Untold,
};
pub use changes::{Changes, Edition, FactChange, Kind, LineChange, SectionChange, Span};
pub use compare::{Comparison, Finding, FindingKind, Judged, Match};
pub use contradictions::{Contradiction, ContradictionKind, Period, periods_in};
pub use document::{document, file_stem};
pub use needs::Need;
pub use notices::{Audience, ToTell, audience, to_tell};
pub use own_words::OwnWords;
pub use publish::{Publication, PublishFault, fault, freeze, publish};
pub use sources::Sources;
pub use standing::Standing;

use crate::{
    core::Text,
    registers::Register,
    store::{Result, Store},
};

/// Where something is answered or mended: a register, a record of it, a field of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The register.
    pub register: Register,
    /// The record; `None` for a new one, or where the register has but one.
    pub record: Option<i64>,
    /// The field's label; empty for the whole record.
    pub field: Text,
    /// What the record is called; empty where the register has but one.
    pub title: String,
}

/// What the policy says on the day `today`.
///
/// # Errors
/// What the store says when it is read; so with the other two.
pub fn compose(store: &Store, policy: &Policy, today: Date) -> Result<PolicyText> {
    Ok(Sources::read(store, today)?.compose(policy))
}

/// What is missing, point by point of GDPR 13 and 14, in the order of the points.
pub fn needs(store: &Store, policy: &Policy, today: Date) -> Result<Vec<Need>> {
    Ok(Sources::read(store, today)?.needs(policy))
}

/// What the policy promises and the registers deny, in the order of the sections.
pub fn contradictions(store: &Store, policy: &Policy, today: Date) -> Result<Vec<Contradiction>> {
    Ok(Sources::read(store, today)?.contradictions(policy))
}
