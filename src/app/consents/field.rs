//! The fields of the forms that log, and which of them a fault or a gap is about.

use crate::registers::consents::{ConsentFault, ConsentField};

/// A field of a form that logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogField {
    Person,
    Text,
    Version,
    ShownIn,
    Kind,
    Channel,
    Who,
    Name,
    On,
    At,
    ReceivedBy,
    Place,
    Recording,
    Until,
    UntilOn,
    UntilWhat,
    Reason,
}

impl From<ConsentField> for LogField {
    fn from(field: ConsentField) -> Self {
        match field {
            ConsentField::Channel => Self::Channel,
            ConsentField::ReceivedBy => Self::ReceivedBy,
            ConsentField::Evidence => Self::Place,
            ConsentField::ExpressedBy => Self::Name,
            ConsentField::Note => Self::Reason,
            ConsentField::Reference | ConsentField::Events | ConsentField::Tasks => Self::Kind,
        }
    }
}

impl From<ConsentFault> for LogField {
    fn from(fault: ConsentFault) -> Self {
        match fault {
            ConsentFault::InTheFuture | ConsentFault::NotInUse => Self::On,
            ConsentFault::NeedsGuardian => Self::Who,
            ConsentFault::NothingToRenew | ConsentFault::NothingToEnd => Self::Kind,
            ConsentFault::EndsBeforeItBegins => Self::UntilOn,
        }
    }
}
