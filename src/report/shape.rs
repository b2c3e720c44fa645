//! Words, shaped once and then remembered.
//!
//! A register of a thousand pages repeats its words, so each distinct word is shaped once per face
//! and all that follows (measuring, breaking, writing) works on numbers.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use parley::{
    FontContext, FontFamily, FontFamilyName, Layout, LayoutContext, StyleProperty,
    fontique::{Blob, FontInfoOverride},
};
use skrifa::{MetadataProvider, instance::LocationRef, instance::Size, raw::TableProvider};

use super::{error::ReportError, style::Face};

/// The faces in the order of [`Face`]: their name in the PDF and their bytes.
const FONTS: [(&str, &[u8]); 3] = [
    ("ParmenSans-Regular", include_bytes!("../../assets/fonts/ParmenSans-Regular.otf")),
    ("ParmenSans-Medium", include_bytes!("../../assets/fonts/ParmenSans-Medium.otf")),
    ("ParmenSans-SemiBold", include_bytes!("../../assets/fonts/ParmenSans-SemiBold.otf")),
];

/// Widths are measured in thousandths of the font size, as PDF does.
const EM: f32 = 1000.0;

/// A word in [`Words`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordId(u32);

/// A glyph, and by how much the next one stands closer than the glyph is wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    pub id: u16,
    pub kern: i16,
}

/// A shaped word. Widths are thousandths of the font size.
#[derive(Debug)]
pub struct Word {
    pub glyphs: Vec<Glyph>,
    pub width: f32,
    /// The width without the space it may end with.
    pub ink_width: f32,
}

/// A face: its font, the words shaped with it, and what its glyphs stand for.
pub struct FaceWords {
    pub name: &'static str,
    pub font: &'static [u8],
    /// Every glyph in use with the text it stands for.
    pub glyph_texts: BTreeMap<u16, String>,
    /// The natural width of every glyph.
    advances: Vec<f32>,
    known: HashMap<Box<str>, WordId>,
}

/// The words of a document, shaped.
pub struct Shaped {
    /// In the order of [`Face`].
    pub faces: Vec<FaceWords>,
    words: Vec<Word>,
}

impl Shaped {
    pub fn get(&self, id: WordId) -> &Word {
        &self.words[id.0 as usize]
    }
}

/// The shaper, which remembers every word.
pub struct Words {
    fonts: FontContext,
    shaper: LayoutContext<()>,
    layout: Layout<()>,
    shaped: Shaped,
}

impl Words {
    /// No words yet; the fonts are those within the program, never those of the system.
    pub fn new() -> Result<Self, ReportError> {
        let mut fonts = FontContext::default();
        let mut faces = Vec::with_capacity(FONTS.len());
        for (name, font) in FONTS {
            let naming = FontInfoOverride { family_name: Some(name), ..Default::default() };
            fonts.collection.register_fonts(Blob::new(Arc::new(font)), Some(naming));
            faces.push(FaceWords::new(name, font).ok_or(ReportError::Font(name))?);
        }
        let (shaper, layout) = (LayoutContext::new(), Layout::new());
        Ok(Self { fonts, shaper, layout, shaped: Shaped { faces, words: Vec::new() } })
    }

    /// All words, once there are no more to come.
    pub fn finish(self) -> Shaped {
        self.shaped
    }

    /// A word shaped before.
    pub fn get(&self, id: WordId) -> &Word {
        self.shaped.get(id)
    }

    /// Shapes `text`, which stands on one line, unless that has been done.
    pub fn shape(&mut self, face: Face, text: &str) -> WordId {
        if let Some(&id) = self.shaped.faces[face as usize].known.get(text) {
            return id;
        }
        let word = self.shape_anew(face, text).unwrap_or_else(|covered| {
            // A sign the family lacks would print as an empty box.
            self.shape_anew(face, &covered).unwrap_or_else(|_| Word::empty())
        });
        let id = WordId(u32::try_from(self.shaped.words.len()).unwrap_or(u32::MAX));
        self.shaped.words.push(word);
        self.shaped.faces[face as usize].known.insert(text.into(), id);
        id
    }

    /// The word, or `text` with a question mark for every sign that the face lacks.
    fn shape_anew(&mut self, face: Face, text: &str) -> Result<Word, String> {
        let store = &mut self.shaped.faces[face as usize];
        let family = FontFamily::Single(FontFamilyName::Named(store.name.into()));
        let mut builder = self.shaper.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(family));
        builder.push_default(StyleProperty::FontSize(EM));
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(None);

        let mut word = Word::empty();
        let mut covered = String::new();
        for cluster in self
            .layout
            .lines()
            .flat_map(|line| line.runs())
            .flat_map(|run| run.visual_clusters().collect::<Vec<_>>())
        {
            let part = &text[cluster.text_range()];
            let is_known = cluster.glyphs().all(|glyph| glyph.id != 0);
            covered.push_str(if is_known { part } else { "?" });
            for (n, glyph) in cluster.glyphs().enumerate() {
                store.add(&mut word, glyph.id, glyph.advance, if n == 0 { part } else { "" });
            }
        }
        if covered != text && covered.contains('?') && word.glyphs.iter().any(|it| it.id == 0) {
            store.glyph_texts.remove(&0);
            return Err(covered);
        }
        word.ink_width = if text.ends_with(' ') {
            word.width - store.advances.get(store.space()).copied().unwrap_or_default()
        } else {
            word.width
        };
        Ok(word)
    }
}

impl Word {
    const fn empty() -> Self {
        Self { glyphs: Vec::new(), width: 0.0, ink_width: 0.0 }
    }
}

impl FaceWords {
    fn new(name: &'static str, font: &'static [u8]) -> Option<Self> {
        let face = skrifa::FontRef::from_index(font, 0).ok()?;
        let per_em = f32::from(face.head().ok()?.units_per_em());
        let metrics = face.glyph_metrics(Size::unscaled(), LocationRef::default());
        let advances = (0..metrics.glyph_count())
            .map(|id| metrics.advance_width(skrifa::GlyphId::new(id)).unwrap_or(0.0) * EM / per_em)
            .collect();
        Some(Self { name, font, glyph_texts: BTreeMap::new(), advances, known: HashMap::new() })
    }

    fn add(&mut self, word: &mut Word, glyph: u32, advance: f32, text: &str) {
        let Ok(id) = u16::try_from(glyph) else { return };
        let natural = self.advances.get(usize::from(id)).copied().unwrap_or(advance);
        // Kerning is a few hundredths of an em.
        #[expect(clippy::cast_possible_truncation)]
        let kern = (natural - advance).round() as i16;
        word.glyphs.push(Glyph { id, kern });
        word.width += natural - f32::from(kern);
        // Spaces share a glyph, and so do hyphens; a reader expects the common one.
        let text = text.replace('\u{a0}', " ").replace('\u{2011}', "-");
        self.glyph_texts.entry(id).or_insert(text);
    }

    /// The glyph of the space.
    fn space(&self) -> usize {
        self.glyph_texts.iter().find(|(_, text)| *text == " ").map_or(0, |(&id, _)| id.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_is_shaped_once_per_face() {
        let mut words = Words::new().unwrap();
        let first = words.shape(Face::Regular, "Åsa ");
        assert_eq!(words.shape(Face::Regular, "Åsa "), first);
        assert_ne!(words.shape(Face::SemiBold, "Åsa "), first);
    }

    #[test]
    fn width_without_the_space_is_that_of_the_bare_word() {
        let mut words = Words::new().unwrap();
        let (spaced, bare) =
            (words.shape(Face::Regular, "Östersund "), words.shape(Face::Regular, "Östersund"));
        assert!((words.get(spaced).ink_width - words.get(bare).width).abs() < 1.0);
        assert!(words.get(spaced).width > words.get(bare).width + 200.0);
    }

    #[test]
    fn figures_are_equally_wide() {
        let mut words = Words::new().unwrap();
        let (ones, zeros) =
            (words.shape(Face::Regular, "1111"), words.shape(Face::Regular, "0000"));
        assert!((words.get(ones).width - words.get(zeros).width).abs() < 1.0);
    }

    #[test]
    fn sign_outside_the_family_becomes_a_question_mark() {
        let mut words = Words::new().unwrap();
        let (foreign, asked) = (words.shape(Face::Regular, "日"), words.shape(Face::Regular, "?"));
        assert_eq!(words.get(foreign).glyphs, words.get(asked).glyphs);
        assert!(!words.finish().faces[0].glyph_texts.contains_key(&0));
    }
}
