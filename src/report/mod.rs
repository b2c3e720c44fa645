//! What the program prints: a [`Document`] is data until the last moment, and PDF, HTML, plain
//! text and Markdown are renderings of the same one. Knows no register, no window and no database.

mod blocks;
mod document;
mod error;
mod format;
mod html;
mod layout;
mod lines;
mod markdown;
mod pdf;
mod plain;
mod preview;
mod rank;
#[cfg(test)]
mod sample;
mod shape;
mod style;
mod text;

pub use blocks::{
    Align, Blank, Block, Column, FactRow, GapRow, HeadingLevel, NameInPrint, SignatureRow, Table,
    TickBox,
};
pub use document::{Document, Letterhead, Orientation};
pub use error::ReportError;
pub use format::{Format, render};
pub use html::{render_fragment, render_html};
pub use markdown::render_markdown;
pub use pdf::render_pdf;
pub use plain::render_text;
pub use preview::{Bitmap, Preview};
pub use rank::HeadingRank;
