//! The fonts, reduced to the glyphs in use.

use lopdf::Document;
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, TextItem,
};
use subsetter::GlyphRemapper;

use crate::report::{
    ReportError,
    layout::Layout,
    shape::{FaceWords, Shaped},
    style::{Face, MM},
};

/// A face with the glyphs that the document uses, renumbered.
pub struct Subset {
    font: PdfFont,
    /// The new number of every old glyph in use; 0 for the others.
    new_ids: Vec<u16>,
    /// Every new glyph with the text it stands for.
    texts: Vec<(u16, String)>,
}

/// Marks a font as a subset (ISO 32000-1, 9.6.4).
const SUBSET_TAG: &str = "PARMEN+";

impl Subset {
    /// The number by which the content of a page names `glyph`.
    pub fn new_id(&self, glyph: u16) -> u16 {
        self.new_ids.get(usize::from(glyph)).copied().unwrap_or_default()
    }
}

/// The name of a face within the file.
pub const fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "F0",
        Face::Medium => "F1",
        Face::SemiBold => "F2",
    }
}

/// Reduces every face to the glyphs that stand in a word.
pub fn subset(words: &Shaped) -> Result<Vec<Subset>, ReportError> {
    words.faces.iter().map(subset_face).collect()
}

fn subset_face(face: &FaceWords) -> Result<Subset, ReportError> {
    let failed = ReportError::Font(face.name);
    let mut renumbered = GlyphRemapper::new();
    let mut new_ids = vec![0; usize::from(u16::MAX) + 1];
    let mut texts = Vec::with_capacity(face.glyph_texts.len());
    for (&glyph, text) in &face.glyph_texts {
        let new_id = renumbered.remap(glyph);
        new_ids[usize::from(glyph)] = new_id;
        texts.push((new_id, text.clone()));
    }
    let Ok(bytes) = subsetter::subset(face.font, 0, &renumbered) else { return Err(failed) };
    let Some(mut font) = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()) else {
        return Err(failed);
    };
    font.font_name = Some(format!("{SUBSET_TAG}{}", face.name));
    Ok(Subset { font: PdfFont::new(font), new_ids, texts })
}

/// A PDF with the fonts and as many pages as the layout; they show nothing yet.
///
/// printpdf embeds what it sees in use, so the first page carries a specimen of every glyph until
/// the contents take its place.
pub fn skeleton(layout: &Layout, fonts: Vec<Subset>) -> Document {
    let mut pdf = PdfDocument::new("");
    let mut specimen = Vec::new();
    for (face, subset) in [Face::Regular, Face::Medium, Face::SemiBold].into_iter().zip(fonts) {
        let id = FontId(name(face).to_owned());
        let glyphs = subset
            .texts
            .into_iter()
            .map(|(gid, text)| Codepoint { gid, offset: 0.0, cid: Some(text) })
            .collect();
        pdf.resources.fonts.map.insert(id.clone(), subset.font);
        specimen.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
            Op::EndTextSection,
        ]);
    }
    let (width, height) = (Mm(layout.paper.width / MM), Mm(layout.paper.height / MM));
    pdf.pages = layout
        .pages
        .iter()
        .map(|_| PdfPage::new(width, height, std::mem::take(&mut specimen)))
        .collect();
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    pdf.to_lopdf_document(&options, &mut Vec::new())
}
