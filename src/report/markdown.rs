//! A document as Markdown (`CommonMark` with the tables and boxes of `GitHub` Flavored Markdown).

use std::fmt::{self, Write};

use crate::core::Lang;

use super::{Block, Document, NameInPrint, Table, text};

/// Where somebody writes with a pen.
const LINE: &str = r"\_\_\_\_\_\_\_\_\_\_";

/// `document` as Markdown, ended by a line break. No sign of a text is taken for markup.
pub fn render_markdown(document: &Document) -> String {
    let mut out = String::new();
    for (n, letter) in document.letters().enumerate() {
        if n > 0 {
            out.push_str("\n---\n\n");
        }
        // Writing into a string does not fail.
        let _ = write_document(&mut out, letter);
    }
    out
}

fn write_document(out: &mut String, document: &Document) -> fmt::Result {
    let Document { lang, title, subtitle, reference, date, .. } = document;
    write_letterhead(out, document)?;
    writeln!(out, "# {}", Inline(title))?;
    if !subtitle.is_empty() {
        writeln!(out, "\n{}", Inline(subtitle))?;
    }
    write!(out, "\n{}: {date}", text::DATE.in_lang(*lang))?;
    if !reference.is_empty() {
        write!(out, "\\\n{}: {}", text::REFERENCE.in_lang(*lang), Inline(reference))?;
    }
    out.push('\n');
    let mut ranks = document.heading_ranks();
    for block in &document.blocks {
        out.push('\n');
        write_block(out, block, &mut ranks, *lang)?;
    }
    if !document.footer.is_empty() {
        writeln!(out, "\n{}", Inline(&document.footer))?;
    }
    Ok(())
}

fn write_letterhead(out: &mut String, document: &Document) -> fmt::Result {
    let head = &document.letterhead;
    let number = (!head.org_number.is_empty())
        .then(|| format!("{} {}", text::ORG_NUMBER.in_lang(document.lang), head.org_number));
    let name = (!head.name.is_empty()).then(|| head.name.clone());
    let lines = name.into_iter().chain(number).chain(head.address_lines.iter().cloned());
    let sender: Vec<String> = lines.chain(head.contact_lines.iter().cloned()).collect();
    for lines in [&sender, &document.recipient] {
        if !lines.is_empty() {
            writeln!(out, "{}\n", Inline(&lines.join("\n")))?;
        }
    }
    Ok(())
}

fn write_block(
    out: &mut String,
    block: &Block,
    ranks: &mut impl Iterator<Item = u8>,
    lang: Lang,
) -> fmt::Result {
    match block {
        Block::Heading { text, .. } => {
            let signs = "#".repeat(usize::from(ranks.next().unwrap_or(2)));
            writeln!(out, "{signs} {}", Inline(&text.replace('\n', " ")))?;
        }
        Block::Text(text) => writeln!(out, "{}", Inline(text))?,
        Block::List(points) => {
            for point in points {
                writeln!(out, "- {}", Indented(point))?;
            }
        }
        Block::Facts(rows) => {
            for row in rows {
                let value = if row.value.is_empty() { "–" } else { &row.value };
                writeln!(out, "- **{}:** {}", Inline(&row.label), Indented(value))?;
            }
        }
        Block::Table(table) => write_table(out, table)?,
        Block::Gaps(rows) => {
            let missing = text::MISSING.in_lang(lang);
            for row in rows {
                let (label, what) = (Inline(&row.label), Indented(&row.what));
                writeln!(out, "- **{missing}: {label}.** {what} ({})", Inline(&row.cite))?;
            }
        }
        Block::Note(note) => {
            let note = format!("**{}:** {}", text::NOTE.in_lang(lang), Inline(note));
            writeln!(out, "> {}", note.replace('\n', "\n> "))?;
        }
        Block::TickBoxes(boxes) => {
            for tick_box in boxes {
                let mark = if tick_box.is_ticked { 'x' } else { ' ' };
                writeln!(out, "- [{mark}] {}", Indented(&tick_box.text))?;
            }
        }
        Block::Signature(_) | Block::Blanks(_) => write_lines(out, block, lang)?,
        Block::Together(blocks) => {
            for (n, block) in blocks.iter().enumerate() {
                if n > 0 {
                    out.push('\n');
                }
                write_block(out, block, ranks, lang)?;
            }
        }
        Block::PageBreak => out.push_str("---\n"),
    }
    Ok(())
}

/// What is filled in with a pen.
fn write_lines(out: &mut String, block: &Block, lang: Lang) -> fmt::Result {
    match block {
        Block::Signature(rows) => {
            for row in rows {
                if !row.party.is_empty() {
                    writeln!(out, "- **{}**", Inline(&row.party))?;
                }
                writeln!(out, "- {}: {LINE}", text::PLACE_AND_DATE.in_lang(lang))?;
                writeln!(out, "- {}: {LINE}", text::SIGNATURE.in_lang(lang))?;
                let label = text::NAME_IN_PRINT.in_lang(lang);
                match &row.name {
                    NameInPrint::ToWrite => writeln!(out, "- {label}: {LINE}")?,
                    NameInPrint::Is(name) => writeln!(out, "- {label}: {}", Inline(name))?,
                    NameInPrint::Elsewhere => {}
                }
            }
        }
        Block::Blanks(rows) => {
            for blank in rows.iter().flatten() {
                write!(out, "- **{}:** ", Inline(&blank.label))?;
                match blank.value.as_str() {
                    "" => writeln!(out, "{LINE}")?,
                    value => writeln!(out, "{}", Indented(value))?,
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn write_table(out: &mut String, table: &Table) -> fmt::Result {
    if !table.caption.is_empty() {
        writeln!(out, "{}\n", Inline(&table.caption))?;
    }
    write_row(out, table.columns.iter().map(|it| it.heading.as_str()))?;
    let rules = table.columns.iter().map(|it| match it.align {
        super::Align::Left => "---",
        super::Align::Right => "---:",
    });
    writeln!(out, "| {} |", rules.collect::<Vec<_>>().join(" | "))?;
    for row in &table.rows {
        let cells = row.iter().map(String::as_str).chain(std::iter::repeat(""));
        write_row(out, cells.take(table.columns.len()))?;
    }
    Ok(())
}

fn write_row<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) -> fmt::Result {
    let cell = |it: &str| it.split('\n').map(|it| Inline(it).to_string()).collect::<Vec<_>>();
    let cells: Vec<String> = cells.map(|it| cell(it).join("<br>")).collect();
    writeln!(out, "| {} |", cells.join(" | "))
}

/// A text in which no sign is taken for markup; its line breaks are kept.
struct Inline<'a>(&'a str);

impl fmt::Display for Inline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_escaped(f, self.0, "\\\n")
    }
}

/// As [`Inline`], within a point of a list.
struct Indented<'a>(&'a str);

impl fmt::Display for Indented<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_escaped(f, self.0, "\\\n  ")
    }
}

fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str, line_break: &str) -> fmt::Result {
    let lines = text.split('\n').map(str::trim).filter(|it| !it.is_empty());
    for (n, line) in lines.enumerate() {
        if n > 0 {
            f.write_str(line_break)?;
        }
        write_line(f, line)?;
    }
    Ok(())
}

/// What begins a block where it begins a line: a heading, a point, a numbered point, a rule.
fn write_line(f: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    let n_figures = line.bytes().take_while(u8::is_ascii_digit).count();
    let is_numbered = n_figures > 0 && line[n_figures..].starts_with(['.', ')']);
    for (at, sign) in line.char_indices() {
        let begins_block = at == 0 && matches!(sign, '#' | '+' | '-' | '=');
        let is_markup =
            matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&');
        if begins_block || is_markup || (is_numbered && at == n_figures) {
            f.write_char('\\')?;
        }
        f.write_char(sign)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::report::{Blank, Column, HeadingLevel, Letterhead, TickBox};

    #[test]
    fn every_kind_of_block_is_markdown() {
        let document = Document::new(Lang::Sv, "Policy", date(2026, 11, 22))
            .subtitle("Ängens Data AB")
            .reference("IP-1")
            .letterhead(Letterhead { name: "Ängens Data AB".into(), ..Letterhead::default() })
            .section("Lista")
            .heading(HeadingLevel::Part, "Del")
            .text("En rad\noch en till")
            .list(["ett", "två"])
            .facts([("Ort", "Umeå"), ("Telefon", "")])
            .table(
                Table::new([Column::new("Ändamål"), Column::new("Antal").right()])
                    .row(["Brev | post", "2"])
                    .row(["Ensam"]),
            )
            .gaps([("Ändamål", "Ange ändamålet.", "GDPR 30.1 b")])
            .note("Kom ihåg.")
            .together(|it| {
                it.tick_boxes([TickBox::empty("Ja"), TickBox::ticked("Nej")])
                    .blanks([vec![Blank::new("Ort").value("Umeå")]])
            })
            .page_break()
            .signature([("Vi", "Eva")]);
        assert_eq!(
            render_markdown(&document),
            "Ängens Data AB\n\n# Policy\n\nÄngens Data AB\n\nDatum: 2026-11-22\\\nReferens: IP-1\n\n\
             ## Lista\n\n### Del\n\nEn rad\\\noch en till\n\n- ett\n- två\n\n\
             - **Ort:** Umeå\n- **Telefon:** –\n\n\
             | Ändamål | Antal |\n| --- | ---: |\n| Brev \\| post | 2 |\n| Ensam |  |\n\n\
             - **Saknas: Ändamål.** Ange ändamålet. (GDPR 30.1 b)\n\n> **Observera:** Kom ihåg.\n\n\
             - [ ] Ja\n- [x] Nej\n\n- **Ort:** Umeå\n\n---\n\n- **Vi**\n\
             - Ort och datum: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n- Underskrift: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\
             - Namnförtydligande: Eva\n"
        );
    }

    #[test]
    fn no_text_is_taken_for_markup() {
        for (text, told) in [
            ("# rubrik", "\\# rubrik"),
            ("1. punkt", "1\\. punkt"),
            ("2026 är ett år", "2026 är ett år"),
            ("- punkt", "\\- punkt"),
            ("a*b_c", "a\\*b\\_c"),
            ("<script>", "\\<script\\>"),
            ("[x](y) &amp;", "\\[x\\](y) \\&amp;"),
        ] {
            assert_eq!(Inline(text).to_string(), told);
        }
    }
}
