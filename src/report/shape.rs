//! Words, shaped once and then remembered.
//!
//! A register of a thousand pages repeats its words, so each distinct word is shaped once per face
//! and all that follows (measuring, breaking, writing) works on numbers.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::RangeInclusive,
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

/// Accents that the shaper joins to the letter before them.
const COMBINING: RangeInclusive<char> = '\u{300}'..='\u{36f}';

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
    /// The natural width of the space.
    space: f32,
    signs: HashSet<char>,
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
        let store = &self.shaped.faces[face as usize];
        let word = if text.chars().all(|sign| store.covers(sign)) {
            self.shape_anew(face, text)
        } else {
            let cover = |sign| if store.covers(sign) { sign } else { '?' };
            let covered: String = text.chars().map(cover).collect();
            self.shape_anew(face, &covered)
        };
        let id = WordId(u32::try_from(self.shaped.words.len()).unwrap_or(u32::MAX));
        self.shaped.words.push(word);
        self.shaped.faces[face as usize].known.insert(text.into(), id);
        id
    }

    fn shape_anew(&mut self, face: Face, text: &str) -> Word {
        let store = &mut self.shaped.faces[face as usize];
        let family = FontFamily::Single(FontFamilyName::Named(store.name.into()));
        let mut builder = self.shaper.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(family));
        builder.push_default(StyleProperty::FontSize(EM));
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(None);

        let mut word = Word { glyphs: Vec::new(), width: 0.0, ink_width: 0.0 };
        for run in self.layout.lines().flat_map(|line| line.runs()) {
            for cluster in run.visual_clusters() {
                let part = &text[cluster.text_range()];
                for (n, glyph) in cluster.glyphs().enumerate() {
                    store.add(&mut word, glyph.id, glyph.advance, if n == 0 { part } else { "" });
                }
            }
        }
        let space = if text.ends_with(' ') { store.space } else { 0.0 };
        word.ink_width = word.width - space;
        word
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
        let space = face.charmap().map(' ').and_then(|id| metrics.advance_width(id)).unwrap_or(0.0);
        let signs =
            face.charmap().mappings().filter_map(|(sign, _)| char::from_u32(sign)).collect();
        Some(Self {
            name,
            font,
            glyph_texts: BTreeMap::new(),
            space: space * EM / per_em,
            advances,
            signs,
            known: HashMap::new(),
        })
    }

    fn add(&mut self, word: &mut Word, glyph: u32, advance: f32, text: &str) {
        // Glyph 0 stands for a sign that the face lacks.
        let Some(id) = u16::try_from(glyph).ok().filter(|&id| id != 0) else { return };
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

    /// Whether the face can show `sign`, alone or joined to the letter before it.
    fn covers(&self, sign: char) -> bool {
        sign.is_ascii() || self.signs.contains(&sign) || COMBINING.contains(&sign)
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
    fn letter_and_accent_become_one() {
        let mut words = Words::new().unwrap();
        let (two, one) = (words.shape(Face::Regular, "A\u{30a}"), words.shape(Face::Regular, "Å"));
        assert_eq!(words.get(two).glyphs, words.get(one).glyphs);
    }

    #[test]
    fn sign_outside_the_family_becomes_a_question_mark() {
        let mut words = Words::new().unwrap();
        let (foreign, asked) = (words.shape(Face::Regular, "日"), words.shape(Face::Regular, "?"));
        assert_eq!(words.get(foreign).glyphs, words.get(asked).glyphs);
        assert!(!words.finish().faces[0].glyph_texts.contains_key(&0));
    }
}
