//! What is recorded of the ground that a transfer rests on (GDPR 45 to 49).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text;
use crate::core::{Choice, Lang, Text};

/// What allows data to leave the EU/EEA (GDPR 45 to 49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Safeguard {
    /// The Commission's decision that the country protects data well enough.
    Adequacy,
    /// The decision on the United States, which covers certified companies.
    DataPrivacyFramework,
    /// The Commission's standard contractual clauses.
    StandardClauses,
    /// Rules within a group of companies, approved by an authority.
    BindingRules,
    /// An exception for a specific situation.
    Derogation,
}

impl Safeguard {
    /// What can stand in where a certification or its decision falls.
    pub const FALLBACKS: &'static [Self] = &[Self::StandardClauses, Self::BindingRules];

    /// The provision it rests on.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::Adequacy | Self::DataPrivacyFramework => "GDPR 45",
            Self::StandardClauses => "GDPR 46.2 c",
            Self::BindingRules => "GDPR 47",
            Self::Derogation => "GDPR 49",
        }
    }
}

impl Choice for Safeguard {
    const ALL: &'static [Self] = &[
        Self::Adequacy,
        Self::DataPrivacyFramework,
        Self::StandardClauses,
        Self::BindingRules,
        Self::Derogation,
    ];

    fn text(self) -> Text {
        text::safeguard(self)
    }
}

/// The module of the standard contractual clauses, by who sends to whom ((EU) 2021/914, annex).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SccModule {
    /// Module one.
    ControllerToController,
    /// Module two.
    ControllerToProcessor,
    /// Module three.
    ProcessorToProcessor,
    /// Module four.
    ProcessorToController,
}

impl SccModule {
    /// Its number, 1 to 4.
    pub const fn number(self) -> u8 {
        match self {
            Self::ControllerToController => 1,
            Self::ControllerToProcessor => 2,
            Self::ProcessorToProcessor => 3,
            Self::ProcessorToController => 4,
        }
    }
}

impl Choice for SccModule {
    const ALL: &'static [Self] = &[
        Self::ControllerToController,
        Self::ControllerToProcessor,
        Self::ProcessorToProcessor,
        Self::ProcessorToController,
    ];

    fn text(self) -> Text {
        text::module(self)
    }
}

/// A derogation for a specific situation (GDPR 49.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Derogation {
    /// The person has explicitly consented, told of the risks.
    ExplicitConsent,
    /// A contract with the person needs it.
    Contract,
    /// A contract with another, in the person's interest, needs it.
    ContractInInterest,
    /// An important public interest needs it.
    PublicInterest,
    /// A legal claim needs it.
    LegalClaims,
    /// Somebody's life depends on it and the person cannot consent.
    VitalInterests,
    /// The data come from a register that is open to the public.
    PublicRegister,
    /// No other ground is to be had: not repeated, few people, compelling interests (second subparagraph).
    CompellingInterests,
}

impl Derogation {
    /// The point of Article 49.1; its second subparagraph has no letter.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::ExplicitConsent => "GDPR 49.1 a",
            Self::Contract => "GDPR 49.1 b",
            Self::ContractInInterest => "GDPR 49.1 c",
            Self::PublicInterest => "GDPR 49.1 d",
            Self::LegalClaims => "GDPR 49.1 e",
            Self::VitalInterests => "GDPR 49.1 f",
            Self::PublicRegister => "GDPR 49.1 g",
            Self::CompellingInterests => "GDPR 49.1",
        }
    }
}

impl Choice for Derogation {
    const ALL: &'static [Self] = &[
        Self::ExplicitConsent,
        Self::Contract,
        Self::ContractInInterest,
        Self::PublicInterest,
        Self::LegalClaims,
        Self::VitalInterests,
        Self::PublicRegister,
        Self::CompellingInterests,
    ];

    fn text(self) -> Text {
        text::derogation(self)
    }
}

/// The ground of one transfer, as it is recorded; which fields mean something depends on the safeguard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TransferGround {
    /// What allows it.
    pub safeguard: Option<Safeguard>,
    /// For standard clauses: which module.
    pub module: Option<SccModule>,
    /// For a certified company: whether its certification covers data on employees ("HR data").
    pub covers_staff: bool,
    /// For a certified company: what the contract stands on where the certification or the decision falls.
    pub fallback: Option<Safeguard>,
    /// Where standard clauses are the fallback: which module.
    pub fallback_module: Option<SccModule>,
    /// The day of the transfer impact assessment.
    pub tia_on: Option<Date>,
    /// What it came to, or where it lies.
    pub tia: String,
    /// Which derogation, where it is one.
    pub derogation: Option<Derogation>,
    /// Where the documents are, and what else protects the data.
    pub documentation: String,
    /// When somebody last checked that the ground holds.
    pub checked_on: Option<Date>,
}

impl TransferGround {
    /// The provision it rests on, as exactly as it is recorded.
    pub fn cite(&self) -> Option<&'static str> {
        let derogation = self.derogation.filter(|_| self.safeguard == Some(Safeguard::Derogation));
        derogation.map(Derogation::cite).or_else(|| self.safeguard.map(Safeguard::cite))
    }

    /// The ground as it is read, part by part: what it is, its fallback and assessment, its documents, when it
    /// was checked. What is not recorded is left out.
    pub fn parts(&self, lang: Lang) -> Vec<String> {
        text::parts(self, lang)
    }
}
