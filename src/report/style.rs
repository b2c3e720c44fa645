//! The typographic scale, the inks and the paper of a printed page. Lengths are points.

/// A weight of the one family the program prints with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Regular,
    Medium,
    SemiBold,
}

/// A colour of the page. Every text ink has at least 4.5:1 against white (WCAG 2.2, 1.4.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    Text,
    Muted,
    Rule,
    Tint,
    Accent,
    Warning,
    Paper,
}

impl Ink {
    /// Red, green and blue in sRGB.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x1b, 0x1f, 0x27],
            Self::Muted => [0x59, 0x62, 0x70],
            Self::Rule => [0xd8, 0xdc, 0xe2],
            Self::Tint => [0xf3, 0xf5, 0xf8],
            Self::Accent => [0x1f, 0x5f, 0xbf],
            Self::Warning => [0x8f, 0x4e, 0x00],
            Self::Paper => [0xff, 0xff, 0xff],
        }
    }
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub face: Face,
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    pub ink: Ink,
}

impl Style {
    const fn new(face: Face, size: f32, leading: f32, ink: Ink) -> Self {
        Self { face, size, leading, ink }
    }

    /// From the top of a line to its baseline, so that capitals stand in the middle of the line.
    pub fn baseline(&self) -> f32 {
        f32::midpoint(self.leading, CAP_HEIGHT * self.size)
    }
}

/// The height of capitals in the family, in parts of its size.
const CAP_HEIGHT: f32 = 2048.0 / 2816.0;

pub const TITLE: Style = Style::new(Face::SemiBold, 22.0, 27.0, Ink::Text);
pub const SUBTITLE: Style = Style::new(Face::Regular, 11.5, 16.5, Ink::Muted);
pub const SECTION: Style = Style::new(Face::SemiBold, 14.0, 18.0, Ink::Text);
pub const PART: Style = Style::new(Face::SemiBold, 11.0, 15.0, Ink::Text);
pub const DETAIL: Style = Style::new(Face::Medium, 10.0, 14.5, Ink::Text);
pub const BODY: Style = Style::new(Face::Regular, 10.0, 14.5, Ink::Text);
pub const BULLET: Style = Style::new(Face::Regular, 10.0, 14.5, Ink::Muted);
pub const LABEL: Style = Style::new(Face::Regular, 9.0, 13.0, Ink::Muted);
pub const VALUE: Style = Style::new(Face::Regular, 9.5, 13.0, Ink::Text);
pub const STRONG: Style = Style::new(Face::Medium, 9.5, 13.0, Ink::Text);
pub const CAPTION: Style = Style::new(Face::Medium, 9.5, 13.0, Ink::Text);
pub const TABLE_HEAD: Style = Style::new(Face::Medium, 8.5, 12.0, Ink::Muted);
pub const CELL: Style = Style::new(Face::Regular, 9.0, 12.5, Ink::Text);
pub const WARNING: Style = Style::new(Face::SemiBold, 8.5, 13.0, Ink::Warning);
pub const SENDER: Style = Style::new(Face::SemiBold, 11.0, 14.0, Ink::Text);
pub const SMALL: Style = Style::new(Face::Regular, 8.0, 11.5, Ink::Muted);

/// A millimetre in points.
pub const MM: f32 = 72.0 / 25.4;
/// A rule between rows.
pub const HAIRLINE: f32 = 0.5;
/// A rule that something stands on.
pub const RULE: f32 = 0.9;

/// The paper and what of it may be printed on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paper {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub top: f32,
    pub text_width: f32,
    /// Where the text ends; the footer stands below.
    pub bottom: f32,
}

impl Paper {
    /// A4 upright: 25 mm to the left, so that the text survives a hole punch.
    pub const PORTRAIT: Self = Self::a4(210.0 * MM, 297.0 * MM, 18.0 * MM);
    /// A4 on its side: its upper edge may be the punched one, so it is as wide.
    pub const LANDSCAPE: Self = Self::a4(297.0 * MM, 210.0 * MM, 25.0 * MM);

    const fn a4(width: f32, height: f32, top: f32) -> Self {
        let (left, right, foot) = (25.0 * MM, 20.0 * MM, 22.0 * MM);
        Self { width, height, left, top, text_width: width - left - right, bottom: height - foot }
    }

    /// Where the text ends to the right.
    pub const fn right(&self) -> f32 {
        self.left + self.text_width
    }

    /// The height that text can fill on one page.
    pub const fn text_height(&self) -> f32 {
        self.bottom - self.top
    }
}
