//! What stands above the first block, and at the foot of every page.

use crate::{
    core::Lang,
    report::{
        Document, Letterhead,
        lines::{Hyphens, break_lines},
        shape::Words,
        style::{self, Ink, MM, Paper, Style},
        text,
    },
};

use super::{
    Composer, Draw, Logo, Mark, Op, Page, Role, Tree,
    flow::{Band, Keep},
    stacked, text_op,
};

/// The logo fits into a box of this size.
const LOGO: (f32, f32) = (52.0 * MM, 13.0 * MM);
/// Where the address stands in the window of a C5 or DL envelope with its window to the right.
const WINDOW: (f32, f32) = (115.0 * MM, 50.0 * MM);
/// The window ends here; what follows stands below the fold.
const WINDOW_END: f32 = 92.0 * MM;

impl Composer<'_> {
    /// Letterhead, recipient, title, date and reference.
    pub(super) fn opening(&mut self, document: &Document, logo: Option<&Logo>) {
        let mut band = Band { keep: Keep::WithNext, ..Band::default() };
        self.sender(&document.letterhead, logo, &mut band);
        if document.recipient.is_empty() {
            if band.height > 0.0 {
                let y = band.height + 9.0;
                let (left, width) = (self.paper.left, self.paper.text_width);
                band.ops.push(Op::rule(left, y, width, style::HAIRLINE, Ink::Rule));
                band.height = y + 26.0;
            }
        } else {
            self.window(document, &mut band);
        }
        self.flow.push(band);
        self.title(document);
    }

    /// The name to the left with the logo above; address and contact to the right, the address in
    /// line with the recipient's if there is room.
    fn sender(&mut self, sender: &Letterhead, logo: Option<&Logo>, band: &mut Band) {
        let Letterhead { name, org_number, address_lines, contact_lines, logo: _ } = sender;
        let (left, width) = (self.paper.left, self.paper.text_width);
        let mut y = 0.0;
        if let Some(logo) = logo {
            y = self.logo(logo, name, &mut band.ops);
        }
        let mut height = y;
        if !name.is_empty() {
            let style = &style::SENDER;
            let name = std::slice::from_ref(name);
            height = self.column(name, (left, y), width * 0.5, style, &mut band.ops);
        }
        if !org_number.is_empty() {
            let number = format!("{} {org_number}", text::ORG_NUMBER.in_lang(self.lang));
            let at = (left, height);
            height = self.column(&[number], at, width * 0.5, &style::SMALL, &mut band.ops);
        }
        let (max, between) = (width * 0.3, 18.0);
        let (contact, address) = (self.widest(contact_lines, max), self.widest(address_lines, max));
        let contact_x = self.paper.right() - contact;
        let beside = contact_x - if contact > 0.0 { between } else { 0.0 } - address;
        let address_x = if beside >= WINDOW.0 { WINDOW.0 } else { beside };
        for (lines, x) in [(address_lines, address_x), (contact_lines, contact_x)] {
            if lines.is_empty() {
                continue;
            }
            let end = self.column(lines, (x, 1.5), max + 0.1, &style::SMALL, &mut band.ops);
            height = height.max(end);
        }
        band.height = height;
    }

    fn logo(&mut self, logo: &Logo, name: &str, ops: &mut Vec<Op>) -> f32 {
        let (width, height) = logo.fit(LOGO.0, LOGO.1);
        let (x, y) = (self.paper.left, 0.0);
        let alt = if name.is_empty() { "Logo".to_owned() } else { name.to_owned() };
        let node = self.tree.add(Tree::ROOT, Role::Figure(alt));
        ops.push(Op { mark: Mark::Node(node), draw: Draw::Logo { x, y, width, height } });
        height + 8.0
    }

    /// The width of the widest of `lines`, set small, but `max` at most.
    fn widest(&mut self, lines: &[String], max: f32) -> f32 {
        let lines = self.exact(&lines.join("\n"), &style::SMALL, max);
        lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// Lines from the point `at` downwards, each a paragraph; says where they end.
    fn column(
        &mut self,
        lines: &[String],
        at: (f32, f32),
        width: f32,
        style: &'static Style,
        ops: &mut Vec<Op>,
    ) -> f32 {
        let (x, mut y) = at;
        for line in lines {
            let set = self.exact(line, style, width);
            let n_lines = set.len() as f32;
            ops.extend(stacked(self.paragraph_mark(), x, y, style, set));
            y += n_lines * style.leading;
        }
        y
    }

    fn window(&mut self, document: &Document, band: &mut Band) {
        let at = (WINDOW.0, WINDOW.1 - self.paper.top);
        let width = self.paper.right() - WINDOW.0;
        let end = self.column(&document.recipient, at, width, &style::BODY, &mut band.ops);
        band.height = (WINDOW_END - self.paper.top).max(end + 20.0);
    }

    fn title(&mut self, document: &Document) {
        let (left, width) = (self.paper.left, self.paper.text_width);
        let mut band = Band { keep: Keep::WithNext, ..Band::default() };
        let lines = self.exact(&document.title, &style::TITLE, width);
        let node = self.tree.add(Tree::ROOT, Role::Heading(1));
        let mut y = lines.len() as f32 * style::TITLE.leading;
        band.ops.extend(stacked(Mark::Node(node), left, 0.0, &style::TITLE, lines));
        band.bookmark = Some((1, document.title.clone()));
        if !document.subtitle.is_empty() {
            let subtitle = std::slice::from_ref(&document.subtitle);
            y = self.column(subtitle, (left, y + 2.0), width, &style::SUBTITLE, &mut band.ops);
        }
        y += 12.0;
        let mut x = left;
        let date = document.date.to_string();
        for (label, value) in [(text::DATE, &date), (text::REFERENCE, &document.reference)] {
            if !value.is_empty() {
                x += self.labelled(label.in_lang(self.lang), value, (x, y), &mut band.ops) + 22.0;
            }
        }
        y += style::VALUE.leading + 9.0;
        band.ops.push(Op::rule(left, y, width, style::RULE, Ink::Text));
        band.height = y + 8.0;
        self.flow.push(band);
    }

    /// A muted label with its value beside it; says how wide both are.
    fn labelled(&mut self, label: &str, value: &str, at: (f32, f32), ops: &mut Vec<Op>) -> f32 {
        let mark = self.paragraph_mark();
        let (x, y) = at;
        let mut end = x;
        for (text, style) in
            [(format!("{label} "), &style::LABEL), (value.to_owned(), &style::STRONG)]
        {
            let word = self.words.shape(style.face, &text);
            ops.push(text_op(mark, end, y, style, vec![word]));
            end += self.words.get(word).ink_width * style.size / 1000.0 + 6.0;
        }
        end - x
    }
}

/// Draws the footer of every page: its text, the reference, and which page it is of how many.
pub(super) fn add_footers(
    pages: &mut [Page],
    words: &mut Words,
    paper: &Paper,
    document: &Document,
) {
    let style = &style::SMALL;
    let top = paper.bottom + 6.0 * MM;
    let n_pages = pages.len();
    let width = paper.text_width * 0.58;
    let hyphens = Hyphens::Avoid(document.lang);
    let left = match document.footer.as_str() {
        "" => &document.letterhead.name,
        footer => footer,
    };
    let left_lines = break_lines(words, left, style, width, hyphens);
    for (n, page) in pages.iter_mut().enumerate() {
        page.ops.push(Op::rule(
            paper.left,
            top - 6.0,
            paper.text_width,
            style::HAIRLINE,
            Ink::Rule,
        ));
        page.ops.extend(stacked(Mark::Artifact, paper.left, top, style, left_lines.clone()));
        let right = page_line(document, document.lang, n + 1, n_pages);
        let right_lines = break_lines(words, &right, style, paper.text_width * 0.4, hyphens);
        for (m, line) in right_lines.into_iter().enumerate() {
            let (x, y) = (paper.right() - line.width, top + m as f32 * style.leading);
            page.ops.push(text_op(Mark::Artifact, x, y, style, line.words));
        }
    }
}

fn page_line(document: &Document, lang: Lang, page: usize, n_pages: usize) -> String {
    let page = text::page_of(lang, page, n_pages);
    match document.reference.as_str() {
        "" => page,
        reference => format!("{reference}  ·  {page}"),
    }
}
