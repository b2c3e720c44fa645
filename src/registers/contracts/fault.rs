//! Why a version cannot be signed or taken away.

use super::text;
use crate::{
    core::{Explain, Lang, Message, Text},
    store::StoreError,
};

/// What is impossible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the sentence that its text spells out")]
pub enum ContractFault {
    IsSigned,
    LaterIsSigned,
    AgreementEnds,
    NotDated,
    InTheFuture,
    BeforeDrawnUp,
    NoSignatory,
}

impl ContractFault {
    /// Every fault.
    pub const ALL: &'static [Self] = &[
        Self::IsSigned,
        Self::LaterIsSigned,
        Self::AgreementEnds,
        Self::NotDated,
        Self::InTheFuture,
        Self::BeforeDrawnUp,
        Self::NoSignatory,
    ];

    /// What is wrong and what to do, in a sentence or two.
    pub fn text(self) -> Text {
        text::fault(self)
    }
}

/// Why nothing was done. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum ContractError {
    /// It is impossible.
    #[error("the contract does not allow it: {0:?}")]
    Fault(ContractFault),
    /// The binder could not be read or written.
    #[error("the binder cannot be written")]
    Store(#[from] StoreError),
}

impl From<ContractFault> for ContractError {
    fn from(fault: ContractFault) -> Self {
        Self::Fault(fault)
    }
}

impl Explain for ContractError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::Fault(fault) => Message::new(lang, fault.text(), text::NOTHING_DONE),
            Self::Store(error) => error.message(lang),
        }
    }
}
