//! Gaps that are counted: a million of them is no list to read.

use super::text;
use crate::{
    core::{Choice, Field, Gap, Lang},
    registers::Register,
    report::{Document, GapRow},
};

/// A gap and how many records have it.
pub(super) struct Counted<F> {
    /// The gap.
    pub gap: Gap<F>,
    /// How many.
    pub n: usize,
}

/// How many gaps there are in all.
pub(super) fn n_gaps<F>(counted: &[Counted<F>]) -> usize {
    counted.iter().map(|it| it.n).sum()
}

/// Adds the section of `register` to `document`, where there is a gap.
pub(super) fn add<F: Field>(
    register: Register,
    counted: &[Counted<F>],
    lang: Lang,
    document: Document,
) -> Document {
    if counted.is_empty() {
        return document;
    }
    let row = |it: &Counted<F>| -> GapRow {
        let says = text::with_number(it.gap.says.in_lang(lang), it.n, register, lang);
        (it.gap.field.label().in_lang(lang), says, it.gap.cite).into()
    };
    document.section(register.text().in_lang(lang)).gaps(counted.iter().map(row))
}
