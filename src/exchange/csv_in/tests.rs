//! Files as spreadsheets and people write them.

use super::*;
use crate::exchange::sheet::{MAX_COLUMNS, MAX_FIELD};

use Read::Refused;

#[derive(Debug, PartialEq)]
enum Read {
    /// The line of a row, and its fields.
    Row(usize, Vec<String>),
    /// The line of a refused row.
    Refused(usize),
}

fn rows(bytes: &[u8]) -> Vec<Read> {
    let sheet = read(bytes).unwrap();
    let width = sheet.headers.len();
    let mut rows = sheet.rows();
    let mut all = Vec::new();
    while let Some(row) = rows.next_row() {
        all.push(match row {
            Ok(row) => Read::Row(row.line, (0..width).map(|i| row.get(i).to_owned()).collect()),
            Err(refusal) => Refused(refusal.line),
        });
    }
    all
}

fn row(line: usize, fields: &[&str]) -> Read {
    Read::Row(line, fields.iter().map(ToString::to_string).collect())
}

#[test]
fn separator_is_found_in_the_heading_line() {
    let table = [
        ("a;b\n1;2", ';'),
        ("a,b\n1;x,2", ','),
        ("a\tb\n1\t2", '\t'),
        ("\"a,b,c\";d\n1;2", ';'),
        ("\n\na,b\n1,2", ','),
        ("sep=,\r\n\"a;b;c\",d\r\n1,2", ','),
        ("a\n1", ';'),
    ];
    for (text, separator) in table {
        let sheet = read(text.as_bytes()).unwrap();
        assert_eq!(sheet.separator(), separator, "{text}");
        let mut rows = sheet.rows();
        assert_eq!(rows.next_row().unwrap().unwrap().get(0).chars().next(), Some('1'), "{text}");
    }
}

#[test]
fn headings_are_trimmed_and_keep_their_order() {
    let sheet = read("\u{feff} Namn ;\"E-post\"\r\n".as_bytes()).unwrap();
    assert_eq!(sheet.headers, ["Namn", "E-post"]);
    assert!(sheet.rows().next_row().is_none());
}

#[test]
fn lines_are_numbered_whatever_ends_them() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["a;b", "1;2", "", "\"x", "y\";3", "4;5"].join(end);
        let field = format!("x{end}y");
        let expected = [row(2, &["1", "2"]), row(4, &[&field, "3"]), row(6, &["4", "5"])];
        assert_eq!(rows(text.as_bytes()), expected, "{end:?}");
    }
    let mixed = "a;b\r\n1;2\n3;4\r\n5;6";
    let expected = [row(2, &["1", "2"]), row(3, &["3", "4"]), row(4, &["5", "6"])];
    assert_eq!(rows(mixed.as_bytes()), expected);
}

#[test]
fn open_quote_refuses_its_own_line_and_no_other() {
    let text = "a;b\n1;\"2\n3;4\n5;6\n";
    assert_eq!(rows(text.as_bytes()), [Refused(2), row(3, &["3", "4"]), row(4, &["5", "6"])]);
    let text = "a;b\r\n1;\"2\r\n3;\"4\"\r\n5;6\r\n";
    assert_eq!(rows(text.as_bytes()), [Refused(2), row(3, &["3", "4"]), row(4, &["5", "6"])]);
    assert_eq!(rows(b"a;b\n1;2\n3;\"4"), [row(2, &["1", "2"]), row(3, &["3", "4"])]);
    assert_eq!(rows(b"a;b\n3;\"4\n"), [row(2, &["3", "4\n"])]);
    assert!(matches!(read(b"a;\"b\n1;2\n3;4\n"), Err(ExchangeError::OpenQuote)));
}

#[test]
fn quotes_are_read_as_written() {
    let text = "a;b\n\"say \"\"hi\"\"\";5\" disk\n\"a;b\";\"\"\n";
    assert_eq!(rows(text.as_bytes()), [row(2, &["say \"hi\"", "5\" disk"]), row(3, &["a;b", ""])]);
}

#[test]
fn short_rows_are_filled_and_long_rows_refused() {
    let text = "a;b\n1\n;;;\n1;2;;\n1;2;3\n";
    assert_eq!(rows(text.as_bytes()), [row(2, &["1", ""]), row(4, &["1", "2"]), Refused(5)]);
}

#[test]
fn what_cannot_be_a_table_is_refused() {
    assert!(matches!(read(b""), Err(ExchangeError::NoHeadings)));
    assert!(matches!(read(b"\n\n"), Err(ExchangeError::NoHeadings)));
    assert!(matches!(read(b";;\n1;2;3"), Err(ExchangeError::NoHeadings)));
    assert!(matches!(read(b"a;b\n\0;1"), Err(ExchangeError::Nul)));
    let wide = vec!["x"; MAX_COLUMNS + 1].join(";");
    assert!(matches!(read(wide.as_bytes()), Err(ExchangeError::TooManyColumns(257))));
    assert!(read(&wide.as_bytes()[2..]).is_ok());
}

#[test]
fn enormous_field_is_refused_and_the_next_row_read() {
    let text = format!("a;b\n{};1\n2;3\n", "x".repeat(MAX_FIELD + 1));
    assert_eq!(rows(text.as_bytes()), [Refused(2), row(3, &["2", "3"])]);
}

#[test]
fn rows_may_be_read_again() {
    let sheet = read(b"a;b\n1;2\n").unwrap();
    for _ in 0..2 {
        assert_eq!(sheet.rows().next_row().unwrap().unwrap().get(1), "2");
    }
}
