//! The lines of a file, and the fields cut out of them.

use jiff::civil::Date;

use super::{
    Code, Fault, FieldFault, FileFault, RecordFault, Refusal, Remark,
    layout::{CODE, Place},
    notice::Notices,
};
use crate::law::Bankgiro;

/// How many positions a record has (TM 4).
pub(super) const WIDTH: usize = 80;

/// One record: 80 positions, each a byte that is the Latin-1 character of its number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Counted from 1.
    pub(super) number: usize,
    bytes: [u8; WIDTH],
    /// Whether the file ended in it, before its 80 positions and its line end.
    pub(super) is_cut: bool,
}

impl Line {
    fn read(number: usize, raw: &[u8]) -> Result<Self, Refusal> {
        let is_text = |byte: &u8| !matches!(byte, ..b' ' | 0x7f..=0x9f);
        if let Some(at) = raw.iter().position(|byte| !is_text(byte)) {
            let positions = Some((at + 1, at + 1));
            return Err(Refusal { line: number, positions, fault: RecordFault::Character.into() });
        }
        let mut bytes = [b' '; WIDTH];
        bytes
            .get_mut(..raw.len())
            .ok_or(Refusal::of_line(number, RecordFault::Length(raw.len())))?
            .copy_from_slice(raw);
        Ok(Self { number, bytes, is_cut: false })
    }

    /// The record is refused because of `place`.
    pub(super) fn refuse(&self, place: Place, fault: FieldFault) -> Refusal {
        let fault = Fault::Field(place.field, fault);
        Refusal { line: self.number, positions: Some((place.from, place.to)), fault }
    }

    /// The record as a whole is refused.
    pub(super) fn refuse_whole(&self, fault: impl Into<Fault>) -> Refusal {
        Refusal::of_line(self.number, fault)
    }

    fn at(&self, place: Place) -> &[u8] {
        &self.bytes[place.from - 1..place.to]
    }

    /// The field as it stands, where it is plain ASCII; empty otherwise.
    pub(super) fn raw(&self, place: Place) -> &str {
        str::from_utf8(self.at(place)).unwrap_or_default()
    }

    /// The transaction code.
    pub(super) fn code(&self) -> &str {
        self.raw(CODE)
    }

    pub(super) fn is_blank(&self, place: Place) -> bool {
        self.at(place).iter().all(|byte| *byte == b' ')
    }

    /// Whether the field says nothing: blanks or zeros.
    pub(super) fn is_void(&self, place: Place) -> bool {
        self.is_blank(place) || self.at(place).iter().all(|byte| *byte == b'0')
    }

    pub(super) fn is_figures(&self, place: Place) -> bool {
        self.at(place).iter().all(u8::is_ascii_digit)
    }

    /// The reserve must be blank.
    pub(super) fn blank(&self, place: Place) -> Result<(), Refusal> {
        if self.is_blank(place) { Ok(()) } else { Err(self.refuse(place, FieldFault::NotBlank)) }
    }

    /// A numeric field, filled with zeros.
    pub(super) fn figures(&self, place: Place) -> Result<&str, Refusal> {
        if self.is_figures(place) {
            return Ok(self.raw(place));
        }
        let fault = if self.is_blank(place) { FieldFault::Missing } else { FieldFault::NotNumeric };
        Err(self.refuse(place, fault))
    }

    /// A numeric field of at most nine figures.
    pub(super) fn number(&self, place: Place) -> Result<u32, Refusal> {
        let figures = self.figures(place)?;
        Ok(figures.bytes().fold(0, |sum, figure| sum * 10 + u32::from(figure - b'0')))
    }

    /// An alphanumeric field, blanks at its end cut away.
    pub(super) fn text(&self, place: Place) -> String {
        let bytes = self.at(place);
        let end = bytes.iter().rposition(|byte| *byte != b' ').map_or(0, |last| last + 1);
        bytes[..end].iter().map(|byte| char::from(*byte)).collect()
    }

    /// A day, YYYYMMDD.
    pub(super) fn date(&self, place: Place) -> Result<Date, Refusal> {
        let figures = self.number(place)?;
        day(figures / 10_000, figures).ok_or(self.refuse(place, FieldFault::Date))
    }

    /// A day that may be left out: `None` for blanks and zeros.
    pub(super) fn date_if_any(&self, place: Place) -> Result<Option<Date>, Refusal> {
        if self.is_void(place) { Ok(None) } else { self.date(place).map(Some) }
    }

    /// As [`Line::date_if_any`], of the 21st century: YYMMDD.
    pub(super) fn short_date_if_any(&self, place: Place) -> Result<Option<Date>, Refusal> {
        if self.is_void(place) {
            return Ok(None);
        }
        let figures = self.number(place)?;
        let day = day(2000 + figures / 10_000, figures);
        day.map(Some).ok_or(self.refuse(place, FieldFault::Date))
    }

    /// The field must say exactly this, with blanks after it.
    pub(super) fn fixed(&self, place: Place, said: &str) -> Result<(), Refusal> {
        let is_said = self.raw(place).trim_end() == said;
        if is_said { Ok(()) } else { Err(self.refuse(place, FieldFault::Code)) }
    }

    /// A field that holds one of the manual's codes.
    pub(super) fn coded<C: Code>(&self, place: Place) -> Result<C, Refusal> {
        C::of(self.raw(place)).ok_or(self.refuse(place, FieldFault::Code))
    }

    /// A bankgiro number, filled with zeros.
    pub(super) fn bankgiro(&self, place: Place) -> Result<Bankgiro, Refusal> {
        let figures = self.figures(place)?;
        Bankgiro::parse(figures).map_err(|fault| self.refuse(place, FieldFault::Giro(fault)))
    }
}

fn day(year: u32, figures: u32) -> Option<Date> {
    let (month, day) = (figures / 100 % 100, figures % 100);
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// The lines of a file, one after the other; the empty ones at its end are left out, with a notice.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    /// What is left.
    rest: &'a [u8],
    /// How many lines are behind us.
    pub(super) n_read: usize,
    pub(super) notices: Notices,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self, Refusal> {
        if let Some(at) = bytes.iter().position(|byte| !byte.is_ascii())
            && str::from_utf8(bytes).is_ok()
        {
            let before = &bytes[..at];
            let line = before.split(|byte| *byte == b'\n').count();
            let column = at - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |it| it + 1);
            let positions = Some((column + 1, column + 1));
            return Err(Refusal { line, positions, fault: FileFault::Utf8.into() });
        }
        let is_void = |byte: &u8| matches!(byte, b' ' | b'\r' | b'\n');
        if bytes.iter().all(is_void) {
            return Err(Refusal::of_line(1, FileFault::Empty));
        }
        Ok(Self { rest: bytes, n_read: 0, notices: Notices::default() })
    }

    /// The next record; `None` after the last.
    pub(super) fn next_line(&mut self) -> Result<Option<Line>, Refusal> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        self.n_read += 1;
        let end = self.rest.iter().position(|byte| *byte == b'\n');
        let (raw, rest) = match end {
            Some(end) => (&self.rest[..end], &self.rest[end + 1..]),
            None => (self.rest, &[][..]),
        };
        self.rest = rest;
        let has_cr = raw.last() == Some(&b'\r');
        let raw = if has_cr { &raw[..raw.len() - 1] } else { raw };
        if raw.iter().all(|byte| *byte == b' ') {
            return self.empty_end();
        }
        let mut line = Line::read(self.n_read, raw)?;
        match (end, has_cr) {
            (Some(_), true) => {}
            (Some(_), false) => self.notices.of_line(self.n_read, Remark::LineFeed),
            (None, _) => self.notices.of_line(self.n_read, Remark::NoLineEnd),
        }
        if raw.len() < WIDTH {
            line.is_cut = end.is_none();
            self.notices.of_line(self.n_read, Remark::CutBlanks);
        }
        Ok(Some(line))
    }

    /// An empty line ends the file, if nothing but empty lines follows.
    fn empty_end(&mut self) -> Result<Option<Line>, Refusal> {
        let is_void = |byte: &u8| matches!(byte, b' ' | b'\r' | b'\n');
        if !self.rest.iter().all(is_void) {
            return Err(Refusal::of_line(self.n_read, RecordFault::Blank));
        }
        self.rest = &[];
        self.notices.of_line(self.n_read, Remark::EmptyEnd);
        Ok(None)
    }

    /// The refusal of a file whose end is missing, at its last line.
    pub(super) fn cut_off(&self) -> Refusal {
        Refusal::of_line(self.n_read.max(1), FileFault::CutOff)
    }
}
