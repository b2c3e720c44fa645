//! The fields of the parts that an activity may have several of.

use crate::registers::transfer_ground::GroundField;

/// The fields of a [`super::Purpose`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PurposeField {
    What,
    Basis,
    Law,
    Interest,
    Balancing,
    BalancedOn,
    Compatibility,
}

/// The fields of [`super::Subjects`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SubjectsField {
    Group,
    OwnGroup,
    AboutHowMany,
    Data,
}

/// The fields of a [`super::DataCategory`] and of how long it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DataField {
    What,
    Condition,
    Special,
    Personnummer,
    IsCriminal,
    Rule,
    Months,
    Days,
    Years,
    Words,
    Event,
    EventWords,
    Source,
    Printed,
}

/// The field of a special category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SpecialField {
    What,
}

/// The field of [`super::Children`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChildrenField {
    How,
}

/// The fields of a [`super::Source`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SourceField {
    Kind,
    Which,
}

/// The fields of a [`super::Recipient`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RecipientField {
    Kind,
    Name,
    What,
}

/// The fields of a [`super::Transfer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TransferField {
    Recipient,
    Ground(GroundField),
}

/// The fields of [`super::Profiling`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProfilingField {
    Logic,
    Consequence,
    HowToObject,
    DecidesAlone,
}
