//! The fields of the forms about a mandate: its own, and those that only a form has.

use crate::{
    core::{Field, Text},
    registers::mandates::{MandateFault as Fault, MandateField},
};

use super::text;

/// A field of a form about a mandate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormField {
    /// One of the record's own.
    Of(MandateField),
    /// Whether it is drawn on an account or on a bankgiro.
    DrawnOn,
    Account,
    Bankgiro,
    /// The day of what is done.
    On,
    /// What is confirmed.
    To,
    Reason,
    EndedBy,
    ToldOn,
    EndsOn,
    AtOnce,
    ShreddedBy,
    Witness,
    How,
    NewNumber,
    Decision,
}

impl Field for FormField {
    fn label(self) -> Text {
        match self {
            Self::Of(field) => field.label(),
            other => text::label(other),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Of(field) => field.help(),
            other => text::help(other),
        }
    }
}

impl From<MandateField> for FormField {
    fn from(field: MandateField) -> Self {
        match field {
            MandateField::Drawn => Self::DrawnOn,
            field => Self::Of(field),
        }
    }
}

impl From<Fault> for FormField {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NoReason => Self::Reason,
            Fault::NotConfirming | Fault::NotInTurn | Fault::NotByThis => Self::To,
            Fault::EndsBeforeTold | Fault::NoticeTooShort => Self::EndsOn,
            Fault::NoShredder => Self::ShreddedBy,
            Fault::NoPayee => Self::Of(MandateField::Payee),
            Fault::NoPayerNumber | Fault::NumberTaken | Fault::NumberOnBankgiro => {
                Self::Of(MandateField::PayerNumber)
            }
            Fault::SameNumber => Self::NewNumber,
            Fault::NotDrawn | Fault::AccountRefused | Fault::AccountTooLong => Self::Account,
            _ => Self::On,
        }
    }
}
