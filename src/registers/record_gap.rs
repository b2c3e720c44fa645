//! A gap as it is told outside its register.

use super::Register;
use crate::core::{Field, Gap, Id, Record, Text};

/// A gap of a record of whatever register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordGap {
    /// The register.
    pub register: Register,
    /// The record's number.
    pub record: i64,
    /// What the record is called.
    pub title: String,
    /// The field's name, what is missing and the provision.
    pub gap: Gap<Text>,
}

impl RecordGap {
    /// What one record lacks, in `gaps`.
    pub fn of<R: Record>(
        register: Register,
        id: Id<R>,
        record: &R,
        gaps: Vec<Gap<R::Field>>,
    ) -> Vec<Self> {
        let title = record.title();
        let of_one = |gap: Gap<R::Field>| Self {
            register,
            record: id.raw(),
            title: title.clone(),
            gap: Gap { field: gap.field.label(), says: gap.says, cite: gap.cite },
        };
        gaps.into_iter().map(of_one).collect()
    }
}
