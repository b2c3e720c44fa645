//! The sections that a privacy policy is made of, the questions behind each and what each answers.

use serde::{Deserialize, Serialize};

use super::{Point, text};
use crate::{
    core::{Choice, Text},
    registers::Register,
};

/// A section of the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What the policy is about and when it applies.
    Introduction,
    /// Who is responsible.
    Controller,
    /// Whom to ask about personal data.
    Contact,
    /// What a personal datum is, and what is not.
    PersonalData,
    /// When and how data are collected.
    Collection,
    /// Which data, group by group.
    Groups,
    /// Special categories and identity numbers.
    Sensitive,
    /// Where data come from when not from the person.
    Sources,
    /// Whether the person must give them.
    Obligation,
    /// Why, group by group.
    Purposes,
    /// The lawful bases, one by one.
    LegalBases,
    /// Purpose, basis, data and retention in one table.
    Summary,
    /// Profiling.
    Profiling,
    /// How long data are kept.
    Retention,
    /// Who gets them.
    Recipients,
    /// Suppliers who process them on the company's behalf.
    Processors,
    /// Countries outside the EU/EEA.
    Transfers,
    /// Where the data are.
    Storage,
    /// Children.
    Children,
    /// What the company does on behalf of its customers.
    ProcessorRole,
    /// The customers' own data in a shared service.
    SharedService,
    /// Autogiro.
    Autogiro,
    /// Recorded calls and meetings.
    Recordings,
    /// How data are protected.
    Security,
    /// What becomes of e-mail.
    EmailRoutine,
    /// What the staff are taught.
    Training,
    /// How the company makes sure who asks.
    IdentityCheck,
    /// The rights together: how to use them and when the answer comes.
    Rights,
    /// Access.
    Access,
    /// Rectification.
    Rectification,
    /// Erasure.
    Erasure,
    /// Restriction.
    Restriction,
    /// Portability.
    Portability,
    /// Objection.
    Objection,
    /// Decisions made by machine alone.
    AutomatedDecisions,
    /// Direct marketing.
    DirectMarketing,
    /// E-mail addresses and newsletters.
    Mailings,
    /// Withdrawal of consent.
    Withdrawal,
    /// Complaint to the authority.
    Complaint,
    /// How the policy changes.
    Changes,
    /// The versions so far.
    History,
    /// How to reach the company.
    Reach,
}

impl Choice for Section {
    const ALL: &'static [Self] = &[
        Self::Introduction,
        Self::Controller,
        Self::Contact,
        Self::PersonalData,
        Self::Collection,
        Self::Groups,
        Self::Sensitive,
        Self::Sources,
        Self::Obligation,
        Self::Purposes,
        Self::LegalBases,
        Self::Summary,
        Self::Profiling,
        Self::Retention,
        Self::Recipients,
        Self::Processors,
        Self::Transfers,
        Self::Storage,
        Self::Children,
        Self::ProcessorRole,
        Self::SharedService,
        Self::Autogiro,
        Self::Recordings,
        Self::Security,
        Self::EmailRoutine,
        Self::Training,
        Self::IdentityCheck,
        Self::Rights,
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Portability,
        Self::Objection,
        Self::AutomatedDecisions,
        Self::DirectMarketing,
        Self::Mailings,
        Self::Withdrawal,
        Self::Complaint,
        Self::Changes,
        Self::History,
        Self::Reach,
    ];

    /// The usual heading.
    fn text(self) -> Text {
        text::heading(self)
    }
}

impl Section {
    /// The question that the section answers, in plain words.
    pub fn question(self) -> Text {
        text::question(self)
    }

    /// What to think of when answering, in one or two sentences.
    pub fn help(self) -> Text {
        text::help(self)
    }

    /// The registers that it is filled from, the one that says most first.
    pub fn reads(self) -> &'static [Register] {
        use Register as R;
        match self {
            Self::PersonalData => &[],
            Self::Access => &[R::Company, R::Policy],
            Self::Introduction | Self::SharedService | Self::IdentityCheck => {
                &[R::Policy, R::Company]
            }
            Self::Controller => &[R::Company, R::Activities],
            Self::Contact
            | Self::Complaint
            | Self::Reach
            | Self::Rights
            | Self::Rectification
            | Self::Restriction => &[R::Company],
            Self::Collection
            | Self::Sources
            | Self::Obligation
            | Self::LegalBases
            | Self::Summary
            | Self::Sensitive
            | Self::Profiling
            | Self::Portability
            | Self::Objection
            | Self::Erasure
            | Self::AutomatedDecisions => &[R::Activities],
            Self::Groups => &[R::Activities, R::Persons],
            Self::Purposes => &[R::Activities, R::Assessments],
            Self::Retention => &[R::Activities, R::Policy, R::Company],
            Self::Recipients => &[R::Activities, R::GroupCompanies, R::Policy],
            Self::Processors => &[R::Activities, R::Systems, R::Agreements],
            Self::Transfers => &[R::Activities, R::Systems, R::Agreements, R::SubProcessors],
            Self::Storage => &[R::Systems, R::Activities],
            Self::Children => &[R::Activities, R::ConsentTexts, R::Policy],
            Self::ProcessorRole => &[R::Activities, R::Policy],
            Self::Autogiro => &[R::AutogiroTerms, R::Activities, R::Mandates],
            Self::Recordings => &[R::Recordings, R::Activities],
            Self::Security | Self::EmailRoutine | Self::Training => &[R::Measures, R::Policy],
            Self::DirectMarketing => &[R::MailingGroups, R::Company],
            Self::Mailings => &[R::MailingGroups, R::ConsentTexts, R::Policy],
            Self::Withdrawal => &[R::ConsentTexts, R::Activities],
            Self::Changes => &[R::Policy, R::Company],
            Self::History => &[R::PolicyVersions],
        }
    }

    /// The points of GDPR 13 and 14 that it answers.
    pub fn answers(self) -> &'static [Point] {
        use Point as P;
        match self {
            Self::Controller => &[P::Controller],
            Self::Contact => &[P::Officer],
            Self::Groups | Self::Sensitive => &[P::Categories],
            Self::Sources => &[P::Source],
            Self::Obligation => &[P::Obligation],
            Self::Purposes => &[P::Purposes, P::NewPurpose],
            Self::LegalBases => &[P::Bases, P::Interests],
            Self::Summary => &[P::Purposes, P::Bases, P::Categories, P::Period],
            Self::Profiling | Self::AutomatedDecisions => &[P::Automated],
            Self::Retention => &[P::Period],
            Self::Recipients | Self::Processors => &[P::Recipients],
            Self::Transfers => &[P::Transfers],
            Self::Rights => &[P::Rights],
            Self::Withdrawal => &[P::Withdrawal],
            Self::Complaint => &[P::Complaint],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn r_90_every_section_asks_something_and_has_its_own_heading() {
        let headings: HashSet<_> = Section::ALL.iter().map(|it| it.text().sv).collect();
        assert_eq!(headings.len(), Section::ALL.len());
        for section in Section::ALL {
            for text in [section.text(), section.question(), section.help()] {
                assert!(!text.sv.is_empty() && !text.en.is_empty(), "{section:?}");
                assert!(!text.sv.contains('!') && !text.en.contains('!'), "{section:?}");
            }
            assert!(section.question().sv.ends_with('?'), "{section:?}");
        }
    }

    #[test]
    fn every_point_of_13_and_14_has_a_section_that_answers_it() {
        for point in Point::ALL {
            let answering = Section::ALL.iter().filter(|it| it.answers().contains(point));
            assert!(answering.count() > 0, "{point:?}");
        }
    }
}
