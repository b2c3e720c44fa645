//! From blocks to pages: pure arithmetic on shaped words, without any file format.

mod blanks;
mod flow;
mod forms;
mod letterhead;
mod logo;
mod page;
mod prose;
mod row;
mod table;
mod tree;

use crate::{
    core::{Lang, Progress},
    report::{
        Block, Document, Orientation, ReportError,
        lines::{Hyphens, Line, break_lines},
        shape::{Shaped, WordId, Words},
        style::{Paper, Style},
    },
};

use flow::Flow;

pub use flow::Bookmark;
pub use logo::Logo;
pub use page::{Draw, Mark, Op, Page};
pub use tree::{NodeId, Role, Tree};

/// A document as pages.
pub struct Layout {
    pub paper: Paper,
    pub pages: Vec<Page>,
    pub words: Shaped,
    pub tree: Tree,
    pub bookmarks: Vec<Bookmark>,
    pub logo: Option<Logo>,
}

/// Lays out `document`.
pub fn lay_out(document: &Document, progress: &Progress) -> Result<Layout, ReportError> {
    let logo = document.letterhead.logo.as_deref().map(Logo::decode).transpose()?;
    let paper = match document.orientation {
        Orientation::Portrait => Paper::PORTRAIT,
        Orientation::Landscape => Paper::LANDSCAPE,
    };
    let mut composer = Composer {
        lang: document.lang,
        paper,
        words: Words::new()?,
        tree: Tree::new(),
        flow: Flow::new(paper),
        progress,
    };
    let (mut pages, mut bookmarks) = (Vec::new(), Vec::new());
    for letter in document.letters() {
        composer.document(letter, logo.as_ref())?;
        let flow = std::mem::replace(&mut composer.flow, Flow::new(paper));
        let (mut of_letter, marked) = flow.finish();
        letterhead::add_footers(&mut of_letter, &mut composer.words, &paper, letter);
        let before = pages.len();
        let moved = marked.into_iter().map(|it| Bookmark { page: it.page + before, ..it });
        bookmarks.extend(moved);
        pages.append(&mut of_letter);
    }
    let Composer { words, tree, .. } = composer;
    Ok(Layout { paper, pages, words: words.finish(), tree, bookmarks, logo })
}

/// Whether a block can be kept whole with the signature below it.
fn is_short(block: &Block) -> bool {
    match block {
        Block::Text(_) | Block::Note(_) | Block::Heading { .. } => true,
        Block::List(points) => points.len() <= 8,
        Block::TickBoxes(boxes) => boxes.len() <= 8,
        Block::Blanks(rows) => rows.len() <= 8,
        Block::Facts(rows) => rows.len() <= 8,
        Block::Gaps(_)
        | Block::Table(_)
        | Block::Signature(_)
        | Block::Together(_)
        | Block::PageBreak => false,
    }
}

/// Sets one block after the other.
struct Composer<'a> {
    lang: Lang,
    paper: Paper,
    words: Words,
    tree: Tree,
    flow: Flow,
    progress: &'a Progress,
}

impl Composer<'_> {
    fn document(&mut self, document: &Document, logo: Option<&Logo>) -> Result<(), ReportError> {
        self.opening(document, logo);
        let mut ranks = document.heading_ranks();
        let mut blocks = document.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            if self.progress.is_cancelled() {
                return Err(ReportError::Cancelled);
            }
            // A signature must not stand on a page without anything of what is signed.
            match blocks.peek() {
                Some(Block::Signature(_)) if is_short(block) => self.flow.hold(),
                _ => self.flow.release(),
            }
            self.block(block, &mut ranks)?;
        }
        Ok(())
    }

    fn block(
        &mut self,
        block: &Block,
        ranks: &mut dyn Iterator<Item = u8>,
    ) -> Result<(), ReportError> {
        match block {
            Block::Heading { text, .. } => self.heading(text, ranks.next().unwrap_or(2)),
            Block::Text(text) => self.paragraph(text),
            Block::List(points) => self.list(points),
            Block::Facts(rows) => self.facts(rows),
            Block::Table(table) => return self.table(table),
            Block::Gaps(rows) => self.gaps(rows),
            Block::Note(text) => self.note(text),
            Block::Signature(rows) => self.signature(rows),
            Block::TickBoxes(boxes) => self.tick_boxes(boxes),
            Block::Blanks(rows) => self.blanks(rows),
            Block::Together(blocks) => return self.together(blocks, ranks),
            Block::PageBreak => self.flow.break_page(),
        }
        Ok(())
    }

    fn together(
        &mut self,
        blocks: &[Block],
        ranks: &mut dyn Iterator<Item = u8>,
    ) -> Result<(), ReportError> {
        self.flow.hold();
        for block in blocks {
            self.block(block, ranks)?;
        }
        self.flow.place_held();
        Ok(())
    }

    /// The lines of running text.
    fn flowing(&mut self, text: &str, style: &Style, width: f32) -> Vec<Line> {
        break_lines(&mut self.words, text, style, width, Hyphens::Welcome(self.lang))
    }

    /// The lines of a label, a value or a cell.
    fn exact(&mut self, text: &str, style: &Style, width: f32) -> Vec<Line> {
        break_lines(&mut self.words, text, style, width, Hyphens::Avoid(self.lang))
    }
}

/// One line of words with the first baseline `top` below it.
fn text_op(mark: Mark, x: f32, top: f32, style: &'static Style, words: Vec<WordId>) -> Op {
    Op { mark, draw: Draw::Text { x, y: top + style.baseline(), style, words } }
}

/// Lines one beneath the other.
fn stacked(
    mark: Mark,
    x: f32,
    top: f32,
    style: &'static Style,
    lines: Vec<Line>,
) -> impl Iterator<Item = Op> {
    lines
        .into_iter()
        .enumerate()
        .map(move |(n, line)| text_op(mark, x, top + n as f32 * style.leading, style, line.words))
}
