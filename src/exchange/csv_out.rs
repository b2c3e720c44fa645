//! Comma-separated values out, as Swedish spreadsheets expect them.

use super::guard::guard;

/// Writes a table as UTF-8 with a byte order mark, `;` between fields and CRLF after each row (RFC 4180
/// otherwise). A field that a spreadsheet might run as a formula gets an apostrophe before it, which
/// [`csv_in`](super::csv_in) takes away again.
pub fn write<R>(headers: &[&str], rows: impl IntoIterator<Item = R>) -> Vec<u8>
where
    R: IntoIterator<Item: AsRef<str>>,
{
    let mut out = String::from('\u{feff}');
    push_row(&mut out, headers);
    for row in rows {
        push_row(&mut out, row);
    }
    out.into_bytes()
}

fn push_row(out: &mut String, fields: impl IntoIterator<Item: AsRef<str>>) {
    let start = out.len();
    for (column, field) in fields.into_iter().enumerate() {
        if column > 0 {
            out.push(';');
        }
        push_field(out, &guard(field.as_ref()));
    }
    if out.len() == start {
        out.push_str("\"\""); // an empty line would be no row at all
    }
    out.push_str("\r\n");
}

fn push_field(out: &mut String, field: &str) {
    if !field.contains([';', ',', '\t', '"', '\r', '\n']) {
        out.push_str(field);
        return;
    }
    out.push('"');
    for (part, piece) in field.split('"').enumerate() {
        if part > 0 {
            out.push_str("\"\"");
        }
        out.push_str(piece);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::exchange::csv_in;

    #[test]
    fn table_is_written_for_a_swedish_spreadsheet() {
        let bytes = write(&["Namn", "Telefon"], [["Åsa; \"Å\"", "+46 8 1"], ["", "a\nb"]]);
        let expected = "\u{feff}Namn;Telefon\r\n\"Åsa; \"\"Å\"\"\";'+46 8 1\r\n;\"a\nb\"\r\n";
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }

    fn round_trip(rows: &[Vec<String>]) -> Vec<Vec<String>> {
        let bytes = write(&["a, b", "c", "d"], rows);
        let sheet = csv_in::read(&bytes).unwrap();
        assert_eq!(sheet.headers, ["a, b", "c", "d"]);
        let mut read = Vec::new();
        let mut rows = sheet.rows();
        while let Some(row) = rows.next_row() {
            let row = row.unwrap();
            read.push((0..3).map(|column| row.get(column).to_owned()).collect());
        }
        read
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_exactly(
            rows in prop::collection::vec(
                prop::collection::vec("[ -~åäö＝'\"=+@;,\t\r\n-]{0,12}", 3),
                0..8,
            )
        ) {
            let rows: Vec<Vec<String>> =
                rows.into_iter().filter(|row| row.iter().any(|f| !f.trim().is_empty())).collect();
            prop_assert_eq!(round_trip(&rows), rows);
        }

        #[test]
        fn no_bytes_make_the_reader_fall(
            bytes in prop::collection::vec(prop::sample::select(b"a;,\"\r\n\t'=\xc3\xa5\xff".to_vec()), 0..60)
        ) {
            if let Ok(sheet) = csv_in::read(&bytes) {
                let mut rows = sheet.rows();
                let mut last = 0;
                while let Some(row) = rows.next_row() {
                    let line = row.map_or_else(|refusal| refusal.line, |row| row.line);
                    prop_assert!(line > last);
                    last = line;
                }
            }
        }
    }
}
