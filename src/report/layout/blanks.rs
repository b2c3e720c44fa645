//! Rows that are filled in with a pen.

use crate::report::{
    Blank,
    style::{self, Ink},
};

use super::{
    Composer, Op,
    flow::{Band, Keep},
    stacked,
};

/// Between two lines of a row.
const GUTTER: f32 = 20.0;
/// Above the line: what a hand needs.
const ROOM: f32 = 23.0;
/// Between what is made out in print and the line below it.
const ABOVE_LINE: f32 = 2.5;
/// Between the line and its label.
const BELOW_LINE: f32 = 3.0;

impl Composer<'_> {
    pub(super) fn blanks(&mut self, rows: &[Vec<Blank>]) {
        for (n, row) in rows.iter().enumerate() {
            let keep = if n + 1 < rows.len() { Keep::WithNext } else { Keep::Loose };
            let below = if n + 1 < rows.len() { 0.0 } else { 14.0 };
            let band = self.blank_row(row);
            self.flow.push(Band { gap: 4.0, below, keep, ..band });
        }
    }

    /// Lines level with each other, what they ask for below, as beneath a signature. The label is read
    /// first.
    fn blank_row(&mut self, row: &[Blank]) -> Band {
        let n_gutters = row.len().saturating_sub(1) as f32;
        let room = self.paper.text_width - n_gutters * GUTTER;
        let weights: f32 = row.iter().map(|it| f32::from(it.weight.max(1))).sum();
        let mut set = Vec::with_capacity(row.len());
        let (mut label_height, mut line) = (0.0_f32, ROOM);
        for blank in row {
            let width = room * f32::from(blank.weight.max(1)) / weights;
            let label = self.exact(&blank.label, &style::SMALL, width);
            let value = self.exact(&blank.value, &style::BODY, width);
            label_height = label_height.max(label.len() as f32 * style::SMALL.leading);
            line = line.max(value.len() as f32 * style::BODY.leading + ABOVE_LINE);
            set.push((width, label, value, blank.value.is_empty()));
        }
        let (mut x, mut ops) = (self.paper.left, Vec::new());
        for (width, label, value, is_empty) in set {
            let under = line + BELOW_LINE;
            ops.extend(stacked(self.paragraph_mark(), x, under, &style::SMALL, label));
            if !is_empty {
                let top = line - ABOVE_LINE - value.len() as f32 * style::BODY.leading;
                ops.extend(stacked(self.paragraph_mark(), x, top, &style::BODY, value));
            }
            ops.push(Op::rule(x, line, width, style::HAIRLINE, Ink::Muted));
            x += width + GUTTER;
        }
        let height = line + BELOW_LINE + label_height;
        Band { height, ops, ..Band::default() }
    }
}
