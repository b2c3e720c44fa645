//! What the company is in an agreement.

use serde::{Deserialize, Serialize};

/// The company's part in an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OurRole {
    /// It is the controller, and the counterparty its processor (GDPR 28.3).
    Controller,
    /// It is a processor, and the counterparty another processor that it engages (GDPR 28.4).
    Engager,
    /// It is the processor of the counterparty (GDPR 28.3).
    Processor,
    /// It is engaged by the counterparty, which is itself a processor (GDPR 28.4).
    SubProcessor,
}

/// Who processes for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The counterparty processes for the company.
    Supplier,
    /// The company processes for the counterparty.
    Customer,
}

impl OurRole {
    /// Who processes for whom.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Controller | Self::Engager => Direction::Supplier,
            Self::Processor | Self::SubProcessor => Direction::Customer,
        }
    }

    /// The provision that asks for the agreement.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::Controller | Self::Processor => "GDPR 28.3",
            Self::Engager | Self::SubProcessor => "GDPR 28.4",
        }
    }
}
