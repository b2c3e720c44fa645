//! Why a report cannot be made.

use super::text;
use crate::{
    core::{Explain, Lang, Message},
    store::StoreError,
};

/// What keeps a report from being made. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The binder could not be read, or what the report is about is gone.
    #[error("the binder cannot be read")]
    Store(#[from] StoreError),
    /// A consent form without a purpose.
    #[error("no purpose is chosen for the form")]
    NoPurpose,
    /// These purposes have no approved wording in use on the day, so nobody may be asked about them yet.
    #[error("{} of the purposes have no wording in use", .0.len())]
    NotInUse(Vec<String>),
    /// A receipt without a consent.
    #[error("no consent is chosen for the receipt")]
    NoConsent,
    /// A letter without a mandate.
    #[error("no mandate is chosen for the letter")]
    NoMandate,
    /// A paper about an agreement, without one.
    #[error("no agreement is chosen")]
    NoAgreement,
    /// A paper about an assessment, without one.
    #[error("no assessment is chosen")]
    NoAssessment,
    /// A paper of one kind about an assessment of another.
    #[error("the assessment is of another kind")]
    OtherAssessment,
    /// A paper for a customer about the agreement with a supplier.
    #[error("the agreement is not with a customer")]
    NotACustomer,
    /// A version of an agreement that was never drawn up.
    #[error("there is no such version of the agreement")]
    NoSuchVersion,
    /// A letter to a customer who has been told everything.
    #[error("there is nothing to tell the customer")]
    NothingToTell,
}

impl Explain for BuildError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::Store(error) => error.message(lang),
            Self::NoPurpose => Message::new(lang, text::NO_PURPOSE, text::CHOOSE_A_PURPOSE),
            Self::NotInUse(names) => Message {
                what: text::not_in_use(names, lang),
                advice: text::APPROVE_FIRST.in_lang(lang).to_owned(),
            },
            Self::NoConsent => Message::new(lang, text::NO_CONSENT, text::CHOOSE_A_CONSENT),
            Self::NoMandate => Message::new(lang, text::NO_MANDATE, text::CHOOSE_A_MANDATE),
            Self::NoAgreement => Message::new(lang, text::NO_AGREEMENT, text::CHOOSE_AN_AGREEMENT),
            Self::NoAssessment => {
                Message::new(lang, text::NO_ASSESSMENT, text::CHOOSE_AN_ASSESSMENT)
            }
            Self::OtherAssessment => {
                Message::new(lang, text::OTHER_ASSESSMENT, text::CHOOSE_ANOTHER_PAPER)
            }
            Self::NotACustomer => Message::new(lang, text::NOT_A_CUSTOMER, text::CHOOSE_A_CUSTOMER),
            Self::NoSuchVersion => Message::new(lang, text::NO_VERSION, text::DRAW_UP_A_VERSION),
            Self::NothingToTell => Message::new(lang, text::NOTHING_TO_TELL, text::COME_BACK),
        }
    }
}
