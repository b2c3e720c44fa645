//! The colours of both themes. Contrast: text at least 4.5:1, controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).

use egui::Color32;

/// The colours of one theme.
#[derive(Debug)]
pub struct Tokens {
    /// Behind everything.
    pub page: Color32,
    /// Behind the navigation.
    pub rail: Color32,
    /// Cards, dialogs and menus.
    pub card: Color32,
    /// Fields to write in.
    pub field: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// Lines that only divide.
    pub line: Color32,
    /// The edges of controls.
    pub border: Color32,
    /// Text.
    pub text: Color32,
    /// Text of less weight: help, headings of columns, missing values.
    pub muted: Color32,
    /// Links, the chosen one, the focus ring, the primary button.
    pub accent: Color32,
    /// The primary button under the pointer.
    pub accent_hover: Color32,
    /// Behind what is chosen.
    pub accent_soft: Color32,
    /// Text on `accent`, `accent_hover` and `bad`.
    pub on_accent: Color32,
    /// Done and in order.
    pub good: Color32,
    /// Behind `good`.
    pub good_soft: Color32,
    /// Missing, or soon due.
    pub warn: Color32,
    /// Behind `warn`.
    pub warn_soft: Color32,
    /// Late or wrong.
    pub bad: Color32,
    /// Behind `bad`.
    pub bad_soft: Color32,
    /// Behind a label without a tone.
    pub neutral_soft: Color32,
    /// Over the window while a dialog asks.
    pub backdrop: Color32,
    /// Under menus and dialogs.
    pub shadow: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Ink on paper.
pub const LIGHT: Tokens = Tokens {
    page: rgb(0xF7_F6F3),
    rail: rgb(0xEE_ECE7),
    card: rgb(0xFF_FFFF),
    field: rgb(0xFF_FFFF),
    hover: rgb(0xF0_EEE9),
    line: rgb(0xE4_E1DA),
    border: rgb(0x86_8A91),
    text: rgb(0x1D_2127),
    muted: rgb(0x59_5E67),
    accent: rgb(0x1B_569F),
    accent_hover: rgb(0x14_437F),
    accent_soft: rgb(0xE4_EDF8),
    on_accent: rgb(0xFF_FFFF),
    good: rgb(0x16_6B40),
    good_soft: rgb(0xE1_F1E7),
    warn: rgb(0x87_4C00),
    warn_soft: rgb(0xFB_F0DB),
    bad: rgb(0xAF_2420),
    bad_soft: rgb(0xFB_E9E6),
    neutral_soft: rgb(0xED_EBE6),
    backdrop: Color32::from_black_alpha(96),
    shadow: Color32::from_black_alpha(28),
};

/// The same in the evening.
pub const DARK: Tokens = Tokens {
    page: rgb(0x17_191D),
    rail: rgb(0x11_1316),
    card: rgb(0x1E_2126),
    field: rgb(0x17_191D),
    hover: rgb(0x2A_2E35),
    line: rgb(0x31_353D),
    border: rgb(0x7A_828F),
    text: rgb(0xE8_E9EC),
    muted: rgb(0xA4_ABB6),
    accent: rgb(0x77_ADF9),
    accent_hover: rgb(0x97_C1FF),
    accent_soft: rgb(0x20_3048),
    on_accent: rgb(0x0B_1526),
    good: rgb(0x69_D19D),
    good_soft: rgb(0x1A_3529),
    warn: rgb(0xF0_BC65),
    warn_soft: rgb(0x38_2C18),
    bad: rgb(0xFA_9189),
    bad_soft: rgb(0x42_2321),
    neutral_soft: rgb(0x2D_3138),
    backdrop: Color32::from_black_alpha(150),
    shadow: Color32::from_black_alpha(110),
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast of two opaque colours (WCAG 2.2, "contrast ratio").
    fn contrast(a: Color32, b: Color32) -> f32 {
        let luminance = |colour: Color32| {
            let [r, g, b] = [colour.r(), colour.g(), colour.b()].map(|channel| {
                let c = f32::from(channel) / 255.0;
                if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[track_caller]
    fn check(theme: &str, name: &str, a: Color32, b: Color32, at_least: f32) {
        let found = contrast(a, b);
        assert!(found >= at_least, "{theme}: {name} has {found:.2}:1, needs {at_least}:1");
    }

    #[test]
    fn text_reads_on_everything_it_stands_on() {
        for (theme, t) in [("light", &LIGHT), ("dark", &DARK)] {
            let grounds = [t.page, t.rail, t.card, t.field, t.hover, t.accent_soft, t.neutral_soft];
            for ground in grounds {
                check(theme, "text", t.text, ground, 4.5);
                check(theme, "muted", t.muted, ground, 4.5);
                check(theme, "accent", t.accent, ground, 4.5);
            }
            for (name, front, soft) in [
                ("good", t.good, t.good_soft),
                ("warn", t.warn, t.warn_soft),
                ("bad", t.bad, t.bad_soft),
            ] {
                for ground in [soft, t.card, t.page, t.accent_soft] {
                    check(theme, name, front, ground, 4.5);
                }
                check(theme, "text on tone", t.text, soft, 4.5);
                check(theme, "muted on tone", t.muted, soft, 4.5);
                check(theme, "link on tone", t.accent, soft, 4.5);
            }
            for fill in [t.accent, t.accent_hover, t.bad] {
                check(theme, "on accent", t.on_accent, fill, 4.5);
            }
        }
    }

    #[test]
    fn edges_of_controls_and_the_focus_ring_are_seen() {
        for (theme, t) in [("light", &LIGHT), ("dark", &DARK)] {
            for ground in [t.page, t.card, t.field] {
                check(theme, "border", t.border, ground, 3.0);
                check(theme, "focus", t.accent, ground, 3.0);
                check(theme, "error edge", t.bad, ground, 3.0);
                check(theme, "gap edge", t.warn, ground, 3.0);
            }
        }
    }
}
