//! The ways to render a document.

use std::path::Path;

use crate::core::Progress;

use super::{
    Document, HeadingRank, ReportError, render_fragment, render_html, render_markdown, render_pdf,
    render_text,
};

/// A kind of file a document can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Pages to print and to archive.
    Pdf,
    /// One page for a web site.
    Html,
    /// A part of a web page, to be put into a site's own: the title has the rank.
    Fragment(HeadingRank),
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

impl Format {
    /// The format that the ending of `path` asks for: .pdf, .html, .fragment.html, .txt or .md, in any case of
    /// letters.
    pub fn from_path(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_ascii_lowercase();
        if name.ends_with(".fragment.html") || name.ends_with(".fragment.htm") {
            return Some(Self::Fragment(HeadingRank::default()));
        }
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "html" | "htm" => Some(Self::Html),
            "txt" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }

    /// The ending of its files, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Fragment(_) => "fragment.html",
            Self::Text => "txt",
            Self::Markdown => "md",
        }
    }
}

/// The bytes of `document` as a file in `format`.
pub fn render(
    document: &Document,
    format: Format,
    progress: &Progress,
) -> Result<Vec<u8>, ReportError> {
    match format {
        Format::Pdf => render_pdf(document, progress),
        Format::Html => Ok(render_html(document).into_bytes()),
        Format::Fragment(first) => Ok(render_fragment(document, first).into_bytes()),
        Format::Text => Ok(render_text(document).into_bytes()),
        Format::Markdown => Ok(render_markdown(document).into_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, format: Option<Format>) {
        assert_eq!(Format::from_path(Path::new(path)), format, "{path}");
    }

    #[test]
    fn format_follows_the_ending() {
        check("Registerutdrag.pdf", Some(Format::Pdf));
        check("policy.HTML", Some(Format::Html));
        check("policy.htm", Some(Format::Html));
        check("a.b/utdrag.txt", Some(Format::Text));
        check("policy.Fragment.HTML", Some(Format::Fragment(HeadingRank::default())));
        check("policy.md", Some(Format::Markdown));
        check("utdrag.docx", None);
        check("pdf", None);
    }
}
