//! Workbooks in: the first sheet of an XLSX file, a cell at a time and within limits.

mod limits;
#[cfg(test)]
mod tests;

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
    slice,
};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use csv::StringRecord;

use super::{
    ExchangeError, Refusal, Row,
    guard::unguard,
    sheet::{MAX_COLUMNS, MAX_FIELD, MAX_ROW},
    text,
};
use crate::core::{Progress, Text};

/// The first sheet of a workbook.
#[derive(Debug)]
pub struct Sheet {
    /// The headings, trimmed.
    pub headers: Vec<String>,
    rows: Vec<Line>,
}

/// A row that is not blank: its number counted from 1, and its cells or why they are not taken.
type Line = (usize, Result<StringRecord, Text>);

/// The rows of a sheet, in order.
#[derive(Debug)]
pub struct Rows<'s> {
    lines: slice::Iter<'s, Line>,
    n_headers: usize,
}

/// Whether a file is a ZIP archive, as every XLSX file is.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the first sheet. Its first row that is not blank has the headings.
///
/// Days become `2026-01-31`, times `10:30`, and numbers keep their figures; of a formula, the value that
/// was saved with it counts.
///
/// # Errors
/// Why nothing of it can be read; [`ExchangeError::Cancelled`] where `progress` is asked to stop.
pub fn read(bytes: &[u8], progress: &Progress) -> Result<Sheet, ExchangeError> {
    limits::check(bytes)?;
    // The reader panics at some cell references that no spreadsheet program writes.
    let read = catch_unwind(AssertUnwindSafe(|| lines(bytes, progress)));
    let mut rows = read.map_err(|_| ExchangeError::Workbook)??;
    if rows.is_empty() {
        return Err(ExchangeError::NoHeadings);
    }
    let headers = match rows.remove(0).1 {
        Ok(record) => record.iter().map(|name| unguard(name).trim().to_owned()).collect(),
        Err(reason) if reason == text::MORE_CELLS_THAN_HEADINGS => {
            return Err(ExchangeError::TooManyColumns(MAX_COLUMNS + 1));
        }
        Err(_) => return Err(ExchangeError::Workbook),
    };
    Ok(Sheet { headers, rows })
}

impl Sheet {
    /// The number of its last row that is not blank.
    pub fn last_line(&self) -> usize {
        self.rows.last().map_or(1, |(line, _)| *line)
    }

    /// The rows after the headings, from the beginning.
    pub fn rows(&self) -> Rows<'_> {
        Rows { lines: self.rows.iter(), n_headers: self.headers.len() }
    }
}

impl Rows<'_> {
    /// The next row, or why it is not taken; `None` after the last.
    pub fn next_row(&mut self) -> Option<Result<Row<'_>, Refusal>> {
        let (line, record) = self.lines.next()?;
        let is_extra = |field: &str| !field.trim().is_empty();
        Some(match record {
            Err(reason) => Err(Refusal::of_row(*line, *reason)),
            Ok(record) if record.iter().skip(self.n_headers).any(is_extra) => {
                Err(Refusal::of_row(*line, text::MORE_CELLS_THAN_HEADINGS))
            }
            Ok(record) => Ok(Row { line: *line, record }),
        })
    }
}

impl From<XlsxError> for ExchangeError {
    fn from(_: XlsxError) -> Self {
        Self::Workbook
    }
}

fn lines(bytes: &[u8], progress: &Progress) -> Result<Vec<Line>, ExchangeError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let name = workbook.sheet_names().into_iter().next().ok_or(ExchangeError::NoHeadings)?;
    let mut cells = workbook.worksheet_cells_reader(&name)?;
    let mut found = Found::default();
    let mut n_cells = 0;
    while let Some(cell) = cells.next_cell()? {
        n_cells += 1;
        if n_cells > limits::MAX_CELLS {
            return Err(ExchangeError::TooLarge);
        }
        ExchangeError::unless_cancelled(progress)?;
        let (row, column) = cell.get_position();
        found.turn_to(row)?;
        found.put(usize::try_from(column).unwrap_or(usize::MAX), cell.get_value())?;
    }
    found.end_row();
    Ok(found.lines)
}

/// What has been read so far.
#[derive(Debug, Default)]
struct Found {
    lines: Vec<Line>,
    /// The row that is being read, counted from 0.
    row: u32,
    fields: Vec<String>,
    fault: Option<Text>,
    n_bytes: usize,
}

impl Found {
    /// Rows come in order, or the file is not as spreadsheet programs write it.
    fn turn_to(&mut self, row: u32) -> Result<(), ExchangeError> {
        if row < self.row {
            return Err(ExchangeError::Workbook);
        }
        if row > self.row {
            self.end_row();
            self.row = row;
        }
        Ok(())
    }

    fn put(&mut self, column: usize, value: &DataRef<'_>) -> Result<(), ExchangeError> {
        let field = match value {
            DataRef::Empty => return Ok(()),
            DataRef::Error(_) => {
                self.fault = Some(text::FORMULA_FAILS);
                return Ok(());
            }
            value => shown(value),
        };
        if field.trim().is_empty() {
            return Ok(());
        }
        self.n_bytes += field.len();
        if self.n_bytes > limits::MAX_TEXT {
            return Err(ExchangeError::TooLarge);
        }
        if column >= MAX_COLUMNS {
            self.fault = Some(text::MORE_CELLS_THAN_HEADINGS);
        } else if field.len() > MAX_FIELD {
            self.fault = Some(text::TOO_LARGE);
        } else {
            self.fields.resize(self.fields.len().max(column + 1), String::new());
            self.fields[column] = field;
        }
        Ok(())
    }

    fn end_row(&mut self) {
        let (fields, fault) = (std::mem::take(&mut self.fields), self.fault.take());
        let is_large = fields.iter().map(String::len).sum::<usize>() > MAX_ROW;
        let read = match fault.or(is_large.then_some(text::TOO_LARGE)) {
            Some(reason) => Err(reason),
            None if fields.is_empty() => return,
            None => Ok(StringRecord::from(fields)),
        };
        self.lines.push((usize::try_from(self.row).unwrap_or(usize::MAX).saturating_add(1), read));
    }
}

/// A cell as a person would write it in a text file.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is_so) => is_so.to_string(),
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, ..) = at.to_ymd_hms_milli();
            let (day, time) =
                (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}"));
            match (at.as_f64() < 1.0, (hour, minute)) {
                (true, _) => time,
                (false, (0, 0)) => day,
                (false, _) => format!("{day} {time}"),
            }
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
