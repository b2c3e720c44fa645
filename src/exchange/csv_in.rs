//! Comma-separated values in, from whatever spreadsheet wrote them.

use std::{borrow::Cow, ops::Range};

use csv::{ReaderBuilder, StringRecord};

use super::{
    ExchangeError, Refusal, Row,
    decode::decode,
    guard::unguard,
    sheet::{MAX_COLUMNS, MAX_FIELD, MAX_ROW},
    text,
};

/// A file whose headings have been read. Its rows follow from [`Sheet::rows`].
#[derive(Debug)]
pub struct Sheet<'a> {
    /// The headings, trimmed.
    pub headers: Vec<String>,
    /// The name of the encoding that was found, such as "UTF-8".
    pub encoding: &'static str,
    separator: u8,
    text: Cow<'a, str>,
    body: Place,
}

/// Reads the headings of a file.
///
/// The encoding is the one that the byte order mark names, else UTF-8, else Windows-1252. The separator
/// is the most frequent of `;`, `,` and tab in the heading line, or the one named by a first line
/// `sep=;`.
pub fn read(bytes: &[u8]) -> Result<Sheet<'_>, ExchangeError> {
    let (text, encoding) = decode(bytes)?;
    let (start, separator) = find_separator(&text);
    let mut records = Records::new(&text, start, separator);
    let headers: Vec<String> = match records.advance() {
        None => return Err(ExchangeError::NoHeadings),
        Some(Err(_)) => return Err(ExchangeError::OpenQuote),
        Some(Ok(_)) => records.record.iter().map(|name| unguard(name).trim().to_owned()).collect(),
    };
    if headers.iter().all(String::is_empty) {
        return Err(ExchangeError::NoHeadings);
    }
    if headers.len() > MAX_COLUMNS {
        return Err(ExchangeError::TooManyColumns(headers.len()));
    }
    let body = records.next;
    Ok(Sheet { headers, encoding, separator, text, body })
}

impl Sheet<'_> {
    /// The sign between the fields: `;`, `,` or a tab.
    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// How many lines the file has, the headings included.
    pub fn n_lines(&self) -> usize {
        let text = self.text.trim_end_matches(['\r', '\n']);
        1 + count(text.as_bytes(), b'\n').max(count(text.as_bytes(), b'\r'))
    }

    /// The rows after the headings, from the beginning.
    pub fn rows(&self) -> Rows<'_> {
        let records = Records::new(&self.text, self.body, self.separator);
        Rows { records, n_headers: self.headers.len() }
    }
}

/// Gives one row after the other without keeping them.
#[derive(Debug)]
pub struct Rows<'s> {
    records: Records<'s>,
    n_headers: usize,
}

impl Rows<'_> {
    /// The next row that is not blank, or why it cannot be read; `None` after the last.
    ///
    /// A quotation mark that is never closed refuses its own line, and reading goes on with the next.
    pub fn next_row(&mut self) -> Option<Result<Row<'_>, Refusal>> {
        let line = loop {
            match self.records.advance()? {
                Ok(_) if self.records.record.iter().all(|field| field.trim().is_empty()) => {}
                Ok(line) => break line,
                Err(line) => return Some(Err(Refusal::of_row(line, text::OPEN_QUOTE))),
            }
        };
        let record = &self.records.record;
        if record.as_slice().len() > MAX_ROW || record.iter().any(|field| field.len() > MAX_FIELD) {
            return Some(Err(Refusal::of_row(line, text::TOO_LARGE)));
        }
        if record.iter().skip(self.n_headers).any(|field| !field.trim().is_empty()) {
            return Some(Err(Refusal::of_row(line, text::MORE_CELLS_THAN_HEADINGS)));
        }
        Some(Ok(Row { line, record }))
    }
}

/// A place in the text.
#[derive(Debug, Clone, Copy)]
struct Place {
    byte: usize,
    line: usize,
}

/// The records of a text, each with its line.
#[derive(Debug)]
struct Records<'s> {
    text: &'s str,
    reader: csv::Reader<&'s [u8]>,
    /// Where the reader was started.
    origin: usize,
    /// Where the next record begins, or the line breaks before it.
    next: Place,
    separator: u8,
    record: StringRecord,
}

impl<'s> Records<'s> {
    fn new(text: &'s str, next: Place, separator: u8) -> Self {
        let reader = reader(&text.as_bytes()[next.byte..], separator);
        let record = StringRecord::new();
        Self { text, reader, origin: next.byte, next, separator, record }
    }

    /// Reads the next record and gives its line; as an error where its quotation mark is never closed.
    fn advance(&mut self) -> Option<Result<usize, usize>> {
        let is_read = self.reader.read_record(&mut self.record).unwrap_or(false);
        if !is_read {
            return None;
        }
        let end = self.origin + usize::try_from(self.reader.position().byte()).ok()?;
        let raw = &self.text.as_bytes()[self.next.byte..end];
        let begin = self.next.byte + raw.iter().take_while(|&&byte| is_line_end(byte)).count();
        let line = self.next.line + self.line_breaks(self.next.byte..begin);

        let raw = &self.text.as_bytes()[begin..end];
        let is_on_one_line = !raw.trim_ascii_end().iter().any(|&byte| is_line_end(byte));
        if is_on_one_line || count(raw, b'"').is_multiple_of(2) {
            self.next = Place { byte: end, line: line + self.line_breaks(begin..end) };
            return Some(Ok(line));
        }
        let length = raw.iter().position(|&byte| is_line_end(byte)).unwrap_or(raw.len());
        self.restart(Place { byte: begin + length, line });
        Some(Err(line))
    }

    /// The number of line breaks in a range: CR LF is one, and counts where the CR stands.
    fn line_breaks(&self, range: Range<usize>) -> usize {
        let bytes = self.text.as_bytes();
        let after_cr = |at: usize| at > 0 && bytes[at - 1] == b'\r';
        range.filter(|&at| bytes[at] == b'\r' || bytes[at] == b'\n' && !after_cr(at)).count()
    }

    fn restart(&mut self, next: Place) {
        self.reader = reader(&self.text.as_bytes()[next.byte..], self.separator);
        (self.origin, self.next) = (next.byte, next);
    }
}

fn reader(bytes: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .buffer_capacity(1 << 16)
        .from_reader(bytes)
}

/// Where the headings begin, and the separator.
fn find_separator(text: &str) -> (Place, u8) {
    let first = text.split(['\r', '\n']).next().unwrap_or_default();
    if let Some(&[separator @ (b';' | b',' | b'\t')]) =
        first.strip_prefix("sep=").map(str::as_bytes)
    {
        return (Place { byte: first.len(), line: 1 }, separator);
    }
    let line = text.trim_start_matches(['\r', '\n']).split(['\r', '\n']).next().unwrap_or_default();
    let outside_quotes: String = line.split('"').step_by(2).collect();
    let most =
        [b',', b'\t', b';'].into_iter().max_by_key(|&sign| count(outside_quotes.as_bytes(), sign));
    (Place { byte: 0, line: 1 }, most.unwrap_or(b';'))
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.iter().map(|&byte| usize::from(byte == wanted)).sum()
}

#[cfg(test)]
mod tests;
