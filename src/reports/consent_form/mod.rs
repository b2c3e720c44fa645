//! The form that people say yes or no on (GDPR 7; R-46).

use super::{BuildError, Scope, sender::Sender};
use crate::{report::Document, store::Store};

/// The report.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    Ok(Sender::of(store)?.document(scope, &scope.kind.reference(scope.date)))
}
