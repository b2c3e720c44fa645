//! A table out of a file, whichever kind of file it was.

use csv::StringRecord;

use super::{ExchangeError, Refusal, csv_in, guard::unguard, xlsx_in};

/// The most columns that a file may have.
pub const MAX_COLUMNS: usize = 256;
/// The most bytes that one field may have.
pub const MAX_FIELD: usize = 1 << 20;
/// The most bytes that one row may have.
pub const MAX_ROW: usize = 10 << 20;

/// A table whose headings have been read. Its rows follow from [`Sheet::rows`].
#[derive(Debug)]
pub enum Sheet<'a> {
    /// From a text with separators.
    Text(csv_in::Sheet<'a>),
    /// From the first sheet of a workbook.
    Workbook(xlsx_in::Sheet),
}

/// Reads the headings of a file: a workbook (XLSX) where the bytes begin as one, else text with separators.
pub fn read(bytes: &[u8]) -> Result<Sheet<'_>, ExchangeError> {
    if xlsx_in::is_workbook(bytes) {
        Ok(Sheet::Workbook(xlsx_in::read(bytes)?))
    } else {
        Ok(Sheet::Text(csv_in::read(bytes)?))
    }
}

impl Sheet<'_> {
    /// The headings, trimmed.
    pub fn headers(&self) -> &[String] {
        match self {
            Self::Text(sheet) => &sheet.headers,
            Self::Workbook(sheet) => &sheet.headers,
        }
    }

    /// The encoding that was found, such as "UTF-8"; "XLSX" for a workbook.
    pub fn encoding(&self) -> &'static str {
        match self {
            Self::Text(sheet) => sheet.encoding,
            Self::Workbook(_) => "XLSX",
        }
    }

    /// The rows after the headings, from the beginning.
    pub fn rows(&self) -> Rows<'_> {
        match self {
            Self::Text(sheet) => Rows::Text(sheet.rows()),
            Self::Workbook(sheet) => Rows::Workbook(sheet.rows()),
        }
    }
}

/// Gives one row after the other.
#[derive(Debug)]
pub enum Rows<'s> {
    /// As they are read.
    Text(csv_in::Rows<'s>),
    /// That have been read.
    Workbook(xlsx_in::Rows<'s>),
}

impl Rows<'_> {
    /// The next row that is not blank, or why it cannot be read; `None` after the last.
    pub fn next_row(&mut self) -> Option<Result<Row<'_>, Refusal>> {
        match self {
            Self::Text(rows) => rows.next_row(),
            Self::Workbook(rows) => rows.next_row(),
        }
    }
}

/// One row of a sheet.
#[derive(Debug, Clone, Copy)]
pub struct Row<'r> {
    /// The line of the file where it begins, or the workbook's number of the row, counted from 1.
    pub line: usize,
    pub(super) record: &'r StringRecord,
}

impl<'r> Row<'r> {
    /// The field in `column`, counted from 0, as it was before it was guarded against being run as a
    /// formula; empty where the row is shorter.
    pub fn get(&self, column: usize) -> &'r str {
        self.record.get(column).map_or("", unguard)
    }
}
