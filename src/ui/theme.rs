//! Every colour, font and size of the window, in a light and a dark set.

mod colours;

use std::sync::Arc;

use egui::{
    Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Response,
    RichText, Shadow, Stroke, StrokeKind, Style, TextStyle, Theme, Ui, Vec2,
    style::{ScrollAnimation, ScrollStyle, WidgetVisuals},
};

pub use colours::{DARK, LIGHT, Tokens};

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

/// Draws the ring around the control that the keyboard speaks to, and brings it into sight when the
/// keyboard comes there (WCAG 2.2, 2.4.7 and 2.4.11).
pub fn focus_ring(ui: &Ui, response: &Response) {
    bring_into_sight(ui, response);
    if response.has_focus() {
        focus_ring_in(ui, response.rect.expand(2.0));
    }
}

/// Scrolls the page to a control that the keyboard has just come to.
pub fn bring_into_sight(ui: &Ui, response: &Response) {
    if response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand(GRID * 6.0), None);
    }
}

/// The ring along the inside of `rect`.
pub fn focus_ring_in(ui: &Ui, rect: egui::Rect) {
    let ring = Stroke::new(2.0, tokens(ui).accent);
    ui.painter().rect_stroke(rect, RADIUS, ring, StrokeKind::Inside);
}

/// A line inside `rect`, which is filled with the colour of the ring or one as strong.
pub fn focus_line_in(ui: &Ui, rect: egui::Rect) {
    let line = Stroke::new(2.0, tokens(ui).on_accent);
    ui.painter().rect_stroke(rect.shrink(1.0), RADIUS - 1, line, StrokeKind::Inside);
}

/// Installs the fonts, both themes and what the keyboard and the dialogs need; call it once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.style_mut_of(Theme::Light, |style| dress(style, &LIGHT));
    ctx.style_mut_of(Theme::Dark, |style| dress(style, &DARK));
    super::modal::install(ctx);
    super::keyboard::install(ctx);
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
        fg_stroke: Stroke::new(1.5, tokens.text),
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
