//! The policy of the example binder, and of binders that lack something.

mod composed;

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::Progress,
    demo,
    store::{By, Store},
};

pub(super) const TODAY: Date = date(2026, 11, 22);

pub(super) fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

/// The example binder.
pub(super) fn example() -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, &by(), TODAY, 12, &Progress::default()).unwrap();
    store
}

/// The example's policy by the full outline, with every promise.
pub(super) fn policy() -> Policy {
    use crate::core::Choice;
    Policy {
        covers: Both::new("du köper av oss", "you buy from us"),
        promises: Promise::ALL.to_vec(),
        inbox_cleared: Some(Cadence::Monthly),
        usual_answer_days: 14,
        shared_services: Both::new("vårt kontaktcenter", "our contact centre"),
        ..Policy::default().with_outline(Outline::Full)
    }
}
