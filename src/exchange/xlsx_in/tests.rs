//! Workbooks as spreadsheet programs write them, and as nobody should.

use std::io::Write;

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::{core::Progress, exchange::sheet};

fn read(bytes: &[u8]) -> Result<sheet::Sheet<'_>, ExchangeError> {
    sheet::read(bytes, &Progress::default())
}

fn rows(bytes: &[u8]) -> Vec<Result<(usize, Vec<String>), usize>> {
    let sheet = read(bytes).unwrap();
    let width = sheet.headers().len();
    let mut rows = sheet.rows();
    let mut all = Vec::new();
    while let Some(row) = rows.next_row(&Progress::default()).unwrap() {
        all.push(match row {
            Ok(row) => Ok((row.line, (0..width).map(|i| row.get(i).to_owned()).collect())),
            Err(refusal) => Err(refusal.line),
        });
    }
    all
}

fn row(line: usize, fields: &[&str]) -> (usize, Vec<String>) {
    (line, fields.iter().map(ToString::to_string).collect())
}

/// A workbook whose first sheet has these cells, and nothing else that is not needed.
fn workbook(cells: &str) -> Vec<u8> {
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <sheetData>{cells}</sheetData></worksheet>"
    );
    packed(&[
        (
            "_rels/.rels",
            b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
              <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
              </Relationships>",
        ),
        (
            "xl/workbook.xml",
            b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
              xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
              <sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
              <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
              </Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_real_workbook_is_read_as_a_person_reads_it() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in
        [" Namn ", "Personnummer", "Dag", "Klockslag", "Pris"].iter().enumerate()
    {
        sheet.write(1, u16::try_from(column).unwrap(), *heading).unwrap();
    }
    let (day, time) =
        (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_num_format("hh:mm"));
    sheet.write(2, 0, "Åsa\nÖberg").unwrap();
    sheet.write(2, 1, 191_212_121_212_f64).unwrap();
    let on = ExcelDateTime::from_ymd(2026, 5, 1).unwrap();
    sheet.write_with_format(2, 2, &on, &day).unwrap();
    let at = ExcelDateTime::from_hms(10, 20, 0).unwrap();
    sheet.write_with_format(2, 3, &at, &time).unwrap();
    sheet.write(2, 4, 12.5).unwrap();
    sheet.write(5, 0, "'=1+1").unwrap();
    sheet.write(5, 4, true).unwrap();
    sheet.write(6, 0, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write(7, 0, Formula::new("=A3").set_result("Åsa")).unwrap();
    sheet.write(8, 7, "för långt ut").unwrap();
    book.add_worksheet().write(0, 0, "ett annat blad").unwrap();
    let bytes = book.save_to_buffer().unwrap();

    let sheet = read(&bytes).unwrap();
    assert_eq!(sheet.headers(), ["Namn", "Personnummer", "Dag", "Klockslag", "Pris"]);
    assert_eq!(sheet.encoding(), "XLSX");
    let expected = [
        Ok(row(3, &["Åsa\nÖberg", "191212121212", "2026-05-01", "10:20", "12.5"])),
        Ok(row(6, &["=1+1", "", "", "", "true"])),
        Err(7),
        Ok(row(8, &["Åsa", "", "", "", ""])),
        Err(9),
    ];
    assert_eq!(rows(&bytes), expected);
}

#[test]
fn what_is_no_workbook_is_refused() {
    let whole = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    for cut in [5, whole.len() / 2, whole.len() - 1] {
        assert!(matches!(read(&whole[..cut]), Err(ExchangeError::Workbook)), "{cut}");
    }
    assert!(matches!(read(&packed(&[("a.txt", b"a")])), Err(ExchangeError::Workbook)));
    assert!(matches!(read(&workbook("")), Err(ExchangeError::NoHeadings)));
    let backwards =
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    assert!(matches!(read(&workbook(backwards)), Err(ExchangeError::Workbook)));
    let overflowing = "<row r=\"1\"><c r=\"AAAAAAAAAAAA1\"><v>1</v></c></row>";
    assert!(read(&workbook(overflowing)).is_err());
}

#[test]
fn a_small_file_cannot_fill_the_memory() {
    let far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
               <row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    assert_eq!(rows(&workbook(far)), [Err(1_048_576)]);
    let bomb = packed(&[("xl/worksheets/sheet1.xml", &vec![b' '; 40 << 20])]);
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(read(&bomb), Err(ExchangeError::TooLarge)));
    let wide = "<row r=\"1\"><c r=\"IW1\"><v>1</v></c></row>";
    assert!(matches!(read(&workbook(wide)), Err(ExchangeError::TooManyColumns(257))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_cells_make_the_reader_fall(
        cells in "(<row( r=\"[0-9]{1,12}\")?>(<c( r=\"[A-Z]{0,8}[0-9]{0,12}\")?( t=\"(s|n|b|e|d|str|inlineStr)\")?( s=\"[0-9]{1,3}\")?>(<v>[-0-9.eT:]{0,9}</v>)?</?c>){0,3}</row>){0,3}",
    ) {
        let _ = read(&workbook(&cells));
    }
}
