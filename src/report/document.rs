//! A document, and how one is put together.

use jiff::civil::Date;

use crate::core::Lang;

use super::blocks::{Blank, Block, FactRow, GapRow, HeadingLevel, SignatureRow, Table, TickBox};

/// A report, letter or form, before it is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of the text, which also says how words are hyphenated.
    pub lang: Lang,
    /// The title, which is also the title of the file.
    pub title: String,
    /// One line beneath the title; may be empty.
    pub subtitle: String,
    /// The reference number; may be empty.
    pub reference: String,
    /// The day the document is dated. The same data and date make the same bytes.
    pub date: Date,
    /// Who sends it.
    pub letterhead: Letterhead,
    /// Whom a letter goes to: name and address, one line each, where a window envelope shows them.
    /// Never an identity number.
    pub recipient: Vec<String>,
    /// A short text at the foot of every page; may be empty.
    pub footer: String,
    /// Which way the paper lies.
    pub orientation: Orientation,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Further letters in the same file, each on pages of its own that are counted by themselves. Theirs are not
    /// looked at.
    pub also: Vec<Document>,
}

/// Who sends a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The company's name.
    pub name: String,
    /// Its organisation number in the standard spelling; may be empty.
    pub org_number: String,
    /// Its postal address, one line each.
    pub address_lines: Vec<String>,
    /// Telephone, e-mail and the like, one line each.
    pub contact_lines: Vec<String>,
    /// A picture in PNG or JPEG.
    pub logo: Option<Vec<u8>>,
}

/// Which way the paper lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Orientation {
    /// A4 upright.
    #[default]
    Portrait,
    /// A4 on its side, for wide tables.
    Landscape,
}

impl Document {
    /// An empty document with its title and date.
    pub fn new(lang: Lang, title: impl Into<String>, date: Date) -> Self {
        Self {
            lang,
            title: title.into(),
            subtitle: String::new(),
            reference: String::new(),
            date,
            letterhead: Letterhead::default(),
            recipient: Vec::new(),
            footer: String::new(),
            orientation: Orientation::Portrait,
            blocks: Vec::new(),
            also: Vec::new(),
        }
    }

    /// Puts `letters` after it in the same file.
    #[must_use]
    pub fn also(mut self, letters: impl IntoIterator<Item = Self>) -> Self {
        self.also.extend(letters);
        self
    }

    /// The document itself, and every letter after it.
    pub fn letters(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.also)
    }

    /// Sets the line beneath the title.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// Sets the reference number.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = reference.into();
        self
    }

    /// Says who sends it.
    #[must_use]
    pub fn letterhead(mut self, letterhead: Letterhead) -> Self {
        self.letterhead = letterhead;
        self
    }

    /// Makes it a letter to the name and address in `lines`.
    #[must_use]
    pub fn recipient<S: Into<String>>(mut self, lines: impl IntoIterator<Item = S>) -> Self {
        self.recipient = lines.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the text at the foot of every page.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = footer.into();
        self
    }

    /// Lays the paper on its side.
    #[must_use]
    pub fn landscape(mut self) -> Self {
        self.orientation = Orientation::Landscape;
        self
    }

    /// Adds any block.
    #[must_use]
    pub fn block(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Adds the heading of a section.
    #[must_use]
    pub fn section(self, text: impl Into<String>) -> Self {
        self.heading(HeadingLevel::Section, text)
    }

    /// Adds a heading.
    #[must_use]
    pub fn heading(self, level: HeadingLevel, text: impl Into<String>) -> Self {
        self.block(Block::Heading { level, text: text.into() })
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.block(Block::Text(text.into()))
    }

    /// Adds points of equal weight.
    #[must_use]
    pub fn list<S: Into<String>>(self, points: impl IntoIterator<Item = S>) -> Self {
        self.block(Block::List(points.into_iter().map(Into::into).collect()))
    }

    /// Adds labels with values.
    #[must_use]
    pub fn facts<R: Into<FactRow>>(self, rows: impl IntoIterator<Item = R>) -> Self {
        self.block(Block::Facts(rows.into_iter().map(Into::into).collect()))
    }

    /// Adds a table.
    #[must_use]
    pub fn table(self, table: Table) -> Self {
        self.block(Block::Table(table))
    }

    /// Adds what is missing.
    #[must_use]
    pub fn gaps<R: Into<GapRow>>(self, rows: impl IntoIterator<Item = R>) -> Self {
        self.block(Block::Gaps(rows.into_iter().map(Into::into).collect()))
    }

    /// Adds a text set apart from the rest.
    #[must_use]
    pub fn note(self, text: impl Into<String>) -> Self {
        self.block(Block::Note(text.into()))
    }

    /// Adds lines to sign on.
    #[must_use]
    pub fn signature<R: Into<SignatureRow>>(self, rows: impl IntoIterator<Item = R>) -> Self {
        self.block(Block::Signature(rows.into_iter().map(Into::into).collect()))
    }

    /// Adds boxes to tick.
    #[must_use]
    pub fn tick_boxes(self, boxes: impl IntoIterator<Item = TickBox>) -> Self {
        self.block(Block::TickBoxes(boxes.into_iter().collect()))
    }

    /// Adds rows to be filled in with a pen.
    #[must_use]
    pub fn blanks(self, rows: impl IntoIterator<Item = Vec<Blank>>) -> Self {
        self.block(Block::Blanks(rows.into_iter().collect()))
    }

    /// Adds what `add` adds, kept on one page where a page can hold it.
    #[must_use]
    pub fn together(mut self, add: impl FnOnce(Self) -> Self) -> Self {
        let before = std::mem::take(&mut self.blocks);
        let mut document = add(self);
        let kept = std::mem::replace(&mut document.blocks, before);
        document.block(Block::Together(kept))
    }

    /// Begins a new page.
    #[must_use]
    pub fn page_break(self) -> Self {
        self.block(Block::PageBreak)
    }

    /// The ranks of its headings, in their order: the title has rank 1, and none skips a rank on the
    /// way down, so that a screen reader can follow (PDF/UA-1, 7.4.2).
    pub(super) fn heading_ranks(&self) -> impl Iterator<Item = u8> {
        let mut above = 1;
        levels(&self.blocks).into_iter().map(move |level| {
            above = (level as u8 + 2).min(above + 1);
            above
        })
    }
}

/// The levels of the headings among `blocks`, in their order.
fn levels(blocks: &[Block]) -> Vec<HeadingLevel> {
    let of = |block: &Block| match block {
        Block::Heading { level, .. } => vec![*level],
        Block::Together(blocks) => levels(blocks),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn heading_ranks_never_skip_a_rank_on_the_way_down() {
        let document = Document::new(Lang::En, "Title", date(2026, 11, 22))
            .heading(HeadingLevel::Detail, "first")
            .heading(HeadingLevel::Detail, "deeper")
            .together(|it| it.section("back"))
            .heading(HeadingLevel::Part, "part");
        assert_eq!(document.heading_ranks().collect::<Vec<_>>(), [2, 3, 2, 3]);
    }
}
