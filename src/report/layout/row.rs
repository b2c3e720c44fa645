//! Rows of cells, as tables and facts share them.

use std::rc::Rc;

use crate::report::{
    Align,
    lines::Line,
    style::{self, Ink, Style},
};

use super::{
    Composer, Mark, Op,
    flow::{Band, Head, Keep},
    text_op,
};

/// A cell with its lines broken.
pub(super) struct SetCell {
    pub x: f32,
    pub width: f32,
    pub align: Align,
    pub style: &'static Style,
    pub lines: Vec<Line>,
    pub mark: Mark,
}

/// How rows are spaced, and the heading that is repeated above them.
pub(super) struct RowFrame {
    pub gap: f32,
    pub below: f32,
    pub pad: f32,
    pub keep: Keep,
    pub head: Option<Rc<Head>>,
}

impl SetCell {
    fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.leading
    }

    /// The drawing of its lines from `first` up to `end`, and nothing of the rest.
    fn draw(&mut self, first: usize, end: usize, top: f32, ops: &mut Vec<Op>) {
        let end = end.min(self.lines.len());
        for (n, line) in self.lines.iter_mut().enumerate().take(end).skip(first) {
            let x = match self.align {
                Align::Left => self.x,
                Align::Right => self.x + self.width - line.width,
            };
            let y = top + (n - first) as f32 * self.style.leading;
            let words = std::mem::take(&mut line.words);
            ops.push(text_op(self.mark, x, y, self.style, words));
        }
    }
}

impl Composer<'_> {
    /// Sets one row with a hairline beneath it. Only a row that is taller than a page is divided.
    pub(super) fn row(&mut self, mut cells: Vec<SetCell>, frame: RowFrame) {
        let RowFrame { gap, below, pad, keep, head } = frame;
        let head_height = head.as_ref().map_or(0.0, |head| head.height);
        let room = self.paper.text_height() - head_height - 2.0 * pad;
        let leading = cells.iter().map(|cell| cell.style.leading).fold(1.0, f32::max);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let lines_per_page = ((room / leading) as usize).max(1);
        let n_lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let n_parts = n_lines.div_ceil(lines_per_page).max(1);

        for part in 0..n_parts {
            let (first, end) = (part * lines_per_page, (part + 1) * lines_per_page);
            let mut ops = Vec::with_capacity(cells.len() + 1);
            for cell in &mut cells {
                cell.draw(first, end, pad, &mut ops);
            }
            let height = if n_parts == 1 {
                cells.iter().map(SetCell::height).fold(0.0, f32::max)
            } else {
                (end.min(n_lines) - first) as f32 * leading
            } + 2.0 * pad;
            let is_last = part + 1 == n_parts;
            if is_last {
                let (left, width) = (self.paper.left, self.paper.text_width);
                ops.push(Op::rule(left, height, width, style::HAIRLINE, Ink::Rule));
            }
            self.flow.push(Band {
                gap: if part == 0 { gap } else { 0.0 },
                below: if is_last { below } else { 0.0 },
                height,
                ops,
                keep: if is_last { keep } else { Keep::Loose },
                head: head.clone(),
                bookmark: None,
            });
        }
    }
}
