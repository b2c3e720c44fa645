//! A document as one web page, or as a part of one.

use std::fmt::{self, Write};

use crate::core::Lang;

use super::{
    Align, Blank, Block, Document, HeadingRank, Letterhead, NameInPrint, SignatureRow, Table, text,
};

/// How the page looks; it stands within the page, which needs no other file.
const STYLE: &str = include_str!("page.css");

/// `document` as a complete page: one `main`, headings in order, headed tables, no scripts.
pub fn render_html(document: &Document) -> String {
    let mut page = Page::new(document, HeadingRank::FIRST);
    // Writing into a string does not fail.
    let _ = page.document(document);
    page.out
}

/// `document` as one `article` to be put into a page of a web site: its title has the rank `first`, and there is
/// neither letterhead, footer, script nor style.
pub fn render_fragment(document: &Document, first: HeadingRank) -> String {
    let mut page = Page { is_part: true, ..Page::new(document, first) };
    // Writing into a string does not fail.
    let _ = page.article(document);
    page.out
}

struct Page {
    out: String,
    lang: Lang,
    first: HeadingRank,
    /// A part is shown as the page that it stands in, and styles nothing.
    is_part: bool,
}

impl Page {
    fn new(document: &Document, first: HeadingRank) -> Self {
        Self { out: String::new(), lang: document.lang, first, is_part: false }
    }

    fn article(&mut self, document: &Document) -> fmt::Result {
        for letter in document.letters() {
            writeln!(self.out, "<article lang=\"{}\">", code(document.lang))?;
            self.title(letter)?;
            let mut ranks = letter.heading_ranks();
            letter.blocks.iter().try_for_each(|it| self.block(it, &mut ranks))?;
            self.out.push_str("</article>\n");
        }
        Ok(())
    }

    fn document(&mut self, document: &Document) -> fmt::Result {
        let lang = code(document.lang);
        write!(
            self.out,
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
            Escaped(&document.title)
        )?;
        for (n, letter) in document.letters().enumerate() {
            if n > 0 {
                self.out.push_str("<div class=\"break\"></div>\n");
            }
            self.letter(letter)?;
        }
        self.out.push_str("</main>\n</body>\n</html>\n");
        Ok(())
    }

    fn letter(&mut self, document: &Document) -> fmt::Result {
        self.sender(&document.letterhead)?;
        if !document.recipient.is_empty() {
            let lines = document.recipient.join("\n");
            writeln!(self.out, "<p class=\"recipient\">{}</p>", Lines(&lines))?;
        }
        self.title(document)?;
        let mut ranks = document.heading_ranks();
        for block in &document.blocks {
            self.block(block, &mut ranks)?;
        }
        if !document.footer.is_empty() {
            writeln!(self.out, "<footer>{}</footer>", Lines(&document.footer))?;
        }
        Ok(())
    }

    fn sender(&mut self, sender: &Letterhead) -> fmt::Result {
        let Letterhead { name, org_number, address_lines, contact_lines, logo } = sender;
        if sender == &Letterhead::default() {
            return Ok(());
        }
        self.out.push_str("<div class=\"sender\">\n<div>");
        if let Some(logo) = logo {
            let kind = if logo.starts_with(b"\x89PNG") { "png" } else { "jpeg" };
            let data = base64(logo);
            write!(
                self.out,
                "<img alt=\"{}\" src=\"data:image/{kind};base64,{data}\">",
                Escaped(name)
            )?;
        }
        write!(self.out, "<strong>{}</strong>", Escaped(name))?;
        if !org_number.is_empty() {
            let label = text::ORG_NUMBER.in_lang(self.lang);
            write!(self.out, "<br>{label} {}", Escaped(org_number))?;
        }
        self.out.push_str("</div>\n");
        for lines in [address_lines, contact_lines] {
            if !lines.is_empty() {
                writeln!(self.out, "<div>{}</div>", Lines(&lines.join("\n")))?;
            }
        }
        self.out.push_str("</div>\n");
        Ok(())
    }

    fn title(&mut self, document: &Document) -> fmt::Result {
        let rank = self.first.number();
        writeln!(self.out, "<h{rank}>{}</h{rank}>", Escaped(&document.title))?;
        if !document.subtitle.is_empty() {
            writeln!(self.out, "<p class=\"subtitle\">{}</p>", Escaped(&document.subtitle))?;
        }
        let date = text::DATE.in_lang(self.lang);
        write!(self.out, "<p class=\"dated\"><span>{date} <b>{}</b></span>", document.date)?;
        if !document.reference.is_empty() {
            let label = text::REFERENCE.in_lang(self.lang);
            write!(self.out, "<span>{label} <b>{}</b></span>", Escaped(&document.reference))?;
        }
        self.out.push_str("</p>\n");
        Ok(())
    }

    fn block(&mut self, block: &Block, ranks: &mut impl Iterator<Item = u8>) -> fmt::Result {
        match block {
            Block::Heading { text, .. } => {
                let rank = ranks.next().unwrap_or(2) + self.first.number() - 1;
                writeln!(self.out, "<h{rank}>{}</h{rank}>", Escaped(text))
            }
            Block::Text(text) => writeln!(self.out, "<p>{}</p>", Lines(text)),
            Block::List(points) => {
                self.out.push_str("<ul>\n");
                for point in points {
                    writeln!(self.out, "<li>{}</li>", Lines(point))?;
                }
                self.out.push_str("</ul>\n");
                Ok(())
            }
            Block::Facts(rows) => {
                self.out.push_str("<table>\n<tbody>\n");
                for row in rows {
                    let value = if row.value.is_empty() { "–" } else { &row.value };
                    let (label, value) = (Lines(&row.label), Lines(value));
                    writeln!(self.out, "<tr><th scope=\"row\">{label}</th><td>{value}</td></tr>")?;
                }
                self.out.push_str("</tbody>\n</table>\n");
                Ok(())
            }
            Block::Table(table) => self.table(table),
            Block::Note(note) => {
                let label = text::NOTE.in_lang(self.lang);
                let open = "<div class=\"note\" role=\"note\">";
                writeln!(self.out, "{open}<p><b>{label}</b></p><p>{}</p></div>", Lines(note))
            }
            Block::Signature(rows) => rows.iter().try_for_each(|row| self.signature(row)),
            Block::Gaps(_) | Block::TickBoxes(_) => self.marked_list(block),
            Block::Blanks(rows) => rows.iter().try_for_each(|row| self.blanks(row)),
            Block::Together(blocks) => {
                self.out.push_str("<div class=\"together\">\n");
                blocks.iter().try_for_each(|block| self.block(block, ranks))?;
                self.out.push_str("</div>\n");
                Ok(())
            }
            Block::PageBreak => {
                self.out.push_str("<div class=\"break\"></div>\n");
                Ok(())
            }
        }
    }

    fn table(&mut self, table: &Table) -> fmt::Result {
        self.out.push_str("<div class=\"wide\"><table>\n");
        if !table.caption.is_empty() {
            writeln!(self.out, "<caption>{}</caption>", Escaped(&table.caption))?;
        }
        self.out.push_str("<thead><tr>");
        for column in &table.columns {
            let (class, heading) = (class(column.align), Escaped(&column.heading));
            write!(self.out, "<th scope=\"col\"{class}>{heading}</th>")?;
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (n, column) in table.columns.iter().enumerate() {
                let cell = row.get(n).map_or("", String::as_str);
                write!(self.out, "<td{}>{}</td>", class(column.align), Lines(cell))?;
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table></div>\n");
        Ok(())
    }

    /// Gaps and boxes to tick: lists whose sign is a word to the ear.
    fn marked_list(&mut self, block: &Block) -> fmt::Result {
        match block {
            Block::Gaps(rows) => {
                let missing = text::MISSING.in_lang(self.lang);
                self.out.push_str("<ul class=\"gaps\">\n");
                for row in rows {
                    let (label, what) = (Escaped(&row.label), Lines(&row.what));
                    writeln!(
                        self.out,
                        "<li><b><span aria-hidden=\"true\">\u{26a0}\u{fe0e}</span> {missing}:</b> \
                         {label}. {what} <cite>{}</cite></li>",
                        Escaped(&row.cite)
                    )?;
                }
            }
            Block::TickBoxes(boxes) => {
                self.out.push_str("<ul class=\"ticks\">\n");
                for tick_box in boxes {
                    let (sign, said) = if tick_box.is_ticked {
                        ('☑', text::TICKED)
                    } else {
                        ('☐', text::NOT_TICKED)
                    };
                    let said = said.in_lang(self.lang);
                    let sign = format!("<span role=\"img\" aria-label=\"{said}\">{sign}</span>");
                    writeln!(self.out, "<li>{sign} {}</li>", Lines(&tick_box.text))?;
                }
            }
            _ => return Ok(()),
        }
        self.out.push_str("</ul>\n");
        Ok(())
    }

    fn blanks(&mut self, row: &[Blank]) -> fmt::Result {
        self.out.push_str("<div class=\"blanks\">\n");
        for Blank { label, value, weight } in row {
            let (label, value) = (Escaped(label), Lines(value));
            let style = if self.is_part {
                String::new()
            } else {
                format!(" style=\"flex-grow: {weight}\"")
            };
            writeln!(self.out, "<p{style}><span>{label}</span><b>{value}</b></p>")?;
        }
        self.out.push_str("</div>\n");
        Ok(())
    }

    fn signature(&mut self, row: &SignatureRow) -> fmt::Result {
        let name = match &row.name {
            NameInPrint::ToWrite => text::NAME_IN_PRINT.in_lang(self.lang),
            NameInPrint::Is(name) => name,
            NameInPrint::Elsewhere => "",
        };
        writeln!(
            self.out,
            "<div class=\"signature\"><b>{}</b><div><p>{}</p><p>{}<br>{}</p></div></div>",
            Escaped(&row.party),
            text::PLACE_AND_DATE.in_lang(self.lang),
            text::SIGNATURE.in_lang(self.lang),
            Escaped(name)
        )
    }
}

const fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "sv",
        Lang::En => "en",
    }
}

const fn class(align: Align) -> &'static str {
    match align {
        Align::Left => "",
        Align::Right => " class=\"right\"",
    }
}

/// A text in which no sign is taken for markup.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                _ => f.write_char(sign)?,
            }
        }
        Ok(())
    }
}

/// An escaped text that keeps its line breaks.
struct Lines<'a>(&'a str);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, line) in self.0.split('\n').enumerate() {
            let br = if n > 0 { "<br>" } else { "" };
            write!(f, "{br}{}", Escaped(line))?;
        }
        Ok(())
    }
}

/// Bytes in Base64 (RFC 4648, 4).
fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |n: usize| u32::from(three.get(n).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for n in 0..4 {
            let sign = SIGNS[(bits >> (18 - 6 * n)) as usize & 63];
            out.push(if n <= three.len() { char::from(sign) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::report::{Column, sample};

    #[test]
    fn no_text_is_taken_for_markup() {
        let evil = "<script>alert(\"x\")</script> & 'co'";
        let document = Document::new(Lang::Sv, evil, date(2026, 11, 22))
            .subtitle(evil)
            .reference(evil)
            .recipient([evil])
            .footer(evil)
            .section(evil)
            .text(evil)
            .list([evil])
            .facts([(evil, evil)])
            .table(Table::new([Column::new(evil)]).caption(evil).row([evil]))
            .gaps([(evil, evil, evil)])
            .note(evil)
            .together(|it| it.blanks([vec![Blank::new(evil).value(evil)]]))
            .signature([(evil, evil)]);
        let html = render_html(&document);
        assert!(!html.contains("<script"));
        assert!(
            html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;")
        );
    }

    #[test]
    fn page_is_whole_and_headed() {
        let html = render_html(&sample::registerutdrag());
        assert!(html.starts_with("<!doctype html>\n<html lang=\"sv\">"));
        assert_eq!(html.matches("<main>").count(), 1);
        assert_eq!(html.matches("<h1>").count(), 1);
        assert_eq!(html.matches("<tr>").count(), html.matches("</tr>").count());
        assert!(html.contains("<th scope=\"col\">"));
        assert!(html.contains("<th scope=\"row\">"));
    }

    #[test]
    fn base64_follows_the_standard() {
        for (bytes, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
