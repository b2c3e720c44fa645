//! Filling pages with bands.

use std::rc::Rc;

use crate::report::style::Paper;

use super::page::{Op, Page};

/// A strip across the page that is never divided. Its `y` begins at its own upper edge.
#[derive(Debug, Default)]
pub struct Band {
    /// The space above, which is left out at the top of a page.
    pub gap: f32,
    /// The space that must stand below, unless the next band asks for more.
    pub below: f32,
    pub height: f32,
    pub ops: Vec<Op>,
    pub keep: Keep,
    /// The heading of its table, drawn again where the band is the first of a page.
    pub head: Option<Rc<Head>>,
    /// The heading it carries, for the bookmarks.
    pub bookmark: Option<(u8, String)>,
}

/// Whether a page may end after a band.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    #[default]
    Loose,
    WithNext,
}

/// The heading of a table, as drawn on the pages that follow its first.
#[derive(Debug)]
pub struct Head {
    pub height: f32,
    pub ops: Vec<Op>,
}

/// A heading and where it stands.
#[derive(Debug, PartialEq)]
pub struct Bookmark {
    pub rank: u8,
    pub text: String,
    pub page: usize,
    pub y: f32,
}

/// The pages so far, and the bands that wait for those they are kept with.
pub struct Flow {
    pub paper: Paper,
    pages: Vec<Page>,
    bookmarks: Vec<Bookmark>,
    waiting: Vec<Band>,
    y: f32,
    is_at_top: bool,
    is_break_due: bool,
    above: Above,
    is_holding: bool,
}

/// What the last band asks of the next.
#[derive(Debug, Clone, Copy)]
enum Above {
    Heading,
    Other { below: f32 },
}

/// Text stands at most so far below its heading.
const BELOW_HEADING: f32 = 5.0;

/// Less than this below a heading is not enough to end a page with.
const SCANT: f32 = 22.0;

impl Flow {
    pub fn new(paper: Paper) -> Self {
        Self {
            paper,
            pages: vec![Page::default()],
            bookmarks: Vec::new(),
            waiting: Vec::new(),
            y: paper.top,
            is_at_top: true,
            is_break_due: false,
            above: Above::Other { below: 0.0 },
            is_holding: false,
        }
    }

    /// Adds the next band.
    pub fn push(&mut self, mut band: Band) {
        band.gap = match self.above {
            Above::Heading if band.bookmark.is_none() => band.gap.min(BELOW_HEADING),
            Above::Heading => band.gap,
            Above::Other { below } => band.gap.max(below),
        };
        if matches!(self.above, Above::Heading) && band.height < SCANT {
            band.keep = Keep::WithNext;
        }
        self.above = match band.bookmark {
            Some(_) => Above::Heading,
            None => Above::Other { below: band.below },
        };
        let keep = band.keep;
        self.waiting.push(band);
        if keep == Keep::Loose && !self.is_holding {
            self.place_waiting();
        }
    }

    /// Keeps all that follows on one page, up to [`Flow::release`].
    pub fn hold(&mut self) {
        self.is_holding = true;
    }

    /// Lets pages end again.
    pub fn release(&mut self) {
        self.is_holding = false;
    }

    /// Places what was kept on one page, and lets pages end again.
    pub fn place_held(&mut self) {
        self.release();
        self.place_waiting();
    }

    /// What follows, if anything does, stands on a new page.
    pub fn break_page(&mut self) {
        self.place_waiting();
        self.is_break_due = true;
    }

    /// The finished pages and their bookmarks.
    pub fn finish(mut self) -> (Vec<Page>, Vec<Bookmark>) {
        self.place_waiting();
        (self.pages, self.bookmarks)
    }

    fn place_waiting(&mut self) {
        let group = std::mem::take(&mut self.waiting);
        if group.is_empty() {
            return;
        }
        if std::mem::take(&mut self.is_break_due) && !self.is_at_top {
            self.begin_page();
        }
        let height: f32 = group.iter().map(|band| band.gap + band.height).sum();
        if !self.is_at_top && !self.fits(height) {
            self.begin_page();
        }
        for band in group {
            self.place(band);
        }
    }

    fn place(&mut self, band: Band) {
        if !self.is_at_top && !self.fits(band.gap + band.height) {
            self.begin_page();
        }
        if self.is_at_top {
            if let Some(head) = &band.head {
                self.draw(head.ops.iter().cloned(), head.height);
            }
        } else {
            self.y += band.gap;
        }
        if let Some((rank, text)) = band.bookmark {
            let page = self.pages.len() - 1;
            self.bookmarks.push(Bookmark { rank, text, page, y: self.y });
        }
        self.draw(band.ops, band.height);
        self.is_at_top = false;
    }

    fn draw(&mut self, ops: impl IntoIterator<Item = Op>, height: f32) {
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.ops.extend(ops.into_iter().map(|op| op.moved_down(y)));
        }
        self.y += height;
    }

    fn begin_page(&mut self) {
        self.pages.push(Page::default());
        self.y = self.paper.top;
        self.is_at_top = true;
    }

    /// Whether `height` more points fit on this page, give or take a rounding.
    fn fits(&self, height: f32) -> bool {
        self.y + height <= self.paper.bottom + 0.01
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::style::Ink;

    fn band(height: f32, keep: Keep) -> Band {
        let ops = vec![Op::rule(0.0, 0.0, 1.0, height, Ink::Rule)];
        Band { height, ops, keep, ..Band::default() }
    }

    fn ops_per_page(flow: Flow) -> Vec<usize> {
        flow.finish().0.iter().map(|page| page.ops.len()).collect()
    }

    #[test]
    fn band_that_does_not_fit_begins_a_page() {
        let mut flow = Flow::new(Paper::PORTRAIT);
        for _ in 0..3 {
            flow.push(band(Paper::PORTRAIT.text_height() / 2.0, Keep::Loose));
        }
        assert_eq!(ops_per_page(flow), [2, 1]);
    }

    #[test]
    fn heading_follows_what_it_is_kept_with() {
        let mut flow = Flow::new(Paper::PORTRAIT);
        flow.push(band(Paper::PORTRAIT.text_height() - 30.0, Keep::Loose));
        flow.push(band(20.0, Keep::WithNext));
        flow.push(band(20.0, Keep::Loose));
        assert_eq!(ops_per_page(flow), [1, 2]);
    }

    #[test]
    fn heading_with_one_line_below_follows_what_comes_next() {
        let mut flow = Flow::new(Paper::PORTRAIT);
        flow.push(band(Paper::PORTRAIT.text_height() - 60.0, Keep::Loose));
        let bookmark = Some((2, String::new()));
        flow.push(Band { bookmark, ..band(20.0, Keep::WithNext) });
        flow.push(band(15.0, Keep::Loose));
        flow.push(band(40.0, Keep::Loose));
        assert_eq!(ops_per_page(flow), [1, 3]);
    }

    #[test]
    fn what_is_held_begins_a_page_together_and_lets_go_of_what_follows() {
        let mut flow = Flow::new(Paper::PORTRAIT);
        let third = Paper::PORTRAIT.text_height() / 3.0;
        flow.push(band(third * 2.0, Keep::Loose));
        flow.hold();
        flow.push(band(third, Keep::Loose));
        flow.push(band(third, Keep::Loose));
        flow.place_held();
        flow.push(band(third * 2.0, Keep::Loose));
        assert_eq!(ops_per_page(flow), [1, 2, 1]);
    }

    #[test]
    fn head_is_drawn_again_only_where_a_row_begins_a_page() {
        let head = Rc::new(Head { height: 20.0, ops: band(20.0, Keep::Loose).ops });
        let mut flow = Flow::new(Paper::PORTRAIT);
        for _ in 0..3 {
            let row = band(Paper::PORTRAIT.text_height() / 2.0 - 10.0, Keep::Loose);
            flow.push(Band { head: Some(Rc::clone(&head)), ..row });
        }
        assert_eq!(ops_per_page(flow), [3, 2]);
    }
}
