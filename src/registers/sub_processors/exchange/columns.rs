//! The columns of a table of sub-processors.

use super::text;
use crate::{
    core::{Field, Text},
    registers::sub_processors::SubProcessorField as F,
};

/// A column of the table, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubProcessorColumn {
    /// A field of the sub-processor.
    Fact(F),
    /// What customers have been told of it (GDPR 28.2), which is kept with their agreements.
    Told,
}

use SubProcessorColumn::{Fact, Told};

impl SubProcessorColumn {
    /// Every column, left to right.
    pub const ALL: [Self; 16] = [
        Fact(F::Agreement),
        Fact(F::Parent),
        Fact(F::Name),
        Fact(F::OrganisationNumber),
        Fact(F::Service),
        Fact(F::Data),
        Fact(F::Places),
        Fact(F::Authorisation),
        Fact(F::NoticeOn),
        Fact(F::ObjectBy),
        Fact(F::Decision),
        Fact(F::DecidedOn),
        Fact(F::StartsOn),
        Fact(F::EndsOn),
        Told,
        Fact(F::Note),
    ];

    /// The heading under which it is exported.
    pub fn heading(self) -> Text {
        match self {
            Fact(field) => field.label(),
            Told => text::TOLD,
        }
    }

    /// Every heading under which it is recognised; case and signs do not matter.
    pub(super) fn aliases(self) -> Vec<&'static str> {
        let Text { sv, en } = self.heading();
        [sv, en].into_iter().chain(text::other_headings(self).iter().copied()).collect()
    }
}
