//! Ready-made activities to tick.

use egui::{Id, Label, RichText, Ui};

use super::{Arrival, draft::Draft, text};
use crate::{
    core::Lang,
    ui::{
        chip::{self, Tone},
        layout,
        search_field::search_field,
        theme,
    },
};

/// Draws the library by area, with a search, and the tick for the security measures.
pub(super) fn activities_ui(ui: &mut Ui, lang: Lang, draft: &mut Draft, arrival: Arrival) {
    let n_chosen = draft.n_chosen();
    ui.horizontal(|ui| {
        let width = 340.0_f32.min(ui.available_width() - 120.0);
        let id = Id::unique("search the library");
        if arrival == Arrival::Now {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        search_field(ui, lang, id, width, text::SEARCH.in_lang(lang), &mut draft.search);
        chip::status(ui, Tone::Accent, &text::chosen(lang, n_chosen));
    });
    ui.add_space(theme::GRID * 2.0);
    let sought = draft.search.trim().to_lowercase();
    let (mut area, mut n_shown) = (String::new(), 0);
    for it in &mut draft.choices {
        let (name, summary) = (it.template.name(lang), it.template.summary(lang));
        let is_hit = |text: &str| text.to_lowercase().contains(&sought);
        if !is_hit(name) && !is_hit(summary) {
            continue;
        }
        n_shown += 1;
        if it.template.area(lang) != area {
            it.template.area(lang).clone_into(&mut area);
            ui.add_space(theme::GRID * 3.0);
            layout::section_heading(ui, &area);
        }
        let about = if it.is_there { text::THERE.in_lang(lang) } else { summary };
        ui.add_enabled_ui(!it.is_there, |ui| tick_ui(ui, &mut it.is_chosen, name, about));
    }
    if n_shown == 0 {
        ui.label(text::NO_HIT.in_lang(lang));
    }
    ui.add_space(theme::GRID * 4.0);
    ui.separator();
    ui.add_space(theme::GRID * 2.0);
    let about = text::MEASURES_ABOUT.in_lang(lang);
    ui.scope(|ui| tick_ui(ui, &mut draft.measures, text::MEASURES.in_lang(lang), about));
    ui.add_space(theme::GRID * 4.0);
}

/// A tick with a line about it.
fn tick_ui(ui: &mut Ui, is_chosen: &mut bool, name: &str, about: &str) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().interact_size.y = 28.0;
    let tick = ui.checkbox(is_chosen, RichText::new(name).font(theme::strong()));
    theme::focus_ring(ui, &tick);
    ui.accesskit_node_builder(tick.id, |node| node.set_description(about));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.add_space(theme::GRID * 7.0);
        ui.add(Label::new(theme::help(ui, about)).wrap());
    });
    ui.add_space(theme::GRID);
}
