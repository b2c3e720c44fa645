//! Cards, headings and the widths that read well.

use egui::{
    Align, Frame, InnerResponse, Key, Layout, Modifiers, RichText, Role, Ui, WidgetInfo,
    style::ScrollAnimation, vec2,
};

use super::{
    chip::Tone,
    theme::{self, tokens},
};

/// A sheet of paper on the page, as wide as there is room.
pub fn card<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = tokens(ui);
    Frame::new()
        .fill(t.card)
        .stroke(theme::hairline(ui))
        .corner_radius(theme::CARD_RADIUS)
        .inner_margin(theme::CARD_MARGIN)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add_contents(ui)
        })
}

/// Everything that is said of one row of a table, a line each: a cell has not room for it.
pub fn told_of_row<S: AsRef<str>>(ui: &mut Ui, heading: &str, tone: Tone, lines: &[S]) {
    card(ui, |ui| {
        ui.label(RichText::new(heading).font(theme::strong()));
        for line in lines {
            message(ui, tone, line.as_ref());
        }
    });
    ui.add_space(theme::GRID * 2.0);
}

/// The heading of a page, a line under it, and to the right what can be done here.
///
/// `actions` are drawn from the right: the primary button first.
pub fn page_heading<R>(
    ui: &mut Ui,
    title: &str,
    subtitle: &str,
    actions: impl FnOnce(&mut Ui) -> R,
) -> R {
    let key = ui.scope_id().with("actions");
    let taken: f32 = ui.data(|data| data.get_temp(key)).unwrap_or_default();
    let result = ui
        .horizontal(|ui| {
            let room = ui.available_width();
            let text = RichText::new(title).font(theme::heading());
            let heading = ui.scope(|ui| {
                ui.set_max_width((room - taken - theme::GRID * 4.0).max(theme::CONTROL));
                ui.add(egui::Label::new(text).truncate())
            });
            mark_heading(ui, heading.inner.id, 1, title);
            let right = Layout::right_to_left(Align::Center);
            let right = ui.with_layout(right, |ui| ui.scope(actions)).inner;
            let width = right.response.rect.width();
            ui.data_mut(|data| data.insert_temp(key, width));
            right.inner
        })
        .inner;
    if !subtitle.is_empty() {
        ui.label(RichText::new(subtitle).color(tokens(ui).muted));
    }
    ui.add_space(theme::GRID * 2.0);
    result
}

/// A group of fields or facts under a heading of its own.
pub fn section<R>(ui: &mut Ui, title: &str, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    section_heading(ui, title);
    let result = add_contents(ui);
    ui.add_space(theme::GRID * 4.0);
    result
}

/// The heading of a group.
pub fn section_heading(ui: &mut Ui, title: &str) {
    let heading = ui.label(RichText::new(title).font(theme::title()));
    mark_heading(ui, heading.id, 2, title);
    ui.add_space(theme::GRID);
}

fn mark_heading(ui: &Ui, id: egui::Id, level: usize, title: &str) {
    ui.accesskit_node_builder(id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(title);
    });
}

/// Contents no wider than a line that reads well.
pub fn readable<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.set_max_width(theme::READABLE.min(ui.available_width()));
        add_contents(ui)
    })
    .inner
}

/// Lets Page Up and Page Down move the area that `ui` is scrolled in, unless a table, a list or a dialog has
/// them: what can be read and not pressed must come into sight without a mouse (WCAG 2.1.1).
pub fn turns_pages(ui: &Ui) {
    let covering = ui.memory(egui::Memory::top_modal_layer);
    if covering.is_some_and(|it| it != ui.layer_id()) || egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    let n_pages = ui.input_mut(|input| {
        let mut pressed = |key| f32::from(u8::from(input.consume_key(Modifiers::NONE, key)));
        pressed(Key::PageUp) - pressed(Key::PageDown)
    });
    if n_pages != 0.0 {
        let page = (ui.clip_rect().height() - theme::CONTROL * 2.0).max(theme::CONTROL);
        ui.scroll_with_delta_animation(vec2(0.0, n_pages * page), ScrollAnimation::none());
    }
}

/// A provision such as "GDPR 7.1", so that it is never divided between lines.
pub fn undivided(cite: &str) -> String {
    cite.replace(' ', "\u{a0}")
}

/// An icon and a sentence in the colour of its tone, wrapped under itself.
pub fn message(ui: &mut Ui, tone: super::chip::Tone, text: &str) -> egui::Response {
    let [front, _] = tone.colours(tokens(ui));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let glyph = RichText::new(tone.icon()).font(theme::small_strong()).color(front);
        let glyph = ui.add(egui::Label::new(glyph));
        glyph.widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
        ui.add(egui::Label::new(RichText::new(text).font(theme::small()).color(front)).wrap())
    })
    .inner
}
