//! The picture in the letterhead.

use image::{GenericImageView, Rgb, RgbImage, imageops::FilterType};

use crate::report::ReportError;

/// A logo as plain pixels on white: PDF/A-2 is simplest without transparency.
#[derive(Debug)]
pub struct Logo {
    pub width: u32,
    pub height: u32,
    /// Red, green and blue of every pixel, row by row.
    pub rgb: Vec<u8>,
}

/// More pixels than this on a side cannot be told apart in print.
const MAX_SIDE: u32 = 900;

impl Logo {
    /// Reads a PNG or JPEG.
    pub fn decode(bytes: &[u8]) -> Result<Self, ReportError> {
        let mut picture = image::load_from_memory(bytes).map_err(ReportError::Logo)?;
        if picture.width().max(picture.height()) > MAX_SIDE {
            picture = picture.resize(MAX_SIDE, MAX_SIDE, FilterType::CatmullRom);
        }
        let (width, height) = picture.dimensions();
        let flat = RgbImage::from_fn(width, height, |x, y| {
            let [r, g, b, alpha] = picture.get_pixel(x, y).0;
            Rgb([r, g, b].map(|part| over_white(part, alpha)))
        });
        Ok(Self { width, height, rgb: flat.into_raw() })
    }

    /// Its width and height in print: as large as fits into the box.
    pub fn fit(&self, max_width: f32, max_height: f32) -> (f32, f32) {
        let (width, height) = (self.width as f32, self.height as f32);
        let scale = (max_width / width).min(max_height / height);
        (width * scale, height * scale)
    }
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u16::from(part), u16::from(alpha));
    u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transparency_becomes_white() {
        assert_eq!(over_white(0, 0), 255);
        assert_eq!(over_white(17, 255), 17);
        assert_eq!(over_white(0, 128), 127);
    }

    #[test]
    fn damaged_logo_is_an_error() {
        assert!(matches!(Logo::decode(b"no picture"), Err(ReportError::Logo(_))));
    }
}
