//! Who consents to what on a day.

use super::{Scope, sender::Sender};
use crate::{
    report::Document,
    store::{Result, Store},
};

/// The report.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    Ok(Sender::of(store)?.document(scope, &scope.kind.reference(scope.date)))
}
