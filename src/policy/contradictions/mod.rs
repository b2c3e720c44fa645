//! What the policy promises and the registers deny. Each names both places and how to mend it.

mod by_registers;
mod by_words;

use super::{Both, Policy, Section, Sources, Spot, text::contradictions as text};
use crate::core::{Choice, Text};

pub(super) use by_words::is_kept_for;
pub use by_words::{Period, periods_in};

/// A promise of the policy that the registers deny.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What kind.
    pub kind: ContradictionKind,
    /// The section that promises.
    pub section: Section,
    /// What is said there and what the register says, in one or two sentences.
    pub says: Both,
    /// Where the register denies it; the place to mend it first.
    pub at: Vec<Spot>,
}

/// The kinds of contradiction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContradictionKind {
    /// Transfers are denied, or not told, and a register has a place outside the EU/EEA.
    TransfersDenied,
    /// A supplier is said to have a contract, and has none in force.
    NoAgreement,
    /// A law is said to be kept, and nothing is kept for as long as it asks.
    TooShort,
    /// The company's own words give a period that no rule of the registers has.
    PeriodDiffers,
    /// The policy and the agreement on autogiro keep mandates for different times.
    AutogiroDiffers,
    /// Identity numbers are said to be for private customers, and a company has one.
    PersonnummerForCompany,
    /// A balancing test is said to be made, and is not on file.
    Unweighed,
    /// Profiling rests on a legitimate interest.
    ProfilingOnInterest,
    /// Sensitive data rest on a legitimate interest.
    SensitiveOnInterest,
    /// A consent is said to be asked for, and there is no wording of it in use.
    NoConsentText,
    /// People belong to a group that the policy does not tell.
    GroupMissing,
    /// The services are said not to be for children, and a register says otherwise.
    ChildrenDenied,
    /// A way of working is promised, and no measure carries it.
    PromiseUnfounded,
    /// The authority is called by the name it had until 2021.
    OldAuthority,
}

impl ContradictionKind {
    /// The provision behind it.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::TransfersDenied => "GDPR 13.1 f",
            Self::NoAgreement => "GDPR 28.3",
            Self::TooShort => "BFL 7:2",
            Self::PeriodDiffers => "GDPR 13.2 a",
            Self::AutogiroDiffers => "GDPR 5.1 e",
            Self::PersonnummerForCompany => "DSL 3:10",
            Self::Unweighed => "GDPR 6.1 f",
            Self::ProfilingOnInterest => "GDPR 21.1",
            Self::SensitiveOnInterest => "GDPR 9.1",
            Self::NoConsentText => "GDPR 7.1",
            Self::GroupMissing => "GDPR 13",
            Self::ChildrenDenied => "GDPR 8",
            Self::PromiseUnfounded => "GDPR 5.2",
            Self::OldAuthority => "GDPR 13.2 d",
        }
    }

    /// How to mend it, in one or two sentences.
    pub fn mend(self) -> Text {
        text::mend(self)
    }

    /// The sections that can make the promise, the usual one first.
    const fn sections(self) -> &'static [Section] {
        use Section as S;
        match self {
            Self::TransfersDenied => &[S::Transfers],
            Self::NoAgreement => &[S::Processors, S::Recipients],
            Self::TooShort => &[S::Retention, S::LegalBases, S::Summary],
            Self::PeriodDiffers => &[S::Retention],
            Self::AutogiroDiffers => &[S::Autogiro, S::Retention, S::Summary],
            Self::PersonnummerForCompany => &[S::Groups, S::Retention, S::Summary],
            Self::Unweighed => &[S::LegalBases, S::Summary, S::Objection],
            Self::ProfilingOnInterest => &[S::Profiling, S::LegalBases, S::Summary],
            Self::SensitiveOnInterest => &[S::Sensitive, S::LegalBases, S::Summary],
            Self::NoConsentText => &[S::Withdrawal, S::LegalBases, S::Summary],
            Self::GroupMissing => &[S::Groups, S::Summary, S::Purposes],
            Self::ChildrenDenied => &[S::Children],
            Self::PromiseUnfounded => &[],
            Self::OldAuthority => &[S::Complaint],
        }
    }
}

impl Choice for ContradictionKind {
    const ALL: &'static [Self] = &[
        Self::TransfersDenied,
        Self::NoAgreement,
        Self::TooShort,
        Self::PeriodDiffers,
        Self::AutogiroDiffers,
        Self::PersonnummerForCompany,
        Self::Unweighed,
        Self::ProfilingOnInterest,
        Self::SensitiveOnInterest,
        Self::NoConsentText,
        Self::GroupMissing,
        Self::ChildrenDenied,
        Self::PromiseUnfounded,
        Self::OldAuthority,
    ];

    /// The heading of the contradiction.
    fn text(self) -> Text {
        text::heading(self)
    }
}

/// Every contradiction, in the order of the sections.
pub(super) fn of(sources: &Sources, policy: &Policy) -> Vec<Contradiction> {
    let mut found = Found { policy, all: Vec::new() };
    by_registers::find(sources, policy, &mut found);
    by_words::find(sources, policy, &mut found);
    let chosen = policy.chosen();
    let place = |section| chosen.iter().position(|it| it.section == section);
    found.all.sort_by_key(|it| (place(it.section).unwrap_or(usize::MAX), it.kind));
    found.all
}

/// What has been found so far.
struct Found<'a> {
    policy: &'a Policy,
    all: Vec<Contradiction>,
}

impl Found<'_> {
    /// A contradiction of the usual section that is in the policy; where none is, nothing is promised.
    fn add(&mut self, kind: ContradictionKind, says: Both, at: Vec<Spot>) {
        let section = kind.sections().iter().find(|it| self.policy.has(**it));
        if let Some(section) = section {
            self.add_in(*section, kind, says, at);
        }
    }

    /// Whether one of this kind has been told of some of the places.
    fn tells(&self, kind: ContradictionKind, at: &[Spot]) -> bool {
        let of_kind = self.all.iter().filter(|it| it.kind == kind);
        of_kind.flat_map(|it| &it.at).any(|it| at.contains(it))
    }

    /// A contradiction of `section`, once.
    fn add_in(&mut self, section: Section, kind: ContradictionKind, says: Both, at: Vec<Spot>) {
        let found = Contradiction { kind, section, says, at };
        if self.policy.has(section) && !self.all.contains(&found) {
            self.all.push(found);
        }
    }
}
