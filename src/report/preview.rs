//! The pages of a PDF as pictures, for the window.

use hayro::{
    PixmapSettings, RenderCache, RenderSettings,
    hayro_interpret::InterpreterSettings,
    hayro_syntax::{Pdf, page::Page},
    render,
    vello_cpu::color::palette::css::WHITE,
};

use super::ReportError;

/// A PDF that is ready to be shown.
pub struct Preview {
    pdf: Pdf,
}

/// A picture, row by row from its upper left corner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Pixels from left to right.
    pub width: usize,
    /// Pixels from top to bottom.
    pub height: usize,
    /// Four bytes for each pixel; red, green and blue are multiplied by alpha.
    pub rgba_premultiplied: Vec<u8>,
}

impl Preview {
    /// Reads the PDF in `bytes`.
    pub fn new(bytes: Vec<u8>) -> Result<Self, ReportError> {
        let pdf = Pdf::new(bytes).map_err(|_| ReportError::Preview)?;
        Ok(Self { pdf })
    }

    /// How many pages there are.
    pub fn n_pages(&self) -> usize {
        self.pdf.pages().len()
    }

    /// The width and height of page `n`, counted from 0, in points.
    pub fn page_size(&self, n: usize) -> Option<(f32, f32)> {
        self.pdf.pages().get(n).map(Page::render_dimensions)
    }

    /// Draws page `n`, counted from 0, with `scale` pixels for a point, on white paper.
    pub fn render(&self, n: usize, scale: f32) -> Option<Bitmap> {
        let pages = self.pdf.pages();
        let page = pages.get(n)?;
        let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        let pixels = render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &settings,
        );
        Some(Bitmap {
            width: usize::from(pixels.width()),
            height: usize::from(pixels.height()),
            rgba_premultiplied: pixels.data_as_u8_slice().to_vec(),
        })
    }
}
