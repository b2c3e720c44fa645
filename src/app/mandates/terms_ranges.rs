//! The ranges of clearing numbers that the company adds to the table, in the form of its terms.

use super::text;
use crate::{
    core::{Field, Lang, Text},
    law::{AccountKind, OwnRange, RangeFault},
    ui::form::Form,
};

/// A range that may be half written.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct RangeDraft {
    from: Option<u16>,
    to: Option<u16>,
    bank: String,
    kind: AccountKind,
    source: String,
}

/// A field of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RangeField {
    From,
    To,
    Bank,
    Kind,
    Source,
}

impl From<&OwnRange> for RangeDraft {
    fn from(it: &OwnRange) -> Self {
        let OwnRange { from, to, bank, kind, source } = it.clone();
        Self { from: Some(from), to: Some(to), bank, kind, source }
    }
}

impl RangeDraft {
    /// The range as it is kept; without a number it has a zero, which is a fault.
    pub fn range(&self) -> OwnRange {
        OwnRange {
            from: self.from.unwrap_or_default(),
            to: self.to.unwrap_or_default(),
            bank: self.bank.trim().to_owned(),
            kind: self.kind,
            source: self.source.trim().to_owned(),
        }
    }
}

/// Why one of the ranges cannot be kept beside those before it.
pub(super) fn fault(ranges: &[RangeDraft]) -> Option<RangeFault> {
    let ranges: Vec<OwnRange> = ranges.iter().map(RangeDraft::range).collect();
    ranges.iter().enumerate().find_map(|(at, it)| it.fault(&ranges[..at]))
}

/// One range.
pub(super) fn range_ui(form: &mut Form<'_, RangeField>, it: &mut RangeDraft, lang: Lang) {
    let show = |it: &Option<u16>| it.map_or_else(String::new, |it| it.to_string());
    let parse = |typed: &str| {
        let figures: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let read = (!figures.is_empty()).then(|| figures.parse()).transpose();
        read.map_err(|_| RangeFault::Bounds.text().in_lang(lang).to_owned())
    };
    form.parsed(RangeField::From, &mut it.from, show, parse);
    form.parsed(RangeField::To, &mut it.to, show, parse);
    form.text(RangeField::Bank, &mut it.bank);
    let mut kind = Some(it.kind);
    form.pick(RangeField::Kind, &mut kind);
    it.kind = kind.unwrap_or_default();
    form.text(RangeField::Source, &mut it.source);
}

impl Field for RangeField {
    fn label(self) -> Text {
        match self {
            Self::From => text::RANGE_FROM,
            Self::To => text::RANGE_TO,
            Self::Bank => text::RANGE_BANK,
            Self::Kind => text::RANGE_KIND,
            Self::Source => text::RANGE_SOURCE,
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Source => text::RANGE_SOURCE_HELP,
            _ => Text::EMPTY,
        }
    }
}
