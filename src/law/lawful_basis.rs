//! The grounds on which personal data may be processed.

use serde::{Deserialize, Serialize};

use super::text;
use crate::core::{Choice, Text};

/// A lawful basis (GDPR 6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LawfulBasis {
    /// The person has consented.
    Consent,
    /// A contract with the person needs it.
    Contract,
    /// The law requires it.
    LegalObligation,
    /// Somebody's life depends on it.
    VitalInterests,
    /// It is a task in the public interest, or the exercise of official authority.
    PublicTask,
    /// An interest that weighs more than the person's.
    LegitimateInterests,
}

impl LawfulBasis {
    /// The point of Article 6.1.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Consent => "GDPR 6.1 a",
            Self::Contract => "GDPR 6.1 b",
            Self::LegalObligation => "GDPR 6.1 c",
            Self::VitalInterests => "GDPR 6.1 d",
            Self::PublicTask => "GDPR 6.1 e",
            Self::LegitimateInterests => "GDPR 6.1 f",
        }
    }
}

impl Choice for LawfulBasis {
    const ALL: &'static [Self] = &[
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    fn text(self) -> Text {
        text::lawful_basis(self)
    }
}

/// A condition under which special categories of data may be processed (GDPR 9.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Article9Condition {
    /// The person has explicitly consented.
    ExplicitConsent,
    /// Duties and rights in employment and social security law.
    Employment,
    /// Somebody's life depends on it and the person cannot consent.
    VitalInterests,
    /// A not-for-profit body, about its own members.
    NotForProfit,
    /// The person has manifestly made the data public.
    MadePublic,
    /// A legal claim needs it.
    LegalClaims,
    /// A substantial public interest.
    SubstantialPublicInterest,
    /// Health and social care.
    HealthCare,
    /// Public health.
    PublicHealth,
    /// Archiving in the public interest, research and statistics.
    ArchivingResearch,
}

impl Article9Condition {
    /// The point of Article 9.2.
    pub fn cite(self) -> &'static str {
        match self {
            Self::ExplicitConsent => "GDPR 9.2 a",
            Self::Employment => "GDPR 9.2 b",
            Self::VitalInterests => "GDPR 9.2 c",
            Self::NotForProfit => "GDPR 9.2 d",
            Self::MadePublic => "GDPR 9.2 e",
            Self::LegalClaims => "GDPR 9.2 f",
            Self::SubstantialPublicInterest => "GDPR 9.2 g",
            Self::HealthCare => "GDPR 9.2 h",
            Self::PublicHealth => "GDPR 9.2 i",
            Self::ArchivingResearch => "GDPR 9.2 j",
        }
    }
}

impl Choice for Article9Condition {
    const ALL: &'static [Self] = &[
        Self::ExplicitConsent,
        Self::Employment,
        Self::VitalInterests,
        Self::NotForProfit,
        Self::MadePublic,
        Self::LegalClaims,
        Self::SubstantialPublicInterest,
        Self::HealthCare,
        Self::PublicHealth,
        Self::ArchivingResearch,
    ];

    fn text(self) -> Text {
        text::article_9_condition(self)
    }
}

/// The ground on which a personnummer or samordningsnummer is processed (DSL 3:10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonnummerGround {
    /// Clearly justified by the purpose.
    Purpose,
    /// Clearly justified by the importance of a secure identification.
    SecureIdentification,
    /// Clearly justified by another reason worth regard.
    OtherReason,
    /// The person has consented.
    Consent,
}

impl PersonnummerGround {
    /// The provision.
    pub fn cite(self) -> &'static str {
        "DSL 3:10"
    }
}

impl Choice for PersonnummerGround {
    const ALL: &'static [Self] =
        &[Self::Purpose, Self::SecureIdentification, Self::OtherReason, Self::Consent];

    fn text(self) -> Text {
        text::personnummer_ground(self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::law::article;

    #[test]
    fn every_ground_has_its_own_words_and_a_citation_that_can_be_looked_up() {
        let mut rows: Vec<(&str, Text)> = Vec::new();
        rows.extend(LawfulBasis::ALL.iter().map(|it| (it.cite(), it.text())));
        rows.extend(Article9Condition::ALL.iter().map(|it| (it.cite(), it.text())));
        rows.extend(PersonnummerGround::ALL.iter().map(|it| (it.cite(), it.text())));
        assert_eq!(rows.len(), 20);
        let words: HashSet<_> = rows.iter().map(|(cite, text)| (cite, text.sv)).collect();
        assert_eq!(words.len(), 20);
        for (cite, text) in rows {
            assert!(article::find(cite).is_some(), "{cite}");
            assert!(!text.is_empty() && !text.en.is_empty(), "{cite}");
        }
    }
}
