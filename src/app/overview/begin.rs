//! The first steps in a new binder.

use egui::{RichText, Ui};

use super::{found::Steps, row::Row, text};
use crate::{
    app::Place,
    core::Lang,
    registers::Register,
    ui::{
        chip::Tone,
        layout,
        theme::{self, tokens},
    },
};

/// The card with the next best steps, and where the pressed one leads.
pub(super) fn begin_ui(ui: &mut Ui, lang: Lang, steps: Steps) -> Option<Place> {
    let mut to = None;
    layout::card(ui, |ui| {
        layout::section_heading(ui, text::BEGIN.in_lang(lang));
        let line = RichText::new(text::BEGIN_LINE.in_lang(lang)).color(tokens(ui).muted);
        layout::readable(ui, |ui| ui.label(line));
        ui.add_space(theme::GRID);
        ui.spacing_mut().item_spacing.y = 0.0;
        let places = [
            Place::Settings,
            Place::Register(Register::Activities, None),
            Place::Register(Register::Persons, None),
        ];
        for ((is_taken, (title, line)), place) in
            steps.taken.into_iter().zip(text::STEPS).zip(places)
        {
            let (tone, when) =
                if is_taken { (Tone::Good, text::DONE) } else { (Tone::Accent, text::NOT_DONE) };
            let row = Row {
                tone,
                title: title.in_lang(lang),
                line: line.in_lang(lang),
                when: when.in_lang(lang),
            };
            if row.ui(ui).clicked() {
                to = Some(place);
            }
        }
    });
    ui.add_space(theme::GRID * 3.0);
    to
}
