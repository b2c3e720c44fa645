//! Every colour, font and size of the window, in a light and a dark set.

use std::sync::Arc;

use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin,
    Response, RichText, Shadow, Stroke, StrokeKind, Style, TextStyle, Theme, Ui, Vec2,
    style::{ScrollAnimation, ScrollStyle, WidgetVisuals},
};

/// The grid that every distance is a multiple of.
pub const GRID: f32 = 4.0;
/// The height of buttons and fields.
pub const CONTROL: f32 = 34.0;
/// The height of a table row.
pub const ROW: f32 = 34.0;
/// The rounding of buttons and fields.
pub const RADIUS: u8 = 6;
/// The rounding of cards and dialogs.
pub const CARD_RADIUS: u8 = 10;
/// The space between the edge of a card and what stands in it.
pub const CARD_MARGIN: i8 = 20;
/// The space around the contents of a page.
pub const PAGE_MARGIN: i8 = 24;
/// The width of the rail, and of the rail that shows icons alone.
pub const RAIL: [f32; 2] = [228.0, 60.0];
/// The width of 75 characters of body text, the longest line that reads well.
pub const READABLE: f32 = 560.0;
/// From this width a list and a record stand side by side.
pub const WIDE: f32 = 1000.0;
/// The width of a dialog.
pub const DIALOG: f32 = 480.0;

const SMALL: f32 = 13.0;
const BODY: f32 = 15.0;
const TITLE: f32 = 18.0;
const HEADING: f32 = 25.0;
const FIGURE: f32 = 28.0;

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

/// The colours of the theme that `ui` is drawn in.
pub fn tokens(ui: &Ui) -> &'static Tokens {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// Running text.
pub fn body() -> FontId {
    FontId::proportional(BODY)
}

/// Help and captions.
pub fn small() -> FontId {
    FontId::proportional(SMALL)
}

/// Labels, buttons and the first column.
pub fn strong() -> FontId {
    FontId::new(BODY, FontFamily::Name("medium".into()))
}

/// Column headings, chips and badges.
pub fn small_strong() -> FontId {
    FontId::new(SMALL, FontFamily::Name("medium".into()))
}

/// The heading of a group of facts or fields.
pub fn title() -> FontId {
    FontId::new(TITLE, FontFamily::Name("semi".into()))
}

/// The heading of a page.
pub fn heading() -> FontId {
    FontId::new(HEADING, FontFamily::Name("semi".into()))
}

/// A number that is the point of its card.
pub fn figure() -> FontId {
    FontId::new(FIGURE, FontFamily::Name("semi".into()))
}

/// An icon beside body text.
pub fn icon() -> FontId {
    FontId::proportional(TITLE)
}

/// An icon that carries an empty page.
pub fn large_icon() -> FontId {
    FontId::proportional(FIGURE + 8.0)
}

/// Small text in the colour of help.
pub fn help(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text).font(small()).color(tokens(ui).muted)
}

/// The line that divides.
pub fn hairline(ui: &Ui) -> Stroke {
    Stroke::new(1.0, tokens(ui).line)
}

/// Draws the ring around the control that the keyboard speaks to (WCAG 2.2, 2.4.7).
pub fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        focus_ring_in(ui, response.rect.expand(2.0));
    }
}

/// The ring along the inside of `rect`.
pub fn focus_ring_in(ui: &Ui, rect: egui::Rect) {
    let ring = Stroke::new(2.0, tokens(ui).accent);
    ui.painter().rect_stroke(rect, RADIUS, ring, StrokeKind::Inside);
}

/// Installs the fonts and both themes; call it once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.style_mut_of(Theme::Light, |style| dress(style, &LIGHT));
    ctx.style_mut_of(Theme::Dark, |style| dress(style, &DARK));
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [
        ("regular", &include_bytes!("../../assets/fonts/ParmenSans-Regular.otf")[..]),
        ("medium", include_bytes!("../../assets/fonts/ParmenSans-Medium.otf")),
        ("semi", include_bytes!("../../assets/fonts/ParmenSans-SemiBold.otf")),
        ("icons", include_bytes!("../../assets/fonts/Phosphor.ttf")),
    ] {
        let mut data = FontData::from_static(bytes);
        if name == "icons" {
            data.tweak.y_offset_factor = -0.01;
            data.tweak.scale = 1.1;
        }
        fonts.font_data.insert(name.into(), Arc::new(data));
    }
    for (family, name) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (FontFamily::Name("medium".into()), "medium"),
        (FontFamily::Name("semi".into()), "semi"),
    ] {
        fonts.families.insert(family, vec![name.into(), "icons".into()]);
    }
    fonts
}

fn dress(style: &mut Style, tokens: &Tokens) {
    style.text_styles = [
        (TextStyle::Small, small()),
        (TextStyle::Body, body()),
        (TextStyle::Button, strong()),
        (TextStyle::Heading, heading()),
        (TextStyle::Monospace, body()),
    ]
    .into();
    style.animation_time = 0.0;
    style.scroll_animation = ScrollAnimation::none();
    style.interaction.selectable_labels = false;

    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(8.0, 8.0);
    spacing.button_padding = Vec2::new(12.0, 6.0);
    spacing.interact_size = Vec2::new(CONTROL, CONTROL);
    spacing.extra_text_line_spacing = 3.0;
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = 8.0;
    spacing.combo_height = 320.0;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(CARD_MARGIN);
    spacing.tooltip_width = 360.0;
    spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        floating_width: 8.0,
        floating_allocated_width: 12.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 0.5,
        active_handle_opacity: 0.6,
        interact_handle_opacity: 0.8,
        ..ScrollStyle::floating()
    };
    colour(style, tokens);
}

fn colour(style: &mut Style, tokens: &Tokens) {
    let visuals = &mut style.visuals;
    visuals.panel_fill = tokens.page;
    visuals.window_fill = tokens.card;
    visuals.window_stroke = Stroke::new(1.0, tokens.line);
    visuals.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS + 2);
    visuals.extreme_bg_color = tokens.neutral_soft;
    visuals.text_edit_bg_color = Some(tokens.field);
    visuals.faint_bg_color = tokens.page;
    visuals.selection.bg_fill = tokens.accent_soft;
    visuals.selection.stroke = Stroke::new(2.0, tokens.accent);
    visuals.hyperlink_color = tokens.accent;
    visuals.warn_fg_color = tokens.warn;
    visuals.error_fg_color = tokens.bad;
    visuals.weak_text_color = Some(tokens.muted);
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.accent);
    visuals.text_cursor.blink = false;
    let shadow = Shadow { offset: [0, 8], blur: 24, spread: 0, color: tokens.shadow };
    visuals.popup_shadow = shadow;
    visuals.window_shadow = shadow;

    let plain = WidgetVisuals {
        bg_fill: tokens.card,
        weak_bg_fill: tokens.card,
        bg_stroke: Stroke::new(1.0, tokens.border),
        corner_radius: CornerRadius::same(RADIUS),
        fg_stroke: Stroke::new(1.0, tokens.text),
        expansion: 0.0,
    };
    let widgets = &mut visuals.widgets;
    widgets.inactive = plain;
    widgets.noninteractive = WidgetVisuals { bg_stroke: Stroke::new(1.0, tokens.line), ..plain };
    widgets.hovered = WidgetVisuals {
        bg_fill: tokens.hover,
        weak_bg_fill: tokens.hover,
        bg_stroke: Stroke::new(1.0, tokens.text),
        ..plain
    };
    widgets.active = WidgetVisuals { bg_stroke: Stroke::new(2.0, tokens.accent), ..plain };
    widgets.open = WidgetVisuals { bg_stroke: Stroke::new(2.0, tokens.accent), ..plain };
}

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
