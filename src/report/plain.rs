//! A document as plain text.

use std::fmt::{self, Write};

use crate::core::Lang;

use super::{Block, Document, HeadingLevel, NameInPrint, SignatureRow, Table, text};

/// Where somebody writes with a pen.
const LINE: &str = "____________________";

/// `document` as text that reads well in any editor, ended by a line break.
///
/// Headings begin with "#", points with "-", gaps with "!"; the cells of a table stand between bars.
pub fn render_text(document: &Document) -> String {
    let mut out = String::new();
    for letter in document.letters() {
        let mut told = String::new();
        // Writing into a string does not fail.
        let _ = write_document(&mut told, letter);
        if !out.is_empty() {
            out.push_str("\n---\n\n");
        }
        out.push_str(&told);
    }
    out
}

fn write_document(out: &mut String, document: &Document) -> fmt::Result {
    let Document { lang, title, subtitle, reference, date, .. } = document;
    write_letterhead(out, document)?;
    writeln!(out, "# {title}")?;
    if !subtitle.is_empty() {
        writeln!(out, "{subtitle}")?;
    }
    writeln!(out, "{}: {date}", text::DATE.in_lang(*lang))?;
    if !reference.is_empty() {
        writeln!(out, "{}: {reference}", text::REFERENCE.in_lang(*lang))?;
    }
    for block in &document.blocks {
        out.push('\n');
        write_block(out, block, *lang)?;
    }
    if !document.footer.is_empty() {
        writeln!(out, "\n{}", document.footer)?;
    }
    Ok(())
}

fn write_letterhead(out: &mut String, document: &Document) -> fmt::Result {
    let head = &document.letterhead;
    if !head.name.is_empty() {
        writeln!(out, "{}", head.name)?;
    }
    if !head.org_number.is_empty() {
        writeln!(out, "{} {}", text::ORG_NUMBER.in_lang(document.lang), head.org_number)?;
    }
    for line in head.address_lines.iter().chain(&head.contact_lines) {
        writeln!(out, "{line}")?;
    }
    if !document.recipient.is_empty() {
        writeln!(out, "\n{}", document.recipient.join("\n"))?;
    }
    if !out.is_empty() {
        out.push('\n');
    }
    Ok(())
}

fn write_block(out: &mut String, block: &Block, lang: Lang) -> fmt::Result {
    match block {
        Block::Heading { level, text } => {
            let signs = match level {
                HeadingLevel::Section => "##",
                HeadingLevel::Part => "###",
                HeadingLevel::Detail => "####",
            };
            writeln!(out, "{signs} {text}")?;
        }
        Block::Text(text) => writeln!(out, "{text}")?,
        Block::List(points) => {
            for point in points {
                writeln!(out, "- {point}")?;
            }
        }
        Block::Facts(rows) => {
            for row in rows {
                let value = if row.value.is_empty() { "–" } else { &row.value };
                writeln!(out, "{}: {}", row.label, value.replace('\n', "\n  "))?;
            }
        }
        Block::Table(table) => write_table(out, table)?,
        Block::Gaps(rows) => {
            for row in rows {
                writeln!(out, "! {}: {} ({})", row.label, row.what, row.cite)?;
            }
        }
        Block::Note(note) => writeln!(out, "{}: {note}", text::NOTE.in_lang(lang))?,
        Block::Signature(rows) => {
            for row in rows {
                write_signature(out, row, lang)?;
            }
        }
        Block::TickBoxes(boxes) => {
            for tick_box in boxes {
                let mark = if tick_box.is_ticked { 'x' } else { ' ' };
                writeln!(out, "[{mark}] {}", tick_box.text)?;
            }
        }
        Block::Blanks(rows) => {
            for blank in rows.iter().flatten() {
                let value = if blank.value.is_empty() { LINE } else { &blank.value };
                writeln!(out, "{}: {value}", blank.label)?;
            }
        }
        Block::Together(blocks) => {
            for (n, block) in blocks.iter().enumerate() {
                if n > 0 {
                    out.push('\n');
                }
                write_block(out, block, lang)?;
            }
        }
        Block::PageBreak => out.push_str("---\n"),
    }
    Ok(())
}

fn write_signature(out: &mut String, row: &SignatureRow, lang: Lang) -> fmt::Result {
    if !row.party.is_empty() {
        writeln!(out, "{}", row.party)?;
    }
    writeln!(out, "{}: {LINE}", text::PLACE_AND_DATE.in_lang(lang))?;
    writeln!(out, "{}: {LINE}", text::SIGNATURE.in_lang(lang))?;
    let name = match &row.name {
        NameInPrint::ToWrite => "",
        NameInPrint::Is(name) => name,
        NameInPrint::Elsewhere => return Ok(()),
    };
    writeln!(out, "{}: {name}", text::NAME_IN_PRINT.in_lang(lang))
}

fn write_table(out: &mut String, table: &Table) -> fmt::Result {
    if !table.caption.is_empty() {
        writeln!(out, "{}", table.caption)?;
    }
    write_row(out, table.columns.iter().map(|column| column.heading.as_str()))?;
    for row in &table.rows {
        let cells = row.iter().map(String::as_str).chain(std::iter::repeat(""));
        write_row(out, cells.take(table.columns.len()))?;
    }
    Ok(())
}

fn write_row<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) -> fmt::Result {
    for (n, cell) in cells.enumerate() {
        if n > 0 {
            out.push_str(" | ");
        }
        write!(out, "{}", cell.replace('\n', ", "))?;
    }
    out.push('\n');
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::report::{Blank, Column, Letterhead, TickBox};

    #[test]
    fn every_kind_of_block_is_readable_as_text() {
        let document = Document::new(Lang::Sv, "Samtycken", date(2026, 11, 22))
            .subtitle("De som gäller")
            .reference("S-1")
            .letterhead(Letterhead { name: "Ängens Data AB".into(), ..Letterhead::default() })
            .section("Lista")
            .text("1 av 2 gäller.")
            .list(["ett", "två"])
            .facts([("Ort", "Umeå"), ("Telefon", "")])
            .table(
                Table::new([Column::new("Ändamål"), Column::new("Lämnat")])
                    .row(["Nyhetsbrev", "2026-01-10"])
                    .row(["Ensam"]),
            )
            .gaps([("Ändamål", "Ange ändamålet.", "GDPR 30.1 b")])
            .note("Kom ihåg.")
            .together(|it| {
                it.tick_boxes([TickBox::empty("Ja"), TickBox::ticked("Nej")])
                    .blanks([vec![Blank::new("Namn"), Blank::new("Ort").value("Umeå")]])
            });
        assert_eq!(
            render_text(&document),
            "Ängens Data AB\n\n# Samtycken\nDe som gäller\nDatum: 2026-11-22\nReferens: S-1\n\n\
             ## Lista\n\n1 av 2 gäller.\n\n- ett\n- två\n\nOrt: Umeå\nTelefon: –\n\n\
             Ändamål | Lämnat\nNyhetsbrev | 2026-01-10\nEnsam | \n\n\
             ! Ändamål: Ange ändamålet. (GDPR 30.1 b)\n\nObservera: Kom ihåg.\n\n\
             [ ] Ja\n[x] Nej\n\nNamn: ____________________\nOrt: Umeå\n"
        );
    }
}
