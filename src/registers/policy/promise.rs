//! What the company promises in its policy and no other register can hold.

use serde::{Deserialize, Serialize};

use super::{Section, text};
use crate::core::{Choice, Text};

/// A promise that the company ticks and then has to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Promise {
    /// No more is collected than the purpose needs (GDPR 5.1 c).
    CollectsLittle,
    /// Data serve what they were collected for, unless consent says otherwise (GDPR 5.1 b, R-19).
    KeepsToPurpose,
    /// Where a legal claim is at stake, the data are kept until it is settled.
    KeepsForClaims,
    /// Data are erased or made anonymous so that nothing can be read afterwards.
    ErasesSafely,
    /// What has a set time in a system is erased without anybody lifting a hand.
    ErasesByItself,
    /// Whoever asks has their data made anonymous earlier.
    AnonymisesEarlier,
    /// Data are never sold.
    NeverSells,
    /// All staff may see customers' data and know how to treat them.
    StaffKnow,
    /// Data go to nobody but the recipients named, unless a law requires it.
    NobodyElse,
    /// Whoever receives data may use them for the company's services alone.
    BindsRecipients,
    /// Data are given out where the law, a legal claim or fraud makes it necessary.
    DisclosesWhenNeeded,
    /// The services are not aimed at children.
    NotAimedAtChildren,
    /// Customers are offered a processing agreement.
    OffersAgreement,
    /// Only those who need data for their work see them.
    NeedToKnow,
    /// All staff are bound to secrecy.
    Secrecy,
    /// There is a routine for incidents.
    IncidentRoutine,
    /// One extract a calendar year is free, whatever it is about.
    FreeOnceAYear,
    /// A written and signed request is welcome; none is required.
    WelcomesSigned,
    /// E-mails are moved to where they belong and then gone from the inbox.
    FilesEmail,
    /// As few as possible get a copy of an e-mail.
    FewCopies,
    /// Personal data are seldom sent by e-mail.
    LittleByEmail,
    /// New staff are taught the policy.
    TrainsNewStaff,
    /// All staff are taught the e-mail routine.
    TrainsOnEmail,
    /// The company follows up that the policy is kept.
    FollowsUp,
    /// An identity document is looked at.
    ChecksDocument,
    /// An electronic identification is used.
    ChecksElectronicId,
    /// The company calls back on a number it already has.
    CallsBack,
    /// The answer goes to an address that the company already has.
    UsesKnownAddress,
    /// No subscriber can see the others' addresses.
    HidesAddresses,
    /// Every mailing tells how to get out of it.
    OptOutInEach,
    /// Whoever leaves a list can have their data erased from it.
    ErasesFromList,
    /// Addresses are not given to anybody outside the group of companies.
    KeepsAddresses,
    /// The newest version is on the web.
    TellsOnWeb,
    /// Large changes are told by e-mail.
    TellsByEmail,
    /// Large changes are told by letter.
    TellsByLetter,
}

impl Promise {
    /// The section that it stands in.
    pub const fn section(self) -> Section {
        match self {
            Self::CollectsLittle | Self::KeepsToPurpose => Section::Purposes,
            Self::KeepsForClaims
            | Self::ErasesSafely
            | Self::ErasesByItself
            | Self::AnonymisesEarlier => Section::Retention,
            Self::StaffKnow
            | Self::NobodyElse
            | Self::NeverSells
            | Self::BindsRecipients
            | Self::DisclosesWhenNeeded => Section::Recipients,
            Self::NotAimedAtChildren => Section::Children,
            Self::OffersAgreement => Section::ProcessorRole,
            Self::FreeOnceAYear | Self::WelcomesSigned => Section::Access,
            Self::NeedToKnow | Self::Secrecy | Self::IncidentRoutine => Section::Security,
            Self::FilesEmail | Self::FewCopies | Self::LittleByEmail => Section::EmailRoutine,
            Self::TrainsNewStaff | Self::TrainsOnEmail | Self::FollowsUp => Section::Training,
            Self::ChecksDocument
            | Self::ChecksElectronicId
            | Self::CallsBack
            | Self::UsesKnownAddress => Section::IdentityCheck,
            Self::HidesAddresses
            | Self::OptOutInEach
            | Self::ErasesFromList
            | Self::KeepsAddresses => Section::Mailings,
            Self::TellsOnWeb | Self::TellsByEmail | Self::TellsByLetter => Section::Changes,
        }
    }

    /// The promises that stand in `section`, in their order.
    pub fn of(section: Section) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |it| it.section() == section)
    }

    /// The promise as the policy prints it, in a whole sentence.
    pub fn sentence(self) -> Text {
        text::promise_sentence(self)
    }
}

impl Choice for Promise {
    const ALL: &'static [Self] = &[
        Self::CollectsLittle,
        Self::KeepsToPurpose,
        Self::KeepsForClaims,
        Self::ErasesSafely,
        Self::ErasesByItself,
        Self::AnonymisesEarlier,
        Self::NeverSells,
        Self::StaffKnow,
        Self::NobodyElse,
        Self::BindsRecipients,
        Self::DisclosesWhenNeeded,
        Self::NotAimedAtChildren,
        Self::OffersAgreement,
        Self::NeedToKnow,
        Self::Secrecy,
        Self::IncidentRoutine,
        Self::FreeOnceAYear,
        Self::WelcomesSigned,
        Self::FilesEmail,
        Self::FewCopies,
        Self::LittleByEmail,
        Self::TrainsNewStaff,
        Self::TrainsOnEmail,
        Self::FollowsUp,
        Self::ChecksDocument,
        Self::ChecksElectronicId,
        Self::CallsBack,
        Self::UsesKnownAddress,
        Self::HidesAddresses,
        Self::OptOutInEach,
        Self::ErasesFromList,
        Self::KeepsAddresses,
        Self::TellsOnWeb,
        Self::TellsByEmail,
        Self::TellsByLetter,
    ];

    /// The tick box beside the question.
    fn text(self) -> Text {
        text::promise(self)
    }
}

/// How often inboxes are gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum Cadence {
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
}

impl Choice for Cadence {
    const ALL: &'static [Self] = &[Self::Weekly, Self::Monthly, Self::Quarterly, Self::Yearly];

    fn text(self) -> Text {
        text::cadence(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_promise_stands_in_a_section_in_a_whole_sentence() {
        for promise in Promise::ALL {
            let sentence = promise.sentence();
            assert!(sentence.sv.ends_with('.') && sentence.en.ends_with('.'), "{promise:?}");
            assert!(!promise.text().is_empty(), "{promise:?}");
            assert!(Promise::of(promise.section()).any(|it| it == *promise));
        }
    }
}
