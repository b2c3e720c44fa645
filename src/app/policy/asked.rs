//! What each section asks: which parts of the company card, which fields of activities, which other registers.

use crate::{
    core::{Field, Lang, Text},
    policy::Section,
    registers::{Register, company::CompanyField, processing::ActivityField as F},
};

/// A part of the company card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Card {
    /// Name and number.
    Name,
    /// Address, e-mail and telephone.
    Reach,
    /// Who answers about personal data.
    Contact,
    /// How whoever answers is reached.
    Ways,
    /// The authority that takes complaints.
    Authority,
    /// Where the policy is on the web.
    Web,
}

/// A field of the policy itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Promises,
    Covers(Lang),
    IdentityOther(Lang),
    SharedServices(Lang),
    InboxCleared,
    UsualAnswerDays,
    LeftOut,
    Group,
    GroupReason,
    Heading(Lang),
    Before(Lang),
    After(Lang),
    OffReason,
    Outline,
    /// Words of other registers, in this language.
    Translation(Lang),
}

/// The parts of the company card that the section asks for.
pub(super) const fn cards(section: Section) -> &'static [Card] {
    match section {
        Section::Controller => &[Card::Name, Card::Reach],
        Section::Contact => &[Card::Contact],
        Section::Rights | Section::Access => &[Card::Ways],
        Section::Complaint => &[Card::Authority],
        Section::Changes | Section::Reach => &[Card::Web],
        _ => &[],
    }
}

/// The fields that the part has.
pub(super) const fn card_fields(card: Card) -> &'static [CompanyField] {
    use CompanyField as C;
    match card {
        Card::Name => &[C::Name, C::OrganisationNumber],
        Card::Reach => &[C::Address, C::Email, C::Phone],
        Card::Contact => &[C::ContactKind, C::ContactName, C::ContactEmail, C::ContactPhone],
        Card::Ways => &[C::ContactEmail, C::ContactPhone],
        Card::Authority => &[C::Authority, C::AuthorityContact],
        Card::Web => &[C::PolicyWeb],
    }
}

/// The policy's own fields that the section asks for, promises apart.
pub(super) const fn own(section: Section) -> &'static [Asked] {
    use Asked as A;
    match section {
        Section::Introduction => &[A::Covers(Lang::Sv), A::Covers(Lang::En)],
        Section::Groups => &[A::LeftOut],
        Section::SharedService => &[A::SharedServices(Lang::Sv), A::SharedServices(Lang::En)],
        Section::EmailRoutine => &[A::InboxCleared],
        Section::IdentityCheck => &[A::IdentityOther(Lang::Sv), A::IdentityOther(Lang::En)],
        Section::Rights => &[A::UsualAnswerDays],
        _ => &[],
    }
}

/// The fields of each activity that the section says something from.
pub(super) const fn activity_fields(section: Section) -> &'static [F] {
    match section {
        Section::Controller | Section::ProcessorRole => &[F::Role, F::JointWith],
        Section::Collection => &[F::CollectedHow],
        Section::Groups => &[F::Subjects],
        Section::Sensitive => &[F::Special, F::Subjects],
        Section::Sources => &[F::Sources],
        Section::Obligation => &[F::MustProvide],
        Section::Purposes
        | Section::LegalBases
        | Section::Withdrawal
        | Section::Portability
        | Section::Objection
        | Section::Erasure => &[F::Purposes],
        Section::Summary => &[F::Purposes, F::Subjects, F::Retention],
        Section::Profiling | Section::AutomatedDecisions => &[F::Profiling],
        Section::Retention => &[F::Subjects, F::Retention],
        Section::Recipients | Section::Processors => &[F::Recipients],
        Section::Transfers => &[F::Transfers],
        Section::Storage => &[F::Systems],
        Section::Children => &[F::Children],
        _ => &[],
    }
}

/// The registers that the section is filled from and that are answered in their own records.
pub(super) fn registers(section: Section) -> impl Iterator<Item = Register> {
    let is_own = move |it: &Register| match it {
        Register::Company | Register::Policy => false,
        Register::Activities => activity_fields(section).is_empty(),
        _ => true,
    };
    section.reads().iter().copied().filter(is_own)
}

impl Field for Asked {
    fn label(self) -> Text {
        super::text::label(self)
    }

    fn help(self) -> Text {
        super::text::field_help(self)
    }

    fn one(self) -> Text {
        match self {
            Self::LeftOut => super::text::GROUP,
            _ => Text::EMPTY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Choice;

    #[test]
    fn r_90_every_register_that_a_section_reads_is_asked_about_on_its_page() {
        for section in Section::ALL {
            for register in section.reads() {
                let is_asked = match register {
                    Register::Company | Register::Policy => continue,
                    Register::Activities => !activity_fields(*section).is_empty(),
                    _ => false,
                };
                let is_listed = registers(*section).any(|it| it == *register);
                assert!(is_asked != is_listed, "{section:?} {register:?}");
            }
        }
    }

    #[test]
    fn every_field_has_a_name_in_both_languages() {
        use Asked as A;
        let [sv, en] = [Lang::Sv, Lang::En];
        let all = [
            A::Promises,
            A::Covers(sv),
            A::Covers(en),
            A::IdentityOther(sv),
            A::SharedServices(en),
            A::InboxCleared,
            A::UsualAnswerDays,
            A::LeftOut,
            A::Group,
            A::GroupReason,
            A::Heading(sv),
            A::Before(en),
            A::After(sv),
            A::OffReason,
            A::Outline,
            A::Translation(en),
        ];
        for asked in all {
            assert!(!asked.label().sv.is_empty() && !asked.label().en.is_empty(), "{asked:?}");
        }
    }
}
