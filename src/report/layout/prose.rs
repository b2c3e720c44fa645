//! Headings, paragraphs, lists and notes.

use crate::report::{
    lines::Line,
    style::{self, Ink, Style},
    text,
};

use super::{
    Composer, Mark, NodeId, Op, Role, Tree,
    flow::{Band, Keep},
    stacked, text_op,
};

/// The space above a paragraph.
const PARAGRAPH_GAP: f32 = 7.0;
/// The space above a point of a list.
const POINT_GAP: f32 = 2.5;
/// From the bullet to its text.
const BULLET_INDENT: f32 = 13.0;
/// A note longer than this may be divided.
const MAX_NOTE_LINES: usize = 36;

impl Composer<'_> {
    pub(super) fn heading(&mut self, heading: &str, rank: u8) {
        let (style, gap): (&'static Style, f32) = match rank {
            ..=2 => (&style::SECTION, 24.0),
            3 => (&style::PART, 16.0),
            _ => (&style::DETAIL, 11.0),
        };
        let lines = self.exact(heading, style, self.paper.text_width);
        let node = self.tree.add(Tree::ROOT, Role::Heading(rank));
        let height = lines.len() as f32 * style.leading;
        let ops = stacked(Mark::Node(node), self.paper.left, 0.0, style, lines).collect();
        let bookmark = Some((rank, heading.to_owned()));
        let keep = Keep::WithNext;
        self.flow.push(Band { gap, height, ops, keep, bookmark, ..Band::default() });
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        let lines = self.flowing(text, &style::BODY, self.paper.text_width);
        let node = self.tree.add(Tree::ROOT, Role::Paragraph);
        self.lines(lines, self.paper.left, PARAGRAPH_GAP, node, Vec::new());
    }

    pub(super) fn list(&mut self, points: &[String]) {
        let list = self.tree.add(Tree::ROOT, Role::List);
        for (n, point) in points.iter().enumerate() {
            let item = self.tree.add(list, Role::ListItem);
            let label = Mark::Node(self.tree.add(item, Role::ListLabel));
            let body = self.tree.add(item, Role::ListBody);
            let bullet = self.words.shape(style::BULLET.face, "•");
            let sign = text_op(label, self.paper.left + 2.0, 0.0, &style::BULLET, vec![bullet]);
            let width = self.paper.text_width - BULLET_INDENT;
            let lines = self.flowing(point, &style::BODY, width);
            let gap = if n == 0 { PARAGRAPH_GAP } else { POINT_GAP };
            self.lines(lines, self.paper.left + BULLET_INDENT, gap, body, vec![sign]);
        }
    }

    pub(super) fn note(&mut self, note: &str) {
        const PAD: f32 = 9.0;
        const BAR: f32 = 2.0;
        let (left, width) = (self.paper.left, self.paper.text_width);
        let x = left + BAR + 10.0;
        let group = self.tree.add(Tree::ROOT, Role::Group);
        let heading = self.tree.add(group, Role::Paragraph);
        let body = Mark::Node(self.tree.add(group, Role::Paragraph));
        let title = self.exact(text::NOTE.in_lang(self.lang), &style::STRONG, width);
        let lines = self.flowing(note, &style::BODY, width - BAR - 20.0);

        let n_chunks = lines.len().div_ceil(MAX_NOTE_LINES);
        for (n, chunk) in lines.chunks(MAX_NOTE_LINES).enumerate() {
            let top = PAD + if n == 0 { style::STRONG.leading + 1.0 } else { 0.0 };
            let height = top + chunk.len() as f32 * style::BODY.leading + PAD;
            let mut ops = vec![
                Op::area(left, 0.0, width, height, Ink::Tint),
                Op::area(left, 0.0, BAR, height, Ink::Accent),
            ];
            if n == 0 {
                ops.extend(stacked(Mark::Node(heading), x, PAD, &style::STRONG, title.clone()));
            }
            ops.extend(stacked(body, x, top, &style::BODY, chunk.to_vec()));
            let (gap, below) =
                (if n == 0 { 11.0 } else { 0.0 }, if n + 1 == n_chunks { 11.0 } else { 0.0 });
            self.flow.push(Band { gap, below, height, ops, ..Band::default() });
        }
    }

    /// Lines of running text. At least two of them stay together at the foot and at the top of a
    /// page. `first` is drawn beside the first of them.
    fn lines(&mut self, lines: Vec<Line>, x: f32, gap: f32, node: NodeId, mut first: Vec<Op>) {
        let n_lines = lines.len();
        for (n, line) in lines.into_iter().enumerate() {
            let is_kept = n + 1 < n_lines && (n == 0 || n + 2 == n_lines);
            let mut ops = if n == 0 { std::mem::take(&mut first) } else { Vec::new() };
            ops.push(text_op(Mark::Node(node), x, 0.0, &style::BODY, line.words));
            self.flow.push(Band {
                gap: if n == 0 { gap } else { 0.0 },
                height: style::BODY.leading,
                ops,
                keep: if is_kept { Keep::WithNext } else { Keep::Loose },
                ..Band::default()
            });
        }
    }
}
