//! Gaps, signature rows and boxes to tick.

use crate::report::{
    GapRow, NameInPrint, SignatureRow, TickBox,
    style::{self, Ink},
    text,
};

use super::{
    Composer, Draw, Mark, NodeId, Op, Role, Tree,
    flow::{Band, Keep},
    stacked, text_op,
};

/// A warning sign is so wide.
const SIGN: f32 = 10.5;
/// Where the word beside the sign ends and the text begins.
const GAP_INDENT: f32 = 58.0;
/// Above and below a gap.
const PAD: f32 = 5.0;
/// The side of a box to tick.
const BOX: f32 = 11.0;

impl Composer<'_> {
    pub(super) fn gaps(&mut self, rows: &[GapRow]) {
        let list = self.tree.add(Tree::ROOT, Role::List);
        for (n, row) in rows.iter().enumerate() {
            let gap = if n == 0 { 6.0 } else { 0.0 };
            let below = if n + 1 == rows.len() { 14.0 } else { 0.0 };
            let band = self.gap(row, list);
            self.flow.push(Band { gap, below, ..band });
        }
    }

    fn gap(&mut self, row: &GapRow, list: NodeId) -> Band {
        let item = self.tree.add(list, Role::ListItem);
        let missing = Mark::Node(self.tree.add(item, Role::ListLabel));
        let body = Mark::Node(self.tree.add(item, Role::ListBody));
        let (left, width) = (self.paper.left, self.paper.text_width);
        let (x, cite_width) = (left + GAP_INDENT, width * 0.2);
        let text_width = width - GAP_INDENT - cite_width - 12.0;

        let word = self.exact(text::MISSING.in_lang(self.lang), &style::WARNING, GAP_INDENT);
        let label = self.exact(&row.label, &style::STRONG, text_width);
        let what = self.flowing(&row.what, &style::VALUE, text_width);
        let cite = self.exact(&row.cite, &style::LABEL, cite_width);

        let what_top = PAD + label.len() as f32 * style::STRONG.leading;
        let cite_end = PAD + cite.len() as f32 * style::LABEL.leading;
        let height = cite_end.max(what_top + what.len() as f32 * style::VALUE.leading) + PAD;
        let mut ops = warning_sign(left, PAD + 1.2);
        ops.extend(stacked(missing, left + SIGN + 4.5, PAD, &style::WARNING, word));
        ops.extend(stacked(body, x, PAD, &style::STRONG, label));
        ops.extend(stacked(body, x, what_top, &style::VALUE, what));
        for (n, line) in cite.into_iter().enumerate() {
            let (x, y) = (left + width - line.width, PAD + n as f32 * style::LABEL.leading);
            ops.push(text_op(body, x, y, &style::LABEL, line.words));
        }
        ops.push(Op::rule(left, height, width, style::HAIRLINE, Ink::Rule));
        Band { height, ops, ..Band::default() }
    }

    pub(super) fn tick_boxes(&mut self, boxes: &[TickBox]) {
        const INDENT: f32 = BOX + 9.0;
        let list = self.tree.add(Tree::ROOT, Role::List);
        for (n, tick_box) in boxes.iter().enumerate() {
            let item = self.tree.add(list, Role::ListItem);
            let label = self.tree.add(item, Role::ListLabel);
            let body = Mark::Node(self.tree.add(item, Role::ListBody));
            let lines = self.flowing(&tick_box.text, &style::BODY, self.paper.text_width - INDENT);
            let height = lines.len() as f32 * style::BODY.leading;
            let mut ops = self.tick(tick_box, label);
            ops.extend(stacked(body, self.paper.left + INDENT, 0.0, &style::BODY, lines));
            let gap = if n == 0 { 10.0 } else { 7.0 };
            self.flow.push(Band { gap, height, ops, ..Band::default() });
        }
    }

    /// A square, and a tick where it is ticked; to the ear it is a word.
    fn tick(&mut self, tick_box: &TickBox, label: NodeId) -> Vec<Op> {
        let (x, y) = (self.paper.left, (style::BODY.leading - BOX) / 2.0);
        let said = if tick_box.is_ticked { text::TICKED } else { text::NOT_TICKED };
        let alt = said.in_lang(self.lang).to_owned();
        let mark = Mark::Node(self.tree.add(label, Role::Figure(alt)));
        let corners = [(x, y), (x + BOX, y), (x + BOX, y + BOX), (x, y + BOX), (x, y)];
        let mut ops = path(mark, &corners, 0.8);
        if tick_box.is_ticked {
            ops.extend(path(
                mark,
                &[(x + 2.4, y + 5.9), (x + 4.8, y + 8.3), (x + 8.8, y + 2.9)],
                1.3,
            ));
        }
        ops
    }

    pub(super) fn signature(&mut self, rows: &[SignatureRow]) {
        for (n, row) in rows.iter().enumerate() {
            let keep = if n + 1 < rows.len() { Keep::WithNext } else { Keep::Loose };
            self.signature_row(row, keep);
        }
    }

    fn signature_row(&mut self, row: &SignatureRow, keep: Keep) {
        const ROOM: f32 = 31.0;
        const BETWEEN: f32 = 22.0;
        let (left, width) = (self.paper.left, self.paper.text_width);
        let place_width = (width - BETWEEN) * 0.4;
        let sign_x = left + place_width + BETWEEN;
        let sign_width = width - place_width - BETWEEN;

        let mut ops = Vec::new();
        let mut line = ROOM;
        if !row.party.is_empty() {
            let party = self.exact(&row.party, &style::STRONG, width);
            line += style::STRONG.leading;
            ops.extend(stacked(self.paragraph_mark(), left, 0.0, &style::STRONG, party));
        }
        let under = line + 3.0;
        ops.push(Op::rule(left, line, place_width, style::HAIRLINE, Ink::Muted));
        ops.push(Op::rule(sign_x, line, sign_width, style::HAIRLINE, Ink::Muted));
        let place = self.exact(text::PLACE_AND_DATE.in_lang(self.lang), &style::SMALL, place_width);
        ops.extend(stacked(self.paragraph_mark(), left, under, &style::SMALL, place));
        let sign = self.exact(text::SIGNATURE.in_lang(self.lang), &style::SMALL, sign_width);
        ops.extend(stacked(self.paragraph_mark(), sign_x, under, &style::SMALL, sign));

        let mut height = under + style::SMALL.leading;
        if row.name == NameInPrint::ToWrite {
            let line = height + 30.0;
            ops.push(Op::rule(sign_x, line, sign_width, style::HAIRLINE, Ink::Muted));
            let print = text::NAME_IN_PRINT.in_lang(self.lang);
            let caption = self.exact(print, &style::SMALL, sign_width);
            let mark = self.paragraph_mark();
            ops.extend(stacked(mark, sign_x, line + 3.0, &style::SMALL, caption));
            height = line + 3.0 + style::SMALL.leading;
        }
        if let NameInPrint::Is(name) = &row.name {
            let name = self.exact(name, &style::VALUE, sign_width);
            let n_lines = name.len() as f32;
            ops.extend(stacked(self.paragraph_mark(), sign_x, height, &style::VALUE, name));
            height += n_lines * style::VALUE.leading;
        }
        self.flow.push(Band { gap: 14.0, below: 8.0, height, ops, keep, ..Band::default() });
    }

    /// A paragraph of its own.
    pub(super) fn paragraph_mark(&mut self) -> Mark {
        Mark::Node(self.tree.add(Tree::ROOT, Role::Paragraph))
    }
}

/// A triangle with an exclamation mark; the word beside it is what is read.
fn warning_sign(x: f32, y: f32) -> Vec<Op> {
    let middle = x + SIGN / 2.0;
    let triangle = vec![(middle, y), (x + SIGN, y + SIGN * 0.9), (x, y + SIGN * 0.9)];
    let points = Draw::Area { points: triangle, ink: Ink::Warning };
    vec![
        Op { mark: Mark::Artifact, draw: points },
        Op::area(middle - 0.6, y + 3.1, 1.2, 3.2, Ink::Paper),
        Op::area(middle - 0.6, y + 7.0, 1.2, 1.2, Ink::Paper),
    ]
}

/// Straight strokes from point to point.
fn path(mark: Mark, points: &[(f32, f32)], thickness: f32) -> Vec<Op> {
    let stroke = |ends: &[(f32, f32)]| {
        let draw = Draw::Rule { from: ends[0], to: ends[1], thickness, ink: Ink::Text };
        Op { mark, draw }
    };
    points.windows(2).map(stroke).collect()
}
