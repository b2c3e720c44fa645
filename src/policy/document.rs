//! The policy as a document to print or to put on the web.

use jiff::civil::Date;

use super::{Block, Both, Depth, PolicyText, SectionText, text};
use crate::{
    core::Lang,
    report::{Column, Document, HeadingLevel, Table},
};

/// The policy in `lang`, dated `date`. Letterhead, reference and footer are the caller's.
pub fn document(text: &PolicyText, lang: Lang, date: Date) -> Document {
    let document = Document::new(lang, text.title.in_lang(lang), date).subtitle(&text.company);
    text.sections.iter().fold(document, |document, it| section(document, it, lang))
}

fn section(document: Document, it: &SectionText, lang: Lang) -> Document {
    let (level, within) = match it.depth {
        Depth::Chapter => (HeadingLevel::Section, HeadingLevel::Part),
        Depth::Part => (HeadingLevel::Part, HeadingLevel::Detail),
    };
    let document = document.heading(level, it.heading.in_lang(lang));
    let passages = it.passages.iter();
    passages.fold(document, |document, it| block(document, &it.block, within, lang))
}

fn block(document: Document, it: &Block, level: HeadingLevel, lang: Lang) -> Document {
    let told = |it: &Both| it.in_lang(lang).to_owned();
    match it {
        Block::Heading(heading) => document.heading(level, told(heading)),
        Block::Paragraph(paragraph) => document.text(told(paragraph)),
        Block::List(points) => document.list(points.iter().map(told)),
        Block::Terms(terms) => {
            document.facts(terms.iter().map(|(term, said)| (told(term), told(said))))
        }
        Block::Table { columns, rows } => {
            let columns = columns.iter().enumerate();
            let columns = columns.map(|(n, it)| Column::new(told(it)).weight(weight(rows, n)));
            let rows = rows.iter().map(|cells| cells.iter().map(told).collect());
            document.table(Table::new(columns).rows(rows))
        }
    }
}

/// The share of the width that a column of a table has: numbers and dates need little.
fn weight(rows: &[Vec<Both>], n: usize) -> u16 {
    let is_number = |it: &Both| it.sv.chars().all(|it| it.is_ascii_digit() || it == '-');
    if rows.iter().filter_map(|it| it.get(n)).all(is_number) { 1 } else { 4 }
}

/// The name of the file that it is saved as, without an ending: "integritetspolicy-2026-11-22".
pub fn file_stem(lang: Lang, date: Date) -> String {
    format!("{}-{date}", text::FILE_STEM.in_lang(lang))
}
