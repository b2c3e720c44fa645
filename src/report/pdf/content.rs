//! The content streams of the pages (ISO 32000-1, 7.8.2).

use std::{fmt, io::Write, num::NonZeroUsize, thread};

use lopdf::{Dictionary, Stream};

use crate::{
    core::Progress,
    report::{
        ReportError,
        layout::{Draw, Layout, Mark, NodeId, Op, Page},
        shape::WordId,
        style::{Ink, Style},
    },
};

use super::{
    finish,
    fonts::{self, Subset},
    tags,
};

/// The name of the logo within the file.
pub const LOGO: &str = "Logo";

/// Whether the contents say what they are part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marking {
    Tagged,
    None,
}

/// What a page shows.
pub struct PageContent {
    pub stream: Stream,
    /// The node that each marked part belongs to, by its number on the page.
    pub marks: Vec<NodeId>,
}

/// Writes the pages, several at a time.
pub fn write_all(
    layout: &Layout,
    fonts: &[Subset],
    marking: Marking,
    progress: &Progress,
) -> Result<Vec<PageContent>, ReportError> {
    let n_threads = thread::available_parallelism().map_or(1, NonZeroUsize::get).min(8);
    let per_thread = layout.pages.len().div_ceil(n_threads).max(1);
    let parts = thread::scope(|scope| {
        let threads: Vec<_> = layout
            .pages
            .chunks(per_thread)
            .map(|pages| scope.spawn(|| write_pages(pages, layout, fonts, marking, progress)))
            .collect();
        threads.into_iter().map(join).collect::<Result<Vec<_>, _>>()
    })?;
    Ok(parts.into_iter().flatten().collect())
}

fn join<T>(thread: thread::ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn write_pages(
    pages: &[Page],
    layout: &Layout,
    fonts: &[Subset],
    marking: Marking,
    progress: &Progress,
) -> Result<Vec<PageContent>, ReportError> {
    pages
        .iter()
        .map(|page| {
            if progress.is_cancelled() {
                return Err(ReportError::Cancelled);
            }
            let mut writer = Writer {
                layout,
                fonts,
                marking,
                out: Vec::with_capacity(16 * 1024),
                marks: Vec::new(),
                open: None,
                text: None,
                ink: None,
            };
            writer.page(page);
            let stream = finish::compressed(Stream::new(Dictionary::new(), writer.out))?;
            Ok(PageContent { stream, marks: writer.marks })
        })
        .collect()
}

/// Writes one page and remembers what has been set, so as not to set it again.
struct Writer<'a> {
    layout: &'a Layout,
    fonts: &'a [Subset],
    marking: Marking,
    out: Vec<u8>,
    marks: Vec<NodeId>,
    open: Option<Mark>,
    text: Option<&'static Style>,
    ink: Option<Ink>,
}

impl Writer<'_> {
    /// Adds a line of operators.
    fn put(&mut self, operators: fmt::Arguments<'_>) {
        // Writing into memory does not fail.
        let _ = writeln!(self.out, "{operators}");
    }

    fn page(&mut self, page: &Page) {
        for op in &page.ops {
            self.mark(Some(op.mark));
            self.draw(op);
        }
        self.mark(None);
    }

    /// Ends the open part and begins the next, if they differ.
    fn mark(&mut self, mark: Option<Mark>) {
        if self.marking == Marking::None || mark == self.open {
            return;
        }
        if self.open.is_some() {
            self.put(format_args!("EMC"));
        }
        match mark {
            Some(Mark::Artifact) => {
                self.put(format_args!("/Artifact BMC"));
            }
            Some(Mark::Node(node)) => {
                let role = tags::name(&self.layout.tree.get(node).role);
                self.put(format_args!("/{role} <</MCID {}>> BDC", self.marks.len()));
                self.marks.push(node);
            }
            None => {}
        }
        self.open = mark;
    }

    fn draw(&mut self, op: &Op) {
        match &op.draw {
            Draw::Text { x, y, style, words } => self.text(*x, *y, style, words),
            Draw::Rule { from, to, thickness, ink } => {
                let [r, g, b] = parts(*ink);
                let (y0, y1) = (self.up(from.1), self.up(to.1));
                self.put(format_args!("{r:.3} {g:.3} {b:.3} RG {thickness} w"));
                self.put(format_args!("{:.2} {y0:.2} m {:.2} {y1:.2} l S", from.0, to.0));
            }
            Draw::Area { points, ink } => {
                self.fill_with(*ink);
                for (n, &(x, y)) in points.iter().enumerate() {
                    let step = if n == 0 { 'm' } else { 'l' };
                    self.put(format_args!("{x:.2} {:.2} {step}", self.up(y)));
                }
                self.put(format_args!("f"));
            }
            Draw::Logo { x, y, width, height } => {
                let bottom = self.up(y + height);
                self.put(format_args!(
                    "q {width:.2} 0 0 {height:.2} {x:.2} {bottom:.2} cm /{LOGO} Do Q"
                ));
            }
        }
    }

    fn text(&mut self, x: f32, y: f32, style: &'static Style, words: &[WordId]) {
        if words.is_empty() {
            return;
        }
        self.fill_with(style.ink);
        self.put(format_args!("BT"));
        if self.text != Some(style) {
            self.put(format_args!("/{} {} Tf", fonts::name(style.face), style.size));
            self.text = Some(style);
        }
        let y = self.up(y);
        let _ = write!(self.out, "{x:.2} {y:.2} Td [<");
        let subset = &self.fonts[style.face as usize];
        for &word in words {
            for glyph in &self.layout.words.get(word).glyphs {
                push_hex(&mut self.out, subset.new_id(glyph.id));
                if glyph.kern != 0 {
                    let _ = write!(self.out, ">{}<", glyph.kern);
                }
            }
        }
        self.put(format_args!(">] TJ ET"));
    }

    fn fill_with(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            let [r, g, b] = parts(ink);
            self.put(format_args!("{r:.3} {g:.3} {b:.3} rg"));
            self.ink = Some(ink);
        }
    }

    /// PDF measures from the lower edge.
    fn up(&self, y: f32) -> f32 {
        self.layout.paper.height - y
    }
}

fn parts(ink: Ink) -> [f32; 3] {
    ink.rgb().map(|part| f32::from(part) / 255.0)
}

fn push_hex(out: &mut Vec<u8>, number: u16) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for shift in [12, 8, 4, 0] {
        out.push(DIGITS[usize::from(number >> shift & 0xf)]);
    }
}
