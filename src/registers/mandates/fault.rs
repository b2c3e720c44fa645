//! Why something cannot be done with a mandate.

use std::io;

use super::text;
use crate::{
    autogiro::Refusal,
    core::{Explain, Lang, Message, Text},
    store::StoreError,
};

/// What is impossible, or against the rules of the scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the sentence that its text spells out")]
pub enum MandateFault {
    InTheFuture,
    NotSigned,
    IsSigned,
    NotSent,
    IsSent,
    NotApproved,
    ChangeAwaited,
    NotInTurn,
    NotByThis,
    IsOver,
    NotOver,
    NoReason,
    NotConfirming,
    NeedsAnswer,
    EndsBeforeTold,
    NoticeTooShort,
    IsEnding,
    NoPaper,
    IsShredded,
    NoShredder,
    ShreddedBeforeEnd,
    NoPayee,
    NoCustomerNumber,
    NoPayerNumber,
    NumberTaken,
    NumberOnBankgiro,
    SameNumber,
    NotDrawn,
    AccountRefused,
    AccountTooLong,
    NoIdentity,
    IdentityNotForFiles,
    NothingToSend,
    NothingToSettle,
}

impl MandateFault {
    /// Every fault.
    pub const ALL: &'static [Self] = &[
        Self::InTheFuture,
        Self::NotSigned,
        Self::IsSigned,
        Self::NotSent,
        Self::IsSent,
        Self::NotApproved,
        Self::ChangeAwaited,
        Self::NotInTurn,
        Self::NotByThis,
        Self::IsOver,
        Self::NotOver,
        Self::NoReason,
        Self::NotConfirming,
        Self::NeedsAnswer,
        Self::EndsBeforeTold,
        Self::NoticeTooShort,
        Self::IsEnding,
        Self::NoPaper,
        Self::IsShredded,
        Self::NoShredder,
        Self::ShreddedBeforeEnd,
        Self::NoPayee,
        Self::NoCustomerNumber,
        Self::NoPayerNumber,
        Self::NumberTaken,
        Self::NumberOnBankgiro,
        Self::SameNumber,
        Self::NotDrawn,
        Self::AccountRefused,
        Self::AccountTooLong,
        Self::NoIdentity,
        Self::IdentityNotForFiles,
        Self::NothingToSend,
        Self::NothingToSettle,
    ];

    /// What is wrong and what to do, in a sentence or two.
    pub fn text(self) -> Text {
        text::fault(self)
    }

    /// The rule behind it; empty where reason alone is. "TM" is Bankgirot's technical manual for Autogiro.
    pub fn cite(self) -> &'static str {
        match self {
            Self::NoPayerNumber | Self::NumberTaken => "Bankgirot, manual 5.1",
            Self::NumberOnBankgiro => "Bankgirot, manual 5.3, 7.2",
            Self::NoPayee | Self::NoCustomerNumber | Self::NotDrawn | Self::AccountTooLong => {
                "Bankgirot, manual 7.2"
            }
            Self::NoIdentity | Self::IdentityNotForFiles => "Bankgirot, manual 5.1, 7.2",
            Self::NeedsAnswer => "Bankgirot, manual 5.2",
            _ => "",
        }
    }
}

/// Why nothing was done. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum MandateError {
    /// It is impossible, or against the rules.
    #[error("the mandate does not allow it: {0:?}")]
    Faults(Vec<MandateFault>),
    /// The file cannot be written.
    #[error("the file cannot be written: {0}")]
    Refused(#[from] Refusal),
    /// The file has been read before.
    #[error("the file has been read before")]
    ReadBefore,
    /// The file is not one that Bankgirot sends.
    #[error("the file is not from Bankgirot")]
    NotFromBankgirot,
    /// The file could not be put where it was to be.
    #[error("the file cannot be saved")]
    NotSaved(#[source] io::Error),
    /// Somebody asked for the work to stop.
    #[error("the work was cancelled")]
    Cancelled,
    /// The binder could not be read or written.
    #[error("the binder cannot be written")]
    Store(#[from] StoreError),
}

impl From<MandateFault> for MandateError {
    fn from(fault: MandateFault) -> Self {
        Self::Faults(vec![fault])
    }
}

impl Explain for MandateError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::Faults(faults) => Message {
                what: text::NOT_DONE.in_lang(lang).to_owned(),
                advice: text::faults(faults, lang),
            },
            Self::Refused(refusal) => refusal.message(lang),
            Self::ReadBefore => Message::new(lang, text::READ_BEFORE, text::NOTHING_CHANGED),
            Self::NotFromBankgirot => {
                Message::new(lang, text::NOT_FROM_BANKGIROT, text::NOTHING_CHANGED)
            }
            Self::NotSaved(_) => Message::new(lang, text::NOT_SAVED, text::CHOOSE_ANOTHER_FOLDER),
            Self::Cancelled => Message::new(lang, text::CANCELLED, text::NOTHING_CHANGED),
            Self::Store(error) => error.message(lang),
        }
    }
}
