//! The clauses and annexes of the agreement, in their order, and which of them covers which point of GDPR 28.

use super::text;
use crate::{core::Text, registers::agreements::Point};

/// A clause or an annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the heading that its text spells out")]
pub enum Clause {
    Parties,
    Background,
    About,
    Customer,
    Instructions,
    Confidentiality,
    Security,
    SubProcessors,
    Transfers,
    Rights,
    Assistance,
    Breaches,
    Audit,
    End,
    Liability,
    Term,
    Law,
    Signatures,
    AnnexInstructions,
    AnnexMeasures,
    AnnexSubProcessors,
}

impl Clause {
    /// What it is called.
    pub fn heading(self) -> Text {
        text::heading(self)
    }

    /// Its number among the clauses; `None` for an annex, whose heading says it.
    pub(super) fn number(self) -> Option<usize> {
        let is_annex = matches!(
            self,
            Self::AnnexInstructions | Self::AnnexMeasures | Self::AnnexSubProcessors
        );
        (!is_annex).then_some(self as usize + 1)
    }
}

/// Which clauses cover a point of GDPR 28.
pub const fn clauses_of(point: Point) -> &'static [Clause] {
    use Clause as C;
    match point {
        Point::Guarantees | Point::Security => &[C::Security, C::AnnexMeasures],
        Point::Authorisation => &[C::SubProcessors, C::AnnexSubProcessors],
        Point::Instructions => &[C::Instructions, C::Transfers, C::AnnexInstructions],
        Point::Confidentiality => &[C::Confidentiality],
        Point::SubProcessors | Point::SameDuties => &[C::SubProcessors],
        Point::Rights => &[C::Rights],
        Point::Assistance => &[C::Assistance, C::Breaches],
        Point::End => &[C::End],
        Point::Audit => &[C::Audit, C::Instructions],
        Point::Writing => &[C::Background, C::Signatures],
    }
}
