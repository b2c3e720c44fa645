//! What the wizard asks, a page at a time, and where each fault of a wording is mended.

use crate::registers::consent_texts::{ApprovalFault, WordingFault};

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Purpose,
    Data,
    Answer,
    English,
    Check,
}

/// A field of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Purpose,
    IsDivisible,
    Data,
    IsSpecial,
    Storage,
    Retention,
    Recipients,
    ThirdCountry,
    TransferRisk,
    Statement,
    Withdrawal,
    IsCondition,
    Validity,
    ValidTo,
    ValidUntil,
    ForChildren,
    InEnglish,
    From,
    Earlier,
}

/// A field of the wording in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct English(pub Asked);

impl Step {
    /// The pages that ask; the check comes after them.
    pub(super) const ASKING: [Self; 4] = [Self::Purpose, Self::Data, Self::Answer, Self::English];

    pub(super) fn number(self) -> usize {
        Self::ASKING.iter().position(|it| *it == self).map_or(Self::ASKING.len(), |it| it) + 1
    }

    pub(super) fn next(self) -> Self {
        Self::ASKING.get(self.number()).copied().unwrap_or(Self::Check)
    }

    pub(super) fn before(self) -> Option<Self> {
        self.number().checked_sub(2).and_then(|it| Self::ASKING.get(it)).copied()
    }
}

impl Asked {
    /// The page that it stands on.
    pub(super) fn step(self) -> Step {
        match self {
            Self::Purpose | Self::IsDivisible => Step::Purpose,
            Self::Data
            | Self::IsSpecial
            | Self::Storage
            | Self::Retention
            | Self::Recipients
            | Self::ThirdCountry
            | Self::TransferRisk => Step::Data,
            Self::Statement
            | Self::Withdrawal
            | Self::IsCondition
            | Self::Validity
            | Self::ValidTo
            | Self::ValidUntil
            | Self::ForChildren => Step::Answer,
            Self::InEnglish => Step::English,
            Self::From | Self::Earlier => Step::Check,
        }
    }
}

impl From<WordingFault> for Asked {
    fn from(fault: WordingFault) -> Self {
        match fault {
            WordingFault::NoPurpose | WordingFault::SeveralPurposes => Self::Purpose,
            WordingFault::NoStatement | WordingFault::SeveralAgreed => Self::Statement,
            WordingFault::NoData => Self::Data,
            WordingFault::NoStorage => Self::Storage,
            WordingFault::NoRetention => Self::Retention,
            WordingFault::NoRecipients => Self::Recipients,
            WordingFault::NoWithdrawal => Self::Withdrawal,
            WordingFault::Condition => Self::IsCondition,
            WordingFault::NoTransferRisk => Self::TransferRisk,
        }
    }
}

impl From<ApprovalFault> for Asked {
    fn from(fault: ApprovalFault) -> Self {
        match fault {
            ApprovalFault::Wording(_, fault) => fault.into(),
            ApprovalFault::EarlierNotSaid => Self::Earlier,
            ApprovalFault::NoDraft
            | ApprovalFault::NoFirstDay
            | ApprovalFault::TooFarAhead
            | ApprovalFault::BeforeTheEarlier => Self::From,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_follow_each_other_to_the_check_and_back() {
        let mut step = Step::Purpose;
        for expected in [Step::Data, Step::Answer, Step::English, Step::Check, Step::Check] {
            step = step.next();
            assert_eq!(step, expected);
        }
        for expected in [Step::English, Step::Answer, Step::Data, Step::Purpose] {
            step = step.before().unwrap();
            assert_eq!(step, expected);
        }
        assert_eq!(step.before(), None);
    }
}
