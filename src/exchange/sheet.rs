//! A table out of a file, whichever kind of file it was.

use csv::StringRecord;

use super::{ExchangeError, Refusal, csv_in, guard::unguard, xlsx_in};
use crate::core::Progress;

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
///
/// # Errors
/// Why nothing of it can be read; [`ExchangeError::Cancelled`] where `progress` is asked to stop.
pub fn read<'a>(bytes: &'a [u8], progress: &Progress) -> Result<Sheet<'a>, ExchangeError> {
    if xlsx_in::is_workbook(bytes) {
        Ok(Sheet::Workbook(xlsx_in::read(bytes, progress)?))
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
            Self::Text(sheet) => Rows::Text(sheet.rows(), sheet.n_lines()),
            Self::Workbook(sheet) => Rows::Workbook(sheet.rows(), sheet.last_line()),
        }
    }
}

/// Gives one row after the other; with each kind stands the number of its last line.
#[derive(Debug)]
pub enum Rows<'s> {
    /// As they are read.
    Text(csv_in::Rows<'s>, usize),
    /// That have been read.
    Workbook(xlsx_in::Rows<'s>, usize),
}

impl Rows<'_> {
    /// The next row that is not blank, or why it cannot be read; `None` after the last. `progress` is told
    /// its line.
    ///
    /// # Errors
    /// [`ExchangeError::Cancelled`] where `progress` is asked to stop.
    pub fn next_row(
        &mut self,
        progress: &Progress,
    ) -> Result<Option<Result<Row<'_>, Refusal>>, ExchangeError> {
        ExchangeError::unless_cancelled(progress)?;
        let (row, last) = match self {
            Self::Text(rows, last) => (rows.next_row(), *last),
            Self::Workbook(rows, last) => (rows.next_row(), *last),
        };
        if let Some(Ok(Row { line, .. }) | Err(Refusal { line, .. })) = &row {
            progress.set(*line, last);
        }
        Ok(row)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_tells_the_line_it_has_come_to_and_stops_when_asked() {
        let progress = Progress::default();
        let sheet = read("Namn\r\n\r\n\"Ek\nBo\"\r\nBerg\r\n".as_bytes(), &progress).unwrap();
        let mut rows = sheet.rows();
        assert!(rows.next_row(&progress).unwrap().is_some());
        assert_eq!(progress.steps(), (3, 5));
        assert!(rows.next_row(&progress).unwrap().is_some());
        assert_eq!(progress.steps(), (5, 5));
        progress.cancel();
        assert!(matches!(rows.next_row(&progress), Err(ExchangeError::Cancelled)));
    }
}
