//! What the law wants a person told: the points of GDPR 13 and 14.

use serde::{Deserialize, Serialize};

use super::text;
use crate::core::{Choice, Text};

/// A point of GDPR 13 or 14; both name nearly the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// Who the controller is, its contact details and representative (13.1 a, 14.1 a).
    Controller,
    /// How the data protection officer is reached (13.1 b, 14.1 b).
    Officer,
    /// What the data are used for (13.1 c, 14.1 c).
    Purposes,
    /// The lawful basis of each purpose (13.1 c, 14.1 c).
    Bases,
    /// The legitimate interests (13.1 d, 14.2 b).
    Interests,
    /// Who receives the data (13.1 e, 14.1 e).
    Recipients,
    /// Transfers to third countries and their safeguards (13.1 f, 14.1 f).
    Transfers,
    /// How long they are kept (13.2 a, 14.2 a).
    Period,
    /// The rights (13.2 b, 14.2 c).
    Rights,
    /// That consent can be withdrawn (13.2 c, 14.2 d).
    Withdrawal,
    /// That one can complain to the authority (13.2 d, 14.2 e).
    Complaint,
    /// Whether the data must be given, and what happens otherwise (13.2 e).
    Obligation,
    /// Automated decisions and profiling (13.2 f, 14.2 g).
    Automated,
    /// A new purpose for old data (13.3, 14.4).
    NewPurpose,
    /// Which categories of data (14.1 d).
    Categories,
    /// From which source (14.2 f).
    Source,
}

impl Point {
    /// The provision in Article 13; in Article 14 where that one alone asks.
    pub const fn cite(self) -> &'static str {
        match self {
            Self::Controller => "GDPR 13.1 a",
            Self::Officer => "GDPR 13.1 b",
            Self::Purposes | Self::Bases => "GDPR 13.1 c",
            Self::Interests => "GDPR 13.1 d",
            Self::Recipients => "GDPR 13.1 e",
            Self::Transfers => "GDPR 13.1 f",
            Self::Period => "GDPR 13.2 a",
            Self::Rights => "GDPR 13.2 b",
            Self::Withdrawal => "GDPR 13.2 c",
            Self::Complaint => "GDPR 13.2 d",
            Self::Obligation => "GDPR 13.2 e",
            Self::Automated => "GDPR 13.2 f",
            Self::NewPurpose => "GDPR 13.3",
            Self::Categories => "GDPR 14.1 d",
            Self::Source => "GDPR 14.2 f",
        }
    }

    /// The provision in Article 14; `None` where Article 13 alone asks.
    pub const fn cite_14(self) -> Option<&'static str> {
        Some(match self {
            Self::Controller => "GDPR 14.1 a",
            Self::Officer => "GDPR 14.1 b",
            Self::Purposes | Self::Bases => "GDPR 14.1 c",
            Self::Interests => "GDPR 14.2 b",
            Self::Recipients => "GDPR 14.1 e",
            Self::Transfers => "GDPR 14.1 f",
            Self::Period => "GDPR 14.2 a",
            Self::Rights => "GDPR 14.2 c",
            Self::Withdrawal => "GDPR 14.2 d",
            Self::Complaint => "GDPR 14.2 e",
            Self::Obligation => return None,
            Self::Automated => "GDPR 14.2 g",
            Self::NewPurpose => "GDPR 14.4",
            Self::Categories => "GDPR 14.1 d",
            Self::Source => "GDPR 14.2 f",
        })
    }
}

impl Choice for Point {
    const ALL: &'static [Self] = &[
        Self::Controller,
        Self::Officer,
        Self::Purposes,
        Self::Bases,
        Self::Interests,
        Self::Recipients,
        Self::Transfers,
        Self::Period,
        Self::Rights,
        Self::Withdrawal,
        Self::Complaint,
        Self::Obligation,
        Self::Automated,
        Self::NewPurpose,
        Self::Categories,
        Self::Source,
    ];

    fn text(self) -> Text {
        text::point(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::article;

    #[test]
    fn every_point_cites_a_provision_that_can_be_looked_up() {
        for point in Point::ALL {
            assert!(article::find(point.cite()).is_some(), "{point:?}");
            let is_known = |cite| article::find(cite).is_some();
            assert!(point.cite_14().is_none_or(is_known), "{point:?}");
            assert!(!point.text().is_empty());
        }
    }
}
